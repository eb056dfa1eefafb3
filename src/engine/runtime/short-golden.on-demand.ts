import type { Model } from '../architectures/architecture.ts';
import { GREEDY, type DenoiserShape } from '../denoiser.ts';
import { fault, FaultError } from '../fault.ts';
import { forbiddenIds } from '../sampling/draw.ts';
import { pcg } from '../sampling/noise.ts';
import { blockEnd } from '../trace/chunks.ts';
import { denoiserShape } from './denoiser-shape.ts';
import { columns, Rows, type Golden } from './golden.ts';

/** Queries of one head of keys from which kernels go another way than with fewer. */
const MANY_QUERIES = 32;

/** Tokens at least: matrix kernels tell more from fewer than four. */
const LEAST_TOKENS = 8;

/**
 * One chunk behind a short text, as the plain reference computes it: every layer and all of the vocabulary, over few
 * tokens. The reference takes seconds for a model of half a billion weights, where a session like those of our models
 * would take a minute. As many tokens as cross the boundaries of kernels that are known to have gone wrong.
 * @throws FaultError model-invalid of weights that give no numbers
 */
export function shortGolden(model: Model): Golden {
  const { config } = model;
  const shape = denoiserShape(config);
  const { attention } = shape;
  const forbidden = [...forbiddenIds(shape), shape.padId];
  const group = config.heads / config.keyValueHeads;
  const count = Math.max(LEAST_TOKENS, Math.ceil(MANY_QUERIES / group));
  const clean = Array.from({ length: Math.ceil(count / 2) }, (_, i) => {
    const id = pcg(i) % shape.vocabSize;
    return forbidden.includes(id) ? shape.eosId : id;
  });
  // A chunk ends where the block ends that it begins in.
  const room =
    attention.kind === 'block-causal'
      ? blockEnd(attention, clean.length, clean.length) - clean.length
      : count;
  const chunk = Array.from({ length: Math.min(Math.floor(count / 2), room) }, (_, i) =>
    i % 3 === 2 ? clean[0]! : shape.maskId,
  );
  const rows = new Rows(model.reference(clean, chunk), forbiddenIds(shape), shape.vocabSize);
  const drawn = chunk.map((current, slot) => {
    const position = clean.length + slot;
    return rows.draw(position - backOf(shape, clean.length, position), slot, current, GREEDY);
  });
  if (drawn.some(({ entropy }) => !Number.isFinite(entropy))) {
    throw new FaultError(fault('model-invalid', { why: 'not-finite' }));
  }
  return {
    version: 1,
    steps: [
      { kind: 'prefill', tokens: clean, next: { ids: [], logProb: [], margin: [] } },
      {
        ...{ kind: 'denoise', chunk, ...GREEDY, drawn: columns(drawn) },
        entropy: drawn.map((row) => row.entropy),
        current: drawn.map((row) => row.current),
      },
    ],
  };
}

/** How far before a token the row lies that predicts it. */
function backOf({ attention, logits }: DenoiserShape, prompt: number, position: number): 0 | 1 {
  if (logits === 'own') return 0;
  if (attention.kind !== 'block-causal') return position === 0 ? 0 : 1;
  // The first row of a block stands for its own token.
  return position === blockEnd(attention, prompt, position) - attention.block ? 0 : 1;
}
