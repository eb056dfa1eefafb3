import type { Random } from './random.ts';

/**
 * How people type. Every habit leaves alone what has to be exact: text in quotes, brackets and holes
 * such as `{nums}`, numbers, and names that are no plain words.
 */

/** What is exact, and so never changed. */
const EXACT = /"[^"]*"|(?<!\w)'[^'\n]*'(?!\w)|`[^`]*`|\{\w+\}|[[(<][^\])>]*[\])>]|\S*\d\S*/g;

/** Applies a change to the text between what is exact. */
export function outside(text: string, change: (plain: string) => string): string {
  let out = '';
  let at = 0;
  for (const match of text.matchAll(EXACT)) {
    out += change(text.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return out + change(text.slice(at));
}

/** "don't" becomes "dont", "I" becomes "i". */
export function typeHastily(text: string): string {
  return outside(text, (plain) =>
    plain.replace(/\b(\w+)'(s|t|m|re|ve|ll)\b/g, '$1$2').replace(/\bI\b/g, 'i'),
  );
}

/** Leaves out articles before nouns, as in a note: "sum of numbers in list". */
export function dropArticles(text: string): string {
  const nouns =
    '(?=(?:new |given |single |sorted |square )?(?:list|array|string|number|word|sentence|text|matrix|grid|object|function)s?\\b)';
  return outside(text, (plain) =>
    plain
      .replace(new RegExp(`\\b(?:the|an?) ${nouns}`, 'g'), '')
      .replace(/\bthe (?=(?:sum|number|length|first|last|average|index|even|odd)\b)/g, ''),
  );
}

/** Puts one courtesy at an end: "pls", "thx". */
export function addCourtesy(text: string, random: Random): string {
  if (/\b(please|pls|thanks|thx|help)\b/i.test(text)) return text;
  const bare = text.replace(/\.$/, '');
  return random.chance(0.3) && /^[a-z{]/i.test(bare)
    ? `${random.pick(['pls', 'please,'])} ${decapitalise(bare)}`
    : `${bare} ${random.pick(['pls', 'please', 'thx', 'thanks', 'plz', 'thank you'])}`;
}

/** Keys next to each other on the keyboard. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const SHORTEST_MISSPELT = 5;

/** Misspells one word of five letters or more, as fingers do it. */
export function misspell(text: string, random: Random): string {
  const words: { readonly at: number; readonly word: string }[] = [];
  const exact = [...text.matchAll(EXACT)].map((m) => [m.index, m.index + m[0].length] as const);
  for (const { index, 0: word } of text.matchAll(/(?<![\w{'"-])[a-z]+(?![\w}'"-])/g)) {
    const isExact = exact.some(([from, to]) => index >= from && index < to);
    if (word.length >= SHORTEST_MISSPELT && !isExact) words.push({ at: index, word });
  }
  if (words.length === 0) return text;
  const { at, word } = random.pick(words);
  return text.slice(0, at) + slip(word, random) + text.slice(at + word.length);
}

function slip(word: string, random: Random): string {
  // The first letter is seldom wrong.
  const i = random.int(1, word.length - 2);
  const [before, letter, after] = [word.slice(0, i), word.charAt(i), word.slice(i + 1)];
  switch (random.int(0, 3)) {
    case 0:
      return before + after.charAt(0) + letter + after.slice(1);
    case 1:
      return before + after;
    case 2:
      return before + letter + letter + after;
    default: {
      const row = ROWS.find((keys) => keys.includes(letter)) ?? letter;
      const key = row.indexOf(letter);
      return before + (row[key + 1] ?? row.charAt(key - 1)) + after;
    }
  }
}

const NUMERALS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** After these words a number reads well in letters. */
const BEFORE_NUMERAL =
  /\b(?:by|than|of|first|last|least|most|every|with|to|over|below|above|under|exactly|after|only|next|the|has|have|times|all)$/;

/**
 * Fills holes; a small whole number that stands among words is spelt out when `spell` says so.
 * @param values text is put as it is
 */
export function fillHoles(
  text: string,
  values: Readonly<Record<string, number | string>>,
  spell: boolean,
): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string, at: number) => {
    const value = values[key];
    if (value === undefined) return whole;
    if (typeof value === 'string' || !spell) return String(value);
    const before = text.slice(0, at);
    const after = text.slice(at + whole.length);
    const isAmongWords =
      BEFORE_NUMERAL.test(before.trimEnd()) &&
      before.endsWith(' ') &&
      /^( [a-z(]|[,.?]|$)/.test(after);
    return (isAmongWords ? NUMERALS[value] : undefined) ?? String(value);
  });
}

/** The first letter large; names and quotes are left alone. */
export function capitalise(text: string): string {
  return /^[a-z]+(?![\w{])/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** The first letter small, unless the word is a name or an abbreviation. */
export function decapitalise(text: string): string {
  return /^[A-Z][a-z]*(?![\w{])/.test(text) && !/^I\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
