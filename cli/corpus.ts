import { createWriteStream } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { catalogue, type Catalogue } from '../corpus/catalogue.ts';
import { Focus } from '../corpus/focus.ts';
import { heldOutSuites } from '../corpus/heldout.ts';
import { knownHeads } from '../corpus/known-heads.ts';
import { Random } from '../corpus/random.ts';
import { renamedTasks } from '../corpus/renamed.ts';
import { promptOf, type Sample, type Told } from '../corpus/sample.ts';
import { scopeOf, scopeText, taught } from '../corpus/scope.ts';
import { Split } from '../corpus/split.ts';
import { drawTests, needsAnswer, taskOf } from '../corpus/task.ts';
import { trainingSamples } from '../corpus/train-set.ts';
import { usualNames } from '../corpus/usual-names.ts';
import { CorpusError, verifyFamily } from '../corpus/verify.ts';
import { TextTokens } from '../src/engine/models/text-tokens.ts';
import { encodePrompt, promptParts } from '../src/engine/prompt/prompt.ts';
import { requestFeatures } from '../src/engine/prompt/request-features.ts';
import { bad, choice, count, needed, number, parse, quoted } from './arguments.ts';
import { orExit, runCommand } from './command.ts';
import { checkFolder, checkWritable, readText } from './files.ts';
import { print, say } from './output.ts';
import { readEvaluationPrompts, SUITES_FOLDER, writeSuites } from './suites.ts';
import { readTaskFile } from './task-file.ts';

/** What `--help` prints. */
const USAGE = `
The corpus command.

  npm run corpus -- check                                    verify every declaration
  npm run corpus -- samples --count 100000 --out FILE.jsonl  executed training samples
                             [--after EVALUATION.json]     more of what an evaluation over training tasks failed
  npm run corpus -- read --count 100 --seed 7                samples to read through by eye
  npm run corpus -- pack --samples FILE.jsonl --tokenizer DIR --out FILE.bin
  npm run corpus -- tasks --count 5000 --tokenizer DIR --out FILE.jsonl
                                                             training tasks with tests, for rollouts
  npm run corpus -- suite [--out DIR]                        the held-out tasks, one file a kind
  npm run corpus -- rename --out FILE.jsonl                  the held-out tasks under other names
  npm run corpus -- names --out FILE.json                    the names that a trained model knows, for its export
  npm run corpus -- requests --samples FILE.jsonl --out FILE.bin
                                                             what a recogniser is fitted on, and FILE.json with heads
  npm run corpus -- scope [--out FILE.json]                  what the page lists as known: after any change of the
                                                             families
`;

/** The part of an evaluation, as `evaluate --json` prints it, that the focus is drawn from. */
const EVALUATION = v.object({
  tasks: v.array(v.object({ id: v.string(), passed: v.boolean() })),
});

/** What packing reads of a sample; the prompt is made of it as `promptOf` does. */
const PACKED = v.intersect([
  v.object({ instruction: v.string(), code: v.string() }),
  v.variant('kind', [
    v.object({ kind: v.literal('write'), signature: v.nullable(v.string()) }),
    v.object({ kind: v.literal('repair'), faulty: v.string() }),
    v.object({ kind: v.literal('infill'), prefix: v.string(), suffix: v.string() }),
  ]),
]);

/** Longer documents are left out, tokens: they are few, and would widen every batch that holds one. */
const LONGEST_DOCUMENT = 330;

