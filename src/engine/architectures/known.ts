import * as v from 'valibot';
import type { LogitsPlace } from '../denoiser.ts';
import { readConfig, size, tokenId } from './read-config.ts';

/** What is known of a model beside its configuration. Published configurations leave things out. */
export interface Known {
  /** What the repository or the folder is called: names of published models say how they attend. */
  readonly name?: string;
  /** Its files but for the weights, as far as they are there. */
  readonly files?: SmallFiles;
  /** What somebody said who was asked. It goes before all that files and names say. */
  readonly answers?: Answers;
}

/** Files by name, whole. */
export type SmallFiles = ReadonlyMap<string, Uint8Array>;

/**
 * What the files of a model may not tell. Under the key `unmask` of `config.json` it is kept, see `withAnswers`.
 */
export interface Answers {
  readonly attention?: 'block-causal' | 'bidirectional' | undefined;
  /** Tokens of a block, where attention is block-causal. */
  readonly block?: number | undefined;
  /** Where its first block begins, see `Attention`. */
  readonly origin?: 'start' | 'prompt-end' | undefined;
  readonly logits?: LogitsPlace | undefined;
  readonly maskId?: number | undefined;
  /**
   * How exact the rotary frequencies are. A model that was loaded in the type of its weights keeps 32 bits; one that
   * was cast to it as a whole (`model.to(torch.bfloat16)`) has rounded them too, and no file says so.
   */
  readonly frequencies?: Frequencies | undefined;
}

export type Frequencies = 'float32' | 'bfloat16';

/** The key of `config.json` that holds answers. */
const KEPT = v.object({
  attention: v.optional(v.picklist(['block-causal', 'bidirectional'])),
  block_size: v.optional(size),
  block_origin: v.optional(v.picklist(['start', 'prompt-end'])),
  logits: v.optional(v.picklist(['own', 'shifted'])),
  mask_token_id: v.optional(tokenId),
  rope_frequencies: v.optional(v.picklist(['float32', 'bfloat16'])),
});

const CONFIG = v.object({ unmask: v.optional(KEPT, {}) });

/**
 * What has been answered of a model: what somebody says now, and else what was kept.
 * @param config what `config.json` holds
 * @throws FaultError model-invalid that names the key at fault
 */
export function answersOf(config: unknown, { answers = {} }: Known): Answers {
  const { unmask: kept } = readConfig(CONFIG, config);
  return {
    attention: answers.attention ?? kept.attention,
    block: answers.block ?? kept.block_size,
    origin: answers.origin ?? kept.block_origin,
    logits: answers.logits ?? kept.logits,
    maskId: answers.maskId ?? kept.mask_token_id,
    frequencies: answers.frequencies ?? kept.rope_frequencies,
  };
}

/** A configuration that needs no asking any more: `answers` beside what it holds. */
export function withAnswers(config: object, answers: Answers): object {
  const { attention, block, origin, logits, maskId, frequencies } = answers;
  return {
    ...config,
    // What is undefined does not get into JSON.
    unmask: {
      ...{ attention, block_size: block, block_origin: origin, logits },
      ...{ mask_token_id: maskId, rope_frequencies: frequencies },
    },
  };
}
