/**
 * The chunk plan. A chunk begins where the last one ended, and nothing else ties it to the chunks before:
 * clean text attends causally, so the cache does not know how the text was cut. The size may therefore
 * change between any two chunks of a run.
 */
export interface Chunk {
  /** Which chunk of the run, from 0. */
  readonly index: number;
  /** Position of slot 0 in the text. */
  readonly start: number;
  /** Slots; 0 when the context is full. */
  readonly size: number;
}

/**
 * Plans a chunk.
 * @param requested the size asked for, at least 1
 * @param capacity tokens that the text may have in all: the context less the prompt
 */
export function planChunk(
  index: number,
  start: number,
  requested: number,
  capacity: number,
): Chunk {
  return { index, start, size: Math.max(0, Math.min(requested, capacity - start)) };
}

/**
 * Tokens that a chunk takes in a forward: its slots and, once more, the last token before it. Every row
 * predicts the token after it, so this one, the chunk's anchor, predicts the first slot.
 */
export function chunkWidth(slots: number): number {
  return 1 + slots;
}

/** Tokens that chunks take in a forward, each beside the others. */
export function branchesWidth(branches: readonly { readonly ids: readonly number[] }[]): number {
  return branches.reduce((sum, { ids }) => sum + chunkWidth(ids.length), 0);
}

/** How large the blocks are, and where the first begins: with the text, or so that one ends with the prompt. */
export interface Blocks {
  readonly block: number;
  readonly origin: 'start' | 'prompt-end';
}

/**
 * Where the block of a position ends, in tokens of prompt and text together: the next block begins there.
 * @param prompt tokens of the prompt
 * @param position 0 or above
 */
export function blockEnd({ block, origin }: Blocks, prompt: number, position: number): number {
  // Blocks that end with the prompt begin as far before the first token as whole blocks take.
  const before = origin === 'start' ? 0 : (block - (prompt % block)) % block;
  return (Math.floor((position + before) / block) + 1) * block - before;
}

/** Of the first `length` tokens of prompt and text, those in blocks that are whole. */
export function wholeBlocks(blocks: Blocks, prompt: number, length: number): number {
  return Math.max(0, blockEnd(blocks, prompt, length) - blocks.block);
}
