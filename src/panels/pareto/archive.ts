import { inTime } from '../../engine/support/in-time.ts';
import { late } from '../../words/late.ts';
import { parseSet, type PointSet } from '../../measure/point-set.ts';

/** Sweeps that outlive the visit, in IndexedDB. Every method rejects where the browser keeps nothing. */
export interface Archive {
  /** All sweeps of earlier visits, oldest first. */
  read(): Promise<PointSet[]>;
  /** Keeps a sweep, in place of what was kept of it before. */
  keep(set: PointSet): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}

const DATABASE = 'unmask-sweeps';
const VERSION = 1;
const STORE = 'sweeps';

/** The archive of this browser. It is opened at the first use, again after a failure. */
export function openArchive(): Archive {
  let database: Promise<IDBDatabase> | null = null;
  const store = async (mode: IDBTransactionMode): Promise<IDBObjectStore> => {
    database ??= open();
    try {
      return (await inTime(database)).transaction(STORE, mode).objectStore(STORE);
    } catch (error) {
      database = null;
      throw error;
    }
  };
  return {
    async read() {
      const rows = await inTime(answer<unknown[]>((await store('readonly')).getAll()));
      return rows
        .map(parseSet)
        .filter((set) => set !== null)
        .sort((a, b) => a.started.localeCompare(b.started));
    },
    async keep(set) {
      const sweeps = await store('readwrite');
      sweeps.put(set);
      await inTime(done(sweeps.transaction));
    },
    async remove(ids) {
      const sweeps = await store('readwrite');
      for (const id of ids) sweeps.delete(id);
      await inTime(done(sweeps.transaction));
    },
  };
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // Merely to name it throws where storage is denied.
    const request = indexedDB.open(DATABASE, VERSION);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
    request.onsuccess = () => {
      const database = request.result;
      // Another tab with a newer page must not wait for this one.
      database.onversionchange = () => database.close();
      resolve(database);
    };
    request.onerror = () => reject(problem(request.error));
    request.onblocked = () => reject(new Error(late.points.archiveHeld));
  });
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(problem(request.error));
  });
}

/** A full disk shows only when the transaction ends. */
function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(problem(transaction.error));
    transaction.onerror = () => reject(problem(transaction.error));
  });
}

function problem(error: DOMException | null): Error {
  return error ?? new Error(late.points.archiveGaveUp);
}
