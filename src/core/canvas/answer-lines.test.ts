import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../engine/code/answer.ts';
import { answerLines } from './answer-lines.ts';
import { codeLines } from './code-lines.ts';

/** A letter a line: prose, code with its number, fence. */
function drawn(text: string): string {
  const lines = codeLines(text.match(/[^]{1,3}/g) ?? []);
  return answerLines(lines, readAnswer(text).parts)
    .map(({ part, number }) => (part === 'code' ? String(number) : part === 'prose' ? 'p' : 'f'))
    .join('');
}

describe('lines of an answer', () => {
  it.each([
    ['prose alone', 'Nothing to\nwrite here.', 'pp'],
    ['a block with prose around it', 'So:\n\n```js\nlet a = 1;\n\na;\n```\nDone.', 'ppf123fp'],
    ['two blocks, each counted anew', '```js\na;\nb;\n```\n```ts\nc;\n```', 'f12ff1f'],
    ['a fence that is still open', 'So:\n```js\nfunction f() {', 'pf1'],
    ['code without a fence', 'function f() {\n  return 1;\n}', '123'],
  ])('%s', (_, text, expected) => {
    expect(drawn(text)).toBe(expected);
  });
});
