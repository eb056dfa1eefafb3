import type { Visit } from './visit.ts';

/** The entries of the browser's history that this page has made, and what stood on it at each. */
interface Entries {
  /** Name of the present one. */
  present: string;
  /** Whether the page has been loaded again at an entry whose name the browser has lost. */
  lostName: boolean;
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
  lostName: false,
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

/**
 * Whether a reload has come without the name that every entry of this page has: where one meets a change of the
 * address, Chromium drops it. Asked before `entryNow` gives another.
 */
export function hasLostName(): boolean {
  const [load] = performance.getEntriesByType('navigation');
  const isReload = load instanceof PerformanceNavigationTiming && load.type === 'reload';
  return isReload && fieldOfState('entry') === null;
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
