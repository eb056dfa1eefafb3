import { ar } from './ar.ts';
import { entropy } from './entropy.ts';
import { entropyBounded } from './entropy-bounded.ts';
import { factor } from './factor.ts';
import { lowConfidence } from './low-confidence.ts';
import { lowConfidenceDynamic } from './low-confidence-dynamic.ts';
import { lowConfidenceStatic } from './low-confidence-static.ts';
import { margin } from './margin.ts';
import { maskgitPlus } from './maskgit-plus.ts';
import { negEntropy } from './neg-entropy.ts';
import type { Parameter, RevealRule } from './policy.ts';
import { random } from './random.ts';
import { sequential } from './sequential.ts';
import { steps } from './steps.ts';
import { subBlocks } from './sub-blocks.ts';
import { threshold } from './threshold.ts';
import { topkMargin } from './topk-margin.ts';
import { verify } from './verify.ts';

/** Every policy, in the order in which they are offered: ours, then those of published models' own code. */
export const POLICIES = [
  steps,
  threshold,
  entropy,
  factor,
  margin,
  random,
  verify,
  ar,
  lowConfidence,
  lowConfidenceStatic,
  lowConfidenceDynamic,
  sequential,
  entropyBounded,
  subBlocks,
  maskgitPlus,
  topkMargin,
  negEntropy,
] as const;

type Descriptor = (typeof POLICIES)[number];

/** How a pass chooses the slots that it reveals, with its number. */
export type Policy = ReturnType<Descriptor['of']>;
export type PolicyKind = Policy['kind'];

/** The policies that reveal slots of a chunk; `verify` and `ar` write text in other ways. */
export type RevealPolicy = ReturnType<Extract<Descriptor, { writes: 'reveal' }>['of']>;

/** Fields that the numbers of policies have in settings. Policies may share one. */
export type ParameterKey =
  | Extract<Descriptor, { parameter: Parameter }>['parameter']['key']
  | Extract<Descriptor, { second: Parameter }>['second']['key'];

/** What a policy's file says of it. */
export interface KnownPolicy {
  readonly kind: PolicyKind;
  readonly parameter: Parameter<ParameterKey> | null;
  readonly second?: Parameter<ParameterKey>;
  readonly of: (value: number, second?: number) => Policy;
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
  return numbersOf(policy)[0] ?? null;
}

/** The second number of a policy; null where it takes none. */
export function secondOf(policy: Policy): number | null {
  return numbersOf(policy)[1] ?? null;
}

/** In the order in which the policy's file names them, whatever the order of the keys. */
function numbersOf(policy: Policy): number[] {
  const { parameter, second } = known(policy.kind);
  const values: Readonly<Record<string, unknown>> = policy;
  return [parameter, second]
    .map((number) => number && values[number.key])
    .filter((value) => typeof value === 'number');
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
  const { rule } = known(policy.kind);
  return rule?.isOrdered === false && rule.own === undefined;
}

/** Whether a policy is the rule of a published model's own code. */
export function isOwn(policy: Pick<Policy, 'kind'>): boolean {
  return known(policy.kind).rule?.own !== undefined;
}

/** The most denoise passes that a policy gives a chunk; Infinity where it sets no bound. */
export function mostPasses(policy: Policy): number {
  return known(policy.kind).rule?.mostPasses?.(numberOf(policy) ?? 0) ?? Infinity;
}

/** Writes a policy as `parsePolicy` reads it: `steps:8`, `threshold:0.9`, `sub_blocks:0.9/8`, `ar`. */
export function formatPolicy(policy: Policy): string {
  const numbers = numbersOf(policy);
  return numbers.length === 0 ? policy.kind : `${policy.kind}:${numbers.join('/')}`;
}
