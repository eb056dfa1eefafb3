import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import {
  bench,
  FULL,
  QUICK,
  type BenchAsked,
  type BenchResult,
  type Effort,
  type Subject,
} from '../src/bench/bench.ts';
import { tableOf } from '../src/bench/table.ts';
import { plainWays } from '../src/bench/uncached.ts';
import { readCheckpoint } from '../src/engine/models/checkpoint.ts';
import { inProcess } from '../src/engine/library/in-process.ts';
import { NodeModels } from '../src/engine/node/node-models.ts';
import { InferenceSession, Tensor } from '../src/engine/runtime/native.ts';
import { createNodeDenoiser } from '../src/engine/runtime/node.ts';
import { choice, count, parse } from './arguments.ts';
import { benchInBrowser } from './bench-browser.ts';
import { runCommand } from './command.ts';
import { checkWritable } from './files.ts';
import { openModel, type OpenModel } from './open-model.ts';
import { print, say } from './output.ts';
import { readTaskFile } from './task-file.ts';

/** What `--help` prints. */
const USAGE = `
Measures how fast a model writes: milliseconds a pass, tokens a second by every rule, against no cache.

  npm run bench                              the native runtime, one thread
  npm run bench -- --runtime wasm            Chromium, on the processor
  npm run bench -- --runtime webgpu          Chromium, on the graphics device
  npm run bench -- --runtime webgpu --serve  any browser: says which address to open, and waits
    [--model xs-s1] [--twin xs-ar | none] [--tasks 16] [--rounds 5] [--out FILE.json] [--quick]
    [--passes fused | runtime]   whose shaders compute
    [--flag --use-webgpu-adapter=swiftshader ...]   of Chromium
`;

const RUNTIMES = { native: 'native', wasm: 'wasm', webgpu: 'webgpu' } as const;
const PASSES = { auto: 'auto', fused: 'fused', runtime: 'runtime' } as const;
const TASKS = fileURLToPath(new URL('../src/tasks/builtin.jsonl', import.meta.url));

await runCommand(USAGE, async () => {
  const { values } = parse({
    options: {
      runtime: { type: 'string', default: 'native' },
      model: { type: 'string', default: 'xs-s1' },
      twin: { type: 'string', default: 'xs-ar' },
      tasks: { type: 'string' },
      rounds: { type: 'string' },
      out: { type: 'string' },
      quick: { type: 'boolean', default: false },
      serve: { type: 'boolean', default: false },
      passes: { type: 'string', default: 'auto' },
      flag: { type: 'string', multiple: true, default: [] },
    },
  });
  const runtime = choice('--runtime', values.runtime, RUNTIMES);
  const passes = choice('--passes', values.passes, PASSES);
  const effort = effortOf(values);
  if (values.out !== undefined) await checkWritable(values.out, '--out');
  const asked = { model: values.model, twin: values.twin === 'none' ? null : values.twin, effort };
  const result =
    runtime === 'native'
      ? await benchNative(asked)
      : await benchInBrowser(
          { ...asked, backend: runtime, passes },
          { flags: values.flag, serves: values.serve, onStep: say },
        );
  await print(tableOf(result));
  if (values.out !== undefined) await writeFile(values.out, `${JSON.stringify(result, null, 2)}\n`);
});

function effortOf(values: { readonly quick: boolean; tasks?: string; rounds?: string }): Effort {
  const effort = values.quick ? QUICK : FULL;
  return {
    ...effort,
    ...(values.tasks !== undefined && { tasks: count('--tasks', values.tasks, FULL.tasks) }),
    ...(values.rounds !== undefined && { rounds: count('--rounds', values.rounds, 100) }),
  };
}

async function benchNative({ model, twin, effort }: BenchAsked): Promise<BenchResult> {
  const open = await openModel(model);
  const subject = await start(open);
  const other = twin === null ? null : await start(await openModel(twin));
  const tasks = (await readTaskFile(TASKS)).filter(({ kind }) => kind === 'write');
  const [cpu] = cpus();
  const options = { intraOpNumThreads: 1, interOpNumThreads: 1 };
  try {
    return await bench(
      {
        subject,
        twin: other,
        tasks,
        startable: {
          open: () => inProcess(new NodeModels(1)),
          request: { model, files: open.files, backend: 'auto' },
          weightBytes: Number.POSITIVE_INFINITY,
        },
        plain: () =>
          Promise.resolve(
            plainWays(
              { InferenceSession, Tensor },
              readCheckpoint(open.files),
              options,
              () => import('../src/engine/runtime/transformers/masked-model.on-demand.ts'),
            ),
          ),
        machine: {
          processor: cpu?.model ?? 'unknown',
          cores: availableParallelism(),
          node: process.version,
          threads: 1,
        },
        watch: null,
        gpuTime: null,
        now: () => performance.now(),
        onStep: say,
      },
      effort,
    );
  } finally {
    await subject.denoiser.dispose();
    await other?.denoiser.dispose();
  }
}

async function start({ model, files, tokenizer }: OpenModel): Promise<Subject> {
  const { denoiser, report } = await createNodeDenoiser(files);
  return { model, denoiser, tokenizer, device: report };
}
