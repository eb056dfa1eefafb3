import { describe, expect, it } from 'vitest';
import { slotAfter } from './canvas-keys.ts';

const from = (selected: number | null) => ({ selected, first: 16, count: 40, row: 8 });

describe('slotAfter', () => {
  it('begins with the first slot of the open chunk, whatever the arrow', () => {
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'])
      expect(slotAfter(key, from(null))).toBe(16);
  });

  it('goes by slot and by row', () => {
    expect(slotAfter('ArrowRight', from(20))).toBe(21);
    expect(slotAfter('ArrowLeft', from(20))).toBe(19);
    expect(slotAfter('ArrowDown', from(20))).toBe(28);
    expect(slotAfter('ArrowUp', from(20))).toBe(12);
  });

  it('stays on the canvas', () => {
    expect(slotAfter('ArrowUp', from(3))).toBe(0);
    expect(slotAfter('ArrowDown', from(38))).toBe(39);
    expect(slotAfter('Home', from(20))).toBe(0);
    expect(slotAfter('End', from(20))).toBe(39);
    expect(slotAfter('End', { ...from(null), count: 0 })).toBe(0);
  });

  it('leaves all other keys to the page', () => {
    for (const key of ['a', 'PageDown', 'Tab', ' ', 'Enter', 'Escape'])
      expect(slotAfter(key, from(20))).toBeNull();
  });
});
