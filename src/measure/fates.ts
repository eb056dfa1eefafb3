/**
 * What became of the texts of a setting, task by task, so that a measurement can be looked into and counted anew. As
 * columns: a sweep has thousands of texts.
 */
export interface Texts {
  /** Seeds that every task was written with, one after the other. */
  readonly seeds: readonly number[];
  /** Times that each seed was run. The texts are the same each time; their times are not. */
  readonly repeats: number;
  /** A letter a text, see `FATES`: for every seed, and every repeat of it, all tasks in their order. */
  readonly fates: string;
  /** In the same order: tokens, [EOS] included; 0 for a text that was never asked for. */
  readonly tokens: readonly number[];
  /** Forwards. */
  readonly passes: readonly number[];
  /** Milliseconds in the model. */
  readonly ms: readonly number[];
}

/** What may become of a text. */
export type Fate = 'passed' | 'failed' | 'unparsed' | 'untested' | 'too-long';

/** How a fate is written; a prompt that is too long for the model is never asked for. */
export const FATES: Readonly<Record<string, Fate>> = {
  p: 'passed',
  f: 'failed',
  s: 'unparsed',
  u: 'untested',
  l: 'too-long',
};

const LETTERS = new Map(Object.entries(FATES).map(([letter, fate]) => [fate, letter]));

export function letterOf(fate: Fate): string {
  return LETTERS.get(fate) ?? 'u';
}

/** How often each task of a setting came to what. */
export interface TaskFates {
  readonly task: string;
  /** One of each seed: repeats come to the same. */
  readonly fates: readonly Fate[];
}

/** @param tasks ids, in their order */
export function fatesByTask(texts: Texts, tasks: readonly string[]): TaskFates[] {
  return tasks.map((task, i) => ({
    task,
    fates: texts.seeds.flatMap((_, seed) => {
      const at = seed * texts.repeats * tasks.length + i;
      return FATES[texts.fates.charAt(at)] ?? [];
    }),
  }));
}
