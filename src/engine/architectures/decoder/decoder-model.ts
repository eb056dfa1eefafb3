import { parameterCount } from '../footprint.ts';
import type { Architecture, Described, Model, ModelConfig } from '../architecture.ts';
import type { Known } from '../known.ts';
import { referencePass } from '../reference-pass.ts';
import { readShape } from './body-config.ts';
import { emitDecoder } from './graph.ts';
import { decoderReference } from './reference.ts';
import type { Body, DecoderShape } from './shape.ts';
import { readWay, type Habits } from './way.ts';
import {
  mapMatrices,
  readWeights,
  storeWeights,
  tensorsOf,
  type DecoderWeights,
} from './weights.ts';

/** A family of published models of one body. */
export interface DecoderFamily {
  readonly body: Body;
  /**
   * By `model_type`: what is known of the models that say so.
   * @param config what `config.json` holds
   * @param name of the repository or folder; empty where it has none
   */
  readonly types: Readonly<Record<string, (config: unknown, name: string) => Habits>>;
}

/** The architecture of such a family. */
export function decoderArchitecture({ body, types }: DecoderFamily): Architecture {
  return {
    modelTypes: Object.keys(types),
    open: (json, known = {}) => {
      const shape = readShape(json, body, known.name ?? '');
      const { config, ...rest } = describe(json, shape, known, types);
      return {
        ...{ config, ...rest, tensors: tensorsOf(shape) },
        read: (tensors) => decoderModel(body, shape, config, readWeights(tensors, shape)),
      };
    },
  };
}

function decoderModel(
  body: Body,
  shape: DecoderShape,
  config: ModelConfig,
  weights: DecoderWeights,
): Model {
  return {
    ...described(shape, config),
    parameters: parameterCount(tensorsOf(shape)),
    fused: null,
    emit: (options) => emitDecoder(body.name, shape, weights, options),
    reference: (clean, chunk = [], prompt = clean.length) =>
      decoderReference(shape, weights, referencePass(config.attention, clean, chunk, prompt)),
    store: () => storeWeights(weights),
    mapMatrices: (change) => decoderModel(body, shape, config, mapMatrices(weights, change)),
  };
}

function describe(
  json: unknown,
  shape: DecoderShape,
  known: Known,
  types: DecoderFamily['types'],
): Described {
  const { layers, hidden, heads, keyValueHeads, headSize, vocabulary, context } = shape;
  const way = readWay(json, known, (config, name) => habitsOf(types, config, name));
  return described(shape, {
    ...{ layers, hidden, heads, keyValueHeads, headSize, vocabulary, context },
    ...way,
    sepId: null,
    stage: 'published',
  });
}

function described(shape: DecoderShape, config: ModelConfig): Described {
  const width = shape.keyValueHeads * shape.headSize;
  return { config, cache: { layers: shape.layers, width }, prompt: null };
}

function habitsOf(types: DecoderFamily['types'], config: unknown, name: string): Habits {
  const type =
    typeof config === 'object' && config !== null && 'model_type' in config
      ? String(config.model_type)
      : '';
  return types[type]?.(config, name) ?? {};
}
