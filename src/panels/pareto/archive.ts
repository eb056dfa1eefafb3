import { answer, openTable } from '../../core/kept/database.ts';
import { parseSet, type PointSet } from '../../measure/point-set.ts';
import { joined } from './joined.ts';

/** Measurements that outlive the visit, in IndexedDB. Every method rejects where the browser keeps nothing. */
export interface Archive {
  /** All that earlier visits measured, oldest first. */
  read(): Promise<PointSet[]>;
  /** Keeps a set, in place of what was kept of it before; of runs, the points of other tabs stay. */
  keep(set: PointSet): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}

/** Prompts whose runs are kept at most; the oldest go. */
const MOST_PROMPTS = 40;

/** The archive of this browser. */
export function openArchive(): Archive {
  const table = openTable('unmask-sweeps', 'sweeps');
  return {
    async read() {
      const rows = await table.use('readonly', (sweeps) => answer<unknown[]>(sweeps.getAll()));
      return rows
        .map(parseSet)
        .filter((set) => set !== null)
        .sort((a, b) => a.started.localeCompare(b.started));
    },
    keep: (set) =>
      table.use('readwrite', async (sweeps) => {
        if (set.kind === 'sweep') {
          sweeps.put(set);
          return;
        }
        const rows = await answer<unknown[]>(sweeps.getAll());
        const runs = rows.flatMap((row) => parseSet(row) ?? []).filter(isOfRuns);
        const before = runs.find(({ id }) => id === set.id);
        const now = before === undefined ? set : joined(before, set);
        sweeps.put(now);
        for (const id of surplus([...runs.filter((each) => each !== before), now])) {
          sweeps.delete(id);
        }
      }),
    remove: (ids) =>
      table.use('readwrite', (sweeps) => {
        for (const id of ids) sweeps.delete(id);
        return Promise.resolve();
      }),
  };
}

function isOfRuns({ kind }: PointSet): boolean {
  return kind === 'runs';
}

/** Ids of the sets of runs that have to go, those that nobody has added to for longest. */
export function surplus(runs: readonly PointSet[]): string[] {
  const newest = ({ points, started }: PointSet): string => points.at(-1)?.when ?? started;
  return runs
    .toSorted((a, b) => newest(b).localeCompare(newest(a)))
    .slice(MOST_PROMPTS)
    .map(({ id }) => id);
}
