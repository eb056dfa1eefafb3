import * as v from 'valibot';
import type { UsualNames } from '../../prompt/usual-names.ts';
import type { ModelConfig } from '../architecture.ts';
import { badConfig, checkIds, positive, readConfig, size, tokenId } from '../read-config.ts';

/** The keys of `config.json` that are read here; others pass through unread. */
const CONFIG = v.object({
  model_type: v.literal('unmask'),
  hidden_size: size,
  num_hidden_layers: size,
  num_attention_heads: size,
  head_dim: size,
  intermediate_size: size,
  vocab_size: size,
  max_position_embeddings: size,
  rms_norm_eps: positive,
  rope_theta: positive,
  hidden_act: v.literal('relu2'),
  tie_word_embeddings: v.literal(true),
  mask_token_id: tokenId,
  eos_token_id: tokenId,
  pad_token_id: tokenId,
  sep_token_id: tokenId,
  unmask: v.object({
    stage: v.pipe(v.string(), v.minLength(1)),
    transition_rank: v.optional(size),
    usual_names: v.optional(v.object({ words: v.string(), params: v.string() })),
  }),
});

/** The numbers that decide the graph. */
export interface UnmaskShape {
  readonly layers: number;
  /** Width of the residual stream. */
  readonly hidden: number;
  readonly heads: number;
  readonly headSize: number;
  /** Width of the MLP. */
  readonly intermediate: number;
  readonly vocabulary: number;
  /** Positions that the rotary tables cover. */
  readonly context: number;
  readonly normEpsilon: number;
  readonly ropeTheta: number;
  /** Of the transition beside the weights; 0 where there is none. */
  readonly transitionRank: number;
}

export interface UnmaskConfig extends ModelConfig, UnmaskShape {
  readonly sepId: number;
  /** Null of a model that is asked under whatever names were typed. */
  readonly usualNames: UsualNames | null;
}

/** @throws FaultError model-invalid that names the key at fault */
export function parseUnmaskConfig(json: unknown): UnmaskConfig {
  const config = readConfig(CONFIG, json);
  const width = config.num_attention_heads * config.head_dim;
  if (width !== config.hidden_size) {
    throw badConfig({
      at: 'num_attention_heads * head_dim',
      expected: String(config.hidden_size),
      received: String(width),
    });
  }
  const ids = {
    maskId: config.mask_token_id,
    eosId: config.eos_token_id,
    padId: config.pad_token_id,
    sepId: config.sep_token_id,
  };
  checkIds(ids, config.vocab_size);
  const { usual_names: usual } = config.unmask;
  return {
    usualNames:
      usual === undefined
        ? null
        : { words: new Set(usual.words.split(' ')), params: new Set(usual.params.split(' ')) },
    layers: config.num_hidden_layers,
    hidden: config.hidden_size,
    heads: config.num_attention_heads,
    keyValueHeads: config.num_attention_heads,
    headSize: config.head_dim,
    intermediate: config.intermediate_size,
    vocabulary: config.vocab_size,
    context: config.max_position_embeddings,
    normEpsilon: config.rms_norm_eps,
    ropeTheta: config.rope_theta,
    attention: { kind: 'token-causal' },
    logits: 'shifted',
    ...ids,
    stage: config.unmask.stage,
    transitionRank: config.unmask.transition_rank ?? 0,
  };
}
