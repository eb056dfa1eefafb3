import { expect, it } from 'vitest';
import { likelyEntry } from './declared.ts';
import { readSignature } from '../prompt/signature.ts';
import { tokensOf } from './tokens.ts';

const PARTS = [
  ...[' ', '\n', '(', '[', '{', '/', '/[', '/[a]', '/(', '/*', '*', '"\\', "'", '`', '`${', '=>'],
  ...['a=', 'a,', '1.', '.', '#', '\\u0061', 'function ', 'async ', 'const a = ', 'get ', '...'],
];

it.each(PARTS)('any text is read in proportion to its length: %j', (part) => {
  const long = part.repeat(100_000 / part.length);
  const began = performance.now();
  for (const text of [long, `${long}x`, `function ${long}`, `f(a)${long}x`, `f(${long})`]) {
    expect(tokensOf(text).length).toBeLessThanOrEqual(text.length);
    likelyEntry(text);
    readSignature(text);
  }
  // Far from a hang, on whatever machine.
  expect(performance.now() - began).toBeLessThan(10_000);
});
