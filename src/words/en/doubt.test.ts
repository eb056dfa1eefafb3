import { expect, it } from 'vitest';
import { plainOf } from '../marks.ts';
import { doubt } from './doubt.ts';

const HEAD = 'This may well be wrong. The model is unsure of it: the chance that it is right is';

const note = (...args: Parameters<typeof doubt.note>): string =>
  plainOf(doubt.note(...args)).replaceAll('\u00A0', ' ');

it.each([
  [0, 'less than 1 %'],
  [0.004, 'less than 1 %'],
  [0.256, '26 %'],
  [0.994, '99 %'],
  [1, 'more than 99 %'],
])('says a chance of %d as %j', (chance, text) => {
  expect(note(chance, [], [])).toBe(`${HEAD} ${text}.`);
});

it.each([
  [['url'], 'Its training had no request with “url”.'],
  [['fetch', 'url'], 'Its training had no request with “fetch” and “url”.'],
  [['a', 'b', 'c', 'd', 'e'], 'Its training had no request with “a”, “b”, “c” and 2 more.'],
])('names the unknown words %j', (unknown, text) => {
  expect(note(0.1, unknown, [])).toBe(`${HEAD} 10 %. ${text}`);
});

it('names the doubted places as they stand in the code', () => {
  const places = [
    { text: 'a<b', line: 1 },
    { text: '</place>', line: 2 },
    { text: 'c', line: 12 },
  ];
  expect(note(0.1, [], places)).toBe(
    `${HEAD} 10 %. It doubts a<b in line 1, </place> in line 2 and c in line 12.`,
  );
});
