import { type ReactNode, useState } from 'react';
import { brokenDialog } from '../../core/faults/broken-dialog.tsx';
import { latePart } from '../../core/faults/late-part.tsx';
import { keepAndReload } from '../../core/kept/keep-and-reload.ts';
import { Rich } from '../../ui/rich.tsx';
import { words } from '../../words/words.ts';
import './scope.css';

interface DialogProps {
  readonly onClose: () => void;
  /** What was picked is in the field. */
  readonly onPick: () => void;
}

const ScopeDialog = latePart<DialogProps>({
  name: words.parts.scope,
  load: async () => (await import('./scope-dialog.on-demand.tsx')).ScopeDialog,
  reload: keepAndReload,
  frame: brokenDialog,
});

/** What the models can be asked for, and what not; beside the field that one asks in. */
export function ScopeNote({ onPick }: { readonly onPick: () => void }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <div className="ask-scope">
      <p>
        <Rich
          text={words.scope.note}
          marks={{
            list: (text) => (
              <button
                className="text-button"
                type="button"
                aria-haspopup="dialog"
                onClick={() => setOpen(true)}
              >
                {text}
              </button>
            ),
          }}
        />
      </p>
      {open && <ScopeDialog onClose={() => setOpen(false)} onPick={onPick} />}
    </div>
  );
}
