import { type ReactNode, useState } from 'react';
import { brokenDialog } from '../../core/faults/broken-dialog.tsx';
import { latePart } from '../../core/faults/late-part.tsx';
import { keepAndReload } from '../../core/links/keep-and-reload.ts';
import './scope.css';

interface DialogProps {
  readonly onClose: () => void;
  /** What was picked is in the field. */
  readonly onPick: () => void;
}

const ScopeDialog = latePart<DialogProps>({
  name: 'The list of what it knows',
  load: async () => (await import('./scope-dialog.tsx')).ScopeDialog,
  reload: () => void keepAndReload(),
  frame: brokenDialog,
});

/** What the models can be asked for, and what not; beside the field that one asks in. */
export function ScopeNote({ onPick }: { readonly onPick: () => void }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <div className="ask-scope">
      <p>
        <button
          className="text-button"
          type="button"
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          What it knows
        </button>
        : small functions over numbers, text, lists and objects; no libraries, files or network.
      </p>
      {open && <ScopeDialog onClose={() => setOpen(false)} onPick={onPick} />}
    </div>
  );
}
