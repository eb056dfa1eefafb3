import type { Change } from '../../share/fields.ts';

const TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    steps: 'Steps per chunk',
    policy: 'Reveal rule',
    chunk: 'Chunk size',
    nearness: 'Nearness',
    temperature: 'Temperature',
    seed: 'Seed',
    cache: 'Cache',
    edits: 'Edits',
    remask: 'Mask again',
    model: 'Model',
    rev: 'Revision of the model',
    p: 'Prompt',
    run: 'Recorded run',
  }),
);

/** A change in a line: "Chunk size: 64 instead of 4096." */
export function changeText({ field, asked, used }: Change): string {
  const title = TITLES.get(field) ?? field;
  return asked === '' ? `${title}: ${used}.` : `${title}: ${used} instead of ${asked}.`;
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
