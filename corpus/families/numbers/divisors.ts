import { family } from '../../family.ts';
import { sum } from '../common/basics.ts';
import { divides, divisorsOf, NUMBER, upTo } from './common.ts';

function properSum(n: number): number {
  return sum(divisorsOf(n).slice(0, -1));
}

/** The divisors of a number, their sums, and what numbers are called after those. */
export const divisors = [
  family({
    id: 'divisors',
    category: 'numbers',
    names: ['divisors', 'getDivisors', 'listDivisors', 'factors'],
    params: [['n', 'num', 'number', 'x']],
    args: (r) => [r.int(1, 72)],
    edges: [[1], [2], [12], [13], [36]],
    reference: ([n]) => divisorsOf(n),
    bodies: [
      `
      const result = [];
      for (let i = 1; i <= n; i++) {
        if (n % i === 0) result.push(i);
      }
      return result;
      `,
      `return Array.from({ length: n }, (_, i) => i + 1).filter((d) => n % d === 0);`,
      `
      const result = [];
      let d = 1;
      while (d <= n) {
        if (n % d === 0) result.push(d);
        d++;
      }
      return result;
      `,
    ],
    locals: { result: ['out', 'found', 'list'], i: ['j', 'k'], d: ['candidate', 'f'] },
    phrases: {
      noun: [
        'the list of all positive divisors of {n} in ascending order',
        'an array with every number that divides {n}, from 1 up to {n} itself',
        'the list of all factors of a positive integer, smallest first',
      ],
      verb: [
        'list the divisors of a positive number from small to large',
        'collect all factors of {n} in rising order',
        'find all divisors of a number, in ascending order',
      ],
      say: [
        'divisors of {n}, sorted ascending',
        'which numbers from 1 to n divide n without a remainder?',
        'give me a list of everything that divides the number, including 1 and the number, smallest first',
        'divisors of a number',
        'all factors of n',
        'list factors',
        'factors of a number in ascending order',
        'what are the divisors of {n}?',
        'every number that divides n, as an array',
      ],
    },
  }),
  family({
    id: 'count-divisors',
    category: 'numbers',
    names: ['countDivisors', 'divisorCount', 'countFactors', 'numDivisors'],
    params: [['n', 'num', 'number', 'x']],
    args: (r) => [r.int(1, 100)],
    edges: [[1], [2], [12], [13], [36]],
    reference: ([n]) => divisorsOf(n).length,
    bodies: [
      `
      let count = 0;
      for (let i = 1; i <= n; i++) {
        if (n % i === 0) count++;
      }
      return count;
      `,
      `
      let count = 0;
      for (let i = 1; i * i <= n; i++) {
        if (n % i === 0) count += i * i === n ? 1 : 2;
      }
      return count;
      `,
      `return Array.from({ length: n }, (_, i) => i + 1).filter((d) => n % d === 0).length;`,
      `
      let count = 0;
      let d = n;
      while (d > 0) {
        if (n % d === 0) count++;
        d--;
      }
      return count;
      `,
    ],
    locals: { count: ['total', 'result', 'c'], i: ['j', 'k'], d: ['candidate', 'f'] },
    phrases: {
      noun: [
        'the number of divisors of a positive integer',
        'the number of positive integers that divide {n}',
        'the count of the factors of {n}',
      ],
      verb: [
        'count the divisors of a number',
        'count how many integers from 1 to {n} divide {n} evenly',
        'find out how many divisors a number has',
      ],
      say: [
        'number of factors of {n}',
        'how many divisors does {n} have, 1 and itself included?',
        'i do not need the divisors themselves, only how many there are for a positive number',
        'count divisors',
        'number of divisors',
        'divisor count',
        'how many factors does the number have?',
        'count the factors of n',
      ],
    },
  }),
  family({
    id: 'smallest-divisor',
    category: 'numbers',
    names: ['smallestDivisor', 'smallestFactor', 'leastDivisor', 'smallestPrimeFactor'],
    params: [NUMBER],
    args: (r) => [r.int(2, 150)],
    edges: [[2], [3], [4], [35], [49], [97]],
    reference: ([n]) => divisorsOf(n)[1] ?? n,
    bodies: [
      `
      for (let d = 2; d <= n; d++) {
        if (n % d === 0) return d;
      }
      return n;
      `,
      `
      let d = 2;
      while (n % d !== 0) d++;
      return d;
      `,
      `
      for (let d = 2; d * d <= n; d++) {
        if (n % d === 0) return d;
      }
      return n;
      `,
    ],
    locals: { d: ['i', 'divisor', 'p'] },
    phrases: {
      noun: [
        'the smallest divisor of {n} that is greater than 1',
        'the smallest prime factor of a number of at least 2',
        'the least factor of {n} other than 1',
      ],
      verb: ['find the smallest number above 1 that divides {n}'],
      say: [
        'smallest divisor > 1',
        'smallest prime factor of n',
        'what is the lowest number bigger than one that divides {n}?',
        'first divisor of n after 1',
        'try 2, then 3, then 4 and so on and give back the first one that divides the number without rest',
      ],
    },
  }),
  family({
    id: 'common-divisors',
    category: 'numbers',
    names: ['commonDivisors', 'commonFactors', 'sharedDivisors'],
    params: [
      ['a', 'x', 'm', 'first'],
      ['b', 'y', 'n', 'second'],
    ],
    args: (r) => {
      const f = r.int(1, 12);
      return [f * r.int(1, 8), f * r.int(1, 8)];
    },
    edges: [
      [1, 1],
      [12, 18],
      [7, 5],
      [6, 6],
    ],
    reference: ([a, b]) => divisorsOf(a).filter((d) => divides(b, d)),
    bodies: [
      `
      const result = [];
      for (let d = 1; d <= Math.min(a, b); d++) {
        if (a % d === 0 && b % d === 0) result.push(d);
      }
      return result;
      `,
      `
      const divisors = (n) => Array.from({ length: n }, (_, i) => i + 1).filter((d) => n % d === 0);
      return divisors(a).filter((d) => b % d === 0);
      `,
      `
      const result = [];
      for (let d = 1; d <= a; d++) {
        if (a % d !== 0) continue;
        if (b % d === 0) result.push(d);
      }
      return result;
      `,
    ],
    locals: { result: ['common', 'out', 'shared'], d: ['i', 'divisor'] },
    phrases: {
      noun: [
        'the list of common divisors of two positive integers, ascending',
        'all numbers that divide both {a} and {b}, smallest first',
        'the factors that {a} and {b} have in common, in ascending order',
      ],
      verb: ['list every number that divides both {a} and {b}, from small to large'],
      say: [
        'common divisors of a and b',
        'common factors of two numbers, ascending',
        'which numbers divide both of the two numbers?',
        'all shared factors of two integers in a list, starting at 1',
        'i have two numbers and want not only the greatest but all the common divisors, in rising order',
      ],
    },
  }),
  family({
    id: 'proper-divisors',
    category: 'numbers',
    names: ['properDivisors', 'getProperDivisors', 'properFactors'],
    params: [NUMBER],
    args: (r) => [r.int(1, 100)],
    edges: [[1], [2], [6], [12], [97]],
    reference: ([n]) => divisorsOf(n).slice(0, -1),
    bodies: [
      `
      const result = [];
      for (let d = 1; d < n; d++) {
        if (n % d === 0) result.push(d);
      }
      return result;
      `,
      `
      const result = [];
      for (let d = 1; d <= n / 2; d++) {
        if (n % d === 0) result.push(d);
      }
      return result;
      `,
      `return Array.from({ length: n - 1 }, (_, i) => i + 1).filter((d) => n % d === 0);`,
    ],
    locals: { result: ['divisors', 'factors', 'out'], d: ['i', 'divisor'] },
    phrases: {
      noun: [
        'the proper divisors of {n} in ascending order',
        'the list of all divisors of {n} except {n} itself, smallest first',
        'an array of the factors of a positive number without the number itself, ascending',
      ],
      verb: ['list the proper divisors of a number from small to large'],
      say: [
        'proper divisors',
        'proper divisors of n, ascending list',
        'which numbers smaller than {n} divide {n}?',
        'divisors of n but not n itself',
        'all numbers below n that divide it without a remainder, in a list that starts with 1',
      ],
    },
  }),
  family({
    id: 'sum-proper-divisors',
    category: 'numbers',
    names: ['sumProperDivisors', 'aliquotSum', 'properDivisorSum'],
    params: [NUMBER],
    args: (r) => [r.int(1, 120)],
    edges: [[1], [2], [6], [12], [97]],
    reference: ([n]) => properSum(n),
    bodies: [
      `
      let sum = 0;
      for (let d = 1; d < n; d++) {
        if (n % d === 0) sum += d;
      }
      return sum;
      `,
      `
      let sum = 0;
      for (let d = 1; d <= n / 2; d++) {
        if (n % d === 0) sum += d;
      }
      return sum;
      `,
      `
      return Array.from({ length: n - 1 }, (_, i) => i + 1)
        .filter((d) => n % d === 0)
        .reduce((sum, d) => sum + d, 0);
      `,
    ],
    locals: { sum: ['total', 'result'], d: ['i', 'divisor'] },
    phrases: {
      noun: [
        'the sum of the proper divisors of {n}',
        'the sum of all divisors of {n} except {n} itself',
        'the aliquot sum of a positive integer',
      ],
      verb: [
        'add up the proper divisors of a number',
        'sum all divisors of {n} that are smaller than {n}',
      ],
      say: [
        'sum of proper divisors',
        'aliquot sum of n',
        'what do all divisors below {n} add up to?',
        'add all the factors of the number but not the number itself',
        'for 12 it should be 1 + 2 + 3 + 4 + 6 = 16, so the divisors without the number, added',
      ],
    },
  }),
  family({
    id: 'sum-divisors',
    category: 'numbers',
    names: ['sumDivisors', 'divisorSum', 'sumOfFactors'],
    params: [NUMBER],
    args: (r) => [r.int(1, 120)],
    edges: [[1], [2], [6], [12], [97]],
    reference: ([n]) => sum(divisorsOf(n)),
    bodies: [
      `
      let sum = 0;
      for (let d = 1; d <= n; d++) {
        if (n % d === 0) sum += d;
      }
      return sum;
      `,
      `
      let sum = n;
      for (let d = 1; d <= n / 2; d++) {
        if (n % d === 0) sum += d;
      }
      return sum;
      `,
      `
      return Array.from({ length: n }, (_, i) => i + 1)
        .filter((d) => n % d === 0)
        .reduce((sum, d) => sum + d, 0);
      `,
    ],
    locals: { sum: ['total', 'result'], d: ['i', 'divisor'] },
    phrases: {
      noun: [
        'the sum of all divisors of {n}, including {n} itself',
        'the sum of all factors of a positive number, 1 and the number included',
        'the total of every number that divides {n}, {n} included',
      ],
      verb: ['add up all the divisors of {n}, 1 and {n} included', 'sum the factors of a number'],
      say: [
        'sum of divisors',
        'sum of all factors of n',
        'what do you get if you add all divisors of {n}, {n} too?',
        'add together every number that divides n',
        'for 6 the answer is 1 + 2 + 3 + 6 = 12, so all divisors and the number too',
      ],
    },
  }),
  family({
    id: 'is-perfect-number',
    category: 'numbers',
    names: ['isPerfect', 'isPerfectNumber', 'checkPerfect'],
    params: [['n', 'num', 'number', 'x']],
    args: (r) => [r.chance(0.4) ? r.pick([6, 28, 496]) : r.int(1, 120)],
    edges: [[1], [2], [6], [28], [12], [496]],
    reference: ([n]) => divisorsOf(n).reduce((a, b) => a + b, 0) === 2 * n,
    bodies: [
      `
      let total = 0;
      for (let i = 1; i < n; i++) {
        if (n % i === 0) total += i;
      }
      return total === n;
      `,
      `
      let total = 0;
      for (let i = 1; i <= n / 2; i++) {
        if (n % i === 0) total += i;
      }
      return total === n;
      `,
      `
      const divisors = [];
      for (let i = 1; i < n; i++) {
        if (n % i === 0) divisors.push(i);
      }
      return divisors.reduce((total, d) => total + d, 0) === n;
      `,
    ],
    locals: { total: ['sum', 'acc'], i: ['j', 'k'], divisors: ['factors', 'parts'], d: ['f'] },
    phrases: {
      whether: [
        'a positive integer is a perfect number',
        'the divisors of {n} that are smaller than {n} add up to {n}',
        'a number equals the sum of its proper divisors',
        '{n} is a perfect number, like 6 or 28',
      ],
      verb: [
        'test for perfect numbers such as 6 and 28',
        'decide if a number is the sum of its proper divisors',
      ],
      say: [
        'is it a perfect number, like 6 = 1 + 2 + 3?',
        'perfect number check',
        'i want true when all divisors below the number together give exactly the number',
        'perfect number',
        'is perfect number',
        'is n a perfect number?',
        'do the proper divisors add up to the number itself?',
        'check whether a number is perfect',
      ],
    },
  }),
  family({
    id: 'is-abundant',
    category: 'numbers',
    names: ['isAbundant', 'abundant', 'checkAbundant'],
    params: [NUMBER],
    args: (r) => [r.chance(0.4) ? 6 * r.int(1, 20) : r.int(1, 100)],
    edges: [[1], [6], [12], [18], [28], [97]],
    reference: ([n]) => properSum(n) > n,
    bodies: [
      `
      let sum = 0;
      for (let d = 1; d < n; d++) {
        if (n % d === 0) sum += d;
      }
      return sum > n;
      `,
      `
      let sum = 0;
      for (let d = 1; d <= n / 2; d++) {
        if (n % d === 0) sum += d;
      }
      return sum > n;
      `,
      `
      const divisors = Array.from({ length: n - 1 }, (_, i) => i + 1).filter((d) => n % d === 0);
      return divisors.reduce((sum, d) => sum + d, 0) > n;
      `,
    ],
    locals: { sum: ['total', 'result'], d: ['i', 'divisor'] },
    phrases: {
      whether: [
        'a number is abundant',
        'the proper divisors of {n} add up to more than {n}',
        'the sum of the divisors of a number, without the number, is greater than the number',
      ],
      verb: ['test a number for being abundant'],
      say: [
        'abundant number check',
        'is {n} an abundant number?',
        'abundant number, true or false',
        'do the divisors below the number give more than the number in total?',
        'add all divisors smaller than the number and tell me if that is more than the number, like 12',
      ],
    },
  }),
  family({
    id: 'is-deficient',
    category: 'numbers',
    names: ['isDeficient', 'deficient', 'checkDeficient'],
    params: [NUMBER],
    args: (r) => [r.chance(0.4) ? 6 * r.int(1, 20) : r.int(1, 100)],
    edges: [[1], [6], [12], [18], [28], [97]],
    reference: ([n]) => properSum(n) < n,
    bodies: [
      `
      let sum = 0;
      for (let d = 1; d < n; d++) {
        if (n % d === 0) sum += d;
      }
      return sum < n;
      `,
      `
      let sum = 0;
      for (let d = 1; d <= n / 2; d++) {
        if (n % d === 0) sum += d;
      }
      return sum < n;
      `,
      `
      const divisors = Array.from({ length: n - 1 }, (_, i) => i + 1).filter((d) => n % d === 0);
      return divisors.reduce((sum, d) => sum + d, 0) < n;
      `,
    ],
    locals: { sum: ['total', 'result'], d: ['i', 'divisor'] },
    phrases: {
      whether: [
        'a number is deficient',
        'the proper divisors of {n} add up to less than {n}',
        'the sum of the divisors of a number, without the number, is smaller than the number',
      ],
      verb: ['test a number for being deficient'],
      say: [
        'deficient number check',
        'is {n} a deficient number?',
        'deficient number, true or false',
        'do the divisors below the number give less than the number in total?',
        'sum all divisors smaller than the number and tell me if the sum is below the number',
      ],
    },
  }),
  family({
    id: 'number-class',
    category: 'numbers',
    names: ['classify', 'classifyNumber', 'numberKind', 'aliquotClass'],
    params: [NUMBER],
    args: (r) => [r.chance(0.5) ? 6 * r.int(1, 20) : r.int(1, 100)],
    edges: [[1], [6], [12], [28], [97]],
    reference: ([n]) =>
      properSum(n) === n ? 'perfect' : properSum(n) > n ? 'abundant' : 'deficient',
    bodies: [
      `
      let sum = 0;
      for (let d = 1; d < n; d++) {
        if (n % d === 0) sum += d;
      }
      if (sum === n) return 'perfect';
      return sum > n ? 'abundant' : 'deficient';
      `,
      `
      const divisors = Array.from({ length: n - 1 }, (_, i) => i + 1).filter((d) => n % d === 0);
      const sum = divisors.reduce((total, d) => total + d, 0);
      if (sum > n) return 'abundant';
      if (sum < n) return 'deficient';
      return 'perfect';
      `,
      `
      let sum = 0;
      for (let d = 1; d <= n / 2; d++) {
        if (n % d === 0) sum += d;
      }
      return sum === n ? 'perfect' : sum > n ? 'abundant' : 'deficient';
      `,
    ],
    locals: { sum: ['aliquot', 's'], d: ['i', 'divisor'] },
    phrases: {
      noun: [
        "'perfect', 'abundant' or 'deficient' for a positive integer, by the sum of its proper divisors",
        "the word 'perfect', 'abundant' or 'deficient' that describes {n}",
      ],
      verb: [
        "classify a number as 'perfect', 'abundant' or 'deficient'",
        "say if {n} is 'perfect', 'abundant' or 'deficient', comparing it with the sum of its proper divisors",
      ],
      say: [
        "perfect, abundant or deficient? return the word as a string, like 'perfect'",
        "is the number 'perfect', 'abundant' or 'deficient'?",
        "classify number: 'perfect' | 'abundant' | 'deficient'",
        "compare the sum of the smaller divisors with the number: equal is 'perfect', more is 'abundant', less is 'deficient'",
      ],
    },
  }),
  family({
    id: 'are-amicable',
    category: 'numbers',
    names: ['areAmicable', 'amicable', 'isAmicablePair'],
    params: [
      ['a', 'x', 'm', 'first'],
      ['b', 'y', 'n', 'second'],
    ],
    args: (r) =>
      r.chance(0.35)
        ? r.pick([
            [220, 284],
            [284, 220],
            [1184, 1210],
          ])
        : [r.int(1, 60), r.int(1, 60)],
    edges: [
      [220, 284],
      [6, 6],
      [1, 2],
      [284, 221],
      [28, 28],
    ],
    reference: ([a, b]) => a !== b && properSum(a) === b && properSum(b) === a,
    bodies: [
      `
      const sum = (n) => {
        let total = 0;
        for (let d = 1; d < n; d++) {
          if (n % d === 0) total += d;
        }
        return total;
      };
      return a !== b && sum(a) === b && sum(b) === a;
      `,
      `
      if (a === b) return false;
      const sum = (n) => {
        let total = 0;
        for (let d = 1; d <= n / 2; d++) {
          if (n % d === 0) total += d;
        }
        return total;
      };
      return sum(a) === b && sum(b) === a;
      `,
      `
      const divisors = (n) => Array.from({ length: n - 1 }, (_, i) => i + 1).filter((d) => n % d === 0);
      const sum = (n) => divisors(n).reduce((total, d) => total + d, 0);
      return a !== b && sum(a) === b && sum(b) === a;
      `,
    ],
    locals: { sum: ['divisorSum', 'properSum'], total: ['acc', 's'] },
    phrases: {
      whether: [
        'two different numbers are amicable',
        'the proper divisors of {a} add up to {b} and those of {b} to {a}, with {a} and {b} different',
        'two positive integers form an amicable pair, equal numbers never do',
      ],
      verb: ['test two numbers for being an amicable pair such as 220 and 284'],
      say: [
        'amicable numbers check',
        'are {a} and {b} amicable numbers?',
        'amicable pair, two different numbers',
        'does each of the two different numbers equal the sum of the proper divisors of the other?',
        'friendly numbers like 220 and 284: the divisors of one sum up to the other and the other way round, but a number is not friends with itself',
      ],
    },
  }),
  family({
    id: 'euler-totient',
    category: 'numbers',
    names: ['totient', 'phi', 'eulerPhi', 'countCoprimes'],
    params: [NUMBER],
    args: (r) => [r.int(1, 60)],
    edges: [[1], [2], [9], [10], [13]],
    reference: ([n]) =>
      upTo(n).filter((x) => !divisorsOf(x).some((d) => d > 1 && divides(n, d))).length,
    bodies: [
      `
      const gcd = (a, b) => (b === 0 ? a : gcd(b, a % b));
      let count = 0;
      for (let i = 1; i <= n; i++) {
        if (gcd(i, n) === 1) count++;
      }
      return count;
      `,
      `
      const gcd = (a, b) => (b === 0 ? a : gcd(b, a % b));
      return Array.from({ length: n }, (_, i) => i + 1).filter((i) => gcd(i, n) === 1).length;
      `,
      `
      let result = n;
      let rest = n;
      for (let p = 2; p <= rest; p++) {
        if (rest % p !== 0) continue;
        result -= result / p;
        while (rest % p === 0) rest /= p;
      }
      return result;
      `,
    ],
    locals: { count: ['total', 'result'], i: ['k', 'x'] },
    phrases: {
      noun: [
        "Euler's totient of {n}",
        'the number of integers from 1 to {n} that are coprime to {n}',
        'the phi function of a positive integer',
      ],
      verb: [
        "compute Euler's totient function",
        'count the numbers from 1 to {n} that share no factor with {n}',
      ],
      say: [
        'euler totient',
        'phi(n)',
        'how many numbers from 1 to {n} have gcd 1 with {n}?',
        'count coprimes of n up to n',
        'go from 1 to n and count each number whose greatest common divisor with n is one',
      ],
    },
  }),
];
