import { create } from 'zustand';
import { fault, type Fault, FaultError, faultOf } from '../../engine/fault.ts';
import type { Task } from '../../tasks/format.ts';
import { readTaskFile } from '../../core/tests/task-file.ts';

/** The task suites of the repository, by name: where each lies. They are fetched when somebody picks one. */
const ADDRESSES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('../../../corpus/suites/*.jsonl', {
      query: '?url',
      import: 'default',
      eager: true,
    }),
  ).map(([file, address]) => [file.replace(/^.*\/|\.jsonl$/g, ''), address]),
);

export const SUITES: readonly string[] = Object.keys(ADDRESSES).sort();

/** How a suite stands. */
export type SuiteState =
  | { readonly at: 'loading' }
  | { readonly at: 'ready'; readonly tasks: readonly Task[] }
  | { readonly at: 'fault'; readonly fault: Fault };

interface SuitesStore {
  readonly suites: ReadonlyMap<string, SuiteState>;
  /** Fetches a suite, unless it is there or on its way. Never throws. */
  readonly fetch: (name: string, read?: (address: string) => Promise<string>) => Promise<void>;
}

export const useSuites = create<SuitesStore>()((set, get) => ({
  suites: new Map(),
  fetch: async (name, read = readText) => {
    const { at } = get().suites.get(name) ?? { at: 'fault' };
    const address = ADDRESSES[name];
    if (at !== 'fault' || address === undefined) return;
    const put = (state: SuiteState): void =>
      set(({ suites }) => ({ suites: new Map(suites).set(name, state) }));
    put({ at: 'loading' });
    try {
      put({ at: 'ready', tasks: (await readTaskFile(name, await read(address))).tasks });
    } catch (error) {
      put({ at: 'fault', fault: faultOf(error) });
    }
  },
}));

/** @throws FaultError network */
async function readText(address: string): Promise<string> {
  const file = address.replace(/^.*\//, '');
  const response = await fetch(address).catch((error: unknown) => {
    throw new FaultError(fault('network', { why: 'broken', file }), { cause: error });
  });
  if (!response.ok) {
    throw new FaultError(fault('network', { why: 'answered', file, status: response.status }));
  }
  return response.text();
}