const { positionals, values } = orExit(USAGE, () =>
  parse({
    allowPositionals: true,
    options: {
      count: { type: 'string' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
      after: { type: 'string' },
      samples: { type: 'string' },
      tokenizer: { type: 'string' },
    },
  }),
);

/** Samples of one file. */
const MOST_SAMPLES = 1_000_000_000;

async function outFile(): Promise<string> {
  const out = needed('--out', values.out, 'name the file to write');
  await checkWritable(out, '--out');
  return out;
}

/** JSON of a file that an option names. */
async function readJson(file: string, option: string): Promise<unknown> {
  const text = await readText(file, option);
  try {
    return JSON.parse(text);
  } catch {
    throw bad(`${option}: ${file} is no JSON.`);
  }
}

function check(): void {
  const { families, compositions } = catalogue();
  const all = [...families, ...compositions];
  const ids = new Set<string>();
  for (const family of all) {
    if (ids.has(family.id)) throw new CorpusError(`${family.id}: declared twice`);
    ids.add(family.id);
    verifyFamily(family);
  }
  say(`${families.length} families and ${compositions.length} compositions agree`);
}

async function readFocus({ families, compositions }: Catalogue): Promise<Focus | undefined> {
  if (values.after === undefined) return undefined;
  const parsed = v.safeParse(EVALUATION, await readJson(values.after, '--after'));
  if (!parsed.success) throw bad(`--after: ${values.after} is not what evaluate --json prints.`);
  return new Focus([...families, ...compositions], parsed.output.tasks);
}

/** The first samples of a seed, `standard` of them unless --count says otherwise. */
async function* firstSamples(standard: number): AsyncGenerator<Sample> {
  const all = catalogue();
  const evaluation = await readEvaluationPrompts();
  let left = values.count === undefined ? standard : count('--count', values.count, MOST_SAMPLES);
  const focus = await readFocus(all);
  const split = new Split(all);
  for (const sample of trainingSamples(
    all,
    split,
    evaluation,
    number('--seed', values.seed),
    focus,
  )) {
    if (left-- <= 0) return;
    yield sample;
  }
}

async function samples(): Promise<void> {
  const file = createWriteStream(await outFile());
  for await (const sample of firstSamples(100_000)) {
    if (!file.write(JSON.stringify(sample) + '\n')) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

async function read(): Promise<void> {
  let place = 0;
  for await (const sample of firstSamples(100)) {
    const prompt = promptParts(promptOf(sample))
      .map((part) => ('text' in part ? part.text : part.special))
      .join('');
    await print(`--- ${++place}. ${sample.kind}, ${sample.family}\n${prompt}\n${sample.code}\n`);
  }
}

/** How a tokenizer's folder turns texts and prompts into ids. */
interface Encoding {
  readonly eos: number;
  readonly encode: (text: string) => number[];
  readonly encodePrompt: (sample: Told) => number[];
}

async function openEncoding(): Promise<Encoding> {
  const folder = needed('--tokenizer', values.tokenizer, 'name its folder');
  const read = async (file: string): Promise<object> => {
    const json = await readJson(path.join(folder, file), '--tokenizer');
    if (typeof json === 'object' && json !== null) return json;
    throw bad(`--tokenizer: ${file} is no tokenizer's.`);
  };
  const tokens = new TextTokens(await read('tokenizer.json'), await read('tokenizer_config.json'));
  const encode = (text: string): number[] => tokens.encode(text);
  const idOf = (special: string): number => tokens.idOf(special);
  return {
    eos: tokens.idOf('[EOS]'),
    encode,
    encodePrompt: (sample) => encodePrompt(promptOf(sample), encode, idOf),
  };
}

/** @throws CommandError that names the line */
function sampleOf(line: string, number: number): v.InferOutput<typeof PACKED> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), PACKED), line);
  if (parsed.success) return parsed.output;
  throw bad(`--samples: line ${number} is no sample of this command.`);
}

