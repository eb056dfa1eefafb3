import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { judgeAnswer, runAnswer } from './answers.on-demand.ts';
import { describeFailure } from './describe-failure.ts';
import type { Execution } from './execution.ts';
import type { Task } from './format.ts';
import { testableOf } from './testable.ts';

const TASK: Task = {
  id: 'add',
  kind: 'write',
  instruction: 'adds',
  signature: 'add(a, b)',
  tests: [{ args: [1, 2], expected: 3 }],
};

/** Says that every call gave 3, and keeps what it was asked to run. */
function recording(): { readonly seen: Execution[]; readonly execute: (e: Execution) => never } {
  const seen: Execution[] = [];
  const execute = (execution: Execution): never => {
    seen.push(execution);
    return Promise.resolve({ ok: true, calls: [{ kind: 'returned', value: 3 }] }) as never;
  };
  return { seen, execute };
}

async function ran(code: string, language: 'javascript' | 'typescript'): Promise<string> {
  const testable = await testableOf(code, language);
  if (!testable.ok) throw new Error(testable.why);
  return testable.code;
}

it('runs TypeScript without its types, on the lines where it stood', async () => {
  const code = [
    'interface Pair { a: number; b: number }',
    'export function add<T extends number>(a: T, b: number = 2): number {',
    '  const p = { a, b } satisfies Pair;',
    '  return (p.a as number) + p.b!;',
    '}',
  ].join('\n');
  const script = await ran(code, 'typescript');
  expect(script.split('\n')).toHaveLength(5);
  expect(script).not.toMatch(/interface|number|export|satisfies/);
  expect(evaluated(`${script}; return add(1, 2);`)).toBe(3);
});

it('takes out what belongs to modules', async () => {
  expect(await ran('export default function add() {}', 'javascript')).toBe('function add() {}');
  expect(await ran('export const add = 1;', 'javascript')).toBe('const add = 1;');
  const common = await ran('function add() { return 1; }\nmodule.exports = { add };', 'javascript');
  expect(common.split('\n')).toHaveLength(2);
  expect(evaluated(`${common}; return add();`)).toBe(1);
  const plain = 'const s = a.module.x; // export default x';
  expect(await ran(plain, 'javascript')).toBe(plain);
});

it('judges a program, and says what ran', async () => {
  const { seen, execute } = recording();
  const code = 'const add = (a: number, b: number): number => a + b;';
  const verdict = await judgeAnswer(TASK, code, 'typescript', execute);
  expect(verdict.outcome.passed).toBe(true);
  expect(verdict.tests).toHaveLength(1);
  expect(verdict.ran).toBe(seen[0]?.code);
  expect(verdict.ran).not.toContain('number');
});

it.each([
  ['python', /Python is shown, and cannot be tested here/],
  ['other', /cannot be tested here/],
] as const)('does not run what is in another language: %s', async (language, words) => {
  const { seen, execute } = recording();
  const outcome = await runAnswer(TASK, 'def add', language, execute);
  expect(outcome).toMatchObject({ passed: false, parsed: false });
  expect(describeFailure(outcome.failure!)).toMatch(words);
  expect(seen).toEqual([]);
});

it('does not run TypeScript that does not parse, nor an answer without code', async () => {
  const { seen, execute } = recording();
  const broken = await runAnswer(TASK, 'function add(a: {', 'typescript', execute);
  expect(broken.failure).toMatchObject({ reason: 'syntax' });
  expect((await runAnswer(TASK, '', null, execute)).failure).toEqual({ reason: 'empty' });
  expect(seen).toEqual([]);
});

function evaluated(body: string): unknown {
  return runInNewContext(`(() => { ${body} })()`);
}
