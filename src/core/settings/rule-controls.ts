import {
  known,
  ordersByNearness,
  type PolicyKind,
  revealsSlots,
} from '../../engine/sampling/policies/policies.ts';
import { type OfferedKind, takesSteps } from './policy-values.ts';

/** Controls that not every rule uses. */
export type RuleControl = 'steps' | 'nearness' | 'temperature' | 'edits';

/** The rule that uses all of them. */
export const RULE_OF_ALL: OfferedKind = 'steps';

/** Whether a control has a say under a rule. */
export function usesControl(kind: PolicyKind, control: RuleControl): boolean {
  const { of, parameter } = known(kind);
  const policy = of(parameter?.initial ?? 0);
  switch (control) {
    case 'steps':
      return takesSteps(kind);
    case 'nearness':
      return ordersByNearness(policy);
    case 'temperature':
      // The check of draft and verify is against the likeliest token.
      return kind !== 'verify';
    case 'edits':
      return revealsSlots(policy);
  }
}
