import * as v from 'valibot';
import type { Frequencies } from '../known.ts';
import { badConfig, positive, readConfig, size, layerCount } from '../read-config.ts';
import { unsupported } from '../unsupported.ts';
import { readFrequencies } from './rope-config.ts';
import type { Body, DecoderShape } from './shape.ts';

/**
 * The most positions that are planned for. Published contexts go to 40,960 tokens, whose cache alone would take more
 * memory than the weights.
 */
export const MOST_CONTEXT = 4096;

const absent = <const S extends v.GenericSchema>(schema: S): v.NullishSchema<S, null> =>
  v.nullish(schema, null);

/** Fewer tokens hold no prompt and text; a model is held against itself over that many. */
const LEAST_CONTEXT = 16;

/** The keys of `config.json` that decide the graph, in the dialects of transformers 4 and 5. */
const CONFIG = v.object({
  hidden_size: size,
  num_hidden_layers: layerCount,
  num_attention_heads: size,
  num_key_value_heads: absent(size),
  head_dim: absent(size),
  intermediate_size: size,
  vocab_size: size,
  max_position_embeddings: v.pipe(size, v.minValue(LEAST_CONTEXT)),
  rms_norm_eps: v.optional(positive, 1e-6),
  hidden_act: v.optional(v.string(), 'silu'),
  tie_word_embeddings: v.optional(v.boolean(), false),
  attention_bias: absent(v.boolean()),
  mlp_bias: absent(v.boolean()),
  use_sliding_window: absent(v.boolean()),
  sliding_window: absent(v.number()),
  layer_types: absent(v.array(v.string())),
  num_experts: absent(v.number()),
  num_local_experts: absent(v.number()),
  n_routed_experts: absent(v.number()),
  quantization_config: absent(v.looseObject({ quant_method: v.optional(v.string(), 'unknown') })),
});

type Keys = v.InferOutput<typeof CONFIG>;

/**
 * Reads what decides the graph.
 * @param precision how exact the rotary frequencies are
 * @throws FaultError model-invalid that names the key at fault; model-unsupported of what is not computed here
 */
export function readShape(json: unknown, body: Body, precision: Frequencies): DecoderShape {
  const keys = readConfig(CONFIG, json);
  refuseForeign(keys);
  const heads = keys.num_attention_heads;
  const keyValueHeads = keys.num_key_value_heads ?? heads;
  if (heads % keyValueHeads !== 0) {
    throw badConfig({
      at: 'num_attention_heads / num_key_value_heads',
      expected: null,
      received: `${heads} / ${keyValueHeads}`,
    });
  }
  const headSize = keys.head_dim ?? keys.hidden_size / heads;
  if (!Number.isInteger(headSize) || headSize % 2 !== 0) {
    throw badConfig({ at: 'head_dim', expected: null, received: String(headSize) });
  }
  return {
    layers: keys.num_hidden_layers,
    hidden: keys.hidden_size,
    heads,
    keyValueHeads,
    headSize,
    intermediate: keys.intermediate_size,
    vocabulary: keys.vocab_size,
    context: Math.min(keys.max_position_embeddings, MOST_CONTEXT),
    normEpsilon: keys.rms_norm_eps,
    frequencies: readFrequencies(json, headSize, precision),
    biases: body.biases ?? (keys.attention_bias === true ? 'qkvo' : 'none'),
    headNorms: body.headNorms,
    isTied: keys.tie_word_embeddings,
  };
}

/** @throws FaultError model-unsupported */
function refuseForeign(keys: Keys): void {
  for (const at of ['num_experts', 'num_local_experts', 'n_routed_experts'] as const) {
    const count = keys[at];
    if (count !== null && count > 0) throw unsupported('experts', at, String(count));
  }
  const { layer_types: types, sliding_window: window, quantization_config: quantised } = keys;
  const other = types?.find((type) => type !== 'full_attention');
  if (other !== undefined) {
    const isWindow = other === 'sliding_attention';
    throw unsupported(isWindow ? 'sliding-window' : 'layer-type', 'layer_types', other);
  }
  // Qwen's configurations name a window that is not in use.
  if (window !== null && types === null && keys.use_sliding_window !== false) {
    throw unsupported('sliding-window', 'sliding_window', String(window));
  }
  if (keys.hidden_act !== 'silu' && keys.hidden_act !== 'swish') {
    throw unsupported('activation', 'hidden_act', keys.hidden_act);
  }
  if (keys.mlp_bias === true) throw unsupported('bias', 'mlp_bias', 'true');
  if (quantised !== null) {
    throw unsupported('quantisation', 'quantization_config', quantised.quant_method);
  }
}
