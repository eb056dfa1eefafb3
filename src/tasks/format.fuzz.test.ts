import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entryOf, parseTasks } from './format.ts';
import { jsonFault } from './json-value.ts';
import { runTask } from './run.ts';

/** Of the file, milliseconds: a generous bound on a line, that none of them takes long. */
const BUDGET = 20_000;

const HOSTILE: fc.Arbitrary<string> = fc.oneof(
  fc.json(),
  fc.constantFrom(
    ...[
      '1e999',
      '-1e999',
      '-0',
      'null',
      'true',
      '""',
      '" "',
      '{}',
      '[]',
      '"__proto__"',
      '"constructor"',
    ],
    ...[
      '"\\u0000\\u001b[31m"',
      '"\\ud800"',
      '"\\u202e"',
      '"[MASK]"',
      '"f(a) {"',
      '"class(a)"',
      '"NaN"',
    ],
    ...[
      '{"__proto__":1}',
      '{"toString":null}',
      '[[{"args":[],"expected":1}]]',
      'undefined',
      '{',
      '"',
      '0x1',
    ],
    `"${'x'.repeat(100_000)}"`,
    '['.repeat(20_000) + ']'.repeat(20_000),
    '{"a":'.repeat(5_000) + '1' + '}'.repeat(5_000),
    `[${'{"args":[1],"expected":1},'.repeat(1000)}{"args":[1],"expected":1}]`,
  ),
);

const FIELDS = [
  'id',
  'kind',
  'instruction',
  'signature',
  'code',
  'prefix',
  'suffix',
  'entry',
  'tests',
];

/** A line that is a task but for some fields. */
const line: fc.Arbitrary<string> = fc
  .record({
    id: fc.nat(20).map(String),
    kind: fc.constantFrom('write', 'repair', 'infill'),
    odd: fc.array(fc.tuple(fc.constantFrom(...FIELDS, '__proto__', 'args'), HOSTILE), {
      maxLength: 3,
    }),
    test: fc.option(fc.tuple(HOSTILE, HOSTILE), { freq: 2 }),
  })
  .map(({ id, kind, odd, test }) => {
    const tests =
      test === null
        ? '[{"args":[1],"expected":2}]'
        : `[{"args":[${test[0]}],"expected":${test[1]}}]`;
    const fields = new Map([
      ...Object.entries({ id, kind, instruction: 'add one', signature: 'f(a)', code: 'f' }).map(
        ([name, value]) => [name, JSON.stringify(value)] as const,
      ),
      ...([
        ['prefix', '""'],
        ['suffix', '""'],
        ['entry', '"f"'],
        ['tests', tests],
      ] as const),
      ...odd,
    ]);
    return `{${[...fields].map(([name, value]) => `"${name}":${value}`).join(',')}}`;
  });

it('reads every line of any file as a task or as a problem, and every task can be run', async () => {
  const ends = Date.now() + BUDGET;
  let tasksSeen = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(line, line, HOSTILE), { minLength: 1, maxLength: 4 }),
      async (lines) => {
        const { tasks, problems, lines: at } = parseTasks(lines.join('\n'));
        expect(tasks.length + problems.length).toBe(
          lines.filter((each) => each.trim() !== '').length,
        );
        for (const problem of problems) {
          const told = 'signature' in problem ? problem.signature : problem;
          for (const text of Object.values(told)) {
            expect(String(text).length).toBeLessThanOrEqual(300);
          }
        }
        for (const task of tasks) {
          tasksSeen++;
          expect(at.get(task.id)).toBeLessThanOrEqual(lines.length);
          for (const { args, expected } of task.tests)
            expect(jsonFault([args, expected])).toBeNull();
          expect(entryOf(task) ?? 'f').toMatch(/^[\p{ID_Continue}$]+$/u);
          const calls = task.tests.map(({ expected }) => ({
            kind: 'returned' as const,
            value: expected,
          }));
          const outcome = await runTask(task, 'code', () => Promise.resolve({ ok: true, calls }));
          expect(outcome.passed).toBe(true);
        }
      },
    ),
    { numRuns: 3000, seed: 20, interruptAfterTimeLimit: BUDGET },
  );
  expect(Date.now()).toBeLessThan(ends + BUDGET);
  expect(tasksSeen).toBeGreaterThan(100);
}, 60_000);
