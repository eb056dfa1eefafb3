import type { Evaluation } from '../src/measure/evaluation.ts';
import { count, parse } from './arguments.ts';
import { orExit, runCommand } from './command.ts';
import {
  evaluateAside,
  MOST_AT_ONCE,
  MOST_TASKS,
  percent,
  rule,
  severalAtOnce,
  steps,
  type Job,
} from './evaluations.ts';
import { print } from './output.ts';
import { keptFunctions } from './suite-changes.ts';

/** What `--help` prints. */
const USAGE = `
Holds a model and its twin against every suite, with every rule that the model card tells of, and prints
the tables. Two evaluations run at a time, or --at-once so many.

  npm run --silent results -- --model xs-s1 --twin xs-ar > results.md

With --alone: without the twin. With --brief: the main rules alone, without the twin. With --edits: also with
edits on, and how many sound functions are changed.
`;

interface Row extends Job {
  readonly name: string;
}

const { values } = orExit(USAGE, () =>
  parse({
    options: {
      model: { type: 'string', default: 'xs-s1' },
      twin: { type: 'string', default: 'xs-ar' },
      limit: { type: 'string' },
      alone: { type: 'boolean' },
      brief: { type: 'boolean', default: false },
      edits: { type: 'boolean', default: false },
      'at-once': { type: 'string', default: '2' },
    },
  }),
);
const { model, twin, brief, edits } = values;
const { alone = brief } = values;
const limit = orExit(USAGE, () =>
  values.limit === undefined ? null : count('--limit', values.limit, MOST_TASKS),
);
const atOnce = orExit(USAGE, () => count('--at-once', values['at-once'], MOST_AT_ONCE));

const ONE = steps(16, 16);
const EDITING = ['--edits', 'on'];
const WITH_EDITS = [...ONE, ...EDITING];

function row(suite: string, name: string, options: readonly string[]): Row {
  return { suite, model, limit, name, options };
}

/** What each suite is measured with. */
function main(suite: string): Row[] {
  return [
    ...(alone ? [] : [{ ...row(suite, 'AR twin', ['--ar']), model: twin }]),
    row(suite, 'draft and verify, chunk 16', rule(16, 'verify')),
    row(suite, 'one token a step, chunk 16', ONE),
    ...(edits ? [row(suite, 'the same with edits', WITH_EDITS)] : []),
  ];
}

const NO_NEARNESS = ['--nearness', '0'];

/** What the held-out suite is measured with besides. */
const FURTHER: readonly Row[] = [
  row('heldout', 'left to right', ['--ar']),
  ...[8, 32].map((chunk) =>
    row('heldout', `draft and verify, chunk ${chunk}`, rule(chunk, 'verify')),
  ),
  ...[0, 1, 8].map((ahead) =>
    row('heldout', `draft and verify, chunk 16, ${ahead} ahead`, rule(16, `verify:${ahead}`)),
  ),
  ...[4, 8, 32, 64].map((chunk) =>
    row('heldout', `one token a step, chunk ${chunk}`, steps(chunk, chunk)),
  ),
  ...[8, 4, 2, 1].map((count) =>
    row('heldout', `${16 / count} tokens a step, chunk 16`, steps(16, count)),
  ),
  row('heldout', '8 tokens a step, chunk 32', steps(32, 4)),
  ...[0.9, 0.7].flatMap((threshold) => {
    const options = rule(16, `threshold:${threshold}`);
    const name = `threshold ${threshold}, chunk 16`;
    return [
      row('heldout', name, options),
      row('heldout', `${name}, nearness 0`, [...options, ...NO_NEARNESS]),
      ...(edits ? [row('heldout', `${name}, with edits`, [...options, ...EDITING])] : []),
    ];
  }),
  row('heldout', 'one token a step, chunk 16, nearness 0', [...ONE, ...NO_NEARNESS]),
];

const rows = [
  ...main('heldout'),
  ...(brief ? [] : FURTHER),
  ...main('names'),
  ...main('outside'),
  ...main('newcomer'),
  ...main('repair'),
  ...main('infill'),
  ...(edits ? [row('intact', 'edits, chunk 16', WITH_EDITS)] : []),
];

/** Of each part of a suite, how many passed: the first word of a task's id. */
function byPart({ tasks }: Evaluation): string {
  const parts = new Map<string, { passed: number; n: number }>();
  for (const { id, passed } of tasks) {
    const name = id.split('-', 1)[0] ?? '';
    const { passed: before, n } = parts.get(name) ?? { passed: 0, n: 0 };
    parts.set(name, { passed: before + Number(passed), n: n + 1 });
  }
  if (parts.size < 2) return '';
  return [...parts].map(([name, { passed, n }]) => `${name} ${passed}/${n}`).join(', ');
}

function lineOf({ name, suite }: Row, result: Evaluation): string {
  const { n, passed, passAt1, ci95, tokensPerForward, parsed } = result;
  const share = `${percent(passAt1)} (${ci95.map(percent).join(' to ')})`;
  const further =
    suite === 'intact'
      ? `${keptFunctions(suite, result).filter((kept) => !kept).length} changed`
      : byPart(result);
  const cells = [name, `${passed} of ${n}`, share, tokensPerForward.toFixed(2), parsed, further];
  return `| ${cells.join(' | ')} |`;
}

await runCommand(USAGE, async () => {
  const lines = await severalAtOnce(rows, atOnce, async (one) => ({
    suite: one.suite,
    line: lineOf(one, await evaluateAside(one)),
  }));
  for (const suite of new Set(rows.map((one) => one.suite))) {
    const head =
      '| how it writes | passed | pass@1, % (95 %) | tokens a forward | parses | by part |';
    const own = lines.filter((one) => one.suite === suite).map(({ line }) => line);
    await print([`\n### ${suite}\n`, head, '|---|---|---|---|---|---|', ...own].join('\n'));
  }
});
