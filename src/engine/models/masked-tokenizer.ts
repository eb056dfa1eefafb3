import type { PromptFormat, ModelConfig } from '../architectures/architecture.ts';
import { fault, FaultError } from '../fault.ts';
import { codeWithHoles } from '../prompt/asked.ts';
import type { AnswerForm, Prompt } from '../prompt/prompt.ts';
import { checkLength } from '../sampling/room.ts';
import { spansOf, type Given } from '../trace/given.ts';
import { longestPiece, type Piece, textOfTokens } from '../trace/pieces.ts';
import type { Sentence, SentenceReader } from './sentence.ts';
import type { TextTokens } from './text-tokens.ts';
import type { ModelTokenizer } from './tokenizer.ts';

export interface MaskedTokenizerParts {
  readonly tokens: TextTokens;
  readonly sentences: SentenceReader;
  readonly config: ModelConfig;
  /** How a model for chats is asked; null of one that only fills masks. */
  readonly chat: PromptFormat | null;
}

/**
 * Prompts of a masked language model. A sentence with masks is laid on the canvas whole, its words given and its masks
 * open; a chat model is asked as it was taught; any other text is continued behind its end.
 */
export class MaskedTokenizer implements ModelTokenizer {
  readonly usualNames = null;
  readonly recogniser = null;
  readonly #parts: MaskedTokenizerParts;
  readonly #pieces: readonly Piece[];
  readonly #longest: number;

  constructor(parts: MaskedTokenizerParts) {
    this.#parts = parts;
    this.#pieces = parts.tokens.pieces(parts.config.vocabulary);
    this.#longest = longestPiece(this.#pieces);
  }

  encodePrompt(prompt: Prompt): number[] {
    const { chat, tokens } = this.#parts;
    const laid = this.#laid(prompt);
    if (laid !== null) return [...laid.before];
    if (chat !== null) return chat.encode(prompt, tokens);
    const { before, ids } = this.#read(textOf(prompt));
    return [...before, ...ids];
  }

  encodeGiven(prompt: Prompt): Given {
    const laid = this.#laid(prompt);
    const { maskId } = this.#parts.config;
    return laid === null ? [] : spansOf(laid.canvas.map((id) => (id === maskId ? null : id)));
  }

  /** All masks of a sentence are on the canvas. */
  encodeHoles(): null {
    return null;
  }

  encodeLength(prompt: Prompt): number | null {
    return this.#laid(prompt)?.canvas.length ?? null;
  }

  encodeDraft(): null {
    return null;
  }

  answerOf(prompt: Prompt): AnswerForm {
    const { chat, sentences } = this.#parts;
    return chat === null || sentences.hasMask(textOf(prompt)) ? 'text' : chat.answerTo(prompt);
  }

  encode(text: string): number[] {
    return this.#parts.tokens.encode(text);
  }

  decode(ids: readonly number[]): string {
    const text = textOfTokens(ids, { pieces: this.#pieces });
    return this.#parts.tokens.leadsWithSpace ? text.replace(/^ /, '') : text;
  }

  pieces(): readonly Piece[] {
    return this.#pieces;
  }

  /** A sentence with masks: what is read before it, and its canvas. Null of any other prompt. */
  #laid(
    prompt: Prompt,
  ): { readonly before: readonly number[]; readonly canvas: readonly number[] } | null {
    const text = textOf(prompt);
    if (!this.#parts.sentences.hasMask(text)) return null;
    const { before, ids, after } = this.#read(text);
    const canvas = [...ids, ...after];
    const { context, eosId, maskId } = this.#parts.config;
    const tokens = before.length + canvas.length;
    if (tokens > context) {
      throw new FaultError(fault('prompt-too-long', { tokens, least: false, context }));
    }
    // Masks alone, with nothing around them, follow what texts end with.
    const isBare = before.length === 0 && canvas.every((id) => id === maskId);
    return { before: isBare ? [eosId] : before, canvas };
  }

  #read(text: string): Sentence {
    const { config, sentences } = this.#parts;
    checkLength(text.length, this.#longest, config.context);
    return sentences.read(text);
  }
}

/** A prompt as one text. */
function textOf(prompt: Prompt): string {
  switch (prompt.kind) {
    case 'write':
      return prompt.instruction;
    case 'repair':
      return `${prompt.instruction}\n${prompt.code}`.trim();
    case 'infill': {
      const asked = prompt.instruction ?? '';
      return (asked === '' ? '' : `${asked}\n`) + codeWithHoles(prompt);
    }
  }
}
