import { Random } from '../corpus/random.ts';
import { type Settings } from '../src/engine/sampling/policies/settings.ts';
import { formatPolicy } from '../src/engine/sampling/policies/policies.ts';
import { type Calibration, CALIBRATION_FILE } from '../src/engine/doubt/calibration.ts';
import { fileOfCalibration, fitWeights, judgeWeights, suitesOf } from '../src/engine/doubt/fit.ts';
import {
  type Answer,
  answer,
  type AnswersHead,
  keyOf,
  type Question,
  readAnswers,
  readRequests,
  readSuite,
  writeAnswers,
} from './answers.ts';
import { describeCalibration } from './calibration-card.ts';
import { bad } from './arguments.ts';
import { runCommand } from './command.ts';
import { ChildExecutor } from './executor.ts';
import { checkWritable } from './files.ts';
import { keepCalibration } from './keep-calibration.ts';
import { openModel, type OpenModel } from './open-model.ts';
import { readCalibrateOptions, settingsFor } from './options.ts';
import { print, say } from './output.ts';
import { printableJson } from './printable.ts';
import { Progress } from './progress.ts';
import { requestWords } from './request-words.ts';
import { startWriter } from './writer.ts';

/** What `--help` prints. */
const USAGE = `
Finds out how to tell a model's right texts from its wrong ones, and keeps it beside the weights: has the model
answer the tasks of all suites and the requests that it cannot know, fits a chance to one part of the answers, and
measures it on the other.

  npm run calibrate -- --model xs-s1 [--answers FILE.jsonl] [--draw N] [--dry] [--check] [--json]

With --answers: answers are kept in that file, and those of before are not asked for again. With --draw: another
choice of which answers are fitted to and which are for the test. With --dry: nothing is written into the model's
folder. With --check: nothing is fitted, and the calibration that the model has is held against the test's part under
other settings. How the model writes is said as to \`evaluate\`; what is left out is as in the page.
`;

/** What a model is asked that it may know. */
const SUITES = ['heldout', 'names', 'newcomer', 'outside', 'repair', 'infill'] as const;
/** What no model of this page knows. */
const REQUESTS = ['beyond'] as const;

/** How much of a suite the weights are fitted on. Of requests out of scope there are few: most are for the test. */
const FIT_SHARE = { suite: 1 / 2, requests: 1 / 3 } as const;

/** Answers that a run which is cut off may lose. */
const KEPT_EVERY = 100;

await runCommand(USAGE, async () => {
  const options = readCalibrateOptions(process.argv.slice(2));
  const { answers: file, limit, dry, json, draw } = options;
  if (file !== null) await checkWritable(file, '--answers');
  const open = await openModel(options.model);
  if (options.check && open.calibration === null) {
    throw bad(`--check: ${open.model.id} has no ${CALIBRATION_FILE} yet.`);
  }
  const { settings, note } = settingsFor(options, open.model, open.config.decoding);
  if (note !== null) say(note);
  const parts = partsOf(await readQuestions(limit), draw);
  // What is only checked is not fitted again.
  const asked = options.check ? parts.test : [...parts.fit, ...parts.test];
  const head = { model: open.model.id, revision: open.model.revision, settings: textOf(settings) };
  const answers = await ask(asked, { open, settings, head, file, threads: options.threads });
  const fit = answersOf(parts.fit, answers);
  const test = answersOf(parts.test, answers);
  const weights = options.check ? open.calibration : null;
  for (const part of options.check ? [test] : [fit, test]) checkBoth(part, open.model.id);
  const { bias, features, known } = weights ?? fitWeights(fit, requestWords());
  const { figures, chances } = judgeWeights({ bias, features, known }, test);
  const calibration: Calibration = {
    version: 1,
    revision: open.model.revision,
    settings: head.settings,
    seed: draw,
    ...{ bias, features, known, figures },
    suites: [...suitesOf(fit, test, chances)],
  };
  if (!dry && !options.check) await keepCalibration(open.folder, calibration);
  await print(
    json
      ? printableJson(fileOfCalibration(calibration))
      : `${open.model.id}\n${describeCalibration(calibration)}`,
  );
});

/** @throws CommandError where there are not both, right answers and wrong ones, to be told apart */
function checkBoth(answers: readonly Answer[], model: string): void {
  const right = answers.filter((one) => one.right).length;
  if (right > 0 && right < answers.length) return;
  throw bad(
    `${model}: ${right} of ${answers.length} answers are right; there is nothing to tell apart.`,
  );
}

/** Everything that is asked, the suites one after the other. */
async function readQuestions(limit: number | null): Promise<readonly Question[]> {
  const suites = [...SUITES.map(readSuite), ...REQUESTS.map(readRequests)];
  return (await Promise.all(suites)).flatMap((suite) => suite.slice(0, limit ?? undefined));
}

/** The settings in one line, by which answers are known again. */
function textOf({ policy, ...rest }: Settings): string {
  const parts = Object.entries(rest).map(([name, value]) =>
    typeof value === 'boolean' ? `${name} ${value ? 'on' : 'off'}` : `${name} ${value}`,
  );
  return [formatPolicy(policy), ...parts].join(', ');
}

interface Asking {
  readonly open: OpenModel;
  readonly settings: Settings;
  readonly head: AnswersHead;
  /** Where answers are kept; null: nowhere. */
  readonly file: string | null;
  readonly threads: number;
}

/** The answers by suite and id; those that the file has are taken from it. */
async function ask(
  questions: readonly Question[],
  { open, settings, head, file, threads }: Asking,
): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map(file === null ? [] : await readAnswers(file, head));
  const left = questions.filter((question) => !answers.has(keyOf(question)));
  if (left.length === 0) return answers;
  const keep = async (): Promise<void> => {
    if (file !== null) await writeAnswers(file, head, answers.values());
  };
  const progress = new Progress();
  progress.show(`loading ${open.model.id}`);
  const writer = await startWriter(open, threads);
  const executor = new ChildExecutor();
  try {
    for (const [done, question] of left.entries()) {
      progress.show(`${done} of ${left.length} answers`);
      const one = await answer(question, open, writer, settings, executor.execute);
      if (one !== null) answers.set(keyOf(one), one);
      if (done % KEPT_EVERY === 0) await keep();
    }
  } finally {
    progress.clear();
    await executor.dispose();
    await writer.dispose();
    await keep();
  }
  return answers;
}

interface Parts {
  readonly fit: readonly Question[];
  readonly test: readonly Question[];
}

/** Parts every suite in two by chance. */
function partsOf(questions: readonly Question[], seed: number): Parts {
  const fit: Question[] = [];
  const test: Question[] = [];
  for (const suite of [...SUITES, ...REQUESTS]) {
    const own = new Random(`calibrate|${seed}|${suite}`).shuffle(
      questions.filter((one) => one.suite === suite),
    );
    const share = own.some(({ task }) => task === null) ? FIT_SHARE.requests : FIT_SHARE.suite;
    const count = Math.round(own.length * share);
    fit.push(...own.slice(0, count));
    test.push(...own.slice(count));
  }
  return { fit, test };
}

function answersOf(
  questions: readonly Question[],
  answers: ReadonlyMap<string, Answer>,
): readonly Answer[] {
  return questions.flatMap((question) => answers.get(keyOf(question)) ?? []);
}
