import type { InferenceSession, Tensor } from 'onnxruntime-web';
import { fault, FaultError } from '../../fault.ts';
import type { Ort } from '../ort.ts';
import type { LogitsModel } from './logits-model.ts';
import { readLogits } from './read-logits.ts';

/**
 * A graph that takes `input_ids` and gives `logits`, whoever exported it. What else it wants is known by name: masks,
 * positions, types; and a cache of keys and values, which stays empty, since every pass computes all of the sequence.
 * @param options of the session, weights beside the graph among them
 * @throws FaultError model-invalid of a graph that wants something that nobody here knows
 */
export async function openPlainOnnx(
  ort: Ort,
  graph: Uint8Array,
  options: InferenceSession.SessionOptions,
): Promise<LogitsModel> {
  const session = await ort.InferenceSession.create(graph, options);
  try {
    if (!session.inputNames.includes('input_ids')) throw wants('input_ids', false);
    const inputs = session.inputMetadata.map(inputOf);
    if (!session.outputNames.includes('logits')) {
      throw new FaultError(fault('model-invalid', { why: 'no-logits' }));
    }
    return {
      forward: async (ids) => {
        const feeds: Record<string, Tensor> = {};
        for (const { name, make } of inputs) feeds[name] = make(ort, ids);
        return readLogits(await session.run(feeds, ['logits']), ids.length);
      },
      dispose: () => session.release(),
    };
  } catch (error) {
    await session.release();
    throw error;
  }
}

interface Input {
  readonly name: string;
  readonly make: (ort: Ort, ids: readonly number[]) => Tensor;
}

/** What each id of a sequence puts into an input of [1, ids]. */
const BY_TOKEN: Readonly<Record<string, (id: number, position: number) => number>> = {
  input_ids: (id) => id,
  attention_mask: () => 1,
  token_type_ids: () => 0,
  position_ids: (_, position) => position,
};

/** Inputs of one number. */
const SINGLE: Readonly<Record<string, number>> = {
  /** All of them. */
  num_logits_to_keep: 0,
  use_cache_branch: 0,
};

function inputOf(value: InferenceSession.ValueMetadata): Input {
  const { name } = value;
  if (!value.isTensor) throw wants(name, true);
  const { type, shape } = value;
  const each = BY_TOKEN[name];
  if (each !== undefined) {
    return { name, make: (ort, ids) => whole(ort, type, [...ids.map(each)], [1, ids.length]) };
  }
  const single = SINGLE[name];
  if (single !== undefined) {
    return { name, make: (ort) => whole(ort, type, [single], shape.length === 0 ? [] : [1]) };
  }
  if (/^past_|_past|^past\b|cache/.test(name) && shape.length >= 3) {
    const dims = emptyDims(shape);
    return { name, make: (ort) => whole(ort, type, [], dims) };
  }
  throw wants(name, true);
}

/**
 * Of a cache without tokens. Axes that a graph leaves open are the batch, of one, and the tokens, of which there are
 * none.
 */
function emptyDims(shape: readonly (number | string)[]): number[] {
  return shape.map((size, axis) => (typeof size === 'number' ? size : axis === 0 ? 1 : 0));
}

function whole(ort: Ort, type: string, values: readonly number[], dims: readonly number[]): Tensor {
  const { Tensor } = ort;
  switch (type) {
    case 'int64':
      return new Tensor('int64', BigInt64Array.from(values, BigInt), dims);
    case 'int32':
      return new Tensor('int32', Int32Array.from(values), dims);
    case 'float32':
      return new Tensor('float32', Float32Array.from(values), dims);
    case 'bool':
      return new Tensor('bool', Uint8Array.from(values), dims);
    case 'float16':
      // Only a cache comes as halves, and it is empty.
      return new Tensor('float16', new Uint16Array(values.length), dims);
    default:
      throw wants(type, true);
  }
}

/** @param has whether the graph has the input, and it is not known here; else it lacks it */
function wants(input: string, has: boolean): FaultError {
  return new FaultError(fault('model-invalid', { why: 'onnx-input', input, has }));
}
