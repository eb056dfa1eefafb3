import { givenFrom } from '../trace/given.ts';
import type { Run } from './run.ts';
import type { Pass, RunOutcome } from '../trace/trace.ts';

/**
 * Autoregressive decoding: one token a pass, left to right, by the causal pass alone.
 *
 * The prefill predicts the first open token and every later pass one more, and no pass runs after the last
 * token is known: a text of n open tokens, [EOS] included, takes n passes, prefill included. What is given is
 * cached by the pass that caches the token before it.
 */
export async function* decode(run: Run): AsyncGenerator<Pass, RunOutcome> {
  const { denoiser, prompt, given, settings } = run;
  const tokens = [...run.head];
  if (run.isCancelled()) return { tokens, end: 'cancelled' };

  const read = [...prompt, ...tokens];
  const [first, firstTiming] = await run.pass((noise) => denoiser.prefill(read, noise));
  let next = run.written(first.next);
  yield { kind: 'prefill', ...firstTiming, tokens: read.length, next };

  for (;;) {
    if (next.id === denoiser.shape.eosId) return { tokens, end: 'eos' };
    const behind = givenFrom(given, tokens.length + 1);
    const clean = [next.id, ...behind];
    tokens.push(...clean);
    if (tokens.length === run.capacity) return { tokens, end: 'length' };
    if (run.isCancelled()) return { tokens, end: 'cancelled' };

    const [predicted, timing] = await run.pass(async (noise) =>
      settings.cache === 'none'
        ? (await denoiser.prefill([...prompt, ...tokens], noise)).next
        : (await denoiser.commit(clean, noise)).next,
    );
    next = run.written(predicted);
    const beside = behind.length === 0 ? {} : { given: behind.length };
    yield { kind: 'decode', ...timing, start: tokens.length, ...next, ...beside };
  }
}
