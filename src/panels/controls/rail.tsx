import type { ReactNode } from 'react';
import { Guarded } from '../../core/faults/guarded.tsx';
import { latePart } from '../../core/faults/late-part.tsx';
import { keepAndReload } from '../../core/kept/keep-and-reload.ts';
import { useModels } from '../../core/model/model-store.ts';
import { AdvancedControls } from './advanced-controls.tsx';
import { ChunkNote, ChunkSliders } from './chunk-controls.tsx';
import '../../ui/dock.css';
import '../../ui/rail.css';
import './controls.css';
import { LiveSwitch } from './live-switch.tsx';
import { PolicyControls } from './policy-controls.tsx';
import { words } from '../../words/words.ts';

const PublishedControls = latePart<object>({
  name: words.parts.settings,
  load: async () => (await import('./published-controls.on-demand.tsx')).PublishedControls,
  reload: keepAndReload,
});

interface FrontRailProps {
  /** Runs, where a phone keeps the sliders at hand at its lower edge. */
  readonly run: ReactNode;
  /** Leads to the chart, in the same place. */
  readonly chart: ReactNode;
}

/**
 * The settings that people come for: rule, steps, chunk size. Changing one during a run that somebody began touches
 * the next, never the present one.
 */
export function FrontRail({ run, chart }: FrontRailProps): ReactNode {
  const published = useModels((state) => state.published !== null);
  return (
    <aside className="rail rail-front" aria-label={words.settings.heading}>
      <h2 className="unseen">{words.settings.heading}</h2>
      <Guarded name={words.parts.settings}>
        {published ? <PublishedControls /> : <PolicyControls />}
        <div className="rail-chunk">
          <div className="dock">
            {run}
            {!published && <ChunkSliders />}
            {chart}
          </div>
          {!published && <ChunkNote />}
        </div>
        <LiveSwitch />
      </Guarded>
    </aside>
  );
}

interface BackRailProps {
  /** The choice of a model. */
  readonly models: ReactNode;
  /** What is stored on this device. */
  readonly storage: ReactNode;
  /** At the end: what the next run changes. */
  readonly note: ReactNode;
}

/** The model, and the settings that few people change. */
export function BackRail({ models, storage, note }: BackRailProps): ReactNode {
  return (
    <aside className="rail rail-back" aria-label={words.settings.backHeading}>
      <h2 className="unseen">{words.settings.backHeading}</h2>
      {models}
      <div className="rail-tail">
        <Guarded name={words.parts.moreSettings}>
          <AdvancedControls />
        </Guarded>
        {storage}
      </div>
      {note}
    </aside>
  );
}
