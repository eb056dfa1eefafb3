import { writeFile } from 'node:fs/promises';
import { FaultError } from '../src/engine/fault.ts';
import { formatPolicy } from '../src/engine/sampling/policies/policies.ts';
import { chanceOfRight, UNSURE } from '../src/engine/doubt/calibration.ts';
import { evidenceOf } from '../src/engine/doubt/evidence.ts';
import { kindOf, lackOf, promptOf, type Asked } from '../src/engine/prompt/asked.ts';
import type { Prompt } from '../src/engine/prompt/prompt.ts';
import { forkAt } from '../src/engine/trace/fork.ts';
import { replay } from '../src/engine/trace/replay.ts';
import { withIds } from '../src/engine/trace/with-ids.ts';
import { readTrace } from '../src/engine/worker/read-trace.on-demand.ts';
import { startTrace } from '../src/engine/trace/recorder.ts';
import type { Trace, TracePrompt } from '../src/engine/trace/trace.ts';
import { answeredOf } from '../src/engine/prompt/answered.on-demand.ts';
import { testableOf } from '../src/tasks/testable.ts';
import { runCommand } from './command.ts';
import { checkWritable, readText } from './files.ts';
import { bad, quoted } from './arguments.ts';
import { changedSlots } from './changes.ts';
import { withHoles } from './holes.ts';
import { openModel, type OpenModel } from './open-model.ts';
import { readGenerateOptions, settingsFor, type GenerateOptions } from './options.ts';
import { print, say } from './output.ts';
import { printableJson } from './printable.ts';
import { Progress } from './progress.ts';
import { encodePrompt, startWriter } from './writer.ts';

/** What `--help` prints. */
const USAGE = `
Has a model write one function.

  npm run --silent generate -- "sum of the even numbers" [--signature "sumEven(nums)"] [--json]
  npm run --silent generate -- --model FOLDER --prompt "the cat [MASK] on the [MASK]"   a masked language model fills
                                                       the masks of a sentence
  npm run --silent generate -- "sum of the even numbers" --code FILE   the function in FILE, repaired; where
                                                       it says [MASK], filled in
  npm run --silent generate -- --code FILE --holes 2:10-2:24,5:3-5:9   fills in stretches of the file, by line and column
  npm run --silent generate -- "sum of ..." --model FOLDER --language typescript --system "Be brief."
                                                       of a chat model
  npm run --silent generate -- "sum of ..." --signature "sum(list)" --pin 15=reduce     holds a text at a slot
  npm run --silent generate -- --from TRACE --pass 3 --pin 10=for --mask 13-16          goes on from a pass of a run
`;

await runCommand(USAGE, async () => {
  const options = readGenerateOptions(process.argv.slice(2));
  if (options.trace !== null) await checkWritable(options.trace, '--trace');
  const parent = options.from === null ? null : await readParent(options.from.file);
  const asked = parent?.prompt ?? (await askedIn(options));
  const task = promptOf(asked);
  const lack = lackOf(parent === null ? { ...asked, pins: options.changes.pins } : asked);
  if (lack !== null) throw new FaultError(lack);
  const open = await openModel(options.model, options.opening);
  const begun = beginIn(open, options, parent, task);

  const progress = new Progress();
  progress.show(`loading ${open.model.id}`);
  const writer = await startWriter(open, options.threads);
  try {
    const text = await writer.goOn({ ...begun, device: writer.device }, ({ passes }) =>
      progress.show(`pass ${passes.length}`),
    );
    const { settings } = begun;
    progress.clear();
    const { trace, measures } = text;
    const { program: code, language, answer } = answeredOf(task, text.code, trace.prompt.answer);
    const testable = language === null ? null : await testableOf(code, language);
    const { tokens, passes, tokensPerForward, seconds, tokensPerSecond, logProb } = measures;
    const { calibration, tokenizer } = open;
    // As in the page: below a half the text is more likely wrong than right.
    const chance =
      calibration === null
        ? null
        : chanceOfRight(calibration, evidenceOf(trace, tokenizer.pieces(), code));
    if (options.json) {
      const result = {
        model: open.model.id,
        device: writer.device,
        settings,
        code,
        // Of a model that writes no code.
        ...(trace.prompt.answer === 'text' && { text: text.code }),
        // Of a chat model: what it wrote around the code, and what a test of it would run.
        ...(answer !== null && {
          answer: {
            text: text.code,
            language,
            parts: answer.parts,
            tested: testable?.ok === true ? testable.code : null,
          },
        }),
        tokens,
        passes,
        tokensPerForward,
        seconds,
        tokensPerSecond,
        logProb,
        chance,
        // Under which names the model was asked, where it was under others than were typed.
        ...(trace.prompt.called !== undefined && { called: trace.prompt.called }),
      };
      await print(printableJson(result));
    } else {
      await print(trace.prompt.answer === undefined ? code : text.code);
      say(
        `${open.model.id}, ${writer.device}, ${formatPolicy(settings.policy)}: ${tokens} tokens in ` +
          `${passes} passes (${tokensPerForward.toFixed(2)} a pass), ` +
          `${seconds.toFixed(2)} s (${tokensPerSecond.toFixed(0)} tokens/s)` +
          // Where text is not causal, nothing scores it.
          (trace.passes.some((pass) => pass.kind === 'denoise' && pass.beside !== undefined)
            ? ''
            : `, log p ${logProb.toFixed(2)}`),
      );
      const { called } = trace.prompt;
      if (called !== undefined) say(`asked of the model as ${called.head}`);
      if (chance !== null) say(describeChance(chance));
    }
    // Behind the text, which is not to be lost with it.
    if (options.trace !== null) await writeFile(options.trace, `${JSON.stringify(trace)}\n`);
  } finally {
    progress.clear();
    await writer.dispose();
  }
});

