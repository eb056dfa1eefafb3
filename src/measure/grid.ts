import {
  checkSettings,
  LIMITS,
  withinChunk,
  type Settings,
  type SettingsProblem,
} from '../engine/sampling/policies/settings.ts';
import { formatPolicy, type Policy } from '../engine/sampling/policies/policies.ts';
import { parsePolicy } from '../engine/sampling/policies/parse-policy.ts';
import type { Attention } from '../engine/denoiser.ts';

/** The settings of a sweep in their compact form: `8, 16, 32` times `1, 2, 4, threshold:0.9, verify`. */

export type ParsedList<T> =
  | { readonly ok: true; readonly values: readonly T[] }
  | { readonly ok: false; readonly problem: SettingsProblem };

/** Reads chunk sizes: whole numbers, commas between them. What stands twice counts once. */
export function parseChunks(text: string): ParsedList<number> {
  return parseList(text, 'chunk-sizes', (item) => {
    const { min, max } = LIMITS.chunk;
    const size = wholeNumber(item);
    return size !== null && size >= min && size <= max
      ? { ok: true, value: size }
      : { ok: false, problem: { why: 'no-chunk-size', written: item, min, max } };
  });
}

/** Reads reveal rules: a bare number is so many steps a chunk, the rest as `parsePolicy` has it. */
export function parseRules(text: string): ParsedList<Policy> {
  return parseList(text, 'policies', (item) => {
    const steps = wholeNumber(item);
    const parsed = parsePolicy(steps === null ? item : `steps:${steps}`);
    return parsed.ok ? { ok: true, value: parsed.policy } : parsed;
  });
}

/** Writes rules as `parseRules` reads them. */
export function formatRules(policies: readonly Policy[]): string {
  return policies
    .map((policy) => (policy.kind === 'steps' ? String(policy.steps) : formatPolicy(policy)))
    .join(', ');
}

/**
 * Every chunk size with every rule, chunk by chunk.
 * @param base what the settings share: temperature, seed, cache, edits
 * @param attention of the model; that of ours where left out
 * @throws FaultError `bad-settings` when one of them is out of range
 */
export function gridOf(
  chunks: readonly number[],
  policies: readonly Policy[],
  base: Settings,
  attention?: Attention,
): Settings[] {
  return chunks.flatMap((chunk) =>
    policies.map((policy) => checkSettings({ ...base, chunk, policy }, attention)),
  );
}

/**
 * The grid without settings that come to the same: more steps than a chunk has slots are one a slot, and
 * one token a pass knows no chunks.
 */
export function distinctSettings(grid: readonly Settings[]): Settings[] {
  const seen = new Map<string, Settings>();
  for (const settings of grid) {
    const { policy, chunk } = settings;
    const kept: Settings = { ...settings, policy: withinChunk(policy, chunk) };
    const key = policy.kind === 'ar' ? 'ar' : `${chunk} ${formatPolicy(kept.policy)}`;
    if (!seen.has(key)) seen.set(key, kept);
  }
  return [...seen.values()];
}

type Item<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: SettingsProblem };

function parseList<T>(
  text: string,
  of: 'chunk-sizes' | 'policies',
  parse: (item: string) => Item<T>,
): ParsedList<T> {
  const items = text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length === 0) return { ok: false, problem: { why: 'none-named', of } };
  const values = new Map<string, T>();
  for (const item of items) {
    const parsed = parse(item);
    if (!parsed.ok) return parsed;
    values.set(JSON.stringify(parsed.value), parsed.value);
  }
  return { ok: true, values: [...values.values()] };
}

function wholeNumber(text: string): number | null {
  return /^\d{1,4}$/.test(text) ? Number(text) : null;
}
