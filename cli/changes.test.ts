import { expect, it } from 'vitest';
import { changedSlots, readChanges } from './changes.ts';

const tokenizer = {
  encode: (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0)),
  decode: (ids: readonly number[]): string => String.fromCharCode(...ids),
};
const changed = (pins: readonly string[], masks: readonly string[]): unknown =>
  changedSlots(readChanges(pins, masks), tokenizer, 20, 8);

it('holds texts and masks slots in the order of the text', () => {
  expect(changed(['12=x'], ['7-8', '8'])).toEqual([
    { position: 6, id: null },
    { position: 7, id: null },
    { position: 11, id: 120 },
  ]);
});

it('masks nothing behind the text that stands', () => {
  expect(() => changed([], ['9'])).toThrow('--mask names slot 9; at that pass the text has 8.');
  expect(() => changed(['3=x'], ['3'])).toThrow('--pin and --mask both name slot 3.');
});
