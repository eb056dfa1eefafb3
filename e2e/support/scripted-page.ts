import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './hosting.ts';

/** Where the build lies: beside the reports of the tests. */
const FOLDER = path.join(ROOT, '.cache', 'scripted-page');

/**
 * Builds the page as it is in development, where `?client=scripted` runs a scripted model in no time.
 * @returns the folder of the build
 */
export function buildScriptedPage(): string {
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', FOLDER, '--logLevel', 'error'],
    { cwd: ROOT, env: { ...process.env, NODE_ENV: 'development' }, stdio: 'inherit' },
  );
  return FOLDER;
}
