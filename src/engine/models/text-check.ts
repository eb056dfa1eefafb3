import type { Check, Choice, Flaw } from '../trace/flaw.ts';
import { sharesOf } from '../trace/pieces.ts';
import { flawsOf, type TextFlaw } from '../code/flaws.ts';
import { programOf, type Prompt } from '../prompt/prompt.ts';
import { shownNames } from '../prompt/usual-names.ts';
import { type ModelTokenizer, spellingIn } from './tokenizer.ts';

/**
 * Finds what is surely wrong with an answer, by reading the program that it makes as JavaScript: where it lies in
 * the answer's tokens, and what may stand there. In place of a name that nothing declares, those that are declared; where
 * the text does not parse, what it would parse with: a sign more, one less or another. What is wrong outside of the
 * answer, in the code around a hole, is none of its flaws. Brings the parser of `tasks/flaws.ts` with it.
 */
export function checkOf(
  tokenizer: Pick<ModelTokenizer, 'pieces' | 'encode' | 'decode'>,
  prompt: Prompt,
): Check {
  const heads = prompt.kind === 'write' ? prompt : { signature: null };
  const spelling = spellingIn(heads, tokenizer);
  const vocabulary = { pieces: tokenizer.pieces(), ...shownNames(heads) };
  const before = prompt.kind === 'infill' ? prompt.prefix.length : 0;
  return (tokens) => {
    const text = new TokenText(sharesOf(tokens, vocabulary));
    return flawsOf(programOf(prompt, text.text)).flatMap((flaw): Flaw[] => {
      const start = flaw.start - before;
      const end = flaw.end - before;
      const isWithin = start >= 0 && end <= text.text.length;
      if (!isWithin) return [];
      const parses = (answer: string): boolean =>
        flawsOf(programOf(prompt, answer)).every(({ kind }) => kind !== 'syntax');
      return [text.flaw({ ...flaw, start, end }, spelling, parses)];
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

  /**
   * @param flaw in the text's characters
   * @param parses whether a text in this one's place would
   */
  flaw(
    flaw: TextFlaw,
    spelling: Pick<ModelTokenizer, 'encode' | 'decode'>,
    parses: (text: string) => boolean,
  ): Flaw {
    const first = this.#tokenAt(flaw.start);
    const behind = flaw.end > flaw.start ? this.#tokenAt(flaw.end - 1) + 1 : first + 1;
    const end = Math.min(behind, this.#shares.length);
    // Bytes of a character belong to the token that completes it.
    let start = first;
    while (start > 0 && this.#shares[start - 1] === '') start--;
    const from = this.#starts[first] ?? this.text.length;
    const to = this.#starts[end] ?? this.text.length;
    const lead = this.text.slice(from, flaw.start);
    const choiceOf = (name: string, written: string): Choice[] => {
      const tokens = spelling.encode(written);
      return tokens.length > 0 && spelling.decode(tokens) === written ? [{ name, tokens }] : [];
    };
    if (flaw.kind === 'undeclared') {
      const trail = this.text.slice(flaw.end, to);
      const choices = flaw.declared.flatMap((name) => choiceOf(name, lead + name + trail));
      return { why: 'undeclared', start, end, name: flaw.name, choices };
    }
    const rest = this.text.slice(flaw.start, to);
    const written = [...new Set(signChanges(rest).map((changed) => lead + changed))];
    const choices = written
      .filter((stretch) => parses(this.text.slice(0, from) + stretch + this.text.slice(to)))
      .flatMap((stretch) => choiceOf(stretch, stretch));
    return { why: 'syntax', start, end, name: '', choices };
  }

  /** The token that a character belongs to; behind the text, where the next one would come. */
  #tokenAt(character: number): number {
    const next = this.#starts.findIndex((start, i) => start + this.#shares[i]!.length > character);
    return next < 0 ? this.#shares.length : next;
  }
}

/** Signs that a text which does not parse has too many or too few of. */
const SIGNS = [')', ']', '}', '(', '[', '{', ',', ';', ':', "'"] as const;

/** A stretch that cannot be read from its first character on, with a sign more there, one less, or another. */
function signChanges(rest: string): readonly string[] {
  const behind = rest.slice(1);
  return [
    ...SIGNS.map((sign) => sign + rest),
    behind,
    ...SIGNS.map((sign) => sign + behind),
    ...['))', ')]', '])', '})', ')}'].map((signs) => signs + rest),
  ];
}
