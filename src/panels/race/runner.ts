import { fault, FaultError } from '../../engine/fault.ts';
import type { Asked } from '../../engine/prompt/asked.ts';
import { shownNames } from '../../engine/prompt/usual-names.ts';
import type { UnmaskClient } from '../../engine/worker/client.ts';
import { collect } from '../../engine/worker/collect.ts';
import type { LoadedModel } from '../../engine/worker/protocol.ts';
import type { Settings } from '../../engine/sampling/policies/settings.ts';
import type { Runner } from '../../measure/race.ts';
import type { RaceRun } from './race-store.ts';

/**
 * A loaded model as a race has it run.
 * @param title the model as the list names it
 * @param settings that suit the device which it runs on
 */
export function runnerOf(
  client: UnmaskClient,
  title: string,
  loaded: LoadedModel,
  asked: Asked,
  settings: Settings,
): Runner<RaceRun> {
  const { device, pieces, eosId } = loaded;
  return {
    settings,
    async write(settings, signal) {
      const { trace } = await collect(client, loaded, { asked, settings, signal });
      if (trace.end === 'cancelled') throw new FaultError(fault('cancelled', { what: 'run' }));
      const vocabulary = { pieces, eosId, ...shownNames(trace.prompt) };
      return { title, trace, vocabulary, adapter: device.adapter };
    },
    async passes(settings, enough, signal) {
      const cut = new AbortController();
      const { trace } = await collect(client, loaded, {
        ...{ asked, settings, signal: AbortSignal.any([signal, cut.signal]) },
        onPass: (made) => {
          if (enough(made)) cut.abort();
        },
      });
      if (signal.aborted) throw new FaultError(fault('cancelled', { what: 'passes' }));
      return trace.passes;
    },
  };
}
