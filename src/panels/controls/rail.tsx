import type { ReactNode } from 'react';
import { Guarded } from '../../core/faults/guarded.tsx';
import { latePart } from '../../core/faults/late-part.tsx';
import { keepAndReload } from '../../core/kept/keep-and-reload.ts';
import { useModels } from '../../core/model/model-store.ts';
import { ChunkControls } from './chunk-controls.tsx';
import '../../ui/rail.css';
import './controls.css';
import { MoreControls } from './more-controls.tsx';
import { PolicyControls } from './policy-controls.tsx';
import { SampleControls } from './sample-controls.tsx';
import { words } from '../../words/words.ts';

interface RailProps {
  /** The choice of a model, above the settings. */
  readonly models: ReactNode;
  /** What is stored on this device, below them. */
  readonly storage: ReactNode;
  /** At the end: what the next run changes. */
  readonly note: ReactNode;
}

const PublishedControls = latePart<object>({
  name: words.parts.settings,
  load: async () => (await import('./published-controls.on-demand.tsx')).PublishedControls,
  reload: () => void keepAndReload(),
});

/** The settings of the next run. Changing one during a run touches the next, never the present one. */
export function Rail({ models, storage, note }: RailProps): ReactNode {
  const published = useModels((state) => state.published !== null);
  return (
    <aside className="rail" aria-label={words.settings.heading}>
      <h2 className="unseen">{words.settings.heading}</h2>
      {models}
      <Guarded name={words.parts.settings}>
        {published ? (
          <PublishedControls />
        ) : (
          <>
            <ChunkControls />
            <PolicyControls />
          </>
        )}
        <SampleControls />
      </Guarded>
      <div className="rail-tail">
        <Guarded name={words.parts.moreSettings}>
          <MoreControls />
        </Guarded>
        {storage}
      </div>
      {note}
    </aside>
  );
}
