import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { families } from './families/index.ts';
import { scopeOf, scopeText } from './scope.ts';

it('the page lists what the families are: npm run corpus -- scope', async () => {
  expect(scopeText(scopeOf(families))).toBe(await readFile('public/scope.json', 'utf8'));
});

it('names every family by a request without holes, once', () => {
  const requests = scopeOf(families).flatMap((group) => group.requests);
  expect(requests.filter((request) => /\{\w+\}|(?:^|\s)\^/.test(request))).toEqual([]);
  expect(requests.length).toBeGreaterThan(0.99 * families.length);
});
