import type { ReactNode } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { usePasses, useShown } from '../run/hooks.ts';
import { SLOWED, usePlay } from '../run/playStore.ts';
import { Readout } from './Readout.tsx';

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
      <div className="pass-steps">
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
      <label className="slowed">
        <span>Slowed</span>
        <select
          className="select"
          aria-label="Replay slowed by"
          value={slowed}
          onChange={(event) => {
            const chosen = SLOWED.find((factor) => String(factor) === event.currentTarget.value);
            if (chosen !== undefined) setSlowed(chosen);
          }}
        >
          {SLOWED.map((factor) => (
            <option key={factor} value={factor}>
              {factor}×
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
