import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { FaultError } from '../../engine/fault.ts';
import { countRequests, parseScope, searched, type Scope } from './scope-file.ts';

const SCOPE: Scope = [
  { name: 'Lists', requests: ['the sum of a list', 'the largest number in a list'] },
  { name: 'Text', requests: ['the length of a string'] },
];

it('finds requests by all words of a search, in any order and case', () => {
  expect(searched(SCOPE, 'LIST sum')).toEqual([{ name: 'Lists', requests: ['the sum of a list'] }]);
  expect(searched(SCOPE, ' ')).toEqual(SCOPE);
  expect(searched(SCOPE, 'fetch')).toEqual([]);
});

it('finds a group by its name', () => {
  expect(countRequests(searched(SCOPE, 'text'))).toBe(1);
});

it('reads the list of the page', async () => {
  expect(countRequests(parseScope(await readFile('public/scope.json', 'utf8')))).toBeGreaterThan(0);
});

it.each(['', '[]', '{"version":2,"groups":[]}'])('refuses %j', (text) => {
  expect(() => parseScope(text)).toThrow(FaultError);
});
