import type { AnyFamily, ConstantDraws } from '../family.ts';
import { hash, type Json, type Random } from '../random.ts';
import { bodiesOf, type Recipe } from './bodies.ts';
import { FILTERS } from './filters.ts';
import { FINISHES } from './finishes.ts';
import { MAPPINGS } from './mappings.ts';
import { composedPhrases } from './phrases.ts';
import { SOURCES } from './sources.ts';

/** Of the compositions of three steps so many in a hundred are kept; all of two. */
const KEPT_OF_THREE = 40;
/** Times that an element is drawn anew to satisfy the filter. */
const TRIES = 12;

/** Every composition that makes sense, as a family like any other. */
export function compositions(): AnyFamily[] {
  return SOURCES.flatMap((source) => {
    const allowed = (ids: readonly string[] | undefined, id: string): boolean =>
      ids === undefined || ids.includes(id);
    const filters = FILTERS.filter(
      (one) => one.element === source.element && allowed(source.filters, one.id),
    );
    const mappings = MAPPINGS.filter(
      (one) => one.from === source.element && allowed(source.mappings, one.id),
    );
    return [null, ...filters].flatMap((filter) =>
      [null, ...mappings].flatMap((mapping) =>
        FINISHES.filter(
          (finish) =>
            finish.elements.includes(mapping?.to ?? source.element) &&
            allowed(source.finishes, finish.id),
        )
          .map((finish) => ({ source, filter, mapping, finish }))
          .filter(isWorthwhile)
          .map(toFamily),
      ),
    );
  });
}

/** Finishes that come to nothing after a mapping, and mappings that make them say something else. */
const POINTLESS: readonly (readonly [mapping: RegExp, finish: RegExp])[] = [
  [/./, /^count$/],
  // The order, the number and the parity stay.
  [/^(square|cube)$/, /^(product|running|sumtop)$/],
  [/^(double|times|plus|minus|mod)$/, /^(parity|unique-count|product)$/],
  [/^(initial|final)$/, /^(by-initial|by-length|bylength|longest)$/],
  [/^(upper|lower|title|flip)$/, /^(by-length|bylength|unique-count|by-initial|first|last)$/],
  [/^(times|plus|minus|mod|length)$/, /^(any-above|all-below)$/],
  [/^mod$/, /^(top|bottom|sumtop)$/],
  [/^(name|title|category|team)$/, /^(longest|bylength|by-length|by-initial|concat|drop)$/],
  [/^(pages|year|age|score|price)$/, /^(product|parity|running|tally|drop)$/],
  [/^year$/, /^(sum|sumtop|average|join|any-above|all-below)$/],
  [/^(cap|uncap)$/, /^(tally|sorted-string)$/],
  [/^code$/, /^(product|running|parity|tally|sumtop|drop|take|any-above|all-below)$/],
];

/** At least two steps that do something, and none that another makes pointless. */
function isWorthwhile(recipe: Recipe): boolean {
  const { filter, mapping, finish } = recipe;
  if (filter === null && (mapping === null || finish.id === 'list')) return false;
  if (mapping !== null && POINTLESS.some(([m, f]) => m.test(mapping.id) && f.test(finish.id))) {
    return false;
  }
  if (/^(negative|below|atmost)$/.test(filter?.id ?? '') && finish.isTruth) return false;
  if (filter !== null && /^(even|odd)$/.test(filter.id) && finish.id === 'parity') return false;
  if (filter?.id === 'exact' && /^(bylength|by-length|longest)$/.test(finish.id)) return false;
  if (filter?.id === 'exact' && mapping?.id === 'length') return false;
  if (filter?.id === 'starts' && (mapping?.id === 'initial' || finish.id === 'by-initial'))
    return false;
  if (filter?.id === 'ends' && mapping?.id === 'final') return false;
  if (/^(capital|lower|vowel)$/.test(filter?.id ?? '') && mapping?.id === 'uncap')
    return filter?.id === 'capital';
  if (filter?.id === 'capital' && mapping?.id === 'cap') return false;
  if (filter?.id === 'in-category' && /category/.test(mapping?.id ?? finish.id)) return false;
  if (filter?.id === 'in-team' && /team/.test(mapping?.id ?? finish.id)) return false;
  if (/^(positive|above|atleast)$/.test(filter?.id ?? '') && mapping?.id === 'abs') return false;
  const steps = [filter, mapping, finish.id === 'list' ? null : finish].filter(Boolean).length;
  return steps < 3 || hash(`kept|${idOf(recipe)}`) % 100 < KEPT_OF_THREE;
}

