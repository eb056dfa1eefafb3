import { atTheStart, type Beginning } from './beginning.ts';
import type { Denoised, Pass, RunOutcome, TracePrompt } from '../trace/trace.ts';
import { duration } from '../trace/times.ts';

/** Fills one hole: the passes of a run of its own. */
export type FillOne = (
  prompt: TracePrompt,
  beginning: Beginning,
) => AsyncGenerator<Pass, RunOutcome>;

/**
 * Fills several holes in one run. Models are taught one hole at a time, so all of it is asked for as one, from the first
 * hole to the end of the last; as a rule the code between is among what they write, in its place, and nothing more is to
 * be done. Where it is not, the text is put away and the holes are filled one after the other, each with those behind it
 * left out; where one ends, the code up to the next one is given behind it.
 * @param hasParts whether a text has the code between the holes, in order
 */
export async function* fillHoles(
  prompt: TracePrompt,
  fill: FillOne,
  hasParts: (tokens: readonly number[]) => boolean,
): AsyncGenerator<Pass, RunOutcome> {
  const { holes, ...one } = prompt;
  const { at = 0, parts = [], behind = [] } = holes ?? {};
  const head = one.tokens.slice(0, at);
  const here = one.tokens.slice(at, at + 1);
  const run = new HoleRun(one, fill);
  const whole = yield* run.go(one.tokens, 0);
  if (whole.end === 'cancelled' || (whole.end === 'eos' && hasParts(whole.tokens))) return whole;
  let text: readonly number[] = [];
  for (const [hole, rest] of behind.entries()) {
    const { tokens, end } = yield* run.go([...head, ...text, ...here, ...rest], text.length);
    text = [...text, ...tokens, ...(end === 'eos' ? (parts[hole] ?? []) : [])];
    if (end !== 'eos') return { tokens: text, end };
  }
  return { tokens: text, end: 'eos' };
}

/** Runs of one hole as parts of a longer one. */
class HoleRun {
  readonly #prompt: TracePrompt;
  readonly #fill: FillOne;
  readonly #done: Pass[] = [];
  #chunk = 0;

  constructor(prompt: TracePrompt, fill: FillOne) {
    this.#prompt = prompt;
    this.#fill = fill;
  }

  /** @param start where its text stands in that of the whole run */
  async *go(tokens: readonly number[], start: number): AsyncGenerator<Pass, RunOutcome> {
    const prompt = { ...this.#prompt, tokens };
    const passes = this.#fill(prompt, {
      ...atTheStart(prompt),
      before: this.#done.length,
      elapsed: duration(this.#done),
    });
    const by = { chunk: this.#chunk, start };
    for (;;) {
      const step = await passes.next();
      if (step.done === true) return step.value;
      const pass = moved(step.value, by);
      if (pass.kind === 'commit') this.#chunk = pass.chunk + 1;
      this.#done.push(pass);
      yield pass;
    }
  }
}

interface Offset {
  readonly chunk: number;
  readonly start: number;
}

/** A pass of a hole as one of the whole run. */
function moved(pass: Pass, by: Offset): Pass {
  switch (pass.kind) {
    case 'prefill':
      return { ...pass, ...openedBehind(pass, by) };
    case 'denoise':
      return { ...pass, ...placed(pass, by) };
    case 'commit':
      return { ...pass, ...placed(pass, by), ...openedBehind(pass, by) };
    case 'decode':
      return { ...pass, start: pass.start + by.start };
  }
}

function placed({ chunk, start }: Offset, by: Offset): Offset {
  return { chunk: chunk + by.chunk, start: start + by.start };
}

function openedBehind(
  { opened }: { readonly opened?: Denoised },
  by: Offset,
): { readonly opened?: Denoised } {
  return opened === undefined ? {} : { opened: { ...opened, ...placed(opened, by) } };
}
