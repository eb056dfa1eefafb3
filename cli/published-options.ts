import type { ParseArgsConfig } from 'node:util';
import type { Answers, Frequencies } from '../src/engine/architectures/known.ts';
import { choice, count } from './arguments.ts';

/** What the files of a published model may leave open, for whoever knows its card. */
export const ANSWER_OPTIONS = {
  attention: { type: 'string' },
  'block-size': { type: 'string' },
  logits: { type: 'string' },
  'mask-id': { type: 'string' },
  'rope-frequencies': { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

type AnswerValues = { readonly [Name in keyof typeof ANSWER_OPTIONS]?: string | undefined };

/** Slots of a block, and ids, at most. */
const MOST_SLOTS = 4096;
const MOST_IDS = 10_000_000;

const ATTENTION = { 'block-causal': 'block-causal', bidirectional: 'bidirectional' } as const;
const LOGITS = { own: 'own', shifted: 'shifted' } as const;
const FREQUENCIES: Readonly<Record<Frequencies, Frequencies>> = {
  float32: 'float32',
  bfloat16: 'bfloat16',
};

/**
 * What somebody says of a model, as far as it is said.
 * @throws CommandError that names the option
 */
export function answersIn(values: AnswerValues): Answers {
  const { attention, logits } = values;
  const { 'block-size': block, 'mask-id': mask, 'rope-frequencies': frequencies } = values;
  return {
    ...(attention !== undefined && { attention: choice('--attention', attention, ATTENTION) }),
    ...(block !== undefined && { block: count('--block-size', block, MOST_SLOTS) }),
    ...(logits !== undefined && { logits: choice('--logits', logits, LOGITS) }),
    // Ids count from 0, and no vocabulary has its mask there.
    ...(mask !== undefined && { maskId: count('--mask-id', mask, MOST_IDS) }),
    ...(frequencies !== undefined && {
      frequencies: choice('--rope-frequencies', frequencies, FREQUENCIES),
    }),
  };
}
