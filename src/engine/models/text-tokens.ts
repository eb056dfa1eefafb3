import { Tokenizer } from '@huggingface/tokenizers';
import * as v from 'valibot';
import { fault, FaultError } from '../fault.ts';
import type { Piece } from '../trace/pieces.ts';
import { bytesOfToken } from './byte-level.ts';

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
  /** Names of the specials by id. */
  readonly #specials: ReadonlyMap<number, string>;

  /**
   * @param json what `tokenizer.json` holds
   * @param options what `tokenizer_config.json` holds
   * @throws FaultError model-invalid
   */
  constructor(json: object, options: object) {
    const file = v.safeParse(FILE, json);
    if (!file.success) throw unusable();
    const { added_tokens: added } = file.output;
    const specials = added.filter(({ special }) => special);
    this.#specials = new Map(specials.map(({ id, content }) => [id, content]));
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

  /**
   * What every token stands for. Ids that pad the vocabulary to a round number have no text.
   * @throws FaultError model-invalid
   */
  pieces(vocabulary: number): Piece[] {
    return Array.from({ length: vocabulary }, (_, id) => {
      const name = this.#specials.get(id);
      if (name !== undefined) return { name };
      return { bytes: bytesOfToken(this.#tokenizer.id_to_token(id) ?? '') };
    });
  }
}

function unusable(cause?: unknown): FaultError {
  return new FaultError(fault('model-invalid', { why: 'tokenizer' }), { cause });
}
