import { fault, FaultError } from '../fault.ts';
import { pinnedSlots, withPins } from '../models/pins.ts';
import { spellingIn, tracePrompt } from '../models/tokenizer.ts';
import { promptOf } from '../prompt/asked.ts';
import { inspect, type Inspected } from '../sampling/inspect.on-demand.ts';
import { timeWithin } from '../speed/pass-times.ts';
import type { ForwardTimes } from '../speed/tuning.ts';
import { messagesRead } from '../support/messages-read.ts';
import type { ChangedSlot } from '../trace/trace.ts';
import type { InspectRequest, SpellRequest, TimeRequest } from './protocol.ts';
import { readMoment } from './read-trace.on-demand.ts';
import type { RunningModel } from './running-model.ts';

/**
 * What a pass of a run saw in a slot, see `inspect`.
 * @param signal ends it before the next forward
 * @throws FaultError bad-fork of what is no moment of a run; cancelled; whatever the denoiser throws
 */
export async function inspected(
  { denoiser, tokenizer }: RunningModel,
  { settings, from, pass, position, ...asked }: InspectRequest,
  signal: AbortSignal,
): Promise<Inspected | null> {
  // What a link keeps of a run is without the prompt's tokens.
  const told = tracePrompt(asked, promptOf(asked), tokenizer);
  const prompt = withPins(told, tokenizer, denoiser.shape.contextLength);
  const run = { settings, prompt, ...readMoment(from), end: null };
  const rest = restUntil(signal);
  await rest();
  return inspect(denoiser, run, pass, position, rest);
}

/**
 * Which slots texts fill, see `pinnedSlots`.
 * @throws FaultError bad-pin
 */
export function spelt(
  { denoiser, tokenizer }: RunningModel,
  { texts, ...asked }: SpellRequest,
): readonly ChangedSlot[] {
  const { tokens, length } = tracePrompt(asked, promptOf(asked), tokenizer);
  const room = denoiser.shape.contextLength - tokens.length;
  return pinnedSlots(texts, spellingIn(asked, tokenizer), Math.min(room, length ?? room));
}

/**
 * What forwards take on the device, see `timeWithin`.
 * @param now a clock in milliseconds
 * @param signal ends it before the next forward
 * @returns null as well where the model has no chunks of ours
 * @throws FaultError cancelled; whatever the denoiser throws
 */
export async function timed(
  { denoiser }: RunningModel,
  { budget }: TimeRequest,
  now: () => number,
  signal: AbortSignal,
): Promise<ForwardTimes | null> {
  if (denoiser.shape.attention.kind !== 'token-causal') return null;
  const rest = restUntil(signal);
  await rest();
  return timeWithin(denoiser, budget, now, rest);
}

/** Hears between two forwards whether the look is called off. */
function restUntil(signal: AbortSignal): () => Promise<void> {
  return async () => {
    await messagesRead();
    if (signal.aborted) throw new FaultError(fault('cancelled', { what: 'look' }));
  };
}
