import type { ReactNode } from 'react';
import { LIMITS } from '../../engine/sampling/policies/settings.ts';
import { ordersByNearness, takesLots } from '../../engine/sampling/policies/policies.ts';
import { useControls } from '../../core/settings/controls-store.ts';
import { RULE_OF_ALL } from '../../core/settings/rule-controls.ts';
import { useSettings } from '../../core/settings/settings-hooks.ts';
import { READING_MARKS } from '../../ui/reading-marks.tsx';
import { Rich } from '../../ui/rich.tsx';
import { fixed } from '../../words/format.ts';
import { words } from '../../words/words.ts';
import { RailRange } from './rail-range.tsx';
import { SwitchedNote } from './switched-note.tsx';

const say = words.settings;

/** The order in which a rule takes slots: what a slot's distance from finished text counts. */
export function NearnessControl(): ReactNode {
  const changeBy = useControls((controls) => controls.changeBy);
  const { nearness, policy } = useSettings();
  const orders = ordersByNearness(policy);
  const isTwin = policy.kind === 'ar';
  const why = takesLots(policy) ? say.byLot : say.leftToRight;
  const switches = isTwin ? '' : ` ${say.switches(words.policies[RULE_OF_ALL].title)}`;
  return (
    <div className="rail-nearness">
      <RailRange
        id="nearness"
        label={say.names.nearness}
        shown={fixed(nearness, 1)}
        {...LIMITS.nearness}
        step={0.1}
        value={nearness}
        valueText={say.nearnessValue(nearness)}
        ticks={21}
        disabled={isTwin}
        describedBy="nearness-note"
        ends={say.nearnessEnds}
        onChange={(value) => changeBy('nearness', { nearness: Math.round(value * 10) / 10 })}
      />
      <SwitchedNote by="nearness" />
      <p className="rail-note" id="nearness-note">
        {orders ? say.nearnessNote : `${why}${switches}`}{' '}
        <Rich text={say.about.nearness} marks={READING_MARKS} />
      </p>
    </div>
  );
}
