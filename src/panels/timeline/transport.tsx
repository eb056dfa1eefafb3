import '../../ui/play.css';
import type { ReactNode } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { usePasses, useShown } from '../../core/run/run-hooks.ts';
import { usePlay } from '../../core/run/play-store.ts';
import { SlowedSelect } from '../../core/run/slowed-select.tsx';
import { Readout } from './readout.tsx';

/** Play, pass by pass, how slow, and where we are. */
export function Transport(): ReactNode {
  const passes = usePasses();
  const shown = useShown();
  const { playing, toggle, step, slowed, setSlowed } = usePlay();
  const none = passes.length === 0;
  const atEnd = shown === passes.length;
  return (
    <div className="transport">
      <button
        className="play"
        type="button"
        disabled={none}
        aria-label={playing ? 'Pause replay' : atEnd && !none ? 'Play again' : 'Play'}
        onClick={() => toggle(passes)}
      >
        <Icon name={playing ? 'pause' : 'play'} />
      </button>
      <div className="pass-steps" data-repeats>
        <button
          className="button bare"
          type="button"
          aria-label="Previous pass"
          disabled={shown === 0}
          onClick={() => step(passes, -1)}
        >
          <Icon name="back" />
        </button>
        <button
          className="button bare"
          type="button"
          aria-label="Next pass"
          disabled={atEnd}
          onClick={() => step(passes, 1)}
        >
          <Icon name="forward" />
        </button>
      </div>
      <Readout />
      <SlowedSelect label="Replay slowed by" slowed={slowed} onChange={setSlowed} />
    </div>
  );
}
