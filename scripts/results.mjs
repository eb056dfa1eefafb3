/**
 * `npm run results`: holds a model and its twin against every suite, with every rule that the model card
 * tells of, and prints the tables. Two evaluations run at a time, or --at-once so many.
 *
 *   npm run --silent results -- --model xs-s1 --twin xs-ar > results.md
 *
 * With --alone: without the twin. With --brief: the main rules alone, without the twin. With --edits: also with
 * edits on, and how many sound functions are changed.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** @typedef {{ suite: string, model: string, name: string, options: string[] }} Row */
/** @typedef {{ n: number, passed: number, passAt1: number, ci95: [number, number], parsed: number, tokensPerForward: number, tasks: { id: string, passed: boolean, code: string }[] }} Result */

const root = fileURLToPath(new URL('..', import.meta.url));

const { values } = parseArgs({
  options: {
    model: { type: 'string' },
    twin: { type: 'string' },
    limit: { type: 'string' },
    alone: { type: 'boolean' },
    brief: { type: 'boolean' },
    edits: { type: 'boolean' },
    'at-once': { type: 'string', default: '2' },
  },
});
const { model = 'xs-s1', twin = 'xs-ar', limit, brief = false, edits = false } = values;
const { alone = brief } = values;

/** @type {(chunk: number, steps: number) => string[]} */
const steps = (chunk, count) => ['--chunk', String(chunk), '--steps', String(count)];
/** @type {(chunk: number, policy: string) => string[]} */
const rule = (chunk, policy) => ['--chunk', String(chunk), '--policy', policy];

/** What each suite is measured with: name, model, options. @type {(suite: string) => Row[]} */
function main(suite) {
  const one = steps(16, 16);
  return [
    ...(alone ? [] : [{ suite, model: twin, name: 'AR twin', options: ['--ar'] }]),
    { suite, model, name: 'draft and verify, chunk 16', options: rule(16, 'verify') },
    { suite, model, name: 'one token a step, chunk 16', options: one },
    ...(edits
      ? [{ suite, model, name: 'the same with edits', options: [...one, '--edits', 'on'] }]
      : []),
  ];
}

/** @type {Row[]} */
const further = [
  { suite: 'heldout', model, name: 'left to right', options: ['--ar'] },
  ...[8, 32].map((chunk) => ({
    ...{ suite: 'heldout', model, name: `draft and verify, chunk ${chunk}` },
    options: rule(chunk, 'verify'),
  })),
  ...[0, 1, 8].map((ahead) => ({
    ...{ suite: 'heldout', model, name: `draft and verify, chunk 16, ${ahead} ahead` },
    options: rule(16, `verify:${ahead}`),
  })),
  ...[4, 8, 32, 64].map((chunk) => ({
    ...{ suite: 'heldout', model, name: `one token a step, chunk ${chunk}` },
    options: steps(chunk, chunk),
  })),
  ...[8, 4, 2, 1].map((count) => ({
    ...{ suite: 'heldout', model, name: `${16 / count} tokens a step, chunk 16` },
    options: steps(16, count),
  })),
  { suite: 'heldout', model, name: '8 tokens a step, chunk 32', options: steps(32, 4) },
  { suite: 'heldout', model, name: 'threshold 0.9, chunk 16', options: rule(16, 'threshold:0.9') },
  { suite: 'heldout', model, name: 'threshold 0.7, chunk 16', options: rule(16, 'threshold:0.7') },
  {
    ...{ suite: 'heldout', model, name: 'one token a step, chunk 16, nearness 0' },
    options: [...steps(16, 16), '--nearness', '0'],
  },
  {
    ...{ suite: 'heldout', model, name: 'threshold 0.9, chunk 16, nearness 0' },
    options: [...rule(16, 'threshold:0.9'), '--nearness', '0'],
  },
];

const rows = [
  ...main('heldout'),
  ...(brief ? [] : further),
  ...main('newcomer'),
  ...main('repair'),
  ...main('infill'),
  ...(edits
    ? [
        {
          suite: 'intact',
          model,
          name: 'edits, chunk 16',
          options: [...steps(16, 16), '--edits', 'on'],
        },
      ]
    : []),
];

/** @type {(row: Row) => Promise<Result>} */
function evaluate({ suite, model, options }) {
  const args = ['--import', 'tsx', 'cli/evaluate.ts', '--json', '--threads', '1'];
  const tasks = path.join('corpus', 'suites', `${suite}.jsonl`);
  const limited = limit === undefined ? [] : ['--limit', limit];
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [...args, '--tasks', tasks, '--model', model, ...options, ...limited],
      { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(output)) : reject(new Error(`evaluate ended with ${code}`)),
    );
  });
}

/** Of each part of a suite, how many passed: the first word of a task's id. @type {(result: Result) => string} */
function byPart({ tasks }) {
  /** @type {Map<string, { passed: number, n: number }>} */
  const parts = new Map();
  for (const { id, passed } of tasks) {
    const name = id.split('-', 1)[0] ?? '';
    const { passed: before, n } = parts.get(name) ?? { passed: 0, n: 0 };
    parts.set(name, { passed: before + Number(passed), n: n + 1 });
  }
  if (parts.size < 2) return '';
  return [...parts].map(([name, { passed, n }]) => `${name} ${passed}/${n}`).join(', ');
}

/** Of the functions that stand in a suite's tasks, how many were changed. @type {(row: Row, result: Result) => string} */
function changed({ suite }, { tasks }) {
  const given = readFileSync(path.join(root, 'corpus', 'suites', `${suite}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).code);
  return `${tasks.filter(({ code }, i) => code.trim() !== given[i].trim()).length} changed`;
}

/** @type {(share: number) => string} */
const percent = (share) => (100 * share).toFixed(1);

/** @type {Map<Row, Result>} */
const results = new Map();
const queue = [...rows];
await Promise.all(
  Array.from({ length: Number(values['at-once']) }, async () => {
    for (let row = queue.shift(); row !== undefined; row = queue.shift()) {
      results.set(row, await evaluate(row));
    }
  }),
);

for (const suite of new Set(rows.map((row) => row.suite))) {
  console.log(`\n### ${suite}\n`);
  console.log(
    '| how it writes | passed | pass@1, % (95 %) | tokens a forward | parses | by part |',
  );
  console.log('|---|---|---|---|---|---|');
  for (const row of rows.filter((one) => one.suite === suite)) {
    const result = results.get(row);
    if (result === undefined) continue;
    const { n, passed, passAt1, ci95, tokensPerForward, parsed } = result;
    const interval = ci95.map(percent).join(' to ');
    const further = row.suite === 'intact' ? changed(row, result) : byPart(result);
    console.log(
      `| ${row.name} | ${passed} of ${n} | ${percent(passAt1)} (${interval}) | ${tokensPerForward.toFixed(2)} | ${parsed} | ${further} |`,
    );
  }
}
