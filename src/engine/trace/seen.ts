import type { Given } from './given.ts';
import { replay, type ReplayedPart } from './replay.ts';
import { denoisedIn, remaskedIn, type Pass } from './trace.ts';

/** What a pass knew when it predicted a slot. */
export interface Seen {
  /** The text before, from position 0. */
  readonly before: readonly number[];
  /** What stood in the chunk, null for a mask; null where a causal pass told the slot from what is before it alone. */
  readonly chunk: readonly (number | null)[] | null;
  /** What was given then. */
  readonly given: Given;
}

/**
 * What a pass knew when it predicted a position of the text.
 * @param index of the pass
 * @returns null where it predicted nothing there
 */
export function seenAt(
  trace: ReplayedPart,
  eosId: number,
  index: number,
  position: number,
): Seen | null {
  const pass = trace.passes[index];
  if (pass === undefined) return null;
  const replayed = replay({ ...trace, end: null }, eosId, index);
  replayed.apply(pass);
  const { given } = replayed;
  const text = replayed.standing(true).map((token) => token?.id ?? null);
  const denoised = denoisedIn(pass);
  if (
    denoised !== undefined &&
    position >= denoised.start &&
    position < denoised.start + denoised.size
  ) {
    const { start, size } = denoised;
    const before = clean(text.slice(0, start));
    const tail = remaskedIn(pass)?.tail;
    if (tail !== undefined) return { before, chunk: tail.slice(0, size), given };
    const chunk = Array.from({ length: size }, (_, slot) => replayed.at(slot)?.id ?? null);
    // As it was before the pass: a causal pass tells slot 0 in the same forward.
    for (const { slot } of denoised.revealed) chunk[slot] = null;
    for (const { slot, previous } of denoised.edited) chunk[slot] = previous;
    if (pass.kind !== 'denoise' && replayed.told?.pass === index) chunk[0] = null;
    return { before, chunk, given };
  }
  return tells(pass, position, given)
    ? { before: clean(text.slice(0, position)), chunk: null, given }
    : null;
}

/**
 * Whether a pass predicts a position, unless something is given there then.
 * @param given what is given from the beginning
 */
export function predicts(pass: Pass, position: number, given: Given): boolean {
  const { start = 0, size = 0 } = denoisedIn(pass) ?? {};
  return (position >= start && position < start + size) || tells(pass, position, given);
}

/** Whether a causal pass says what is likely at a position. */
function tells(pass: Pass, position: number, given: Given): boolean {
  const [head] = given;
  switch (pass.kind) {
    case 'prefill':
      return pass.next !== undefined && position === (head?.start === 0 ? head.tokens.length : 0);
    case 'commit':
      // The token behind the kept ones is the last that it tells.
      return (
        position >= pass.start &&
        (position < pass.start + pass.tokens.length ||
          (position === pass.start + pass.tokens.length && pass.logProbs.every(Number.isFinite)))
      );
    case 'decode':
      return position === pass.start;
    case 'denoise':
      return false;
  }
}

function clean(tokens: readonly (number | null)[]): readonly number[] {
  return tokens.filter((id) => id !== null);
}
