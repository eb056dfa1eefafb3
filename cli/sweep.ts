/**
 * Measures a model over a grid of settings: every chunk size with every number of steps, each over all
 * tasks.
 *
 *   npm run --silent sweep -- --tasks FILE.jsonl --chunks 8,16,32 --steps 1,2,4,8 [--json]
 */
import { formatPolicy } from '../src/engine/sampling/policies/policies.ts';
import { timeLeft, USUAL_TOKENS, expectedPasses } from '../src/measure/estimate.ts';
import { frontierOf } from '../src/measure/frontier.ts';
import { SweepGate } from '../src/measure/gate.ts';
import { qualityOf, type Point } from '../src/measure/point.ts';
import { sweep, type SweepEvent } from '../src/measure/sweep.ts';
import { deviceClocks } from '../src/measure/timing.ts';
import { late } from '../src/words/late.ts';
import { runCommand } from './command.ts';
import { ChildExecutor } from './executor.ts';
import { openModel } from './open-model.ts';
import { readSweepOptions, type SweepOptions } from './options.ts';
import { print, say } from './output.ts';
import { onOneLine, printableJson } from './printable.ts';
import { Progress } from './progress.ts';
import { readTaskFile } from './task-file.ts';
import { encodePrompt, startWriter } from './writer.ts';

await runCommand(async () => {
  const options = readSweepOptions(process.argv.slice(2));
  const tasks = (await readTaskFile(options.tasks)).slice(0, options.limit ?? undefined);
  const open = await openModel(options.model);

  const progress = new Progress();
  progress.show(`loading ${open.model.id}`);
  const writer = await startWriter(open, options.threads);
  const executor = new ChildExecutor();
  const { device } = writer;
  try {
    const { points } = await sweep(
      options.grid.map((settings) => ({ model: open.model.id, settings })),
      tasks,
      {
        open: () =>
          Promise.resolve({
            model: open.model,
            device,
            adapter: 'CPU',
            write: async (task, settings) => {
              const { code, measures } = await writer.write(encodePrompt(open, task), settings);
              return { code, ...measures };
            },
          }),
        execute: executor.execute,
        clocks: deviceClocks,
        gate: new SweepGate(),
        signal: new AbortController().signal,
        onEvent: reporter(options, tasks.length, progress),
      },
    );
    progress.clear();
    const result = { model: open.model.id, device, points: points.map(resultOf) };
    await print(
      options.json ? printableJson(result) : `${result.model}, ${device}\n${table(points)}`,
    );
  } finally {
    progress.clear();
    await executor.dispose();
    await writer.dispose();
  }
});

/** A point as the contract of the command has it. */
function resultOf(point: Point): object {
  const { settings, quality, tokensPerForward, tokensPerSecond, passes } = point;
  const pass = quality.kind === 'pass' ? { passAt1: quality.passAt1, ci95: quality.ci95 } : {};
  return { settings, ...pass, tokensPerForward, tokensPerSecond, passes };
}

/** Shows how far the sweep is, and how long it will take. */
function reporter(
  { grid }: SweepOptions,
  tasks: number,
  progress: Progress,
): (event: SweepEvent) => void {
  const cells = grid.map((settings) => ({
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
