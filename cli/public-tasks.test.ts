import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { evaluate, type Evaluation, type Written } from '../src/measure/evaluation.ts';
import { ChildExecutor } from './executor.ts';
import { readTaskFile } from './task-file.ts';

/** Tasks in the form of public benchmarks, of our own, with tests that really run. */
const LINES = [
  {
    name: 'own_1_twice',
    language: 'js',
    prompt: '//Twice each of the numbers.\n// >>> twice([1])\n// [2]\nfunction twice(numbers){\n',
    tests:
      "const assert = require('node:assert');\n\n\nfunction test() {\n  let candidate = twice;\n" +
      '  assert.deepEqual(candidate([1, 2]),[2, 4]);\n  assert.deepEqual(candidate([]),[]);\n}\n\ntest();',
    stop_tokens: ['\nfunction ', '\n/*', '\n//', '\nconsole.log'],
  },
  {
    name: 'own_2_longer',
    language: 'ts',
    prompt: '//The words longer than n.\nfunction longer(words: string[], n: number): string[] {\n',
    tests:
      "declare var require: any;\nconst assert = require('node:assert');\n" +
      "assert.deepEqual(longer(['a', 'bcd'], 2), ['bcd']);",
    stop_tokens: ['\nfunction ', '\n/*', '\n//', '\nclass'],
  },
];

const executor = new ChildExecutor();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'unmask-public-'));
  const lines = LINES.map((line) => `${JSON.stringify(line)}\n`).join('');
  await writeFile(path.join(folder, 'own.jsonl'), lines);
});
afterAll(async () => {
  await executor.dispose();
  await rm(folder, { recursive: true, force: true });
});

const MEASURES = { tokens: 1, passes: 1, seconds: 1, logProb: 0 };

async function evaluated(
  texts: Readonly<Record<string, Pick<Written, 'code' | 'answer'>>>,
): Promise<Evaluation> {
  const tasks = await readTaskFile(path.join(folder, 'own.jsonl'));
  return evaluate(tasks, {
    execute: executor.execute,
    write: ({ id }) => Promise.resolve({ code: '', ...texts[id], ...MEASURES }),
  });
}

const errorsOf = ({ tasks }: Evaluation): readonly (string | null)[] =>
  tasks.map(({ error }) => error);

it('passes texts that go on from the prompt, up to where the file says', async () => {
  const right = await evaluated({
    own_1_twice: { code: '  return numbers.map((n) => 2 * n);\n}\n\nfunction more( {' },
    own_2_longer: {
      code: '  const long: string[] = words.filter((w) => w.length > n);\n  return long;\n}',
    },
  });
  expect(errorsOf(right)).toEqual([null, null]);
  expect(right).toMatchObject({
    n: 2,
    passed: 2,
    parsed: 2,
    byKind: { infill: { n: 2, passed: 2 } },
  });
});

it('passes answers of a conversation', async () => {
  const right = await evaluated({
    own_1_twice: {
      code: 'Sure:\n```js\nfunction twice(list) {\n  return list.map(two);\n}\n\nfunction two(n) {\n  return 2 * n;\n}\n```\nDone.',
      answer: 'markdown',
    },
    own_2_longer: {
      code: '```typescript\nfunction longer(words: string[], n: number): string[] {\n  return words.filter((w) => w.length > n);\n}\n```',
      answer: 'markdown',
    },
  });
  expect(errorsOf(right)).toEqual([null, null]);
});

it('says what is wrong with the others', async () => {
  const wrong = await evaluated({
    own_1_twice: { code: '  return numbers;\n}' },
    own_2_longer: { code: 'I cannot.', answer: 'markdown' },
  });
  expect(errorsOf(wrong)).toEqual([
    'threw AssertionError: [1,2] is not [2,4]',
    'nothing was written',
  ]);
});
