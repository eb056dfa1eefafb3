/** A rule of a stylesheet, or an at-rule that holds no others, such as `@font-face`. */
export interface CssRule {
  /** The layer that it stands in; null where it stands in none. */
  readonly layer: string | null;
  /** Its selectors, one by one; none for an at-rule. */
  readonly selectors: readonly string[];
  /** What stands before its braces. */
  readonly prelude: string;
}

/** What a stylesheet says, as far as its layers and classes go. */
export interface CssSheet {
  readonly rules: readonly CssRule[];
  /** The orders of layers that it declares: `@layer a, b;` is `['a, b']`. */
  readonly orders: readonly string[];
}

/** At-rules whose braces hold rules about the page. */
const GROUPS = /^@(media|container|supports)\b/;

/**
 * Reads a stylesheet. Rules within rules are not looked into: this code writes none.
 * @throws {SyntaxError} where a brace is missing or one too many
 */
export function readCss(css: string): CssSheet {
  const text = css.replace(/\/\*[^]*?\*\//g, '');
  const rules: CssRule[] = [];
  const orders: string[] = [];
  readBlock(text, null);
  return { rules, orders };

  function readBlock(block: string, layer: string | null): void {
    let rest = block;
    for (;;) {
      const end = nextOf(rest, '{;}');
      if (end === -1 && rest.trim() === '') return;
      const prelude = rest.slice(0, end).trim().replace(/\s+/g, ' ');
      if (end === -1 || rest[end] === '}') throw new SyntaxError(`No braces after: ${prelude}`);
      if (rest[end] === ';') {
        if (prelude.startsWith('@layer ')) orders.push(prelude.slice('@layer '.length));
        rest = rest.slice(end + 1);
        continue;
      }
      const close = closingBrace(rest, end);
      readRule(prelude, rest.slice(end + 1, close), layer);
      rest = rest.slice(close + 1);
    }
  }

  function readRule(prelude: string, body: string, layer: string | null): void {
    const name = /^@layer (.*)/.exec(prelude)?.[1];
    if (name !== undefined) readBlock(body, layer === null ? name : `${layer}.${name}`);
    else if (GROUPS.test(prelude)) readBlock(body, layer);
    else rules.push({ layer, prelude, selectors: prelude.startsWith('@') ? [] : listOf(prelude) });
  }
}

/** The classes that a selector names, in its order. */
export function classesIn(selector: string): string[] {
  const bare = selector.replace(/\[[^\]]*\]/g, '');
  return [...bare.matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(([, name = '']) => name);
}

/** Where one of some characters comes next, outside of quotes; -1 where none does. */
function nextOf(text: string, characters: string, from = 0): number {
  let quote = '';
  for (let i = from; i < text.length; i++) {
    const character = text[i] ?? '';
    if (quote !== '') {
      if (character === '\\') i++;
      else if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (characters.includes(character)) return i;
  }
  return -1;
}

/** Where the brace that opens at `open` is closed. */
function closingBrace(text: string, open: number): number {
  let depth = 1;
  let at = open;
  while (depth > 0) {
    at = nextOf(text, '{}', at + 1);
    if (at === -1) throw new SyntaxError(`Never closed: ${text.slice(0, open).trim()}`);
    depth += text[at] === '{' ? 1 : -1;
  }
  return at;
}

/** The selectors of a list. */
function listOf(prelude: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = nextOf(prelude, '(),'); at !== -1; at = nextOf(prelude, '(),', at + 1)) {
    if (prelude[at] !== ',') depth += prelude[at] === '(' ? 1 : -1;
    else if (depth === 0) {
      parts.push(prelude.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...parts, prelude.slice(start).trim()];
}
