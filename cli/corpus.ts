/**
 * The corpus command.
 *
 *   npm run corpus -- check                                    verify every declaration
 *   npm run corpus -- samples --count 100000 --out FILE.jsonl  executed training samples
 *   npm run corpus -- pack --samples FILE.jsonl --tokenizer DIR --out FILE.bin
 *   npm run corpus -- suite --out FILE.jsonl                   the held-out tasks
 */
import { createWriteStream } from 'node:fs';
import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { Tokenizer } from '@huggingface/tokenizers';
import { catalogue } from '../corpus/catalogue.ts';
import { heldOutSuite } from '../corpus/heldout.ts';
import { promptText, trainingSamples } from '../corpus/train-set.ts';
import type { Sample } from '../corpus/sample.ts';
import { CorpusError, verifyFamily } from '../corpus/verify.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
    samples: { type: 'string' },
    tokenizer: { type: 'string' },
  },
});

/** Prints one line and ends with status 2: the command was put wrongly. */
function usage(message: string): never {
  console.error(message);
  process.exit(2);
}

async function outFile(): Promise<string> {
  const out = values.out ?? usage('--out is missing: name the file to write');
  await mkdir(path.dirname(out), { recursive: true });
  return out;
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
  console.error(`${families.length} families and ${compositions.length} compositions agree`);
}

async function samples(): Promise<void> {
  const file = createWriteStream(await outFile());
  const count = Number(values.count);
  let written = 0;
  for (const sample of trainingSamples(catalogue(), Number(values.seed))) {
    if (written++ === count) break;
    if (!file.write(JSON.stringify(sample) + '\n')) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

async function pack(): Promise<void> {
  const folder = values.tokenizer ?? usage('--tokenizer is missing: name its folder');
  const source = values.samples ?? usage('--samples is missing: name the file of samples');
  const json = JSON.parse(await readFile(path.join(folder, 'tokenizer.json'), 'utf8')) as object;
  const config = JSON.parse(
    await readFile(path.join(folder, 'tokenizer_config.json'), 'utf8'),
  ) as object;
  const tokenizer = new Tokenizer(json, config);
  const encode = (text: string): number[] =>
    tokenizer.encode(text, { add_special_tokens: false }).ids;
  const id = (token: string): number => tokenizer.token_to_id(token) ?? usage(`no ${token}`);
  const sep = id('[SEP]');
  const eos = id('[EOS]');
  const out = createWriteStream(await outFile());
  let documents = 0;
  let tokens = 0;
  for await (const line of (await open(source)).readLines()) {
    const { instruction, signature, code } = JSON.parse(line) as Sample;
    const ids = [...encode(promptText(instruction, signature)), sep, ...encode(code), eos];
    documents++;
    tokens += ids.length;
    if (!out.write(new Uint8Array(Uint16Array.from(ids).buffer))) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  console.error(`${documents} documents, ${tokens} tokens`);
}

async function suite(): Promise<void> {
  const tasks = heldOutSuite(catalogue());
  await writeFile(await outFile(), tasks.map((task) => JSON.stringify(task) + '\n').join(''));
  console.error(`${tasks.length} tasks`);
}

const commands = { check, samples, pack, suite };
const [name = ''] = positionals;
if (!(name in commands)) usage(`say one of: ${Object.keys(commands).join(', ')}`);
try {
  await commands[name as keyof typeof commands]();
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
