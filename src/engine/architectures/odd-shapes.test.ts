import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { GraphOptions } from '../graph/emission.ts';
import type { StoredTensor } from '../graph/safetensors.ts';
import { openPlainOnnx } from '../runtime/logits/plain-onnx.ts';
import * as native from '../runtime/native.ts';
import { fullPass } from '../testing/full-pass.ts';
import type { Model, TensorShape } from './architecture.ts';
import { KNOWN_MODELS } from './known-models.ts';
import type { Answers } from './known.ts';

/*
 * Shapes that no published checkpoint of the tests has, against transformers, see testing/odd-shapes/reference.py: its
 * weights are made of a hash of their place, here as there.
 */

const numbers = v.array(v.number());
const CASES = v.parse(
  v.array(
    v.object({
      name: v.string(),
      dtype: v.picklist(['float32', 'bfloat16']),
      block: v.nullable(v.number()),
      config: v.looseObject({}),
      ids: numbers,
      rows: numbers,
      logits: v.array(numbers),
    }),
  ),
  JSON.parse(
    readFileSync(new URL('../testing/odd-shapes/golden.json', import.meta.url), 'utf8'),
  ) as unknown,
);

type Case = (typeof CASES)[number];

/** From -1 to 1, the same everywhere. */
function noise(name: string, count: number): Float32Array<ArrayBuffer> {
  const seed = [...new TextEncoder().encode(name)].reduce((sum, byte) => sum + byte, 0);
  return Float32Array.from({ length: count }, (_, i) => {
    let h = Math.imul(i, 2_654_435_761) + seed;
    h = Math.imul(h ^ (h >>> 16), 0x85eb_ca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2_ae35);
    return ((h ^ (h >>> 16)) >>> 0) / 2 ** 31 - 1;
  });
}

function tensorOf({ name, dims }: TensorShape, dtype: Case['dtype']): StoredTensor {
  const values = noise(
    name,
    dims.reduce((product, size) => product * size, 1),
  );
  if (dtype === 'float32') return { type: 'F32', dims, bytes: new Uint8Array(values.buffer) };
  const halves = Uint16Array.from(new Uint32Array(values.buffer), (word) => word >>> 16);
  return { type: 'BF16', dims, bytes: new Uint8Array(halves.buffer) };
}

function modelOf({ config, block, dtype }: Case): Model {
  const answers: Answers =
    block === null
      ? { attention: 'bidirectional', logits: 'own' }
      : { attention: 'block-causal', block, origin: 'start', logits: 'own' };
  const blueprint = KNOWN_MODELS.open(config, { answers });
  return blueprint.read(
    new Map(blueprint.tensors.map((tensor) => [tensor.name, tensorOf(tensor, dtype)])),
  );
}

const GRAPH: GraphOptions = {
  weights: 'dense',
  activations: 'float32',
  attention: 'fused',
  externalPath: 'weights.bin',
};

describe.each(CASES)('$name', (made) => {
  const model = modelOf(made);
  const { ids, rows, logits } = made;
  const { vocabulary } = model.config;
  const off = (got: Float32Array): number =>
    Math.max(
      ...rows.flatMap((row, i) =>
        logits[i]!.map((value, token) => Math.abs(value - got[row * vocabulary + token]!)),
      ),
    );

  it('has the logits of transformers in plain loops and as a graph', async () => {
    expect(off(model.reference(ids))).toBeLessThan(1e-3);
    for (const attention of ['fused', 'decomposed'] as const) {
      const session = { intraOpNumThreads: 1 };
      const got = await fullPass(
        { ort: native, session, graph: { ...GRAPH, attention } },
        model,
        ids,
      );
      expect(off(got)).toBeLessThan(1e-3);
    }
  });

  it('says the same of a text as a plain graph, token by token', async () => {
    // Blocks of one token.
    const causal = modelOf({ ...made, block: 1 });
    const { model: graph, externalData } = causal.emit({ ...GRAPH, isPlain: true });
    const plain = await openPlainOnnx(native, graph, { intraOpNumThreads: 1, externalData });
    const { values } = await plain.forward(ids);
    await plain.dispose();
    const expected = causal.reference(ids);
    expect(values.length).toBe(expected.length);
    const most = expected.reduce((max, x, i) => Math.max(max, Math.abs(x - values[i]!)), 0);
    expect(most).toBeLessThan(1e-3);
  });
});
