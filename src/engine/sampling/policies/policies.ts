import { ar } from './ar.ts';
import { entropy } from './entropy.ts';
import { factor } from './factor.ts';
import { margin } from './margin.ts';
import type { Parameter, RevealRule } from './policy.ts';
import { random } from './random.ts';
import { steps } from './steps.ts';
import { threshold } from './threshold.ts';
import { verify } from './verify.ts';

/** Every policy, in the order in which they are offered. */
export const POLICIES = [steps, threshold, entropy, factor, margin, random, verify, ar] as const;

type Descriptor = (typeof POLICIES)[number];

/** How a pass chooses the slots that it reveals, with its number. */
export type Policy = ReturnType<Descriptor['of']>;
export type PolicyKind = Policy['kind'];

/** The policies that reveal slots of a chunk; `verify` and `ar` write text in other ways. */
export type RevealPolicy = ReturnType<Extract<Descriptor, { writes: 'reveal' }>['of']>;

/** Fields that the numbers of policies have in settings. Policies may share one. */
export type ParameterKey = Extract<Descriptor, { parameter: Parameter }>['parameter']['key'];

/** What a policy's file says of it. */
export interface KnownPolicy {
  readonly kind: PolicyKind;
  readonly parameter: Parameter<ParameterKey> | null;
  readonly of: (value: number) => Policy;
  readonly writes: Descriptor['writes'];
  readonly rule: RevealRule | null;
}

const BY_KIND: ReadonlyMap<string, KnownPolicy> = new Map(
  POLICIES.map((policy) => [policy.kind, policy]),
);

/** The policy of a name; undefined where there is none. */
export function policyNamed(kind: string): KnownPolicy | undefined {
  return BY_KIND.get(kind);
}

/** What is known of a policy's kind. */
export function known(kind: PolicyKind): KnownPolicy {
  return BY_KIND.get(kind)!;
}

/** The number of a policy; null where it takes none. */
export function numberOf(policy: Policy): number | null {
  for (const value of Object.values(policy)) if (typeof value === 'number') return value;
  return null;
}

/**
 * Whether a policy reveals the slots of a chunk one look after the other, and may edit what it has revealed;
 * `verify` and `ar` write text in other ways.
 */
export function revealsSlots(policy: Policy): policy is RevealPolicy {
  return known(policy.kind).writes === 'reveal';
}

/** Whether a policy takes slots in an order that `Settings.nearness` has a say in. */
export function ordersByNearness(policy: Policy): boolean {
  return known(policy.kind).rule?.isOrdered === true;
}

/** Whether a policy takes slots by lot, so that the seed has a say even where every token is the likeliest. */
export function takesLots(policy: Policy): boolean {
  return known(policy.kind).rule?.isOrdered === false;
}

/** The most denoise passes that a policy gives a chunk; Infinity where it sets no bound. */
export function mostPasses(policy: Policy): number {
  return known(policy.kind).rule?.mostPasses?.(numberOf(policy) ?? 0) ?? Infinity;
}

/** Writes a policy as `parsePolicy` reads it: `steps:8`, `threshold:0.9`, `verify:4`, `ar`. */
export function formatPolicy(policy: Policy): string {
  const value = numberOf(policy);
  return value === null ? policy.kind : `${policy.kind}:${value}`;
}
