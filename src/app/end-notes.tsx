import type { ReactNode } from 'react';
import { latePart } from '../core/faults/late-part.tsx';
import { keepAndReload } from '../core/kept/keep-and-reload.ts';
import { useFinishedRun } from '../core/run/run-hooks.ts';
import type { EndNotes } from '../panels/canvas/end-note.tsx';
import { DoubtNote } from '../panels/doubt/doubt-note.tsx';
import { CodeVerdict } from '../panels/tasks/code-verdict.tsx';
import { words } from '../words/words.ts';

const Changes = latePart<object>({
  name: words.parts.changes,
  load: async () => (await import('../panels/changes/changes.on-demand.tsx')).Changes,
  reload: keepAndReload,
});

/** What a repair changed; nothing of other texts. */
function RepairChanges(): ReactNode {
  return useFinishedRun()?.trace.prompt.kind === 'repair' && <Changes />;
}

/** What stands at the end of a text, on the page and in a frame. */
export const END_NOTES: EndNotes = {
  doubt: <DoubtNote />,
  verdict: <CodeVerdict />,
  changes: <RepairChanges />,
};
