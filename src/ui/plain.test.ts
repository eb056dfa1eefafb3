import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolated, plainLine, wrapped, xmlText } from './plain.ts';

const unruly = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.constantFrom(
      '\0',
      '\u001B[31m',
      '\u202E',
      '\uD800',
      '\uFFFE',
      '\r\n',
      '😀',
      'שלום',
      '"',
      '<',
    ),
  ),
  { maxLength: 80 },
);

describe('a plain line', () => {
  it('has no control characters, no half characters, no turns, and an end', () => {
    fc.assert(
      fc.property(unruly, fc.integer({ min: 1, max: 60 }), (parts, most) => {
        const line = plainLine(parts.join(''), most);
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
        expect(Array.from(line).length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('keeps what is plain', () => {
    expect(plainLine(' sum  of\nthe\teven 数 ', 100)).toBe('sum of the even 数');
    expect(plainLine('😀'.repeat(10), 4)).toBe('😀😀😀…');
  });
});

describe('a text for XML', () => {
  it('has only what XML may hold, and all of that', () => {
    expect(xmlText('a\0\u001B\uD800\uFFFFb\n<😀>')).toBe('a\uFFFD\uFFFD\uFFFD\uFFFDb\n<😀>');
    fc.assert(
      fc.property(unruly, (parts) => {
        expect(() => encodeURIComponent(xmlText(parts.join('')))).not.toThrow();
      }),
    );
  });
});

describe('a wrapped text', () => {
  it('loses no character and no line is too long', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 2, max: 40 }), (text, most) => {
        const lines = wrapped(text, (line) => line.length <= most);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(most);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
    expect(wrapped('one two three', (line) => line.length <= 7)).toEqual(['one two', 'three']);
  });
});

it('keeps a direction inside', () => {
  expect(isolated('plain')).toBe('plain');
  expect(isolated('שלום')).toBe('\u2068שלום\u2069');
});
