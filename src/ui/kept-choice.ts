/**
 * A choice of the reader's that this browser keeps. Storage may be refused (private windows, embedded frames,
 * policies): then nothing was kept, and a choice holds for this visit.
 */

/** @returns null where nothing is kept */
export function keptChoice(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** @param value null to forget it */
export function keepChoice(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // The choice holds for this visit.
  }
}
