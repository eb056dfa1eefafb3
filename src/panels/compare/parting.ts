import { glimpsesOf } from '../../engine/trace/pieces.ts';
import { CanvasWalk } from '../../core/run/canvas-walk.ts';
import { type CanvasState, canvasState, rowOf } from '../../core/run/canvas-state.ts';
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
    const textA = canvasText(walks[0].at(a.trace, pass, a.vocabulary.eosId), a);
    const textB = canvasText(walks[1].at(b.trace, pass, b.vocabulary.eosId), b);
    if (textA !== textB) {
      return textBefore(a, pass) === textBefore(b, pass) ? pass : pass - 1;
    }
  }
  return most;
}

/** What stood after a pass, before a person did anything to it there. */
function textBefore(run: Compared, pass: number): string {
  const { trace, vocabulary } = run;
  const changes = (trace.changes ?? []).filter((change) => change.pass < pass);
  return canvasText(canvasState({ ...trace, changes }, pass, vocabulary.eosId), run);
}

/** All that stands on a canvas: tokens by their text, for two runs may number them otherwise. */
function canvasText(canvas: CanvasState, { vocabulary }: Compared): string {
  const row = rowOf(canvas);
  return JSON.stringify(
    glimpsesOf(row, vocabulary).map(({ text }, i) => (row[i] === null ? null : text)),
  );
}
