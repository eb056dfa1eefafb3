import type { ReactNode } from 'react';
import { useModels } from '../../core/model/model-store.ts';
import { EngineControls } from './engine-controls.tsx';
import { NearnessControl } from './nearness-control.tsx';
import { PinsControl } from './pins-control.tsx';
import { SampleControls } from './sample-controls.tsx';

/** The settings that few people change. */
export function AdvancedBody(): ReactNode {
  const published = useModels((models) => models.published !== null);
  return (
    <>
      {!published && <NearnessControl />}
      <SampleControls />
      <PinsControl />
      <EngineControls />
    </>
  );
}
