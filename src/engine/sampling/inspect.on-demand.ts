import {
  GREEDY,
  MOST_LIMITED,
  type Denoiser,
  type DenoiserShape,
  type Limit,
} from '../denoiser.ts';
import { filling } from './filling.ts';
import { GivenSlots } from './given-slots.ts';
import { isOwn } from './policies/policies.ts';
import { seenAt, type Seen } from '../trace/seen.ts';
import type { ReplayedPart } from '../trace/replay.ts';
import type { Trace, TracePrompt } from '../trace/trace.ts';

/** What a model says of a slot, beside the token that stands there. */
export interface Likely {
  readonly id: number;
  /** At temperature 1, 0 to 1. */
  readonly probability: number;
}

export interface Inspected {
  /** The likeliest tokens, the likeliest first. */
  readonly likely: readonly Likely[];
  /** Of the whole distribution at temperature 1, nats; null where a causal pass told the slot: those do not say. */
  readonly entropy: number | null;
}

/** Tokens that are told of a slot. */
export const LIKELY = 8;

/**
 * What a pass of a run saw in a slot: the pass is made again as it was, once for each token that is told, the likelier
 * ones shut out. So every runtime can tell, and a run that nobody looks into costs nothing. The denoiser's sequence is
 * another one afterwards.
 *
 * What a slot could not become is shut out from the first, but for two cases that no trace tells: in a finished text
 * that is denoised again, a slot could become one of a few names alone; and where a model's own code had got stuck on
 * [MASK], that was shut out, too.
 *
 * @param pass index into the trace's passes
 * @param position of the text
 * @param rest waited for before each forward; what it throws ends the look
 * @returns null where the pass predicted nothing there
 * @throws whatever the denoiser throws
 */
export async function inspect(
  denoiser: Denoiser,
  trace: ReplayedPart & { readonly prompt: TracePrompt },
  pass: number,
  position: number,
  rest: () => Promise<void> = () => Promise.resolve(),
): Promise<Inspected | null> {
  const { shape } = denoiser;
  const seen = seenAt(trace, shape.eosId, pass, position);
  if (seen === null) return null;
  const given = new GivenSlots(seen.given, shape);
  if (given.at(position) !== undefined) return null;
  const asked = await asking(denoiser, trace.prompt.tokens, given, seen, position);
  const out = barredAt(position, given, shape, trace);
  const likely: Likely[] = [];
  let entropy: number | null = null;
  // What is left of the distribution once the likelier tokens are shut out of it; 0 where a pass was as good as certain.
  let left = 1;
  while (likely.length < LIKELY && out.length < MOST_LIMITED) {
    await rest();
    const said = await asked(out.length === 0 ? undefined : { kind: 'not', ids: [...out] });
    if (likely.length === 0) entropy = said.entropy;
    likely.push({ id: said.id, probability: left * said.probability });
    left *= 1 - said.probability;
    out.push(said.id);
  }
  return { likely, entropy };
}

/** What an open slot could not become, see `OpenCanvas.limits`. */
function barredAt(
  position: number,
  { reach }: GivenSlots,
  { attention, maskId, eosId, padId }: DenoiserShape,
  { settings, prompt }: Pick<Trace, 'settings' | 'prompt'>,
): number[] {
  const isFree = attention.kind === 'token-causal' || isOwn(settings.policy);
  const isFixed = attention.kind === 'bidirectional' && prompt.length !== undefined;
  const mayEnd = position >= reach && (isFree || !isFixed);
  return [...new Set([...(isFree ? [] : [maskId]), ...(mayEnd ? [] : [eosId, padId])])];
}

type Ask = (limit?: Limit) => Promise<Likely & { readonly entropy: number | null }>;

/** Sets the denoiser up as it stood. */
async function asking(
  denoiser: Denoiser,
  prompt: readonly number[],
  { head }: GivenSlots,
  { before, chunk }: Seen,
  position: number,
): Promise<Ask> {
  if (chunk === null) {
    const clean = [...prompt, ...before];
    return async (limit) => {
      const limits = limit && new Map([[clean.length - 1, limit]]);
      const { next } = await denoiser.prefill(clean, GREEDY, [], limits);
      return { id: next.id, probability: Math.exp(next.logProb), entropy: null };
    };
  }
  const { maskId } = denoiser.shape;
  for (const { compute } of filling(denoiser, prompt, head, before)) await compute();
  const ids = chunk.map((id) => id ?? maskId);
  const slot = position - before.length;
  return async (limit) => {
    const limits = limit && new Map([[slot, limit]]);
    const said = await denoiser.denoise(ids, GREEDY, limits);
    return {
      id: said.ids[slot]!,
      probability: said.probability[slot]!,
      entropy: said.entropy[slot]!,
    };
  };
}
