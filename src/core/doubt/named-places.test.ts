import { expect, it } from 'vitest';
import { namedPlaces } from './named-places.ts';

it('names at most three places, each once', () => {
  const place = (text: string, line: number): { text: string; line: number } => ({ text, line });
  const places = [place('a', 1), place('a', 1), place('a', 2), place('b', 2), place('c', 3)];
  expect(namedPlaces({ places })).toEqual([place('a', 1), place('a', 2), place('b', 2)]);
});
