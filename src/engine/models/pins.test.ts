import { describe, expect, it } from 'vitest';
import { pinnedSlots } from './pins.ts';

/** A token a character; it has no capitals. */
const letters = {
  encode: (text: string) => [...text.toLowerCase()].map((each) => each.codePointAt(0) ?? 0),
  decode: (ids: readonly number[]) => String.fromCodePoint(...ids),
};

describe('pins', () => {
  it('fill as many slots as their texts have tokens, in order', () => {
    const pins = [
      { position: 7, text: 'b' },
      { position: 2, text: 'xy' },
    ];
    expect(pinnedSlots(pins, letters, 10)).toEqual([
      { position: 2, id: 120 },
      { position: 3, id: 121 },
      { position: 7, id: 98 },
    ]);
  });

  it.each([
    ['empty', [{ position: 1, text: '' }], { position: 1 }],
    ['no-tokens', [{ position: 1, text: 'A' }], { position: 1, text: 'A' }],
    ['beyond', [{ position: 8, text: 'abc' }], { position: 10, room: 10 }],
    [
      'twice',
      [
        { position: 4, text: 'ab' },
        { position: 5, text: 'b' },
      ],
      { position: 5 },
    ],
  ] as const)('are refused: %s', (why, pins, data) => {
    let thrown: unknown = null;
    try {
      pinnedSlots(pins, letters, 10);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ fault: { code: 'bad-pin', data: { why, ...data } } });
  });
});
