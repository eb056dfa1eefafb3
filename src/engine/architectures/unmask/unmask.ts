import { denseValues } from '../../graph/matrix.ts';
import type { Architecture, Described, Model } from '../architecture.ts';
import { tokenCausalPass } from '../token-causal.ts';
import { parseUnmaskConfig, type UnmaskConfig } from './config.ts';
import { emitUnmask } from './graph.ts';
import { unmaskPrompt } from './prompt-format.ts';
import { unmaskReference } from './reference.ts';
import {
  isQuantised,
  mapMatrices,
  readWeights,
  storeWeights,
  tensorsOf,
  type UnmaskWeights,
} from './weights.ts';

/** Our own family: RMSNorm, RoPE, a two-matrix MLP, tied embeddings; text token by token, the chunk both ways. */
export const unmask: Architecture = {
  modelTypes: ['unmask'],
  open: (json) => {
    const config = parseUnmaskConfig(json);
    return {
      ...describe(config),
      tensors: tensorsOf(config),
      read: (tensors) => unmaskModel(config, readWeights(tensors, config)),
    };
  },
};

/** A model of the family out of its weights. */
export function unmaskModel(config: UnmaskConfig, weights: UnmaskWeights): Model {
  return {
    ...describe(config),
    parameters: parametersOf(config),
    transition: weights.transition && {
      rank: config.transitionRank,
      before: denseValues(weights.transition.before),
      token: denseValues(weights.transition.token),
    },
    fused: isQuantised(weights) ? { shape: config, weights } : null,
    emit: (options) => emitUnmask(config, weights, options),
    reference: (clean, chunk = []) =>
      unmaskReference(config, weights, tokenCausalPass(clean, chunk)),
    store: () => storeWeights(weights),
    mapMatrices: (change) => unmaskModel(config, mapMatrices(weights, change)),
  };
}

function describe(config: UnmaskConfig): Described {
  const { layers, hidden } = config;
  return { config, cache: { layers, width: hidden }, prompt: unmaskPrompt(config) };
}

function parametersOf({ layers, hidden, intermediate, vocabulary }: UnmaskConfig): number {
  const layer = 4 * hidden * hidden + 2 * hidden * intermediate + 2 * hidden;
  return vocabulary * hidden + layers * layer + hidden;
}
