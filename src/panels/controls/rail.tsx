import type { ReactNode } from 'react';
import { Guarded } from '../../core/faults/guarded.tsx';
import { ChunkControls } from './chunk-controls.tsx';
import './controls.css';
import { MoreControls } from './more-controls.tsx';
import { PolicyControls } from './policy-controls.tsx';
import { SampleControls } from './sample-controls.tsx';

interface RailProps {
  /** The choice of a model, above the settings. */
  readonly models: ReactNode;
  /** What is stored on this device, below them. */
  readonly storage: ReactNode;
  /** At the end: what the next run changes. */
  readonly note: ReactNode;
}

/** The settings of the next run. Changing one during a run touches the next, never the present one. */
export function Rail({ models, storage, note }: RailProps): ReactNode {
  return (
    <aside className="rail" aria-label="Settings">
      {models}
      <Guarded name="The settings">
        <ChunkControls />
        <PolicyControls />
        <SampleControls />
      </Guarded>
      <div className="rail-tail">
        <Guarded name="More settings">
          <MoreControls />
        </Guarded>
        {storage}
      </div>
      {note}
    </aside>
  );
}
