import fc from 'fast-check';
import {
  type KnownPolicy,
  POLICIES,
  type Policy,
  type RevealPolicy,
  revealsSlots,
} from '../sampling/policies/policies.ts';
import type { Parameter } from '../sampling/policies/policy.ts';

/** Policies of every kind, with numbers from all of their range. */
export const policyArb: fc.Arbitrary<Policy> = fc.oneof(
  ...POLICIES.map((policy) => anyOf(policy, 'range')),
);

/** Policies with numbers that a link may say. */
export const linkedPolicyArb: fc.Arbitrary<Policy> = fc.oneof(
  ...POLICIES.map((policy) => anyOf(policy, 'linked')),
);

/** Policies that reveal the slots of a chunk. */
export const revealPolicyArb: fc.Arbitrary<RevealPolicy> = linkedPolicyArb.filter(revealsSlots);

function anyOf({ parameter, second, of }: KnownPolicy, which: Which): fc.Arbitrary<Policy> {
  if (parameter === null) return fc.constant(of(0));
  if (second === undefined) return numberOf(parameter, which).map((value) => of(value));
  return fc
    .tuple(numberOf(parameter, which), numberOf(second, which))
    .map(([value, other]) => of(value, other));
}

type Which = 'range' | 'linked';

function numberOf({ least, most, isAbove, isWhole, linked }: Parameter, which: Which) {
  const { min, max } = which === 'linked' ? linked : { min: least, max: most };
  if (isWhole === true) return fc.integer({ min, max });
  const above = isAbove === true ? Math.max(min, Number.MIN_VALUE) : min;
  // -0 is 0 in text.
  return fc.double({ min: above, max, noNaN: true }).map((value) => value + 0);
}
