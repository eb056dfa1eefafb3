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

it(
  'packs a text that spells a special as text, so that a document ends where it ends',
  async () => {
    const samples = ['[EOS]', '[SEP]', '[PAD]', '[MASK]', '[INS]', '€'].map((text) => ({
      kind: 'write',
      instruction: `returns ${text}`,
      signature: 'f()',
      code: `function f() {\n  return "${text}";\n}`,
    }));
    const file = path.join(folder, 'samples.jsonl');
    await writeFile(file, samples.map((sample) => `${JSON.stringify(sample)}\n`).join(''));
    const out = path.join(folder, 'packed.bin');
    const line = ['--import', 'tsx', 'cli/corpus.ts', 'pack', '--samples', file];
    const more = ['--tokenizer', TOKENIZER, '--out', out];
    await promisify(execFile)(process.execPath, [...line, ...more], { cwd: ROOT });

    const bytes = await readFile(out);
    const ids = [...new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)];
    const read = async (name: string): Promise<object> =>
      JSON.parse(await readFile(path.join(TOKENIZER, name), 'utf8')) as object;
    const tokens = new TextTokens(
      await read('tokenizer.json'),
      await read('tokenizer_config.json'),
    );
    const counts = ['[EOS]', '[SEP]', '[PAD]', '[MASK]', '[INS]'].map(
      (name) => ids.filter((id) => id === tokens.idOf(name)).length,
    );
    expect(counts).toEqual([samples.length, samples.length, 0, 0, 0]);
  },
  TIMEOUT,
);
