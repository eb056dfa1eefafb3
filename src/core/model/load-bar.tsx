import type { ReactNode } from 'react';
import type { LoadProgress } from '../../engine/worker/protocol.ts';
import { FIGURES } from '../../ui/figures.tsx';
import { Rich } from '../../ui/rich.tsx';
import { words } from '../../words/words.ts';
import './load-bar.css';

const say = words.loading;

interface LoadBarProps {
  readonly progress: LoadProgress | null;
  readonly onCancel: () => void;
}

/** One bar over all phases of the load. */
export function LoadBar({ progress, onCancel }: LoadBarProps): ReactNode {
  const percent = Math.round((progress?.fraction ?? 0) * 100);
  const phase = progress?.phase ?? 'start';
  return (
    <div className="load-bar" style={{ '--done': `${percent}%` }}>
      <span
        className="load-phase"
        role="progressbar"
        aria-label={say.bar}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={say.heard(phase, percent)}
      >
        <Rich text={say.shown(phase, percent)} marks={FIGURES} />
      </span>
      <button className="button bare" type="button" onClick={onCancel}>
        {say.cancel}
      </button>
    </div>
  );
}
