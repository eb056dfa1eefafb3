import type { ReactNode } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { onDemand } from '../../words/on-demand.ts';

const say = onDemand.history;

interface CompareButtonProps {
  /** What the run is called in its list. */
  readonly name: string;
  readonly onCompare: () => void;
}

/** Lays a run of a list beside the one that it left. */
export function CompareButton({ name, onCompare }: CompareButtonProps): ReactNode {
  return (
    <button
      className="button bare"
      type="button"
      aria-haspopup="dialog"
      aria-label={say.compare(name)}
      title={say.compare(name)}
      onClick={onCompare}
    >
      <Icon name="compare" />
    </button>
  );
}
