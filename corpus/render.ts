import { parse, type Node } from 'acorn';
import { isNode } from './syntax.ts';

/** What a body is rendered with. */
export interface Rendering {
  readonly name: string;
  /** Canonical identifier to the one to write: parameters and locals together. */
  readonly rename: Readonly<Record<string, string>>;
  /** Parameter names in order, already renamed. */
  readonly params: readonly string[];
  readonly constants: Readonly<Record<string, number | string>>;
}

/** Puts a body into a whole function declaration, with names and constants filled in. */
export function renderFunction(body: string, rendering: Rendering): string {
  const filled = fillConstants(body, rendering.name, rendering.constants);
  const indented = filled
    .split('\n')
    .map((line) => (line === '' ? '' : '  ' + line))
    .join('\n');
  const head = `function ${rendering.name}(${rendering.params.join(', ')}) {`;
  const canonical = `${head}\n${indented}\n}`;
  // A local that happens to be called as the function keeps its name, or calls would go astray.
  const { [rendering.name]: _own, ...rename } = rendering.rename;
  return renameIdentifiers(canonical, rename);
}

/** Replaces `$k` by the literal of constant `k` and `$name` by the function's name. */
export function fillConstants(
  body: string,
  name: string,
  constants: Readonly<Record<string, number | string>>,
): string {
  return body.replace(/\$([A-Za-z]\w*)/g, (whole, key: string) => {
    if (key === 'name') return name;
    const value = constants[key];
    if (value === undefined) return whole;
    return typeof value === 'number' ? String(value) : quote(value);
  });
}

function quote(text: string): string {
  return `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, '\\n')}'`;
}

interface Use {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly shorthand: boolean;
}

/**
 * Renames variables, never property names or strings. A new name that the source already uses for
 * something else is left out, so the result always means the same.
 */
export function renameIdentifiers(
  source: string,
  rename: Readonly<Record<string, string>>,
): string {
  const uses = identifierUses(source);
  const present = new Set(uses.map((use) => use.name));
  const taken = new Set(present);
  const accepted = new Map<string, string>();
  for (const [from, to] of Object.entries(rename)) {
    if (from === to || !present.has(from) || taken.has(to)) continue;
    accepted.set(from, to);
    taken.add(to);
  }
  let out = '';
  let at = 0;
  for (const use of uses) {
    const to = accepted.get(use.name);
    if (to === undefined) continue;
    out += source.slice(at, use.start) + (use.shorthand ? `${use.name}: ${to}` : to);
    at = use.end;
  }
  return out + source.slice(at);
}

/** Where a source uses variables; names of properties and words of texts are none. */
function identifierUses(source: string): Use[] {
  const uses = new Map<number, Use>();
  const visit = (node: Node, shorthand: boolean): void => {
    const fields = node as unknown as Record<string, unknown>;
    if (node.type === 'Identifier') {
      uses.set(node.start, {
        start: node.start,
        end: node.end,
        name: String(fields['name']),
        shorthand,
      });
      return;
    }
    const named = node.type === 'MemberExpression' ? 'property' : 'key';
    const skipsName =
      (node.type === 'MemberExpression' || node.type === 'Property') && fields['computed'] !== true;
    for (const [key, value] of Object.entries(fields)) {
      if (skipsName && key === named) continue;
      const short = node.type === 'Property' && fields['shorthand'] === true;
      for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
        if (isNode(child)) visit(child, short);
      }
    }
  };
  visit(parse(source, { ecmaVersion: 2023 }), false);
  return [...uses.values()].sort((a, b) => a.start - b.start);
}
