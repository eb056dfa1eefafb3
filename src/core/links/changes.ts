import type { Change } from '../../share/fields.ts';

/** One change a field: from what was first asked to what is used in the end. */
export function mergeChanges(changes: readonly Change[]): Change[] {
  const merged = new Map<string, Change>();
  for (const change of changes) {
    const before = merged.get(change.field);
    merged.set(change.field, before === undefined ? change : { ...change, asked: before.asked });
  }
  return [...merged.values()];
}
