import type { Passes } from '../engine/runtime/webgpu.ts';
import { FULL, QUICK, type BenchAsked } from './bench.ts';

/** What the address of the benchmark's page asks for. */
export interface PageAsked extends BenchAsked {
  /** Starts by itself and posts its result. */
  readonly auto: boolean;
  readonly backend: 'webgpu' | 'wasm' | 'auto';
  readonly passes: Passes;
}

/** Reads the address; what it does not say, or says wrongly, is as if it were left out. */
export function readAddress(query: URLSearchParams): PageAsked {
  const effort = query.has('quick') ? QUICK : FULL;
  const twin = query.get('twin') ?? 'xs-ar';
  const backend = query.get('backend');
  const passes = query.get('passes');
  return {
    auto: query.has('auto'),
    backend: backend === 'webgpu' || backend === 'wasm' ? backend : 'auto',
    passes: passes === 'fused' || passes === 'runtime' ? passes : 'auto',
    model: query.get('model') ?? 'xs-s1',
    twin: twin === 'none' ? null : twin,
    effort: {
      ...effort,
      tasks: whole(query.get('tasks')) ?? effort.tasks,
      rounds: whole(query.get('rounds')) ?? effort.rounds,
      uncachedTokens: whole(query.get('uncached')) ?? effort.uncachedTokens,
      starts: whole(query.get('starts')) ?? effort.starts,
    },
  };
}

/** The same as an address. */
export function formatAddress({ auto, backend, passes, model, twin, effort }: PageAsked): string {
  const query = new URLSearchParams({
    ...(auto && { auto: '' }),
    ...(effort.contexts.length < FULL.contexts.length && { quick: '' }),
    backend,
    passes,
    model,
    twin: twin ?? 'none',
    tasks: String(effort.tasks),
    rounds: String(effort.rounds),
    uncached: String(effort.uncachedTokens),
    starts: String(effort.starts),
  });
  return `bench.html?${query}`;
}

function whole(text: string | null): number | null {
  return text !== null && /^\d{1,4}$/.test(text) ? Number(text) : null;
}
