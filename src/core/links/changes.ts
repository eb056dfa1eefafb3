import type { Change } from '../../share/fields.ts';
import { words } from '../../words/words.ts';

/** A change in a line: "Chunk size: 64 instead of 4096." */
export function changeText({ field, asked, used }: Change): string {
  return asked === '' ? words.links.left(field, used) : words.links.changed(field, asked, used);
}

/** One change a field: from what was first asked to what is used in the end. */
export function mergeChanges(changes: readonly Change[]): Change[] {
  const merged = new Map<string, Change>();
  for (const change of changes) {
    const before = merged.get(change.field);
    merged.set(change.field, before === undefined ? change : { ...change, asked: before.asked });
  }
  return [...merged.values()];
}
