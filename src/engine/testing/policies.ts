import fc from 'fast-check';
import {
  type KnownPolicy,
  POLICIES,
  type Policy,
  type RevealPolicy,
  revealsSlots,
} from '../sampling/policies/policies.ts';

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

function anyOf({ parameter, of }: KnownPolicy, which: 'range' | 'linked'): fc.Arbitrary<Policy> {
  if (parameter === null) return fc.constant(of(0));
  const { least, most, isAbove, isWhole, linked } = parameter;
  const { min, max } = which === 'linked' ? linked : { min: least, max: most };
  if (isWhole === true) return fc.integer({ min, max }).map(of);
  return (
    fc
      .double({ min: isAbove === true ? Math.max(min, Number.MIN_VALUE) : min, max, noNaN: true })
      // -0 is 0 in text.
      .map((value) => of(value + 0))
  );
}
