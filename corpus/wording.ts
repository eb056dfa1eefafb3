import type { AnyFamily, Phrases } from './family.ts';
import { hash, type Random } from './random.ts';

/** The grammatical shape of a phrase; see {@link Phrases}. */
export type Shape = keyof Phrases;

/** One declared phrase with its shape. */
export interface Phrase {
  readonly shape: Shape;
  readonly text: string;
}

/**
 * Ways to put a phrase, by shape and register: terse, imperative sentence, question, a beginner's
 * rambling. `@` is the phrase, `@s` the phrase with its verb in the third person.
 */
const REGISTERS: Record<Exclude<Shape, 'say'>, readonly (readonly string[])[]> = {
  noun: [
    ['@', 'get @', 'return @', 'compute @', 'returns @', 'find @', 'calculate @'],
    [
      'Return @.',
      'Write a function that returns @.',
      'Compute @.',
      'Write a function to find @.',
      'Implement a function that gives back @.',
      'Create a function returning @.',
    ],
    ['What is @?', 'How do I get @?', 'how can i find @?', 'Can you compute @?'],
    [
      'i need @',
      'i have to return @ but i am not sure how',
      'please write some code that gives me @',
      'hello, i am looking for @, thanks',
      'for my homework i need a function that returns @',
    ],
  ],
  verb: [
    ['@', '@s', 'function to @'],
    [
      'Write a function to @.',
      'Write a function that @s.',
      '@.',
      'Implement a function that @s.',
      'Create a function which @s.',
    ],
    ['How do I @?', 'how can i @?', 'Can you @?', 'What is a way to @?'],
    [
      'i want to @',
      'please help me to @',
      'i am trying to @ and i am stuck',
      'hi, could you @ for me please',
      'my teacher asked us to @',
    ],
  ],
  whether: [
    ['check if @', 'true if @', 'whether @', 'test if @', 'is it so that @'],
    [
      'Return true if @.',
      'Check whether @.',
      'Write a function that tells whether @.',
      'Determine if @, returning true or false.',
      'Return true when @, otherwise false.',
    ],
    ['How do I check if @?', 'Is it true that @?', 'can you tell whether @?'],
    [
      'i need to know if @',
      'please write something that says whether @',
      'i want true when @ and false when not',
      'how would i find out if @, just true or false',
    ],
  ],
};

/** All declared phrases of a family, in a fixed order. */
export function phrasesOf(family: AnyFamily): Phrase[] {
  const shapes: readonly Shape[] = ['noun', 'verb', 'whether', 'say'];
  return shapes.flatMap((shape) => (family.phrases[shape] ?? []).map((text) => ({ shape, text })));
}

/**
 * Splits a family's phrases: one (two where there are ten or more) is never trained on and serves the
 * held-out wordings.
 */
export function splitPhrases(family: AnyFamily): { train: Phrase[]; heldOut: Phrase[] } {
  const ranked = phrasesOf(family)
    .map((phrase) => ({ phrase, rank: hash(`${family.id}|${phrase.text}`) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ phrase }) => phrase);
  const held = ranked.length >= 10 ? 2 : 1;
  return { heldOut: ranked.slice(0, held), train: ranked.slice(held) };
}

/** What fills the holes of a phrase: constants (text ones in quotes) and parameter names. */
export type Holes = Readonly<Record<string, number | string>>;

/** Puts a phrase into words: one register, holes filled, case and full stop varied. */
export function word(phrase: Phrase, holes: Holes, random: Random): string {
  const text = phrase.text.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = holes[key];
    return value === undefined ? whole : String(value);
  });
  if (phrase.shape === 'say') return vary(text, random);
  const template = random.pick(random.pick(REGISTERS[phrase.shape]));
  const put = template.replace(/@s?/g, (hole) => (hole === '@s' ? thirdPerson(text) : text));
  return vary(dropArticle(put, phrase.shape, random), random);
}

/** A terse note often has no leading article: "sum of the even numbers". */
function dropArticle(text: string, shape: Shape, random: Random): string {
  return shape === 'noun' && random.chance(0.5) ? text.replace(/^(the|a|an) /, '') : text;
}

/** "reverse a string" becomes "reverses a string". */
export function thirdPerson(imperative: string): string {
  return imperative.replace(/^\w+/, (verb) => {
    if (/(s|sh|ch|x|z|o)$/.test(verb)) return verb + 'es';
    if (/[^aeiou]y$/.test(verb)) return verb.slice(0, -1) + 'ies';
    return verb + 's';
  });
}

/** Varies the first letter and the full stop; leaves names and quoted constants alone. */
function vary(text: string, random: Random): string {
  let out = text;
  if (random.chance(0.35)) out = out.charAt(0).toUpperCase() + out.slice(1);
  else if (random.chance(0.4)) out = out.charAt(0).toLowerCase() + out.slice(1);
  if (/\w$/.test(out) && random.chance(0.25)) out += '.';
  else if (/\.$/.test(out) && random.chance(0.3)) out = out.slice(0, -1);
  return out;
}
