import type { ReactNode } from 'react';
import { useModels } from '../../core/model/model-store.ts';
import { useSettings } from '../../core/settings/settings-hooks.ts';
import { words } from '../../words/words.ts';
import { EngineControls } from './engine-controls.tsx';
import { NearnessControl } from './nearness-control.tsx';
import { SampleControls } from './sample-controls.tsx';

/** What few people change, tucked away; closed it says what of it differs from a plain run. */
export function AdvancedControls(): ReactNode {
  const settings = useSettings();
  const published = useModels((models) => models.published !== null);
  return (
    <details className="rail-more rail-advanced">
      <summary>
        <b>{words.settings.more}</b>
        <span className="rail-extras" data-testid="extras">
          {words.settings.unusual(settings)}
        </span>
      </summary>
      {!published && <NearnessControl />}
      <SampleControls />
      <EngineControls />
    </details>
  );
}
