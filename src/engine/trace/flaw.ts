/**
 * What is surely wrong with a text, whatever was asked for: nobody has to run it to know. Who reads text has to say
 * what it is; here a text is tokens.
 */
export interface Flaw {
  readonly why: 'syntax' | 'undeclared';
  /** Position of its first token. */
  readonly start: number;
  /** Position behind its last. */
  readonly end: number;
  /** What has to change alike: the name, as it is written. */
  readonly name: string;
  /** What may stand there, the likeliest place of a choice first; empty where nobody can say. */
  readonly choices: readonly Choice[];
}

/** What may stand in place of a flaw. */
export interface Choice {
  readonly name: string;
  /** At least one. */
  readonly tokens: readonly number[];
}

/**
 * Finds the flaws of a text.
 * @param tokens the whole text, without [EOS]
 * @returns in ascending order; they do not overlap
 */
export type Check = (tokens: readonly number[]) => readonly Flaw[];
