import { writeSafetensors } from '../graph/safetensors.ts';
import type { UnmaskShape } from '../architectures/unmask/config.ts';
import { storeWeights, type UnmaskWeights } from '../architectures/unmask/weights.ts';
import { ALPHABET } from '../models/byte-level.ts';
import type { ModelFiles } from '../models/checkpoint.ts';

/** Test support: ids of the specials in a model without a real tokenizer. */
export const TEST_IDS = { maskId: 0, eosId: 1, padId: 2, sepId: 3, insId: 4 } as const;

/** Test support: what `config.json` says of a model of ours. */
export function configJson(shape: UnmaskShape): object {
  return {
    model_type: 'unmask',
    hidden_size: shape.hidden,
    num_hidden_layers: shape.layers,
    num_attention_heads: shape.heads,
    head_dim: shape.headSize,
    intermediate_size: shape.intermediate,
    vocab_size: shape.vocabulary,
    max_position_embeddings: shape.context,
    rms_norm_eps: shape.normEpsilon,
    rope_theta: shape.ropeTheta,
    hidden_act: 'relu2',
    tie_word_embeddings: true,
    mask_token_id: TEST_IDS.maskId,
    eos_token_id: TEST_IDS.eosId,
    pad_token_id: TEST_IDS.padId,
    sep_token_id: TEST_IDS.sepId,
    unmask: {
      stage: 'S1',
      ...(shape.transitionRank > 0 && { transition_rank: shape.transitionRank }),
    },
  };
}

/** Test support: the files of a model's folder as training exports it. */
export function checkpointFiles(
  shape: UnmaskShape,
  weights: UnmaskWeights,
): Map<string, Uint8Array> {
  return new Map([
    ['config.json', encode(configJson(shape))],
    ...tokenizerFiles(shape.vocabulary),
    ['model.safetensors', writeSafetensors(storeWeights(weights))],
  ]);
}

/** Test support: the files of a tokenizer whose tokens are `TEST_IDS` and single characters. */
export function tokenizerFiles(vocabulary: number): [string, Uint8Array][] {
  const names = ['[MASK]', '[EOS]', '[PAD]', '[SEP]', '[INS]'];
  const letters = ALPHABET.slice(33, 33 + vocabulary - names.length);
  const tokenizer = {
    version: '1.0',
    added_tokens: names.map((content, id) => ({ id, content, special: true, normalized: false })),
    normalizer: null,
    pre_tokenizer: { type: 'ByteLevel', add_prefix_space: false, use_regex: false },
    post_processor: null,
    decoder: { type: 'ByteLevel' },
    model: {
      type: 'BPE',
      vocab: Object.fromEntries([...names, ...letters].map((token, id) => [token, id])),
      merges: [],
    },
  };
  return [
    ['tokenizer.json', encode(tokenizer)],
    ['tokenizer_config.json', encode({ tokenizer_class: 'PreTrainedTokenizerFast' })],
  ];
}

/** The files with one of them replaced by other JSON. */
export function withJson(files: ModelFiles, name: string, value: unknown): ModelFiles {
  return new Map([...files, [name, encode(value)]]);
}

function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
