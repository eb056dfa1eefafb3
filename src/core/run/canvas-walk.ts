import { replay, type Replay, type ReplayedPart } from '../../engine/trace/replay.ts';
import type { Written } from '../../engine/trace/standing.ts';
import { type CanvasState, stateOf } from './canvas-state.ts';

/**
 * The canvases of a run as it goes on, or as its playhead moves: on the way forward each pass is replayed once. What
 * it gives is what `canvasState` gives; whoever asks twice for the same moment gets the same object, and a list of
 * finished tokens that has not changed stays the list it was.
 */
export class CanvasWalk {
  #replayed: Replay | null = null;
  /** What the replay has replayed, so far. */
  #trace: ReplayedPart | null = null;
  #eosId = -1;
  #state: CanvasState | null = null;
  #written: readonly Written[] = [];

  /** The canvas after the first `count` passes. */
  at(trace: ReplayedPart, count: number, eosId: number): CanvasState {
    if (
      this.#state !== null &&
      trace === this.#trace &&
      this.#state.passes === count &&
      eosId === this.#eosId
    )
      return this.#state;
    const replayed = this.#goneOn(trace, count, eosId) ?? replay(trace, eosId, count);
    const state = stateOf(replayed, trace);
    this.#written = sameList(this.#written, state.written);
    this.#state = { ...state, written: this.#written };
    // With the last pass of a text that fills the context, a replay is more than its passes: nothing follows on it.
    this.#replayed = trace.end === 'length' && count >= trace.passes.length ? null : replayed;
    this.#trace = trace;
    this.#eosId = eosId;
    return this.#state;
  }

  /** The replay at hand, taken on to the moment; null where the moment does not lie ahead of it. */
  #goneOn(trace: ReplayedPart, count: number, eosId: number): Replay | null {
    const replayed = this.#replayed;
    const before = this.#trace;
    if (replayed === null || before === null || eosId !== this.#eosId) return null;
    const { passes } = replayed;
    const isSameRun =
      trace.settings === before.settings &&
      trace.prompt === before.prompt &&
      (passes === 0 || trace.passes[passes - 1] === before.passes[passes - 1]);
    const isLast = trace.end === 'length' && count >= trace.passes.length;
    if (!isSameRun || count < passes || isLast) return null;
    for (const pass of trace.passes.slice(passes, count)) replayed.apply(pass);
    return replayed;
  }
}

/** The list of before where it holds the same; a copy of the new one otherwise, for that one will change. */
function sameList<T>(before: readonly T[], now: readonly T[]): readonly T[] {
  const isSame = before.length === now.length && now.every((item, i) => item === before[i]);
  return isSame ? before : [...now];
}
