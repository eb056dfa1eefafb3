import type { ReactNode } from 'react';
import { words } from '../../words/words.ts';
import type { Pass } from '../../engine/trace/trace.ts';
import { playheadTime, shownPasses, usePlay } from '../../core/run/play-store.ts';
import { duration } from '../../engine/trace/times.ts';

interface ScrubberProps {
  /** Those that the picture below shows. */
  readonly passes: readonly Pass[];
  /** Milliseconds across. */
  readonly span: number;
}

/** A native slider over the trace: its thumb is the playhead, its arrows go from pass to pass. */
export function Scrubber({ passes, span }: ScrubberProps): ReactNode {
  const shown = usePlay((play) => shownPasses(play, passes));
  const time = usePlay((play) => playheadTime(play, passes));
  const { seek, step, toEnd } = usePlay();
  const none = passes.length === 0;
  return (
    <input
      className="scrubber"
      type="range"
      aria-label={words.playback.time}
      aria-valuetext={
        none ? words.playback.timeOfNothing : words.playback.timeOf(time, shown, passes.length)
      }
      min={0}
      max={span}
      step="any"
      value={Math.min(time, span)}
      disabled={none}
      onChange={(event) =>
        seek(passes, Math.min(event.currentTarget.valueAsNumber, duration(passes)))
      }
      onKeyDown={(event) => {
        switch (event.key) {
          case 'ArrowRight':
          case 'ArrowUp':
            step(passes, 1);
            break;
          case 'ArrowLeft':
          case 'ArrowDown':
            step(passes, -1);
            break;
          case 'Home':
            seek(passes, 0);
            break;
          case 'End':
            toEnd();
            break;
          default:
            return;
        }
        event.preventDefault();
      }}
    />
  );
}
