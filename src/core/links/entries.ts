import type { Visit } from './visit.ts';

/** The entries of the browser's history that this page has made, and what stood on it at each. */
interface Entries {
  /** Name of the present one. */
  present: string;
  /** What stood there when it was left. */
  readonly visits: Map<string, Visit>;
  /** What stood on the page when the present entry had been shown: what changes later is somebody's edit. */
  shown: Visit | null;
  /** Hears when that is so, after each way back or forth. */
  onShown: () => void;
  /** Puts a kept run on the canvas, where it is there still. */
  recall: (run: string) => Promise<boolean>;
}

export const entries: Entries = {
  present: '',
  visits: new Map(),
  shown: null,
  onShown: () => undefined,
  recall: () => Promise.resolve(false),
};

/** The name of the history's present entry; one that is new gets its name here. */
export function entryNow(): string {
  const named = fieldOfState('entry');
  if (named !== null) return named;
  const entry = newEntry();
  history.replaceState({ entry }, '');
  return entry;
}

/** A name that no other entry has. */
export function newEntry(): string {
  return `${performance.timeOrigin}/${performance.now()}`;
}

/** The kept run that the present entry shows; null where it shows none. */
export function runOfEntry(): string | null {
  return fieldOfState('run');
}

/** Whether it shows a run that a control began: the next such run takes its place. */
export function isLiveEntry(): boolean {
  return fieldOfState('live') !== null;
}

function fieldOfState(name: string): string | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null) return null;
  const field: unknown = Reflect.get(state, name);
  return typeof field === 'string' ? field : null;
}
