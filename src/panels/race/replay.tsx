import { type ReactNode, useMemo } from 'react';
import type { RaceResult } from '../../measure/race-result.ts';
import { passesBy } from '../../engine/trace/times.ts';
import { useReplay } from './hooks.ts';
import { laneOf } from './lane.ts';
import { LaneRow } from './lane-row.tsx';
import { RaceTransport } from './race-transport.tsx';
import { useRacePlay } from './race-play-store.ts';
import type { RaceRecord } from './race-store.ts';
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
  const lanes = useMemo(
    () =>
      SIDES.map((side) => {
        const { trace, vocabulary } = record[side];
        return laneOf(trace, vocabulary.eosId);
      }),
    [record],
  );
  const columns = Math.max(1, ...lanes.map(({ tokens }) => tokens.length));
  const sides = SIDES.flatMap((side, i) => {
    const lane = lanes[i];
    const run = record[side];
    // Between two passes nothing changes, and nothing is drawn anew.
    const shown = passesBy(run.trace.passes, position);
    return lane === undefined ? [] : [{ side, run, lane, shown, measures: result[side] }];
  });
  return (
    <div className="race-replay">
      <div role="group" aria-label="Replay of the race" data-testid="race-replay">
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
