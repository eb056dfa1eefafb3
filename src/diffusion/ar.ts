import type { Run } from './run.ts';
import type { Pass, RunOutcome } from './trace.ts';

/**
 * Autoregressive decoding: one token a pass, left to right, by the causal pass alone.
 *
 * The prefill predicts the first token and every later pass one more, and no pass runs after the last
 * token is known: a text of n tokens, [EOS] included, takes n passes, prefill included.
 */
export async function* decode(run: Run): AsyncGenerator<Pass, RunOutcome> {
  const { denoiser, prompt, settings } = run;
  if (run.isCancelled()) return { tokens: [], end: 'cancelled' };

  const [first, firstTiming] = await run.pass((noise) => denoiser.prefill(prompt, noise));
  let next = run.written(first.next);
  yield { kind: 'prefill', ...firstTiming, tokens: prompt.length, next };

  const tokens: number[] = [];
  for (;;) {
    if (next.id === denoiser.shape.eosId) return { tokens, end: 'eos' };
    tokens.push(next.id);
    if (tokens.length === run.capacity) return { tokens, end: 'length' };
    if (run.isCancelled()) return { tokens, end: 'cancelled' };

    const { id } = next;
    const [predicted, timing] = await run.pass(async (noise) =>
      settings.cache === 'none'
        ? (await denoiser.prefill([...prompt, ...tokens], noise)).next
        : (await denoiser.commit([id], noise)).next,
    );
    next = run.written(predicted);
    yield { kind: 'decode', ...timing, start: tokens.length, ...next };
  }
}
