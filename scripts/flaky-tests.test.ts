import { expect, it } from 'vitest';
import { flakyTests } from './flaky-tests.js';

const spec = (title: string, status: string) => ({ title, file: 'a.spec.ts', tests: [{ status }] });

it('names what passed only the second time, however deep it is nested', () => {
  const suites = [
    {
      specs: [spec('opens', 'expected'), spec('closes', 'unexpected')],
      suites: [{ specs: [spec('waits', 'flaky')] }],
    },
  ];
  expect(flakyTests({ suites })).toEqual(['passed when tried again: a.spec.ts › waits']);
  expect(flakyTests(undefined)).toEqual([]);
});
