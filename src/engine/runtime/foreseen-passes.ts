import type { ChunkPrediction } from '../denoiser.ts';

/** What a pass over a chunk said that nobody has asked for yet. */
export interface ForeseenPass {
  readonly ids: readonly number[];
  readonly prediction: ChunkPrediction;
}

/** Passes that a device made ahead, while the text before their chunk stays as it is. */
export class ForeseenPasses {
  #passes: readonly ForeseenPass[] = [];

  put(passes: readonly ForeseenPass[]): void {
    this.#passes = passes;
  }

  clear(): void {
    this.#passes = [];
  }

  /** What a pass over the chunk said, once; null where it was not foreseen, and nothing is then. */
  take(chunk: readonly number[]): ChunkPrediction | null {
    const at = this.#passes.findIndex(({ ids }) => isSame(ids, chunk));
    const found = this.#passes[at]?.prediction ?? null;
    this.#passes = found === null ? [] : this.#passes.slice(at + 1);
    const { length } = this.#passes;
    return found === null || length === 0 ? found : { ...found, foreseen: length };
  }
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((id, slot) => id === b[slot]);
}