/** The trace as it is before the first pass that is to be made. */
function beginIn(
  open: OpenModel,
  options: GenerateOptions,
  parent: Trace | null,
  task: Prompt,
): Trace {
  const { from, changes } = options;
  if (parent !== null && from !== null) {
    const { id, revision } = parent.model;
    if (id !== open.model.id || revision !== open.model.revision) {
      throw bad(`The trace is one of ${id}, revision ${revision}; name that model with --model.`);
    }
    const pass = from.pass ?? parent.passes.length;
    if (pass > parent.passes.length) {
      throw bad(`--pass is ${pass}; the trace has ${parent.passes.length}.`);
    }
    checkIds(parent, open.tokenizer.pieces().length);
    const room = roomIn(open, parent.prompt);
    const stands = replay(parent, open.config.eosId, pass).standing(true).length;
    return forkAt(parent, pass, changedSlots(changes, open.tokenizer, room, stands));
  }
  const { settings, note } = settingsFor(options, open.model, open.config.decoding);
  if (note !== null) say(note);
  const prompt = encodePrompt(open, task, changes.pins);
  return startTrace({ model: open.model, device: '', prompt, settings });
}

/** @throws CommandError of a trace with tokens that the model does not have: it would not be known what to draw */
function checkIds(trace: Trace, known: number): void {
  const check = (id: number): number => {
    if (id < known) return id;
    throw bad(`The trace has a token ${id}; the model has ${known}.`);
  };
  trace.prompt.tokens.forEach(check);
  withIds(trace, check);
}

function roomIn({ config }: OpenModel, prompt: TracePrompt): number {
  return config.context - prompt.tokens.length;
}

/** What the command line asks for. */
async function askedIn(options: GenerateOptions): Promise<Asked> {
  const { instruction, signature, system, language } = options;
  const given = await readCode(options);
  const kind = options.isLiteral && options.holes === null ? 'repair' : kindOf(given.code);
  return {
    ...{ kind, instruction, signature, ...given },
    ...(system !== null && { system }),
    ...(language !== null && { language }),
  };
}

/** @throws CommandError of a file that cannot be read; FaultError bad-fork of one that is no trace */
async function readParent(file: string): Promise<Trace> {
  const text = await readText(file, '--from');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw bad(`--from names ${quoted(file)}, which is no JSON.`);
  }
  return readTrace(value);
}

function describeChance(chance: number): string {
  const percent = `${(100 * chance).toFixed(0)} %`;
  return chance < UNSURE
    ? `unsure: this may well be wrong, the chance that it is right is ${percent}`
    : `the chance that it is right is ${percent}`;
}

/** The function that there is already, where a file of it is named. */
async function readCode({
  code: file,
  holes,
}: GenerateOptions): Promise<{ readonly code?: string }> {
  if (file === null) return {};
  const text = await readText(file, '--code');
  return { code: (holes === null ? text : withHoles(text, holes)).trim() };
}
