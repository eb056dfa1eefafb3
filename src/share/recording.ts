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

/** The text that a run wrote, from its passes: up to the first [EOS], of what causal passes put there. */
export function writtenTokens(
  passes: readonly Pass[],
  end: RunEnd | null,
  eosId: number,
): number[] {
  const text: number[] = [];
  for (const pass of passes) {
    switch (pass.kind) {
      case 'prefill':
        if (pass.next !== undefined) text[0] = pass.next.id;
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
        text.push(pass.id);
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
