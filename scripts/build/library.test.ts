import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import { onDemandAmong } from '../on-demand.js';
import { bundle, type Bundled } from './library-size.ts';
import { buildModules, writePackage } from './library.ts';

/** The engine without runtime, weights and the packages that it depends on, compressed, bytes. */
const BUDGET = 75_600;
/** What few runs need: published models (sources, conversion, checksums, chats), several holes, a look back. */
const ON_DEMAND_BUDGET = 40_500;

const folder = mkdtempSync(path.join(tmpdir(), 'unmask-library-'));

beforeAll(async () => {
  await buildModules(folder);
  writePackage(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a page's script comes to. */
async function script(text: string): Promise<Bundled> {
  const entry = path.join(folder, 'entry.js');
  writeFileSync(entry, text);
  return bundle({ entries: [entry] });
}

it('keeps the engine within its budget, worker and late parts included', async () => {
  const entries = ['index.js', 'library/worker.js'].map((name) =>
    path.join(folder, 'engine', name),
  );
  const { gzipped, chunks } = await bundle({ entries });
  const rare = onDemandAmong(chunks);
  const onDemand = chunks
    .filter(({ fileName }) => rare.has(fileName))
    .reduce((sum, { code }) => sum + gzipSync(code).length, 0);
  expect(onDemand).toBeLessThanOrEqual(ON_DEMAND_BUDGET);
  expect(gzipped - onDemand).toBeLessThanOrEqual(BUDGET);
  // What a page loads at once is a small part of it.
  const first = chunks.find(({ name, isEntry }) => isEntry && name === 'index');
  expect(first?.code).not.toMatch(/acorn|onnxruntime/);
});

it('leaves out of a bundle what is not used', async () => {
  const all = await script(`export * from './engine/index.js';`);
  const one = await script(`
    import { formatPolicy } from './engine/index.js';
    export const text = formatPolicy({ kind: 'steps', steps: 8 });
  `);
  expect(one.chunks).toHaveLength(1);
  expect(one.gzipped).toBeLessThan(all.gzipped / 20);
  const none = await script(`import './engine/index.js'; import './share/index.js';`);
  expect(none.chunks.map(({ code }) => code.trim()).join('')).toBe('');
});

it('has links without the engine, and the engine without React', async () => {
  const { chunks } = await script(`export * from './share/index.js';`);
  expect(chunks.map(({ code }) => code).join('')).not.toContain('Worker');
  const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const scripts = modules.filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(50);
  for (const name of scripts) {
    expect(readFileSync(path.join(folder, name), 'utf8')).not.toMatch(/from ["']react/);
  }
});
