import type { ReactNode } from 'react';
import { duration } from '../../engine/trace/times.ts';
import { useStill } from '../../ui/hooks.ts';
import { type Marks, Rich } from '../../ui/rich.tsx';
import { words } from '../../words/words.ts';
import { useOwnRuns } from '../../core/run/own-runs.ts';
import { usePlay } from '../../core/run/play-store.ts';
import { usePasses } from '../../core/run/run-hooks.ts';

const say = words.playback;

const MARKS: Marks = { b: (text) => <b>{text}</b> };

/** While the page plays a run of one's own by itself: how long it really took, and the way past it. */
export function ShownNote(): ReactNode {
  const passes = usePasses();
  const unasked = usePlay((play) => play.unasked);
  const slowed = usePlay((play) => play.slowed);
  const toEnd = usePlay((play) => play.toEnd);
  if (!unasked) return null;
  return (
    <div className="shown-note" data-testid="shown-note">
      <p>
        <Rich text={say.shown(duration(passes), slowed)} marks={MARKS} />
      </p>
      <button className="button" type="button" onClick={toEnd}>
        {say.skip}
      </button>
    </div>
  );
}

/** Whether runs of one's own are played back at all; of no effect where less motion was asked for. */
export function PlaysOwn(): ReactNode {
  const { plays, setPlays } = useOwnRuns();
  const still = useStill();
  if (still) return null;
  return (
    <label className="plays-own">
      <input
        className="check"
        type="checkbox"
        checked={plays}
        onChange={({ currentTarget }) => setPlays(currentTarget.checked)}
      />
      {say.playsOwn}
    </label>
  );
}
