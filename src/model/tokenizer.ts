import { Tokenizer } from '@huggingface/tokenizers';
import { FaultError } from '../diffusion/fault.ts';
import type { Given } from '../diffusion/given.ts';
import type { Asked, TracePrompt } from '../diffusion/trace.ts';
import {
  draftOf,
  encodePrompt,
  givenHeadOf,
  type Prompt,
  type PromptSpecial,
} from '../tasks/prompt.ts';
import { fileOf, type ModelFiles } from './checkpoint.ts';
import type { ModelConfig } from './config.ts';
import { parseJson } from './json.ts';

/** Text to tokens and back. */
export interface ModelTokenizer {
  /**
   * The prompt as the model was trained on it, [SEP] included.
   * @throws FaultError model-invalid when the tokenizer lacks a special that the prompt needs
   */
  encodePrompt(prompt: Prompt): number[];
  /** What is given of the answer, see `givenHeadOf`. */
  encodeGiven(prompt: Prompt): Given;
  /** What the canvas of a prompt begins as, see `draftOf`; null where that is masks. */
  encodeDraft(prompt: Prompt): number[] | null;
  /** Ids of any text; never a special, even where the text spells one. */
  encode(text: string): number[];
  /** Text of the ids; specials are left out. */
  decode(ids: readonly number[]): string;
  /** Text of every token by id. Specials read "[MASK]" and so on. */
  pieces(): string[];
}

/** @throws FaultError model-invalid when the tokenizer does not fit the model */
export function readTokenizer(files: ModelFiles, config: ModelConfig): ModelTokenizer {
  const json = objectOf(files, 'tokenizer.json');
  const options = objectOf(files, 'tokenizer_config.json');
  let tokenizer: Tokenizer;
  try {
    tokenizer = new Tokenizer(json, options);
  } catch (cause) {
    throw new FaultError('model-invalid', "The model's tokenizer.json is not usable.", { cause });
  }
  return new HubTokenizer(tokenizer, config);
}

class HubTokenizer implements ModelTokenizer {
  /** Specials stand for structure: what a person types as "[MASK]" is not one. */
  private readonly specials: ReadonlySet<number>;

  constructor(
    private readonly tokenizer: Tokenizer,
    private readonly config: ModelConfig,
  ) {
    const specials = [...tokenizer.get_added_tokens_decoder().values()];
    this.specials = new Set(specials.filter((token) => token.special).map((token) => token.id));
  }

  encodePrompt(prompt: Prompt): number[] {
    return encodePrompt(
      prompt,
      (text) => this.encode(text),
      (special) => this.idOf(special),
    );
  }

  encodeGiven(prompt: Prompt): Given {
    const tokens = this.encode(givenHeadOf(prompt));
    return tokens.length === 0 ? [] : [{ start: 0, tokens }];
  }

  encodeDraft(prompt: Prompt): number[] | null {
    const draft = draftOf(prompt);
    return draft === null ? null : this.encode(draft);
  }

  encode(text: string): number[] {
    const { ids } = this.tokenizer.encode(text, { add_special_tokens: false });
    return ids.filter((id) => !this.specials.has(id));
  }

  decode(ids: readonly number[]): string {
    if (ids.length === 0) return '';
    return this.tokenizer.decode([...ids], {
      skip_special_tokens: true,
      clean_up_tokenization_spaces: false,
    });
  }

  private idOf(special: PromptSpecial): number {
    if (special === '[SEP]') return this.config.sepId;
    const id = this.tokenizer.token_to_id(special);
    if (id === undefined) {
      throw new FaultError('model-invalid', `The model's tokenizer has no ${special}.`);
    }
    return id;
  }

  pieces(): string[] {
    return Array.from({ length: this.config.shape.vocabulary }, (_, id) =>
      // Ids that pad the vocabulary to a round number have no text.
      this.tokenizer.id_to_token(id) === undefined
        ? ''
        : this.tokenizer.decode([id], {
            skip_special_tokens: false,
            clean_up_tokenization_spaces: false,
          }),
    );
  }
}

/** What a trace keeps of a prompt: what was asked for, and all that the model is told of it. */
export function tracePrompt(asked: Asked, prompt: Prompt, tokenizer: ModelTokenizer): TracePrompt {
  const given = tokenizer.encodeGiven(prompt);
  const draft = tokenizer.encodeDraft(prompt);
  return {
    ...asked,
    tokens: tokenizer.encodePrompt(prompt),
    ...(given.length > 0 && { given }),
    ...(draft !== null && { draft }),
  };
}

function objectOf(files: ModelFiles, name: string): object {
  const json = parseJson(name, fileOf(files, name));
  if (typeof json === 'object' && json !== null) return json;
  throw new FaultError('model-invalid', `The model's ${name} is not an object.`);
}
