import type { ReactNode } from 'react';
import { LIMITS } from '../../engine/sampling/policies/settings.ts';
import { ordersByNearness, takesLots } from '../../engine/sampling/policies/policies.ts';
import { useControls } from '../../core/settings/controls-store.ts';
import { useSettings } from '../../core/settings/settings-hooks.ts';
import { fixed } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { RailRange } from './rail-range.tsx';

const say = words.settings;

/** The order in which a rule takes slots: what a slot's distance from finished text counts. */
export function NearnessControl(): ReactNode {
  const change = useControls((controls) => controls.change);
  const { nearness, policy } = useSettings();
  const orders = ordersByNearness(policy);
  return (
    <>
      <RailRange
        second
        id="nearness"
        label={say.names.nearness}
        shown={fixed(nearness, 1)}
        {...LIMITS.nearness}
        step={0.1}
        value={nearness}
        valueText={say.nearnessValue(nearness)}
        ticks={21}
        disabled={!orders}
        describedBy="nearness-note"
        ends={say.nearnessEnds}
        onChange={(value) => change({ nearness: Math.round(value * 10) / 10 })}
      />
      <p className="rail-note two-lines" id="nearness-note">
        {orders ? say.nearnessNote : takesLots(policy) ? say.byLot : say.leftToRight}
      </p>
    </>
  );
}
