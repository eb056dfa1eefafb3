import { answer, openTable } from './database.ts';
import { newest, surplusOf } from './eviction.ts';
import { isNewer, type KeptRun, parseKeptRun } from './kept-run.ts';

/** What there is. */
export interface KeptRuns {
  /** Newest first. */
  readonly runs: readonly KeptRun[];
  /** How many could not be read, and were dropped. */
  readonly dropped: number;
}

/** Runs that outlive the visit, in IndexedDB. Every method rejects where the browser keeps nothing. */
export interface RunsArchive {
  read(): Promise<KeptRuns>;
  /** Keeps one more run, whatever other tabs keep meanwhile; the oldest go where there are too many. */
  add(run: KeptRun): Promise<void>;
  /** Changes what is kept of a run; one that is no longer there stays away. */
  change(id: string, change: Partial<Pick<KeptRun, 'pinned' | 'check'>>): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}

export function openRunsArchive(): RunsArchive {
  const table = openTable('unmask-runs', 'runs');
  return {
    read: () =>
      table.use('readwrite', async (store) => {
        const rows = await answer<unknown[]>(store.getAll());
        const keys = await answer(store.getAllKeys());
        const runs: KeptRun[] = [];
        let dropped = 0;
        for (const [i, row] of rows.entries()) {
          const run = parseKeptRun(row);
          const key = keys[i];
          if (run !== null) runs.push(run);
          else if (key !== undefined && !isNewer(row)) {
            store.delete(key);
            dropped += 1;
          }
        }
        return { runs: newest(runs), dropped };
      }),
    add: (run) =>
      table.use('readwrite', async (store) => {
        store.put(run);
        const rows = await answer<unknown[]>(store.getAll());
        const runs = rows.flatMap((row) => parseKeptRun(row) ?? []);
        for (const { id } of surplusOf(runs)) store.delete(id);
      }),
    change: (id, change) =>
      table.use('readwrite', async (store) => {
        const run = parseKeptRun(await answer<unknown>(store.get(id)));
        if (run !== null) store.put({ ...run, ...change });
      }),
    remove: (ids) =>
      table.use('readwrite', (store) => {
        for (const id of ids) store.delete(id);
        return Promise.resolve();
      }),
  };
}
