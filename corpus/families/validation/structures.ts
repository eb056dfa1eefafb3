import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { CHARACTER } from '../common/names.ts';

/** A text of brackets, balanced about half of the time. */
function brackets(r: Random, pairs: readonly string[], filler: string): string {
  const build = (depth: number): string => {
    if (depth === 0) return filler === '' ? '' : r.string(0, 1, filler);
    const pair = r.pick(pairs);
    return r.chance(0.6)
      ? pair.charAt(0) + build(depth - 1) + pair.charAt(1)
      : build(depth - 1) + build(depth - 1);
  };
  const text = build(r.int(0, 4));
  if (r.chance(0.55)) return text;
  const all = pairs.join('');
  return r.chance(0.5) ? text + r.pick([...all]) : r.string(1, 5, all);
}

/** Brackets that match, and other things that have to fit together. */
export const structures = [
  family({
    id: 'round-brackets-balanced',
    category: 'validation',
    names: ['isBalanced', 'balancedParens', 'checkParens', 'validParens'],
    params: [['s', 'str', 'text', 'input']],
    args: (r) => [brackets(r, ['()'], 'ab')],
    edges: [[''], ['()'], [')('], ['(()'], ['(a)(b)'], ['())']],
    reference: ([s]) => {
      let depth = 0;
      for (const c of s) {
        if (c === '(') depth++;
        if (c === ')') depth--;
        if (depth < 0) return false;
      }
      return depth === 0;
    },
    bodies: [
      `
      let depth = 0;
      for (const c of s) {
        if (c === '(') depth++;
        if (c === ')') depth--;
        if (depth < 0) return false;
      }
      return depth === 0;
      `,
      `
      const stack = [];
      for (const c of s) {
        if (c === '(') stack.push(c);
        if (c === ')' && stack.pop() === undefined) return false;
      }
      return stack.length === 0;
      `,
      `
      let rest = s.replace(/[^()]/g, '');
      while (rest.includes('()')) {
        rest = rest.replace('()', '');
      }
      return rest === '';
      `,
    ],
    locals: {
      depth: ['open', 'level', 'count'],
      c: CHARACTER,
      stack: ['opened', 'pending'],
      rest: ['left', 'remaining'],
    },
    phrases: {
      whether: [
        'the round brackets in a text are balanced',
        'every ( in {s} has a matching ) after it and the other way round',
        'a string has correctly nested parentheses, ignoring other characters',
        'a string has balanced parentheses',
      ],
      verb: ['check the parentheses ( and ) of a string for balance, skipping other characters'],
      say: [
        'balanced ( ) check',
        'do all the round brackets in this text match?',
        'each opening ( should be closed by a ) later and no ) may come too early, other characters do not matter',
        'balanced parentheses, only ( and )',
        'valid parentheses for round brackets',
        'are the parentheses balanced? only ( ) count',
        'check parentheses match, ignore all other characters',
        'matching ( and ) in a text',
      ],
    },
  }),
  family({
    id: 'all-brackets-balanced',
    category: 'validation',
    names: ['bracketsMatch', 'balancedBrackets', 'isBalanced', 'validBrackets'],
    params: [['s', 'str', 'text', 'input']],
    args: (r) => [brackets(r, ['()', '[]', '{}'], '')],
    edges: [[''], ['([)]'], ['{[()]}'], [']'], ['(('], ['()[]{}']],
    reference: ([s]) => {
      let rest = s;
      for (let i = 0; i < s.length; i++)
        rest = rest.replace('()', '').replace('[]', '').replace('{}', '');
      return rest === '';
    },
    bodies: [
      `
      const pairs = { ')': '(', ']': '[', '}': '{' };
      const stack = [];
      for (const c of s) {
        if (!pairs[c]) stack.push(c);
        else if (stack.pop() !== pairs[c]) return false;
      }
      return stack.length === 0;
      `,
      `
      const closing = { '(': ')', '[': ']', '{': '}' };
      const stack = [];
      for (const c of s) {
        if (c in closing) {
          stack.push(closing[c]);
        } else if (stack.pop() !== c) {
          return false;
        }
      }
      return stack.length === 0;
      `,
      `
      let rest = s;
      while (/\\(\\)|\\[\\]|\\{\\}/.test(rest)) {
        rest = rest.replace(/\\(\\)|\\[\\]|\\{\\}/g, '');
      }
      return rest === '';
      `,
    ],
    locals: {
      pairs: ['open', 'partner'],
      closing: ['closers', 'match'],
      stack: ['opened', 'pending'],
      c: CHARACTER,
      rest: ['left', 'remaining'],
    },
    phrases: {
      whether: [
        'the brackets (), [] and {} in a string made only of brackets are balanced',
        'every round, square and curly bracket of a string of brackets is closed in the right order',
        'a string of ()[]{} characters is correctly nested',
        'a string of brackets is valid',
      ],
      verb: ['validate the nesting of (, [ and { in a string that contains only brackets'],
      say: [
        'balanced brackets, three kinds ()[]{}',
        'are the round, square and curly brackets in this string of brackets nested properly?',
        'i have text with only ( ) [ ] { } and want true if each one opened is closed by the same kind in the right order',
        'valid parentheses',
        'balanced brackets',
        'valid brackets ()[]{}',
        'are the brackets balanced?',
        'check matching brackets of all three kinds',
        'bracket matching with a stack',
      ],
    },
  }),
  family({
    id: 'is-sudoku-row',
    category: 'validation',
    names: ['isValidRow', 'validSudokuRow', 'hasOneToNine'],
    params: [['row', 'nums', 'cells', 'list']],
    args: (r) => {
      const row = r.shuffle([1, 2, 3, 4, 5, 6, 7, 8, 9]);
      if (r.chance(0.5)) row[r.int(0, 8)] = r.int(0, 10);
      return [r.chance(0.15) ? row.slice(1) : row];
    },
    edges: [[[]], [[1, 2, 3, 4, 5, 6, 7, 8, 9]], [[1, 1, 3, 4, 5, 6, 7, 8, 9]], [[1, 2, 3]]],
    reference: ([row]) => [...row].sort((a, b) => a - b).join(',') === '1,2,3,4,5,6,7,8,9',
    bodies: [
      `
      if (row.length !== 9) return false;
      for (let i = 1; i <= 9; i++) {
        if (!row.includes(i)) return false;
      }
      return true;
      `,
      `return row.length === 9 && [1, 2, 3, 4, 5, 6, 7, 8, 9].every((n) => row.includes(n));`,
      `return [...row].sort((a, b) => a - b).join('') === '123456789';`,
      `return row.length === 9 && new Set(row).size === 9 && row.every((n) => n >= 1 && n <= 9);`,
    ],
    phrases: {
      whether: [
        'a sudoku row is valid, so it has each number from 1 to 9 exactly once',
        '{row} contains all the numbers 1 to 9 and nothing else',
        'a list is some order of the numbers from 1 to 9',
      ],
      verb: ['check a finished sudoku row for the numbers 1 to 9, each once'],
      say: [
        'valid sudoku row',
        'sudoku row check, 1 to 9 each once',
        'does the list have every number from 1 to 9 exactly one time?',
        'is this a correct row of a solved sudoku?',
        'nine numbers, none missing and none twice, from one to nine, then it is true',
      ],
    },
  }),
  family({
    id: 'is-triangle',
    category: 'validation',
    names: ['isTriangle', 'validTriangle', 'canFormTriangle', 'formsTriangle'],
    params: [
      ['a', 'x', 'side1'],
      ['b', 'y', 'side2'],
      ['c', 'z', 'side3'],
    ],
    args: (r) => {
      const a = r.int(1, 12);
      const b = r.int(1, 12);
      return [a, b, r.chance(0.15) ? a + b : r.int(1, 12)];
    },
    edges: [
      [3, 4, 5],
      [1, 2, 3],
      [1, 1, 5],
      [5, 1, 1],
      [2, 2, 2],
    ],
    reference: ([a, b, c]) => a + b > c && a + c > b && b + c > a,
    bodies: [
      `return a + b > c && a + c > b && b + c > a;`,
      `
      if (a + b <= c) return false;
      if (a + c <= b) return false;
      return b + c > a;
      `,
      `
      const sides = [a, b, c].sort((p, q) => p - q);
      return sides[0] + sides[1] > sides[2];
      `,
      `
      const longest = Math.max(a, b, c);
      return a + b + c - longest > longest;
      `,
    ],
    locals: {
      sides: ['sorted', 'lengths'],
      longest: ['max', 'biggest'],
      p: ['m', 'first'],
      q: ['n', 'second'],
    },
    phrases: {
      whether: [
        'three positive lengths can be the sides of a triangle',
        '{a}, {b} and {c} form a triangle that is not flat',
        'each of three sides is shorter than the other two together',
        'three side lengths can form a triangle',
      ],
      verb: ['test three side lengths for making a real triangle'],
      say: [
        'triangle inequality check for 3 sides',
        'can i build a triangle, not a flat one, out of these three sides?',
        'any two sides added must be more than the third one, otherwise it is no triangle',
        'valid triangle',
        'is valid triangle',
        'can three sides form a triangle?',
        'triangle check for sides a, b and c',
        'do {a}, {b} and {c} make a triangle?',
      ],
    },
  }),
];
