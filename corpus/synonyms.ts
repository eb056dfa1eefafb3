import { outside } from './habits.ts';
import type { Random } from './random.ts';

/**
 * Words that stand for one another wherever a phrase has them. A word that means something else in some phrase is
 * in none of these: letters are no characters, and the longest of a list need not be the largest.
 */
const GROUPS: readonly (readonly string[])[] = [
  ['an array', 'a list'],
  ['the array', 'the list'],
  ['my array', 'my list'],
  ['sorted array', 'sorted list'],
  ['arrays', 'lists'],
  ['element', 'item'],
  ['elements', 'items'],
  ['character', 'char'],
  ['characters', 'chars'],
  ['index', 'position'],
  ['matrix', 'grid', '2d array'],
  ['whole number', 'integer'],
  ['whole numbers', 'integers'],
  ['largest number', 'biggest number', 'highest number', 'greatest number', 'maximum number'],
  ['largest value', 'biggest value', 'highest value', 'maximum value'],
  ['smallest number', 'lowest number', 'minimum number'],
  ['smallest value', 'lowest value', 'minimum value'],
  ['largest', 'biggest', 'greatest'],
  ['average', 'mean'],
  ['the sum of', 'the total of'],
  ['distinct', 'unique'],
  ['each word', 'every word'],
  ['each letter', 'every letter'],
  ['each character', 'every character'],
  ['each number', 'every number'],
  ['each element', 'every element', 'each item'],
  ['remove', 'delete', 'get rid of', 'take out'],
  ['join', 'concatenate'],
  ['add up', 'sum up', 'total'],
  ['compute', 'calculate', 'work out', 'figure out'],
  ['pick', 'select', 'choose'],
  ['swap', 'exchange', 'switch'],
  ['find the', 'get the'],
  ['starts with', 'begins with'],
  ['start with', 'begin with'],
  ['starting with', 'beginning with'],
  ['ends with', 'ends in'],
  ['end with', 'end in'],
  ['greater than', 'larger than', 'bigger than', 'higher than'],
  ['less than', 'smaller than', 'lower than'],
  ['contains', 'includes'],
  ['contain', 'include'],
  ['occurs', 'appears', 'shows up'],
  ['occur', 'appear', 'show up'],
  ['lowercase', 'lower case'],
  ['uppercase', 'upper case'],
  ['in ascending order', 'in increasing order', 'from smallest to largest'],
  ['in descending order', 'in decreasing order', 'from largest to smallest'],
  ['is equal to', 'equals'],
  ['are equal', 'are the same'],
  ['divisible by', 'evenly divisible by'],
  ['duplicates', 'repeats'],
  ['at the start', 'at the beginning'],
  ['at the front', 'in front'],
  ['how often', 'how many times'],
];
/** The other way round these mean more: a condition is no question, and some strings are told from numbers. */
const ONE_WAY: readonly (readonly [from: string, to: string])[] = [
  ['whether', 'if'],
  ['text', 'string'],
  ['texts', 'strings'],
];

const OTHERS = new Map<string, readonly string[]>([
  ...GROUPS.flatMap((group) =>
    group.map((word) => [word, group.filter((one) => one !== word)] as const),
  ),
  ...ONE_WAY.map(([from, to]) => [from, [to]] as const),
]);
/** Longer ones first: "largest number" before "largest". */
const ANY = [...OTHERS.keys()].sort((a, b) => b.length - a.length).join('|');
/** With the article before it, which follows the word's first letter; never within a hyphened word. */
const PLACES = new RegExp(`(?<![\\w-])(?:(an?) )?(${ANY})(?![\\w-])`, 'g');

/** Share of the places that are said in another word. */
const SHARE = 0.5;

/** Says a phrase in other words of the same meaning; what has to be exact stays. */
export function sayOtherwise(phrase: string, random: Random): string {
  return outside(phrase, (plain) =>
    plain.replace(PLACES, (whole, article: string | undefined, word: string) => {
      if (!random.chance(SHARE)) return whole;
      const other = random.pick(OTHERS.get(word) ?? [word]);
      return article === undefined ? other : `${/^[aeiou]/.test(other) ? 'an' : 'a'} ${other}`;
    }),
  );
}
