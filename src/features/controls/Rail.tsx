import type { ReactNode } from 'react';
import { ModelPicker } from '../models/ModelPicker.tsx';
import { inFlight } from '../run/machine.ts';
import { useRun } from '../run/runStore.ts';
import { ChunkControls } from './ChunkControls.tsx';
import './controls.css';
import { MoreControls } from './MoreControls.tsx';
import { PolicyControls } from './PolicyControls.tsx';
import { SampleControls } from './SampleControls.tsx';
import { DiffersNote } from '../share/DiffersNote.tsx';
import { StoragePanel } from '../storage/StoragePanel.tsx';

/** The settings of the next run. Changing one during a run touches the next, never the present one. */
export function Rail({ onRetryModels }: { readonly onRetryModels: () => void }): ReactNode {
  const locked = useRun((run) => inFlight(run.state) || run.state.at === 'loading');
  return (
    <aside className="rail" aria-label="Settings">
      <ModelPicker locked={locked} onRetry={onRetryModels} />
      <ChunkControls />
      <PolicyControls />
      <SampleControls />
      <div className="rail-tail">
        <MoreControls locked={locked} />
        <StoragePanel locked={locked} />
      </div>
      <DiffersNote />
    </aside>
  );
}
