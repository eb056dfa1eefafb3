import type { RunRecord } from '../run/run-store.ts';
import type { Finished } from './subject.ts';

/** What a run has written; null before it has ended, or while the code of an answer is looked for. */
export function finishedOf(record: RunRecord | null): Finished | null {
  if (record === null || record.code === null) return null;
  const { code, language } = record;
  const { prompt } = record.trace;
  return { code, prompt, ...(prompt.answer !== undefined && { language }) };
}
