import { type Node, parse } from 'acorn';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declaredNames, likelyEntry } from './declared.ts';

const namesOf = (code: string): string[] => declaredNames(code).map(({ name }) => name);

describe('declaredNames', () => {
  it.each([
    ['function a(x) {}\nfunction b() {}', ['a', 'b']],
    ['async function a(x) {} function* b() {} async function * c() {}', ['a', 'b', 'c']],
    [
      '// function no(x)\n/* const no = 1 */ const s = "function no()";\nfunction yes() {}',
      ['s', 'yes'],
    ],
    ['const limit = 3, f = (a = g(1, (2))) => a, h = 1', ['limit', 'f', 'h']],
    ['const { a, b: [c, ...d], e = 1 } = x, f = 2', ['a', 'c', 'd', 'e', 'f']],
    ['let a = 1\nlet b = 2\nfunction c() {}', ['a', 'b', 'c']],
    ['let a = function inner() {}, b', ['a', 'b']],
    ['let a =\n  function inner() {}\nfunction b() {}', ['a', 'b']],
    ['{ function no() {} let no2 = 1; var yes = 1; }', ['yes']],
    ['class No { no() {} static no = 1 }', []],
    ['function a() { const no = 1; function no2() {} }', ['a']],
    ['const r = /function no() { const \\[/g, s = 1 / 2 / 3;\nfunction f() {}', ['r', 's', 'f']],
    ['if (x) /}/.test(y); function f() {}', ['f']],
    [
      'const t = `${ (() => { const no = `}`; return `${1}`; })() } const no2 = 1`; const f = 1',
      ['t', 'f'],
    ],
    ['x.const = 1; o.function; let f = 1', ['f']],
    ['(function no() {})(); var f', ['f']],
    ['const größe = 1, $ = 2, _a1 = 3', ['größe', '$', '_a1']],
    ['return 1;', []],
    ['', []],
  ])('of %j are %j', (code, names) => {
    expect(namesOf(code)).toEqual(names);
  });

  it('are those that a parser finds at the top level', () => {
    const value = fc.constantFrom(
      ...[
        '1',
        '"x, y = {"',
        '(a, b = (1)) => a',
        'function () {}',
        'async (a) => { const n = a; }',
      ],
      ...[
        '[1, [2], { a: 3 }]',
        '/[,;/]=/',
        '`a ${[1, 2].map((x) => ({ x }))} b`',
        'a => a',
        'x ? y : z',
      ],
      ...[
        'class { m() { let no = 1; } }',
        '1 / 2',
        'new Map([[1, 2]])',
        '{ a: 1, b() {} }',
        '(1, 2)',
      ],
    );
    const statement = fc
      .tuple(
        fc.constantFrom('const', 'let', 'var'),
        value,
        value,
        fc.constantFrom(';', '', ' // ;'),
      )
      .map(
        ([kind, one, other, end]) =>
          (id: number) =>
            `${kind} v${id} = ${one}, w${id} = ${other}${end}`,
      );
    const other = fc
      .constantFrom(
        'function NAME(a, { b } = {}) { const no = 1; return a / b; }',
        'async function NAME() {}',
        'function* NAME() { yield /re}/; }',
        '[1].map(function no() {});',
        'if (true) { let no = 1; } else {}',
        'for (const no of [1, 2]) { }',
        'class CNAME { no = 1; function() {} }',
        '/* const no = 1; */',
      )
      .map((code) => (id: number) => code.replace('NAME', `n${id}`));
    fc.assert(
      fc.property(fc.array(fc.oneof(statement, other), { maxLength: 6 }), (parts) => {
        const code = parts.map((part, i) => part(i)).join('\n');
        expect(namesOf(code)).toEqual(parsedNames(code));
      }),
      { numRuns: 1500, seed: 3 },
    );
  });

  it('reads any text, and in no time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (code) => void declaredNames(code)));
    const long = [
      'function '.repeat(50_000),
      '`${'.repeat(50_000),
      '('.repeat(200_000),
      '/*'.repeat(1e5),
    ];
    for (const code of long) declaredNames(code);
    declaredNames('let a = '.repeat(20_000) + '['.repeat(20_000));
  }, 20_000);
});

it.each([
  ['const limit = 3;\nconst f = (a, b) => a;', 'f'],
  ['let f = x => x; function g() {}', 'f'],
  ['const f = async function inner(x) {};', 'f'],
  ['const f = (a = g(")")) => a', 'f'],
  ['const n = asyncify(1);', null],
])('of %j is %j likely to be called', (code, name) => {
  expect(likelyEntry(code)).toBe(name);
});

function parsedNames(code: string): string[] {
  const names: string[] = [];
  for (const node of parse(code, { ecmaVersion: 'latest' }).body) {
    if (node.type === 'FunctionDeclaration') names.push(node.id.name);
    if (node.type !== 'VariableDeclaration') continue;
    for (const { id } of node.declarations) names.push(nameOf(id));
  }
  return names;
}

function nameOf(node: Node): string {
  return 'name' in node ? String(node.name) : '';
}
