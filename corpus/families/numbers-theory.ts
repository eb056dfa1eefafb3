import { family } from '../family.ts';
import type { Random } from '../random.ts';

const NUMBER = ['n', 'num', 'number', 'x', 'value'] as const;
const LIMIT = ['n', 'limit', 'max', 'num', 'number'] as const;

function divides(n: number, d: number): boolean {
  return Math.floor(n / d) * d === n;
}

function factorsOf(n: number): number[] {
  return Array.from({ length: Math.max(n, 0) }, (_, i) => i + 1).filter((d) => divides(n, d));
}

function prime(n: number): boolean {
  return factorsOf(n).length === 2;
}

function upTo(n: number): number[] {
  return Array.from({ length: Math.max(n, 0) }, (_, i) => i + 1);
}

function figures(n: number): number[] {
  return [...String(Math.abs(n))].map(Number);
}

function total(list: readonly number[]): number {
  return list.reduce((a, b) => a + b, 0);
}

function properSum(n: number): number {
  return total(factorsOf(n).slice(0, -1));
}

/** Primes, divisors, digits and number sequences. */
export const numbersTheory = [
  family({
    id: 'primes-up-to',
    category: 'numbers',
    names: ['primesUpTo', 'primes', 'listPrimes', 'sieve', 'getPrimes'],
    params: [LIMIT],
    args: (r) => [r.int(0, 60)],
    edges: [[0], [1], [2], [3], [10], [25]],
    reference: ([n]) => upTo(n).filter(prime),
    bodies: [
      `
      const primes = [];
      for (let i = 2; i <= n; i++) {
        if (primes.every((p) => i % p !== 0)) primes.push(i);
      }
      return primes;
      `,
      `
      const isPrime = (x) => {
        for (let d = 2; d * d <= x; d++) {
          if (x % d === 0) return false;
        }
        return x > 1;
      };
      const result = [];
      for (let i = 2; i <= n; i++) {
        if (isPrime(i)) result.push(i);
      }
      return result;
      `,
      `
      const crossed = new Array(n + 1).fill(false);
      const result = [];
      for (let i = 2; i <= n; i++) {
        if (crossed[i]) continue;
        result.push(i);
        for (let j = i * i; j <= n; j += i) crossed[j] = true;
      }
      return result;
      `,
    ],
    locals: { primes: ['found', 'list'], result: ['out', 'list'], i: ['k', 'candidate'] },
    phrases: {
      noun: [
        'all prime numbers up to {n}',
        'a list of the primes from 2 to {n}, {n} included if it is prime',
        'every prime that is not larger than {n}, as an array',
      ],
      verb: [
        'list all primes up to {n}',
        'collect the prime numbers from 1 to {n}',
        'find every prime number less than or equal to {n}',
      ],
      say: [
        'primes up to n',
        'list of primes <= n',
        'sieve of eratosthenes up to and including n',
        'which numbers from 1 to n are prime?',
        'print all prime numbers until n, as an array',
        'i want the list 2, 3, 5, 7, 11 and so on and it should stop at the number i give',
      ],
    },
  }),
  family({
    id: 'first-n-primes',
    category: 'numbers',
    names: ['firstPrimes', 'firstNPrimes', 'nPrimes', 'generatePrimes'],
    params: [['n', 'count', 'amount', 'k']],
    args: (r) => [r.int(0, 15)],
    edges: [[0], [1], [2], [5]],
    reference: ([n]) => upTo(60).filter(prime).slice(0, n),
    bodies: [
      `
      const primes = [];
      for (let i = 2; primes.length < n; i++) {
        if (primes.every((p) => i % p !== 0)) primes.push(i);
      }
      return primes;
      `,
      `
      const primes = [];
      let candidate = 2;
      while (primes.length < n) {
        if (!primes.some((p) => candidate % p === 0)) primes.push(candidate);
        candidate++;
      }
      return primes;
      `,
      `
      const isPrime = (x) => {
        for (let d = 2; d * d <= x; d++) {
          if (x % d === 0) return false;
        }
        return true;
      };
      const result = [];
      for (let i = 2; result.length < n; i++) {
        if (isPrime(i)) result.push(i);
      }
      return result;
      `,
    ],
    locals: { primes: ['found', 'list'], candidate: ['x', 'next'] },
    phrases: {
      noun: [
        'the first {n} prime numbers',
        'an array with the first {n} primes, starting with 2',
        'the list of the {n} smallest primes in ascending order',
      ],
      verb: ['list the first {n} primes', 'generate {n} prime numbers beginning with 2'],
      say: [
        'first n primes',
        'what are the first {n} prime numbers?',
        'array of n primes',
        'give me exactly n primes in a list, the first one is 2',
        'i need as many prime numbers as the argument says, so 3 gives 2, 3, 5',
      ],
    },
  }),
  family({
    id: 'nth-prime',
    category: 'numbers',
    names: ['nthPrime', 'primeAt', 'getNthPrime', 'findNthPrime'],
    params: [['n', 'index', 'k', 'position']],
    args: (r) => [r.int(1, 20)],
    edges: [[1], [2], [3], [6]],
    reference: ([n]) => upTo(80).filter(prime)[n - 1] ?? 0,
    bodies: [
      `
      const primes = [];
      for (let i = 2; primes.length < n; i++) {
        if (primes.every((p) => i % p !== 0)) primes.push(i);
      }
      return primes[n - 1];
      `,
      `
      let count = 0;
      let candidate = 1;
      while (count < n) {
        candidate++;
        let prime = true;
        for (let d = 2; d * d <= candidate; d++) {
          if (candidate % d === 0) prime = false;
        }
        if (prime) count++;
      }
      return candidate;
      `,
      `
      const isPrime = (x) => {
        for (let d = 2; d * d <= x; d++) {
          if (x % d === 0) return false;
        }
        return true;
      };
      let x = 2;
      for (let found = isPrime(x) ? 1 : 0; found < n; ) {
        x++;
        if (isPrime(x)) found++;
      }
      return x;
      `,
    ],
    locals: { count: ['found', 'seen'], candidate: ['current', 'p'] },
    phrases: {
      noun: [
        'the n-th prime number, counting from 1',
        'the prime at place {n}, where place 1 is 2',
        'prime number {n} in the sequence 2, 3, 5, 7, 11, counted from 1',
      ],
      verb: [
        'find the prime at position {n}, where the first is 2',
        'compute the n-th prime number (1 gives 2)',
      ],
      say: [
        'nth prime',
        'nth prime number, 1 -> 2, 2 -> 3, 3 -> 5',
        'what is the n-th prime number?',
        'which prime comes at position n if 2 is number one?',
        'just the one prime at that position, not the list, so for 6 it is 13',
      ],
    },
  }),
  family({
    id: 'count-primes-up-to',
    category: 'numbers',
    names: ['countPrimes', 'primeCount', 'numberOfPrimes'],
    params: [LIMIT],
    args: (r) => [r.int(0, 80)],
    edges: [[0], [1], [2], [3], [10], [13]],
    reference: ([n]) => upTo(n).filter(prime).length,
    bodies: [
      `
      let count = 0;
      for (let i = 2; i <= n; i++) {
        let prime = true;
        for (let d = 2; d * d <= i; d++) {
          if (i % d === 0) {
            prime = false;
            break;
          }
        }
        if (prime) count++;
      }
      return count;
      `,
      `
      const isPrime = (x) => {
        for (let d = 2; d * d <= x; d++) {
          if (x % d === 0) return false;
        }
        return x > 1;
      };
      let count = 0;
      for (let i = 2; i <= n; i++) {
        if (isPrime(i)) count++;
      }
      return count;
      `,
      `
      const primes = [];
      for (let i = 2; i <= n; i++) {
        if (primes.every((p) => i % p !== 0)) primes.push(i);
      }
      return primes.length;
      `,
    ],
    locals: { count: ['total', 'found'], i: ['k', 'x'], d: ['j', 'div'] },
    phrases: {
      noun: [
        'the number of primes up to and including {n}',
        'the count of prime numbers from 1 to {n}',
        'the amount of primes that are at most {n}',
      ],
      verb: [
        'count the primes from 1 to {n}',
        'count how many numbers up to {n} are prime, {n} included',
      ],
      say: [
        'count primes <= n',
        'how many primes are there up to {n}?',
        'number of prime numbers between 1 and n inclusive',
        'how many of the numbers from 1 to n are prime?',
        'not the primes themselves but only how many of them there are until n, n counts too',
      ],
    },
  }),
  family({
    id: 'sum-primes-up-to',
    category: 'numbers',
    names: ['sumPrimes', 'sumOfPrimes', 'addPrimes'],
    params: [LIMIT],
    args: (r) => [r.int(0, 60)],
    edges: [[0], [1], [2], [3], [10], [13]],
    reference: ([n]) => total(upTo(n).filter(prime)),
    bodies: [
      `
      let sum = 0;
      for (let i = 2; i <= n; i++) {
        let prime = true;
        for (let d = 2; d * d <= i; d++) {
          if (i % d === 0) prime = false;
        }
        if (prime) sum += i;
      }
      return sum;
      `,
      `
      const isPrime = (x) => {
        for (let d = 2; d * d <= x; d++) {
          if (x % d === 0) return false;
        }
        return x > 1;
      };
      let sum = 0;
      for (let i = 2; i <= n; i++) {
        if (isPrime(i)) sum += i;
      }
      return sum;
      `,
      `
      const primes = [];
      for (let i = 2; i <= n; i++) {
        if (primes.every((p) => i % p !== 0)) primes.push(i);
      }
      return primes.reduce((sum, p) => sum + p, 0);
      `,
    ],
    locals: { sum: ['total', 'result'], i: ['k', 'x'], d: ['j', 'div'] },
    phrases: {
      noun: [
        'the sum of all primes up to {n}',
        'the total of the prime numbers from 1 to {n}, {n} included',
      ],
      verb: ['add up all prime numbers up to {n}', 'sum the primes that are not larger than {n}'],
      say: [
        'sum of primes up to n',
        'sum primes <= n',
        'what do all the prime numbers from 1 to n add up to?',
        'add every prime from 2 until n together',
        'go through the numbers to n and if one is prime add it to the result, for 10 that is 17',
      ],
    },
  }),
  family({
    id: 'next-prime',
    category: 'numbers',
    names: ['nextPrime', 'primeAfter', 'findNextPrime'],
    params: [NUMBER],
    args: (r) => [r.int(-3, 95)],
    edges: [[0], [1], [2], [7], [8], [90]],
    reference: ([n]) => upTo(130).find((x) => x > n && prime(x)) ?? 0,
    bodies: [
      `
      const isPrime = (x) => {
        for (let d = 2; d * d <= x; d++) {
          if (x % d === 0) return false;
        }
        return x > 1;
      };
      let next = n + 1;
      while (!isPrime(next)) next++;
      return next;
      `,
      `
      for (let x = Math.max(2, n + 1); ; x++) {
        let prime = true;
        for (let d = 2; d * d <= x; d++) {
          if (x % d === 0) prime = false;
        }
        if (prime) return x;
      }
      `,
      `
      const next = n + 1;
      if (next < 2) return 2;
      for (let d = 2; d * d <= next; d++) {
        if (next % d === 0) return $name(next);
      }
      return next;
      `,
    ],
    locals: { next: ['candidate', 'result'] },
    phrases: {
      noun: [
        'the smallest prime greater than {n}',
        'the next prime number after {n}',
        'the first prime that comes after a number, never the number itself',
      ],
      verb: ['find the next prime after {n}', 'search upwards from {n} for the first larger prime'],
      say: [
        'next prime',
        'next prime after n',
        'which prime number comes right after {n}?',
        'smallest prime > n',
        'i have a number and look for the first prime that is bigger than it, so 7 gives 11',
      ],
    },
  }),
  family({
    id: 'prime-factors',
    category: 'numbers',
    names: ['primeFactors', 'factorize', 'primeFactorization', 'getPrimeFactors'],
    params: [NUMBER],
    args: (r) => [r.int(1, 200)],
    edges: [[1], [2], [12], [49], [97], [360]],
    reference: ([n]) =>
      factorsOf(n)
        .filter(prime)
        .flatMap((p) => {
          const times: number[] = [];
          for (let power = p; divides(n, power); power *= p) times.push(p);
          return times;
        }),
    bodies: [
      `
      const factors = [];
      for (let d = 2; n > 1; d++) {
        while (n % d === 0) {
          factors.push(d);
          n /= d;
        }
      }
      return factors;
      `,
      `
      const factors = [];
      let d = 2;
      while (n > 1) {
        if (n % d === 0) {
          factors.push(d);
          n = n / d;
        } else {
          d++;
        }
      }
      return factors;
      `,
      `
      for (let d = 2; d <= n; d++) {
        if (n % d === 0) return [d, ...$name(n / d)];
      }
      return [];
      `,
    ],
    locals: { factors: ['result', 'primes', 'out'], d: ['p', 'divisor', 'i'] },
    phrases: {
      noun: [
        'the prime factors of {n} in ascending order, with repeats',
        'the prime factorization of a positive integer as a list, so 12 gives [2, 2, 3]',
        'an array of primes whose product is {n}, smallest first',
      ],
      verb: [
        'factor {n} into primes, smallest first, repeated factors repeated',
        'break a number down into its prime factors (12 gives [2, 2, 3])',
      ],
      say: [
        'prime factorization',
        'prime factors of n with repetition',
        'which primes multiplied together give {n}? smallest first',
        'how do i split a number into prime factors, 12 -> [2, 2, 3]?',
        'keep dividing the number by the smallest prime that fits and put all these primes in a list',
      ],
    },
  }),
  family({
    id: 'distinct-prime-factors',
    category: 'numbers',
    names: ['distinctPrimeFactors', 'uniquePrimeFactors', 'primeDivisors'],
    params: [NUMBER],
    args: (r) => [r.int(1, 200)],
    edges: [[1], [2], [12], [49], [97]],
    reference: ([n]) => factorsOf(n).filter(prime),
    bodies: [
      `
      const factors = [];
      for (let d = 2; n > 1; d++) {
        if (n % d === 0) factors.push(d);
        while (n % d === 0) n /= d;
      }
      return factors;
      `,
      `
      const factors = new Set();
      let d = 2;
      while (n > 1) {
        if (n % d === 0) {
          factors.add(d);
          n /= d;
        } else {
          d++;
        }
      }
      return [...factors];
      `,
      `
      const isPrime = (x) => {
        for (let d = 2; d * d <= x; d++) {
          if (x % d === 0) return false;
        }
        return true;
      };
      const result = [];
      for (let i = 2; i <= n; i++) {
        if (n % i === 0 && isPrime(i)) result.push(i);
      }
      return result;
      `,
    ],
    locals: { factors: ['primes', 'found'], d: ['p', 'divisor'] },
    phrases: {
      noun: [
        'the distinct prime factors of {n} in ascending order',
        'the list of primes that divide {n}, each only once, smallest first',
        'the different prime divisors of a positive integer, sorted ascending',
      ],
      verb: ['list the unique prime factors of {n} from small to large'],
      say: [
        'unique prime factors',
        'distinct prime divisors of n, ascending',
        'which different primes divide {n}?',
        'prime factors without repeats, 12 gives [2, 3]',
        'i want each prime factor of my number just one time even if it divides the number more than once',
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
    reference: ([n]) => factorsOf(n)[1] ?? n,
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
    id: 'largest-prime-factor',
    category: 'numbers',
    names: ['largestPrimeFactor', 'biggestPrimeFactor', 'maxPrimeFactor'],
    params: [NUMBER],
    args: (r) => [r.int(2, 250)],
    edges: [[2], [3], [4], [35], [64], [97]],
    reference: ([n]) => factorsOf(n).filter(prime).at(-1) ?? 0,
    bodies: [
      `
      let largest = 1;
      for (let d = 2; n > 1; d++) {
        while (n % d === 0) {
          largest = d;
          n /= d;
        }
      }
      return largest;
      `,
      `
      let d = 2;
      while (n > d) {
        if (n % d === 0) n /= d;
        else d++;
      }
      return d;
      `,
      `
      for (let d = 2; d < n; d++) {
        if (n % d === 0) return $name(n / d);
      }
      return n;
      `,
    ],
    locals: { largest: ['result', 'best'], d: ['p', 'divisor'] },
    phrases: {
      noun: [
        'the largest prime factor of {n}',
        'the biggest prime that divides a number of at least 2',
        'the greatest prime divisor of {n}',
      ],
      verb: [
        'find the largest prime factor of a number',
        'find the biggest prime that {n} is divisible by',
      ],
      say: [
        'largest prime factor',
        'max prime factor of n',
        'what is the highest prime number that divides {n}?',
        'biggest prime factor of the number please',
        'split the number into prime factors and return the largest of them',
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
    reference: ([n]) => factorsOf(n).slice(0, -1),
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
    reference: ([n]) => total(factorsOf(n)),
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
    reference: ([a, b]) => factorsOf(a).filter((d) => divides(b, d)),
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
    id: 'are-coprime',
    category: 'numbers',
    names: ['areCoprime', 'coprime', 'relativelyPrime', 'isCoprime'],
    params: [
      ['a', 'x', 'm', 'first'],
      ['b', 'y', 'n', 'second'],
    ],
    args: (r) => [r.int(1, 40), r.int(1, 40)],
    edges: [
      [1, 1],
      [4, 9],
      [6, 9],
      [7, 7],
      [1, 20],
    ],
    reference: ([a, b]) => factorsOf(a).filter((d) => divides(b, d)).length === 1,
    bodies: [
      `
      while (b !== 0) {
        [a, b] = [b, a % b];
      }
      return a === 1;
      `,
      `
      const gcd = (x, y) => (y === 0 ? x : gcd(y, x % y));
      return gcd(a, b) === 1;
      `,
      `
      for (let d = 2; d <= Math.min(a, b); d++) {
        if (a % d === 0 && b % d === 0) return false;
      }
      return true;
      `,
    ],
    locals: { d: ['i', 'divisor'] },
    phrases: {
      whether: [
        'two positive integers are coprime',
        '{a} and {b} have no common divisor except 1',
        'the greatest common divisor of {a} and {b} is 1',
        'two numbers are relatively prime',
      ],
      verb: ['test two numbers for being coprime'],
      say: [
        'coprime check',
        'are {a} and {b} coprime?',
        'are the two numbers relatively prime?',
        'gcd equals 1, true or false',
        'tell me if there is no number bigger than 1 that divides both of my numbers',
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
      upTo(n).filter((x) => !factorsOf(x).some((d) => d > 1 && divides(n, d))).length,
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
  family({
    id: 'is-composite',
    category: 'numbers',
    names: ['isComposite', 'composite', 'checkComposite'],
    params: [NUMBER],
    args: (r) => [r.int(-2, 100)],
    edges: [[0], [1], [2], [4], [9], [97]],
    reference: ([n]) => factorsOf(n).length > 2,
    bodies: [
      `
      for (let d = 2; d < n; d++) {
        if (n % d === 0) return true;
      }
      return false;
      `,
      `
      for (let d = 2; d * d <= n; d++) {
        if (n % d === 0) return true;
      }
      return false;
      `,
      `
      let d = 2;
      while (d * d <= n) {
        if (n % d === 0) return true;
        d++;
      }
      return false;
      `,
    ],
    locals: { d: ['i', 'divisor'] },
    phrases: {
      whether: [
        'a number is composite',
        '{n} is greater than 1 and not prime',
        'a positive integer has a divisor other than 1 and itself',
      ],
      verb: ['test if a number is composite, that is above 1 and not prime'],
      say: [
        'composite number check',
        'is {n} composite?',
        'is the number a composite number? 0 and 1 are not',
        'true for 4, 6, 8, 9, 10 and all other numbers that are above 1 but not prime',
        'the opposite of prime for numbers bigger than one, and false for 1, 0 and below',
      ],
    },
  }),
  family({
    id: 'is-palindrome-number',
    category: 'numbers',
    names: ['isPalindromeNumber', 'isPalindrome', 'palindromeNumber', 'numberIsPalindrome'],
    params: [NUMBER],
    args: (r) => {
      if (r.chance(0.5)) return [r.int(0, 3000)];
      const half = String(r.int(1, 99));
      return [Number(half + r.pick(['', '0', '7']) + [...half].reverse().join(''))];
    },
    edges: [[0], [7], [10], [11], [121], [123], [1221]],
    reference: ([n]) => figures(n).reverse().join('') === String(n),
    bodies: [
      `return String(n) === String(n).split('').reverse().join('');`,
      `
      let reversed = 0;
      let rest = n;
      while (rest > 0) {
        reversed = reversed * 10 + (rest % 10);
        rest = Math.floor(rest / 10);
      }
      return reversed === n;
      `,
      `
      const digits = String(n);
      for (let i = 0; i < digits.length / 2; i++) {
        if (digits[i] !== digits[digits.length - 1 - i]) return false;
      }
      return true;
      `,
    ],
    locals: { reversed: ['flipped', 'back'], rest: ['left', 'm'], digits: ['s', 'text'] },
    phrases: {
      whether: [
        'a number is a palindrome',
        'the digits of {n} read the same forwards and backwards',
        'a non-negative integer stays the same when its digits are reversed',
      ],
      verb: ['test a number for being a palindrome such as 121'],
      say: [
        'palindrome number',
        'is the number a palindrome?',
        'number palindrome check',
        'does {n} read the same from both sides?',
        'true for 1221 and false for 123, so the number backwards has to be the same number',
      ],
    },
  }),
  family({
    id: 'is-happy-number',
    category: 'numbers',
    names: ['isHappy', 'isHappyNumber', 'happy'],
    params: [NUMBER],
    args: (r) => [r.int(1, 150)],
    edges: [[1], [2], [4], [7], [19], [100]],
    reference: ([n]) => {
      let x = n;
      for (let i = 0; i < 40; i++) x = total(figures(x).map((d) => d * d));
      return x === 1;
    },
    bodies: [
      `
      const seen = new Set();
      while (n !== 1 && !seen.has(n)) {
        seen.add(n);
        n = [...String(n)].reduce((sum, d) => sum + d * d, 0);
      }
      return n === 1;
      `,
      `
      const seen = [];
      while (n !== 1) {
        if (seen.includes(n)) return false;
        seen.push(n);
        let sum = 0;
        for (const digit of String(n)) sum += Number(digit) ** 2;
        n = sum;
      }
      return true;
      `,
      `
      while (n !== 1 && n !== 4) {
        let sum = 0;
        while (n > 0) {
          sum += (n % 10) ** 2;
          n = Math.floor(n / 10);
        }
        n = sum;
      }
      return n === 1;
      `,
    ],
    locals: { seen: ['visited', 'before'], sum: ['next', 'total'] },
    phrases: {
      whether: [
        'a number is happy',
        'replacing {n} by the sum of the squares of its digits again and again ends at 1',
        'a positive integer is a happy number',
      ],
      verb: ['test if a number is a happy number', 'decide if a number is happy'],
      say: [
        'happy number',
        'happy number check',
        'is {n} a happy number?',
        'is the number happy or does it go round in a loop?',
        'square each digit and add them, repeat with the result, and tell me if it ever gets to 1',
      ],
    },
  }),
  family({
    id: 'is-harshad',
    category: 'numbers',
    names: ['isHarshad', 'isNiven', 'harshad', 'divisibleByDigitSum'],
    params: [NUMBER],
    args: (r) => [r.chance(0.4) ? 9 * r.int(1, 60) : r.int(1, 300)],
    edges: [[1], [11], [12], [18], [19], [100]],
    reference: ([n]) => divides(n, total(figures(n))),
    bodies: [
      `
      let sum = 0;
      for (const digit of String(n)) {
        sum += Number(digit);
      }
      return n % sum === 0;
      `,
      `
      const sum = [...String(n)].reduce((total, digit) => total + Number(digit), 0);
      return n % sum === 0;
      `,
      `
      let sum = 0;
      let rest = n;
      while (rest > 0) {
        sum += rest % 10;
        rest = Math.floor(rest / 10);
      }
      return n % sum === 0;
      `,
    ],
    locals: { sum: ['digitSum', 's'], digit: ['d', 'ch'], rest: ['left', 'm'] },
    phrases: {
      whether: [
        'a positive integer is divisible by the sum of its digits',
        '{n} is a Harshad number',
        'a number is a Niven number, so its digit sum divides it',
      ],
      verb: [
        'test a number for being a Harshad number',
        'check if the digit sum of {n} divides {n}',
      ],
      say: [
        'harshad number check',
        'is {n} a harshad number?',
        'can the number be divided by the sum of its digits?',
        'niven number true or false',
        'add the digits and see if the number is divisible by that sum, like 18 because 1 + 8 is 9',
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
    id: 'is-automorphic',
    category: 'numbers',
    names: ['isAutomorphic', 'automorphic', 'squareEndsWithSelf'],
    params: [NUMBER],
    args: (r) => [r.chance(0.4) ? r.pick([0, 1, 5, 6, 25, 76, 376, 625]) : r.int(0, 120)],
    edges: [[0], [1], [5], [7], [25], [76]],
    reference: ([n]) => (n * n - n) % 10 ** String(n).length === 0,
    bodies: [
      `return String(n * n).endsWith(String(n));`,
      `
      const square = String(n * n);
      return square.slice(-String(n).length) === String(n);
      `,
      `
      const size = 10 ** String(n).length;
      return (n * n) % size === n;
      `,
    ],
    locals: { square: ['sq', 'text'], size: ['power', 'modulus'] },
    phrases: {
      whether: [
        'a number is automorphic',
        'the square of {n} ends with the digits of {n}',
        'a non-negative integer appears at the end of its own square',
      ],
      verb: ['test a number for being automorphic, like 25 because 625 ends in 25'],
      say: [
        'automorphic number check',
        'is {n} automorphic?',
        'does n squared end with n?',
        'automorphic: 5 -> 25, 76 -> 5776',
        'square the number and tell me if the last digits are the number again',
      ],
    },
  }),
  family({
    id: 'is-strong-number',
    category: 'numbers',
    names: ['isStrongNumber', 'isStrong', 'isKrishnamurthy', 'isFactorion'],
    params: [NUMBER],
    args: (r) => [r.chance(0.35) ? r.pick([1, 2, 145, 40585]) : r.int(1, 300)],
    edges: [[1], [2], [3], [145], [146], [40585]],
    reference: ([n]) => total(figures(n).map((d) => upTo(d).reduce((a, b) => a * b, 1))) === n,
    bodies: [
      `
      const factorial = (x) => (x <= 1 ? 1 : x * factorial(x - 1));
      let sum = 0;
      for (const digit of String(n)) {
        sum += factorial(Number(digit));
      }
      return sum === n;
      `,
      `
      const factorial = (x) => (x <= 1 ? 1 : x * factorial(x - 1));
      return [...String(n)].reduce((sum, d) => sum + factorial(Number(d)), 0) === n;
      `,
      `
      let sum = 0;
      let rest = n;
      while (rest > 0) {
        let product = 1;
        for (let i = 2; i <= rest % 10; i++) product *= i;
        sum += product;
        rest = Math.floor(rest / 10);
      }
      return sum === n;
      `,
    ],
    locals: { sum: ['total', 's'], digit: ['d', 'ch'] },
    phrases: {
      whether: [
        'the factorials of the digits of {n} add up to {n}',
        'a positive integer equals the sum of the factorials of its digits',
        '{n} is a strong number in the sense of digit factorials, like 145',
      ],
      verb: ['test a number for being equal to the sum of the factorials of its digits'],
      say: [
        'strong number check (sum of digit factorials)',
        'is 145 = 1! + 4! + 5! true for {n} too?',
        'krishnamurthy number check',
        'is the number the sum of the factorials of its own digits?',
        'take the factorial of each digit, add them up and see if you get the number back',
      ],
    },
  }),
  family({
    id: 'is-fibonacci-number',
    category: 'numbers',
    names: ['isFibonacci', 'isFib', 'inFibonacci'],
    params: [NUMBER],
    args: (r) => [
      r.chance(0.4) ? r.pick([0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233]) : r.int(-3, 150),
    ],
    edges: [[0], [1], [2], [4], [-1], [144]],
    reference: ([n]) => [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610].includes(n),
    bodies: [
      `
      let a = 0;
      let b = 1;
      while (a < n) {
        [a, b] = [b, a + b];
      }
      return a === n;
      `,
      `
      const isSquare = (x) => Math.sqrt(x) % 1 === 0;
      return n >= 0 && (isSquare(5 * n * n + 4) || isSquare(5 * n * n - 4));
      `,
      `
      const fibs = [0, 1];
      while (fibs[fibs.length - 1] < n) {
        fibs.push(fibs[fibs.length - 1] + fibs[fibs.length - 2]);
      }
      return fibs.includes(n);
      `,
    ],
    locals: { a: ['prev', 'x'], b: ['next', 'y'], fibs: ['sequence', 'list'] },
    phrases: {
      whether: [
        'a number is a Fibonacci number',
        '{n} occurs in the Fibonacci sequence 0, 1, 1, 2, 3, 5, 8',
        'a number belongs to the Fibonacci numbers, 0 included',
      ],
      verb: ['test a number for being in the Fibonacci sequence'],
      say: [
        'is fibonacci number',
        'is {n} a fibonacci number?',
        'fibonacci membership check',
        'does the number appear somewhere in 0, 1, 1, 2, 3, 5, 8, 13 and so on?',
        'i have one number and want to know if the fibonacci series ever hits exactly that number',
      ],
    },
  }),
  family({
    id: 'is-triangular-number',
    category: 'numbers',
    names: ['isTriangular', 'isTriangularNumber', 'triangularCheck'],
    params: [NUMBER],
    args: (r) => {
      const k = r.int(1, 15);
      return [r.chance(0.5) ? (k * (k + 1)) / 2 : r.int(-2, 100)];
    },
    edges: [[1], [2], [3], [6], [-1], [55]],
    reference: ([n]) => upTo(40).some((k) => (k * (k + 1)) / 2 === n) || n === 0,
    bodies: [
      `
      let sum = 0;
      for (let i = 1; sum < n; i++) {
        sum += i;
      }
      return sum === n;
      `,
      `
      let sum = 0;
      let i = 1;
      while (sum < n) {
        sum += i;
        i++;
      }
      return sum === n;
      `,
      `
      for (let k = 0; (k * (k + 1)) / 2 <= n; k++) {
        if ((k * (k + 1)) / 2 === n) return true;
      }
      return false;
      `,
    ],
    locals: { sum: ['total', 't'], i: ['k', 'step'] },
    phrases: {
      whether: [
        'a number is triangular',
        '{n} can be written as 1 + 2 + 3 and so on up to some number, where 0 counts too',
        'a number is one of the triangular numbers 0, 1, 3, 6, 10, 15',
      ],
      verb: ['test a number for being triangular'],
      say: [
        'triangular number check',
        'is {n} a triangular number?',
        'is the number one of 0, 1, 3, 6, 10, 15 and so on?',
        'can i make a full triangle with exactly this many balls?',
        'add 1, then 2, then 3 and keep going, and tell me if you land exactly on the number',
      ],
    },
  }),
  family({
    id: 'is-perfect-cube',
    category: 'numbers',
    names: ['isPerfectCube', 'isCube', 'checkCube'],
    params: [NUMBER],
    args: (r) => [r.chance(0.5) ? r.int(0, 9) ** 3 : r.int(0, 200)],
    edges: [[0], [1], [8], [9], [27], [64], [100]],
    reference: ([n]) => n === 0 || upTo(20).some((k) => k * k * k === n),
    bodies: [
      `
      const root = Math.round(Math.cbrt(n));
      return root ** 3 === n;
      `,
      `
      let i = 0;
      while (i * i * i < n) i++;
      return i * i * i === n;
      `,
      `
      for (let i = 0; i ** 3 <= n; i++) {
        if (i ** 3 === n) return true;
      }
      return false;
      `,
    ],
    locals: { root: ['r', 'k'], i: ['k', 'side'] },
    phrases: {
      whether: [
        'a non-negative number is a perfect cube',
        '{n} is the cube of a whole number',
        'some whole number multiplied by itself three times gives {n}, like 2 * 2 * 2 = 8',
      ],
      verb: ['test a number for being a perfect cube such as 1, 8 or 27'],
      say: [
        'perfect cube check',
        'is {n} a perfect cube?',
        'is the number a cube number like 8, 27 or 64?',
        'is the cube root of n a whole number?',
        'i want true if there is a whole number i with i * i * i equal to my number',
      ],
    },
  }),
  family({
    id: 'is-power-of',
    category: 'numbers',
    names: ['isPowerOf', 'isPower', 'checkPower'],
    params: [NUMBER],
    constants: { k: (r: Random) => r.constant(3, 12, 30) },
    args: (r, { k }) => [r.chance(0.5) ? k ** r.int(0, 4) : r.int(-2, 150)],
    edges: [[0], [1], [-1], [2], [6]],
    reference: ([n], { k }) => [0, 1, 2, 3, 4, 5, 6, 7].some((e) => k ** e === n),
    bodies: [
      `
      if (n < 1) return false;
      while (n % $k === 0) {
        n /= $k;
      }
      return n === 1;
      `,
      `
      let power = 1;
      while (power < n) power *= $k;
      return power === n;
      `,
      `
      if (n < 1) return false;
      if (n === 1) return true;
      return n % $k === 0 && $name(n / $k);
      `,
    ],
    locals: { power: ['p', 'x'] },
    phrases: {
      whether: [
        'a number is a power of {k}, where 1 counts as one',
        '{n} is one of 1, {k}, {k} * {k} and so on',
        'an integer equals {k} raised to some whole exponent of 0 or more',
      ],
      verb: ['test a number for being a power of {k}, with 1 being true'],
      say: [
        'is {n} a power of {k}?',
        'power of {k} check',
        'can i get the number by multiplying 1 by {k} again and again?',
        'power of {k} or not, 1 is true, zero and negatives are false',
        'divide the number by {k} as long as that works and see if 1 is left in the end',
      ],
    },
  }),
  family({
    id: 'sum-of-two-squares',
    category: 'numbers',
    names: ['isSumOfTwoSquares', 'sumOfSquares', 'twoSquares'],
    params: [NUMBER],
    args: (r) => [r.chance(0.4) ? r.int(0, 8) ** 2 + r.int(0, 8) ** 2 : r.int(0, 100)],
    edges: [[0], [1], [2], [3], [25], [5]],
    reference: ([n]) =>
      [0, ...upTo(12)].some((a) => [0, ...upTo(12)].some((b) => a * a + b * b === n)),
    bodies: [
      `
      for (let a = 0; a * a <= n; a++) {
        const b = Math.sqrt(n - a * a);
        if (Number.isInteger(b)) return true;
      }
      return false;
      `,
      `
      for (let a = 0; a * a <= n; a++) {
        for (let b = a; a * a + b * b <= n; b++) {
          if (a * a + b * b === n) return true;
        }
      }
      return false;
      `,
      `
      let low = 0;
      let high = Math.floor(Math.sqrt(n));
      while (low <= high) {
        const sum = low * low + high * high;
        if (sum === n) return true;
        if (sum < n) low++;
        else high--;
      }
      return false;
      `,
    ],
    locals: { a: ['i', 'x'], b: ['j', 'y'], low: ['left', 'a'], high: ['right', 'b'] },
    phrases: {
      whether: [
        'a non-negative integer is the sum of two square numbers, 0 allowed',
        '{n} equals a * a + b * b for some whole numbers a and b',
        'a number can be written as the sum of two squares',
      ],
      verb: ['test if {n} is a sum of two perfect squares, zero being a square too'],
      say: [
        'sum of two squares?',
        'is {n} = a^2 + b^2 for whole a and b?',
        'can the number be split into two square numbers (0 counts)?',
        'sum of squares of two integers check',
        'are there two whole numbers, zero is fine, so that their squares added give my number',
      ],
    },
  }),
  family({
    id: 'count-digits',
    category: 'numbers',
    names: ['countDigits', 'digitCount', 'numDigits', 'numberLength'],
    params: [NUMBER],
    args: (r) => [r.chance(0.3) ? r.int(0, 99) : r.int(0, 999999)],
    edges: [[0], [7], [10], [99], [100], [123456]],
    reference: ([n]) => figures(n).length,
    bodies: [
      `return String(n).length;`,
      `
      let count = 1;
      while (n >= 10) {
        n = Math.floor(n / 10);
        count++;
      }
      return count;
      `,
      `return n.toString().length;`,
      `return n < 10 ? 1 : 1 + $name(Math.floor(n / 10));`,
    ],
    locals: { count: ['digits', 'total'] },
    phrases: {
      noun: [
        'the number of digits of a number',
        'the count of decimal digits in {n}',
        'the length of a non-negative integer in digits',
      ],
      verb: ['count the digits of a number', 'count how many digits {n} has'],
      say: [
        'number of digits of an integer',
        'number of digits in a number',
        'how many digits does {n} have?',
        'digit count of an integer',
        'how long is the number, for example 5041 has 4 digits',
      ],
    },
  }),
  family({
    id: 'digit-product',
    category: 'numbers',
    names: ['digitProduct', 'productOfDigits', 'multiplyDigits'],
    params: [NUMBER],
    args: (r) => [r.chance(0.3) ? r.int(0, 99) : r.int(0, 99999)],
    edges: [[0], [7], [10], [234]],
    reference: ([n]) => figures(n).reduce((a, b) => a * b, 1),
    bodies: [
      `return [...String(n)].reduce((product, digit) => product * Number(digit), 1);`,
      `
      let product = 1;
      for (const digit of String(n)) {
        product *= Number(digit);
      }
      return product;
      `,
      `
      if (n === 0) return 0;
      let product = 1;
      while (n > 0) {
        product *= n % 10;
        n = Math.floor(n / 10);
      }
      return product;
      `,
      `return n < 10 ? n : (n % 10) * $name(Math.floor(n / 10));`,
    ],
    locals: { product: ['result', 'acc'], digit: ['d', 'ch'] },
    phrases: {
      noun: ['the product of the digits of a number', 'the product of all decimal digits of {n}'],
      verb: ['multiply the digits of a number together', 'multiply all digits of {n}'],
      say: [
        'product of digits',
        'multiply digits',
        'what do you get when you multiply all digits of {n}?',
        'digit product of a non-negative integer',
        'take each digit of the number and multiply them, 234 gives 2 * 3 * 4 = 24',
      ],
    },
  }),
  family({
    id: 'digits-list',
    category: 'numbers',
    names: ['digits', 'getDigits', 'toDigits', 'splitDigits', 'numberToDigits'],
    params: [NUMBER],
    args: (r) => [r.chance(0.3) ? r.int(0, 99) : r.int(0, 999999)],
    edges: [[0], [7], [10], [3050]],
    reference: ([n]) => figures(n),
    bodies: [
      `return String(n).split('').map(Number);`,
      `return [...String(n)].map(Number);`,
      `
      const digits = [];
      for (const ch of String(n)) {
        digits.push(Number(ch));
      }
      return digits;
      `,
      `return Array.from(String(n), Number);`,
    ],
    locals: { digits: ['result', 'list', 'out'], ch: ['d', 'c'] },
    phrases: {
      noun: [
        'the digits of a number as a list of numbers',
        'an array with the decimal digits of {n} in order',
        'the list of digits of a non-negative integer from left to right',
      ],
      verb: [
        'split a number into its digits',
        'turn {n} into an array of its digits',
        'convert an integer to a list of digits',
      ],
      say: [
        'number to array of digits',
        'digits of a number',
        'how do i get the single digits of a number in a list?',
        'split number into digits, 123 -> [1, 2, 3]',
        'i want each digit of my number as its own number in an array, same order',
      ],
    },
  }),
  family({
    id: 'digits-to-number',
    category: 'numbers',
    names: ['digitsToNumber', 'fromDigits', 'joinDigits', 'arrayToNumber'],
    params: [['digits', 'nums', 'list', 'arr']],
    args: (r) => [[r.int(1, 9), ...r.ints(0, 6, 0, 9)]],
    edges: [[[0]], [[7]], [[1, 0, 0]], [[1, 2, 3]]],
    reference: ([digits]) => Number(digits.join('')),
    bodies: [
      `return Number(digits.join(''));`,
      `return digits.reduce((n, digit) => n * 10 + digit, 0);`,
      `
      let n = 0;
      for (const digit of digits) {
        n = n * 10 + digit;
      }
      return n;
      `,
      `return parseInt(digits.join(''), 10);`,
    ],
    locals: { n: ['result', 'value'], digit: ['d', 'x'] },
    phrases: {
      noun: [
        'the number that a list of digits stands for',
        'the integer whose decimal digits are in {digits}',
      ],
      verb: [
        'join a list of digits to one number',
        'turn an array of digits into a number',
        'build a number from its digits in {digits}',
      ],
      say: [
        'array of digits to number',
        '[1, 2, 3] -> 123',
        'how do i make one number out of a list of digits?',
        'combine digits into an integer',
        'i have the digits of a number in a list from left to right and need the number itself',
      ],
    },
  }),
  family({
    id: 'last-digit',
    category: 'numbers',
    names: ['lastDigit', 'getLastDigit', 'onesDigit'],
    params: [NUMBER],
    args: (r) => [r.int(0, 9999)],
    edges: [[0], [7], [10], [99]],
    reference: ([n]) => figures(n).at(-1) ?? 0,
    bodies: [
      `return n % 10;`,
      `return Number(String(n).slice(-1));`,
      `
      const digits = String(n);
      return Number(digits[digits.length - 1]);
      `,
    ],
    locals: { digits: ['text', 's'] },
    phrases: {
      noun: [
        'the last digit of a number',
        'the ones digit of {n}',
        'the rightmost decimal digit of a non-negative integer, as a number',
      ],
      verb: ['get the last digit of {n}', 'find the final digit of a number'],
      say: [
        'last digit',
        'last digit of a number',
        'what is the last digit of {n}?',
        'units digit of an integer',
        'which digit does the number end with, as a number and not a string',
      ],
    },
  }),
  family({
    id: 'first-digit',
    category: 'numbers',
    names: ['firstDigit', 'getFirstDigit', 'leadingDigit'],
    params: [NUMBER],
    args: (r) => [r.int(0, 99999)],
    edges: [[0], [7], [10], [900]],
    reference: ([n]) => figures(n)[0] ?? 0,
    bodies: [
      `return Number(String(n)[0]);`,
      `
      while (n >= 10) {
        n = Math.floor(n / 10);
      }
      return n;
      `,
      `return n < 10 ? n : $name(Math.floor(n / 10));`,
      `return parseInt(String(n).charAt(0), 10);`,
    ],
    phrases: {
      noun: [
        'the first digit of a number',
        'the leading digit of {n}',
        'the leftmost decimal digit of a non-negative integer, as a number',
      ],
      verb: ['get the first digit of {n}', 'find the leading digit of a number'],
      say: [
        'first digit',
        'first digit of a number',
        'what is the first digit of {n}?',
        'which digit does the number start with? return it as a number',
        'most significant digit of an integer',
      ],
    },
  }),
  family({
    id: 'largest-digit',
    category: 'numbers',
    names: ['largestDigit', 'maxDigit', 'biggestDigit', 'highestDigit'],
    params: [NUMBER],
    args: (r) => [r.int(0, 99999)],
    edges: [[0], [7], [10], [1923]],
    reference: ([n]) => Math.max(...figures(n)),
    bodies: [
      `return Math.max(...String(n).split('').map(Number));`,
      `
      let largest = 0;
      for (const digit of String(n)) {
        if (Number(digit) > largest) largest = Number(digit);
      }
      return largest;
      `,
      `
      let largest = 0;
      while (n > 0) {
        largest = Math.max(largest, n % 10);
        n = Math.floor(n / 10);
      }
      return largest;
      `,
      `return Math.max(...[...String(n)].map(Number));`,
    ],
    locals: { largest: ['max', 'best', 'result'], digit: ['d', 'ch'] },
    phrases: {
      noun: [
        'the largest digit of a number',
        'the biggest decimal digit in {n}',
        'the maximum of the digits of a non-negative integer',
      ],
      verb: ['find the largest digit of a number', 'find the highest digit in {n}'],
      say: [
        'max digit',
        'largest digit in a number',
        'what is the biggest digit of {n}?',
        'highest digit in an integer',
        'look at all digits of the number and give me the greatest, 1923 gives 9',
      ],
    },
  }),
  family({
    id: 'smallest-digit',
    category: 'numbers',
    names: ['smallestDigit', 'minDigit', 'lowestDigit'],
    params: [NUMBER],
    args: (r) => [r.int(0, 99999)],
    edges: [[0], [7], [10], [3928]],
    reference: ([n]) => Math.min(...figures(n)),
    bodies: [
      `return Math.min(...String(n).split('').map(Number));`,
      `
      let smallest = 9;
      for (const digit of String(n)) {
        if (Number(digit) < smallest) smallest = Number(digit);
      }
      return smallest;
      `,
      `return Math.min(...[...String(n)].map(Number));`,
    ],
    locals: { smallest: ['min', 'least', 'result'], digit: ['d', 'ch'] },
    phrases: {
      noun: [
        'the smallest digit of a number',
        'the lowest decimal digit in {n}',
        'the minimum of the digits of a non-negative integer',
      ],
      verb: ['find the smallest digit of a number', 'find the least digit in {n}'],
      say: [
        'min digit',
        'smallest digit in a number',
        'what is the lowest digit of {n}?',
        'minimum digit of an integer',
        'look at all digits of the number and give me the smallest, 3928 gives 2',
      ],
    },
  }),
  family({
    id: 'count-even-digits',
    category: 'numbers',
    names: ['countEvenDigits', 'evenDigits', 'numEvenDigits'],
    params: [NUMBER],
    args: (r) => [r.int(0, 999999)],
    edges: [[0], [7], [10], [2468]],
    reference: ([n]) => figures(n).filter((d) => [0, 2, 4, 6, 8].includes(d)).length,
    bodies: [
      `return [...String(n)].filter((digit) => digit % 2 === 0).length;`,
      `
      let count = 0;
      for (const digit of String(n)) {
        if (digit % 2 === 0) count++;
      }
      return count;
      `,
      `
      if (n === 0) return 1;
      let count = 0;
      while (n > 0) {
        if (n % 2 === 0) count++;
        n = Math.floor(n / 10);
      }
      return count;
      `,
    ],
    locals: { count: ['total', 'evens'], digit: ['d', 'ch'] },
    phrases: {
      noun: [
        'the number of even digits in a number',
        'the count of the digits of {n} that are even',
      ],
      verb: ['count the even digits of a number', 'count how many digits of {n} are even'],
      say: [
        'count even digits',
        'number of even digits in n',
        'how many digits of {n} are even?',
        'how many of the digits are 0, 2, 4, 6 or 8?',
        'go through the digits of the number and count only the even ones, zero is even',
      ],
    },
  }),
  family({
    id: 'count-digit-k',
    category: 'numbers',
    names: ['countDigit', 'digitOccurrences', 'countOf'],
    params: [NUMBER],
    constants: { k: (r: Random) => r.int(0, 9) },
    args: (r, { k }) => [
      r.chance(0.5)
        ? Number(`${r.int(1, 9)}${k}${r.int(0, 9)}${r.chance(0.5) ? k : 3}`)
        : r.int(0, 99999),
    ],
    edges: [[0], [7], [11], [1234567890]],
    reference: ([n], { k }) => figures(n).filter((d) => d === k).length,
    bodies: [
      `return [...String(n)].filter((digit) => digit === '$k').length;`,
      `
      let count = 0;
      for (const digit of String(n)) {
        if (Number(digit) === $k) count++;
      }
      return count;
      `,
      `return String(n).split('$k').length - 1;`,
    ],
    locals: { count: ['total', 'found'], digit: ['d', 'ch'] },
    phrases: {
      noun: [
        'the number of times the digit {k} occurs in {n}',
        'the count of digits equal to {k} in a non-negative integer',
      ],
      verb: [
        'count how often the digit {k} appears in a number',
        'count the {k}s among the digits of {n}',
      ],
      say: [
        'count digit {k} in a number',
        'how many times does the digit {k} occur in {n}?',
        'how many of the digits are {k}?',
        'occurrences of digit {k}',
        'look at each digit of the number and count those that are {k}',
      ],
    },
  }),
  family({
    id: 'has-digit-k',
    category: 'numbers',
    names: ['hasDigit', 'containsDigit', 'includesDigit'],
    params: [NUMBER],
    constants: { k: (r: Random) => r.int(0, 9) },
    args: (r, { k }) => [
      r.chance(0.5) ? Number(`${r.int(1, 9)}${k}${r.int(0, 99)}`) : r.int(0, 9999),
    ],
    edges: [[0], [7], [11], [123], [4567], [890]],
    reference: ([n], { k }) => figures(n).includes(k),
    bodies: [
      `return String(n).includes('$k');`,
      `
      for (const digit of String(n)) {
        if (digit === '$k') return true;
      }
      return false;
      `,
      `return [...String(n)].some((digit) => Number(digit) === $k);`,
      `return n % 10 === $k || (n >= 10 && $name(Math.floor(n / 10)));`,
    ],
    locals: { digit: ['d', 'ch'] },
    phrases: {
      whether: [
        'a number contains the digit {k}',
        'one of the digits of {n} is {k}',
        'the digit {k} occurs in a non-negative integer',
      ],
      verb: ['test a number for the digit {k}'],
      say: [
        'does {n} have the digit {k}?',
        'contains digit {k}',
        'is there a {k} in the number?',
        'number has a {k} in it, true or false',
        'i want to know if the digit {k} is anywhere inside the number',
      ],
    },
  }),
  family({
    id: 'all-digits-even',
    category: 'numbers',
    names: ['allDigitsEven', 'onlyEvenDigits', 'everyDigitEven'],
    params: [NUMBER],
    args: (r) => [r.chance(0.5) ? Number(r.string(1, 4, '2468')) : r.int(0, 3000)],
    edges: [[0], [7], [10], [2468], [2461]],
    reference: ([n]) => figures(n).every((d) => [0, 2, 4, 6, 8].includes(d)),
    bodies: [
      `return [...String(n)].every((digit) => digit % 2 === 0);`,
      `
      for (const digit of String(n)) {
        if (digit % 2 !== 0) return false;
      }
      return true;
      `,
      `
      while (n > 0) {
        if (n % 2 !== 0) return false;
        n = Math.floor(n / 10);
      }
      return true;
      `,
    ],
    locals: { digit: ['d', 'ch'] },
    phrases: {
      whether: [
        'all digits of a number are even',
        'every digit of {n} is even',
        'a non-negative integer has no odd digit',
      ],
      verb: ['check a number for having only even digits'],
      say: [
        'all digits even?',
        'are all the digits of {n} even?',
        'only even digits check',
        'does the number consist of even digits only?',
        'false as soon as one digit of the number is odd, otherwise true',
      ],
    },
  }),
  family({
    id: 'sort-digits-descending',
    category: 'numbers',
    names: ['sortDigitsDescending', 'descendingOrder', 'largestRearrangement', 'sortDigits'],
    params: [NUMBER],
    args: (r) => [r.int(0, 99999)],
    edges: [[0], [7], [10], [1021], [98765]],
    reference: ([n]) =>
      Number(
        figures(n)
          .sort((a, b) => b - a)
          .join(''),
      ),
    bodies: [
      `return Number(String(n).split('').sort().reverse().join(''));`,
      `
      const digits = [...String(n)].map(Number);
      digits.sort((a, b) => b - a);
      return Number(digits.join(''));
      `,
      `return parseInt([...String(n)].sort((a, b) => b - a).join(''), 10);`,
    ],
    locals: { digits: ['list', 'parts'] },
    phrases: {
      noun: [
        'the number with the digits of {n} in descending order',
        'the largest number that can be made by rearranging the digits of {n}',
        'the biggest possible number with the same digits as a non-negative integer',
      ],
      verb: [
        'sort the digits of a number in descending order',
        'rearrange the digits of {n} to the largest possible number',
      ],
      say: [
        'sort digits descending, return a number',
        'digits from high to low as one number, 1021 -> 2110',
        'what is the biggest number i can make with the digits of {n}?',
        'put the largest digit first and the smallest last and give me the number',
      ],
    },
  }),
  family({
    id: 'square-every-digit',
    category: 'numbers',
    names: ['squareDigits', 'squareEveryDigit', 'digitSquares'],
    params: [NUMBER],
    args: (r) => [r.int(1, 99999)],
    edges: [[0], [7], [10], [9119]],
    reference: ([n]) =>
      Number(
        figures(n)
          .map((d) => d * d)
          .join(''),
      ),
    bodies: [
      `
      return Number(
        String(n)
          .split('')
          .map((digit) => digit * digit)
          .join(''),
      );
      `,
      `
      let result = '';
      for (const digit of String(n)) {
        result += digit * digit;
      }
      return Number(result);
      `,
      `return parseInt([...String(n)].map((digit) => Number(digit) ** 2).join(''), 10);`,
    ],
    locals: { result: ['text', 'out'], digit: ['d', 'ch'] },
    phrases: {
      noun: [
        'the number made by squaring every digit of {n} and writing the squares in a row',
        'the concatenation of the squared digits of a number, as a number',
      ],
      verb: [
        'square every digit of a number and concatenate the results to a number',
        'replace each digit of {n} by its square and return the resulting number',
      ],
      say: [
        'square every digit, 9119 -> 811181',
        'square each digit and join them to a number',
        'how do i square all the digits of a number one by one and stick them together?',
        'each digit of the number should be replaced by its square, so 32 becomes 94, still a number',
      ],
    },
  }),
  family({
    id: 'collatz-sequence',
    category: 'numbers',
    names: ['collatzSequence', 'collatz', 'hailstone', 'collatzList'],
    params: [['n', 'start', 'num', 'number', 'x']],
    args: (r) => [r.int(1, 40)],
    edges: [[1], [2], [3], [6], [7]],
    reference: ([n]) => {
      const out = [n];
      for (let x = n; x > 1; out.push(x)) x = x % 2 ? 3 * x + 1 : x / 2;
      return out;
    },
    bodies: [
      `
      const sequence = [n];
      while (n !== 1) {
        n = n % 2 === 0 ? n / 2 : 3 * n + 1;
        sequence.push(n);
      }
      return sequence;
      `,
      `
      const sequence = [];
      while (n > 1) {
        sequence.push(n);
        if (n % 2 === 0) n = n / 2;
        else n = 3 * n + 1;
      }
      return [...sequence, 1];
      `,
      `
      if (n === 1) return [1];
      return [n, ...$name(n % 2 === 0 ? n / 2 : 3 * n + 1)];
      `,
    ],
    locals: { sequence: ['result', 'path', 'list'] },
    phrases: {
      noun: [
        'the Collatz sequence from {n} down to 1 as a list',
        'the list of numbers that the 3n + 1 rule visits from {n} until 1, both included',
        'the hailstone sequence starting at {n} and ending with 1',
      ],
      verb: ['list the Collatz sequence that starts with {n} and ends with 1'],
      say: [
        'collatz sequence',
        'hailstone sequence as an array',
        'which numbers does the collatz rule go through from {n} to 1?',
        'collatz sequence of n, start and 1 included',
        'start with the number, halve it if even, else times 3 plus 1, and put all the numbers in a list until it is 1',
      ],
    },
  }),
  family({
    id: 'evens-up-to',
    category: 'numbers',
    names: ['evensUpTo', 'evenNumbers', 'listEvens', 'getEvens'],
    params: [LIMIT],
    args: (r) => [r.int(0, 30)],
    edges: [[0], [1], [2], [3], [10]],
    reference: ([n]) => upTo(n).filter((x) => x % 2 === 0),
    bodies: [
      `
      const result = [];
      for (let i = 2; i <= n; i += 2) {
        result.push(i);
      }
      return result;
      `,
      `
      const result = [];
      for (let i = 1; i <= n; i++) {
        if (i % 2 === 0) result.push(i);
      }
      return result;
      `,
      `return Array.from({ length: Math.floor(n / 2) }, (_, i) => 2 * (i + 1));`,
    ],
    locals: { result: ['evens', 'out', 'list'], i: ['k', 'x'] },
    phrases: {
      noun: [
        'the even numbers from 1 to {n}',
        'a list of all positive even numbers up to and including {n}',
        'the array 2, 4, 6 and so on up to {n}',
      ],
      verb: ['list the even numbers between 1 and {n}', 'collect all even numbers from 2 to {n}'],
      say: [
        'even numbers up to n',
        'evens from 1 to n',
        'which even numbers are there from 1 to {n}?',
        'array of even numbers from 2 to n',
        'i need 2, 4, 6, 8 and so on in a list and it stops at n, n is in it when it is even',
      ],
    },
  }),
  family({
    id: 'odds-up-to',
    category: 'numbers',
    names: ['oddsUpTo', 'oddNumbers', 'listOdds', 'getOdds'],
    params: [LIMIT],
    args: (r) => [r.int(0, 30)],
    edges: [[0], [1], [2], [3], [10]],
    reference: ([n]) => upTo(n).filter((x) => x % 2 === 1),
    bodies: [
      `
      const result = [];
      for (let i = 1; i <= n; i += 2) {
        result.push(i);
      }
      return result;
      `,
      `
      const result = [];
      for (let i = 1; i <= n; i++) {
        if (i % 2 !== 0) result.push(i);
      }
      return result;
      `,
      `return Array.from({ length: Math.ceil(n / 2) }, (_, i) => 2 * i + 1);`,
    ],
    locals: { result: ['odds', 'out', 'list'], i: ['k', 'x'] },
    phrases: {
      noun: [
        'the odd numbers from 1 to {n}',
        'a list of all positive odd numbers up to and including {n}',
        'the array 1, 3, 5 and so on up to {n}',
      ],
      verb: ['list the odd numbers between 1 and {n}', 'collect all odd numbers from 1 to {n}'],
      say: [
        'odd numbers up to n',
        'odds from 1 to n',
        'which odd numbers are there from 1 to {n}?',
        'array of odd numbers from 1 to n',
        'i need 1, 3, 5, 7 and so on in a list and it stops at n, n is in it when it is odd',
      ],
    },
  }),
  family({
    id: 'sum-evens-to-n',
    category: 'numbers',
    names: ['sumEvensTo', 'sumEven', 'sumOfEvens', 'addEvens'],
    params: [LIMIT],
    args: (r) => [r.int(0, 60)],
    edges: [[0], [1], [2], [3], [10]],
    reference: ([n]) => total(upTo(n).filter((x) => x % 2 === 0)),
    bodies: [
      `
      let sum = 0;
      for (let i = 2; i <= n; i += 2) {
        sum += i;
      }
      return sum;
      `,
      `
      let sum = 0;
      for (let i = 1; i <= n; i++) {
        if (i % 2 === 0) sum += i;
      }
      return sum;
      `,
      `
      const half = Math.floor(n / 2);
      return half * (half + 1);
      `,
    ],
    locals: { sum: ['total', 'result'], i: ['k', 'x'], half: ['count', 'm'] },
    phrases: {
      noun: [
        'the sum of the even numbers from 1 to {n}',
        'the total of all positive even numbers up to and including {n}',
      ],
      verb: ['add up all even numbers from 1 to {n}', 'sum the even numbers up to {n}'],
      say: [
        'sum of even numbers up to n',
        'sum evens from 1 to n',
        'what is 2 + 4 + 6 and so on up to {n}?',
        'add even numbers between 1 and n',
        'loop from 1 to n and only add the numbers that are even',
      ],
    },
  }),
  family({
    id: 'sum-odds-to-n',
    category: 'numbers',
    names: ['sumOddsTo', 'sumOdd', 'sumOfOdds', 'addOdds'],
    params: [LIMIT],
    args: (r) => [r.int(0, 60)],
    edges: [[0], [1], [2], [3], [10]],
    reference: ([n]) => total(upTo(n).filter((x) => x % 2 === 1)),
    bodies: [
      `
      let sum = 0;
      for (let i = 1; i <= n; i += 2) {
        sum += i;
      }
      return sum;
      `,
      `
      let sum = 0;
      for (let i = 1; i <= n; i++) {
        if (i % 2 !== 0) sum += i;
      }
      return sum;
      `,
      `return Math.ceil(n / 2) ** 2;`,
    ],
    locals: { sum: ['total', 'result'], i: ['k', 'x'] },
    phrases: {
      noun: [
        'the sum of the odd numbers from 1 to {n}',
        'the total of all positive odd numbers up to and including {n}',
      ],
      verb: ['add up all odd numbers from 1 to {n}', 'sum the odd numbers up to {n}'],
      say: [
        'sum of odd numbers up to n',
        'sum odds from 1 to n',
        'what is 1 + 3 + 5 and so on up to {n}?',
        'add odd numbers between 1 and n',
        'loop from 1 to n and only add the numbers that are odd',
      ],
    },
  }),
  family({
    id: 'sum-cubes-to-n',
    category: 'numbers',
    names: ['sumCubes', 'sumOfCubes', 'cubesSum'],
    params: [LIMIT],
    args: (r) => [r.int(0, 30)],
    edges: [[0], [1], [2], [3], [10]],
    reference: ([n]) => total(upTo(n).map((x) => x * x * x)),
    bodies: [
      `
      let sum = 0;
      for (let i = 1; i <= n; i++) {
        sum += i ** 3;
      }
      return sum;
      `,
      `return ((n * (n + 1)) / 2) ** 2;`,
      `return n === 0 ? 0 : n ** 3 + $name(n - 1);`,
    ],
    locals: { sum: ['total', 'result'], i: ['k', 'x'] },
    phrases: {
      noun: [
        'the sum of the cubes of the numbers from 1 to {n}',
        'the sum of the first {n} cube numbers, starting with 1',
      ],
      verb: [
        'add up the cubes of all integers from 1 to {n}',
        'sum the cubes 1, 8, 27 and so on up to {n} cubed',
      ],
      say: [
        'sum of cubes from 1 to n',
        'sum of the first n cubes',
        'what is 1^3 + 2^3 + ... + n^3?',
        'cube every number from 1 to n and add them',
        'go from 1 to n, take each number to the third power and add it all together',
      ],
    },
  }),
  family({
    id: 'sum-between',
    category: 'numbers',
    names: ['sumBetween', 'sumRange', 'rangeSum', 'sumFromTo'],
    params: [
      ['a', 'start', 'from', 'low'],
      ['b', 'end', 'to', 'high'],
    ],
    args: (r) => {
      const a = r.int(-10, 15);
      return [a, a + r.int(0, 20)];
    },
    edges: [
      [1, 1],
      [1, 5],
      [-2, 2],
      [0, 0],
    ],
    reference: ([a, b]) => total(Array.from({ length: b - a + 1 }, (_, i) => a + i)),
    bodies: [
      `
      let sum = 0;
      for (let i = a; i <= b; i++) {
        sum += i;
      }
      return sum;
      `,
      `return ((a + b) * (b - a + 1)) / 2;`,
      `return a > b ? 0 : a + $name(a + 1, b);`,
    ],
    locals: { sum: ['total', 'result'], i: ['k', 'x'] },
    phrases: {
      noun: [
        'the sum of all integers from {a} to {b}, both included',
        'the total of the whole numbers between {a} and {b} inclusive',
      ],
      verb: [
        'add up every integer from {a} to {b}, both included',
        'sum all numbers in the range from {a} up to and including {b}',
      ],
      say: [
        'sum from a to b',
        'sum of all numbers between two numbers, inclusive',
        'what is the sum of the numbers from {a} to {b}?',
        'add all integers between a start and an end, both count',
        'i have a lower and an upper number and need everything from one to the other added together',
      ],
    },
  }),
  family({
    id: 'multiples-of-three-or-five',
    category: 'numbers',
    names: ['sumMultiples', 'multiplesOf3Or5', 'sum3And5', 'solution'],
    params: [LIMIT],
    args: (r) => [r.int(0, 60)],
    edges: [[0], [3], [4], [10], [15], [16]],
    reference: ([n]) => total(upTo(n - 1).filter((x) => divides(x, 3) || divides(x, 5))),
    bodies: [
      `
      let sum = 0;
      for (let i = 1; i < n; i++) {
        if (i % 3 === 0 || i % 5 === 0) sum += i;
      }
      return sum;
      `,
      `
      return [...Array(n).keys()]
        .filter((i) => i % 3 === 0 || i % 5 === 0)
        .reduce((sum, i) => sum + i, 0);
      `,
      `
      let sum = 0;
      let i = 3;
      while (i < n) {
        if (i % 3 === 0 || i % 5 === 0) {
          sum += i;
        }
        i++;
      }
      return sum;
      `,
    ],
    locals: { sum: ['total', 'result'], i: ['k', 'x'] },
    phrases: {
      noun: [
        'the sum of all multiples of 3 or 5 below {n}',
        'the total of the positive numbers less than {n} that are divisible by 3 or 5',
      ],
      verb: [
        'add up all numbers below {n} that are multiples of 3 or 5',
        'sum every natural number under {n} that 3 or 5 divides',
      ],
      say: [
        'sum of multiples of 3 or 5 below n',
        'multiples of 3 and 5 below n, added up',
        'what is the sum of all numbers smaller than {n} that can be divided by three or five?',
        'for 10 it is 3 + 5 + 6 + 9 = 23, so n itself does not count and 15 counts once',
      ],
    },
  }),
  family({
    id: 'times-table',
    category: 'numbers',
    names: ['timesTable', 'multiplicationTable', 'tableOf'],
    params: [['n', 'num', 'number', 'x']],
    args: (r) => [r.int(-3, 20)],
    edges: [[0], [1], [2], [7], [12]],
    reference: ([n]) => upTo(10).map((i) => n * i),
    bodies: [
      `
      const table = [];
      for (let i = 1; i <= 10; i++) {
        table.push(n * i);
      }
      return table;
      `,
      `return Array.from({ length: 10 }, (_, i) => n * (i + 1));`,
      `return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((i) => n * i);`,
    ],
    locals: { table: ['result', 'list', 'out'], i: ['k', 'factor'] },
    phrases: {
      noun: [
        'the times table of {n} from 1 to 10 as a list of numbers',
        'the first ten multiples of {n}, from {n} times 1 to {n} times 10',
        'an array with the products of {n} and the numbers 1 to 10',
      ],
      verb: ['list {n} times 1, {n} times 2 and so on up to {n} times 10'],
      say: [
        'times table of a number, 1 to 10',
        'multiplication table for one number as an array of ten products',
        'what is the times table of {n}?',
        'first 10 multiples of n',
        'i want the row of the times table of my number, so for 7 it is 7, 14, 21 up to 70',
      ],
    },
  }),
  family({
    id: 'first-n-multiples',
    category: 'numbers',
    names: ['firstMultiples', 'multiplesOf', 'countBy', 'getMultiples'],
    params: [
      ['x', 'num', 'step', 'number'],
      ['n', 'count', 'amount', 'length'],
    ],
    args: (r) => [r.int(1, 15), r.int(0, 9)],
    edges: [
      [1, 5],
      [2, 0],
      [7, 1],
      [10, 3],
    ],
    reference: ([x, n]) => upTo(n).map((i) => x * i),
    bodies: [
      `
      const result = [];
      for (let i = 1; i <= n; i++) {
        result.push(x * i);
      }
      return result;
      `,
      `return Array.from({ length: n }, (_, i) => x * (i + 1));`,
      `
      const result = [];
      let value = x;
      while (result.length < n) {
        result.push(value);
        value += x;
      }
      return result;
      `,
    ],
    locals: { result: ['multiples', 'out', 'list'], i: ['k', 'factor'] },
    phrases: {
      noun: [
        'the first {n} multiples of {x}',
        'a list of {n} numbers that counts up by {x}, starting at {x}',
        'the multiples of {x}, starting with {x} itself, {n} of them',
      ],
      verb: [
        'list the first {n} multiples of {x}',
        'count by {x}, {n} times, and collect the numbers',
      ],
      say: [
        'count by x, n times',
        'first n multiples of x',
        'what are the first {n} multiples of {x}?',
        'array of multiples: 2, 5 -> [2, 4, 6, 8, 10]',
        'given a number and a count i need that many multiples of the number in a list',
      ],
    },
  }),
  family({
    id: 'first-n-squares',
    category: 'numbers',
    names: ['firstSquares', 'squares', 'squareNumbers', 'listSquares'],
    params: [['n', 'count', 'num', 'limit']],
    args: (r) => [r.int(0, 14)],
    edges: [[0], [1], [2], [5]],
    reference: ([n]) => upTo(n).map((x) => x * x),
    bodies: [
      `
      const result = [];
      for (let i = 1; i <= n; i++) {
        result.push(i * i);
      }
      return result;
      `,
      `return Array.from({ length: n }, (_, i) => (i + 1) ** 2);`,
      `return n === 0 ? [] : [...$name(n - 1), n * n];`,
    ],
    locals: { result: ['squares', 'out', 'list'], i: ['k', 'x'] },
    phrases: {
      noun: [
        'the first {n} square numbers, starting with 1',
        'a list of the squares of the numbers from 1 to {n}',
        'the array 1, 4, 9 and so on up to {n} squared',
      ],
      verb: [
        'list the squares of 1 to {n}',
        'generate the first {n} perfect squares beginning with 1',
      ],
      say: [
        'squares from 1 to n',
        'first n squares',
        'list of squares of 1..n',
        'what are the squares of the numbers from 1 to {n}?',
        'make an array with 1 * 1, 2 * 2, 3 * 3 until n * n',
      ],
    },
  }),
  family({
    id: 'first-n-powers-of-two',
    category: 'numbers',
    names: ['powersOfTwo', 'firstPowersOfTwo', 'listPowersOfTwo', 'doublings'],
    params: [['n', 'count', 'num', 'amount']],
    args: (r) => [r.int(0, 16)],
    edges: [[0], [1], [2], [5]],
    reference: ([n]) => upTo(n).map((x) => 2 ** (x - 1)),
    bodies: [
      `
      const result = [];
      for (let i = 0; i < n; i++) {
        result.push(2 ** i);
      }
      return result;
      `,
      `return Array.from({ length: n }, (_, i) => 2 ** i);`,
      `
      const result = [];
      let power = 1;
      while (result.length < n) {
        result.push(power);
        power *= 2;
      }
      return result;
      `,
    ],
    locals: { result: ['powers', 'out', 'list'], i: ['k', 'e'] },
    phrases: {
      noun: [
        'the first {n} powers of two, starting with 1',
        'a list of {n} numbers that starts with 1 and doubles each time',
        'an array of the {n} numbers 1, 2, 4, 8 and so on',
      ],
      verb: ['list the first {n} powers of 2 beginning with 1'],
      say: [
        'first n powers of two (1, 2, 4, ...)',
        'array of n powers of 2 starting at 1',
        'what are the first {n} powers of two if we start with 1?',
        'n doublings of 1 in a list, 1 included as the first',
        'start with 1 and keep doubling until there are n numbers in the list',
      ],
    },
  }),
  family({
    id: 'arithmetic-sequence',
    category: 'numbers',
    names: ['arithmeticSequence', 'sequence', 'arithmeticProgression'],
    params: [
      ['start', 'first', 'a'],
      ['step', 'd', 'diff'],
      ['count', 'n', 'length'],
    ],
    args: (r) => [r.int(-10, 10), r.int(-5, 6), r.int(0, 9)],
    edges: [
      [1, 1, 5],
      [0, 2, 0],
      [5, -1, 3],
      [3, 0, 4],
    ],
    reference: ([start, step, count]) => upTo(count).map((i) => start + (i - 1) * step),
    bodies: [
      `
      const result = [];
      for (let i = 0; i < count; i++) {
        result.push(start + i * step);
      }
      return result;
      `,
      `return Array.from({ length: count }, (_, i) => start + i * step);`,
      `
      const result = [];
      let value = start;
      while (result.length < count) {
        result.push(value);
        value += step;
      }
      return result;
      `,
    ],
    locals: { result: ['out', 'list', 'terms'], value: ['current', 'x'] },
    phrases: {
      noun: [
        'the arithmetic sequence that starts at {start}, grows by {step} and has {count} terms',
        'a list of {count} numbers beginning with {start}, each {step} more than the one before',
      ],
      verb: [
        'build an arithmetic progression from a first term, a step and the number of terms',
        'list {count} numbers from {start} on in steps of {step}',
      ],
      say: [
        'arithmetic sequence: start, step, count',
        'arithmetic progression as a list, given first term, difference and length',
        'which {count} numbers do i get when i start at {start} and always add {step}?',
        'begin with the first number, add the step again and again, and stop when the list has the wanted length',
      ],
    },
  }),
  family({
    id: 'geometric-sequence',
    category: 'numbers',
    names: ['geometricSequence', 'geometricProgression', 'powersFrom'],
    params: [
      ['start', 'first', 'a'],
      ['ratio', 'factor', 'q'],
      ['count', 'n', 'length'],
    ],
    args: (r) => [r.int(-5, 8), r.int(-3, 4), r.int(0, 8)],
    edges: [
      [1, 2, 5],
      [3, 2, 0],
      [5, 1, 3],
      [2, 3, 1],
    ],
    reference: ([start, ratio, count]) => upTo(count).map((i) => start * ratio ** (i - 1)),
    bodies: [
      `
      const result = [];
      let value = start;
      for (let i = 0; i < count; i++) {
        result.push(value);
        value *= ratio;
      }
      return result;
      `,
      `return Array.from({ length: count }, (_, i) => start * ratio ** i);`,
      `return count === 0 ? [] : [start, ...$name(start * ratio, ratio, count - 1)];`,
    ],
    locals: { result: ['out', 'list', 'terms'], value: ['current', 'x'] },
    phrases: {
      noun: [
        'the geometric sequence that starts at {start}, is multiplied by {ratio} each time and has {count} terms',
        'a list of {count} numbers beginning with {start}, each {ratio} times the one before',
      ],
      verb: [
        'build a geometric progression from a first term, a ratio and the number of terms',
        'list {count} terms that start with {start} and are multiplied by {ratio} from one to the next',
      ],
      say: [
        'geometric sequence: start, ratio, count',
        'geometric progression as a list, given first term, ratio and length',
        'which {count} numbers come up if i start at {start} and always multiply by {ratio}?',
        'begin with the first number, multiply by the ratio again and again, and stop when the list is long enough',
      ],
    },
  }),
  family({
    id: 'range-exclusive',
    category: 'numbers',
    names: ['rangeExclusive', 'range', 'halfOpenRange'],
    params: [
      ['start', 'from', 'a', 'low'],
      ['end', 'to', 'b', 'stop'],
    ],
    args: (r) => {
      const start = r.int(-10, 10);
      return [start, start + r.int(-2, 9)];
    },
    edges: [
      [0, 0],
      [0, 4],
      [2, 5],
      [3, 1],
    ],
    reference: ([start, end]) =>
      Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i),
    bodies: [
      `
      const result = [];
      for (let i = start; i < end; i++) {
        result.push(i);
      }
      return result;
      `,
      `return Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);`,
      `return start >= end ? [] : [start, ...$name(start + 1, end)];`,
    ],
    locals: { result: ['nums', 'out', 'list'], i: ['n', 'x'] },
    phrases: {
      noun: [
        'the list of integers from {start} up to but not including {end}',
        'an array of whole numbers that begins at {start} and stops before {end}',
        'a half-open range of integers, start included and end excluded',
      ],
      verb: [
        'list the integers from {start} to {end} without {end}',
        'make a range of numbers with an exclusive end',
      ],
      say: [
        'range(start, end), end excluded',
        'range like in python with start and stop',
        'how do i get the numbers from {start} until just before {end}?',
        'numbers from start to end - 1 in an array',
        'given 2 and 5 i want [2, 3, 4], the end is not in it, and nothing if start is not below end',
      ],
    },
  }),
  family({
    id: 'range-step',
    category: 'numbers',
    names: ['rangeStep', 'stepRange', 'rangeWithStep'],
    params: [
      ['start', 'from', 'a'],
      ['end', 'to', 'b', 'stop'],
      ['step', 'by', 's'],
    ],
    args: (r) => {
      const start = r.int(-5, 10);
      return [start, start + r.int(-2, 20), r.int(1, 5)];
    },
    edges: [
      [0, 10, 2],
      [0, 9, 3],
      [5, 5, 1],
      [3, 1, 1],
    ],
    reference: ([start, end, step]) =>
      Array.from({ length: 40 }, (_, i) => start + i * step).filter((x) => x <= end),
    bodies: [
      `
      const result = [];
      for (let i = start; i <= end; i += step) {
        result.push(i);
      }
      return result;
      `,
      `
      const result = [];
      let value = start;
      while (value <= end) {
        result.push(value);
        value += step;
      }
      return result;
      `,
      `return start > end ? [] : [start, ...$name(start + step, end, step)];`,
    ],
    locals: { result: ['nums', 'out', 'list'], value: ['x', 'current'] },
    phrases: {
      noun: [
        'the list of numbers from {start} to {end} in steps of {step}, {end} included if it is hit',
        'an array that starts at {start}, goes up by {step} and never exceeds {end}',
      ],
      verb: [
        'list the numbers from {start} up to at most {end} with a positive step of {step}',
        'count from {start} to {end} inclusive by {step} and collect the numbers',
      ],
      say: [
        'range with step: start, end (inclusive), step',
        'inclusive range with a step size',
        'which numbers do i pass if i count from {start} to {end} in steps of {step}? the end counts too',
        'from 0 to 10 with step 2 should be [0, 2, 4, 6, 8, 10], empty when start is above end',
      ],
    },
  }),
];
