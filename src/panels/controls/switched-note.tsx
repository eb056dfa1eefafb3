import type { ReactNode } from 'react';
import { useControls } from '../../core/settings/controls-store.ts';
import { RULE_OF_ALL, type RuleControl } from '../../core/settings/rule-controls.ts';
import { Rich } from '../../ui/rich.tsx';
import { words } from '../../words/words.ts';

/** Beside a control that the rule before had no use for: that the rule is another now, and the way back. */
export function SwitchedNote({ by }: { readonly by: RuleControl }): ReactNode {
  const { switched, switchBack } = useControls();
  const from = switched?.by === by ? switched.from : null;
  const { policies, settings } = words;
  return (
    <p className="rail-note switched-note" role="status" data-testid={`switched-${by}`}>
      {from !== null && (
        <Rich
          text={settings.switched(policies[from].title, policies[RULE_OF_ALL].title)}
          marks={{
            back: (text) => (
              <button
                className="text-button"
                type="button"
                onClick={() => {
                  // The button is about to go: its control has the focus.
                  document.getElementById(by)?.focus();
                  switchBack();
                }}
              >
                {text}
              </button>
            ),
          }}
        />
      )}
    </p>
  );
}
