import { expect, it } from 'vitest';
import { networkOf } from '../models/download.ts';
import { FileStore } from '../models/file-store.ts';
import { readOnnxModel } from '../models/onnx-model.ts';
import { hubFiles } from '../testing/node/masked-hub.ts';
import { describeSource } from './describe-source.ts';
import type { SourceDescription } from './description.ts';
import { obtainSource } from './obtain-source.ts';
import type { FilesRef } from './source-ref.ts';

const bert = hubFiles('bert-mlm');

/** The files as a person drops their folder, without some. */
function dropped(...without: readonly string[]): FilesRef {
  const files = new Map(
    [...bert]
      .filter(([path]) => !without.includes(path))
      .map(([path, bytes]) => [`bert/${path}`, bytes]),
  );
  return { kind: 'files', name: 'bert', files };
}

const network = networkOf({
  fetch: () => Promise.reject(new Error('Nothing is to be fetched.')),
});

function describeIt(ref: FilesRef): Promise<SourceDescription> {
  return describeSource(ref, { network });
}

it('describes a masked language model out of hand, and hands its files on as they are', async () => {
  const described = await describeIt(dropped());
  expect(described).toMatchObject({ runtime: 'masked', architecture: 'bert', refusal: null });
  expect(described.forms.map(({ bits }) => bits)).toEqual([32]);
  const { files } = await obtainSource(dropped(), 32, {
    network,
    store: new FileStore(null),
    onProgress: () => undefined,
  });
  expect(files.get('onnx/model.onnx')).toEqual(new Uint8Array(bert.get('onnx/model.onnx')!));
  expect((await readOnnxModel(files)).type).toBe('bert');
});

it('takes a graph beside a tokenizer, without a configuration', async () => {
  const described = await describeIt(dropped('config.json'));
  expect(described).toMatchObject({ runtime: 'masked', architecture: '', refusal: null });
});

it('says what a masked language model lacks, before anything is fetched', async () => {
  expect((await describeIt(dropped('onnx/model.onnx'))).refusal).toMatchObject({
    code: 'model-invalid',
    data: { why: 'lacks', files: ['onnx/model.onnx'] },
  });
});
