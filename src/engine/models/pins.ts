import { fault, FaultError } from '../fault.ts';
import type { ChangedSlot } from '../trace/trace.ts';
import type { ModelTokenizer } from './tokenizer.ts';

/** A text that somebody wants to stand at a place of the canvas. */
export interface Pin {
  /** Position of its first token, from 0. */
  readonly position: number;
  readonly text: string;
}

/**
 * The slots that pins fill, as a change before a pass: as many as their texts have tokens.
 * @param room slots that the text may have
 * @returns in ascending order of position
 * @throws FaultError bad-pin of one that is empty, that reaches beyond the room, that no tokens spell, or that
 *   lies where another does
 */
export function pinnedSlots(
  pins: readonly Pin[],
  tokenizer: Pick<ModelTokenizer, 'encode' | 'decode'>,
  room: number,
): readonly ChangedSlot[] {
  const slots = pins.flatMap(({ position, text }): ChangedSlot[] => {
    const ids = tokenizer.encode(text);
    if (ids.length === 0) throw new FaultError(fault('bad-pin', { why: 'empty', position }));
    if (tokenizer.decode(ids) !== text) {
      throw new FaultError(fault('bad-pin', { why: 'no-tokens', position, text }));
    }
    if (position + ids.length > room) {
      const end = position + ids.length - 1;
      throw new FaultError(fault('bad-pin', { why: 'beyond', position: end, room }));
    }
    return ids.map((id, i) => ({ position: position + i, id }));
  });
  slots.sort((a, b) => a.position - b.position);
  const twice = slots.find(({ position }, i) => slots[i + 1]?.position === position);
  if (twice === undefined) return slots;
  throw new FaultError(fault('bad-pin', { why: 'twice', position: twice.position }));
}
