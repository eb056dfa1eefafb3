import type { Prediction } from '../denoiser.ts';
import type { Run } from './run.ts';
import type { DecodePass, Pass, PrefillPass, RunOutcome } from '../trace/trace.ts';

/**
 * Autoregressive decoding: one token a pass, left to right, by the causal pass alone.
 *
 * The prefill predicts the first open token and every later pass one more, and no pass runs after the last
 * token is known: a text of n open tokens, [EOS] included, takes n passes, prefill included. What is given is
 * cached by the pass that caches the token before it.
 */
export async function* decode(run: Run): AsyncGenerator<Pass, RunOutcome> {
  const { denoiser, prompt } = run;
  const tokens = [...run.given.head];
  if (run.isCancelled()) return { tokens, end: 'cancelled' };

  const read = [...prompt, ...tokens];
  if (run.given.endsAt(tokens.length)) return { tokens, end: 'eos' };
  if (tokens.length === run.capacity) return { tokens, end: 'length' };
  let pass: PrefillPass | DecodePass = await prefillPass(run, read);
  let next = toldBy(pass);
  yield pass;

  for (;;) {
    if (next.id === denoiser.shape.eosId) return { tokens, end: 'eos' };
    const behind = run.given.from(tokens.length + 1);
    const clean = [next.id, ...behind];
    tokens.push(...clean);
    if (run.given.endsAt(tokens.length)) return { tokens, end: 'eos' };
    if (tokens.length === run.capacity) return { tokens, end: 'length' };
    if (run.isCancelled()) return { tokens, end: 'cancelled' };

    pass = await decodePass(run, tokens, clean);
    next = pass;
    yield pass;
  }
}

async function prefillPass(run: Run, read: readonly number[]): Promise<PrefillPass> {
  const past = run.recall('prefill');
  if (past !== undefined) return past;
  const { denoiser, prompt } = run;
  const limits = run.given.causalLimits(-prompt.length, read.length);
  const [first, timing] = await run.pass((noise) => denoiser.prefill(read, noise, [], limits));
  return { kind: 'prefill', ...timing, tokens: read.length, next: run.written(first.next) };
}

/** @param clean the last tokens of the text, which are not cached yet */
async function decodePass(
  run: Run,
  tokens: readonly number[],
  clean: readonly number[],
): Promise<DecodePass> {
  const past = run.recall('decode');
  if (past !== undefined) return past;
  const { denoiser, prompt, settings } = run;
  const isAnew = settings.cache === 'none';
  const fresh = isAnew ? [...prompt, ...tokens] : clean;
  const limits = run.given.causalLimits(tokens.length - fresh.length, fresh.length);
  const [{ next }, timing] = await run.pass((noise) =>
    isAnew ? denoiser.prefill(fresh, noise, [], limits) : denoiser.commit(fresh, noise, [], limits),
  );
  const beside = clean.length === 1 ? {} : { given: clean.length - 1 };
  return { kind: 'decode', ...timing, start: tokens.length, ...run.written(next), ...beside };
}

function toldBy({ next }: PrefillPass): Prediction {
  if (next === undefined) throw new Error('The prefill of a causal run predicts a token.');
  return next;
}
