import type { Settings } from '../sampling/policies/settings.ts';
import { finishTrace, startTrace } from '../trace/recorder.ts';
import type { Pass, Trace, TracePrompt } from '../trace/trace.ts';
import type { Asked } from '../prompt/asked.ts';
import type { UnmaskClient } from './client.ts';
import type { LoadedModel } from './protocol.ts';

/** What came of a run. */
export interface Collected {
  readonly trace: Trace;
  /** The whole function, of one with a hole all of it. */
  readonly code: string;
}

/** What a run is asked for. */
export interface Order {
  readonly asked: Asked;
  readonly settings: Settings;
  /** Ends the run after the pass under way; its trace then ends as `cancelled`. */
  readonly signal: AbortSignal;
  /** Hears of all passes so far, after each. */
  readonly onPass?: (passes: readonly Pass[]) => void;
}

/**
 * Has the loaded model write a text to its end, and keeps the trace of it: nothing is drawn on the way.
 * @throws FaultError as the client's run does
 */
export async function collect(
  client: UnmaskClient,
  { model, device }: LoadedModel,
  { asked, settings, signal, onPass }: Order,
): Promise<Collected> {
  let prompt: TracePrompt = { ...asked, tokens: [] };
  const passes: Pass[] = [];
  const { result } = client.run(
    { ...asked, settings, paused: false },
    (event) => {
      if (event.kind === 'start') prompt = event.prompt;
      if (event.kind !== 'pass') return;
      passes.push(event.pass);
      onPass?.(passes);
    },
    signal,
  );
  const { code, ...outcome } = await result;
  const head = { model, device: device.label, prompt, settings };
  return { code, trace: { ...finishTrace(startTrace(head), outcome), passes } };
}
