/** Deepest nesting of a value in a test; the harness takes no deeper one either. */
export const MOST_DEPTH = 200;

/** What keeps a parsed value from being compared by what JSON says of it; null where nothing does. */
export function jsonFault(value: unknown): string | null {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value: inner, depth } = next;
    if (typeof inner === 'number' && !Number.isFinite(inner)) {
      return 'holds a number that JSON cannot say';
    }
    if (typeof inner !== 'object' || inner === null) continue;
    if (depth >= MOST_DEPTH) return `is nested more than ${MOST_DEPTH} deep`;
    for (const each of Object.values(inner) as readonly unknown[]) {
      open.push({ value: each, depth: depth + 1 });
    }
  }
  return null;
}