async function pack(): Promise<void> {
  const source = needed('--samples', values.samples, 'name the file of samples');
  const { eos, encode, encodePrompt } = await openEncoding();
  const out = createWriteStream(await outFile());
  // Suites may be younger than the samples.
  const evaluation = await readEvaluationPrompts();
  let documents = 0;
  let tokens = 0;
  let dropped = 0;
  let secret = 0;
  let number = 0;
  for await (const line of (await open(source)).readLines()) {
    const sample = sampleOf(line, ++number);
    if (evaluation.has(sample.instruction)) {
      secret++;
      continue;
    }
    const ids = [...encodePrompt(sample), ...encode(sample.code), eos];
    if (ids.length > LONGEST_DOCUMENT) {
      dropped++;
      continue;
    }
    documents++;
    tokens += ids.length;
    if (!out.write(new Uint8Array(Uint16Array.from(ids).buffer))) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  say(
    `${documents} documents, ${tokens} tokens; left out: ${dropped} that were too long, ${secret} that a suite has`,
  );
}

/** Lines of `{ task, prompt }`: a task of the task format, and its prompt in tokens. */
async function tasks(): Promise<void> {
  const { encodePrompt } = await openEncoding();
  const random = new Random(`tasks|${values.seed}`);
  const { families, compositions } = catalogue();
  const byId = new Map([...families, ...compositions].map((family) => [family.id, family]));
  const file = createWriteStream(await outFile());
  let count = 0;
  for await (const sample of firstSamples(5000)) {
    const family = byId.get(sample.family);
    if (family === undefined) continue;
    const tests = drawTests(family, sample.constants, random);
    if (!needsAnswer(sample, tests)) continue;
    const task = taskOf(`${count++}-${sample.family}`, sample, tests);
    const line = JSON.stringify({ task, prompt: encodePrompt(sample) });
    if (!file.write(`${line}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  say(`${count} tasks`);
}

async function suite(): Promise<void> {
  const all = catalogue();
  const folder = values.out ?? SUITES_FOLDER;
  await checkFolder(folder, '--out');
  const suites = heldOutSuites(all, new Split(all));
  await writeSuites(suites, folder);
  const { write, repair, infill } = suites;
  say(`${write.length} write, ${repair.length} repair and ${infill.length} infill tasks`);
}

/** The committed held-out tasks once more, each under a head of words that training does not have. */
async function rename(): Promise<void> {
  const out = await outFile();
  const tasks = await readTaskFile(path.join(SUITES_FOLDER, 'heldout.jsonl'));
  const renamed = renamedTasks(tasks, new Split(catalogue()), new Random(`rename|${values.seed}`));
  await writeFile(out, renamed.map((task) => `${JSON.stringify(task)}\n`).join(''));
  say(`${renamed.length} of ${tasks.length} tasks have a head that the instruction does not name`);
}

/** Where the page has its list of what is known. */
const SCOPE_FILE = fileURLToPath(new URL('../public/scope.json', import.meta.url));

async function scope(): Promise<void> {
  const out = values.out ?? SCOPE_FILE;
  await checkWritable(out, '--out');
  const groups = scopeOf(taught(catalogue().families));
  await writeFile(out, scopeText(groups));
  say(`${groups.reduce((sum, { requests }) => sum + requests.length, 0)} requests`);
}

/** What `export.py --usual-names` takes. */
async function names(): Promise<void> {
  const out = await outFile();
  const usual = usualNames(catalogue());
  await writeFile(out, `${JSON.stringify(usual)}\n`);
  say(`${usual.words.length} words, ${usual.params.length} names of parameters`);
}

/** What packing requests reads of a sample. */
const REQUESTED = v.object({ instruction: v.string(), family: v.string() });

/** Of each distinct request, in 16 bits: the place of its head, how many features it has, and their lower halves. */
async function requests(): Promise<void> {
  const source = needed('--samples', values.samples, 'name the file of samples');
  const file = await outFile();
  const out = createWriteStream(file);
  const { heads, labels } = knownHeads(catalogue());
  const evaluation = await readEvaluationPrompts();
  const seen = new Set(['']);
  let number = 0;
  for await (const line of (await open(source)).readLines()) {
    number++;
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), REQUESTED), line);
    const label = parsed.success ? labels.get(parsed.output.family) : undefined;
    if (!parsed.success || label === undefined) {
      throw bad(`--samples: line ${number} is no sample of this command.`);
    }
    const { instruction } = parsed.output;
    if (seen.has(instruction) || evaluation.has(instruction)) continue;
    seen.add(instruction);
    const features = requestFeatures(instruction);
    const packed = Uint16Array.of(label, features.length, ...features);
    if (!out.write(new Uint8Array(packed.buffer))) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  const beside = path.format({ ...path.parse(file), base: '', ext: '.json' });
  await writeFile(beside, `${JSON.stringify(heads)}\n`);
  say(`${seen.size - 1} requests for ${heads.length} heads`);
}

const commands = { check, samples, read, pack, requests, tasks, suite, rename, names, scope };
await runCommand(USAGE, async () => {
  const [name = '', ...others] = positionals;
  if (others.length > 0) throw bad(`There is one argument too many: ${quoted(others.join(' '))}.`);
  await choice('The command', name, commands)();
});
