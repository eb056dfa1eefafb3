import { type ReactNode, useRef, useState } from 'react';
import { useSession } from '../../core/run/session-context.ts';
import { onDemand } from '../../words/on-demand.ts';
import { takeOurs } from './choose-published.ts';
import { PublishedDialog } from './published-dialog.on-demand.tsx';

const say = onDemand.publishedModels.wanted;

/** A name with as much of its commit as tells it from others. */
function shortened(wanted: string): string {
  return wanted.replace(/(@[0-9a-f]{12})[0-9a-f]+$/, '$1');
}

/** What a link names, or the visit before had, and this site does not have: how to get at it, or to leave it. */
export function WantedModel({ wanted }: { readonly wanted: string }): ReactNode {
  const session = useSession();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const isFolder = !wanted.includes('/');
  return (
    <>
      <p className="rail-note" data-testid="wanted">
        {isFolder ? say.folder(wanted.replace(/@.*$/, '')) : say.repository(shortened(wanted))}{' '}
        <button
          className="text-button"
          type="button"
          ref={button}
          data-testid="others"
          onClick={() => setOpen(true)}
        >
          {isFolder ? say.drop : say.seeIt}
        </button>
      </p>
      <p className="rail-note">
        <button
          className="text-button"
          type="button"
          onClick={({ currentTarget }) => {
            // The button is about to go: the focus must not fall to the top of the page.
            currentTarget.closest('fieldset')?.focus();
            takeOurs(session);
          }}
        >
          {say.ours}
        </button>
      </p>
      {open && (
        <PublishedDialog
          named={isFolder ? '' : wanted}
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
