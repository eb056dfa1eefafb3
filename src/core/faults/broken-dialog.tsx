import type { ReactNode } from 'react';
import { words } from '../../words/words.ts';

/** What stands in the place of a dialog that could not be loaded: why, and a way back to the page. */
export function brokenDialog(
  fault: ReactNode,
  { onClose }: { readonly onClose: () => void },
): ReactNode {
  return (
    <div className="broken-over">
      {fault}
      <button className="button" type="button" onClick={onClose}>
        {words.broken.close}
      </button>
    </div>
  );
}
