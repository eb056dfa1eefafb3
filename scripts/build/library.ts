/**
 * `npm run build:lib`: the engine as a package, in `dist-lib/`. `npm pack` there makes the tarball.
 *
 * A module of the source is a module of the package, so that bundlers leave out what is not used and nothing has to
 * be marked as pure. `standalone/` is the same with everything that it imports, for pages without a bundler.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown, type InputOptions, type Plugin } from 'rolldown';
import * as v from 'valibot';
import { copyTypes } from './library-types.ts';
import { describeRuntimes } from './runtime-files.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SRC = path.join(ROOT, 'src');

/** Where the package is put, unless a folder is named. */
export const LIBRARY_FOLDER = path.join(ROOT, 'dist-lib');

const ENTRIES = {
  index: path.join(SRC, 'engine/index.ts'),
  node: path.join(SRC, 'engine/node.ts'),
  links: path.join(SRC, 'share/index.ts'),
  worker: path.join(SRC, 'engine/library/worker.ts'),
};

/** What every build of the engine needs to know. */
export function engineInput(input: InputOptions['input']): InputOptions {
  return {
    ...(input !== undefined && { input }),
    cwd: ROOT,
    logLevel: 'warn',
    plugins: [workerAddress()],
    transform: { target: 'es2023', define: { __RUNTIME_FILES__: describeRuntimes() } },
    treeshake: { moduleSideEffects: (id) => /[\\/]library[\\/]worker\.ts$/.test(id) },
  };
}

/** Whether an import is another package's. */
export function isPackage(id: string): boolean {
  return !id.startsWith('.') && !path.isAbsolute(id);
}

/** In the package the worker's script is JavaScript. */
function workerAddress(): Plugin {
  return {
    name: 'unmask:worker-address',
    transform(code, id) {
      if (!/[\\/]library[\\/]spawn\.ts$/.test(id)) return null;
      return code.replace(`'./worker.ts'`, `'./worker.js'`);
    },
  };
}

/** The modules alone. */
export async function buildModules(folder: string): Promise<void> {
  const bundle = await rolldown({ ...engineInput(Object.values(ENTRIES)), external: isPackage });
  await bundle.write({
    dir: folder,
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: SRC,
    entryFileNames: '[name].js',
  });
  await bundle.close();
}

/** What the runtime asks for in Node alone. */
const OF_NODE = ['module', 'fs', 'path', 'worker_threads', 'os'];

async function buildStandalone(folder: string): Promise<void> {
  const { index, worker } = ENTRIES;
  const bundle = await rolldown({
    ...engineInput({ index, worker }),
    platform: 'browser',
    external: (id) => id.startsWith('node:') || OF_NODE.includes(id),
  });
  await bundle.write({
    dir: path.join(folder, 'standalone'),
    format: 'es',
    minify: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  });
  await bundle.close();
}

function buildTypes(folder: string): void {
  const out = mkdtempSync(path.join(tmpdir(), 'unmask-types-'));
  try {
    const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
    const args = [tsc, '-p', 'tsconfig.library.json', '--outDir', out];
    execFileSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
    copyTypes(out, folder, ['engine/index', 'engine/node', 'share/index']);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

const versions = v.record(v.string(), v.string());

/** What the root's package file pins, for the package that is made of it. */
const ROOT_PACKAGE = v.object({
  version: v.string(),
  license: v.string(),
  engines: versions,
  dependencies: versions,
  devDependencies: versions,
});

type RootPackage = v.InferOutput<typeof ROOT_PACKAGE>;

/** Packages that the engine imports. */
const DEPENDENCIES = [
  '@huggingface/jinja',
  '@huggingface/tokenizers',
  'acorn',
  'hash-wasm',
  'onnxruntime-web',
  'valibot',
];
const OPTIONAL_PEERS = ['onnxruntime-node', '@huggingface/transformers'];

function packageJson(root: RootPackage): object {
  const entry = (name: string): object => ({
    types: `./${name}.d.ts`,
    default: `./${name}.js`,
  });
  const pinned = (names: readonly string[]): object => {
    const { dependencies, devDependencies } = root;
    return Object.fromEntries(
      names.map((name) => [name, dependencies[name] ?? devDependencies[name]]),
    );
  };
  const browser = entry('engine/index');
  const node = entry('engine/node');
  return {
    name: 'unmask',
    version: root.version,
    description: 'Runs masked-diffusion code models on WebGPU, WebAssembly and Node, pass by pass.',
    license: root.license,
    type: 'module',
    sideEffects: false,
    engines: root.engines,
    exports: {
      '.': { browser, node, default: browser },
      './browser': browser,
      './node': node,
      './links': entry('share/index'),
      './standalone': { types: './engine/index.d.ts', default: './standalone/index.js' },
      './worker': './engine/library/worker.js',
      './package.json': './package.json',
    },
    dependencies: pinned(DEPENDENCIES),
    peerDependencies: pinned(OPTIONAL_PEERS),
    peerDependenciesMeta: Object.fromEntries(
      OPTIONAL_PEERS.map((name) => [name, { optional: true }]),
    ),
  };
}

/** Makes the package anew. @param folder what lies there is deleted */
export async function buildLibrary(folder: string = LIBRARY_FOLDER): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await buildModules(folder);
  await buildStandalone(folder);
  buildTypes(folder);
  writePackage(folder);
  copyFileSync(path.join(ROOT, 'docs/library.md'), path.join(folder, 'README.md'));
  copyFileSync(path.join(ROOT, 'LICENSE'), path.join(folder, 'LICENSE'));
}

/** Writes the package's own package file. */
export function writePackage(folder: string): void {
  const text = readFileSync(path.join(ROOT, 'package.json'), 'utf8');
  const root = v.parse(ROOT_PACKAGE, JSON.parse(text));
  writeFileSync(
    path.join(folder, 'package.json'),
    `${JSON.stringify(packageJson(root), null, 2)}\n`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildLibrary(process.argv[2] === undefined ? undefined : path.resolve(process.argv[2]));
}
