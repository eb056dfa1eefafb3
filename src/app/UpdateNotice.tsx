import type { ReactNode } from 'react';
import { keepAndReload } from '../features/share/keepAndReload.ts';
import { useUpdate } from './updateStore.ts';

/** Says, in a corner, that the site has changed. Nothing happens until the person wants it. */
export function UpdateNotice(): ReactNode {
  const { ready, dismiss } = useUpdate();
  return (
    <div role="status">
      {ready && (
        <div className="update" data-testid="update">
          <span>A new version is ready.</span>
          <button className="text-button" type="button" onClick={() => void keepAndReload()}>
            Reload
          </button>
          <button className="text-button" type="button" onClick={dismiss}>
            Later
          </button>
        </div>
      )}
    </div>
  );
}
