import { glimpseOf } from '../../../engine/trace/pieces.ts';
import type { Trace } from '../../../engine/trace/trace.ts';
import type { RunRecord } from '../../../core/run/run-store.ts';

/**
 * The trace of a run as a file: as the command line writes it, and beside it what its tokens say. JSON has no NaN,
 * and says null.
 */
export function traceFile({ trace, vocabulary, device }: RunRecord, written: Date): Blob {
  // Under the names that the model wrote: `prompt` has both heads.
  const own = { pieces: vocabulary.pieces, eosId: vocabulary.eosId };
  const file = {
    ...trace,
    written: written.toISOString(),
    adapter: device.adapter,
    vocabulary: {
      eosId: vocabulary.eosId,
      // Of bytes that are no character by themselves, their hexadecimal numbers.
      texts: Object.fromEntries([...idsIn(trace)].map((id) => [id, glimpseOf(id, own).text])),
    },
  };
  return new Blob([`${JSON.stringify(file, null, 1)}\n`], { type: 'application/json' });
}

/** Where a trace has lists of tokens; counts of tokens are called the same. */
const LISTS = new Set(['tokens', 'tail', 'drafted', 'draft']);

function idsIn(trace: Trace): ReadonlySet<number> {
  const ids = new Set<number>();
  const add = (value: unknown): void => {
    if (typeof value === 'number') ids.add(value);
  };
  JSON.stringify(trace, (key, value: unknown) => {
    if (key === 'id' || key === 'previous') add(value);
    else if (LISTS.has(key) && Array.isArray(value)) value.forEach(add);
    return value;
  });
  return ids;
}
