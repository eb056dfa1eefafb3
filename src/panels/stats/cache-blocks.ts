import type { Trace } from '../../engine/trace/trace.ts';
import { words } from '../../words/words.ts';
import type { CanvasState } from '../../core/run/canvas-state.ts';

/** A stretch of the sequence, as the cache sees it. */
export interface CacheBlock {
  readonly label: string;
  readonly tokens: number;
  readonly state: 'prompt' | 'cached' | 'open' | 'next';
  /** Share of the open chunk's slots that are decided. */
  readonly decided: number;
}

/** Prompt tokens assumed before the prompt has been read. */
const SOME = 16;

/** Blocks beyond this many cached chunks are drawn as one. */
const MOST = 8;

/** The sequence in blocks: the prompt, each cached chunk, the open one, the next. */
export function cacheBlocks(
  trace: Pick<Trace, 'prompt' | 'passes'> | null,
  canvas: CanvasState,
): CacheBlock[] {
  const prefilled = canvas.passes > 0;
  const read = trace?.passes.find((pass) => pass.kind === 'prefill')?.tokens ?? SOME;
  const blocks: CacheBlock[] = [
    {
      label: words.figures.promptBlock,
      tokens: read,
      state: prefilled ? 'prompt' : 'next',
      decided: 0,
    },
    ...writtenBlocks(canvas),
  ];
  const { open } = canvas;
  if (open !== null) {
    const decided = open.slots.filter((slot) => slot.state !== 'masked').length;
    blocks.push({
      label: open.slots.length === 1 ? '' : String(open.chunk + 1),
      tokens: open.slots.length,
      state: 'open',
      decided: decided / open.slots.length,
    });
  }
  const [next] = canvas.ahead;
  if (next !== undefined)
    blocks.push({ label: String(next.chunk + 1), tokens: next.size, state: 'next', decided: 0 });
  return blocks;
}

function writtenBlocks(canvas: CanvasState): CacheBlock[] {
  const sizes = new Map<number, number>();
  for (const { chunk, position } of canvas.written) {
    // What was given at the start was read with the prompt.
    if (chunk !== null && position < canvas.cached) sizes.set(chunk, (sizes.get(chunk) ?? 0) + 1);
  }
  const all = [...sizes].map(([chunk, tokens]): CacheBlock => ({
    label: String(chunk + 1),
    tokens,
    state: 'cached',
    decided: 1,
  }));
  if (all.length <= MOST) return all;
  const folded = all.slice(0, all.length - MOST + 1);
  const tokens = folded.reduce((sum, block) => sum + block.tokens, 0);
  const label = `1–${folded.length}`;
  return [{ label, tokens, state: 'cached', decided: 1 }, ...all.slice(folded.length)];
}
