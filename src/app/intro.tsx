import type { ReactNode } from 'react';
import { needsLoad, selectedEntry, useModels } from '../core/model/model-store.ts';
import { useDownloadBytes } from '../core/run/download-size.ts';
import { useControls } from '../core/settings/controls-store.ts';
import { Guarded } from '../core/faults/guarded.tsx';
import { Glance } from '../panels/glance/glance.tsx';
import { GuideButton } from '../panels/guide/guide.tsx';
import { useMatch } from '../ui/hooks.ts';
import { READING } from '../ui/reading.ts';
import { type Marks, Rich } from '../ui/rich.tsx';
import { words } from '../words/words.ts';
import './intro.css';
import { showChart } from './places.ts';

const say = words.page.intro;
const SOURCE = import.meta.env.VITE_SOURCE_URL;

const MARKS: Marks = {
  b: (text) => <strong>{text}</strong>,
  link: (text) => <a href={READING.private}>{text}</a>,
};

/** What this is, in a sentence and three facts; and what it comes to, where no bar at the lower edge leads there. */
export function Intro(): ReactNode {
  const isWide = useMatch('(min-width: 721px)');
  return (
    <section className="intro" aria-label={say.heading}>
      <h2 className="unseen">{say.heading}</h2>
      <p className="intro-what">
        <Rich text={say.what} marks={MARKS} />
      </p>
      <div className="intro-row">
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
      </div>
      {isWide && (
        <Guarded name={words.parts.chart}>
          <Glance onOpen={showChart} />
        </Guarded>
      )}
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
