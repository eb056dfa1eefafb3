/**
 * The words of a fault report. They are English whatever the page's language is, for they are read by whoever
 * mends the page; and they are apart from `words`, for they come with the report, which few ask for.
 */

/** Lines of a report under one heading. */
export type Section = readonly (readonly [name: string, value: string])[];

interface Browser {
  readonly userAgent: string;
  readonly language: string;
  readonly cores: number;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the device in one of CSS. */
  readonly ratio: number;
  readonly embedded: boolean;
  readonly origin: string;
  readonly secure: boolean;
  readonly isolated: boolean;
  readonly hidden: boolean;
  readonly online: boolean;
  /** Milliseconds. */
  readonly clockStep: number;
}

/** What the browser lets the page store, each in words. */
interface Storage {
  readonly local: string;
  readonly database: string;
  readonly caches: string;
  readonly worker: string;
  readonly room: string;
}

interface Loaded {
  readonly id: string;
  readonly revision: string;
  readonly keeping: string;
  /** What was asked for to compute. */
  readonly backend: string;
  readonly device: string;
  readonly adapter: string;
  readonly selfCheck: number;
  readonly refused: readonly { readonly label: string; readonly why: string }[];
  /** As JSON. */
  readonly settings: string;
}

export const report = {
  heads: {
    report: 'Unmask fault report',
    browser: 'Browser',
    storage: 'Storage',
    graphics: 'WebGPU',
    model: 'Model',
    prompt: 'Prompt',
    journal: 'Page and worker',
  },

  /** @param page its address @param revision of the build; null where there is none */
  happened: (fault: string | null, page: string, revision: string | null): Section => [
    ['when', new Date().toISOString()],
    ['fault', fault ?? 'none shown'],
    ['page', page],
    ['revision', revision ?? 'not of a build'],
  ],

  browser: (browser: Browser): Section => [
    ['user agent', browser.userAgent],
    ['language', browser.language],
    ['cores', String(browser.cores)],
    ['window', `${browser.width} x ${browser.height}, ${browser.ratio} pixels a point`],
    ['embedded', yesNo(browser.embedded)],
    ['origin', browser.origin],
    ['secure', yesNo(browser.secure)],
    ['isolated', yesNo(browser.isolated)],
    ['hidden', yesNo(browser.hidden)],
    ['online', yesNo(browser.online)],
    ['clock step', `${browser.clockStep.toFixed(3)} ms`],
  ],

  storage: (storage: Storage): Section => [
    ['local storage', storage.local],
    ['IndexedDB', storage.database],
    ['Cache Storage', storage.caches],
    ['service worker', storage.worker],
    ['room', storage.room],
  ],
  kept: (entries: number) => `${entries} kept`,
  caches: (caches: number) => `${caches} caches`,
  opens: 'opens',
  noReason: 'no reason',
  noServiceWorkers: 'none in this browser',
  notRegistered: 'not registered',
  registered: (state: string | undefined, answers: boolean) =>
    `${state ?? 'registered'}, ${answers ? 'answers' : 'does not answer'}`,
  room: (usage: number, quota: number, persistent: boolean) =>
    `${usage} of ${quota} bytes, ${persistent ? 'persistent' : 'may be cleared'}`,
  refused: (error: unknown) => `refused: ${String(error)}`,

  noWebGpu: [['adapter', 'this browser has no WebGPU']] satisfies Section,
  noAdapter: [['adapter', 'none']] satisfies Section,
  adapterRefused: (error: unknown): Section => [['adapter', `refused: ${String(error)}`]],
  adapter: (names: readonly string[], features: readonly string[], limits: Section): Section => [
    ['adapter', names.join(', ')],
    ['features', features.join(', ')],
    ...limits,
  ],

  noModel: (selected: string | null, backend: string): Section => [
    ['loaded', 'none'],
    ['selected', `${selected ?? 'none'}, ${backend}`],
  ],
  model: (loaded: Loaded): Section => [
    ['loaded', `${loaded.id}, revision ${loaded.revision}, ${loaded.keeping}`],
    ['asked for', loaded.backend],
    ['device', `${loaded.device}, ${loaded.adapter}, self-check ${loaded.selfCheck}`],
    ...loaded.refused.map(({ label, why }) => [`refused ${label}`, why] as const),
    ['settings', loaded.settings],
  ],

  prompt: (kind: string, instruction: string, signature: string, code: string): Section => [
    ['kind', kind],
    ['instruction', instruction],
    ['signature', signature],
    ['code', code],
  ],

  /** A message between page and worker. @param at milliseconds since the page began @param times in a row */
  message: (at: number, fromPage: boolean, message: string, times: number) =>
    `${(at / 1000).toFixed(2)} s ${fromPage ? '->' : '<-'} ${message}${times > 1 ? ` (${times} times)` : ''}`,
};

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
