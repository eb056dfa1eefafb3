import type { AnyFamily, ConstantDraws } from '../family.ts';
import type { Json } from '../random.ts';
import { FILTERS, FINISHES, MAPPINGS, SOURCES } from './steps.ts';
import type { Filter, Finish, Mapping, Source } from './steps.ts';

/** Steps in the order in which they are applied; at least two of the three. */
interface Recipe {
  readonly source: Source;
  readonly filter: Filter | null;
  readonly mapping: Mapping | null;
  readonly finish: Finish;
}

/** Every composition that makes sense, as a family like any other. */
export function compositions(): AnyFamily[] {
  return SOURCES.flatMap((source) => {
    const filters = [null, ...FILTERS.filter((f) => f.element === source.element)];
    const mappings = [null, ...MAPPINGS.filter((m) => m.from === source.element)];
    return filters.flatMap((filter) =>
      mappings.flatMap((mapping) =>
        FINISHES.filter((finish) => finish.element === (mapping?.to ?? source.element))
          .map((finish) => ({ source, filter, mapping, finish }))
          .filter(isWorthwhile)
          .map(toFamily),
      ),
    );
  });
}

/** At least two steps that do something, and none that another makes pointless. */
function isWorthwhile({ filter, mapping, finish }: Recipe): boolean {
  const isList = finish.id.startsWith('list-');
  if (filter === null && mapping === null) return false;
  if (filter === null && isList) return false;
  if (finish.id.startsWith('count-') && mapping !== null) return false;
  // A mapping that leaves nothing of the order or the sign would repeat another composition.
  return !(finish.id === 'product' && mapping !== null && ['cube', 'square'].includes(mapping.id));
}

