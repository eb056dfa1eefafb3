import type { Phrases } from '../family.ts';
import { Random } from '../random.ts';
import type { Recipe } from './bodies.ts';

/** How many phrases of each shape a composition keeps, drawn by its id. */
const KEPT = { noun: 7, verb: 5, whether: 5, say: 5 } as const;

/** All that a composition is called, thinned out to what is kept. */
export function composedPhrases(id: string, recipe: Recipe): Phrases {
  const random = new Random(`phrases|${id}`);
  const thin = (phrases: readonly string[], count: number): string[] =>
    random.shuffle([...new Set(phrases)]).slice(0, count);
  const isTruth = recipe.finish.isTruth === true;
  const nouns = nounsOf(recipe);
  return {
    ...(isTruth ? { whether: thin(nouns, KEPT.whether) } : { noun: thin(nouns, KEPT.noun) }),
    verb: thin(verbsOf(recipe), KEPT.verb),
    say: thin(isTruth ? truthsOf(recipe) : saysOf(recipe), KEPT.say),
  };
}

/** The elements that are kept, with their article: "the even numbers in a list". */
function things({ source, filter }: Recipe, where: string): string[] {
  const { noun } = source;
  const at = where === '' ? '' : ` ${where}`;
  if (filter === null) return [`the ${noun}${at}`];
  const { before = [], after = [], clause = [], instead = [] } = filter;
  return [
    ...before.map((word) => `the ${word} ${noun}${at}`),
    ...after.map((words) => `the ${noun} ${words}${at}`),
    ...clause.map((words) => `the ${noun}${at} ${words}`),
    ...instead.map((words) => `the ${words}${at}`),
  ];
}

/** The same where the list was named before: "the even ones", "those greater than 5". */
function ones(recipe: Recipe): string[] {
  const { source, filter } = recipe;
  if (filter === null || !source.isNamedByGiven) {
    return things(recipe, source.loop ? (source.where[0] ?? '') : '');
  }
  const { before = [], after = [], clause = [], instead = [] } = filter;
  return [
    ...before.map((word) => `the ${word} ones`),
    ...after.map((words) => `the ones ${words}`),
    ...clause.map((words) => `those ${words}`),
    ...instead.map((words) => `the ${words}`),
  ];
}

/** The list after the mapping, as a noun phrase; with what is said of it when it ends a sentence. */
function mappedNouns({ mapping, finish }: Recipe, thing: string): string[] {
  if (mapping === null) return [thing];
  const of = (mapping.of ?? []).map((words) => words.replace('@', thing));
  if (finish.isList !== true) return of;
  return [...of, ...(mapping.each ?? []).map((words) => `${thing}, ${words}`)];
}

/** Puts a list into what is made of it; what follows "…, each squared" is set off where it can be. */
function finished(template: string, list: string): string[] {
  const needsComma = /, (each|in|as|upper|lower)[^,]*$/.test(list);
  if (needsComma && !/^@ |[@#]$/.test(template)) return [];
  const set = needsComma ? template.replace(/^@ /, '@, ') : template;
  return [set.replace('@', list).replace('#', list.replace(/^the (?!ones\b)/, ''))];
}

function made(recipe: Recipe, templates: readonly string[], thing: string): string[] {
  const { mapping } = recipe;
  const plain = mappedNouns(recipe, thing).flatMap((list) =>
    templates.flatMap((template) => finished(template, list)),
  );
  const doing = mapping?.doing;
  if (doing === undefined || recipe.finish.isList === true) return plain;
  // "the sum of the even numbers after squaring each": of the result nothing may be said after that.
  const after = templates
    .filter((template) => /[@#]$/.test(template))
    .flatMap((template) => finished(template, thing).map((text) => `${text} after ${doing}`));
  return [...plain, ...after];
}

function nounsOf(recipe: Recipe): string[] {
  return recipe.source.where.flatMap((where) =>
    things(recipe, where).flatMap((thing) => made(recipe, recipe.finish.noun, thing)),
  );
}

function verbsOf(recipe: Recipe): string[] {
  const { source, finish } = recipe;
  return source.where.flatMap((where) =>
    things(recipe, where).flatMap((thing) => [
      ...made(recipe, finish.verb, thing),
      ...inSteps(recipe, thing),
    ]),
  );
}

/** "keep the even numbers in a list, square them and add them up". */
function inSteps({ filter, mapping, finish }: Recipe, thing: string): string[] {
  const then = finish.them === undefined ? [] : [finish.them];
  if (filter === null) {
    const first = mapping?.verb.replace('@', thing);
    return first === undefined
      ? []
      : then.flatMap((last) => [`${first} and ^${last}`, `${first}, then ^${last}`]);
  }
  return ['keep', 'take', 'pick'].flatMap((verb) => {
    const first = `${verb} ${thing}`;
    const rest = [...(mapping ? [mapping.them] : []), ...then];
    if (rest.length === 0) return [];
    if (rest.length === 1) {
      const [last = ''] = rest;
      return [`${first} and ^${last}`, `${first}, then ^${last}`];
    }
    const [second = '', last = ''] = rest;
    return [`${first}, ^${second} and ^${last}`, `${first}, ^${second}, then ^${last}`];
  });
}

/** The list named first: "given a list of numbers, return the sum of the squares of the even ones". */
function saysOf(recipe: Recipe): string[] {
  const { source, finish, filter, mapping } = recipe;
  return source.given.flatMap((given) =>
    ones(recipe).flatMap((one) => [
      ...made(recipe, finish.noun, one).flatMap((noun) => [
        `given ${given}, return ${noun}`,
        `from ${given} i need ${noun}`,
        `i have ${given} and want ${noun}`,
        `take ${given} and give me ${noun}`,
      ]),
      ...inSteps(recipe, one).map((verb) => `given ${given}, ${verb.replaceAll('^', '')}`),
      ...(filter && mapping && finish.them
        ? [`from ${given} take ${one}, ${mapping.them} and ${finish.them}`]
        : []),
    ]),
  );
}

function truthsOf(recipe: Recipe): string[] {
  return recipe.source.given.flatMap((given) =>
    ones(recipe).flatMap((one) =>
      made(recipe, recipe.finish.noun, one).flatMap((clause) => [
        `given ${given}, tell whether ${clause}`,
        `from ${given} i want to know if ${clause}`,
      ]),
    ),
  );
}
