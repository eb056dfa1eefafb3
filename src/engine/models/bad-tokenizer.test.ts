import { expect, it } from 'vitest';
import { KNOWN_MODELS } from '../architectures/known-models.ts';
import { FaultError } from '../fault.ts';
import { hubFiles } from '../testing/node/hub.ts';
import { readBlueprint, type ModelFiles } from './checkpoint.ts';
import { readTokenizer } from './tokenizer.ts';

/** Files of a published model whose tokenizer is not as it should be: each says what, and none is run. */

const NAME = 'qwen2-mdlm';

/** The files with some in the place of their own; null: it is missing. */
function filesWith(others: Readonly<Record<string, string | null>>): ModelFiles {
  const files = new Map(hubFiles(NAME));
  for (const [path, text] of Object.entries(others)) {
    if (text === null) files.delete(path);
    else files.set(path, new TextEncoder().encode(text));
  }
  return files;
}

async function faultOf(files: ModelFiles): Promise<unknown> {
  const blueprint = readBlueprint(filesWith({}), KNOWN_MODELS, { name: NAME, answers: {} });
  const error: unknown = await readTokenizer(files, blueprint).then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof FaultError ? error.fault : error;
}

it('opens as it is', async () => {
  expect(await faultOf(filesWith({}))).toBeNull();
});

it.each([
  [{ 'tokenizer.json': null }, { why: 'no-file', file: 'tokenizer.json' }],
  [{ 'tokenizer.json': '{' }, { why: 'not-json', file: 'tokenizer.json' }],
  [{ 'tokenizer.json': '[]' }, { why: 'tokenizer' }],
  [{ 'tokenizer.json': '{}' }, { why: 'tokenizer' }],
  [{ 'tokenizer.json': '{"model":{"type":"Unheard","vocab":{}}}' }, { why: 'tokenizer' }],
  [{ 'tokenizer_config.json': '{' }, { why: 'not-json', file: 'tokenizer_config.json' }],
  [{ 'tokenizer_config.json': '{"chat_template":{"a":1}}' }, { why: 'tokenizer' }],
])('%j is told', async (others, data) => {
  expect(await faultOf(filesWith(others))).toMatchObject({ code: 'model-invalid', data });
});
