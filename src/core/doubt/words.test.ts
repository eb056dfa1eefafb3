import { expect, it } from 'vitest';
import { chanceText, namedPlaces, unknownText } from './words.ts';

it.each([
  [0, 'less than 1 %'],
  [0.004, 'less than 1 %'],
  [0.256, '26 %'],
  [0.994, '99 %'],
  [1, 'more than 99 %'],
])('says a chance of %d as %j', (chance, text) => {
  expect(chanceText(chance).replace('\u00A0', ' ')).toBe(text);
});

it('names at most three places, each once', () => {
  const place = (text: string, line: number): { text: string; line: number } => ({ text, line });
  const places = [place('a', 1), place('a', 1), place('a', 2), place('b', 2), place('c', 3)];
  expect(namedPlaces({ places })).toEqual([place('a', 1), place('a', 2), place('b', 2)]);
});

it.each([
  [[], ''],
  [['url'], 'Its training had no request with “url”.'],
  [['fetch', 'url'], 'Its training had no request with “fetch” and “url”.'],
  [['a', 'b', 'c', 'd', 'e'], 'Its training had no request with “a”, “b”, “c” and 2 more.'],
])('names the unknown words %j', (unknown, text) => {
  expect(unknownText({ unknown })).toBe(text);
});
