import { memo, type ReactNode, useMemo } from 'react';
import { sharesOf } from '../../engine/trace/pieces.ts';
import { codeLines } from '../../core/canvas/code-lines.ts';
import { timeOf } from '../../engine/trace/times.ts';
import { late } from '../../words/late.ts';
import { hasCome, type Lane } from './lane.ts';
import type { RaceRun } from './race-store.ts';
import { tokenInk } from './token-ink.ts';

interface RaceTextProps {
  readonly run: RaceRun;
  readonly lane: Lane;
  /** Passes that the playhead has behind it. */
  readonly shown: number;
}

/**
 * What a run wrote. The text is known, so each token has its place from the start, behind a shutter until
 * the moment that wrote it.
 */
export const RaceText = memo(function RaceText({ run, lane, shown }: RaceTextProps): ReactNode {
  const { vocabulary, trace, title } = run;
  const time = timeOf(trace.passes, shown);
  const lines = useMemo(
    () =>
      codeLines(
        sharesOf(
          lane.tokens.map(({ id }) => id),
          vocabulary,
        ),
      ),
    [lane, vocabulary],
  );
  return (
    <figure className="race-text">
      <figcaption className="small">{title}</figcaption>
      <pre tabIndex={0} aria-label={late.raceReplay.text(title)}>
        {lines.map(({ number, segments }) => (
          <span className="race-line" key={number}>
            {segments.map(({ token, text, offset }) => {
              const written = lane.tokens[token];
              if (written === undefined) return null;
              return (
                <span
                  key={offset}
                  className={
                    written.given ? 'given' : hasCome(written.at, time) ? undefined : 'shut'
                  }
                  style={{ '--ink-of': tokenInk(written, trace.settings) }}
                >
                  <span>{text}</span>
                </span>
              );
            })}
            {'\n'}
          </span>
        ))}
      </pre>
    </figure>
  );
});
