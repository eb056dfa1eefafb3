/**
 * Published diffusion models of code that fit a tab. What their authors measured is theirs; sizes follow from their
 * shapes: two bytes a parameter to fetch, 4.5 bits a parameter of the layers and 8.5 of the embedding to keep.
 */
export interface KnownModel {
  /** `owner/name` at the hub. */
  readonly repository: string;
  /** Slots of a block; null of one that sees its whole canvas. */
  readonly block: number | null;
  /** As the hub writes it; null where nobody has read its card. What is looked up says it again. */
  readonly licence: string | null;
  /** Percent, as its authors report; null where its card says more than a number. */
  readonly measured: { readonly humaneval: number; readonly mbpp: number } | null;
  /** Parameters of the layers, and of the embedding. */
  readonly layers: number;
  readonly embedding: number;
}

const VOCABULARY = 151_936;
/** Qwen3 0.6 B: 28 layers of 1024, 16 heads of 128 over 8, MLP 3072. */
const QWEN3_06 = { layers: 440_400_000, embedding: VOCABULARY * 1024 };
/** Qwen2.5 0.5 B: 24 layers of 896, 14 heads of 64 over 2, MLP 4864. */
const QWEN2_05 = { layers: 357_900_000, embedding: VOCABULARY * 896 };
/** Qwen2.5 1.5 B: 28 layers of 1536, 12 heads of 128 over 2, MLP 8960. */
const QWEN2_15 = { layers: 1_310_300_000, embedding: VOCABULARY * 1536 };
/** Qwen3 1.7 B: 28 layers of 2048, 16 heads of 128 over 8, MLP 6144. */
const QWEN3_17 = { layers: 1_409_300_000, embedding: VOCABULARY * 2048 };

export const KNOWN_MODELS: readonly KnownModel[] = [
  {
    repository: 'dllm-hub/Qwen3-0.6B-diffusion-bd3lm-v0.1',
    block: 32,
    licence: null,
    measured: { humaneval: 46.3, mbpp: 38.2 },
    ...QWEN3_06,
  },
  {
    repository: 'dllm-hub/Qwen2.5-Coder-0.5B-Instruct-diffusion-bd3lm-v0.1',
    block: 32,
    licence: null,
    measured: { humaneval: 39, mbpp: 33.2 },
    ...QWEN2_05,
  },
  {
    repository: 'dllm-hub/Qwen3-0.6B-diffusion-mdlm-v0.1',
    block: null,
    licence: null,
    measured: { humaneval: 30.5, mbpp: 29.2 },
    ...QWEN3_06,
  },
  {
    repository: 'dllm-hub/Qwen2.5-Coder-0.5B-Instruct-diffusion-mdlm-v0.1',
    block: null,
    licence: null,
    measured: { humaneval: 28.1, mbpp: 23 },
    ...QWEN2_05,
  },
  {
    repository: 'fredzzp/open-dcoder-0.5B',
    block: null,
    licence: null,
    measured: { humaneval: 20.8, mbpp: 35.2 },
    ...QWEN2_05,
  },
  {
    repository: 'Efficient-Large-Model/Fast_dLLM_v2_1.5B',
    block: 32,
    licence: 'apache-2.0',
    measured: null,
    ...QWEN2_15,
  },
  { repository: 'JetLM/SDAR-1.7B-Chat', block: 4, licence: null, measured: null, ...QWEN3_17 },
  {
    repository: 'Salesforce/CoDA-v0-Instruct',
    block: null,
    licence: null,
    measured: null,
    ...QWEN3_17,
  },
];

/** Bytes to fetch: bfloat16. */
export function fetchBytes({ layers, embedding }: KnownModel): number {
  return 2 * (layers + embedding);
}

/** Bytes of memory that it takes in the smallest form: the weights twice, beside keys and values of a usual text. */
export function memoryBytes(model: KnownModel): number {
  return 2 * storedBytes(model) + MORE_BYTES;
}

/** Keys and values of 2048 tokens of these models, in round numbers. */
const MORE_BYTES = 3e8;

/** Bytes that stay, in the smallest form. */
export function storedBytes({ layers, embedding }: KnownModel): number {
  return (4.5 * layers + 8.5 * embedding) / 8;
}
