import {
  isOwn,
  known,
  type ParameterKey,
  POLICIES,
  type Policy,
  type PolicyKind,
} from '../../engine/sampling/policies/policies.ts';
import { withinChunk } from '../../engine/sampling/policies/settings.ts';
import { STEPS } from '../../engine/sampling/policies/steps.ts';
import { verify } from '../../engine/sampling/policies/verify.ts';
import type { DeviceReport } from '../../engine/worker/protocol.ts';

/** A policy that a diffusion model offers. */
export type OfferedKind = Exclude<PolicyKind, 'ar'>;

/** The policies that a diffusion model of ours offers, in the order of the rail. */
export const OFFERED: readonly OfferedKind[] = POLICIES.map(({ kind }) => kind).filter(
  (kind): kind is OfferedKind => kind !== 'ar' && !isOwn({ kind }),
);

/** Numbers that somebody has named, by their field: kept for every policy, so that a look at another loses nothing. */
export type PolicyValues = Readonly<Partial<Record<ParameterKey, number>>>;

/** Passes a chunk, for the policies that take them. */
export function stepsOf(values: PolicyValues): number {
  return values.steps ?? STEPS.initial;
}

/** Drafts ahead of draft and verify. */
export function aheadOf(values: PolicyValues): number {
  return values.ahead ?? verify.parameter.initial;
}

/** Whether the steps slider has a say under a policy. */
export function takesSteps(kind: PolicyKind): boolean {
  return known(kind).parameter?.key === STEPS.key;
}

/**
 * Drafts ahead where nobody has named a number. On a processor a forward costs about what its width says: the
 * 55 tokens of the first visit took 150 ms without drafts ahead, 410 ms with four.
 */
export function aheadOn(backend: DeviceReport['backend']): number {
  return backend === 'webgpu' ? verify.parameter.initial : 0;
}

/** The policy of a kind with the numbers that were named; steps never exceed the chunk. */
export function policyOf(kind: PolicyKind, values: PolicyValues, chunk: number): Policy {
  const { parameter, second, of } = known(kind);
  if (parameter === null) return of(0);
  const value = values[parameter.key] ?? parameter.initial;
  if (second === undefined) return withinChunk(of(value), chunk);
  return of(value, values[second.key] ?? second.initial);
}
