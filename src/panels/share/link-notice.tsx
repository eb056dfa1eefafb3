import type { ReactNode } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { useNotice } from '../../core/links/notice-store.ts';
import { words } from '../../words/words.ts';
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
              <b>{words.links.partly}</b>{' '}
              {changes.map((change) => (
                <span key={change.field}>{words.links.changed(change)} </span>
              ))}
            </p>
          ) : (
            <p>
              <b>{words.links.unusable}</b> {words.links.refused[refusal]}
            </p>
          )}
          <button
            className="button bare"
            type="button"
            aria-label={words.links.dismiss}
            onClick={clear}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
