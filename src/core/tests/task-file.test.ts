import { expect, it } from 'vitest';
import { MOST_TESTS } from '../../tasks/format.ts';
import { MOST_TEXT, readTaskFile } from './task-file.ts';

const tests = [{ args: [1], expected: 2 }];
const write = { id: 'a', kind: 'write', instruction: 'add one', signature: 'f(a)', tests };
const repair = { id: 'b', kind: 'repair', instruction: 'mend', code: 'f', entry: 'f', tests };
const hole = { id: 'h', kind: 'infill', prefix: 'f', suffix: '', entry: 'f', tests };

it('keeps the sound lines and names the others', async () => {
  const many = Array.from({ length: MOST_TESTS + 1 }, () => tests[0]);
  const lines = [
    write,
    '{',
    repair,
    hole,
    { ...write, id: 'c', tests: many },
    { ...write, id: 'd', tests: [] },
    { ...repair, id: 'e', code: "f = '[MASK]'" },
  ];
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  const { tasks, problems } = await readTaskFile('mine.jsonl', text.join('\n'));
  // Code may say what stands for a hole elsewhere.
  expect(tasks.map(({ id }) => id)).toEqual(['a', 'b', 'h', 'e']);
  expect(problems.map(({ line }) => line)).toEqual([2, 5, 6]);
  expect(problems[1]).toMatchObject({ why: 'too-many', at: 'tests', received: '1001', most: 1000 });
});

it('reads a file of many tasks that the page cannot take as fast as any', async () => {
  const refused = Array.from({ length: 20_000 }, (_, i) =>
    JSON.stringify({ ...repair, id: `r${i}`, tests: [] }),
  );
  const { tasks, problems } = await readTaskFile('mine.jsonl', refused.join('\n'));
  expect(tasks).toEqual([]);
  expect(problems.map(({ line }) => line)).toEqual(refused.map((_, i) => i + 1));
}, 20_000);

it('refuses what is no task file', async () => {
  expect(await readTaskFile('empty', '')).toMatchObject({ tasks: [], problems: [{ line: 1 }] });
  const long = await readTaskFile('long', `${JSON.stringify(write)}\n${' '.repeat(MOST_TEXT)}`);
  expect(long).toMatchObject({ tasks: [], problems: [{ line: 1 }] });
});

it('reads what public benchmarks have beside ours', async () => {
  const prompt = '// Twice a number.\nfunction twice(n){\n';
  const lines = [
    write,
    { name: 'own', language: 'js', prompt, tests: 'if (twice(1) !== 2) throw 1;', stop_tokens: [] },
    { name: 'hole', prompt: "const a = '[MASK]';\nfunction f(){\n", tests: 'f();' },
  ];
  const text = lines.map((line) => JSON.stringify(line)).join('\n');
  const { tasks, problems } = await readTaskFile('mine.jsonl', text);
  expect(tasks.map(({ id }) => id)).toEqual(['a', 'own', 'hole']);
  expect(problems).toEqual([]);
});
