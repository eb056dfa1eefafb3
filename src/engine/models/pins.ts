import { fault, FaultError } from '../fault.ts';
import type { Pin } from '../prompt/pin.ts';
import { endOfGiven, givenAt, spansOf } from '../trace/given.ts';
import type { ChangedSlot, TracePrompt } from '../trace/trace.ts';
import { type ModelTokenizer, spellingIn } from './tokenizer.ts';

/**
 * The slots that pins fill, as a change before a pass: as many as their texts have tokens.
 * @param room slots that the text may have
 * @returns in ascending order of position
 * @throws FaultError bad-pin of one that is empty, that lies or reaches beyond the room, that no tokens spell, or that
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
    const end = position + ids.length - 1;
    if (!Number.isInteger(position) || position < 0 || end >= room) {
      const wrong = end < room ? position : end;
      throw new FaultError(fault('bad-pin', { why: 'beyond', position: wrong, room }));
    }
    return ids.map((id, i) => ({ position: position + i, id }));
  });
  slots.sort((a, b) => a.position - b.position);
  const twice = slots.find(({ position }, i) => slots[i + 1]?.position === position);
  if (twice === undefined) return slots;
  throw new FaultError(fault('bad-pin', { why: 'twice', position: twice.position }));
}

/**
 * A prompt with its pins among what is given.
 * @param context tokens that prompt and text may have together
 * @throws FaultError bad-pin as `pinnedSlots`, and of one that lies where the text is given otherwise
 */
export function withPins(
  prompt: TracePrompt,
  tokenizer: Pick<ModelTokenizer, 'encode' | 'decode' | 'pieces'>,
  context: number,
): TracePrompt {
  const { pins = [], given = [], tokens, length } = prompt;
  if (pins.length === 0) return prompt;
  const room = Math.min(context - tokens.length, length ?? Infinity);
  const slots = pinnedSlots(pins, spellingIn(prompt, tokenizer), room);
  const other = slots.find(({ position, id }) => (givenAt(given, position) ?? id) !== id);
  if (other !== undefined) {
    throw new FaultError(fault('bad-pin', { why: 'given', position: other.position }));
  }
  const pinned = new Map(slots.map(({ position, id }) => [position, id]));
  const reach = Math.max(endOfGiven(given), ...slots.map(({ position }) => position + 1));
  const all = Array.from(
    { length: reach },
    (_, at) => pinned.get(at) ?? givenAt(given, at) ?? null,
  );
  return { ...prompt, given: spansOf(all) };
}
