import { GREEDY, type Look } from '../denoiser.ts';
import { OpenCanvas, type Window, type WindowProgress } from './open-canvas.ts';
import type { RevealPolicy } from './policies/policies.ts';
import type { Run } from './run.ts';
import type { DenoisePass, Pass, RunOutcome } from '../trace/trace.ts';

/**
 * Masked diffusion over a whole canvas (LLaDA, arXiv 2502.09992; Dream, arXiv 2508.15487): the answer has a length
 * from the beginning, every slot sees every other, and windows of it are decided from left to right. Every pass is one
 * forward over prompt and canvas; nothing is cached, nothing committed, and nothing is computed before the first pass.
 *
 * Under the cache mode `stale` the first pass over a window keeps its keys and values, and those after it compute the
 * window alone (dual cache), or the window and all behind it (prefix cache): an approximation (Fast-dLLM, arXiv
 * 2505.22618).
 */
export async function* diffuseCanvas(
  run: Run,
  policy: RevealPolicy,
): AsyncGenerator<Pass, RunOutcome> {
  const { prompt, denoiser } = run;
  const { head } = run.given;
  const size = run.capacity - head.length;
  if (run.isCancelled()) return { tokens: head, end: 'cancelled' };
  if (run.given.endsAt(head.length)) return { tokens: head, end: 'eos' };
  await denoiser.prefill([...prompt, ...head]);
  const place = { index: run.firstChunk, start: head.length, size };
  const canvas = new OpenCanvas(run, policy, place);
  let from = 0;
  for (let index = 0; from < size && !canvas.isCut(); index++) {
    const window = { from, to: Math.min(size, from + run.windowSize(index)) };
    for (const part of canvas.parts(window, window.from)) {
      const begun = canvas.masked(part).filter((slot) => slot >= part.from).length;
      const most = canvas.mostPasses(begun);
      for (let pass = 0; pass < most && canvas.masked(part).length > 0; pass++) {
        const before = denoiser.length;
        const among = { tokens: before + canvas.ids.length, before };
        const progress = { pass, begun, size: window.to - window.from, among };
        yield await denoisePass(run, canvas, part, progress);
        if (run.isCancelled()) return { tokens: [...head, ...canvas.text], end: 'cancelled' };
        if (canvas.isCut()) break;
      }
    }
    from = window.to;
  }
  const tokens = [...head, ...canvas.text];
  return { tokens, end: canvas.isEnded ? 'eos' : 'length' };
}

async function denoisePass(
  run: Run,
  canvas: OpenCanvas,
  window: Window,
  progress: WindowProgress,
): Promise<DenoisePass> {
  const { denoiser } = run;
  const size = canvas.ids.length;
  const anew = progress.pass === 0 ? null : anewOf(run, window, size);
  const { ids } = canvas;
  const past = run.recall('denoise');
  if (past !== undefined) {
    if (run.isStale && anew === null) keepAtRefill(run, [...ids]);
    canvas.recall(past);
    return past;
  }
  const clean = denoiser.length;
  const asked = canvas.masked(window).filter((slot) => anew === null || slot >= anew.from);
  const look: Look = {
    slots: asked,
    ...(anew === null ? { keep: run.isStale } : { anew }),
  };
  const [prediction, timing] = await run.pass((noise) =>
    denoiser.denoise(ids, noise, canvas.limits(asked), look),
  );
  return {
    kind: 'denoise',
    ...timing,
    ...computed(clean, size, anew, denoiser.shape.logits === 'shifted'),
    ...canvas.denoise(prediction, asked, progress),
  };
}

/** Has the canvas computed whose keys and values stand for a later one. */
function keepAtRefill({ denoiser, past }: Run, ids: readonly number[]): void {
  past.keep({
    tokens: denoiser.length + ids.length,
    compute: async () => {
      await denoiser.denoise(ids, GREEDY, undefined, { slots: [], keep: true });
    },
  });
}

/** The slots that a pass computes, where it does not compute all. */
function anewOf(run: Run, { from, to }: Window, size: number): Window | null {
  if (!run.isStale) return null;
  return run.settings.cache === 'stale-prefix' ? { from, to: size } : { from, to };
}

/** What the trace says of the forward beside its slots. */
function computed(
  clean: number,
  size: number,
  anew: Window | null,
  isShifted: boolean,
): Pick<DenoisePass, 'beside' | 'stale'> {
  if (anew === null) return { beside: clean };
  // The row before the window predicts its first token.
  const before = isShifted ? 1 : 0;
  const beside = anew.from === 0 ? before : 0;
  return { beside, stale: size - (anew.to - anew.from) - (before - beside) };
}
