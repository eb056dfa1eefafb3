import { memo, type ReactNode } from 'react';
import type { Measures } from '../../engine/trace/measures.ts';
import type { Side } from '../../measure/race.ts';
import { milliseconds } from '../../words/format.ts';
import { late } from '../../words/late.ts';
import { hasOrder } from '../../core/canvas/ink.ts';
import { timeOf } from '../../engine/trace/times.ts';
import { hasCome, type Lane, type LaneToken, standing, writtenIn } from './lane.ts';
import type { RaceRun } from './race-store.ts';
import { tokenInk } from './token-ink.ts';

const say = late.raceReplay;

interface LaneRowProps {
  readonly side: Side;
  readonly run: RaceRun;
  readonly lane: Lane;
  readonly measures: Measures;
  /** Passes that the playhead has behind it. */
  readonly shown: number;
  /** Tokens of the longer text: both lanes have the same scale. */
  readonly columns: number;
}

/** From so many tokens on no gap fits between their cells. */
const DENSE = 96;

/** One run: who, its tokens as cells, and how far it is. */
export const LaneRow = memo(function LaneRow(props: LaneRowProps): ReactNode {
  const { side, run, lane, measures, shown, columns } = props;
  const { passes } = run.trace;
  const time = timeOf(passes, shown);
  const finished = shown === passes.length;
  const tokens = writtenIn(lane).length;
  const ordered = hasOrder(run.trace.settings.policy);
  return (
    <div className="race-lane" data-testid={`lane-${side}`} data-finished={finished}>
      <div className="race-who">
        <b>{late.raceResult.sides[side]}</b>
        <span>{say.who(run.title, passes.length)}</span>
      </div>
      <div
        className={columns > DENSE ? 'race-track dense' : 'race-track'}
        style={{ '--columns': columns }}
        aria-hidden="true"
      >
        {lane.tokens.map((token, i) => (
          <i
            key={i}
            className={cellClass(token, time)}
            style={{ '--ink-of': ordered ? tokenInk(token, run.trace.settings) : 'var(--ink2)' }}
          />
        ))}
      </div>
      <p className="race-time">
        {finished ? milliseconds(lane.end) : standing(lane, time)}
        <small>{finished ? say.speed(measures.tokensPerSecond) : say.of(tokens)}</small>
      </p>
    </div>
  );
});

function cellClass({ given, at }: LaneToken, time: number): string | undefined {
  if (given) return 'given';
  return hasCome(at, time) ? 'stands' : undefined;
}
