import type { Model, ModelConfig } from '../architectures/architecture.ts';
import type { DenoiserShape } from '../denoiser.ts';
import { fault, FaultError } from '../fault.ts';

/** What the sampler must know about a model in memory, what its drafts are read off with among it; see below. */
export function shapeOf({
  config,
  transition,
}: Pick<Model, 'config' | 'transition'>): DenoiserShape {
  return { ...denoiserShape(config), ...(transition && { transition }) };
}

/**
 * What the sampler must know about a model.
 * @throws FaultError model-invalid of a model that attends or predicts as no runtime here computes
 */
export function denoiserShape(config: ModelConfig): DenoiserShape {
  const { attention, logits, vocabulary, context, maskId, eosId, padId, sepId } = config;
  if (attention.kind === 'token-causal' && logits !== 'shifted') {
    throw new FaultError(
      fault('model-invalid', { why: 'no-runtime', attention: attention.kind, logits }),
    );
  }
  return {
    attention,
    logits,
    vocabSize: vocabulary,
    contextLength: context,
    maskId,
    eosId,
    padId,
    // Where there is none, no other id is forbidden than the mask's.
    sepId: sepId ?? maskId,
  };
}
