import { family } from '../../family.ts';
import { fib, NUMBER } from './common.ts';

function choose(n: number, k: number): number {
  return k === 0 || k === n ? 1 : choose(n - 1, k - 1) + choose(n - 1, k);
}

/** Sequences and numbers that are defined by those before them. */
export const sequences = [
  family({
    id: 'fibonacci',
    category: 'recursion',
    names: ['fibonacci', 'fib', 'nthFibonacci', 'getFibonacci'],
    params: [['n', 'num', 'index', 'x']],
    args: (r) => [r.int(0, 17)],
    edges: [[0], [1], [2], [3], [10]],
    reference: ([n]) => fib(n),
    bodies: [
      `
      if (n < 2) return n;
      return $name(n - 1) + $name(n - 2);
      `,
      `
      let a = 0;
      let b = 1;
      for (let i = 0; i < n; i++) {
        [a, b] = [b, a + b];
      }
      return a;
      `,
      `return n < 2 ? n : $name(n - 1) + $name(n - 2);`,
      `
      const fibs = [0, 1];
      for (let i = 2; i <= n; i++) {
        fibs.push(fibs[i - 1] + fibs[i - 2]);
      }
      return fibs[n];
      `,
    ],
    locals: { a: ['prev', 'current'], b: ['next', 'curr'], i: ['j', 'k'], fibs: ['seq', 'memo'] },
    phrases: {
      noun: [
        'the n-th Fibonacci number, where number 0 is 0 and number 1 is 1',
        'the Fibonacci number F({n}) with F(0) = 0 and F(1) = 1',
        'the number at position {n} of 0, 1, 1, 2, 3, 5, 8, counting positions from 0',
        'the n-th number of the Fibonacci sequence',
      ],
      verb: [
        'compute the n-th Fibonacci number, starting with fib(0) = 0 and fib(1) = 1',
        'calculate the n-th Fibonacci number',
      ],
      say: [
        'fibonacci of n, fib(0) = 0, fib(1) = 1',
        'what is the Fibonacci number with index {n}, if index 0 is 0 and index 1 is 1?',
        'every number is the sum of the two before it, beginning with 0 and 1, and i need the one at index n counted from zero',
        'fibonacci',
        'fib(n)',
        'nth fibonacci number',
        'nth fibonacci',
        'fibonacci number at index n',
        'how do i compute the nth fibonacci number?',
        'recursive fibonacci function',
      ],
    },
  }),
  family({
    id: 'fibonacci-list',
    category: 'recursion',
    names: ['fibonacciList', 'firstFibonacci', 'fibSequence', 'fibonacciNumbers'],
    params: [['n', 'count', 'num', 'size', 'length']],
    args: (r) => [r.int(0, 14)],
    edges: [[0], [1], [2], [3], [10]],
    reference: ([n]) => Array.from({ length: n }, (_, i) => fib(i)),
    bodies: [
      `
      const result = [];
      let a = 0;
      let b = 1;
      while (result.length < n) {
        result.push(a);
        [a, b] = [b, a + b];
      }
      return result;
      `,
      `
      const result = [];
      for (let i = 0; i < n; i++) {
        result.push(i < 2 ? i : result[i - 1] + result[i - 2]);
      }
      return result;
      `,
      `
      if (n === 0) return [];
      if (n === 1) return [0];
      if (n === 2) return [0, 1];
      const rest = $name(n - 1);
      return [...rest, rest[n - 2] + rest[n - 3]];
      `,
    ],
    locals: {
      result: ['fibs', 'seq', 'out'],
      a: ['prev', 'x'],
      b: ['next', 'y'],
      i: ['j', 'k'],
      rest: ['before', 'shorter'],
    },
    phrases: {
      noun: [
        'the first {n} Fibonacci numbers as a list, starting with 0 and 1',
        'an array with the first n Fibonacci numbers, beginning 0, 1, 1, 2',
        'the first {n} terms of the Fibonacci sequence',
      ],
      verb: [
        'list the first {n} numbers of the Fibonacci sequence 0, 1, 1, 2, 3, 5',
        'build an array of {n} Fibonacci numbers starting from 0, 1',
        'generate the first {n} Fibonacci numbers',
      ],
      say: [
        'first n fibonacci numbers (0, 1, 1, 2, ...)',
        'what are the first {n} Fibonacci numbers, when the sequence starts with 0 and 1?',
        'i want a list of n numbers that starts with 0 and 1 and where each next one is the sum of the two before',
        'fibonacci sequence of length n',
        'first n fibonacci numbers',
        'fibonacci series up to n terms',
        'list of n fibonacci numbers',
        'fibonacci sequence as an array with n entries',
        'how do i print the first {n} fibonacci numbers as a list?',
      ],
    },
  }),
  family({
    id: 'tribonacci',
    category: 'recursion',
    names: ['tribonacci', 'trib', 'nthTribonacci'],
    params: [NUMBER],
    args: (r) => [r.int(0, 18)],
    edges: [[0], [1], [2], [3], [4]],
    reference: ([n]) => {
      const t = [0, 1, 1];
      while (t.length <= n) t.push(t.slice(-3).reduce((a, b) => a + b, 0));
      return t[n] ?? 0;
    },
    bodies: [
      `
      if (n === 0) return 0;
      if (n <= 2) return 1;
      return $name(n - 1) + $name(n - 2) + $name(n - 3);
      `,
      `
      let [a, b, c] = [0, 1, 1];
      for (let i = 0; i < n; i++) {
        [a, b, c] = [b, c, a + b + c];
      }
      return a;
      `,
      `
      const t = [0, 1, 1];
      for (let i = 3; i <= n; i++) {
        t[i] = t[i - 1] + t[i - 2] + t[i - 3];
      }
      return t[n];
      `,
    ],
    locals: { t: ['seq', 'dp', 'values'] },
    phrases: {
      noun: [
        'the n-th Tribonacci number with T(0) = 0, T(1) = 1 and T(2) = 1',
        'the Tribonacci number at index {n} of 0, 1, 1, 2, 4, 7, 13',
      ],
      verb: [
        'compute the n-th Tribonacci number, starting with 0, 1, 1',
        'find number {n} of the sequence 0, 1, 1 where each next is the sum of the three before, counting from 0',
      ],
      say: [
        'tribonacci',
        'nth tribonacci number, 0, 1, 1, 2, 4, 7',
        'what is the tribonacci number with index {n} if it starts 0, 1, 1?',
        'like fibonacci but with the sum of three numbers, starting with 0, 1, 1, index from 0',
      ],
    },
  }),
  family({
    id: 'lucas-number',
    category: 'recursion',
    names: ['lucas', 'lucasNumber', 'nthLucas'],
    params: [NUMBER],
    args: (r) => [r.int(0, 18)],
    edges: [[0], [1], [2], [3], [4]],
    reference: ([n]) => {
      const t = [2, 1];
      while (t.length <= n) t.push(t.slice(-2).reduce((a, b) => a + b, 0));
      return t[n] ?? 0;
    },
    bodies: [
      `
      if (n === 0) return 2;
      if (n === 1) return 1;
      return $name(n - 1) + $name(n - 2);
      `,
      `
      let [a, b] = [2, 1];
      for (let i = 0; i < n; i++) {
        [a, b] = [b, a + b];
      }
      return a;
      `,
      `
      const lucas = [2, 1];
      for (let i = 2; i <= n; i++) {
        lucas.push(lucas[i - 1] + lucas[i - 2]);
      }
      return lucas[n];
      `,
    ],
    phrases: {
      noun: [
        'the n-th Lucas number, with L(0) = 2 and L(1) = 1',
        'the Lucas number at index {n} of 2, 1, 3, 4, 7, 11',
      ],
      verb: [
        'compute the n-th Lucas number, starting with 2 and 1',
        'find element {n} of the Lucas sequence 2, 1, 3, 4, counting from 0',
      ],
      say: [
        'lucas number',
        'nth lucas number, L(0) = 2, L(1) = 1',
        'what is the lucas number with index {n}?',
        'lucas sequence 2, 1, 3, 4, 7, value at index n',
        'fibonacci rule but it starts with 2 and 1, and i want the one at index n',
      ],
    },
  }),
  family({
    id: 'catalan-number',
    category: 'recursion',
    names: ['catalan', 'catalanNumber', 'nthCatalan'],
    params: [NUMBER],
    args: (r) => [r.int(0, 10)],
    edges: [[0], [1], [2], [3], [4]],
    reference: ([n]) => {
      let c = 1;
      for (let i = 0; i < n; i++) c = (c * 2 * (2 * i + 1)) / (i + 2);
      return c;
    },
    bodies: [
      `
      if (n <= 1) return 1;
      let total = 0;
      for (let i = 0; i < n; i++) {
        total += $name(i) * $name(n - 1 - i);
      }
      return total;
      `,
      `
      let result = 1;
      for (let i = 0; i < n; i++) {
        result = (result * 2 * (2 * i + 1)) / (i + 2);
      }
      return result;
      `,
      `
      const c = [1];
      for (let i = 1; i <= n; i++) {
        c[i] = 0;
        for (let j = 0; j < i; j++) c[i] += c[j] * c[i - 1 - j];
      }
      return c[n];
      `,
    ],
    locals: { total: ['sum', 'count'] },
    phrases: {
      noun: [
        'the n-th Catalan number, with C(0) = 1',
        'the number of ways to write {n} correctly nested pairs of brackets',
        'the Catalan number at index {n} of 1, 1, 2, 5, 14, 42',
      ],
      verb: [
        'compute the n-th Catalan number',
        'count the balanced bracket strings with {n} pairs',
      ],
      say: [
        'catalan number',
        'nth catalan number (1, 1, 2, 5, 14)',
        'how many ways are there to nest {n} pairs of parentheses correctly?',
        'what is catalan number n, counting from 0?',
      ],
    },
  }),
  family({
    id: 'pascal-row',
    category: 'recursion',
    names: ['pascalRow', 'pascal', 'getPascalRow', 'triangleRow'],
    params: [['n', 'row', 'index', 'num']],
    args: (r) => [r.int(0, 10)],
    edges: [[0], [1], [2], [3], [4]],
    reference: ([n]) => Array.from({ length: n + 1 }, (_, k) => choose(n, k)),
    bodies: [
      `
      let result = [1];
      for (let i = 0; i < n; i++) {
        result = [1, ...result.map((x, j) => x + (result[j + 1] ?? 0))];
      }
      return result;
      `,
      `
      if (n === 0) return [1];
      const above = $name(n - 1);
      const middle = above.slice(1).map((x, i) => x + above[i]);
      return [1, ...middle, 1];
      `,
      `
      const result = [1];
      for (let k = 1; k <= n; k++) {
        result.push((result[k - 1] * (n - k + 1)) / k);
      }
      return result;
      `,
      `
      if (n === 0) return [1];
      const above = $name(n - 1);
      const result = [1];
      for (let i = 1; i < n; i++) {
        result.push(above[i - 1] + above[i]);
      }
      return [...result, 1];
      `,
    ],
    locals: {
      result: ['out', 'line', 'current'],
      above: ['prev', 'before'],
      middle: ['inner', 'sums'],
    },
    phrases: {
      noun: [
        "row {n} of Pascal's triangle as an array, where row 0 is [1]",
        "the n-th line of Pascal's triangle, counting from 0, so that row 2 is [1, 2, 1]",
      ],
      verb: [
        "compute one row of Pascal's triangle, with row 0 being [1] and row 1 being [1, 1]",
        "build row {n} of Pascal's triangle, counting rows from 0",
      ],
      say: [
        "pascal's triangle row n (row 0 = [1])",
        "what does row {n} of Pascal's triangle look like, if the top row is number 0?",
        'each number is the sum of the two above it and the edges are 1, please return the row with the given index as a list, the top row [1] has index 0',
        "nth row of pascal's triangle, row 0 is [1]",
        'pascal triangle row, zero based',
        'pascal row n, index from 0',
        "which numbers are in row {n} of Pascal's triangle when the first row is row 0?",
        'get one line of pascals triangle, 0 -> [1], 1 -> [1, 1], 2 -> [1, 2, 1]',
      ],
    },
  }),
  family({
    id: 'binomial',
    category: 'recursion',
    names: ['binomial', 'choose', 'combinations', 'nChooseK'],
    params: [
      ['n', 'total', 'size'],
      ['k', 'r', 'picked'],
    ],
    args: (r) => {
      const n = r.int(0, 12);
      return [n, r.int(0, n)];
    },
    edges: [
      [0, 0],
      [1, 0],
      [1, 1],
      [5, 2],
      [6, 3],
      [10, 10],
    ],
    reference: ([n, k]) => choose(n, k),
    bodies: [
      `
      if (k === 0 || k === n) return 1;
      return $name(n - 1, k - 1) + $name(n - 1, k);
      `,
      `
      let result = 1;
      for (let i = 1; i <= k; i++) {
        result = (result * (n - k + i)) / i;
      }
      return result;
      `,
      `
      if (k === 0) return 1;
      return (n * $name(n - 1, k - 1)) / k;
      `,
      `
      const factorial = (m) => (m <= 1 ? 1 : m * factorial(m - 1));
      return factorial(n) / (factorial(k) * factorial(n - k));
      `,
    ],
    locals: {
      result: ['product', 'acc', 'count'],
      i: ['j', 'step'],
      factorial: ['fact', 'f'],
      m: ['x'],
    },
    phrases: {
      noun: [
        'the binomial coefficient {n} over {k}',
        'the number of ways to choose {k} of {n} things when the order does not matter',
        'the number of subsets with {k} elements in a set of {n} elements',
      ],
      verb: [
        'compute {n} choose {k}',
        'count the combinations of {k} items out of {n}',
        'calculate the binomial coefficient of {n} and {k}',
      ],
      say: [
        'n choose k',
        'in how many ways can i pick {k} people out of {n}, order not important?',
        'i need the binomial coefficient, the one from the lottery, where k is never bigger than n',
        'binomial coefficient',
        'n over k',
        'nCr',
        'combinations n k count',
        'number of combinations of k out of n',
        'how many ways are there to choose {k} things from {n}?',
      ],
    },
  }),
  family({
    id: 'hanoi-moves',
    category: 'recursion',
    names: ['hanoiMoves', 'hanoi', 'countHanoi', 'towerMoves'],
    params: [['n', 'disks', 'num', 'count', 'height']],
    args: (r) => [r.int(0, 14)],
    edges: [[0], [1], [2], [3]],
    reference: ([n]) => 2 ** n - 1,
    bodies: [
      `
      if (n === 0) return 0;
      return 2 * $name(n - 1) + 1;
      `,
      `return 2 ** n - 1;`,
      `
      let moves = 0;
      for (let i = 0; i < n; i++) {
        moves = 2 * moves + 1;
      }
      return moves;
      `,
      `return n === 0 ? 0 : $name(n - 1) + 1 + $name(n - 1);`,
    ],
    locals: { moves: ['steps', 'total', 'result'], i: ['j', 'k'] },
    phrases: {
      noun: [
        'the minimum number of moves for the Tower of Hanoi with {n} disks',
        'the least count of moves that solves the Towers of Hanoi with {n} discs and three pegs',
      ],
      verb: [
        'count the moves needed to solve Tower of Hanoi with {n} disks',
        'compute the smallest number of steps in the Hanoi puzzle for {n} disks',
        'find the minimal number of moves in Towers of Hanoi for {n} disks',
      ],
      say: [
        'tower of hanoi move count',
        'how many moves does the Tower of Hanoi need with {n} disks?',
        'for the puzzle with three pegs and n discs i only want to know the number of moves, not the moves themselves',
        'tower of hanoi number of moves',
        'hanoi moves for n disks',
        'towers of hanoi',
        'minimum moves hanoi',
        'how many moves to solve hanoi with n discs?',
      ],
    },
  }),
  family({
    id: 'josephus',
    category: 'recursion',
    names: ['josephus', 'lastSurvivor', 'survivor'],
    params: [
      ['n', 'people', 'count'],
      ['k', 'step', 'every'],
    ],
    args: (r) => [r.int(1, 25), r.int(1, 7)],
    edges: [
      [1, 1],
      [5, 2],
      [7, 3],
      [41, 3],
    ],
    reference: ([n, k]) => {
      const circle = Array.from({ length: n }, (_, i) => i + 1);
      let at = 0;
      while (circle.length > 1) {
        at = (at + k - 1) % circle.length;
        circle.splice(at, 1);
      }
      return circle[0] ?? 0;
    },
    bodies: [
      `
      if (n === 1) return 1;
      return (($name(n - 1, k) + k - 1) % n) + 1;
      `,
      `
      let last = 0;
      for (let i = 2; i <= n; i++) {
        last = (last + k) % i;
      }
      return last + 1;
      `,
      `
      const circle = Array.from({ length: n }, (_, i) => i + 1);
      let i = 0;
      while (circle.length > 1) {
        i = (i + k - 1) % circle.length;
        circle.splice(i, 1);
      }
      return circle[0];
      `,
    ],
    locals: { last: ['position', 'pos', 'safe'], circle: ['people', 'ring'] },
    phrases: {
      noun: [
        'the last one left in the Josephus problem with {n} people numbered from 1 where each {k}-th one is removed',
        'the survivor number, counted from 1, when {n} people stand in a circle and each {k}-th goes out',
      ],
      verb: ['solve the Josephus problem for {n} people and step {k}, with people numbered from 1'],
      say: [
        'josephus problem, people numbered from 1',
        'josephus(n, k), 1-based survivor',
        'who survives if {n} people stand in a circle and always the {k}-th is taken out, counting from 1?',
        'josephus: number of the last person, first person is 1',
        'children stand in a circle and every k-th leaves until there is one, which number (starting with 1) is left?',
      ],
    },
  }),
];
