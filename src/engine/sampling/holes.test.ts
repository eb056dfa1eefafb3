import { describe, expect, it } from 'vitest';
import type { Choice, Flaw } from '../trace/flaw.ts';
import { holesOf, layOut, narrowed } from './holes.ts';

const EOS = 1;
const choice = (name: string, ...tokens: number[]): Choice => ({ name, tokens });
const flaw = (start: number, end: number, name: string, ...choices: Choice[]): Flaw => ({
  ...{ why: 'undeclared', start, end, name, choices },
});
const WHOLE = [10, 11, 12, 13, 14, EOS];

describe('a text with holes', () => {
  it('has a mask where what fits differs, and what it begins with alike in front of it', () => {
    const holes = holesOf([flaw(1, 3, 'x', choice('a', 20, 21), choice('b', 20, 22))], WHOLE, []);
    const { tokens, open } = layOut(WHOLE, holes);
    expect(tokens).toEqual([10, 20, null, 13, 14, EOS]);
    expect(open).toEqual([{ position: 2, hole: 0, ids: [21, 22] }]);
  });

  it('is whole as soon as one thing fits, however long that is', () => {
    const holes = holesOf([flaw(1, 2, 'x', choice('a', 20), choice('b', 21, 22))], WHOLE, []);
    const [slot] = layOut(WHOLE, holes).open;
    expect(layOut(WHOLE, narrowed(holes, slot!, 21))).toEqual({
      ...{ tokens: [10, 21, 22, 12, 13, 14, EOS], open: [] },
    });
    expect(layOut(WHOLE, narrowed(holes, slot!, 20)).tokens).toEqual([10, 20, 12, 13, 14, EOS]);
  });

  it('tells a name from a longer one that begins with it by the token behind', () => {
    const holes = holesOf([flaw(1, 2, 'x', choice('a', 20), choice('a2', 20, 21))], WHOLE, []);
    const { tokens, open } = layOut(WHOLE, holes);
    expect(tokens).toEqual([10, 20, null, 13, 14, EOS]);
    expect(open[0]?.ids).toEqual([12, 21]);
    const other = [...holes[0]!.choices, { name: 'b', tokens: [22, 12] }];
    expect(layOut(WHOLE, [{ ...holes[0]!, choices: other }]).tokens).toEqual([
      ...[10, null, 12, 13, 14, EOS],
    ]);
    expect(layOut(WHOLE, narrowed(holes, open[0]!, 12)).tokens).toEqual([10, 20, 12, 13, 14, EOS]);
    expect(layOut(WHOLE, narrowed(holes, open[0]!, 21)).tokens).toEqual([
      ...[10, 20, 21, 12, 13, 14, EOS],
    ]);
  });

  it('takes the longer name where nothing behind tells them apart, whatever other holes become', () => {
    const choices = [choice('a', 20), choice('a2', 20, 21), choice('b', 22)];
    const flaws = [flaw(1, 2, 'x', ...choices), flaw(2, 3, 'x', ...choices)];
    const holes = holesOf(flaws, WHOLE, []);
    expect(holes[0]?.choices.map(({ name }) => name)).toEqual(['a2', 'b']);
    const [first, second] = layOut(WHOLE, holes).open;
    expect(layOut(WHOLE, narrowed(holes, first!, 20)).tokens.slice(0, 4)).toEqual([10, 20, 21, 20]);
    // Behind the other stands what would make the longer of the shorter.
    expect(holesOf([flaw(1, 2, 'x', ...choices)], [10, 11, 21, EOS], [])[0]?.choices).toEqual([
      { name: 'a2', tokens: [20, 21, 21] },
      { name: 'b', tokens: [22, 21] },
    ]);
    expect(second?.ids).toEqual([20, 22]);
  });

  it('makes one name of one name, where that is declared', () => {
    const [a, b, c, d] = [choice('a', 20), choice('b', 21), choice('c', 22), choice('d', 23)];
    const flaws = [flaw(0, 1, 'x', a, b), flaw(2, 3, 'x', a, b, c), flaw(4, 5, 'x', c, d)];
    const holes = holesOf(flaws, WHOLE, []);
    const [first] = layOut(WHOLE, holes).open;
    const { tokens, open } = layOut(WHOLE, narrowed(holes, first!, 20));
    expect(tokens).toEqual([20, 11, 20, 13, null, EOS]);
    expect(open).toHaveLength(1);
    const all = holesOf([flaw(0, 1, 'x', a, b), flaw(2, 3, 'x', b, c)], WHOLE, []);
    expect(layOut(WHOLE, all)).toMatchObject({ tokens: [21, 11, 21, 13, 14, EOS], open: [] });
  });

  it('leaves alone what is given, what nothing fits, and in front of what is given the length', () => {
    const given = [{ start: 3, tokens: [13] }];
    const [one, two] = [choice('a', 20), choice('b', 21, 22)];
    const flaws = [
      flaw(0, 1, 'x', one, two),
      flaw(2, 4, 'y', one, two),
      flaw(4, 5, 'z'),
      flaw(4, 5, 'v', two),
    ];
    expect(holesOf(flaws, WHOLE, given)).toMatchObject([
      { why: 'undeclared', start: 0, end: 1, name: 'x', choices: [one] },
    ]);
    expect(holesOf([flaw(4, 5, 'z', two)], WHOLE, given)).toHaveLength(1);
    expect(holesOf([], WHOLE, given)).toEqual([]);
  });

  it('takes no token that does not fit', () => {
    const holes = holesOf([flaw(1, 2, 'x', choice('a', 20), choice('b', 21))], WHOLE, []);
    const [slot] = layOut(WHOLE, holes).open;
    expect(() => narrowed(holes, slot!, 23)).toThrow('23');
  });
});
