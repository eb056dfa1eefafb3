import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { faultOf, type Fault } from '../fault.ts';
import { readCheckpoint } from '../models/checkpoint.ts';
import { load } from '../node.ts';
import { buildGolden } from '../runtime/golden.ts';
import { checkpointFiles, withJson } from '../testing/random-checkpoint.ts';
import { randomWeights, TINY_SHAPE } from '../testing/random-model.ts';
import { hubFiles } from '../testing/node/masked-hub.ts';

/** What is wrong with a model's files is told to whoever loads it, or asks it for something. */

type Files = ReadonlyMap<string, Uint8Array>;

const bare = checkpointFiles(TINY_SHAPE, randomWeights(TINY_SHAPE, 1));
const ours = withJson(bare, 'golden.json', buildGolden(readCheckpoint(bare)));

async function faultIn(work: Promise<unknown>): Promise<Fault | null> {
  return work.then(
    () => null,
    (error: unknown) => faultOf(error),
  );
}

/** The files with a list of them, as an export writes it. */
function listed(files: Files): Files {
  const entries = [...files].map(([path, bytes]) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { path, bytes: bytes.length, sha256 };
  });
  return withJson(files, 'manifest.json', { version: 1, id: 'a', revision: 'r1', files: entries });
}

describe('a file that its list tells otherwise', () => {
  it.each([
    ['altered', (bytes: Uint8Array) => bytes.with(bytes.length - 1, 7)],
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, -1)],
  ])('is named where it is %s', async (_, spoil) => {
    const files = listed(ours);
    const model = await load(files);
    expect(model).toMatchObject({ id: 'a', revision: 'r1' });
    await model.dispose();
    const file = 'model.safetensors';
    const spoilt = new Map(files).set(file, spoil(files.get(file)!));
    expect(await faultIn(load(spoilt))).toMatchObject({
      ...{ code: 'model-invalid', data: { why: 'not-listed', file } },
    });
  });

  it('is named where it is missing', async () => {
    const files = new Map(listed(ours));
    files.delete('tokenizer.json');
    expect((await faultIn(load(files)))?.data).toEqual({
      ...{ why: 'not-listed', file: 'tokenizer.json' },
    });
  });
});

it('a token that a hole needs, and the tokenizer lacks, is named where one is to be filled', async () => {
  const tokenizer = v.parse(
    v.looseObject({ added_tokens: v.array(v.looseObject({ content: v.string() })) }),
    JSON.parse(new TextDecoder().decode(ours.get('tokenizer.json'))),
  );
  const added = tokenizer.added_tokens.filter(({ content }) => content !== '[INS]');
  const model = await load(withJson(ours, 'tokenizer.json', { ...tokenizer, added_tokens: added }));
  expect(await faultIn(model.write('sum').text)).toBeNull();
  const hole = model.write({ code: 'a = [MASK];' });
  expect(await faultIn(hole.text)).toMatchObject({
    ...{ code: 'model-invalid', data: { why: 'no-special', special: '[INS]' } },
  });
  await model.dispose();
});

describe.each(['auto', 'wasm'] as const)('a graph that is none, on %s', (backend) => {
  it.each([
    ['noise', Uint8Array.from({ length: 2000 }, (_, i) => (i * 7919) % 251)],
    ['a page', new TextEncoder().encode('<!doctype html><title>Not here</title>')],
    ['nothing', new Uint8Array()],
    ['cut off', hubFiles('bert-mlm').get('onnx/model.onnx')!.slice(0, 5000)],
  ])('is named: %s', async (_, graph) => {
    const file = 'onnx/model.onnx';
    const files = new Map(hubFiles('bert-mlm')).set(file, graph);
    expect(await faultIn(load(files, { backend }))).toMatchObject({
      ...{ code: 'model-invalid', data: { why: 'graph', file } },
    });
  });
});
