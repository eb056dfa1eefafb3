import { family } from '../../family.ts';
import { sum } from '../common/basics.ts';
import { divides, divisorsOf, LIMIT, NUMBER, upTo } from './common.ts';

function prime(n: number): boolean {
  return divisorsOf(n).length === 2;
}

/** Prime numbers, and numbers as products of them. */
export const primes = [
  family({
    id: 'is-prime',
    category: 'numbers',
    names: ['isPrime', 'checkPrime', 'primeCheck'],
    params: [['n', 'num', 'number', 'x', 'value']],
    args: (r) =>
      r.chance(0.35)
        ? [
            r.pick([
              2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 89, 97,
            ]),
          ]
        : [r.int(-3, 120)],
    edges: [[0], [1], [2], [3], [4], [9], [25], [97]],
    reference: ([n]) => n > 1 && divisorsOf(n).length === 2,
    bodies: [
      `
      if (n < 2) return false;
      for (let i = 2; i * i <= n; i++) {
        if (n % i === 0) return false;
      }
      return true;
      `,
      `
      if (n <= 1) return false;
      for (let i = 2; i <= Math.sqrt(n); i++) {
        if (n % i === 0) return false;
      }
      return true;
      `,
      `
      if (n < 2) return false;
      let i = 2;
      while (i * i <= n) {
        if (n % i === 0) return false;
        i++;
      }
      return true;
      `,
      `
      for (let i = 2; i < n; i++) {
        if (n % i === 0) return false;
      }
      return n > 1;
      `,
    ],
    locals: { i: ['d', 'divisor'] },
    phrases: {
      whether: [
        'a number is prime',
        '{n} is a prime number',
        'an integer greater than one has no divisors except one and itself',
        'an integer is a prime',
        'a number can only be divided by 1 and itself, where 1 and below do not count as prime',
      ],
      verb: ['test a number for primality', 'decide if an integer is prime'],
      say: [
        'is {n} prime?',
        'prime number check',
        'tell me if the given number is a prime, numbers below 2 are not',
        'is prime',
        'is n prime?',
        'prime?',
        'prime or not',
        'check prime number',
        'is this a prime number, true or false',
        'how do i know if a number is prime?',
        'true if the number has exactly two divisors',
      ],
    },
  }),
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
    reference: ([n]) => sum(upTo(n).filter(prime)),
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
      divisorsOf(n)
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
    reference: ([n]) => divisorsOf(n).filter(prime),
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
    id: 'largest-prime-factor',
    category: 'numbers',
    names: ['largestPrimeFactor', 'biggestPrimeFactor', 'maxPrimeFactor'],
    params: [NUMBER],
    args: (r) => [r.int(2, 250)],
    edges: [[2], [3], [4], [35], [64], [97]],
    reference: ([n]) => divisorsOf(n).filter(prime).at(-1) ?? 0,
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
    id: 'is-composite',
    category: 'numbers',
    names: ['isComposite', 'composite', 'checkComposite'],
    params: [NUMBER],
    args: (r) => [r.int(-2, 100)],
    edges: [[0], [1], [2], [4], [9], [97]],
    reference: ([n]) => divisorsOf(n).length > 2,
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
];