function idOf({ source, filter, mapping, finish }: Recipe): string {
  return ['compose', source.id, filter?.id, mapping?.id, finish.id].filter(Boolean).join('-');
}

function toFamily(recipe: Recipe): AnyFamily {
  const { source, filter, mapping, finish } = recipe;
  const constants: ConstantDraws = {
    ...(filter?.constant && { k: filter.constant }),
    ...(mapping?.constant && { m: mapping.constant }),
    ...(finish.constant && { t: finish.constant }),
  };
  const id = idOf(recipe);
  return {
    id,
    category: source.category,
    names: namesOf(recipe),
    params: [source.params],
    constants,
    args: (random, values) => [
      source.draw(random, () => drawElement(recipe, random, values)) as Json,
    ],
    edges: source.edges.filter((edge) => suits(recipe, edge)).map((edge) => [edge as Json]),
    reference: ([arg], values) => run(recipe, arg as Json, values),
    bodies: bodiesOf(recipe),
    locals: {
      ...source.locals,
      total: ['sum', 'acc'],
      result: ['out', 'output'],
      kept: ['filtered', 'matches'],
      mapped: ['changed', 'converted'],
      values: ['found', 'chosen'],
    },
    phrases: composedPhrases(id, recipe),
  };
}

/** "sumEvenSquares", "sumOfEvenSquares"; the first is the plainest. */
function namesOf({ source, filter, mapping, finish }: Recipe): string[] {
  const noun = source.noun.charAt(0).toUpperCase() + source.noun.slice(1);
  const stem = mapping?.name ?? noun;
  const things = filter?.name(stem) ?? stem;
  const [first, ...others] = finish.names.map((name) => name + things);
  const bare = things.charAt(0).toLowerCase() + things.slice(1);
  return [
    first ?? bare,
    ...others,
    ...(finish.id === 'list' ? [bare] : [`${bare}${capital(finish.names[0])}`]),
  ];
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** About half of the elements satisfy the filter, however rare those are. */
function drawElement(
  { source, filter, mapping, finish }: Recipe,
  random: Random,
  values: Record<string, unknown>,
): unknown {
  const suited = (element: unknown): unknown => {
    if (typeof element === 'number' && mapping?.id === 'mod') return Math.abs(element);
    return typeof element === 'string' && finish.isCaseBound ? element.toLowerCase() : element;
  };
  const one = (): unknown => suited(source.one(random));
  let element = one();
  if (filter === null || random.chance(0.4)) return element;
  if (filter.near !== undefined && random.chance(0.5)) {
    return suited(filter.near(random, values['k'] as never));
  }
  for (let i = 0; i < TRIES && !filter.test(element as never, values['k'] as never); i++) {
    element = one();
  }
  return element;
}

/** The remainder of a negative number and the order of capitals are matters of convention. */
function suits({ mapping, finish }: Recipe, edge: unknown): boolean {
  const text = JSON.stringify(edge);
  if (mapping?.id === 'mod' && text.includes('-')) return false;
  return !(finish.isCaseBound === true && /[A-Z]/.test(text));
}

function run(
  { source, filter, mapping, finish }: Recipe,
  arg: Json,
  values: Record<string, unknown>,
): Json {
  let list = source.read(arg as never);
  if (filter) list = list.filter((x) => filter.test(x as never, values['k'] as never));
  if (mapping) list = list.map((x) => mapping.run(x as never, values['m'] as never));
  return finish.run(list as never, values['t'] as never) as Json;
}
