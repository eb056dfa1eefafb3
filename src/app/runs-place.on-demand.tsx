import type { ReactNode } from 'react';
import { latePart } from '../core/faults/late-part.tsx';
import { keepAndReload } from '../core/kept/keep-and-reload.ts';
import { closeComparison, useComparison } from '../core/kept/comparison-store.ts';
import { brokenDialog } from '../core/faults/broken-dialog.tsx';
import { CompareBar } from '../panels/compare/compare-bar.tsx';
import { History } from '../panels/history/history.on-demand.tsx';
import { onDemand } from '../words/on-demand.ts';

const Compare = latePart<{ readonly onClose: () => void }>({
  name: onDemand.compare.part,
  load: async () => (await import('../panels/compare/compare.on-demand.tsx')).Compare,
  reload: keepAndReload,
  frame: brokenDialog,
});

/** The visitor's runs: the list of them, and two side by side. */
export function RunsPlace(): ReactNode {
  const compares = useComparison(({ pair }) => pair !== null);
  return (
    <>
      <History />
      <CompareBar />
      {compares && <Compare onClose={closeComparison} />}
    </>
  );
}
