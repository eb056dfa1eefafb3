import * as v from 'valibot';
import { FaultError } from '../fault.ts';
import type { ModelShape } from './weights.ts';

const size = v.pipe(v.number(), v.integer(), v.minValue(1));
const tokenId = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The keys of `config.json` that this page reads; others pass through unread. */
const CONFIG = v.object({
  model_type: v.literal('unmask'),
  hidden_size: size,
  num_hidden_layers: size,
  num_attention_heads: size,
  head_dim: size,
  intermediate_size: size,
  vocab_size: size,
  max_position_embeddings: size,
  rms_norm_eps: v.pipe(v.number(), v.gtValue(0)),
  rope_theta: v.pipe(v.number(), v.gtValue(0)),
  hidden_act: v.literal('relu2'),
  tie_word_embeddings: v.literal(true),
  mask_token_id: tokenId,
  eos_token_id: tokenId,
  pad_token_id: tokenId,
  sep_token_id: tokenId,
  unmask: v.object({
    stage: v.pipe(v.string(), v.minLength(1)),
  }),
});

export interface ModelConfig {
  readonly shape: ModelShape;
  readonly maskId: number;
  readonly eosId: number;
  readonly padId: number;
  readonly sepId: number;
  /** "S1" to "S4", or "AR" for the autoregressive twin. */
  readonly stage: string;
}

/** @throws FaultError model-invalid that names the key at fault */
export function parseConfig(json: unknown): ModelConfig {
  const result = v.safeParse(CONFIG, json);
  if (!result.success) {
    const [issue] = result.issues;
    throw invalid(`${v.getDotPath(issue) ?? 'root'}: ${issue.message}`);
  }
  const config = result.output;
  if (config.num_attention_heads * config.head_dim !== config.hidden_size) {
    throw invalid('num_attention_heads times head_dim is not hidden_size');
  }
  const ids = {
    maskId: config.mask_token_id,
    eosId: config.eos_token_id,
    padId: config.pad_token_id,
    sepId: config.sep_token_id,
  };
  for (const [name, id] of Object.entries(ids)) {
    if (id >= config.vocab_size) throw invalid(`${name} ${id} lies outside the vocabulary`);
  }
  return {
    shape: {
      layers: config.num_hidden_layers,
      hidden: config.hidden_size,
      heads: config.num_attention_heads,
      headSize: config.head_dim,
      intermediate: config.intermediate_size,
      vocabulary: config.vocab_size,
      context: config.max_position_embeddings,
      normEpsilon: config.rms_norm_eps,
      ropeTheta: config.rope_theta,
    },
    ...ids,
    stage: config.unmask.stage,
  };
}

function invalid(what: string): FaultError {
  return new FaultError('model-invalid', `The model's config.json is not usable: ${what}.`);
}
