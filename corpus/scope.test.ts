import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { families } from './families/index.ts';
import { scopeOf, scopeText, taught } from './scope.ts';

it('the page lists what the shipped weights were taught: npm run corpus -- scope', async () => {
  expect(scopeText(scopeOf(taught(families)))).toBe(await readFile('public/scope.json', 'utf8'));
});

it('names every family by a request without holes, once', () => {
  const requests = scopeOf(families).flatMap((group) => group.requests);
  expect(requests.filter((request) => /\{\w+\}|(?:^|\s)\^/.test(request))).toEqual([]);
  expect(requests.length).toBeGreaterThan(0.99 * families.length);
});

it('names nothing that the shipped weights have never seen', async () => {
  const page = await readFile('public/scope.json', 'utf8');
  const others = scopeOf(families.filter((family) => !taught(families).includes(family)));
  const requests = others.flatMap((group) => group.requests);
  expect(requests.length).toBeGreaterThan(80);
  expect(requests.filter((request) => page.includes(JSON.stringify(request)))).toEqual([]);
});
