import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withGloss } from '../corpus/gloss.ts';
import { NAME_SPECIALS } from '../src/engine/prompt/names.ts';
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

/** What the command packs of samples: the tokens, and the lengths beside them. */
async function packed(
  samples: readonly object[],
  tokenizer = TOKENIZER,
): Promise<readonly [number[], number[]]> {
  const file = path.join(folder, 'samples.jsonl');
  await writeFile(file, samples.map((sample) => `${JSON.stringify(sample)}\n`).join(''));
  const line = ['--import', 'tsx', 'cli/corpus.ts', 'pack', '--samples', file];
  const more = ['--tokenizer', tokenizer, '--out', path.join(folder, 'packed.bin')];
  await promisify(execFile)(process.execPath, [...line, ...more], { cwd: ROOT });
  const read = async (name: string): Promise<number[]> => {
    const bytes = await readFile(path.join(folder, name));
    return [...new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)];
  };
  return [await read('packed.bin'), await read('packed.glosses')];
}

async function textTokens(tokenizer = TOKENIZER): Promise<TextTokens> {
  const read = async (name: string): Promise<object> =>
    JSON.parse(await readFile(path.join(tokenizer, name), 'utf8')) as object;
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
    const [ids] = await packed(samples);
    const tokens = await textTokens();
    const counts = ['[EOS]', '[SEP]', '[PAD]', '[MASK]', '[INS]'].map(
      (name) => ids.filter((id) => id === tokens.idOf(name)).length,
    );
    expect(counts).toEqual([samples.length, samples.length, 0, 0, 0]);
  },
  TIMEOUT,
);

it(
  'writes beside the tokens how far each gloss goes, and 0 where a document has none',
  async () => {
    const bare = 'function f() {\n  return 1;\n}';
    const code = withGloss(bare, 'oneNumber');
    const asked = { kind: 'write', instruction: 'returns one', signature: 'f()' };
    const long = { ...asked, code: withGloss(bare.replace('1', '1 + '.repeat(400) + '1'), 'a') };
    const mended = { kind: 'repair', instruction: 'mend it', faulty: code, code };
    const [ids, glosses] = await packed([
      ...[{ ...asked, code }, long, { ...asked, code: bare }, mended],
    ]);
    expect(glosses).toEqual([expect.any(Number), 0, 0]);
    const tokens = await textTokens();
    const start = ids.indexOf(tokens.idOf('[SEP]')) + 1;
    const upToIt = tokens.encode('function f() {\n  // oneNumber');
    expect(ids.slice(start, start + upToIt.length)).toEqual(upToIt);
    // The token that ends it is learnt as well.
    expect(glosses[0]).toBe(upToIt.length + 1);
  },
  TIMEOUT,
);

it(
  'packs the names of a head as the tokens that stand for them, where the tokenizer has such',
  async () => {
    const named = path.join(folder, 'named');
    await withNameTokens(named);
    const code = withGloss('function zq_1(Q) {\n  return Q.Q + zq_1(Q);\n}', 'oneNumber');
    const [ids, glosses] = await packed(
      [{ kind: 'write', instruction: 'one of Q', signature: 'zq_1(Q)', code }],
      named,
    );
    const tokens = await textTokens(named);
    const spelt = ids.map((id) => tokens.tokenOf(id)).join('');
    expect(spelt).toMatch(
      /^one.*of\[ P0\].*function.*\[F\]\(\[P0\]q\)\[SEP\]function\[ F\]\(\[P0\]\)/s,
    );
    expect(spelt).toMatch(/return\[ P0\]\.Q.*\[ F\]\(\[P0\]\).*\[EOS\]$/s);
    const start = ids.indexOf(tokens.idOf('[SEP]')) + 1;
    const glossed = ids.slice(start, start + (glosses[0] ?? 0) - 1);
    expect(glossed.slice(-2)).toEqual(tokens.encode(' oneNumber').slice(-2));
  },
  TIMEOUT,
);

/** The shipped tokenizer with tokens for names, in a folder of its own. */
async function withNameTokens(to: string): Promise<void> {
  const json = JSON.parse(await readFile(path.join(TOKENIZER, 'tokenizer.json'), 'utf8')) as {
    added_tokens: object[];
  };
  const { vocab_size: size } = JSON.parse(
    await readFile(path.join(TOKENIZER, 'config.json'), 'utf8'),
  ) as { vocab_size: number };
  const added = NAME_SPECIALS.map((content, i) => ({ id: size + i, content, special: true }));
  await mkdir(to);
  await writeFile(
    path.join(to, 'tokenizer.json'),
    JSON.stringify({ ...json, added_tokens: [...json.added_tokens, ...added] }),
  );
  await copyFile(
    path.join(TOKENIZER, 'tokenizer_config.json'),
    path.join(to, 'tokenizer_config.json'),
  );
}
