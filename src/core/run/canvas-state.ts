import { revealsSlots } from '../../engine/sampling/policies/policies.ts';
import { chunkSize, replay, type Replay, type ReplayedPart } from '../../engine/trace/replay.ts';
import type { OpenChunk, Written } from '../../engine/trace/standing.ts';
import { denoisedIn, type Pass, type RunEnd, type Trace } from '../../engine/trace/trace.ts';

/** At most this many chunks beyond the open one are drawn as strips of masks, */
const AHEAD = 2;

/** and, the first apart, no more slots than these. */
const AHEAD_SLOTS = 64;

/** A chunk not open yet. */
export interface Ahead {
  readonly chunk: number;
  readonly start: number;
  readonly size: number;
}

/** Everything the canvas draws at one moment of a run. */
export interface CanvasState {
  /** Passes finished. */
  readonly passes: number;
  readonly last: Pass | null;
  readonly written: readonly Written[];
  readonly open: OpenChunk | null;
  readonly ahead: readonly Ahead[];
  /** Set once the last pass of an ended run is shown. */
  readonly end: RunEnd | null;
  /** Slots that were asked for, where the run ended with all of them filled; else null. */
  readonly filled: number | null;
  /** Tokens of the text that the cache holds; one token at a time, the last one is not among them. */
  readonly cached: number;
  /** Slots dropped after [EOS]. */
  readonly dropped: number;
  /** Of a run that was stopped: slots of the open chunk, from its first, that belong to the text. */
  readonly kept: number;
}

/** How many tokens of the text were given, and how many written; of a run that was stopped, with what it keeps. */
export function countTokens({ written, open, kept }: CanvasState): {
  readonly given: number;
  readonly written: number;
} {
  const isGiven = written.map((token) => token.given);
  for (const slot of open?.slots.slice(0, kept) ?? []) isGiven.push(slot.state === 'given');
  const given = isGiven.filter(Boolean).length;
  return { given, written: isGiven.length - given };
}

/**
 * The canvas after the first `count` passes. A pure function of the trace: the live view, the timeline
 * and a replay draw the same thing at the same pass.
 */
export function canvasState(trace: ReplayedPart, count: number, eosId: number): CanvasState {
  return stateOf(replay(trace, eosId, count), trace);
}

/** The canvas as a replay of the trace has it now. `written` is the replay's own list, which grows with it. */
export function stateOf(replayed: Replay, trace: ReplayedPart): CanvasState {
  const { passes, cached, dropped } = replayed;
  const keepsOpen = revealsSlots(trace.settings.policy);
  const finished = trace.end !== null && passes === trace.passes.length;
  const stopped = finished && trace.end === 'cancelled';
  const open = finished && !stopped ? null : replayed.open();
  // A canvas, or the last block, that nothing need cache is text all the same.
  const ending = open === null ? replayed.ending(keepsOpen) : [];
  const written = ending.length === 0 ? replayed.written : [...replayed.written, ...ending];
  return {
    ...{ passes, written, open, cached, dropped },
    last: trace.passes[passes - 1] ?? null,
    ahead: open === null || finished || replayed.isRemasked ? [] : chunksAhead(trace, open),
    end: finished ? trace.end : null,
    filled: finished && trace.end === 'length' ? filledOf(trace, written.length) : null,
    kept: stopped ? replayed.leading(keepsOpen).length : 0,
  };
}

/** The length that was asked for, where the text has reached it: not the context ended it then. */
function filledOf({ settings, prompt }: ReplayedPart, length: number): number | null {
  const asked = prompt.length ?? settings.length;
  return asked !== undefined && length >= asked ? asked : null;
}

/** The tokens of finished text and of the open chunk, in order; null for a mask, and behind the end. */
export function rowOf({ written, open }: Pick<CanvasState, 'written' | 'open'>): (number | null)[] {
  const slots = open?.slots ?? [];
  return [
    ...written.map(({ id }) => id),
    ...slots.map((slot) => ('token' in slot ? slot.token.id : null)),
  ];
}

/** The canvas before any run: one open chunk, all masked. */
export function restingCanvas(settings: Trace['settings']): CanvasState {
  return canvasState({ settings, prompt: {}, passes: [], end: null }, 0, -1);
}

/**
 * Later chunks. While a run goes on nobody knows how many there will be, so a fixed few are drawn; once
 * it has ended, only those that really came.
 */
function chunksAhead(trace: ReplayedPart, open: OpenChunk): Ahead[] {
  const size = chunkSize(trace.settings);
  if (size < 2) return [];
  const starts = new Map<number, Ahead>();
  if (trace.end !== null) {
    for (const pass of trace.passes) {
      const denoised = denoisedIn(pass);
      if (denoised === undefined || denoised.chunk <= open.chunk) continue;
      const { chunk, start, size } = denoised;
      starts.set(chunk, { chunk, start, size });
    }
    return [...starts.values()].slice(0, aheadOf(size));
  }
  const end = open.start + open.slots.length;
  return Array.from({ length: aheadOf(size) }, (_, i) => ({
    chunk: open.chunk + 1 + i,
    start: end + i * size,
    size,
  }));
}

/** Strips that fit below the open chunk. */
function aheadOf(size: number): number {
  return Math.min(AHEAD, Math.max(1, Math.floor(AHEAD_SLOTS / size)));
}
