import type { ReactNode } from 'react';
import { Guarded } from '../faults/Guarded.tsx';
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
      <Guarded name="The models">
        <ModelPicker locked={locked} onRetry={onRetryModels} />
      </Guarded>
      <Guarded name="The settings">
        <ChunkControls />
        <PolicyControls />
        <SampleControls />
      </Guarded>
      <div className="rail-tail">
        <Guarded name="More settings">
          <MoreControls locked={locked} />
        </Guarded>
        <Guarded name="What is stored">
          <StoragePanel locked={locked} />
        </Guarded>
      </div>
      <Guarded name="The note">
        <DiffersNote />
      </Guarded>
    </aside>
  );
}
