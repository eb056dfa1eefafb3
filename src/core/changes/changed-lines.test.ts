import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLines, type ComparedLine } from './changed-lines.ts';

const GIVEN = `function last(list) {
  for (let i = 0; i <= list.length; i++) {
    count += 1;
  }
  return list[list.length];
}`;

/** "-2 for [<=]": what is marked in brackets. */
function said({ kind, number, segments }: ComparedLine): string {
  const sign = { same: ' ', removed: '-', added: '+' }[kind];
  const text = segments.map((each) => (each.isChanged ? `[${each.text}]` : each.text)).join('');
  return `${sign}${number}${text}`;
}

describe('what a repair changed', () => {
  it('is marked token by token in lines that changed', () => {
    const after = GIVEN.replace('<=', '<').replace('[list.length]', '[list.length - 1]');
    const { lines, changed } = compareLines(GIVEN, after);
    expect(changed).toEqual([2, 5]);
    expect(lines.map(said)).toEqual([
      ' 1function last(list) {',
      '-2  for (let i = 0; i [<=] list.length; i++) {',
      '+2  for (let i = 0; i [<] list.length; i++) {',
      ' 3    count += 1;',
      ' 4  }',
      '-5  return list[list.length];',
      '+5  return list[list.length[ - 1]];',
      ' 6}',
    ]);
  });

  it('is lines that came or went, by where they stand', () => {
    const gone = compareLines(GIVEN, GIVEN.replace('    count += 1;\n', ''));
    expect(gone.changed).toEqual([3]);
    expect(gone.lines.filter(({ kind }) => kind !== 'same').map(said)).toEqual([
      '-3[    count += 1;]',
    ]);
    const come = compareLines(GIVEN, `// Mended.\n${GIVEN}\n// End.`);
    expect(come.changed).toEqual([1, 8]);
    expect(compareLines('a\nb', 'a').changed).toEqual([2]);
  });

  it('is all of a line that has little in common with the one before', () => {
    const { lines } = compareLines('x\nreturn a;\ny', 'x\nthrow new Error("no");\ny');
    expect(lines.map(said)).toEqual([' 1x', '-2[return a;]', '+2[throw new Error("no");]', ' 3y']);
  });

  it('is nothing where only blanks and line ends differ', () => {
    const loose = GIVEN.replaceAll('\n  ', '\r\n\t').replace('{', ' {').concat('\n\n');
    expect(compareLines(GIVEN, loose).changed).toEqual([]);
    expect(compareLines('', '').changed).toEqual([]);
  });

  it('gives back both texts, line by line, whatever they are', () => {
    const line = fc.constantFrom('a', 'b', 'if (a <= b) {', 'if (a < b) {', '}', 'é€😀 x');
    const code = fc.array(line, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(code, code, (before, after) => {
        const { lines, changed } = compareLines(before.join('\n'), after.join('\n'));
        const of = (kinds: readonly ComparedLine['kind'][]): string[] =>
          lines
            .filter(({ kind }) => kinds.includes(kind))
            .map(({ segments }) => segments.map(({ text }) => text).join(''));
        expect(of(['same', 'added'])).toEqual(after);
        expect(of(['same', 'removed'])).toEqual(before);
        expect(changed.length === 0).toBe(before.join('\n') === after.join('\n'));
      }),
    );
  });
});
