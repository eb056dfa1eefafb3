import type { Flaw } from '../../engine/trace/flaw.ts';
import { givenAt } from '../../engine/trace/given.ts';
import { denoisedIn, remaskedIn, type Pass, type Trace } from '../../engine/trace/trace.ts';

/** What happened to a slot, and in which pass: an index into the trace's passes. */
export type SlotEvent =
  /** Something was given there from the beginning. */
  | { readonly what: 'given' }
  /** A person put a token there, or a mask, before the pass. */
  | { readonly what: 'set'; readonly pass: number; readonly id: number | null }
  /** Passes looked at it and left it masked. */
  | { readonly what: 'left'; readonly pass: number; readonly to: number; readonly surest: number }
  | { readonly what: 'drafted'; readonly pass: number; readonly id: number }
  | {
      /** By a denoise pass, or by a causal one. */
      readonly what: 'revealed' | 'told';
      readonly pass: number;
      readonly id: number;
      readonly confidence: number;
    }
  | {
      readonly what: 'edited';
      readonly pass: number;
      readonly from: number;
      readonly id: number;
      readonly confidence: number;
    }
  /** A causal pass took it into the finished text. @param probability given all before it; null where none says */
  | { readonly what: 'committed'; readonly pass: number; readonly probability: number | null }
  /** A causal pass refused what stood there; `by` is what it put in its place, where it was the first refused. */
  | {
      readonly what: 'refused';
      readonly pass: number;
      readonly id: number;
      readonly by: { readonly id: number; readonly confidence: number } | null;
    }
  | { readonly what: 'remasked'; readonly pass: number; readonly why: Flaw['why'] };

/** Everything that happened to a slot in the first `count` passes of a run, in order. */
export function storyOf(
  { prompt: { given = [] }, changes = [], passes }: Trace,
  position: number,
  count = passes.length,
): readonly SlotEvent[] {
  const story = new Story(position, givenAt(given, position) !== undefined);
  const head = given[0]?.start === 0 ? given[0].tokens.length : 0;
  for (let pass = 0; pass <= count; pass++) {
    for (const change of changes) {
      if (change.pass !== pass) continue;
      const set = change.slots.find((slot) => slot.position === position);
      if (set !== undefined) story.set(pass, set.id);
    }
    const each = pass < count ? passes[pass] : undefined;
    if (each !== undefined) story.pass(pass, each, head);
  }
  return story.events;
}

/**
 * The pass that put there what stands in a slot: an index; null where none did, or no token stands there.
 * @param story as `storyOf` tells it
 */
export function decidedIn(story: readonly SlotEvent[]): number | null {
  let decided: number | null = null;
  for (const event of story) {
    switch (event.what) {
      case 'revealed':
      case 'told':
      case 'edited':
        decided = event.pass;
        break;
      case 'refused':
        decided = event.by === null ? null : event.pass;
        break;
      case 'committed':
        break;
      default:
        decided = null;
    }
  }
  return decided;
}

/** Whether a person, or the prompt, put there what stands in a slot: no pass has a say in it. */
export function isHeld(story: readonly SlotEvent[]): boolean {
  const last = story.at(-1);
  return last?.what === 'given' || (last?.what === 'set' && last.id !== null);
}

class Story {
  readonly events: SlotEvent[] = [];
  readonly #position: number;
  /** What stands there; null for a mask. */
  #stands: number | null = null;
  /** No pass has a say in what stands there. */
  #isHeld: boolean;

  constructor(position: number, isGiven: boolean) {
    this.#position = position;
    this.#isHeld = isGiven;
    if (isGiven) this.events.push({ what: 'given' });
  }

  set(pass: number, id: number | null): void {
    this.events.push({ what: 'set', pass, id });
    this.#stands = id;
    this.#isHeld = id !== null;
  }

  pass(index: number, pass: Pass, head: number): void {
    if (this.#isHeld) return;
    this.#remask(index, pass);
    switch (pass.kind) {
      case 'prefill':
        if (pass.next !== undefined && this.#position === head) this.#tell(index, pass.next);
        break;
      case 'commit':
        this.#commit(index, pass);
        break;
      case 'decode':
        if (this.#position === pass.start) this.#tell(index, pass);
        break;
      case 'denoise':
        break;
    }
    this.#denoise(index, pass);
  }

  #remask(index: number, pass: Pass): void {
    const remasked = remaskedIn(pass);
    if (remasked === undefined || this.#position < remasked.start) return;
    const now = remasked.tail[this.#position - remasked.start] ?? null;
    if (now === null && this.#stands !== null) {
      this.events.push({ what: 'remasked', pass: index, why: remasked.why });
    }
    this.#stands = now;
  }

  #tell(pass: number, { id, logProb }: { readonly id: number; readonly logProb: number }): void {
    this.#stands = id;
    this.events.push({ what: 'told', pass, id, confidence: Math.exp(logProb) });
  }

  #commit(index: number, pass: Extract<Pass, { readonly kind: 'commit' }>): void {
    const { start, tokens, logProbs, rejected, corrected, next } = pass;
    const slot = this.#position - start;
    if (slot < 0) return;
    const kept = tokens[slot];
    if (kept !== undefined) {
      this.#stands = kept;
      const logProb = logProbs[slot] ?? Number.NaN;
      const probability = Number.isFinite(logProb) ? Math.exp(logProb) : null;
      this.events.push({ what: 'committed', pass: index, probability });
      return;
    }
    const isFirst = corrected?.slot === slot;
    if (slot < tokens.length + rejected && this.#stands !== null) {
      const by = isFirst ? { id: corrected.id, confidence: corrected.confidence } : null;
      this.events.push({ what: 'refused', pass: index, id: this.#stands, by });
      this.#stands = null;
    }
    if (isFirst) this.#stands = corrected.id;
    if (next !== undefined && slot === tokens.length) this.#tell(index, next);
  }

  #denoise(index: number, pass: Pass): void {
    const denoised = denoisedIn(pass);
    const slot = this.#position - (denoised?.start ?? 0);
    if (denoised === undefined || slot < 0 || slot >= denoised.size) return;
    const draft = denoised.drafted?.[slot];
    if (draft !== undefined && this.#stands === null) {
      this.#stands = draft;
      this.events.push({ what: 'drafted', pass: index, id: draft });
    }
    const revealed = denoised.revealed.find((each) => each.slot === slot);
    const edited = denoised.edited.find((each) => each.slot === slot);
    if (revealed !== undefined) {
      const { id, confidence } = revealed;
      this.#stands = id;
      this.events.push({ what: 'revealed', pass: index, id, confidence });
    } else if (edited !== undefined) {
      const { id, confidence, previous } = edited;
      this.#stands = id;
      this.events.push({ what: 'edited', pass: index, from: previous, id, confidence });
    } else if (this.#stands === null) this.#leave(index, denoised.confidence[slot] ?? 0);
  }

  #leave(pass: number, surest: number): void {
    const last = this.events.at(-1);
    if (last?.what !== 'left' || last.to !== pass - 1) {
      this.events.push({ what: 'left', pass, to: pass, surest });
      return;
    }
    this.events[this.events.length - 1] = {
      ...last,
      to: pass,
      surest: Math.max(last.surest, surest),
    };
  }
}
