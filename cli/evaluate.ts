import { type Settings } from '../src/engine/sampling/policies/settings.ts';
import { formatPolicy } from '../src/engine/sampling/policies/policies.ts';
import { evaluate, type Evaluation } from '../src/measure/evaluation.ts';
import { words } from '../src/words/words.ts';
import { runCommand } from './command.ts';
import { ChildExecutor } from './executor.ts';
import { openModel } from './open-model.ts';
import { readEvaluateOptions, settingsFor } from './options.ts';
import { print, say } from './output.ts';
import { onOneLine, printableJson } from './printable.ts';
import { Progress } from './progress.ts';
import { readTaskFile } from './task-file.ts';
import { encodePrompt, startWriter } from './writer.ts';

/** What `--help` prints. */
const USAGE = `
Holds a model against a file of tasks: has it write, repair or fill in each once and runs the tests.

  npm run --silent evaluate -- --tasks FILE.jsonl [--limit N] [--json]
`;

/** Failed tasks that the summary for people lists. */
const LISTED = 10;

await runCommand(USAGE, async () => {
  const options = readEvaluateOptions(process.argv.slice(2));
  const tasks = (await readTaskFile(options.tasks)).slice(0, options.limit ?? undefined);
  const open = await openModel(options.model, options.opening);
  const { settings, note } = settingsFor(options, open.model, open.config.decoding);
  if (note !== null) say(note);

  const progress = new Progress();
  progress.show(`loading ${open.model.id}`);
  const writer = await startWriter(open, options.threads);
  const executor = new ChildExecutor();
  let passed = 0;
  try {
    const evaluation = await evaluate(tasks, {
      execute: executor.execute,
      write: async (task) => {
        const { code, trace, measures } = await writer.write(encodePrompt(open, task), settings);
        const { answer } = trace.prompt;
        return { code, ...(answer !== undefined && { answer }), ...measures };
      },
      tellFault: words.faults.what,
      onTask: (record, done) => {
        if (record.passed) passed++;
        progress.show(`${done} of ${tasks.length} tasks, ${passed} passed`);
      },
    });
    progress.clear();
    const head = { model: open.model.id, device: writer.device, settings };
    await print(
      options.json
        ? printableJson({ ...head, ...evaluation })
        : `${describeRun(head)}\n${summary(evaluation)}`,
    );
  } finally {
    progress.clear();
    await executor.dispose();
    await writer.dispose();
  }
});

interface Head {
  readonly model: string;
  readonly device: string;
  readonly settings: Settings;
}

function describeRun({ model, device, settings }: Head): string {
  const { policy, chunk, temperature, seed, cache, edits, remask } = settings;
  return (
    `${model}, ${device}\n${formatPolicy(policy)}, chunk ${chunk}, temperature ${temperature}, ` +
    `seed ${seed}, cache ${cache}, edits ${edits ? 'on' : 'off'}, ` +
    `masked again in at most ${remask} rounds`
  );
}

function summary(evaluation: Evaluation): string {
  const { n, passed, passAt1, ci95, parsed, tokens, passes, seconds, byKind, tasks } = evaluation;
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const rows: [string, string][] = [
    ['pass@1', `${percent(passAt1)}  (${passed} of ${n}; 95 %: ${ci95.map(percent).join(' to ')})`],
    ...Object.entries(byKind)
      .filter(([, kind]) => kind.n > 0)
      .map(([name, kind]): [string, string] => [`  ${name}`, `${kind.passed} of ${kind.n}`]),
    ['parsed', `${parsed} of ${n}`],
    ['tokens', `${tokens} in ${passes} passes, ${evaluation.tokensPerForward.toFixed(2)} a pass`],
    ['time', `${seconds.toFixed(1)} s in the model`],
  ];
  const failures = tasks.filter((task) => !task.passed);
  const lines = failures
    .slice(0, LISTED)
    .map(({ id, error }) => `  ${onOneLine(id)}: ${onOneLine(error ?? '')}`);
  if (failures.length > LISTED) lines.push(`  and ${failures.length - LISTED} more`);
  const table = rows.map(([name, value]) => `${name.padEnd(10)}${value}`);
  return [...table, ...(lines.length > 0 ? ['failed', ...lines] : [])].join('\n');
}
