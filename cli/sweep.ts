import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { formatPolicy } from '../src/engine/sampling/policies/policies.ts';
import { timeLeft, USUAL_TOKENS, expectedPasses } from '../src/measure/estimate.ts';
import { frontierOf } from '../src/measure/frontier.ts';
import { SweepGate } from '../src/measure/gate.ts';
import { qualityOf, type Point } from '../src/measure/point.ts';
import { formatPoints } from '../src/measure/points-file.ts';
import type { PointSet } from '../src/measure/point-set.ts';
import { evenly } from '../src/measure/evenly.ts';
import { sweep, type SweepCell, type SweepEvent } from '../src/measure/sweep.ts';
import { DEFAULT_SETTINGS } from '../src/engine/sampling/policies/settings.ts';
import { deviceClocks } from '../src/measure/timing.ts';
import { late } from '../src/words/late.ts';
import { runCommand } from './command.ts';
import { ChildExecutor } from './executor.ts';
import { checkWritable } from './files.ts';
import { openModel } from './open-model.ts';
import { readSweepOptions, type SweepOptions } from './options.ts';
import { print, say } from './output.ts';
import { onOneLine, printableJson } from './printable.ts';
import { Progress } from './progress.ts';
import { readTaskFile } from './task-file.ts';
import { adapterOf, Bench, machineOf, oneAtATime } from './sweep-bench.ts';

/** What `--help` prints. */
const USAGE = `
Measures a model over a grid of settings: every chunk size with every number of steps, each over all
tasks.

  npm run --silent sweep -- --tasks FILE.jsonl --chunks 8,16,32 --steps 1,2,4,8 [--json]

With \`--out\` it also writes the sweep as a file that the page opens, with the machine, the model's revision, the
tasks, the seeds and this command in it; \`--twin\` measures an autoregressive model beside it.
`;

await runCommand(USAGE, async () => {
  const options = readSweepOptions(process.argv.slice(2));
  const all = (await readTaskFile(options.tasks)).slice(0, options.limit ?? undefined);
  const tasks = evenly(all, options.sample ?? all.length);
  if (options.out !== null) await checkWritable(options.out, '--out');
  const model = await openModel(options.model, options.opening);
  const twin = options.twin === null ? null : await openModel(options.twin);
  // Before this command keeps the cores busy itself.
  const load = loadavg()[0] ?? 0;
  const started = new Date().toISOString();

  const progress = new Progress();
  const executor = new ChildExecutor();
  const bench = new Bench(options.threads, twin === null ? [model] : [model, twin], progress);
  const cells = options.grid.map((settings) => ({ model: model.folder, settings }));
  const [first = DEFAULT_SETTINGS] = options.grid;
  if (twin !== null) cells.push({ model: twin.folder, settings: oneAtATime(first) });
  try {
    const { points } = await sweep(cells, tasks, {
      open: (folder) => bench.open(folder),
      execute: executor.execute,
      clocks: deviceClocks,
      gate: new SweepGate(),
      signal: new AbortController().signal,
      runs: options.runs,
      onEvent: reporter(cells, tasks.length * textsOf(options), progress),
    });
    progress.clear();
    const device = points[0]?.device ?? '';
    if (options.out !== null) {
      const set: PointSet = {
        ...{ id: ['recorded', started, model.model.id].join(' '), kind: 'sweep', started, points },
        ...{ model: model.model, device, adapter: adapterOf(options.threads) },
        work: late.sweep.work('suite', tasks.length, suiteOf(options.tasks), {
          seeds: options.runs.seeds.length,
          repeats: options.runs.repeats,
        }),
        tasks: tasks.map(({ id }) => id),
        recording: {
          ...{ machine: machineOf(options.threads), cores: cpus().length },
          command: commandOf(process.argv.slice(2)),
          suite: path.basename(options.tasks),
          load: Math.round(10 * load) / 10,
        },
      };
      const file = formatPoints(set, { written: new Date().toISOString(), aup: null });
      await writeFile(options.out, `${JSON.stringify(file)}\n`);
    }
    const result = { model: model.model.id, device, points: points.map(resultOf) };
    await print(
      options.json ? printableJson(result) : `${result.model}, ${device}\n${table(points)}`,
    );
  } finally {
    progress.clear();
    await executor.dispose();
    await bench.dispose();
  }
});

/** Texts of every task. */
function textsOf({ runs }: Pick<SweepOptions, 'runs'>): number {
  return runs.seeds.length * runs.repeats;
}

/** "heldout" of a file of that name. */
function suiteOf(file: string): string {
  return path.basename(file).replace(/\.jsonl$/, '');
}

/** What was entered, so that it can be entered again. A path that leads out of the project is nobody's affair. */
function commandOf(args: readonly string[]): string {
  const written = args.map((arg) => (path.isAbsolute(arg) ? path.basename(arg) : arg));
  return ['npm run sweep --', ...written].join(' ');
}

/** A point as the contract of the command has it. */
function resultOf(point: Point): object {
  const { settings, quality, tokensPerForward, tokensPerSecond, passes } = point;
  const pass = quality.kind === 'pass' ? { passAt1: quality.passAt1, ci95: quality.ci95 } : {};
  return { settings, ...pass, tokensPerForward, tokensPerSecond, passes };
}

/** Shows how far the sweep is, and how long it will take. */
function reporter(
  grid: readonly SweepCell[],
  tasks: number,
  progress: Progress,
): (event: SweepEvent) => void {
  const cells = grid.map(({ settings }) => ({
    weight: expectedPasses(settings, USUAL_TOKENS),
    done: 0,
    seconds: 0,
  }));
  let done = 0;
  return (event) => {
    if (event.kind === 'discarded') {
      progress.clear();
      say(onOneLine(late.measuring.again(event.task, event)));
    }
    if (event.kind !== 'task') return;
    const cell = cells[event.cell];
    if (cell === undefined) return;
    done++;
    cell.done = event.done;
    cell.seconds += event.seconds;
    const left = timeLeft(cells, tasks);
    progress.show(
      `setting ${event.cell + 1} of ${grid.length}, ${done} of ${grid.length * tasks} texts` +
        (left === null ? '' : `, ${Math.ceil(left)} s left`),
    );
  };
}

function table(points: readonly Point[]): string {
  const frontier = new Set(
    frontierOf(points, (point) => ({ x: point.tokensPerSecond, y: qualityOf(point) })),
  );
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const rows = points.map((point) => {
    const { settings, quality } = point;
    return [
      `chunk ${settings.chunk}`,
      formatPolicy(settings.policy),
      percent(qualityOf(point)),
      quality.kind === 'pass' ? `(95 %: ${quality.ci95.map(percent).join(' to ')})` : '',
      `${point.tokensPerSecond.toFixed(1)} tokens/s`,
      `${point.tokensPerForward.toFixed(2)} a pass`,
      `${point.passes} passes`,
      frontier.has(point) ? 'frontier' : '',
    ];
  });
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((text, i) => text.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
