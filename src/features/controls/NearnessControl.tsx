import type { ReactNode } from 'react';
import { LIMITS, ordersSlots } from '../../diffusion/settings.ts';
import { Range } from '../../ui/Range.tsx';
import { useControls } from './controlsStore.ts';
import { useSettings } from './hooks.ts';

/** The order in which a rule takes slots: what a slot's distance from finished text counts. */
export function NearnessControl(): ReactNode {
  const change = useControls((controls) => controls.change);
  const { nearness, policy } = useSettings();
  const orders = ordersSlots(policy);
  return (
    <>
      <label className="rail-head rail-second" htmlFor="nearness">
        <b>Nearness</b>
        <span className="rail-value" aria-hidden="true">
          {nearness.toFixed(1)}
        </span>
      </label>
      <Range
        id="nearness"
        label="Nearness"
        {...LIMITS.nearness}
        step={0.1}
        value={nearness}
        valueText={`${nearness.toFixed(1)} nats a slot`}
        ticks={21}
        disabled={!orders}
        describedBy="nearness-note"
        onChange={(value) => change({ nearness: Math.round(value * 10) / 10 })}
      />
      <div className="rail-ends" aria-hidden="true">
        <span>surest slot first</span>
        <span>nearest first</span>
      </div>
      <p className="rail-note two-lines" id="nearness-note">
        {orders
          ? 'How much a slot’s distance from finished text counts against its certainty.'
          : 'This rule goes from left to right.'}
      </p>
    </>
  );
}
