import type { ReactNode } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { changeText } from '../../core/links/changes.ts';
import { useNotice } from '../../core/links/notice-store.ts';
import './notice.css';

/** What the link that was opened asked for and did not get. */
export function LinkNotice(): ReactNode {
  const { refusal, changes, clear } = useNotice();
  const shown = refusal !== null || changes.length > 0;
  return (
    <div role="status" data-testid="link-notice">
      {shown && (
        <div className="link-notice">
          {refusal === null ? (
            <p>
              <b>Not all of this link could be used.</b>{' '}
              {changes.map((change) => (
                <span key={change.field}>{changeText(change)} </span>
              ))}
            </p>
          ) : (
            <p>
              <b>This link cannot be used.</b> {refusal}
            </p>
          )}
          <button className="button bare" type="button" aria-label="Dismiss" onClick={clear}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
