import { type ReactNode, useMemo } from 'react';
import type { RaceResult } from '../../measure/race-result.ts';
import { passesBy } from '../../engine/trace/times.ts';
import { late } from '../../words/late.ts';
import { useReplay } from './hooks.ts';
import { type Lane, laneOf } from './lane.ts';
import { LaneRow } from './lane-row.tsx';
import { RaceTransport } from './race-transport.tsx';
import { useRacePlay } from './race-play-store.ts';
import type { RaceRecord, RaceRun } from './race-store.ts';
import { RaceText } from './race-text.tsx';

interface ReplayProps {
  readonly record: RaceRecord;
  readonly result: RaceResult;
}

const SIDES = ['diffusion', 'twin'] as const;

/** Both runs over one clock: a cell a token, filled at the moment that was recorded. */
export function Replay({ record, result }: ReplayProps): ReactNode {
  const clock = useReplay(record);
  const position = useRacePlay((play) => play.position);
  const lanes = useMemo(() => {
    const of = ({ trace, vocabulary }: RaceRun): Lane => laneOf(trace, vocabulary.eosId);
    return { diffusion: of(record.diffusion), twin: of(record.twin) };
  }, [record]);
  const columns = Math.max(1, ...SIDES.map((side) => lanes[side].tokens.length));
  const sides = SIDES.map((side) => {
    const run = record[side];
    // Between two passes nothing changes, and nothing is drawn anew.
    const shown = passesBy(run.trace.passes, position);
    return { side, run, lane: lanes[side], shown, measures: result[side] };
  });
  return (
    <div className="race-replay">
      <div role="group" aria-label={late.raceReplay.label} data-testid="race-replay">
        {sides.map((each) => (
          <LaneRow key={each.side} {...each} columns={columns} />
        ))}
        <RaceTransport clock={clock} lanes={lanes} />
      </div>
      <div className="race-texts">
        {sides.map(({ side, run, lane, shown }) => (
          <RaceText key={side} run={run} lane={lane} shown={shown} />
        ))}
      </div>
    </div>
  );
}
