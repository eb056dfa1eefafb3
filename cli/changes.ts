import { pinnedSlots } from '../src/engine/models/pins.ts';
import type { Pin } from '../src/engine/prompt/pin.ts';
import type { ModelTokenizer } from '../src/engine/models/tokenizer.ts';
import type { ChangedSlot } from '../src/engine/trace/trace.ts';
import { bad, quoted } from './arguments.ts';

/** What a command line holds of a text before it is written, or does to it among its passes. */
export interface Changes {
  readonly pins: readonly Pin[];
  /** Slots that are masked again. */
  readonly masks: readonly number[];
}

/** Reads `--pin 12=text` and `--mask 4` or `--mask 4-9`, each as often as it was said; slots count from 1. */
export function readChanges(pins: readonly string[], masks: readonly string[]): Changes {
  return { pins: pins.map(pinOf), masks: masks.flatMap(slotsOf) };
}

/**
 * The changes as slots of a text.
 * @param room slots that it may have
 * @param stands slots of it that have text: behind them there is nothing to mask
 * @throws FaultError bad-pin; CommandError of a slot that is both held and masked, or masked where no text is
 */
export function changedSlots(
  { pins, masks }: Changes,
  tokenizer: Pick<ModelTokenizer, 'encode' | 'decode'>,
  room: number,
  stands: number,
): readonly ChangedSlot[] {
  const held = pinnedSlots(pins, tokenizer, room);
  const both = held.find(({ position }) => masks.includes(position));
  if (both !== undefined) throw bad(`--pin and --mask both name slot ${both.position + 1}.`);
  const beyond = masks.find((position) => position >= stands);
  if (beyond !== undefined) {
    throw bad(`--mask names slot ${beyond + 1}; at that pass the text has ${stands}.`);
  }
  const masked = [...new Set(masks)].map((position) => ({ position, id: null }));
  return [...held, ...masked].sort((a, b) => a.position - b.position);
}

function pinOf(written: string): Pin {
  const [, slot, text] = /^(\d+)=(.*)$/s.exec(written) ?? [];
  if (text === undefined || !(Number(slot) >= 1)) {
    throw bad(
      `--pin is ${quoted(written)}; it must be a slot, from 1, and a text, as in 12=reduce.`,
    );
  }
  return { position: Number(slot) - 1, text };
}

/** Most slots that one `--mask` names: no context is longer. */
const MOST_SLOTS = 1_000_000;

function slotsOf(written: string): readonly number[] {
  const [, from, to = from] = /^(\d+)(?:-(\d+))?$/.exec(written) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if (from === undefined || first < 1 || last < first || last - first >= MOST_SLOTS) {
    throw bad(
      `--mask is ${quoted(written)}; it must be a slot, from 1, or the first and last of several, as in 4-9.`,
    );
  }
  return Array.from({ length: last - first + 1 }, (_, i) => first - 1 + i);
}
