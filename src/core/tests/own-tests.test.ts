import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOwnTests } from './own-tests.ts';

describe('parseOwnTests', () => {
  it.each([
    ['sum([1, 2]) => 3', { entry: 'sum', args: [[1, 2]], expected: 3 }],
    ['[[1, 2]] => 3', { args: [[1, 2]], expected: 3 }],
    [
      '  größe ( "a" , {"b": [null]} )=>[]',
      { entry: 'größe', args: ['a', { b: [null] }], expected: [] },
    ],
    ['() => null', { args: [], expected: null }],
    ['new() => null', { args: [], expected: null }],
    ['f() => "=>"', { entry: 'f', args: [], expected: '=>' }],
    ['f("a => b") => "c => d"', { entry: 'f', args: ['a => b'], expected: 'c => d' }],
    ['f("(") => ")"', { entry: 'f', args: ['('], expected: ')' }],
    ['{"args": [1], "expected": {"a": 1}}', { args: [1], expected: { a: 1 } }],
  ])('reads %s', (row, test) => {
    expect(parseOwnTests(row)).toEqual({ tests: [test], problems: [] });
  });

  it.each([
    ['sum([1, 2])', /no =>/],
    ['sum 1 => 3', /^the call is not of the form name\(1, "a"\), with JSON values$/],
    ["f('a') => 1", /double quotes/],
    ['f(1) => undefined', /^what it must return is not a JSON value$/],
    ['f(1) =>', /^what it must return/],
    ['f(1,) => 2', /^the call/],
    ['{"args": 1, "expected": 2}', /no =>/],
    ['f(1) => 1e999', /^what it must return holds a number that JSON cannot say$/],
    ['{"args": [-1e999], "expected": 2}', /^the call holds a number/],
    [
      `f(${'['.repeat(10_000)}${']'.repeat(10_000)}) => 1`,
      /^the call is nested more than 200 deep$/,
    ],
  ])('says what is wrong with %s', (row, message) => {
    const { tests, problems } = parseOwnTests(`f(1) => 1\n\n// none\r\n${row}\nf(2) => 2`);
    expect(tests).toHaveLength(2);
    expect(problems).toEqual([{ line: 4, message: expect.stringMatching(message) as string }]);
  });

  it('takes so many tests and names the rows behind them', () => {
    const { tests, problems } = parseOwnTests('f(1) => 1\n// none\n[2] => 2\nf(3) => 3', 2);
    expect(tests).toHaveLength(2);
    expect(problems).toEqual([{ line: 4, message: 'is one too many: 1000 tests run at once' }]);
  });

  it('reads any call with any result', () => {
    const test = fc.record({ args: fc.array(fc.jsonValue()), expected: fc.jsonValue() });
    fc.assert(
      fc.property(fc.array(test), (tests) => {
        const sound: unknown = JSON.parse(JSON.stringify(tests));
        const rows = tests.map(({ args, expected }) => {
          const list = args.map((arg) => JSON.stringify(arg)).join(', ');
          return `[${list}] => ${JSON.stringify(expected)}`;
        });
        expect(parseOwnTests(rows.join('\n'))).toEqual({ tests: sound, problems: [] });
      }),
    );
  });
});
