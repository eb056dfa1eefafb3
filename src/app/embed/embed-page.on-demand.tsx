import { type ReactNode, useEffect, useRef } from 'react';
import type { EmbedOptions, Part } from '../../embed/options.ts';
import { labelOf } from '../../engine/prompt/asked.ts';
import { useStill } from '../../ui/hooks.ts';
import { LiveRegion } from '../../panels/announce/live-region.tsx';
import { Plate } from '../../panels/canvas/plate.tsx';
import { useAsked } from '../../core/prompt/prompt-hooks.ts';
import { usePrompt } from '../../core/prompt/prompt-store.ts';
import { Guarded } from '../../core/faults/guarded.tsx';
import { usePlayback, useShownRun } from '../../core/run/run-hooks.ts';
import { useRun } from '../../core/run/run-store.ts';
import { LinkNotice } from '../../panels/share/link-notice.tsx';
import { Timeline } from '../../panels/timeline/timeline.tsx';
import { Transport } from '../../panels/timeline/transport.tsx';
import { words } from '../../words/words.ts';
import { END_NOTES } from '../end-notes.tsx';
import '../../ui/gutter.css';
import './embed.css';
import { EmbedFoot } from './embed-foot.tsx';
import { useBridge, useInView, usePlayInView } from './hooks.ts';

export interface EmbedPageProps {
  readonly options: EmbedOptions;
  /** Asked for once, when the embed is in view: what a run would download. */
  readonly onSeen: () => void;
}

/** The page inside another page: canvas, play, timeline, and the way to the whole. */
export function EmbedPage({ options, onSeen }: EmbedPageProps): ReactNode {
  usePlayback();
  const page = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const still = useStill();
  const seen = useInView(page);
  usePlayInView(seen, options.autoplay && !still);
  useBridge(sheet, options.controller);
  const state = useRun((run) => run.state.at);
  const run = useShownRun();
  const shows = (part: Part): boolean => !options.hidden.includes(part);
  useEffect(() => {
    if (seen === true) onSeen();
  }, [seen, onSeen]);
  return (
    <main
      className="embed sheet"
      aria-label={words.page.name}
      ref={page}
      data-testid="sheet"
      data-state={state}
    >
      <h1 className="unseen">{words.page.name}</h1>
      <div className="embed-inner" ref={sheet}>
        <Guarded name={words.parts.notice}>
          <LinkNotice />
        </Guarded>
        {shows('prompt') && (
          <Guarded name={words.parts.prompt}>
            <Prompt />
          </Guarded>
        )}
        <Guarded name={words.parts.canvas} subject={run}>
          <Plate notes={END_NOTES} />
        </Guarded>
        {shows('play') && (
          <Guarded name={words.parts.playback} subject={run}>
            <Transport />
          </Guarded>
        )}
        {shows('timeline') && (
          <Guarded name={words.parts.timeline} subject={run}>
            <Timeline low />
          </Guarded>
        )}
        <Guarded name={words.parts.embedFoot} subject={run}>
          <EmbedFoot run={shows('run')} open={shows('open')} />
        </Guarded>
      </div>
      <LiveRegion />
    </main>
  );
}

function Prompt(): ReactNode {
  const { kind, instruction, signature } = usePrompt();
  const label = labelOf(useAsked());
  // Who asks other models for something says it in whole.
  const isOurs = useRun((run) => run.record?.trace.prompt.answer === undefined);
  return (
    <div className="embed-prompt">
      <span className="gutter" aria-hidden="true">
        {words.embed.prompt}
      </span>
      <p>
        {isOurs && (
          <span>
            {instruction === '' && label !== '' ? words.embed.fillIn : words.prompt.begins[kind]}
          </span>
        )}
        {instruction === '' ? <code>{label}</code> : <b>{instruction}</b>}
        {kind === 'write' && signature !== '' && <code>{signature}</code>}
      </p>
    </div>
  );
}
