import type { Fault } from '../../engine/fault.ts';
import type { ModelEntry } from '../../engine/models/model-index.ts';
import { words } from '../../words/words.ts';
import { useStorage } from '../model/storage-store.ts';
import { modelBytesLeft } from './download-size.ts';

/**
 * What there is to say where something cannot be fetched since this device has no network: that the model was never
 * here, or what else is missing. Undefined of any other fault.
 */
export function useNoNetwork(
  fault: Fault | null,
  entry: ModelEntry | null,
): { readonly what: string; readonly hint: string } | undefined {
  const { sets, base } = useStorage();
  if (fault === null || navigator.onLine || !isFetchedInVain(fault)) return undefined;
  const isNeverHere = entry !== null && modelBytesLeft(entry, base, sets ?? []) >= entry.bytes;
  return isNeverHere ? words.faults.neverHere(entry.title, entry.bytes) : words.faults.noNetwork;
}

/** Before a first run the worker's own script is not here either, and is what is missed first. */
function isFetchedInVain({ code, data }: Fault): boolean {
  return code === 'network' || (code === 'internal' && data.why === 'worker-script');
}
