import { Tokenizer } from '@huggingface/tokenizers';
import * as v from 'valibot';
import { fault, FaultError } from '../fault.ts';
import { type Piece, textPiece } from '../trace/pieces.ts';
import { tokenWriting, type TokenWriting } from './token-text.ts';

/** The part of `tokenizer.json` that is read here; the rest is the library's. */
const FILE = v.looseObject({
  added_tokens: v.array(
    v.looseObject({ id: v.number(), content: v.string(), special: v.boolean() }),
  ),
});

/**
 * A tokenizer by itself, as training knows it, too: plain text to ids, and the piece of each id. Specials stand
 * for structure and come by name alone: a text that spells one is text.
 */
export class TextTokens {
  readonly #tokenizer: Tokenizer;
  readonly #writing: TokenWriting;
  /** Names of the specials by id. */
  readonly #specials: ReadonlyMap<number, string>;
  /** Texts that were added to the vocabulary as they are, by id. */
  readonly #added: ReadonlyMap<number, string>;

  /**
   * @param json what `tokenizer.json` holds
   * @param options what `tokenizer_config.json` holds
   * @throws FaultError model-invalid
   */
  constructor(json: object, options: object) {
    const file = v.safeParse(FILE, json);
    if (!file.success) throw unusable();
    const { added_tokens: added } = file.output;
    const named = (special: boolean): ReadonlyMap<number, string> =>
      new Map(added.flatMap((each) => (each.special === special ? [[each.id, each.content]] : [])));
    this.#specials = named(true);
    this.#added = named(false);
    this.#writing = tokenWriting(json);
    // The library cuts its added tokens out of any text, so it does not hear of the specials.
    const plain = { ...json, added_tokens: added.filter(({ special }) => !special) };
    try {
      this.#tokenizer = new Tokenizer(plain, options);
    } catch (cause) {
      throw unusable(cause);
    }
  }

  /** Ids of any text, never a special. */
  encode(text: string): number[] {
    return this.#tokenizer.encode(text, { add_special_tokens: false }).ids;
  }

  /** @throws FaultError model-invalid when the tokenizer lacks it */
  idOf(special: string): number {
    for (const [id, name] of this.#specials) if (name === special) return id;
    throw new FaultError(fault('model-invalid', { why: 'no-special', special }));
  }

  /** The id of any token, a special or not; undefined where there is none of that text. */
  find(token: string): number | undefined {
    for (const names of [this.#specials, this.#added]) {
      for (const [id, name] of names) if (name === token) return id;
    }
    return this.#tokenizer.token_to_id(token);
  }

  /** The text of any token as the vocabulary writes it. */
  tokenOf(id: number): string | undefined {
    return this.#specials.get(id) ?? this.#added.get(id) ?? this.#tokenizer.id_to_token(id);
  }

  /** Whether the pieces of a text that begins with a word begin with a space that nobody wrote. */
  get leadsWithSpace(): boolean {
    return this.#writing.leadsWithSpace;
  }

  /** What every token stands for. Ids that pad the vocabulary to a round number have no text. */
  pieces(vocabulary: number): Piece[] {
    return Array.from({ length: vocabulary }, (_, id) => {
      const name = this.#specials.get(id);
      if (name !== undefined) return { name };
      const text = this.#added.get(id);
      if (text !== undefined) return textPiece(text);
      const token = this.#tokenizer.id_to_token(id);
      return { bytes: token === undefined ? NO_BYTES : this.#writing.bytesOf(token) };
    });
  }
}

const NO_BYTES = new Uint8Array();

function unusable(cause?: unknown): FaultError {
  return new FaultError(fault('model-invalid', { why: 'tokenizer' }), { cause });
}
