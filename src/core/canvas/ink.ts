import type { Settings } from '../../engine/sampling/policies/settings.ts';
import { mostPasses, type Policy } from '../../engine/sampling/policies/policies.ts';
import type { SyntaxClass } from './syntax.ts';

/** What the colour of a token says. */
export type InkMode = 'order' | 'confidence' | 'syntax';

/** Stops of the colour ramp, `--o0` to `--o7`. */
const STOPS = 8;

/** Draft and verify: the draft is the first step, the check that puts a token right the second. */
const CHECKED = 2;

/** Lower bound of each stop but the last, surest first. */
const CONFIDENCE = [0.99, 0.97, 0.95, 0.9, 0.8, 0.65, 0.45] as const;

const SYNTAX: Record<SyntaxClass, string> = {
  keyword: 'var(--o0)',
  literal: 'var(--o3)',
  name: 'var(--ink)',
  mark: 'var(--ink2)',
  comment: 'var(--ink3)',
};

/** What was given has no order and no confidence. */
export const GIVEN_INK = 'var(--ink2)';

/** The stop of pass `k` of `n` within a chunk, petrol first, crimson last. */
export function orderStop(k: number, n: number): number {
  if (n <= 1) return 0;
  const share = Math.min(1, Math.max(0, (k - 1) / (n - 1)));
  return Math.round((STOPS - 1) * share);
}

/** The stop of a probability. */
export function confidenceStop(p: number): number {
  const stop = CONFIDENCE.findIndex((bound) => p >= bound);
  return stop < 0 ? STOPS - 1 : stop;
}

/**
 * How many passes the order ramp spans. Known before the run, so that no colour changes as the run goes
 * on: the number asked for, or one pass a stop where the rule itself decides.
 */
export function rampLength(settings: Settings): number {
  const { policy, chunk } = settings;
  if (policy.kind === 'verify') return CHECKED;
  return Math.min(chunk, mostPasses(policy) < Infinity ? mostPasses(policy) : STOPS);
}

/** The step within its chunk at which a token of this policy was decided; null where none was. */
export function orderStep(step: number | null, policy: Policy): number | null {
  return step === null && policy.kind === 'verify' ? CHECKED : step;
}

/** Whether reveal order means anything under a policy. */
export function hasOrder(policy: Policy): boolean {
  return policy.kind !== 'ar';
}

/** Colour of the order ramp, as a CSS value; tokens that no denoise pass revealed stay plain. */
export function orderInk(step: number | null, n: number): string {
  return step === null ? 'var(--ink)' : stopInk(orderStop(step, n));
}

/** Colour of a confidence, as a CSS value; tokens without one stay plain. */
export function confidenceInk(p: number): string {
  return Number.isNaN(p) ? 'var(--ink)' : stopInk(confidenceStop(p));
}

/** Colour of a syntax class, as a CSS value. */
export function syntaxInk(kind: SyntaxClass): string {
  return SYNTAX[kind];
}

/** A stop of the ramp as a CSS value. */
export function stopInk(stop: number): string {
  return `var(--o${Math.min(STOPS - 1, Math.max(0, stop))})`;
}
