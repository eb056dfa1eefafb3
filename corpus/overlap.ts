/**
 * Whether a text shares so much with an evaluation prompt that training on it would give the answer away:
 * thirteen words in a row, the measure that is usual for such overlap, or all of a shorter prompt.
 */

/** Words in a row. */
export const WINDOW = 13;

/** Words and numbers in lower case; marks do not count. */
export function wordTokens(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** The prompts of evaluations, to hold texts against. */
export class Overlap {
  readonly #windows = new Set<string>();
  readonly #whole = new Set<string>();

  constructor(prompts: Iterable<string> = []) {
    for (const prompt of prompts) this.add(prompt);
  }

  add(prompt: string): void {
    const tokens = wordTokens(prompt);
    if (tokens.length === 0) return;
    if (tokens.length < WINDOW) this.#whole.add(tokens.join(' '));
    else for (const window of windowsOf(tokens)) this.#windows.add(window);
  }

  /** Whether the text holds a window of a prompt, or is one of the shorter prompts. */
  has(text: string): boolean {
    const tokens = wordTokens(text);
    if (tokens.length < WINDOW) return this.#whole.has(tokens.join(' '));
    return windowsOf(tokens).some((window) => this.#windows.has(window));
  }
}

function windowsOf(tokens: readonly string[]): string[] {
  return Array.from({ length: tokens.length - WINDOW + 1 }, (_, i) =>
    tokens.slice(i, i + WINDOW).join(' '),
  );
}
