import { givenFrom, type Given } from '../diffusion/given.ts';
import type { Pass, RunEnd, Trace } from '../diffusion/trace.ts';

/** A recorded run with all that it takes to draw it: neither model nor tokenizer. */
export interface Recording {
  /** Its token ids are indices into `pieces`. The prompt's tokens are not kept. */
  readonly trace: Trace;
  /** Text of every token. */
  readonly pieces: readonly string[];
  readonly eosId: number;
  readonly device: RecordedDevice;
  /** Bytes of keys and values that one cached token takes. */
  readonly cacheBytesPerToken: number;
  /** Tokens in the cache after each pass. */
  readonly cachedTokens: readonly number[];
}

/** What computed a recorded run. Its label is the trace's `device`. */
export interface RecordedDevice {
  readonly backend: 'webgpu' | 'wasm' | 'cpu';
  /** Vendor and architecture. */
  readonly adapter: string;
  readonly cacheLocation: 'gpu-buffer' | 'cpu';
  /** Largest difference from the golden outputs, absolute. */
  readonly selfCheck: number;
}

/**
 * The text of a run from what was given of it and its passes: up to the first [EOS], of what causal passes put
 * there. None while the run goes on.
 */
export function writtenTokens(
  passes: readonly Pass[],
  end: RunEnd | null,
  eosId: number,
  given: Given = [],
): number[] {
  const text = [...givenFrom(given, 0)];
  for (const pass of passes) {
    switch (pass.kind) {
      case 'prefill':
        if (pass.next !== undefined) text.push(pass.next.id);
        break;
      case 'denoise':
        break;
      case 'commit': {
        text.length = Math.min(text.length, pass.start);
        text.push(...pass.tokens);
        const next = pass.corrected?.id ?? pass.next?.id;
        if (next !== undefined) text.push(next);
        break;
      }
      case 'decode':
        text.length = Math.min(text.length, pass.start);
        text.push(...givenFrom(given, text.length), pass.id);
    }
  }
  if (end === null) return [];
  const at = text.indexOf(eosId);
  return at < 0 ? text : text.slice(0, at);
}

/** The text of tokens. */
export function textOfTokens(tokens: readonly number[], pieces: readonly string[]): string {
  return tokens.map((id) => pieces[id] ?? '').join('');
}
