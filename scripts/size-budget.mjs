/**
 * Holds the page to its size budgets: all scripts of a visit together, loaded at once or later, without the worker and
 * the runtime, which a person asks for; and apart from them those of the page for what few visitors ask for.
 */
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { onDemandAmong } from './on-demand.js';
import { endWithOneLine } from './one-line.js';

endWithOneLine();

/** Compressed, bytes. */
// What reads a link, which any visit may be opened by, and checks what forks in it tell, takes 14 kB of it.
// What comes at a reader's first act is compressed apart from the page, which takes 2 kB more of it.
// The recorded sweep on the first screen takes 1.5.
// Names that a model is asked under, and the typed ones in their places, take 0.7.
const BUDGET = 222_200;
// The encoder of WebM takes 23 kB of it, the pictures of a run and the one of GIF 12, a comparison 10,
// a slot and its words 9, the branches of a run and the runs of a link 2,
// tasks of public benchmarks and what published models need said 9.
// A link with all branches of a run takes 1; timing a device, and what it says of that in two languages, 2.
const ON_DEMAND_BUDGET = 196_100;

const result = await build({ logLevel: 'error', build: { write: false } });
const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) =>
  'output' in each ? each.output : [],
);
// The worker's scripts reach the page's build as assets.
const chunks = outputs.filter((output) => output.type === 'chunk');
const sizes = new Map(chunks.map(({ fileName, code }) => [fileName, gzipSync(code).length]));

const onDemand = onDemandAmong(chunks);

/** What the page loads before it does anything. */
const first = new Set();
const queue = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
for (const name of queue) {
  if (first.has(name)) continue;
  first.add(name);
  queue.push(...(chunks.find(({ fileName }) => fileName === name)?.imports ?? []));
}

for (const [name, size] of [...sizes].sort(([, a], [, b]) => b - a)) {
  const when = first.has(name) ? 'first ' : onDemand.has(name) ? 'demand' : 'later ';
  console.log(`${kilobytes(size).padStart(9)}  ${when}  ${name}`);
}
const total = totalOf((name) => !onDemand.has(name));
const isSmall = hold('Scripts of a visit', total, BUDGET);
const isRarelySmall = hold(
  'Scripts on demand',
  totalOf((name) => onDemand.has(name)),
  ON_DEMAND_BUDGET,
);
process.exitCode = total > 0 && isSmall && isRarelySmall ? 0 : 1;

/** @param {(name: string) => boolean} isCounted */
function totalOf(isCounted) {
  return [...sizes].reduce((sum, [name, size]) => sum + (isCounted(name) ? size : 0), 0);
}

/**
 * @param {string} what
 * @param {number} bytes
 * @param {number} budget
 */
function hold(what, bytes, budget) {
  const ok = bytes <= budget;
  const end = ok ? '.' : ': too much.';
  console.log(`${what}: ${kilobytes(bytes)} compressed, of ${kilobytes(budget)}${end}`);
  return ok;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
