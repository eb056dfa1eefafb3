import { glimpsesOf } from '../../engine/trace/pieces.ts';
import { CanvasWalk } from '../../core/run/canvas-walk.ts';
import { rowOf } from '../../core/run/canvas-state.ts';
import type { RunRecord } from '../../core/run/run-store.ts';

type Compared = Pick<RunRecord, 'trace' | 'vocabulary'>;

/**
 * After how many passes two runs last had the same on their canvases; -1 where they never had. Of a fork and the run
 * that it left, where it left it, or as far as it went the same way.
 */
export function partingOf(a: Compared, b: Compared): number {
  const walks = [new CanvasWalk(), new CanvasWalk()] as const;
  const most = Math.min(a.trace.passes.length, b.trace.passes.length);
  for (let pass = 0; pass <= most; pass++) {
    if (canvasText(walks[0], a, pass) !== canvasText(walks[1], b, pass)) return pass - 1;
  }
  return most;
}

/** All that stands on a canvas: tokens by their text, for two runs may number them otherwise. */
function canvasText(walk: CanvasWalk, { trace, vocabulary }: Compared, pass: number): string {
  const row = rowOf(walk.at(trace, pass, vocabulary.eosId));
  return JSON.stringify(
    glimpsesOf(row, vocabulary).map(({ text }, i) => (row[i] === null ? null : text)),
  );
}
