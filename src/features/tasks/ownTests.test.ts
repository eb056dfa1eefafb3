import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOwnTests } from './ownTests.ts';

describe('parseOwnTests', () => {
  it.each([
    ['sum([1, 2]) => 3', [[1, 2]], 3],
    ['[[1, 2]] => 3', [[1, 2]], 3],
    ['  größe( "a" , {"b": [null]} )=>[]', ['a', { b: [null] }], []],
    ['() => null', [], null],
    ['f() => "=>"', [], '=>'],
    ['f("a => b") => "c => d"', ['a => b'], 'c => d'],
    ['f("(") => ")"', ['('], ')'],
    ['{"args": [1], "expected": {"a": 1}}', [1], { a: 1 }],
  ])('reads %s', (row, args, expected) => {
    expect(parseOwnTests(row)).toEqual({ tests: [{ args, expected }], problems: [] });
  });

  it.each([
    ['sum([1, 2])', /no =>/],
    ['sum 1 => 3', /^the call is not of the form name\(1, "a"\), with JSON values$/],
    ["f('a') => 1", /double quotes/],
    ['f(1) => undefined', /^what it must return is not a JSON value$/],
    ['f(1) =>', /^what it must return/],
    ['f(1,) => 2', /^the call/],
    ['{"args": 1, "expected": 2}', /no =>/],
  ])('says what is wrong with %s', (row, message) => {
    const { tests, problems } = parseOwnTests(`f(1) => 1\n\n// none\r\n${row}\nf(2) => 2`);
    expect(tests).toHaveLength(2);
    expect(problems).toEqual([{ line: 4, message: expect.stringMatching(message) as string }]);
  });

  it('reads any call with any result', () => {
    const test = fc.record({ args: fc.array(fc.jsonValue()), expected: fc.jsonValue() });
    fc.assert(
      fc.property(fc.array(test), (tests) => {
        const sound: unknown = JSON.parse(JSON.stringify(tests));
        const rows = tests.map(({ args, expected }) => {
          const list = args.map((arg) => JSON.stringify(arg)).join(', ');
          return `f(${list}) => ${JSON.stringify(expected)}`;
        });
        expect(parseOwnTests(rows.join('\n'))).toEqual({ tests: sound, problems: [] });
      }),
    );
  });
});
