import { fault, FaultError } from '../fault.ts';
import type { Given } from '../trace/given.ts';
import { inverse, renamed } from '../code/renamed.ts';
import { longestPiece, type Piece, textOfTokens } from '../trace/pieces.ts';
import type { Recogniser } from '../prompt/recogniser.ts';
import { shownNames, type UsualNames } from '../prompt/usual-names.ts';
import { checkLength } from '../sampling/room.ts';
import type { Holes } from '../prompt/holes.ts';
import type { TracePrompt } from '../trace/trace.ts';
import type { Asked } from '../prompt/asked.ts';
import { type AnswerForm, type Prompt } from '../prompt/prompt.ts';
import { fileOf, type ModelFiles } from './checkpoint.ts';
import type { Described, ModelConfig, PromptFormat } from '../architectures/architecture.ts';
import { chatPrompt } from '../architectures/chat-prompt.ts';
import { openChatTemplate } from './chat-template.ts';
import { parseJson } from './json.ts';
import { readRecogniser } from './recogniser-file.ts';
import { TextTokens } from './text-tokens.ts';
import { checkVocabulary } from './tokenizer-size.ts';

/** Text to tokens and back. */
export interface ModelTokenizer {
  /**
   * The prompt as the model was trained on it, specials included.
   * @throws FaultError model-invalid when the tokenizer lacks a special that the prompt needs; prompt-too-long
   *   when the prompt is longer than any that the context holds
   */
  encodePrompt(prompt: Prompt): number[];
  /** What a run knows of several holes, see `Holes`; null where one answer fills all that there are. */
  encodeHoles(prompt: Prompt): Holes | null;
  /**
   * What is given of the answer, see `PromptFormat.givenHead`.
   * @throws FaultError prompt-too-long
   */
  encodeGiven(prompt: Prompt): Given;
  /**
   * How many slots the canvas of a prompt has, those given counted; null where the settings say.
   * @throws FaultError prompt-too-long
   */
  encodeLength(prompt: Prompt): number | null;
  /**
   * What the canvas of a prompt begins as, see `PromptFormat.draft`; null where that is masks.
   * @throws FaultError prompt-too-long
   */
  encodeDraft(prompt: Prompt): number[] | null;
  /** How the model answers a prompt. */
  answerOf(prompt: Prompt): AnswerForm;
  /** See `PromptFormat`; null where the model is asked under the names that were typed. */
  readonly usualNames: UsualNames | null;
  /** Tells what a request asks for, where the model comes with that. */
  readonly recogniser: Pick<Recogniser, 'recognise'> | null;
  /** Ids of any text; never a special, even where the text spells one. */
  encode(text: string): number[];
  /** Text of the ids; specials are left out. */
  decode(ids: readonly number[]): string;
  /** What every token stands for, by id. */
  pieces(): readonly Piece[];
}

/**
 * Reads the tokenizer of a model, and how it is asked where the tokenizer's files say that.
 * @param model whose vocabulary and prompts it writes
 * @param isChat whether a model that has a chat template is asked through it; else it goes on from what it is told
 * @throws FaultError model-invalid of a tokenizer that cannot be used; model-unsupported of one with tokens that the
 *   model knows none of; network, see {@link openChatTemplate}
 */
export async function readTokenizer(
  files: ModelFiles,
  { config, prompt }: TokenizedModel,
  isChat = true,
): Promise<ModelTokenizer> {
  const json = objectOf(files, 'tokenizer.json');
  const options = objectOf(files, 'tokenizer_config.json');
  checkVocabulary(json, config);
  const format = prompt ?? chatPrompt(isChat ? await openChatTemplate(files) : null);
  const recogniser = readRecogniser(files);
  return new PromptTokenizer(new TextTokens(json, options), { format, recogniser }, config);
}

/** What a tokenizer must know of its model. */
export type TokenizedModel = Pick<Described, 'config' | 'prompt'>;

/** How a model is asked. */
interface Asking {
  readonly format: PromptFormat;
  readonly recogniser: Recogniser | null;
}

class PromptTokenizer implements ModelTokenizer {
  readonly recogniser: Recogniser | null;
  readonly #tokens: TextTokens;
  readonly #format: PromptFormat;
  readonly #context: number;
  readonly #pieces: readonly Piece[];
  readonly #longest: number;

