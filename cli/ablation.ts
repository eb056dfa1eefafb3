import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Evaluation } from '../src/measure/evaluation.ts';
import { bad, count, needed, number, parse } from './arguments.ts';
import { bootstrap, mean, type Estimate } from './bootstrap.ts';
import { orExit, runCommand } from './command.ts';
import {
  evaluateAside,
  MOST_AT_ONCE,
  MOST_TASKS,
  percent,
  rule,
  severalAtOnce,
  steps,
} from './evaluations.ts';
import { checkFolder } from './files.ts';
import { print } from './output.ts';
import { keptFunctions } from './suite-changes.ts';
import { distinctShare, repetition } from './texts.ts';

/** What `--help` prints. */
const USAGE = `
What each stage bought: several models by the same rules, with several seeds, and the differences between pairs
of them (a stage and its control, a stage and the one before it).

  npm run --silent ablation -- --models xs-s1,runs/s4,runs/s4-control --pairs runs/s4:runs/s4-control \\
      --keep runs/ablation > ablation.md

Every evaluation is kept as a file, so that a run that was stopped goes on, and one with a further model only
measures that one.
`;

/** One way to write, on one suite. */
interface Measure {
  readonly name: string;
  readonly suite: string;
  readonly options: readonly string[];
  /** Whether it is drawn at the temperature, once for each seed; draft and verify is greedy. */
  readonly drawn: boolean;
}

const WITH_EDITS = [...steps(16, 16), '--edits', 'on'];

const MEASURES: readonly Measure[] = [
  ...[
    { name: 'one token a step', options: steps(16, 16) },
    { name: 'threshold 0.9', options: rule(16, 'threshold:0.9') },
    { name: '4 passes a chunk of 32', options: steps(32, 4) },
  ].map((one) => ({ ...one, suite: 'heldout', drawn: true })),
  { name: 'draft and verify', suite: 'heldout', options: rule(16, 'verify'), drawn: false },
  { name: 'repair by edits', suite: 'repair', options: WITH_EDITS, drawn: true },
  { name: 'sound functions kept', suite: 'intact', options: WITH_EDITS, drawn: false },
];

/** Seeds that a measure is drawn with. */
const MOST_SEEDS = 1000;

const options = orExit(USAGE, () => {
  const { values } = parse({
    options: {
      models: { type: 'string' },
      pairs: { type: 'string', default: '' },
      seeds: { type: 'string', default: '3' },
      temperature: { type: 'string', default: '0.3' },
      keep: { type: 'string' },
      limit: { type: 'string' },
      'at-once': { type: 'string', default: '2' },
    },
  });
  const models = needed('--models', values.models, 'name what is measured').split(',');
  const pairs = values.pairs.split(',').filter(Boolean);
  const unknown = pairs.flatMap((pair) => pair.split(':')).find((name) => !models.includes(name));
  if (unknown !== undefined) throw bad(`--pairs names ${unknown}, which --models does not.`);
  number('--temperature', values.temperature);
  return {
    models,
    pairs,
    keep: needed('--keep', values.keep, 'name the folder where evaluations are kept'),
    temperature: values.temperature,
    limit: values.limit === undefined ? null : count('--limit', values.limit, MOST_TASKS),
    seeds: Array.from({ length: count('--seeds', values.seeds, MOST_SEEDS) }, (_, i) => i + 1),
    atOnce: count('--at-once', values['at-once'], MOST_AT_ONCE),
  };
});
const { models, pairs, keep, temperature, limit, seeds } = options;

/** The evaluation, from its file where there is one. */
async function evaluation(model: string, measure: Measure, seed: number): Promise<Evaluation> {
  const { suite, drawn } = measure;
  const chance = drawn ? ['--temperature', temperature, '--seed', String(seed)] : [];
  const options = [...measure.options, ...chance];
  const name = [model, suite, ...options, ...(limit === null ? [] : [limit])].join(' ');
  const file = path.join(keep, `${name.replaceAll(/[^\w.-]+/g, '_')}.json`);
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Evaluation;
  } catch {
    const result = await evaluateAside({ suite, model, options, limit });
    await writeFile(file, JSON.stringify(result));
    return result;
  }
}

/** A model's evaluations by one measure, one of each seed. */
interface Cell {
  readonly model: string;
  readonly measure: Measure;
  readonly bySeed: readonly Evaluation[];
}

async function measureAll(): Promise<Cell[]> {
  return severalAtOnce(
    models.flatMap((model) => MEASURES.map((measure) => ({ model, measure }))),
    options.atOnce,
    async ({ model, measure }) => {
      const bySeed: Evaluation[] = [];
      for (const seed of measure.drawn ? seeds : seeds.slice(0, 1)) {
        bySeed.push(await evaluation(model, measure, seed));
      }
      return { model, measure, bySeed };
    },
  );
}

function cellOf(cells: readonly Cell[], model: string, measure: Measure): Cell {
  const cell = cells.find((one) => one.model === model && one.measure === measure);
  if (cell === undefined) throw new Error(`${model} was not measured`);
  return cell;
}

/** Of each task, the share of the seeds at which it passed (at `intact`, at which it was left alone). */
function byTask({ measure: { suite }, bySeed }: Cell): number[] {
  const good = bySeed.map((result) =>
    suite === 'intact' ? keptFunctions(suite, result) : result.tasks.map(({ passed }) => passed),
  );
  return (good[0] ?? []).map((_, at) => mean(good.map((one) => Number(one[at]))));
}

const interval = ({ lo, hi }: Estimate): string => `${percent(lo)} to ${percent(hi)}`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): Promise<void> {
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  return print([line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n'));
}

const short = (model: string): string => path.basename(model);

const DRAWN = MEASURES.filter(({ suite, drawn }) => drawn && suite === 'heldout');

await runCommand(USAGE, async () => {
  await checkFolder(keep, '--keep');
  const cells = await measureAll();
  await table(
    ['', ...models.map(short)],
    MEASURES.map((measure) => [
      measure.name,
      ...models.map((model) => {
        const cell = cellOf(cells, model, measure);
        const estimate = bootstrap(byTask(cell));
        const forward = mean(cell.bySeed.map((one) => one.tokensPerForward)).toFixed(2);
        return `${percent(estimate.mean)} (${interval(estimate)}) at ${forward}`;
      }),
    ]),
  );

  await table(
    ['parse, distinct texts, repeated fours', ...models.map(short)],
    DRAWN.map((measure) => [
      measure.name,
      ...models.map((model) => {
        const { bySeed } = cellOf(cells, model, measure);
        const parsed = mean(bySeed.map(({ parsed, n }) => parsed / n));
        const texts = bySeed.map(({ tasks }) => tasks.map(({ code }) => code));
        return [parsed, distinctShare(texts), repetition(texts.flat())].map(percent).join(', ');
      }),
    ]),
  );

  if (pairs.length > 0) {
    await table(
      ['difference in points', ...pairs.map((pair) => pair.split(':').map(short).join(' less '))],
      MEASURES.map((measure) => [
        measure.name,
        ...pairs.map((pair) => {
          const [one = '', other = ''] = pair.split(':');
          const less = byTask(cellOf(cells, other, measure));
          const estimate = bootstrap(
            byTask(cellOf(cells, one, measure)).map((value, at) => value - (less[at] ?? 0)),
          );
          const sign = estimate.mean < 0 ? '' : '+';
          return `${sign}${percent(estimate.mean)} (${interval(estimate)})`;
        }),
      ]),
    );
  }
});
