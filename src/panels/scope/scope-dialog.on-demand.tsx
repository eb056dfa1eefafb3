import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { type Fault, faultOf } from '../../engine/fault.ts';
import { words } from '../../words/words.ts';
import '../../ui/dialog.css';
import { DialogBar } from '../../ui/dialog-bar.tsx';
import { FaultNotice } from '../../core/faults/fault-notice.tsx';
import { usePrompt } from '../../core/prompt/prompt-store.ts';
import { countRequests, fetchScope, type Scope, searched } from './scope-file.ts';

const say = words.scope;

interface ScopeDialogProps {
  readonly onClose: () => void;
  readonly onPick: () => void;
}

type Listing =
  | { readonly at: 'loading' }
  | { readonly at: 'ready'; readonly scope: Scope }
  | { readonly at: 'fault'; readonly fault: Fault };

/** What the models were taught, to look through and to take a request from. */
export function ScopeDialog({ onClose, onPick }: ScopeDialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const { listing, read } = useListing();
  const [query, setQuery] = useState('');
  const fill = usePrompt((prompt) => prompt.fill);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const pick = (instruction: string): void => {
    fill({ kind: 'write', instruction, signature: null });
    dialog.current?.close();
    onPick();
  };
  const found = listing.at === 'ready' ? searched(listing.scope, query) : [];
  return (
    <dialog
      className="dialog scope"
      ref={dialog}
      aria-labelledby="scope-title"
      onClose={onClose}
      onKeyDown={moveWithin}
      onClick={(event) => {
        // The dialog's own box is covered by its content: what is hit here is the backdrop.
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <div className="scope-body">
        <div className="scope-head">
          <DialogBar
            id="scope-title"
            title={say.title}
            close={say.close}
            onClose={() => dialog.current?.close()}
          />
          <p>{say.intro}</p>
          <input
            className="scope-search"
            type="search"
            aria-label={say.searchLabel}
            placeholder={say.search}
            autoComplete="off"
            spellCheck={false}
            value={query}
            onChange={({ currentTarget }) => setQuery(currentTarget.value)}
          />
          <p className="scope-count" role="status">
            {listing.at === 'ready' && countText(found, query)}
          </p>
        </div>
        {listing.at === 'fault' && <FaultNotice fault={listing.fault} onRetry={read} />}
        {found.map(({ name, requests }) => (
          <section key={name} lang="en" aria-label={name}>
            <h3>
              {name} <small>{requests.length}</small>
            </h3>
            <ul>
              {requests.map((request) => (
                <li key={request}>
                  <button type="button" data-request onClick={() => pick(request)}>
                    {request}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </dialog>
  );
}

/** The list, asked for when the dialog opens. */
function useListing(): { readonly listing: Listing; readonly read: () => void } {
  const [listing, setListing] = useState<Listing>({ at: 'loading' });
  const read = useCallback(() => {
    fetchScope().then(
      (scope) => setListing({ at: 'ready', scope }),
      (error: unknown) => setListing({ at: 'fault', fault: faultOf(error) }),
    );
  }, []);
  useEffect(read, [read]);
  return { listing, read };
}

function countText(found: Scope, query: string): string {
  const count = countRequests(found);
  if (query.trim() === '') return say.all(count);
  return count > 0 ? say.found(count) : say.nothingFound;
}

/** Arrow keys go through what was found, from the field down and back up into it. */
function moveWithin(event: KeyboardEvent<HTMLDialogElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, [data-request]')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  stops[at + by]?.focus();
}
