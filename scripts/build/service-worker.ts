import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { VERSION_META, type OfflineBuild } from '../../src/offline/build.ts';
import { bundleClassicScript } from './classic-script.ts';
import { isOnDemand, onDemandAmong } from '../on-demand.js';

const entry = fileURLToPath(new URL('../../src/offline/service-worker.ts', import.meta.url));

/** Larger files of the public folder are not kept for visits without a network, bytes. */
const LARGEST_KEPT = 500_000;

/**
 * Writes `sw.js`, which knows what the page consists of. Must be the last plugin: it reads what the others
 * have made.
 * @param models where the models lie, if not beside the page
 */
export function serviceWorker(models: string | undefined): Plugin {
  let publicDir = '';
  let offline: Omit<OfflineBuild, 'hashes'> | null = null;
  return {
    name: 'unmask:service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      publicDir = config.publicDir;
    },
    generateBundle(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('The build has no index.html.');
      const parts = sortOutputs(Object.values(bundle));
      const files = publicFiles(publicDir);
      const list = {
        page: ['', ...parts.page, ...files.map(({ name }) => name)],
        engine: parts.engine,
        onDemand: parts.onDemand,
        models: models ?? 'models/',
      };
      const html = String(page.source);
      const version = sha256(JSON.stringify([list, files, html])).slice(0, 12);
      page.source = html.replace(
        '</title>',
        `</title>\n    <meta name="${VERSION_META}" content="${version}" />`,
      );
      offline = { version, ...list };
    },
    /** On the disk a file is what hosts will serve: no other plugin changes it any more. */
    async writeBundle({ dir = '' }) {
      if (offline === null) throw new Error('The build has written no page.');
      const { page, engine, onDemand } = offline;
      const paths = [...page, ...engine, ...onDemand].filter((name) => name !== '');
      const hashes = Object.fromEntries(
        paths.map((name) => [name, sha256(readFileSync(path.join(dir, name)))]),
      );
      const build: OfflineBuild = { ...offline, hashes };
      const source = await bundleClassicScript({
        entry,
        // Service workers that are modules are not everywhere yet.
        name: 'sw',
        target: 'esnext',
        define: { __OFFLINE_BUILD__: JSON.stringify(build) },
      });
      writeFileSync(path.join(dir, 'sw.js'), source);
    },
  };
}

interface SortedOutputs {
  readonly page: readonly string[];
  readonly engine: readonly string[];
  readonly onDemand: readonly string[];
}

/** What belongs to the page and what to the worker, whose scripts reach this build as assets. */
function sortOutputs(
  outputs: readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[],
): SortedOutputs {
  const page: string[] = [];
  const engine: string[] = [];
  const onDemand: string[] = [];
  const rare = onDemandAmong(outputs.filter((output) => output.type === 'chunk'));
  for (const output of outputs) {
    const { fileName } = output;
    if (isOnDemand(fileName) || rare.has(fileName)) onDemand.push(fileName);
    else if (output.type === 'chunk') page.push(fileName);
    else if (fileName.endsWith('.js')) engine.push(fileName);
    // The page itself is kept as `''`; the others are needed only where there is a network.
    else if (!/^_|\.(wasm|map|png|html)$/.test(fileName)) page.push(fileName);
  }
  return { page: page.sort(), engine: engine.sort(), onDemand: onDemand.sort() };
}

interface PublicFile {
  readonly name: string;
  readonly sha256: string;
}

/** What is copied as it is, the models left out. */
function publicFiles(folder: string): PublicFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter(
      (name) => !name.startsWith('models/') && !name.split('/').some((part) => /^[._]/.test(part)),
    )
    .sort()
    .flatMap((name) => {
      const file = path.join(folder, name);
      const { size, mode } = statSync(file);
      const isKept = (mode & 0o170000) === 0o100000 && size <= LARGEST_KEPT;
      return isKept ? [{ name, sha256: sha256(readFileSync(file)) }] : [];
    });
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
