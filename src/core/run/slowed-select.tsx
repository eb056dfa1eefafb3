import type { ReactNode } from 'react';
import '../../ui/play.css';
import { words } from '../../words/words.ts';
import { SLOWED, type Slowed } from './play-store.ts';

interface SlowedSelectProps {
  /** What is slowed, for a screen reader. */
  readonly label: string;
  readonly slowed: Slowed;
  readonly onChange: (slowed: Slowed) => void;
}

/** How many times slower than it was recorded something plays. */
export function SlowedSelect({ label, slowed, onChange }: SlowedSelectProps): ReactNode {
  return (
    <label className="slowed">
      <span>{words.playback.slowed}</span>
      <select
        className="select"
        aria-label={label}
        value={slowed}
        onChange={(event) => {
          const chosen = SLOWED.find((factor) => String(factor) === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {SLOWED.map((factor) => (
          <option key={factor} value={factor}>
            {words.playback.times(factor)}
          </option>
        ))}
      </select>
    </label>
  );
}
