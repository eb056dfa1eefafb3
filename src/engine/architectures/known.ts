import * as v from 'valibot';
import type { LogitsPlace } from '../denoiser.ts';
import { size, tokenId } from './read-config.ts';

/** What is known of a model beside its configuration. Published configurations leave things out. */
export interface Known {
  /** What the repository or the folder is called: names of published models say how they attend. */
  readonly name?: string;
  /** Ids that the tokenizer's files name, see `models/special-ids.ts`. */
  readonly specials?: SpecialIds;
  /** What somebody said who was asked. It goes before all that files and names say. */
  readonly answers?: Answers;
}

/** Null where no file names one. */
export interface SpecialIds {
  readonly mask: number | null;
  readonly eos: number | null;
  readonly pad: number | null;
}

/**
 * What the files of a model may not tell. Under the key `unmask` of `config.json` they are kept, see `withAnswers`.
 */
export interface Answers {
  readonly attention?: 'block-causal' | 'bidirectional' | undefined;
  /** Tokens of a block, where attention is block-causal. */
  readonly block?: number | undefined;
  /** Where its first block begins, see `Attention`. */
  readonly origin?: 'start' | 'prompt-end' | undefined;
  readonly logits?: LogitsPlace | undefined;
  readonly maskId?: number | undefined;
}

/** The key of `config.json` that holds answers. */
export const ANSWERS = v.object({
  attention: v.optional(v.picklist(['block-causal', 'bidirectional'])),
  block: v.optional(size),
  origin: v.optional(v.picklist(['start', 'prompt-end'])),
  logits: v.optional(v.picklist(['own', 'shifted'])),
  maskId: v.optional(tokenId),
});

/** A configuration that needs no asking any more: `answers` beside what it holds. */
export function withAnswers(config: object, answers: Answers): object {
  return { ...config, unmask: answers };
}
