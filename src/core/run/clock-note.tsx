import { type ReactNode, useState } from 'react';
import { clockStep } from '../../measure/timing.ts';
import { words } from '../../words/words.ts';
import '../../ui/text.css';

/** Coarser clocks than this blur single passes, milliseconds. */
const COARSE_MS = 4;

/** Beside what was timed: that this browser rounds its clocks, where it does so coarsely. */
export function ClockNote(): ReactNode {
  const [step] = useState(() => clockStep());
  if (step < COARSE_MS) return null;
  return (
    <p className="small" data-testid="clock-note">
      {words.clock.isCoarse(step)}
    </p>
  );
}
