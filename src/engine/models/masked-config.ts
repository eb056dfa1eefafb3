import * as v from 'valibot';
import type { ModelConfig } from '../architectures/architecture.ts';
import type { SpecialTokens } from './special-tokens.ts';
import { fault, FaultError } from '../fault.ts';

/**
 * What the engine must know of a masked language model, from a configuration in whichever words its kind has for it.
 */

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Keys of one number, as different kinds of model call them; the first that is there counts. */
const KEYS = {
  layers: ['num_hidden_layers', 'n_layers', 'num_layers', 'n_layer'],
  hidden: ['hidden_size', 'dim', 'd_model', 'emb_dim', 'n_embd'],
  heads: ['num_attention_heads', 'n_heads', 'n_head'],
  context: ['max_position_embeddings', 'max_length', 'n_positions', 'n_ctx'],
} as const;

/** Kinds whose positions are counted from behind the padding's: so many fewer tokens fit. */
const OFFSET_POSITIONS = [
  'roberta',
  'xlm-roberta',
  'camembert',
  'mpnet',
  'esm',
  'roberta-prelayernorm',
];

/** Where nobody says how long a text may be. */
const USUAL_CONTEXT = 512;

/** Tokenizers that know of no limit write a number beyond any. */
const MOST_CONTEXT = 1_000_000;

/**
 * How dLLM's code decodes a masked language model where nobody names other settings. It is the rule under which of n
 * masks one falls a pass.
 */
const DECODING: NonNullable<ModelConfig['decoding']> = {
  policy: { kind: 'low_confidence', steps: 32 },
  chunk: 32,
  length: 32,
};

/** What `stage` says of models that are not ours: nothing was taught them in stages. */
const STAGE = 'MLM';

/** `model_type`; null where there is none. */
export function modelTypeOf(config: object): string | null {
  const type = v.safeParse(v.looseObject({ model_type: v.string() }), config);
  return type.success ? type.output.model_type : null;
}

/**
 * @param config what `config.json` holds
 * @param options what `tokenizer_config.json` holds
 * @param vocabulary tokens that the tokenizer knows, for a configuration that does not say
 * @throws FaultError model-invalid where nothing says which token is the mask
 */
export function maskedConfig(
  config: object,
  options: object,
  specials: SpecialTokens,
  vocabulary: number,
): ModelConfig {
  const maskId = specials.find('mask');
  if (maskId === null) throw new FaultError(fault('model-invalid', { why: 'no-mask' }));
  const heads = numberAt(config, KEYS.heads) ?? 1;
  const hidden = numberAt(config, KEYS.hidden) ?? heads;
  const padId = specials.find('pad');
  const eosId = specials.find('eos') ?? specials.find('sep') ?? padId ?? maskId;
  return {
    layers: numberAt(config, KEYS.layers) ?? 1,
    hidden,
    heads,
    keyValueHeads: heads,
    headSize: Math.floor(hidden / heads),
    vocabulary: numberAt(config, ['vocab_size']) ?? vocabulary,
    context: contextOf(config, options, padId),
    attention: { kind: 'bidirectional' },
    logits: 'own',
    maskId,
    eosId,
    padId: padId ?? eosId,
    sepId: null,
    stage: STAGE,
    decoding: DECODING,
  };
}

function contextOf(config: object, options: object, padId: number | null): number {
  const positions = numberAt(config, KEYS.context) ?? null;
  const isOffset = OFFSET_POSITIONS.includes(modelTypeOf(config) ?? '');
  const fits = positions === null ? null : positions - (isOffset ? (padId ?? 1) + 1 : 0);
  const told = numberAt(options, ['model_max_length'], v.number());
  const limit = told !== undefined && told >= 1 && told <= MOST_CONTEXT ? Math.floor(told) : null;
  if (fits === null) return limit ?? USUAL_CONTEXT;
  return Math.max(1, limit === null ? fits : Math.min(fits, limit));
}

function numberAt(
  json: object,
  keys: readonly string[],
  schema: v.GenericSchema<unknown, number> = count,
): number | undefined {
  for (const key of keys) {
    const value: unknown = Object.hasOwn(json, key) ? Reflect.get(json, key) : undefined;
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
  }
  return undefined;
}
