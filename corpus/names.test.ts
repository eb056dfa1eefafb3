import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { nameLists } from './name-lists.ts';
import { wordsOf } from '../src/engine/prompt/usual-names.ts';
import { NameMaker, withCasing } from './names.ts';
import { Random } from './random.ts';

const lists = nameLists([
  'the sum of the even numbers in a list, or zero if there are none of them',
  'reverse every word of a sentence, keeping the blanks between two words where they are',
  'whether a text reads the same from both ends, leaving out punctuation and capital letters',
]);
const maker = new NameMaker(lists.train);
const random = new Random('names');
const params = random.times(4000, () => maker.param(random));
const functions = random.times(4000, () => maker.function(random, ['sumEven', 'reverseWords']));

describe('names', () => {
  it('are such as a declaration can have', () => {
    for (const [at, name] of functions.entries()) {
      const source = `'use strict'; function ${name}(${params[at] ?? ''}) {}`;
      expect(() => parse(source, { ecmaVersion: 2023 }), source).not.toThrow();
    }
  });

  it('are many, so none of them can be known by heart', () => {
    expect(new Set(params).size).toBeGreaterThan(2000);
    expect(new Set(functions).size).toBeGreaterThan(2000);
  });

  it('come in every casing, with numbers and as single letters', () => {
    for (const pattern of [
      /^[a-z]+_[a-z]/,
      /^[a-z]+[A-Z]/,
      /^[A-Z][a-z]/,
      /[0-9]$/,
      /^[a-zA-Z]$/,
    ]) {
      expect(params.filter((name) => pattern.test(name)).length, String(pattern)).toBeGreaterThan(
        80,
      );
      expect(
        functions.filter((name) => pattern.test(name)).length,
        String(pattern),
      ).toBeGreaterThan(80);
    }
  });

  it('hide nothing that a body may use', () => {
    for (const name of ['Math', 'String', 'delete', 'undefined']) {
      expect([...params, ...functions]).not.toContain(name);
    }
  });

  it('of the evaluation are made of other words and lists than those of training', () => {
    const { train, heldOut } = lists;
    expect(heldOut.words.length).toBeGreaterThan(0);
    for (const key of ['words', 'plainParams', 'plainFunctions', 'numbered'] as const) {
      expect(train[key].filter((one) => heldOut[key].includes(one))).toEqual([]);
    }
  });

  it('can be put otherwise', () => {
    expect(wordsOf('sumEven2')).toEqual(['sum', 'even', '2']);
    expect(wordsOf('get_HTML_text')).toEqual(['get', 'html', 'text']);
    expect(withCasing(['sum', 'even'], 'snake')).toBe('sum_even');
    expect(withCasing(['sum', 'even'], 'pascal')).toBe('SumEven');
    const restyled = random.times(300, () => maker.restyle('sumEven', random));
    expect(restyled.every((name) => /sum_?even/i.test(name))).toBe(true);
    expect(new Set(restyled).size).toBeGreaterThan(40);
  });
});
