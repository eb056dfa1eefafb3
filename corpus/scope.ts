import { CATEGORIES, type AnyFamily, type Category } from './family.ts';
import { LATER } from './families/order.ts';
import { fillHoles } from './habits.ts';
import { Random } from './random.ts';
import { drawConstants } from './verify.ts';
import { phrasesOf, plain, type Phrase } from './wording.ts';

/** What a category is called by people who do not sort functions. */
const NAMES: Readonly<Record<Category, string>> = {
  numbers: 'Numbers',
  arrays: 'Lists',
  strings: 'Text',
  objects: 'Objects',
  matrices: 'Tables of numbers',
  search: 'Searching and sorting',
  recursion: 'Recursion',
  closures: 'Functions that make functions',
  bits: 'Bits',
  conversions: 'Conversions',
  validation: 'Checks',
};

/** Some of what the corpus has functions for, each as a request that could be typed. */
export interface ScopeGroup {
  readonly name: string;
  readonly requests: readonly string[];
}

/** Requests longer than this are no names, characters. */
const LONGEST = 90;

/** Of some families those that the shipped weights have been trained on: the others were declared since. */
export function taught(families: readonly AnyFamily[]): readonly AnyFamily[] {
  return families.filter(({ id }) => !LATER.includes(id));
}

/** What every single family of a catalogue does, in its plainest declared phrase; compositions are not named. */
export function scopeOf(families: readonly AnyFamily[]): readonly ScopeGroup[] {
  return CATEGORIES.map((category) => ({
    name: NAMES[category],
    requests: [
      ...new Set(families.filter((family) => family.category === category).map(requestFor)),
    ].sort((a, b) => sortKey(a).localeCompare(sortKey(b), 'en')),
  })).filter(({ requests }) => requests.length > 0);
}

/** What a person looks for: the article does not count, nor do quotes. */
function sortKey(request: string): string {
  return request.replace(/^(?:an?|the) /, '').replace(/^\W+/, '');
}

/** How plainly phrases of a shape say what a function does. */
const SHAPES: Readonly<Record<Phrase['shape'], number>> = { noun: 0, verb: 1, whether: 2, say: 3 };

function requestFor(family: AnyFamily): string {
  const params = Object.fromEntries(family.params.map(([name]) => [name, name]));
  const values = { ...params, ...drawConstants(family, new Random(`scope|${family.id}`)) };
  const ranked = phrasesOf(family)
    .map((phrase) => ({ phrase, at: rank(phrase, params) }))
    .sort((a, b) => a.at - b.at);
  const [first] = ranked;
  if (first === undefined) return family.id.replaceAll('-', ' ');
  const { shape, text } = first.phrase;
  const said = fillHoles(plain(text), values, false);
  return shape === 'whether' ? `whether ${said}` : said;
}

/** Low for a phrase that says all there is to say, in few words and without a parameter's name. */
function rank({ shape, text }: Phrase, params: Readonly<Record<string, string>>): number {
  const named = Object.keys(params).filter((name) => text.includes(`{${name}}`)).length;
  return SHAPES[shape] + 2 * named + (text.length > LONGEST ? 4 : 0);
}

/** The file that the page reads: a request a line, so that changes can be read. */
export function scopeText(groups: readonly ScopeGroup[]): string {
  return `${JSON.stringify({ version: 1, groups }, null, 1)}\n`;
}
