import type { ReactNode } from 'react';
import type { LoadProgress } from '../../engine/worker/protocol.ts';

const PHASES: Record<LoadProgress['phase'], string> = {
  download: 'Downloading',
  verify: 'Verifying',
  compile: 'Building the graph',
  'self-check': 'Checking itself',
};

interface LoadBarProps {
  readonly progress: LoadProgress | null;
  readonly onCancel: () => void;
}

/** One bar over all phases of the load. */
export function LoadBar({ progress, onCancel }: LoadBarProps): ReactNode {
  const percent = Math.round((progress?.fraction ?? 0) * 100);
  const phase = progress === null ? 'Starting' : PHASES[progress.phase];
  return (
    <div className="load-bar" style={{ '--done': `${percent}%` }}>
      <span
        className="load-phase"
        role="progressbar"
        aria-label="Loading the model"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={`${phase}, ${percent} percent`}
      >
        {phase} <span className="mono">{percent} %</span>
      </span>
      <button className="button bare" type="button" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}
