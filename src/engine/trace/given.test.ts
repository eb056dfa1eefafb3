import fc from 'fast-check';
import { expect, it } from 'vitest';
import { givenAt, spansOf, type Given } from './given.ts';

const textArb = fc.array(fc.option(fc.nat(9)), { maxLength: 60 });

it('says what is given at each position', () => {
  fc.assert(
    fc.property(textArb, (text) => {
      const given = spansOf(text);
      const around = [-1, ...text.keys(), text.length];
      expect(around.map((position) => givenAt(given, position) ?? null)).toEqual(
        around.map((position) => text[position] ?? null),
      );
    }),
  );
});

it('looks at few spans of many', () => {
  let looks = 0;
  const spans: Given = Array.from({ length: 100_000 }, (_, i) => ({ start: 2 * i, tokens: [i] }));
  const counted = new Proxy(spans, {
    get(target, key) {
      looks += 1;
      return Reflect.get(target, key) as unknown;
    },
  });
  expect(givenAt(counted, 150_000)).toBe(75_000);
  expect(looks).toBeLessThan(30);
});
