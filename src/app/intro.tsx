import type { ReactNode } from 'react';
import { needsLoad, selectedEntry, useModels } from '../core/model/model-store.ts';
import { useDownloadBytes } from '../core/run/download-size.ts';
import { useControls } from '../core/settings/controls-store.ts';
import { GuideButton } from '../panels/guide/guide.tsx';
import { READING } from '../ui/reading.ts';
import { type Marks, Rich } from '../ui/rich.tsx';
import { words } from '../words/words.ts';
import './intro.css';

const say = words.page.intro;
const SOURCE = import.meta.env.VITE_SOURCE_URL;

const MARKS: Marks = {
  b: (text) => <strong>{text}</strong>,
  link: (text) => <a href={READING.private}>{text}</a>,
};

/** What this is, in a sentence and three facts. */
export function Intro(): ReactNode {
  return (
    <section className="intro" aria-label={say.heading}>
      <h2 className="unseen">{say.heading}</h2>
      <p className="intro-what">
        <Rich text={say.what} marks={MARKS} />
      </p>
      <ul className="intro-facts">
        <li>{say.onDevice}</li>
        <li>
          <Rich text={say.nothingSent} marks={MARKS} />
        </li>
        <li data-testid="download-fact">{say.download(useBytesLeft())}</li>
      </ul>
      <p className="intro-more">
        <a href={READING.all}>{say.how}</a>
        <GuideButton />
        {SOURCE !== undefined && SOURCE !== '' && <a href={SOURCE}>{say.source}</a>}
      </p>
    </section>
  );
}

/** Bytes that a run would have to fetch; 0 where it needs nothing, null while that is not known. */
function useBytesLeft(): number | null {
  const backend = useControls((controls) => controls.backend);
  const isKnown = useModels((models) => selectedEntry(models) !== null);
  const isHere = useModels((models) => !needsLoad(models, backend));
  const bytes = useDownloadBytes();
  return isKnown && isHere ? 0 : bytes;
}
