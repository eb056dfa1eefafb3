import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from './hosting.ts';

/** The library as others have it: packed, and installed by the examples from the tarball. */
export class InstalledLibrary {
  /** All that was made. */
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'unmask-library-'));
  readonly #tarball: string;

  constructor() {
    const built = this.#at('package');
    run(ROOT, ['node_modules/tsx/dist/cli.mjs', 'scripts/build/library.ts', built]);
    npm(built, 'pack', '--silent', '--pack-destination', this.#folder);
    const [tarball] = readdirSync(this.#folder).filter((name) => name.endsWith('.tgz'));
    if (tarball === undefined) throw new Error('npm pack made nothing.');
    this.#tarball = this.#at(tarball);
  }

  /** Copies an example out of this repository and installs what it needs there. @returns its folder */
  install(example: 'browser' | 'node'): string {
    const folder = this.#at(example);
    cpSync(path.join(ROOT, 'examples', example), folder, { recursive: true });
    // The native runtime's install script looks for graphics cards that no test needs.
    const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
    npm(folder, 'install', ...quiet, this.#tarball);
    return folder;
  }

  /** The package's own folder, as an example has it. */
  packageOf(example: string): string {
    return path.join(example, 'node_modules/unmask');
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #at(name: string): string {
    return path.join(this.#folder, name);
  }
}

/** A worker of a page's own that has two models write at once. */
const IN_WORKER = `import { load } from 'unmask';
  self.onmessage = async ({ data }) => {
    const write = async () => {
      const model = await load(data, { backend: 'wasm' });
      const text = await model.write('the sum of all numbers in a list').text;
      await model.dispose();
      return text;
    };
    self.postMessage(await Promise.all([write(), write()]));
  };`;

/**
 * Builds a page with the example's own bundler.
 * @param probe gives a second page, `probe.html`, the library as `window.unmask`
 * @returns the folder of the build
 */
export function buildExample(folder: string, { probe }: { readonly probe: boolean }): string {
  if (probe) {
    const script = `import * as unmask from 'unmask'; import * as links from 'unmask/links';
      window.unmask = { ...unmask, ...links };
      window.startWorker = () =>
        new Worker(new URL('./probe-worker.js', import.meta.url), { type: 'module' });`;
    writeFileSync(path.join(folder, 'probe-worker.js'), IN_WORKER);
    writeFileSync(path.join(folder, 'probe.js'), script);
    const head = '<meta charset="utf-8" /><script type="module" src="./probe.js"></script>';
    writeFileSync(
      path.join(folder, 'probe.html'),
      `<!doctype html><html><head>${head}</head></html>`,
    );
    writeFileSync(
      path.join(folder, 'probe.config.js'),
      `import config from './vite.config.js';
       export default { ...config, build: { rolldownOptions: { input: ['index.html', 'probe.html'] } } };`,
    );
  }
  const config = probe ? ['--config', 'probe.config.js'] : [];
  run(folder, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', ...config]);
  return path.join(folder, 'dist');
}

/** Runs a script of Node's. @returns what it prints */
export function run(cwd: string, args: readonly string[]): string {
  return execFileSync(process.execPath, args, {
    cwd,
    env: plainEnv(),
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

function npm(cwd: string, ...args: readonly string[]): void {
  const shell = process.platform === 'win32';
  execFileSync('npm', args, { cwd, env: plainEnv(), stdio: 'pipe', shell });
}

/** As a stranger's shell has it: a build within this process leaves it in production, where npm installs less. */
function plainEnv(): NodeJS.ProcessEnv {
  const { NODE_ENV: _production, ...env } = process.env;
  return env;
}
