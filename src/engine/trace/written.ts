import { givenAt, givenFrom, type Given } from './given.ts';
import { revealsSlots } from '../sampling/policies/policies.ts';
import {
  type Denoised,
  denoisedIn,
  type GivenPart,
  type Pass,
  type RemaskedAt,
  remaskedIn,
  type Trace,
} from './trace.ts';

/** What is fixed on the canvas, once a text is laid anew from a position on: what stands there is as good as given. */
export function relaid(given: Given, { start, tail }: Pick<RemaskedAt, 'start' | 'tail'>): Given {
  const laid = tail.flatMap((id, i) => (id === null ? [] : [{ start: start + i, tokens: [id] }]));
  return [...given.filter((span) => span.start + span.tokens.length <= start), ...laid];
}

/** The open chunk as its passes tell it: what is given, what they reveal and edit, without a model. */
export class ToldChunk {
  readonly #eosId: number;
  readonly #given: Given;
  /** By slot; undefined where it is masked. */
  #slots: (number | undefined)[];
  /** Passes over it. */
  steps = 0;

  /** @param known the first token, where a causal pass has told it */
  constructor(eosId: number, given: Given, known: number | null) {
    this.#eosId = eosId;
    this.#given = given;
    this.#slots = known === null ? [] : [known];
  }

  apply({ start, size, drafted, revealed, edited }: Denoised): void {
    if (this.steps === 0) {
      this.#slots = Array.from(
        { length: size },
        (_, slot) => this.#slots[slot] ?? givenAt(this.#given, start + slot) ?? drafted?.[slot],
      );
    }
    this.steps += 1;
    for (const { slot, id } of [...revealed, ...edited]) {
      this.#slots[slot] = id;
      // The end of the text drops what is right of it.
      if (id === this.#eosId) this.#slots.length = slot + 1;
    }
  }

  /** The token at a slot; undefined where it is masked, or beyond the end. */
  at(slot: number): number | undefined {
    return this.#slots[slot];
  }

  /** The text from slot 0 to the first mask or [EOS]. */
  get leading(): number[] {
    const end = this.#slots.findIndex((id) => id === undefined || id === this.#eosId);
    return this.#slots.slice(0, end < 0 ? undefined : end).filter((id) => id !== undefined);
  }
}

/**
 * The text of a run as its passes tell it around what was given: what causal passes put there up to the first [EOS]; of a run that was
 * stopped the finished beginning of the open chunk as well. A run that goes on has none yet.
 */
export function writtenTokens(
  { settings, prompt, passes, end }: Pick<Trace, 'settings' | 'passes' | 'end'> & GivenPart,
  eosId: number,
): number[] {
  if (end === null) return [];
  const { given = [] } = prompt;
  const text = [...givenFrom(given, 0)];
  for (const pass of passes) {
    const remasked = remaskedIn(pass);
    if (remasked !== undefined) text.length = Math.min(text.length, remasked.start);
    tell(text, pass);
    // One token at a time, what is given is written on to as soon as it is reached.
    if (settings.policy.kind === 'ar') text.push(...givenFrom(given, text.length));
  }
  const at = text.indexOf(eosId);
  if (at >= 0) return text.slice(0, at);
  const isOpen = revealsSlots(settings.policy) || passes.some((pass) => remaskedIn(pass));
  return end === 'cancelled' && isOpen ? withOpen(text, given, passes, eosId) : text;
}

/** Puts into the text what a causal pass tells. */
function tell(text: number[], pass: Pass): void {
  switch (pass.kind) {
    case 'prefill':
      if (pass.next !== undefined) text.push(pass.next.id);
      return;
    case 'denoise':
      return;
    case 'commit': {
      text.length = Math.min(text.length, pass.start);
      const known = pass.corrected?.id ?? pass.next?.id;
      text.push(...pass.tokens, ...(known === undefined ? [] : [known]));
      return;
    }
    case 'decode':
      text.length = Math.min(text.length, pass.start);
      text.push(pass.id);
  }
}

function withOpen(
  text: readonly number[],
  given: Given,
  passes: readonly Pass[],
  eosId: number,
): number[] {
  const last = passes.findLastIndex((pass) => pass.kind === 'commit');
  const since = passes.slice(Math.max(0, last));
  const remasked = since.map(remaskedIn).findLast((part) => part !== undefined);
  const from = since.findLastIndex((pass) => remaskedIn(pass) !== undefined);
  const looks = since
    .slice(Math.max(0, from))
    .map(denoisedIn)
    .filter((look) => look !== undefined);
  const [first] = looks;
  if (first === undefined) return [...text];
  const stands = remasked === undefined ? given : relaid(given, remasked);
  const open = new ToldChunk(eosId, stands, text[first.start] ?? null);
  for (const look of looks) open.apply(look);
  return [...text.slice(0, first.start), ...open.leading];
}
