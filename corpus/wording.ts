import type { TaskKind } from '../src/tasks/format.ts';
import type { Phrases } from './family.ts';
import {
  addCourtesy,
  capitalise,
  decapitalise,
  dropArticles,
  fillHoles,
  misspell,
  typeHastily,
} from './habits.ts';
import type { Random } from './random.ts';
import {
  FRAMES,
  GIVEN_FRAMES,
  INFILL_FRAMES,
  REPAIR_FRAMES,
  type Register,
  type Shape,
} from './registers.ts';
import { sayOtherwise } from './synonyms.ts';

/** One declared phrase with its shape. */
export interface Phrase {
  readonly shape: Shape;
  readonly text: string;
}

/** All declared phrases of a family, in a fixed order. */
export function phrasesOf({ phrases }: { readonly phrases: Phrases }): Phrase[] {
  const shapes: readonly Shape[] = ['noun', 'verb', 'whether', 'say'];
  return shapes.flatMap((shape) => (phrases[shape] ?? []).map((text) => ({ shape, text })));
}

/** What an instruction speaks about. */
export interface Subject {
  /** The function's name. */
  readonly fn: string;
  /** Names of its parameters, in order. */
  readonly params: readonly string[];
  /** What fills the holes of a phrase: constants (text ones in quotes) and parameter names. */
  readonly holes: Readonly<Record<string, number | string>>;
  /** The parameters with what they are, where the instruction is to begin with that: "a string s". */
  readonly given?: string | null;
}

/** How often each register speaks. */
const REGISTER_SHARES: readonly (readonly [Register, number])[] = [
  ['terse', 0.35],
  ['sentence', 0.3],
  ['question', 0.15],
  ['rambling', 0.2],
];
/** Share of repair and infill instructions that do not speak of the mistake or the gap at all. */
const PLAIN_SHARE = 0.3;
/** Share of instructions that spell small numbers: "three". */
const SPELT_SHARE = 0.2;
/** Share of phrases that are said in other words than the declared ones. */
const OTHERWISE_SHARE = 0.4;
/** Share of rambling instructions with a word misspelt. */
const MISSPELT_SHARE = 0.1;

/** Puts a phrase into words: a register, a frame of it, and the habits of whoever types so. */
export function word(
  phrase: Phrase,
  subject: Subject,
  random: Random,
  kind: TaskKind = 'write',
): string {
  const register = pickRegister(random);
  const frame = random.pick(framesFor(phrase.shape, register, kind, subject, random));
  const said = random.chance(OTHERWISE_SHARE) ? sayOtherwise(phrase.text, random) : phrase.text;
  const typed = type(put(frame, said), register, random);
  const { fn, params, holes, given = null } = subject;
  const values = { ...holes, fn, args: enumerate(params), given: given ?? '' };
  return fillHoles(typed, values, random.chance(SPELT_SHARE));
}

function pickRegister(random: Random): Register {
  let at = random.unit();
  for (const [register, share] of REGISTER_SHARES) {
    at -= share;
    if (at < 0) return register;
  }
  return 'terse';
}

function framesFor(
  shape: Shape,
  register: Register,
  kind: TaskKind,
  { params, given = null }: Subject,
  random: Random,
): readonly string[] {
  if (given !== null && shape !== 'whether' && shape !== 'say') return GIVEN_FRAMES[shape];
  if (kind !== 'write' && !random.chance(PLAIN_SHARE)) {
    return (kind === 'repair' ? REPAIR_FRAMES : INFILL_FRAMES)[shape];
  }
  const frames = FRAMES[shape][register];
  return params.length > 0 ? frames : frames.filter((frame) => !frame.includes('{args}'));
}

/** `@` is the phrase, `@s` the phrase with its verbs in the third person. */
function put(frame: string, phrase: string): string {
  return frame.replace(/@s?(?!\w)/g, (hole) =>
    hole === '@s' ? thirdPerson(phrase) : plain(phrase),
  );
}

/** Marks the verbs of a phrase after its first one. */
const MARKED = /(?<=^|\s)\^(?=[a-z])/g;
/** Verbs that are no nouns, and so need no mark. */
const VERBS =
  /(?<=(?:,|\band|\bbut|\bthen) )(?=(?:return|give|keep|join|add|multiply|drop|remove|collect|tell|take|put)\b)/g;

/** A phrase without the marks of its verbs. */
export function plain(phrase: string): string {
  return phrase.replace(MARKED, '');
}

/**
 * "reverse a string" becomes "reverses a string", and so do further verbs: those that `^` marks, and such
 * as "keep the odd ones and return their sum".
 */
export function thirdPerson(imperative: string): string {
  const marked = plain(imperative).replace(VERBS, '^');
  const also = imperative.includes('^') ? imperative : marked;
  return `^${also}`.replace(/(?<=^|\s)\^([a-z]+)/gi, (_, verb: string) => inflect(verb));
}

function inflect(verb: string): string {
  if (/(s|sh|ch|x|z|o)$/.test(verb)) return verb + 'es';
  if (/[^aeiou]y$/.test(verb)) return verb.slice(0, -1) + 'ies';
  return verb + 's';
}

/** "a", "a and b", "a, b and c". */
function enumerate(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** The text as somebody of that register types it; holes are still open. */
function type(text: string, register: Register, random: Random): string {
  switch (register) {
    case 'terse': {
      let out = random.chance(0.5) ? text.replace(/^(the|a|an) /, '') : text;
      if (random.chance(0.25)) out = dropArticles(out);
      if (random.chance(0.5)) out = typeHastily(out);
      out = random.chance(0.25) ? capitalise(out) : decapitalise(out);
      if (random.chance(0.05)) return addCourtesy(out, random);
      return endWith(out, random.chance(0.1) ? '.' : '');
    }
    case 'sentence': {
      const out = random.chance(0.8) ? capitalise(text) : decapitalise(text);
      return endWith(out, random.chance(0.7) ? '.' : '');
    }
    case 'question': {
      let out = random.chance(0.5) ? typeHastily(decapitalise(text)) : capitalise(text);
      if (random.chance(0.1)) out = dropArticles(out);
      if (random.chance(0.05)) return addCourtesy(out, random);
      return random.chance(0.25) ? out.replace(/\?$/, '') : out;
    }
    case 'rambling': {
      let out = random.chance(0.6) ? typeHastily(text) : text;
      if (random.chance(0.1)) out = dropArticles(out);
      out = random.chance(0.3) ? capitalise(out) : decapitalise(out);
      if (random.chance(MISSPELT_SHARE)) out = misspell(out, random);
      return random.chance(0.12) ? addCourtesy(out, random) : out;
    }
  }
}

/** A full stop more or less; other marks stay, and so does what ends in a quote or a bracket. */
function endWith(text: string, mark: '.' | ''): string {
  if (/\.$/.test(text)) return mark === '' ? text.replace(/\.$/, '') : text;
  return /[\w}]$/.test(text) ? text + mark : text;
}
