import { lazy, type ReactNode, Suspense, useState } from 'react';

const ShareDialog = lazy(() =>
  import('./ShareDialog.tsx').then((module) => ({ default: module.ShareDialog })),
);

/** Opens the share dialog, whose code comes with the first opening. */
export function ShareButton(): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button className="button" type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Share
      </button>
      {open && (
        <Suspense>
          <ShareDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
