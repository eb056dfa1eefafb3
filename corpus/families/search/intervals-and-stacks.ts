import { family } from '../../family.ts';
import { NUMS } from '../common/names.ts';

/** Intervals, and what is solved with a stack. */
export const intervalsAndStacks = [
  family({
    id: 'merge-intervals',
    category: 'search',
    names: ['mergeIntervals', 'mergeRanges', 'joinIntervals'],
    params: [['intervals', 'ranges', 'list', 'spans']],
    args: (r) => [
      r.list(
        () => {
          const start = r.int(0, 20);
          return [start, start + r.int(0, 5)];
        },
        0,
        6,
      ),
    ],
    edges: [
      [[]],
      [[[1, 2]]],
      [
        [
          [1, 3],
          [2, 6],
          [8, 10],
        ],
      ],
      [
        [
          [1, 4],
          [4, 5],
        ],
      ],
      [
        [
          [5, 6],
          [1, 2],
        ],
      ],
    ],
    reference: ([intervals]) => {
      const inside = (x: number): boolean => intervals.some(([a = 0, b = 0]) => a <= x && x <= b);
      const out: number[][] = [];
      for (let x = 0; x <= 30; x += 0.5) {
        if (!inside(x)) continue;
        if (inside(x - 0.5)) (out[out.length - 1] ?? [])[1] = x;
        else out.push([x, x]);
      }
      return out;
    },
    bodies: [
      `
      const sorted = [...intervals].sort((a, b) => a[0] - b[0]);
      const result = [];
      for (const [start, end] of sorted) {
        const last = result[result.length - 1];
        if (last && start <= last[1]) last[1] = Math.max(last[1], end);
        else result.push([start, end]);
      }
      return result;
      `,
      `
      const result = [];
      for (const [start, end] of intervals.toSorted((a, b) => a[0] - b[0])) {
        const last = result.at(-1);
        if (last === undefined || start > last[1]) {
          result.push([start, end]);
        } else {
          last[1] = Math.max(last[1], end);
        }
      }
      return result;
      `,
      `
      const sorted = [...intervals].sort((a, b) => a[0] - b[0]);
      return sorted.reduce((merged, [start, end]) => {
        const last = merged[merged.length - 1];
        if (!last || last[1] < start) return [...merged, [start, end]];
        return [...merged.slice(0, -1), [last[0], Math.max(last[1], end)]];
      }, []);
      `,
    ],
    locals: { result: ['merged', 'out'], last: ['previous', 'top'] },
    phrases: {
      noun: [
        'the list of merged intervals [start, end], sorted by start, where overlapping or touching ones become one',
        'the intervals of {intervals} with overlaps joined, ascending, touching ones joined as well',
      ],
      verb: [
        'merge overlapping intervals [start, end] and return them sorted',
        'join all intervals that overlap or touch at an end, sorted by their start',
      ],
      say: [
        'merge intervals',
        'merge overlapping intervals, sorted by start',
        'how do i merge ranges like [1, 3] and [2, 6] to [1, 6]?',
        'join overlapping [start, end] pairs, [1, 4] and [4, 5] give [1, 5]',
        'some time spans overlap and should become one span, the result in order of the start',
      ],
    },
  }),
  family({
    id: 'intervals-overlap',
    category: 'search',
    names: ['intervalsOverlap', 'overlaps', 'doOverlap'],
    params: [
      ['a', 'first', 'one'],
      ['b', 'second', 'other'],
    ],
    args: (r) => {
      const span = (): [number, number] => {
        const start = r.int(0, 12);
        return [start, start + r.int(0, 5)];
      };
      return [span(), span()];
    },
    edges: [
      [
        [1, 3],
        [2, 5],
      ],
      [
        [1, 3],
        [3, 5],
      ],
      [
        [1, 2],
        [3, 4],
      ],
      [
        [5, 9],
        [6, 7],
      ],
    ],
    reference: ([a, b]) =>
      Array.from({ length: 40 }, (_, i) => i).some(
        (x) => a[0] <= x && x <= a[1] && b[0] <= x && x <= b[1],
      ),
    bodies: [
      `return a[0] <= b[1] && b[0] <= a[1];`,
      `
      const [start1, end1] = a;
      const [start2, end2] = b;
      return start1 <= end2 && start2 <= end1;
      `,
      `return Math.max(a[0], b[0]) <= Math.min(a[1], b[1]);`,
      `
      if (a[1] < b[0]) return false;
      return b[1] >= a[0];
      `,
    ],
    phrases: {
      whether: [
        'two intervals [start, end] overlap, where touching at an end counts',
        '{a} and {b}, both [start, end], share at least one number',
        'two ranges given as [from, to] have something in common, ends included',
      ],
      verb: ['check two [start, end] intervals for an overlap, ends included'],
      say: [
        'do two intervals overlap? [start, end], touching counts',
        'interval overlap check, inclusive',
        'range overlap [a, b] [c, d], true if they share a number',
        'do the ranges {a} and {b} overlap, with both ends belonging to them?',
        'two time spans as [start, end], tell me if they have any common point, also when one ends where the other begins',
      ],
    },
  }),
  family({
    id: 'next-greater',
    category: 'search',
    names: ['nextGreater', 'nextGreaterElements', 'nextLarger'],
    params: [NUMS],
    args: (r) => [r.ints(0, 8, 0, 15)],
    edges: [[[]], [[5]], [[2, 1, 3]], [[3, 2, 1]], [[1, 1, 2]]],
    reference: ([nums]) => nums.map((n, i) => nums.slice(i + 1).find((m) => m > n) ?? -1),
    bodies: [
      `return nums.map((n, i) => nums.slice(i + 1).find((m) => m > n) ?? -1);`,
      `
      const result = nums.map(() => -1);
      const stack = [];
      nums.forEach((n, i) => {
        while (stack.length > 0 && nums[stack[stack.length - 1]] < n) {
          result[stack.pop()] = n;
        }
        stack.push(i);
      });
      return result;
      `,
      `
      const result = [];
      for (let i = 0; i < nums.length; i++) {
        let next = -1;
        for (let j = nums.length - 1; j > i; j--) {
          if (nums[j] > nums[i]) next = nums[j];
        }
        result.push(next);
      }
      return result;
      `,
    ],
    locals: { result: ['out', 'answers'], next: ['found', 'greater'] },
    phrases: {
      noun: [
        'the next greater element for every number of a list, -1 where there is none',
        'the list with the first larger number to the right of each number in {nums}, or -1',
      ],
      verb: [
        'find for every element the first greater one after it, -1 if there is none',
        'replace each number by the next larger number to its right, or by -1',
      ],
      say: [
        'next greater element, -1 if none',
        'next greater elements of an array: [2, 1, 3] -> [3, 3, -1]',
        'for each number, what is the first bigger number after it? -1 for nothing',
        'look to the right of every number until there is a larger one and write that down, or -1',
      ],
    },
  }),
  family({
    id: 'evaluate-postfix',
    category: 'search',
    names: ['evaluatePostfix', 'evalRpn', 'rpn', 'calculateRpn'],
    params: [['tokens', 'parts', 'items', 'expression']],
    args: (r) => {
      const build = (depth: number): string[] =>
        depth === 0 || r.chance(0.25)
          ? [String(r.int(0, 9))]
          : [...build(depth - 1), ...build(depth - 1), r.pick(['+', '-', '*'])];
      return [build(3)];
    },
    edges: [[['5']], [['2', '3', '+']], [['2', '3', '4', '*', '-']]],
    reference: ([tokens]) => {
      const stack: number[] = [];
      for (const token of tokens) {
        if (!'+-*'.includes(token)) {
          stack.push(Number(token));
          continue;
        }
        const b = stack.pop() ?? 0;
        const a = stack.pop() ?? 0;
        stack.push(token === '+' ? a + b : token === '-' ? a - b : a * b);
      }
      return stack[0];
    },
    bodies: [
      `
      const stack = [];
      for (const token of tokens) {
        if (!['+', '-', '*'].includes(token)) {
          stack.push(Number(token));
          continue;
        }
        const b = stack.pop();
        const a = stack.pop();
        if (token === '+') stack.push(a + b);
        else if (token === '-') stack.push(a - b);
        else stack.push(a * b);
      }
      return stack[0];
      `,
      `
      const ops = { '+': (a, b) => a + b, '-': (a, b) => a - b, '*': (a, b) => a * b };
      const stack = [];
      for (const token of tokens) {
        if (token in ops) {
          const b = stack.pop();
          stack.push(ops[token](stack.pop(), b));
        } else {
          stack.push(Number(token));
        }
      }
      return stack.pop();
      `,
    ],
    locals: { stack: ['values', 'numbers'], token: ['t', 'part'], ops: ['operations', 'table'] },
    phrases: {
      noun: [
        'the value of an expression in reverse Polish notation, a list of strings with + - and *',
        'what the postfix expression in {tokens} comes to, its operators being "+", "-" and "*"',
      ],
      verb: [
        'evaluate a postfix expression given as a list of strings, with "+", "-" and "*"',
        'evaluate reverse Polish notation with a stack, for plus, minus and times',
        'compute the result of an RPN expression, numbers and + - * as strings',
      ],
      say: [
        'evaluate RPN tokens, + - *',
        'reverse polish notation calculator, plus minus times',
        'how do i evaluate something like ["2", "3", "+"] with a stack?',
      ],
    },
  }),
];
