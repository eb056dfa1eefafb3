import { create } from 'zustand';
import type { Change } from '../../share/fields.ts';
import type { Refusal } from '../../share/link.ts';
import { words } from '../../words/words.ts';
import { mergeChanges } from './changes.ts';

interface NoticeStore {
  /** Why nothing could be made of a link. */
  readonly refusal: Refusal | null;
  /** What the link asked for and did not get. */
  readonly changes: readonly Change[];
  readonly refuse: (reason: Refusal) => void;
  readonly tell: (changes: readonly Change[]) => void;
  /** What was said of some fields holds no longer. */
  readonly settle: (fields: readonly string[]) => void;
  readonly clear: () => void;
}

/** What there is to say about the link that was opened. */
export const useNotice = create<NoticeStore>()((set) => ({
  refusal: null,
  changes: [],
  refuse: (refusal) => set({ refusal, changes: [] }),
  tell: (more) => set(({ changes }) => ({ changes: mergeChanges([...changes, ...more]) })),
  settle: (fields) =>
    set(({ changes }) => ({ changes: changes.filter(({ field }) => !fields.includes(field)) })),
  clear: () => set({ refusal: null, changes: [] }),
}));

/** The notice as sentences. */
export function noticeLines({
  refusal,
  changes,
}: Pick<NoticeStore, 'refusal' | 'changes'>): string[] {
  return refusal === null ? changes.map(words.links.changed) : [words.links.refused[refusal]];
}
