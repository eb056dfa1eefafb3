import type { Check, Choice, Flaw } from '../diffusion/flaw.ts';
import { sharesOf } from '../diffusion/pieces.ts';
import { flawsOf, type TextFlaw } from '../tasks/flaws.ts';
import { programOf, type Prompt } from '../tasks/prompt.ts';
import type { ModelTokenizer } from './tokenizer.ts';

/**
 * Finds what is surely wrong with an answer, by reading the program that it makes as JavaScript: where it lies in
 * the answer's tokens, and which names are declared in place of one that is not. What is wrong outside of the answer,
 * in the code around a hole, is none of its flaws. Brings the parser of `tasks/flaws.ts` with it.
 */
export function checkOf(
  tokenizer: Pick<ModelTokenizer, 'pieces' | 'encode' | 'decode'>,
  prompt: Prompt,
): Check {
  const pieces = tokenizer.pieces();
  return (tokens) => {
    const text = new TokenText(sharesOf(tokens, pieces));
    const before = programOf(prompt, '\0').indexOf('\0');
    return flawsOf(programOf(prompt, text.text)).flatMap((flaw): Flaw[] => {
      const start = flaw.start - before;
      const end = flaw.end - before;
      const isWithin = start >= 0 && end <= text.text.length;
      return isWithin ? [text.flaw({ ...flaw, start, end }, tokenizer)] : [];
    });
  };
}

/** A text and where its tokens begin. */
class TokenText {
  readonly text: string;
  readonly #shares: readonly string[];
  /** Of each token the first character. */
  readonly #starts: readonly number[];

  constructor(shares: readonly string[]) {
    let length = 0;
    this.#shares = shares;
    this.#starts = shares.map((share) => (length += share.length) - share.length);
    this.text = shares.join('');
  }

  flaw(flaw: TextFlaw, tokenizer: Pick<ModelTokenizer, 'encode' | 'decode'>): Flaw {
    const first = this.#tokenAt(flaw.start);
    const behind = flaw.end > flaw.start ? this.#tokenAt(flaw.end - 1) + 1 : first + 1;
    const end = Math.min(behind, this.#shares.length);
    // Bytes of a character belong to the token that completes it.
    let start = first;
    while (start > 0 && this.#shares[start - 1] === '') start--;
    if (flaw.kind === 'syntax') return { why: 'syntax', start, end, name: '', choices: [] };
    const lead = this.text.slice(this.#starts[first], flaw.start);
    const trail = this.text.slice(flaw.end, this.#starts[end]);
    const choices = flaw.declared.flatMap((name): Choice[] => {
      const written = lead + name + trail;
      const tokens = tokenizer.encode(written);
      return tokenizer.decode(tokens) === written ? [{ name, tokens }] : [];
    });
    return { why: 'undeclared', start, end, name: flaw.name, choices };
  }

  /** The token that a character belongs to; behind the text, where the next one would come. */
  #tokenAt(character: number): number {
    const next = this.#starts.findIndex((start, i) => start + this.#shares[i]!.length > character);
    return next < 0 ? this.#shares.length : next;
  }
}
