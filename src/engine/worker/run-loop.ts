import type { Denoiser } from '../denoiser.ts';
import type { Moment } from '../sampling/beginning.ts';
import type { SampleOptions } from '../sampling/run.ts';
import type { Check } from '../trace/flaw.ts';
import { sample } from '../sampling/sampler.ts';
import { messagesRead } from '../support/messages-read.ts';
import type { Settings } from '../sampling/policies/settings.ts';
import type { Pass, RunOutcome, TracePrompt } from '../trace/trace.ts';
import type { Gate } from './gate.ts';
import type { RunEvent } from './protocol.ts';

export interface RunLoop {
  readonly denoiser: Denoiser;
  readonly prompt: TracePrompt;
  readonly settings: Settings;
  /** See `SampleOptions`; null where the settings ask for none. */
  readonly check: Check | null;
  /** See `SampleOptions`. */
  readonly hasParts?: SampleOptions['hasParts'];
  /** Goes on from there; null where the run begins at the start. */
  readonly from?: Moment | null;
  readonly gate: Gate;
  readonly signal: AbortSignal;
  /** A clock in milliseconds. */
  readonly now: () => number;
  readonly onEvent: (event: RunEvent) => void;
}

/**
 * Runs the sampler pass by pass through the gate. The clock of the trace stands still while the run is
 * held: a pause is the person's time, not the model's.
 */
export async function writeText({
  denoiser,
  prompt,
  settings,
  check,
  hasParts,
  from = null,
  gate,
  signal,
  now,
  onEvent,
}: RunLoop): Promise<RunOutcome> {
  let held = 0;
  const passes = sample(denoiser, prompt, settings, {
    signal,
    now: () => now() - held,
    check: check ?? undefined,
    hasParts,
    from: from ?? undefined,
  });
  onEvent({ kind: 'start', prompt });
  let isLast = false;
  for (;;) {
    // The step after the last pass computes nothing, so nobody should have to ask for it.
    if (!isLast) {
      const began = now();
      await gate.enter();
      held += now() - began;
    }
    const step = await passes.next();
    if (step.done === true) return step.value;
    onEvent({ kind: 'pass', pass: step.value, cacheBytes: denoiser.cacheBytes });
    // Where a finished text is checked, nobody knows.
    isLast =
      check === null && prompt.holes === undefined && endsText(step.value, denoiser.shape.eosId);
    await messagesRead();
    if (!isLast && gate.isHeld) onEvent({ kind: 'held' });
  }
}

/** Whether the text ends with this pass; a text that fills the context ends without saying so. */
function endsText(pass: Pass, eosId: number): boolean {
  switch (pass.kind) {
    case 'prefill':
      return pass.next?.id === eosId;
    case 'denoise':
      return false;
    case 'commit':
      return [pass.tokens.at(-1), pass.corrected?.id, pass.next?.id].includes(eosId);
    case 'decode':
      return pass.id === eosId;
  }
}
