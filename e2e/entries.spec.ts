import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parse, type Node } from 'acorn';
import { DIST } from './support/hosting.ts';

/**
 * What starts by itself is imported by nothing: in some browsers an import of the script that a worker was
 * started with runs it a second time, and two of it answer every message.
 */

/** A script of the build. */
interface Script {
  /** Path inside the build. */
  readonly name: string;
  /** Scripts that it imports, at once or later. */
  readonly imports: readonly string[];
  /** Scripts that it starts a worker with. */
  readonly workers: readonly string[];
  readonly exports: boolean;
}

test('nothing imports what starts by itself: page, worker, service worker, embed', () => {
  const scripts = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map(readScript);
  const html = readFileSync(path.join(DIST, 'index.html'), 'utf8');
  const pages = [...html.matchAll(/<script[^>]* src="\.\/([^"]+)"/g)].map(([, src = '']) => src);
  const workers = scripts.flatMap((script) => script.workers);
  expect(pages).toHaveLength(1);
  expect(workers).toHaveLength(1);
  for (const entry of [...pages, ...workers, 'sw.js', 'embed.js']) {
    const own = scripts.find(({ name }) => name === entry);
    expect(own, entry).toMatchObject({ exports: false });
    const importers = scripts.filter(({ imports }) => imports.includes(entry));
    expect(importers, `Imported: ${entry}`).toEqual([]);
  }
  // Classic scripts, cut into no parts.
  for (const name of ['sw.js', 'embed.js']) {
    expect(scripts.find((script) => script.name === name)).toMatchObject({ imports: [] });
  }
});

function readScript(name: string): Script {
  const code = readFileSync(path.join(DIST, name), 'utf8');
  const imports = new Set<string>();
  const workers = new Set<string>();
  let exports = false;
  const beside = (source: string): string => path.posix.join(path.posix.dirname(name), source);
  for (const node of nodesOf(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))) {
    if (node.type.startsWith('Export')) exports = true;
    const source = textOf(fieldOf(node, 'source'));
    if (source !== null) imports.add(beside(source));
    if (node.type !== 'NewExpression' || nameOf(fieldOf(node, 'callee')) !== 'Worker') continue;
    for (const inner of nodesOf(node)) {
      const file = textOf(inner);
      // The runtime names the file that it was before it was bundled.
      if (file?.endsWith('.js') === true) workers.add(beside(file));
    }
  }
  return { name, imports: [...imports], workers: [...workers], exports };
}

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const each of value) yield* nodesOf(each);
  if (!isNode(value)) return;
  yield value;
  for (const field of Object.values(value)) {
    if (typeof field === 'object') yield* nodesOf(field);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function fieldOf(node: Node, field: string): unknown {
  return Object.entries(node).find(([name]) => name === field)?.[1];
}

/** Of a literal or a template without gaps. */
function textOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Literal') {
    const text = fieldOf(node, 'value');
    return typeof text === 'string' ? text : null;
  }
  if (node.type !== 'TemplateLiteral') return null;
  const [part, ...more] = [...nodesOf(fieldOf(node, 'quasis'))];
  const value = part === undefined || more.length > 0 ? null : fieldOf(part, 'value');
  return typeof value === 'object' && value !== null && 'cooked' in value
    ? String(value.cooked)
    : null;
}

function nameOf(node: unknown): string | null {
  return isNode(node) && node.type === 'Identifier' ? String(fieldOf(node, 'name')) : null;
}
