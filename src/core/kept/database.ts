import { inTime } from '../../engine/support/in-time.ts';
import { words } from '../../words/words.ts';

/** Rows of one kind in IndexedDB, each under its `id`. */
export interface Table {
  /**
   * Does something with the rows, all of it or nothing: two tabs that write at once write one after the other.
   * @param act must go on with what the rows answered at once, or the transaction is over
   * @throws whatever the browser says where it keeps nothing, has no room left, or does not answer
   */
  use<T>(mode: IDBTransactionMode, act: (rows: IDBObjectStore) => Promise<T>): Promise<T>;
}

const VERSION = 1;

/** It is opened at the first use, again after a failure. */
export function openTable(name: string, rows: string): Table {
  let database: Promise<IDBDatabase> | null = null;
  return {
    async use(mode, act) {
      database ??= open(name, rows);
      try {
        const transaction = (await inTime(database)).transaction(rows, mode);
        const ended = done(transaction);
        // Whoever hears of the failure hears of the first.
        ended.catch(() => undefined);
        const result = await inTime(act(transaction.objectStore(rows)));
        if (mode === 'readwrite') await inTime(ended);
        return result;
      } catch (error) {
        database = null;
        throw error;
      }
    },
  };
}

function open(name: string, rows: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // Merely to name it throws where storage is denied.
    const request = indexedDB.open(name, VERSION);
    request.onupgradeneeded = () => request.result.createObjectStore(rows, { keyPath: 'id' });
    request.onsuccess = () => {
      const database = request.result;
      // Another tab with a newer page must not wait for this one.
      database.onversionchange = () => database.close();
      resolve(database);
    };
    request.onerror = () => reject(problem(request.error));
    request.onblocked = () => reject(new Error(words.storage.held));
  });
}

/** What a request answered. */
export function answer<T>(request: IDBRequest<T>): Promise<T> {
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
  return error ?? new Error(words.storage.gaveUp);
}