function toFamily(recipe: Recipe): AnyFamily {
  const { source, filter, mapping, finish } = recipe;
  const constants: ConstantDraws = {
    ...(filter?.constant && { k: filter.constant }),
    ...(mapping?.constant && { m: mapping.constant }),
    ...(finish.constant && { t: finish.constant }),
  };
  const stem = `${filter?.name ?? ''}${mapping?.name ?? ''}`;
  const noun = source.noun.charAt(0).toUpperCase() + source.noun.slice(1);
  return {
    id: ['compose', source.id, filter?.id, mapping?.id, finish.id].filter(Boolean).join('-'),
    category:
      source.element === 'person' ? 'objects' : source.element === 'number' ? 'arrays' : 'strings',
    names: [`${finish.name}${stem}`, `${finish.name}${stem}${noun}`, `get${stem}${noun}`],
    params: [source.params],
    constants,
    args: (random) => [source.draw(random) as Json],
    edges: source.edges.map((edge) => [edge as Json]),
    reference: ([arg], values) => run(recipe, arg as Json, values),
    bodies: bodiesOf(recipe),
    locals: {
      [source.item]: source.element === 'number' ? ['x', 'num'] : ['item'],
      total: ['sum', 'acc'],
      result: ['out'],
      kept: ['filtered', 'matches'],
      mapped: ['changed'],
    },
    phrases: phrasesOf(recipe),
  };
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

function bodiesOf({ source, filter, mapping, finish }: Recipe): string[] {
  const x = source.item;
  const list = source.list(source.params[0]);
  const kept = filter ? `.filter((${x}) => ${filter.code(x)})` : '';
  const mapped = mapping ? `.map((${x}) => ${mapping.code(x)})` : '';
  const bodies: string[] = [];
  const average = finish.id === 'average';
  if (average) {
    bodies.push(
      [
        `const values = ${list}${kept}${mapped};`,
        `if (values.length === 0) return 0;`,
        `return values.reduce((total, x) => total + x, 0) / values.length;`,
      ].join('\n'),
      loop(
        list,
        x,
        filter,
        ['let total = 0;', 'let count = 0;'],
        [`total += ${mapping?.code(x) ?? x};`, 'count++;'],
        'count === 0 ? 0 : total / count',
      ),
    );
    return bodies;
  }
  bodies.push(breakChain(`return ${tidy(finish.chain(`${list}${kept}${mapped}`))};`));
  if (finish.fold) {
    const { init, each, local } = finish.fold;
    bodies.push(loop(list, x, filter, [init], [each(mapping?.code(x) ?? x)], local));
  }
  const steps: string[] = [];
  let at = list;
  if (kept !== '') {
    steps.push(`const kept = ${at}${kept};`);
    at = 'kept';
  }
  if (mapped !== '') {
    steps.push(`const mapped = ${at}${mapped};`);
    at = 'mapped';
  }
  bodies.push([...steps, `return ${tidy(finish.chain(at))};`].join('\n'));
  if (!finish.fold) {
    bodies.push(
      loop(
        list,
        x,
        filter,
        ['const result = [];'],
        [`result.push(${mapping?.code(x) ?? x});`],
        tidy(finish.chain('result')),
      ),
    );
  }
  return bodies;
}

/** A chain that starts with a fresh list needs no copy before it is sorted or reversed. */
function tidy(code: string): string {
  return code.replace(
    /^\[\.\.\.((?:\w+(?:\.split\(' '\))?|\[\.\.\.\w+\])\.(?:filter|map)\(.*\)|kept|mapped|result)\]\.(sort|reverse)/,
    '$1.$2',
  );
}

/** As Prettier prints it: a chain that is too wide goes one call a line, inner chains left alone. */
function breakChain(line: string): string {
  if (line.length <= 88) return line;
  let depth = 0;
  let out = '';
  for (const [i, c] of [...line].entries()) {
    if (c === ')' || c === ']') depth--;
    if (
      c === '.' &&
      depth === 0 &&
      /^\.(filter|map|reduce|sort|reverse|slice|join)\(/.test(line.slice(i))
    ) {
      out += '\n  ';
    }
    if (c === '(' || c === '[') depth++;
    out += c;
  }
  return out;
}

function loop(
  list: string,
  x: string,
  filter: Filter | null,
  init: readonly string[],
  each: readonly string[],
  result: string,
): string {
  const inner =
    filter === null
      ? each.map((line) => `  ${line}`)
      : each.length === 1
        ? [`  if (${filter.code(x)}) ${each[0] ?? ''}`]
        : [`  if (${filter.code(x)}) {`, ...each.map((line) => `    ${line}`), '  }'];
  return [...init, `for (const ${x} of ${list}) {`, ...inner, '}', `return ${result};`].join('\n');
}

function phrasesOf({ source, filter, mapping, finish }: Recipe): {
  noun: string[];
  verb: string[];
} {
  const noun: string[] = [];
  const verb: string[] = [];
  for (const where of source.where) {
    for (const kept of filter?.noun ?? ['@']) {
      const plain = kept.replace('@', source.noun);
      const things = `the ${plain}${where === '' ? '' : ' ' + where}`;
      const mappedNouns = mapping ? mapping.noun.map((n) => n.replace('@', things)) : [things];
      for (const mapped of mappedNouns) {
        noun.push(...finish.noun.map((n) => n.replace('@', mapped)));
        verb.push(...finish.verb.map((v) => v.replace('@', mapped)));
      }
      const steps = [
        ...(filter ? [`keep ${things}`] : []),
        ...(mapping
          ? [filter ? withPronoun(mapping.verb[0]) : mapping.verb[0]?.replace('@', things)]
          : []),
        ...(finish.id.startsWith('list-') ? [] : [withPronoun(finish.verb[0])]),
      ];
      if (steps.length === 3)
        verb.push(`${steps[0] ?? ''}, ${steps[1] ?? ''} and ${steps[2] ?? ''}`);
      if (steps.length === 2) verb.push(`${steps[0] ?? ''}, then ${steps[1] ?? ''}`);
    }
  }
  return { noun: [...new Set(noun)], verb: [...new Set(verb)] };
}

/** "add up @" becomes "add them up". */
function withPronoun(verb = ''): string {
  return verb.replace(/(up|together) @/, 'them $1').replace('@', 'them');
}
