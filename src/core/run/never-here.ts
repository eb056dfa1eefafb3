import type { Fault } from '../../engine/fault.ts';
import type { ModelEntry } from '../../engine/models/model-index.ts';
import { words } from '../../words/words.ts';
import { useStorage } from '../model/storage-store.ts';
import { modelBytesLeft } from './download-size.ts';

/**
 * What there is to say of a model that cannot be had without a network, since this browser never kept it; undefined
 * of any other fault.
 */
export function useNeverHere(
  fault: Fault | null,
  entry: ModelEntry | null,
): { readonly what: string; readonly hint: string } | undefined {
  const { sets, base } = useStorage();
  if (fault?.code !== 'network' || entry === null || navigator.onLine) return undefined;
  if (modelBytesLeft(entry, base, sets ?? []) < entry.bytes) return undefined;
  return words.faults.neverHere(entry.title, entry.bytes);
}
