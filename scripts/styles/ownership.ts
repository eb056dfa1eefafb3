import { classNamesIn } from './class-names.ts';
import { classesIn, readCss } from './css-rules.ts';

/** From the one that gives way to all others to the one that gives way to none. */
export const LAYERS = ['tokens', 'base', 'ui', 'panels', 'app'] as const;

type Layer = (typeof LAYERS)[number];

/** The text of each file of a tree, by its path from the root of the repository. */
export type Tree = ReadonlyMap<string, string>;

/**
 * What breaks the rules of the stylesheets, a line each; nothing where they are kept:
 *
 * - The page declares the order of the layers, before it says anything else, and no stylesheet does.
 * - Every rule stands in the layer of its place.
 * - The first class of a selector, which says whose the rule is, is one that no other owner's selectors
 *   begin with. Behind it an owner may name classes of `ui` and states that belong to nobody; only the
 *   page that puts the panels together may name theirs.
 * - No component gives its elements a class of another owner, `ui` aside.
 */
export function styleTroubles(tree: Tree): string[] {
  const owners = ownersOf(tree);
  return [...tree].flatMap(([file, text]) => {
    const own = ownerOf(file);
    const others = (names: Iterable<string>): string[] =>
      [...names].filter((name) => isForeign(owners.get(name), own));
    if (file === 'index.html') return pageTroubles(text);
    if (file.endsWith('.css')) return sheetTroubles(file, text, own, owners);
    return others(classNamesIn(file, text)).map(
      (name) => `${file}: .${name} belongs to ${list(owners.get(name))}`,
    );
  });
}

/** Who a file belongs to: a panel, a part of the core, `ui` or `app`. */
function ownerOf(file: string): string {
  const [, part = '', name = ''] = file.split('/');
  return part === 'core' || part === 'panels' ? `${part}/${name}` : part;
}

function layerOf(file: string): Layer {
  if (/^src\/ui\/(tokens|fonts)\.css$/.test(file)) return 'tokens';
  if (file === 'src/ui/base.css') return 'base';
  const part = ownerOf(file);
  return part === 'ui' || part === 'app' ? part : 'panels';
}

/** Whose selectors begin with a class. */
function ownersOf(tree: Tree): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const [file, text] of tree) {
    if (!file.endsWith('.css')) continue;
    for (const selector of readCss(text).rules.flatMap(({ selectors }) => selectors)) {
      const [first] = classesIn(selector);
      if (first === undefined) continue;
      owners.set(first, (owners.get(first) ?? new Set()).add(ownerOf(file)));
    }
  }
  return owners;
}

function isForeign(owners: ReadonlySet<string> | undefined, own: string): boolean {
  return owners !== undefined && !owners.has(own) && !owners.has('ui');
}

function sheetTroubles(
  file: string,
  text: string,
  own: string,
  owners: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const { rules, orders } = readCss(text);
  const layer = layerOf(file);
  const troubles = orders.map((order) => `${file}: declares an order of layers: ${order}`);
  for (const rule of rules) {
    if (rule.layer !== layer)
      troubles.push(`${file}: ${rule.prelude} is in ${rule.layer ?? 'no layer'}, not in ${layer}`);
    for (const selector of rule.selectors) troubles.push(...selectorTroubles(selector));
  }
  return troubles;

  function selectorTroubles(selector: string): string[] {
    const [first, ...rest] = classesIn(selector);
    if (first === undefined)
      return layer === 'tokens' || layer === 'base' ? [] : [`${file}: ${selector} has no class`];
    const shared = owners.get(first) ?? new Set();
    if (shared.size > 1) return [`${file}: ${selector} begins with a class of ${list(shared)}`];
    if (own === 'app') return [];
    return rest
      .filter((name) => isForeign(owners.get(name), own))
      .map((name) => `${file}: ${selector} names a class of ${list(owners.get(name))}`);
  }
}

function pageTroubles(html: string): string[] {
  const style = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
  const { rules, orders } = readCss(style);
  const loose = rules.filter(({ layer }) => layer === null);
  const isFirst = style
    .replace(/\/\*[^]*?\*\//g, '')
    .trimStart()
    .startsWith('@layer tokens,');
  return [
    ...(orders.join('; ') === LAYERS.join(', ') && isFirst
      ? []
      : [`index.html: does not begin with @layer ${LAYERS.join(', ')};`]),
    ...loose.map(({ prelude }) => `index.html: ${prelude} is in no layer`),
  ];
}

const list = (owners: ReadonlySet<string> | undefined): string => [...(owners ?? [])].join(' and ');
