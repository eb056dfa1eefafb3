import type { ReactNode } from 'react';
import { useHistory } from '../../core/kept/history-store.ts';
import { onDemand } from '../../words/on-demand.ts';

/** What of the visitor's own this browser does not keep. */
export function NotKept(): ReactNode {
  const trouble = useHistory((history) => history.trouble);
  return (
    <p className="run-note" role="status" data-testid="not-kept">
      {onDemand.history.notKept(trouble)}
    </p>
  );
}
