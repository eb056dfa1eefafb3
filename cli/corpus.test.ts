import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TextTokens } from '../src/engine/models/text-tokens.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TOKENIZER = path.join(ROOT, 'public/models/xs-s1');
/** A start of the command takes seconds. */
const TIMEOUT = 120_000;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'unmask-corpus-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function corpus(...options: readonly string[]): Promise<void> {
  const line = ['--import', 'tsx', 'cli/corpus.ts', ...options];
  await promisify(execFile)(process.execPath, line, { cwd: ROOT });
}

/** The tokens that the command packs of samples. */
async function packed(samples: readonly object[]): Promise<number[]> {
  const file = path.join(folder, 'samples.jsonl');
  const out = path.join(folder, 'packed.bin');
  await writeFile(file, samples.map((sample) => `${JSON.stringify(sample)}\n`).join(''));
  await corpus('pack', '--samples', file, '--tokenizer', TOKENIZER, '--out', out);
  const bytes = await readFile(out);
  return [...new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)];
}

async function textTokens(): Promise<TextTokens> {
  const read = async (name: string): Promise<object> =>
    JSON.parse(await readFile(path.join(TOKENIZER, name), 'utf8')) as object;
  return new TextTokens(await read('tokenizer.json'), await read('tokenizer_config.json'));
}

it(
  'packs a text that spells a special as text, so that a document ends where it ends',
  async () => {
    const samples = ['[EOS]', '[SEP]', '[PAD]', '[MASK]', '[INS]', '€'].map((text) => ({
      kind: 'write',
      instruction: `returns ${text}`,
      signature: 'f()',
      code: `function f() {\n  return "${text}";\n}`,
    }));
    const ids = await packed(samples);
    const tokens = await textTokens();
    const counts = ['[EOS]', '[SEP]', '[PAD]', '[MASK]', '[INS]'].map(
      (name) => ids.filter((id) => id === tokens.idOf(name)).length,
    );
    expect(counts).toEqual([samples.length, samples.length, 0, 0, 0]);
  },
  TIMEOUT,
);

it(
  'writes the usual names as lists, for the export of a model',
  async () => {
    const out = path.join(folder, 'names.json');
    await corpus('names', '--out', out);
    const names = JSON.parse(await readFile(out, 'utf8')) as Record<string, unknown>;
    expect(names.words).toEqual(expect.arrayContaining(['sum', 'even']));
    expect(names.params).toEqual(expect.arrayContaining(['nums', 'text']));
  },
  TIMEOUT,
);
