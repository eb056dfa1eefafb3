import { Tokenizer } from '@huggingface/tokenizers';
import { HOLE } from '../prompt/asked.ts';
import { fault, FaultError } from '../fault.ts';

/** A text as a masked language model reads it. */
export interface Sentence {
  /** Specials that every text begins with, [CLS] as a rule. */
  readonly before: readonly number[];
  /** The text; the model's mask where one stands. */
  readonly ids: readonly number[];
  /** Specials that every text ends with. */
  readonly after: readonly number[];
}

/**
 * Reads sentences with masks in them. A mask is written as `[MASK]` whatever the model calls it, or as the model does;
 * no other special can be written: a text that spells one is text.
 */
export class SentenceReader {
  readonly #mask: string;
  readonly #tokenizer: Tokenizer;
  readonly #before: readonly number[];
  readonly #after: readonly number[];

  /**
   * @param json what `tokenizer.json` holds
   * @param options what `tokenizer_config.json` holds
   * @param mask what the model calls its mask
   * @throws FaultError model-invalid
   */
  constructor(json: object, options: object, mask: string) {
    this.#mask = mask;
    const added: unknown = Reflect.get(json, 'added_tokens');
    const known = Array.isArray(added) ? added.filter(isToken) : [];
    const ofText = known.filter(({ special, content }) => !special || content === mask);
    // A mask that no file lists as one is cut out of texts all the same.
    const listed = ofText.some(({ content }) => content === mask);
    try {
      const whole = new Tokenizer(json, options);
      const id = whole.token_to_id(mask);
      const own = { id, content: mask, ...MASK_FLAGS };
      this.#tokenizer = new Tokenizer(
        { ...json, added_tokens: listed ? ofText : [...ofText, own] },
        options,
      );
      // Where specials go is seen around a text of one token.
      const word = firstWord(whole);
      const framed = whole.encode(word, { add_special_tokens: true }).ids;
      const bare = whole.encode(word, { add_special_tokens: false }).ids;
      const at = startOf(bare, framed);
      this.#before = framed.slice(0, at);
      this.#after = framed.slice(at + bare.length);
    } catch (cause) {
      throw new FaultError(fault('model-invalid', { why: 'tokenizer' }), { cause });
    }
  }

  /** Whether a text has a mask in it. */
  hasMask(text: string): boolean {
    return text.includes(HOLE) || text.includes(this.#mask);
  }

  read(text: string): Sentence {
    const masked = text.replaceAll(HOLE, this.#mask);
    const { ids } = this.#tokenizer.encode(masked, { add_special_tokens: false });
    return { before: this.#before, ids, after: this.#after };
  }
}

const MASK_FLAGS = {
  special: true,
  single_word: false,
  lstrip: false,
  rstrip: false,
  normalized: false,
} as const;

interface Added {
  readonly content: string;
  readonly special: boolean;
}

function isToken(value: unknown): value is Added {
  return typeof value === 'object' && value !== null && 'content' in value && 'special' in value;
}

/** A text that comes to at least one token. */
function firstWord(tokenizer: Tokenizer): string {
  const isWord = (text: string): boolean =>
    tokenizer.encode(text, { add_special_tokens: false }).ids.length > 0;
  return ['a', 'e', '1', '.', 'x'].find(isWord) ?? 'a';
}

/** Where a run of ids lies in others; at their start where it does not. */
function startOf(run: readonly number[], ids: readonly number[]): number {
  for (let at = 0; at + run.length <= ids.length; at++) {
    if (run.every((id, i) => ids[at + i] === id)) return at;
  }
  return 0;
}
