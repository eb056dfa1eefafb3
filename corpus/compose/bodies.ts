import type { Filter, Finish, Mapping, Source } from './steps.ts';

/** Steps in the order in which they are applied; at least two of the three. */
export interface Recipe {
  readonly source: Source;
  readonly filter: Filter | null;
  readonly mapping: Mapping | null;
  readonly finish: Finish;
}

/** Where Prettier breaks a chain of calls, columns with the body's indentation. */
const WIDTH = 88;
/** A body with a longer line that cannot be broken there is left out, columns. */
const WIDEST = 98;

/** The ways in which a composition is written; the first is the most idiomatic. */
export function bodiesOf(recipe: Recipe): string[] {
  const { finish } = recipe;
  const bodies = [
    ...(finish.chain ? [chained(recipe, finish.chain)] : []),
    ...(finish.tail ? [tailed(recipe, finish.tail)] : []),
    ...(finish.fold ? [looped(recipe)] : [collected(recipe)]),
    ...(finish.chain ? [stepwise(recipe, finish.chain)] : []),
  ];
  if (finish.fold && finish.chain === undefined) bodies.push(stepwiseTail(recipe));
  const distinct = [...new Set(bodies)];
  // A chain that does not fit is no idiom.
  const narrow = distinct.filter((body) => body.split('\n').every((line) => line.length <= WIDEST));
  return narrow.length >= 2 ? narrow : distinct;
}

function chained(recipe: Recipe, chain: (list: string) => string): string {
  return breakChain(`return ${chain(pipeline(recipe))};`);
}

function tailed(recipe: Recipe, tail: (list: string) => readonly string[]): string {
  return [breakChain(`const values = ${pipeline(recipe)};`), ...tail('values')].join('\n');
}

/** One named list a step. */
function stepwise(recipe: Recipe, chain: (list: string) => string): string {
  const { lines, list } = namedSteps(recipe);
  return [...lines, `return ${chain(list)};`].join('\n');
}

function stepwiseTail(recipe: Recipe): string {
  const { lines, list } = namedSteps(recipe);
  return [...lines, ...(recipe.finish.tail?.(list) ?? [])].join('\n');
}

function namedSteps({ source, filter, mapping }: Recipe): { lines: string[]; list: string } {
  const lines: string[] = [];
  let list = source.list(source.params[0]);
  const step = (name: string, call: string): void => {
    lines.push(`const ${name} = ${list}${call};`);
    list = name;
  };
  if (filter) step('kept', keep(source, filter));
  if (mapping) step('mapped', turn(source, mapping));
  return { lines, list };
}

function pipeline({ source, filter, mapping }: Recipe): string {
  const list = source.list(source.params[0]);
  return list + (filter ? keep(source, filter) : '') + (mapping ? turn(source, mapping) : '');
}

function keep({ item }: Source, filter: Filter): string {
  return `.filter((${item}) => ${filter.code(item)})`;
}

function turn({ item }: Source, mapping: Mapping): string {
  return `.map((${item}) => ${mapping.code(item)})`;
}

/** A loop that builds the result as it goes. */
function looped(recipe: Recipe): string {
  const { source, mapping, finish } = recipe;
  const { fold } = finish;
  if (fold === undefined) return collected(recipe);
  const value = mapping?.code(source.item) ?? source.item;
  const inner =
    fold.twice === true && mapping !== null
      ? [`const next = ${value};`, ...fold.each('next')]
      : fold.each(value);
  return loop(recipe, fold.init, inner, fold.result);
}

/** A loop that collects the list; the rest is done to the list. */
function collected(recipe: Recipe): string {
  const { source, mapping, finish } = recipe;
  const value = mapping?.code(source.item) ?? source.item;
  const result = finish.chain?.('result') ?? 'result';
  return loop(recipe, ['const result = [];'], [`result.push(${value});`], result);
}

function loop(
  { source, filter }: Recipe,
  init: readonly string[],
  each: readonly string[],
  result: string,
): string {
  const { item } = source;
  const [param] = source.params;
  const head = source.loop?.(param, item) ?? `for (const ${item} of ${source.list(param)})`;
  const [only, ...more] = each;
  const inner =
    filter === null
      ? each.map((line) => `  ${line}`)
      : more.length === 0 && !/^(if|for)\b/.test(only ?? '')
        ? [`  if (${filter.code(item)}) ${only ?? ''}`]
        : [`  if (${filter.code(item)}) {`, ...each.map((line) => `    ${line}`), '  }'];
  return [...init, `${head} {`, ...inner, '}', `return ${result};`].join('\n');
}

/** As Prettier prints it: a chain that is too wide goes one call a line, inner chains left alone. */
function breakChain(line: string): string {
  if (line.length <= WIDTH) return line;
  let depth = 0;
  let out = '';
  for (const [i, c] of [...line].entries()) {
    if (c === ')' || c === ']') depth--;
    const call = /^\.(split|flat|filter|map|reduce|sort|reverse|slice|join|some|every|at)\(/;
    if (c === '.' && depth === 0 && call.test(line.slice(i))) out += '\n  ';
    if (c === '(' || c === '[') depth++;
    out += c;
  }
  return out;
}
