import { type ReactNode, useState } from 'react';
import { brokenDialog } from '../faults/brokenDialog.tsx';
import { latePart } from '../faults/latePart.tsx';
import { keepAndReload } from './keepAndReload.ts';

interface DialogProps {
  readonly onClose: () => void;
}

const ShareDialog = latePart<DialogProps>({
  name: 'The share dialog',
  load: async () => (await import('./ShareDialog.tsx')).ShareDialog,
  reload: () => void keepAndReload(),
  frame: brokenDialog,
});

/** Opens the share dialog, whose code comes with the first opening. */
export function ShareButton(): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button className="button" type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Share
      </button>
      {open && <ShareDialog onClose={() => setOpen(false)} />}
    </>
  );
}
