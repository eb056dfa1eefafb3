import { parameterCount } from '../parameter-count.ts';
import type { Architecture, Blueprint, Described, Model } from '../architecture.ts';
import { answersOf, type Answers, type Known } from '../known.ts';
import { referencePass } from '../reference-pass.ts';
import { readShape } from './body-config.ts';
import { frequenciesOf, referenceLogits } from './golden-logits.ts';
import { emitDecoder } from './graph.ts';
import { decoderReference } from './reference.ts';
import type { Body, DecoderShape } from './shape.ts';
import { readWay, type Habits, type Way } from './way.ts';
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
  const open = (json: unknown, known: Known = {}): Blueprint => {
    const answers = answersOf(json, known);
    const shape = readShape(json, body, answers.frequencies ?? 'float32');
    const habits = habitsOf(types, json, known.name ?? '');
    const described = describe(shape, readWay(json, known, answers, habits), answers);
    const under = (more: Answers): Blueprint =>
      open(json, { ...known, answers: { ...known.answers, ...more } });
    return {
      ...described,
      tensors: tensorsOf(shape),
      read: (tensors) => {
        const model = decoderModel(body, shape, described, readWeights(tensors, shape));
        if (answers.frequencies !== undefined) return model;
        const reference = referenceLogits(known.files ?? new Map());
        if (reference === null) return model;
        const frequencies = frequenciesOf(reference, model, (more) => under(more).read(tensors));
        return under({ frequencies }).read(tensors);
      },
    };
  };
  return { modelTypes: Object.keys(types), open };
}

function decoderModel(
  body: Body,
  shape: DecoderShape,
  described: Described,
  weights: DecoderWeights,
): Model {
  const { attention } = described.config;
  return {
    ...described,
    parameters: parameterCount(tensorsOf(shape)),
    fused: null,
    emit: (options) => emitDecoder(body.name, shape, weights, options),
    reference: (clean, chunk = [], prompt = clean.length) =>
      decoderReference(shape, weights, referencePass(attention, clean, chunk, prompt)),
    store: () => storeWeights(weights),
    mapMatrices: (change) => decoderModel(body, shape, described, mapMatrices(weights, change)),
  };
}

function describe(shape: DecoderShape, way: Way, answers: Answers): Described {
  const { layers, hidden, heads, keyValueHeads, headSize, vocabulary, context } = shape;
  const { attention, logits, maskId } = way;
  return {
    config: {
      ...{ layers, hidden, heads, keyValueHeads, headSize, vocabulary, context },
      ...way,
      sepId: null,
      stage: 'published',
    },
    cache: { layers, width: keyValueHeads * headSize },
    prompt: null,
    found: {
      attention: attention.kind === 'bidirectional' ? 'bidirectional' : 'block-causal',
      ...(attention.kind === 'block-causal' && {
        block: attention.block,
        origin: attention.origin,
      }),
      logits,
      maskId,
      frequencies: answers.frequencies,
    },
  };
}

function habitsOf(types: DecoderFamily['types'], config: unknown, name: string): Habits {
  const type =
    typeof config === 'object' && config !== null && 'model_type' in config
      ? String(config.model_type)
      : '';
  return types[type]?.(config, name) ?? {};
}
