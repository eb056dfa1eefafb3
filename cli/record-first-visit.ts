import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordRun } from '../src/engine/trace/recorder.ts';
import { leftFirst } from '../src/engine/trace/reveal-order.ts';
import { sample } from '../src/engine/sampling/sampler.ts';
import type { Settings } from '../src/engine/sampling/policies/settings.ts';
import type { Trace } from '../src/engine/trace/trace.ts';
import { createNodeDenoiser } from '../src/engine/runtime/node.ts';
import { FIRST_SETTINGS } from '../src/share/first-settings.ts';
import { formatReplayLink } from '../src/share/link-writer.ts';
import type { Recording } from '../src/engine/trace/recording.ts';
import type { Task } from '../src/tasks/format.ts';
import { runTask } from '../src/tasks/run.ts';
import { runCommand } from './command.ts';
import { CommandError } from './command-error.ts';
import { ChildExecutor } from './executor.ts';
import { type OpenModel, openModel } from './open-model.ts';
import { readEvaluateOptions, settingsFor } from './options.ts';
import { print } from './output.ts';
import { Progress } from './progress.ts';
import { readTaskFile } from './task-file.ts';
import { encodePrompt } from './writer.ts';

/** What `--help` prints. */
const USAGE = `
Records the run that the page starts with and puts it into the page's source, by the settings that the page starts
with. Of the functions that the page offers to write, those that are long enough to be watched and pass their tests,
it takes the one that comes least from left to right, see \`leftFirst\`; what it measured of each it prints.

  npm run record-first-visit [-- the model and sampler options of evaluate]

Do so when the models have been trained anew, then look at the page.
`;

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RECORDING = path.join(ROOT, 'src/app/first-visit/recording.txt');
const TASKS = path.join(ROOT, 'src/tasks/builtin.jsonl');

/** Fewer tokens are no function to watch; more take too long, and push the code out of sight. */
const LEAST_TOKENS = 32;
const MOST_TOKENS = 96;

await runCommand(USAGE, async () => {
  const options = readEvaluateOptions(['--tasks', TASKS, ...process.argv.slice(2)]);
  const tasks = (await readTaskFile(options.tasks)).filter(({ kind }) => kind === 'write');
  const open = await openModel(options.model);
  const isNamed = options.namesPolicy || options.namesChunk;
  const settings = isNamed ? settingsFor(options, open.model).settings : FIRST_SETTINGS;
  const recorder = await startRecorder(open, options.threads);
  const executor = new ChildExecutor();
  const progress = new Progress();
  let best: { readonly task: Task; readonly tokens: number; readonly order: number } | null = null;
  try {
    for (const [i, task] of tasks.slice(0, options.limit ?? undefined).entries()) {
      progress.show(`task ${i + 1} of ${tasks.length}`);
      const { trace } = await recorder.record(task, settings);
      const code = open.tokenizer.decode(trace.tokens);
      const { passed } = await runTask(task, code, executor.execute);
      const tokens = trace.tokens.length;
      const order = leftFirst(trace) ?? 1;
      progress.clear();
      const measured = [task.id, `${tokens} tokens`, `${trace.passes.length} passes`];
      await print(
        [...measured, `left first ${order.toFixed(2)}`, passed ? 'passes' : 'fails'].join(', '),
      );
      const isLong = tokens >= LEAST_TOKENS && tokens <= MOST_TOKENS;
      if (!passed || trace.end !== 'eos' || !isLong) continue;
      if (order < (best?.order ?? Infinity)) best = { task, tokens, order };
    }
    if (best === null) throw new CommandError('No text passed its tests.');
    // Once more, now that everything is warm.
    const link = await formatReplayLink(await recorder.record(best.task, settings));
    if (link === null) throw new CommandError('The run is too long for a link.');
    await writeFile(RECORDING, `${link}\n`);
    await print(`${best.task.id}: ${best.tokens} tokens, a link of ${link.length} characters`);
  } finally {
    progress.clear();
    await Promise.all([executor.dispose(), recorder.dispose()]);
  }
});

interface Recorder {
  record(task: Task, settings: Settings): Promise<Recording>;
  dispose(): Promise<void>;
}

async function startRecorder(open: OpenModel, threads: number): Promise<Recorder> {
  const { model, config, tokenizer } = open;
  const { denoiser, report } = await createNodeDenoiser(open.files, { threads });
  const { backend, label, cacheLocation, selfCheck } = report;
  const adapter = `${cpus()[0]?.model.trim() ?? 'CPU'}, ${threads === 1 ? '1 thread' : `${threads} threads`}`;
  return {
    async record(task, settings) {
      const prompt = encodePrompt(open, task);
      const cachedTokens: number[] = [];
      const passes = sample(denoiser, prompt, settings, { now: () => performance.now() });
      const head = { model, device: label, prompt, settings } satisfies Partial<Trace>;
      const trace = await recordRun(head, passes, () => {
        cachedTokens.push(Math.round(denoiser.cacheBytes / denoiser.cacheBytesPerToken));
      });
      return {
        trace,
        pieces: tokenizer.pieces(),
        eosId: config.eosId,
        device: { backend, adapter, cacheLocation, selfCheck },
        cacheBytesPerToken: denoiser.cacheBytesPerToken,
        cachedTokens,
      };
    },
    dispose: () => denoiser.dispose(),
  };
}
