import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import type { Prompt } from '../prompt/prompt.ts';
import { readBlueprint } from './checkpoint.ts';
import { checkOf } from './text-check.ts';
import { readTokenizer } from './tokenizer.ts';

const FOLDER = new URL('../../../public/models/xs-s1/', import.meta.url);
const files = new Map(
  ['config.json', 'tokenizer.json', 'tokenizer_config.json'].map((name) => [
    name,
    readFileSync(new URL(name, FOLDER)),
  ]),
);
const tokenizer = await readTokenizer(files, readBlueprint(files));
const WRITE: Prompt = { kind: 'write', instruction: 'x', signature: null };

/** The text with each of its flaws replaced by each of its choices, as tokens. */
function mended(text: string, prompt = WRITE): string[] {
  const tokens = tokenizer.encode(text);
  return checkOf(
    tokenizer,
    prompt,
  )(tokens).flatMap(({ start, end, choices }) =>
    choices.map((choice) =>
      tokenizer.decode(tokens.toSpliced(start, end - start, ...choice.tokens)),
    ),
  );
}

describe('the check of a text', () => {
  it('finds nothing in what may be right', () => {
    expect(checkOf(tokenizer, WRITE)(tokenizer.encode('function f(a) { return a; }'))).toEqual([]);
  });

  it('says which tokens may stand in place of a name that nothing declares', () => {
    expect(mended('function f(maxLength, b) {\n  return lim + b;\n}')).toEqual([
      'function f(maxLength, b) {\n  return maxLength + b;\n}',
      'function f(maxLength, b) {\n  return b + b;\n}',
      'function f(maxLength, b) {\n  return f + b;\n}',
    ]);
    expect(mended('const größe = 1; const f = () => grösse["é"];')).toEqual([
      'const größe = 1; const f = () => größe["é"];',
    ]);
  });

  it.each([
    ['function f(a) { return (a; }', ['function f(a) { return (a); }']],
    ['function f(a) { return a]; }', ['function f(a) { return a; }']],
    ['function f(a) {\n  return [a);\n}', ['function f(a) {\n  return [a];\n}']],
    ['function f(a) {\n  return a;', ['function f(a) {\n  return a;}']],
  ])('of %j says with which signs it would parse', (text, some) => {
    const all = mended(text);
    expect(all).toEqual(expect.arrayContaining(some));
    for (const each of all) expect(() => parse(each, { ecmaVersion: 'latest' })).not.toThrow();
  });

  it('says where a text does not parse, and nothing of what may stand there where no sign helps', () => {
    const text = 'function f(a) { return a b c d; }';
    const tokens = tokenizer.encode(text);
    const [flaw] = checkOf(tokenizer, WRITE)(tokens);
    expect(flaw).toMatchObject({ why: 'syntax', choices: [] });
    expect(tokenizer.decode(tokens.slice(flaw!.start, flaw!.end))).toContain('b');
  });

  it('reads what fills a hole with the code around it, whose own flaws are none of it', () => {
    const prompt: Prompt = {
      ...{ kind: 'infill', instruction: null },
      ...{ prefix: 'function f(a) {\n  return no + ', suffix: ';\n}' },
    };
    expect(mended('b', prompt)).toEqual(['a', 'f']);
    expect(mended('a', prompt)).toEqual([]);
  });
});
