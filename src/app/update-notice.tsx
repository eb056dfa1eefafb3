import type { ReactNode } from 'react';
import { keepAndReload } from '../core/kept/keep-and-reload.ts';
import { words } from '../words/words.ts';
import { useUpdate } from './update-store.ts';

/** Says, in a corner, that the site has changed. Nothing happens until the person wants it. */
export function UpdateNotice(): ReactNode {
  const { ready, dismiss } = useUpdate();
  return (
    <div role="status">
      {ready && (
        <div className="update" data-testid="update">
          <span>{words.page.newVersion}</span>
          <button className="text-button" type="button" onClick={keepAndReload}>
            {words.page.reload}
          </button>
          <button className="text-button" type="button" onClick={dismiss}>
            {words.page.later}
          </button>
        </div>
      )}
    </div>
  );
}
