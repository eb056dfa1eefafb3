/**
 * Holds the page to its size budget: all of its scripts together, loaded at once or later, without the
 * worker and the runtime, which a person asks for.
 */
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { endWithOneLine } from './one-line.js';

endWithOneLine();

/** Compressed, bytes. */
const BUDGET = 200_000;

const result = await build({ logLevel: 'error', build: { write: false } });
const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) =>
  'output' in each ? each.output : [],
);
// The worker's scripts reach the page's build as assets.
const chunks = outputs.filter((output) => output.type === 'chunk');
const sizes = new Map(chunks.map(({ fileName, code }) => [fileName, gzipSync(code).length]));

/** What the page loads before it does anything. */
const first = new Set();
const queue = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
for (const name of queue) {
  if (first.has(name)) continue;
  first.add(name);
  queue.push(...(chunks.find(({ fileName }) => fileName === name)?.imports ?? []));
}

for (const [name, size] of [...sizes].sort(([, a], [, b]) => b - a)) {
  console.log(`${kilobytes(size).padStart(9)}  ${first.has(name) ? 'first' : 'later'}  ${name}`);
}
const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
const ok = total > 0 && total <= BUDGET;
console.log(
  `Scripts of the page: ${kilobytes(total)} compressed, of ${kilobytes(BUDGET)}${ok ? '.' : ': too much.'}`,
);
process.exitCode = ok ? 0 : 1;

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
