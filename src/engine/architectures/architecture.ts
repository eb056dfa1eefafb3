import type { Attention, LogitsPlace, Transition } from '../denoiser.ts';
import type { GraphOptions } from '../graph/emission.ts';
import type { Matrix } from '../graph/matrix.ts';
import type { EncodedModel } from '../graph/onnx.ts';
import type { CacheShape } from '../graph/ports.ts';
import type { StoredTensor } from '../graph/safetensors.ts';
import type { ChatMessage } from '../prompt/chat.ts';
import type { Holes } from '../prompt/holes.ts';
import type { AnswerForm, Prompt } from '../prompt/prompt.ts';
import type { UsualNames } from '../prompt/usual-names.ts';
import type { Decoding } from '../sampling/policies/settings.ts';
import type { FusedDecoder } from './fused-decoder.ts';
import type { Answers, Known } from './known.ts';

/**
 * A family of models: one file, or one folder, and an entry in `known-models.ts`. All else asks the registry and works
 * with what the family hands out. Names of tensors, blocks and keys of a configuration are the family's alone.
 */
export interface Architecture {
  /** What `model_type` of its configurations says. */
  readonly modelTypes: readonly string[];
  /**
   * Reads a configuration of one of these types.
   * @param config what `config.json` holds
   * @param known what is known beside it; nothing where left out
   * @throws FaultError model-invalid that names the key at fault; model-unsupported of a model that does what nothing
   *   here computes, or does not say what must be known
   */
  open(config: unknown, known?: Known): Blueprint;
}

/** What is known of a model whoever its family is. */
export interface Described {
  readonly config: ModelConfig;
  readonly cache: CacheShape;
  /** Null where the chat template among the tokenizer's files says how it is asked. */
  readonly prompt: PromptFormat | null;
  /**
   * What was found out beside the configuration: `withAnswers` keeps it in the `config.json` of a converted model.
   * Absent where the configuration says it all.
   */
  readonly found?: Answers;
}

/** A tensor that a family's models are made of, as their checkpoints hold it before anything is quantised. */
export interface TensorShape {
  /** "model.norm.weight" */
  readonly name: string;
  readonly dims: readonly number[];
  /** embedding: it or the output projection, the most sensitive matrices. vector: never quantised. */
  readonly role: 'embedding' | 'matrix' | 'vector';
}

/** A model as its configuration describes it, before any weight is read. */
export interface Blueprint extends Described {
  /** All that `read` looks for. */
  readonly tensors: readonly TensorShape[];
  /**
   * Finds the model's weights among named tensors, and keeps views into them.
   * @throws FormatError that names the tensor that is missing or has the wrong shape
   */
  read(tensors: ReadonlyMap<string, StoredTensor>): Model;
}

/** A model in memory, not yet on a device. */
export interface Model extends Described {
  readonly parameters: number;
  /** What drafts are read off with; absent of families that have none. */
  readonly transition?: Transition | null;
  /** What the shaders of our own compute; null of a model that they do not take. */
  readonly fused: FusedDecoder | null;
  /** Writes the model as an ONNX graph with the inputs and outputs of `PORTS`. */
  emit(options: GraphOptions): EncodedModel;
  /**
   * The model in plain loops and without a cache: the text that every runtime is measured against.
   * @param clean the text before the chunk
   * @param chunk the slots behind it
   * @param prompt how many of the clean tokens are the prompt, where blocks are counted from its end; all of them where
   *   left out
   * @returns logits. Of a token-causal model [clean + 1 + chunk, vocabulary], or [clean, vocabulary] without a chunk:
   *   each row predicts the token after it, so row `clean + slot` is the prediction for a slot of the chunk. Of any
   *   other [clean + chunk, vocabulary], a row a token, and `config.logits` says which row predicts which.
   */
  reference(clean: readonly number[], chunk?: readonly number[], prompt?: number): Float32Array;
  /** Every tensor under its name. */
  store(): Map<string, StoredTensor>;
  /** The same model with other matrices: each is replaced by what `change` makes of it. */
  mapMatrices(change: MatrixChange): Model;
}

/** @param isEmbedding whether it is the embedding or the output projection, the most sensitive */
export type MatrixChange = (matrix: Matrix, isEmbedding: boolean) => Matrix;

/** Numbers and ids that runtimes, samplers and the page need of any model. */
export interface ModelConfig {
  readonly layers: number;
  /** Width of the residual stream. */
  readonly hidden: number;
  readonly heads: number;
  /** Heads of keys and values, which several heads of queries may share. */
  readonly keyValueHeads: number;
  readonly headSize: number;
  readonly vocabulary: number;
  /** The most tokens, prompt and text together. */
  readonly context: number;
  readonly attention: Attention;
  readonly logits: LogitsPlace;
  readonly maskId: number;
  readonly eosId: number;
  readonly padId: number;
  /** Ends a prompt, and is never predicted; null where there is none. */
  readonly sepId: number | null;
  /** "S1" to "S4", or "AR" for the autoregressive twin. */
  readonly stage: string;
  /** How the model's own code decodes; absent of ours, which decode as `DEFAULT_SETTINGS` says. */
  readonly decoding?: Decoding;
}

/** How a prompt becomes what the model was trained to read. */
export interface PromptFormat {
  /** How an answer is written. */
  answerTo(prompt: Prompt): AnswerForm;
  /**
   * The prompt's ids.
   * @throws FaultError model-invalid when the tokenizer lacks a special that the prompt needs
   */
  encode(prompt: Prompt, tokens: PromptTokens): number[];
  /** What a run knows of several holes; null where there is one, and absent of a format that has no word for them. */
  holes?(prompt: Prompt, tokens: PromptTokens): Holes | null;
  /** UTF-16 units of the text that `encode` makes ids of. */
  lengthOf(prompt: Prompt): number;
  /** The text that the answer begins with; empty where all of it is to be written. */
  givenHead(prompt: Prompt): string;
  /** Names under which the model is asked for functions; absent of one that is asked under those that were typed. */
  readonly usualNames?: UsualNames;
  /** The text that the canvas begins as, to be edited; null where that is masks. */
  draft(prompt: Prompt): string | null;
}

/** What a prompt format needs of a tokenizer. */
export interface PromptTokens {
  /** Ids of any text; never a special, even where the text spells one. */
  encode(text: string): readonly number[];
  /** @throws FaultError model-invalid when the tokenizer lacks it */
  idOf(special: string): number;
}

/** A model's chat template, ready to be filled in. */
export interface ChatTemplate {
  /**
   * The conversation as the model reads it, up to where its answer begins.
   * @throws FaultError model-invalid of a template that refuses the messages
   */
  parts(messages: readonly ChatMessage[]): readonly ChatPart[];
}

/** Text, which never stands for structure whatever it spells; or a special by its name. */
export type ChatPart = { readonly text: string } | { readonly special: string };
