import { type ReactNode, useState } from 'react';
import { brokenDialog } from '../../core/faults/broken-dialog.tsx';
import { latePart } from '../../core/faults/late-part.tsx';
import { words } from '../../words/words.ts';
import { keepAndReload } from '../../core/kept/keep-and-reload.ts';

interface DialogProps {
  readonly onClose: () => void;
}

const ShareDialog = latePart<DialogProps>({
  name: words.parts.share,
  load: async () => (await import('./share-dialog.on-demand.tsx')).ShareDialog,
  reload: keepAndReload,
  frame: brokenDialog,
});

/** Opens the share dialog, whose code comes with the first opening. */
export function ShareButton(): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button className="button" type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.share.button}
      </button>
      {open && <ShareDialog onClose={() => setOpen(false)} />}
    </>
  );
}
