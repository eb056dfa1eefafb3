import path from 'node:path';
import { DEFAULT_SETTINGS, type Settings } from '../src/engine/sampling/policies/settings.ts';
import { type Forwards, FORWARDS_FILE, type ForwardsCell } from '../src/engine/speed/forwards.ts';
import { forwardWidths } from '../src/engine/trace/widths.ts';
import { evenly } from '../src/measure/evenly.ts';
import { readSuite, type Question } from './answers.ts';
import { bad, count, parse } from './arguments.ts';
import { runCommand } from './command.ts';
import { keepFile } from './keep-file.ts';
import { openModel, type OpenModel } from './open-model.ts';
import { print } from './output.ts';
import { printableJson } from './printable.ts';
import { Progress } from './progress.ts';
import { encodePrompt, startWriter, type Writer } from './writer.ts';

/** What `--help` prints. */
const USAGE = `
Counts the forwards that a model's texts take under draft and verify, by chunk size and drafts ahead, and keeps them
beside the weights: with what forwards of every width cost on a device, a page picks the settings that suit it.

  npm run forwards -- --model xs-s1 [--suite heldout] [--limit 120] [--dry] [--json]

The text is the same under all of them, and as many tokens as left to right takes forwards. Prefills are left out.
`;

/** What a page may pick. */
const CHUNKS = [4, 8, 16, 32];
const AHEAD = [0, 1, 2, 4];

/** More tasks than this move no figure that a choice hangs on. */
const TASKS = 120;
const MOST_TASKS = 1000;

await runCommand(USAGE, async () => {
  const { values } = parse({
    options: {
      model: { type: 'string' },
      suite: { type: 'string', default: 'heldout' },
      limit: { type: 'string' },
      dry: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const limit = values.limit === undefined ? TASKS : count('--limit', values.limit, MOST_TASKS);
  const open = await openModel(values.model ?? null);
  if (open.config.stage === 'AR') {
    throw bad(`${open.model.id} writes left to right, a token a forward.`);
  }
  const questions = evenly(await readSuite(values.suite), limit);
  const forwards = await forwardsOf(open, values.suite, questions);
  if (!values.dry) await keepFile(open.folder, FORWARDS_FILE, JSON.stringify(forwards));
  await print(values.json ? printableJson(forwards) : tableOf(forwards, open));
});

/** Has the model write all texts under all settings. */
async function forwardsOf(
  open: OpenModel,
  suite: string,
  questions: readonly Question[],
): Promise<Forwards> {
  const progress = new Progress();
  progress.show(`loading ${open.model.id}`);
  const writer = await startWriter(open, 1);
  const widths = async (settings: Settings, what: string): Promise<[number, number][]> => {
    const counts = new Map<number, number>();
    for (const [done, { prompt }] of questions.entries()) {
      progress.show(`${what}: ${done} of ${questions.length} texts`);
      for (const tokens of await widthsOf(open, writer, prompt, settings)) {
        counts.set(tokens, (counts.get(tokens) ?? 0) + 1);
      }
    }
    return [...counts].sort(([a], [b]) => a - b);
  };
  try {
    const plain = await widths({ ...DEFAULT_SETTINGS, policy: { kind: 'ar' } }, 'left to right');
    const cells: ForwardsCell[] = [];
    for (const chunk of CHUNKS) {
      for (const ahead of AHEAD) {
        const settings: Settings = {
          ...DEFAULT_SETTINGS,
          chunk,
          policy: { kind: 'verify', ahead },
        };
        cells.push({
          chunk,
          ahead,
          forwards: await widths(settings, `chunk ${chunk}, ${ahead} ahead`),
        });
      }
    }
    return {
      version: 1,
      revision: open.model.revision,
      suite,
      tasks: questions.length,
      leftToRight: plain.reduce((sum, [, n]) => sum + n, 0),
      cells,
    };
  } finally {
    progress.clear();
    await writer.dispose();
  }
}

async function widthsOf(
  open: OpenModel,
  writer: Writer,
  prompt: Question['prompt'],
  settings: Settings,
): Promise<readonly number[]> {
  const { trace } = await writer.write(encodePrompt(open, prompt), settings);
  const widths = forwardWidths(trace, open.config.eosId);
  return widths.filter((_, i) => trace.passes[i]?.kind !== 'prefill');
}

function tableOf({ suite, tasks, leftToRight, cells }: Forwards, { folder }: OpenModel): string {
  const rows = cells.map(({ chunk, ahead, forwards }) => {
    const n = forwards.reduce((sum, [, each]) => sum + each, 0);
    const width = forwards.reduce((sum, [tokens, each]) => sum + tokens * each, 0) / n;
    const perForward = (leftToRight / n).toFixed(2);
    return `chunk ${chunk}, ${ahead} ahead: ${perForward} tokens a forward, ${width.toFixed(1)} tokens wide`;
  });
  return [`${path.basename(folder)}, ${tasks} tasks of ${suite}`, ...rows].join('\n');
}
