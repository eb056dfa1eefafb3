import { fault, FaultError } from '../../engine/fault.ts';
import { finishTrace, startTrace } from '../../engine/trace/recorder.ts';
import type { Settings } from '../../engine/sampling/policies/settings.ts';
import type { Asked, Pass, TracePrompt } from '../../engine/trace/trace.ts';
import type { Runner } from '../../measure/race.ts';
import type { UnmaskClient } from '../../engine/worker/client.ts';
import type { LoadedModel, RunResult } from '../../engine/worker/protocol.ts';
import type { RaceRun } from './race-store.ts';

/** The passes of a run as the worker tells them, and what became of it. */
interface Heard {
  readonly prompt: TracePrompt;
  readonly passes: readonly Pass[];
  readonly result: RunResult;
}

/**
 * A loaded model as a race has it run. Nothing is drawn while it runs: the passes are only kept.
 * @param title the model as the list names it
 */
export function runnerOf(
  client: UnmaskClient,
  title: string,
  loaded: LoadedModel,
  prompt: Asked,
): Runner<RaceRun> {
  const { model, device, pieces, eosId } = loaded;

  /** @param onPass told of all passes so far, after each */
  async function hear(
    settings: Settings,
    signal: AbortSignal,
    onPass: (passes: readonly Pass[]) => void,
  ): Promise<Heard> {
    let written: TracePrompt = { ...prompt, tokens: [] };
    const passes: Pass[] = [];
    const { result } = client.run(
      { ...prompt, settings, paused: false },
      (event) => {
        if (event.kind === 'start') written = event.prompt;
        if (event.kind !== 'pass') return;
        passes.push(event.pass);
        onPass(passes);
      },
      signal,
    );
    return { result: await result, prompt: written, passes };
  }

  return {
    async write(settings, signal) {
      const { result, passes, prompt: written } = await hear(settings, signal, () => undefined);
      if (result.end === 'cancelled') throw new FaultError(fault('cancelled', { what: 'run' }));
      const head = { model, device: device.label, prompt: written, settings };
      const trace = { ...finishTrace(startTrace(head), result), passes };
      return { title, trace, vocabulary: { pieces, eosId }, adapter: device.adapter };
    },
    async passes(settings, enough, signal) {
      const cut = new AbortController();
      const { passes } = await hear(settings, AbortSignal.any([signal, cut.signal]), (made) => {
        if (enough(made)) cut.abort();
      });
      if (signal.aborted) throw new FaultError(fault('cancelled', { what: 'passes' }));
      return passes;
    },
  };
}
