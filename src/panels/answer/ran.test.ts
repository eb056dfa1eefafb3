import { expect, it } from 'vitest';
import { subjectKey } from '../../core/tests/subject.ts';
import type { Check } from '../../core/tests/tasks-store.ts';
import { ranOf } from './ran.ts';

const task = { id: 't', kind: 'write', instruction: 'x', signature: 'f(x)', tests: [] } as const;
const done = (code: string, ran: string | null): Check => ({
  ...{ at: 'done', key: subjectKey({ task, code, language: 'typescript' }), ran },
  verdict: { outcome: { passed: true, parsed: true, failure: null }, tests: [] },
});

it('is what the tests of the code ran, where that is not the code as it stands', () => {
  expect(ranOf(done('let a: number', 'let a'), 'let a: number')).toBe('let a');
  expect(ranOf(done('let a', 'let a'), 'let a')).toBeNull();
  expect(ranOf(done('let a', null), 'let a')).toBeNull();
});

it('is nothing of another code than the one that was tested', () => {
  const check = done('let a: number', 'let a');
  expect(ranOf(check, 'let b: number')).toBeNull();
  expect(ranOf(check, null)).toBeNull();
  expect(ranOf({ at: 'running', key: check.key }, 'let a: number')).toBeNull();
  expect(ranOf(null, 'let a: number')).toBeNull();
});