  constructor(tokens: TextTokens, { format, recogniser }: Asking, config: ModelConfig) {
    this.#tokens = tokens;
    this.#format = format;
    this.recogniser = recogniser;
    this.#context = config.context;
    this.#pieces = tokens.pieces(config.vocabulary);
    this.#longest = longestPiece(this.#pieces);
  }

  encodePrompt(prompt: Prompt): number[] {
    this.#check(prompt);
    return this.#format.encode(prompt, this.#tokens);
  }

  encodeGiven(prompt: Prompt): Given {
    this.#check(prompt);
    const tokens = this.encode(this.#format.givenHead(prompt));
    return tokens.length === 0 ? [] : [{ start: 0, tokens }];
  }

  encodeHoles(prompt: Prompt): Holes | null {
    this.#check(prompt);
    return this.#format.holes?.(prompt, this.#tokens) ?? null;
  }

  /** Ours write until a text ends. */
  encodeLength(): null {
    return null;
  }

  encodeDraft(prompt: Prompt): number[] | null {
    this.#check(prompt);
    const draft = this.#format.draft(prompt);
    return draft === null ? null : this.encode(draft);
  }

  answerOf(prompt: Prompt): AnswerForm {
    return this.#format.answerTo(prompt);
  }

  get usualNames(): UsualNames | null {
    return this.#format.usualNames ?? null;
  }

  encode(text: string): number[] {
    return this.#tokens.encode(text);
  }

  decode(ids: readonly number[]): string {
    return textOfTokens(ids, { pieces: this.#pieces });
  }

  pieces(): readonly Piece[] {
    return this.#pieces;
  }

  #check(prompt: Prompt): void {
    checkLength(this.#format.lengthOf(prompt), this.#longest, this.#context);
  }
}

/** What a person reads and types of a text, for the model's own: where it is asked under other names, with the typed. */
export function spellingIn(
  prompt: Pick<Asked, 'signature' | 'called'>,
  tokenizer: Pick<ModelTokenizer, 'encode' | 'decode' | 'pieces'>,
): Pick<ModelTokenizer, 'encode' | 'decode'> {
  const { names } = shownNames(prompt);
  if (names === undefined) return tokenizer;
  const written = inverse(names);
  return {
    encode: (text) => tokenizer.encode(renamed(text, written)),
    decode: (ids) => textOfTokens(ids, { pieces: tokenizer.pieces(), names }),
  };
}

/**
 * Whether tokens have the code between the holes of a prompt, in order; undefined of a prompt without several.
 * A match ends as early as it can, so that what stands behind it has as much of the text as there is.
 */
export function partsCheckOf(
  prompt: Prompt,
  tokenizer: Pick<ModelTokenizer, 'decode'>,
): ((tokens: readonly number[]) => boolean) | undefined {
  if (prompt.kind !== 'infill' || prompt.parts === undefined) return undefined;
  const { parts } = prompt;
  return (tokens) => {
    const text = tokenizer.decode(tokens);
    let from = 0;
    return parts.every((part) => {
      const at = text.indexOf(part, from);
      from = at + part.length;
      return at >= 0;
    });
  };
}

/** What a trace keeps of a prompt: what was asked for, and all that the model is told of it. */
export function tracePrompt(asked: Asked, prompt: Prompt, tokenizer: ModelTokenizer): TracePrompt {
  const given = tokenizer.encodeGiven(prompt);
  const draft = tokenizer.encodeDraft(prompt);
  const length = tokenizer.encodeLength(prompt);
  const holes = tokenizer.encodeHoles(prompt);
  const answer = tokenizer.answerOf(prompt);
  return {
    ...(answer === 'markdown' ? withLanguage(asked) : withoutChat(asked)),
    ...(answer !== 'code' && { answer }),
    tokens: tokenizer.encodePrompt(prompt),
    ...(given.length > 0 && { given }),
    ...(draft !== null && { draft }),
    ...(length !== null && { length }),
    ...(holes !== null && { holes }),
  };
}

/** Says the language that was asked for also where nobody named one. */
function withLanguage(asked: Asked): Asked {
  return { ...asked, language: asked.language ?? 'javascript' };
}

/** A model that is asked without words of ours heard of neither. */
function withoutChat({ system: _system, language: _language, ...asked }: Asked): Asked {
  return asked;
}

function objectOf(files: ModelFiles, name: string): object {
  const json = parseJson(name, fileOf(files, name));
  if (typeof json === 'object' && json !== null) return json;
  throw new FaultError(fault('model-invalid', { why: 'no-object', file: name }));
}
