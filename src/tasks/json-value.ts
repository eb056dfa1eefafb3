/** Deepest nesting of a value in a test; the harness takes no deeper one either. */
export const MOST_DEPTH = 200;

/** What keeps a value from being compared by what JSON says of it: a number that JSON cannot say, or its depth. */
export type JsonFault = 'number' | 'depth';

/** @returns null for a parsed value that can be compared */
export function jsonFault(value: unknown): JsonFault | null {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value: inner, depth } = next;
    if (typeof inner === 'number' && !Number.isFinite(inner)) return 'number';
    if (typeof inner !== 'object' || inner === null) continue;
    if (depth >= MOST_DEPTH) return 'depth';
    for (const each of Object.values(inner) as readonly unknown[]) {
      open.push({ value: each, depth: depth + 1 });
    }
  }
  return null;
}
