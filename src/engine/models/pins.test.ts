import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { givenAt } from '../trace/given.ts';
import { pinnedSlots, withPins } from './pins.ts';

/** A token a character; it has no capitals. */
const letters = {
  encode: (text: string) => [...text.toLowerCase()].map((each) => each.codePointAt(0) ?? 0),
  decode: (ids: readonly number[]) => String.fromCodePoint(...ids),
  pieces: () => [],
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
    ['beyond', [{ position: -1, text: 'a' }], { position: -1, room: 10 }],
    ['beyond', [{ position: 1.5, text: 'a' }], { position: 1.5, room: 10 }],
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

describe('a prompt with pins', () => {
  const prompt = { kind: 'write', instruction: 'adds', signature: null, tokens: [1, 2] } as const;
  const given = [{ start: 0, tokens: [120, 121] }];

  it('has them among what is given, each at its place, and all that was given beside them', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ position: fc.nat(40), text: fc.constantFrom('a', 'b') }), {
          selector: ({ position }) => position,
        }),
        (pins) => {
          const apart = pins.filter(({ position }) => position > 1);
          const all = withPins({ ...prompt, given, pins: apart }, letters, 64).given ?? [];
          const expected = new Map([[0, 120], [1, 121], ...apart.map(at)]);
          const found = Array.from({ length: 64 }, (_, i) => givenAt(all, i));
          expect(found).toEqual(Array.from({ length: 64 }, (_, i) => expected.get(i)));
        },
      ),
    );
  });

  it('is the same where there are none', () => {
    expect(withPins(prompt, letters, 64)).toBe(prompt);
  });

  it('holds what is given there anyway, and nothing else', () => {
    const held = (text: string) =>
      withPins({ ...prompt, given, pins: [{ position: 1, text }] }, letters, 64);
    expect(held('y').given).toEqual(given);
    expect(() => held('z')).toThrow('"why":"given","position":1');
  });

  it('has no more room than its text', () => {
    const held = (length?: number) => () =>
      withPins(
        { ...prompt, ...(length && { length }), pins: [{ position: 9, text: 'a' }] },
        letters,
        12,
      );
    expect(held()).not.toThrow();
    expect(held(9)).toThrow('"why":"beyond","position":9,"room":9');
  });
});

function at({
  position,
  text,
}: {
  readonly position: number;
  readonly text: string;
}): [number, number] {
  return [position, text.codePointAt(0) ?? 0];
}
