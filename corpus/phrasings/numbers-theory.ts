import type { Phrasings } from '../family.ts';

export const numbersTheory: Phrasings = {
  'primes-up-to': {
    noun: ['the prime members of the range 1 to {n}, in rising order'],
    verb: ['strike out all composite numbers from 2 through {n} and ^return what stays'],
    say: [
      '10 -> [2, 3, 5, 7]',
      'prime sieve with an inclusive limit',
      'every number not above {n} that only 1 and itself divide, from small to big, 1 is not one of them',
      'limit in, array of primes out, empty below 2',
    ],
  },
  'first-n-primes': {
    noun: ['the beginning of the prime sequence, cut after {n} members'],
    verb: ['collect primes from 2 upwards until there are {n} of them'],
    say: [
      '5 -> [2, 3, 5, 7, 11]',
      'take(n) of the primes',
      'the argument is the length of the list and not the biggest value, fill it with the lowest primes',
      'prime list of length {n}, for 0 it is empty',
    ],
  },
  'nth-prime': {
    noun: ['the last one of the first {n} primes'],
    verb: ['count through the primes, with 2 as number 1, and ^stop at number {n}'],
    say: [
      '6 -> 13, 1 -> 2',
      'prime by its 1-based index',
      'all primes stand in a queue by size, who is at place {n}?',
      'p(n) where p(1) = 2',
    ],
  },
  'count-primes-up-to': {
    noun: ['the value of the prime counting function at {n}'],
    verb: ['determine how many primes do not exceed {n}'],
    say: [
      'pi(n), number of primes',
      '10 -> 4 because of 2, 3, 5, 7',
      'length of the list of primes from 2 through {n}',
      'prime statistics: amount only, limit inclusive',
    ],
  },
  'sum-primes-up-to': {
    noun: ['the result of 2 + 3 + 5 + 7 and so on with every prime until {n}'],
    verb: ['pick the primes out of 1 to {n} and ^total them'],
    say: [
      '10 -> 17, 1 -> 0, 13 -> 41',
      'total of primes, limit counts too',
      'how much are all primes that are at most {n} together?',
      'prime or not? if yes on the pile, at the end tell me the pile, from 1 to n',
    ],
  },
  'next-prime': {
    noun: ['the least prime that exceeds {n}'],
    verb: ['keep increasing a number, at least once, until it is prime'],
    say: [
      '7 -> 11, 8 -> 11, 0 -> 2',
      'successor among the primes',
      'closest prime above {n}, and if {n} is prime then still the following one',
      'go up from the given number, first prime you meet is the answer, negative input gives 2',
    ],
  },
  'prime-factors': {
    noun: ['the prime building blocks of {n}, small ones first, as often as they occur'],
    verb: ['decompose a positive integer into an ascending list of primes with multiplicity'],
    say: [
      '360 -> [2, 2, 2, 3, 3, 5], 1 -> []',
      'factor tree of {n}, i need the leaves in ascending order',
      'write {n} as a product of primes and give me the factors as a sorted array, duplicates stay',
      'prime decomposition, e.g. 49 is [7, 7]',
    ],
  },
  'distinct-prime-factors': {
    noun: ['the primes in the factorization of {n} without duplicates, in rising order'],
    verb: ['find out which primes go into {n} and ^list each of them once, lowest first'],
    say: [
      '49 -> [7], 12 -> [2, 3], 1 -> []',
      'set of prime factors as ascending array',
      'factorize, throw away doubles, from low to high',
      'all primes p with n % p === 0, sorted',
    ],
  },
  'smallest-divisor': {
    noun: ['the first number from 2 on that goes into {n} without a rest'],
    verb: ['determine the lowest prime that {n} is divisible by'],
    say: [
      '35 -> 5, 49 -> 7, 97 -> 97',
      'min factor except one, primes give themselves back',
      'least number of equal teams, two or more, that {n} players can form',
      'lowest nontrivial divisor, n is at least 2, can be n itself',
    ],
  },
  'largest-prime-factor': {
    noun: ['the last entry of the ascending prime factorization of {n}'],
    verb: ['divide all the smaller primes out of {n} and ^return the greatest one that was in it'],
    say: [
      '35 -> 7, 64 -> 2, 97 -> 97',
      'top prime among the divisors of n',
      'which is the biggest of all the primes hidden in {n} (n at least 2)?',
      'highest prime p such that p divides n',
    ],
  },
  'proper-divisors': {
    noun: ['the factors below {n} of the positive number {n}, from low to high'],
    verb: ['find all numbers smaller than {n} that go into it evenly and ^return them ascending'],
    say: [
      '12 -> [1, 2, 3, 4, 6], 1 -> []',
      'divisor list minus the number itself, sorted up',
      'aliquot parts of n as an array',
      'for 97 only [1], for 6 it is [1, 2, 3], so factors without the number',
    ],
  },
  'sum-proper-divisors': {
    noun: ['the total of the numbers below {n} that go into {n}'],
    verb: ['add the aliquot parts of a positive integer'],
    say: [
      '6 -> 6, 97 -> 1, 1 -> 0',
      's(n) = sigma(n) - n',
      'everything smaller than {n} which divides it, summed',
      'i need this for perfect numbers: factors added, own value left out',
    ],
  },
  'sum-divisors': {
    noun: ['the value of the sigma function at {n}'],
    verb: ['total the complete list of factors of {n}'],
    say: [
      '12 -> 28, 97 -> 98, 1 -> 1',
      'sigma(n)',
      'each number from 1 through {n} that goes into {n} counts with its value, how much together?',
      'divisor sum, n itself is part of it',
    ],
  },
  'common-divisors': {
    noun: ['the ascending intersection of the divisor lists of {a} and {b}'],
    verb: ['collect the numbers that go into both of two positive integers, lowest first'],
    say: [
      '12, 18 -> [1, 2, 3, 6]',
      'divisors of the gcd in rising order, args are two numbers',
      'by which numbers can i shorten {a} / {b}? 1 is in the list too, sorted',
      'what divides one and also the other, as a sorted array',
    ],
  },
  'are-coprime': {
    whether: [
      'two positive integers share no prime factor',
      'the fraction {a} / {b} cannot be reduced any further',
    ],
    say: [
      '4, 9 -> true; 6, 9 -> false; 1, 20 -> true',
      'nothing in common except 1?',
      'gcd(a, b) === 1',
      'relatively prime test, two arguments, boolean',
    ],
  },
  'euler-totient': {
    noun: ['the amount of numbers among 1 to {n} that are relatively prime to {n}'],
    verb: [
      'count how many fractions with denominator {n} and numerator 1 to {n} cannot be reduced',
    ],
    say: [
      '9 -> 6, 10 -> 4, 13 -> 12, 1 -> 1',
      'totient',
      'how many of 1..n have nothing in common with n but the one?',
      "Euler's phi, used for RSA keys",
    ],
  },
  'is-composite': {
    whether: [
      '{n} can be written as a product of two smaller whole numbers above 1',
      'a number has three or more positive divisors, where 0 and negative numbers never count',
    ],
    say: [
      '4 true, 9 true, 2 false, 97 false, 1 false, 0 false',
      'is there a factor strictly between 1 and {n}?',
      'non-prime and at least 4, as a boolean',
      'made of smaller factors?',
    ],
  },
  'is-palindrome-number': {
    whether: [
      'the mirror image of {n} is {n} itself',
      'the first digit of a number matches the last one, the second matches the second to last, and so forth',
    ],
    say: [
      '121 true, 10 false, 7 true',
      'symmetric digits?',
      'String(n) equals its reverse',
      'would the number look the same if i typed its digits from the end?',
    ],
  },
  'is-happy-number': {
    whether: [
      'summing squared digits over and over leads from {n} to 1',
      'the digit square chain of a positive integer does not get stuck in a cycle without 1',
    ],
    say: [
      '19 -> 82 -> 68 -> 100 -> 1, so 19 is true, while 4 is false',
      'happy or sad number, happy is true',
      'while it is not 1: take the sum of digit^2, but stop when a number comes twice and say false',
      '1, 7 and 100 make it to one, 2 does not, what about {n}?',
    ],
  },
  'is-harshad': {
    whether: [
      '{n} is a multiple of its own digit sum',
      'adding the digits of a positive number gives one of its divisors',
    ],
    say: [
      '12 true (1 + 2 = 3), 11 false, 100 true',
      'n % digitSum(n) === 0',
      'cross sum as a factor of the number, yes or no',
      'joy-giver number test, divide by the total of the figures',
    ],
  },
  'is-abundant': {
    whether: [
      'a number is smaller than the sum of its proper divisors',
      '{n} has more than its own value in factors below it',
    ],
    say: [
      '12 and 18 true, 6 and 28 false, 97 false',
      'aliquot sum > n',
      'are the smaller factors together too much for {n}? equal is not enough',
      'excessive number, yes or no',
    ],
  },
  'is-deficient': {
    whether: [
      'a number is greater than the sum of its proper divisors',
      '{n} has less than its own value in factors below it',
    ],
    say: [
      '97 and 1 true, 6 and 28 false, 12 false',
      'aliquot sum < n',
      'do the smaller factors together fall short of {n}? equal is false',
      'defective number, yes or no',
    ],
  },
  'number-class': {
    noun: [
      "the string 'deficient' if the factors under {n} sum to less than {n}, 'abundant' for more, 'perfect' for exactly {n}",
    ],
    verb: ["sort a number into one of the classes 'deficient', 'perfect' and 'abundant'"],
    say: [
      "6 -> 'perfect', 12 -> 'abundant', 97 -> 'deficient'",
      "Nicomachus classification, one of the strings 'perfect', 'abundant', 'deficient'",
      "aliquot sum below n 'deficient', same 'perfect', above 'abundant'",
      "what kind of number is {n}, 'abundant', 'deficient' or 'perfect'?",
    ],
  },
  'are-amicable': {
    whether: [
      '{a} is the aliquot sum of {b} and {b} is the aliquot sum of {a}, the two not being the same number',
      'two distinct numbers each have smaller factors that total the other',
    ],
    say: [
      '220, 284 -> true; 6, 6 -> false; 284, 221 -> false',
      's(a) = b and s(b) = a, and a is not b',
      'amicable? a perfect number paired with itself is false',
      'two numbers, sum the factors below each one, do you get the respective other one? same number twice is never ok',
    ],
  },
  'is-automorphic': {
    whether: ['squaring {n} keeps {n} as the last digits', '{n} times {n} has {n} as its ending'],
    say: [
      '25 true (625), 76 true (5776), 7 false (49), 0 and 1 true',
      'String(n * n).endsWith(n)',
      'curious number: its square finishes with the number',
      'multiply the number by itself, is the number still there at the right end?',
    ],
  },
  'is-strong-number': {
    whether: ['writing ! after every digit of {n} and adding gives {n}', 'a number is a factorion'],
    say: [
      '145 true, 40585 true, 1 and 2 true, 3 false, 146 false',
      'digit factorials added, same as the number?',
      'factorion test',
      'strong number: for 145 we have 1 + 24 + 120, does it work for {n} as well?',
    ],
  },
  'is-fibonacci-number': {
    whether: [
      '{n} shows up when you start with 0 and 1 and always add the last two',
      'a number is a member of the Fibonacci series',
    ],
    say: [
      '144 true, 4 false, -1 false, 0 true',
      'fibonacci or not, boolean',
      'add the two numbers before, again and again from 0 and 1, do we land on {n} at some point?',
      'one of the rabbit numbers 0, 1, 2, 3, 5, 8, 13?',
    ],
  },
  'is-triangular-number': {
    whether: [
      '{n} equals k * (k + 1) / 2 for a whole number k of 0 or more',
      'a number is the sum of the first few natural numbers, the empty sum 0 included',
    ],
    say: [
      '55 true, 6 true, 2 false, -1 false',
      'bowling pins: can {n} pins stand in rows of 1, 2, 3 and so on with no row incomplete?',
      'is 8n + 1 an odd square, in other words is n triangular',
      'triangle number yes/no',
    ],
  },
  'is-perfect-cube': {
    whether: [
      '{n} little dice make one big die without a rest',
      'a non-negative integer is some integer to the third power',
    ],
    say: [
      '0, 1, 8, 27, 64 true, 9 and 100 false',
      'third root without decimals?',
      'one of the cubes 0, 1, 8, 27, 64, 125 and so on, or not',
      'test n === r ** 3 for an integer r',
    ],
  },
  'is-power-of': {
    whether: [
      'starting at 1 and multiplying by {k} reaches {n} exactly',
      'a number is {k} to the power of 0, 1, 2 or any higher whole number',
    ],
    say: [
      'pure power of {k}? (1 yes, 0 no, negative no)',
      'does the logarithm of {n} to base {k} come out as a whole number of at least 0?',
      'boolean for 1, {k}, {k}^2, {k}^3 and on',
      'a thing grows {k} times bigger every day from size 1, is its size ever {n}?',
    ],
  },
  'sum-of-two-squares': {
    whether: [
      'there are whole numbers, perhaps 0 or equal, whose squares total {n}',
      'a number is what two perfect squares make together, with 0 as a perfect square',
    ],
    say: [
      '25 true, 5 true, 2 true, 3 false, 0 true',
      'is there a grid point at a distance of exactly sqrt(n) from the origin?',
      'n = x*x + y*y solvable with integers?',
      'take away some square from {n}, is the rest a square too? any square from 0 on may be tried',
    ],
  },
  'count-digits': {
    noun: ['the amount of figures it takes to write {n}'],
    verb: ['tell the length of a number in decimal notation'],
    say: [
      '0 -> 1, 99 -> 2, 123456 -> 6',
      'String(n).length',
      'how many places does {n} have?',
      'digits, only how many',
    ],
  },
  'digit-product': {
    noun: ['the result of writing a times sign between all figures of {n}'],
    verb: ['take a non-negative integer apart and ^multiply its figures'],
    say: [
      '10 -> 0, 7 -> 7, 234 -> 24',
      'times instead of plus digit sum',
      'all the figures of {n} as factors, what is the outcome?',
      'digits multiplied',
    ],
  },
  'digits-list': {
    noun: ['the figures of {n}, each one an element of an array, in written order'],
    verb: ['explode a number into single digits, kept as numbers'],
    say: [
      '3050 -> [3, 0, 5, 0], 0 -> [0]',
      'integer -> number[] of its figures',
      'take {n} apart, first figure first',
      'digits as separate numbers, leftmost at index 0',
    ],
  },
  'digits-to-number': {
    noun: ['the integer you read when the elements of {digits} are written side by side'],
    verb: ['glue single digits together, first one leftmost, and ^return the integer'],
    say: [
      '[1, 0, 0] -> 100, [7] -> 7',
      'reverse of splitting a number into digits',
      'what number do these digits spell: {digits}?',
      'number(join) of digit array',
    ],
  },
  'last-digit': {
    noun: ['the figure at the right end of {n}'],
    verb: ['take a non-negative number modulo ten'],
    say: [
      '10 -> 0, 99 -> 9, 7 -> 7',
      'n % 10',
      'rest of {n} after division by 10',
      'lowest decimal place of an integer',
    ],
  },
  'first-digit': {
    noun: ['the figure at the left end of {n}'],
    verb: ['strip a number down to its front digit'],
    say: [
      '900 -> 9, 10 -> 1, 0 -> 0',
      'leading figure, as a number',
      'divide {n} by ten, dropping the rest, while there are two or more digits, what remains?',
      'highest decimal place of an integer',
    ],
  },
  'largest-digit': {
    noun: ['the top figure that is used in writing {n}'],
    verb: ['scan the figures of a number for the greatest'],
    say: [
      '10 -> 1, 0 -> 0, 1923 -> 9',
      'Math.max over digits',
      'no digit of {n} is bigger than which of its digits?',
      'peak digit',
    ],
  },
  'smallest-digit': {
    noun: ['the bottom figure that is used in writing {n}'],
    verb: ['scan the figures of a number for the lowest'],
    say: [
      '10 -> 0, 7 -> 7, 3928 -> 2',
      'Math.min over digits',
      'no digit of {n} is less than which of its digits?',
      'lowest figure',
    ],
  },
  'count-even-digits': {
    noun: ['the amount of figures in {n} that 2 divides, zeros included'],
    verb: ['tell how many figures of a number are even'],
    say: [
      '2468 -> 4, 7 -> 0, 10 -> 1, 0 -> 1',
      'even figures, how many?',
      'ignore 1, 3, 5, 7, 9 and count the rest of the digits in {n}',
      'number in, counter of its even digits out',
    ],
  },
  'count-digit-k': {
    noun: ['the frequency of the figure {k} in {n}'],
    verb: ['go over the figures of a number and ^tally every {k}'],
    say: [
      'tally of {k} in the digits of n',
      'how many house number plates with a {k} do i need to write {n}?',
      'String(n).split("{k}").length - 1',
      'frequency: figure {k}, non-negative integer',
    ],
  },
  'has-digit-k': {
    whether: ['writing {n} takes at least one {k}', 'a {k} is among the figures of a number'],
    say: [
      'any {k} in there?',
      'my keyboard key {k} is broken, true if i would need it for typing {n}',
      'String(n).includes("{k}")',
      'true with figure {k}, false without',
    ],
  },
  'all-digits-even': {
    whether: [
      '{n} is written with 0, 2, 4, 6 and 8 only',
      'none of the figures 1, 3, 5, 7, 9 occurs in a number',
    ],
    say: [
      '2468 true, 0 true, 10 false, 2461 false',
      'no odd digit anywhere?',
      'each single figure of {n} has to be divisible by 2, then true',
      'even digits throughout',
    ],
  },
  'sort-digits-descending': {
    noun: ['the number whose figures are those of {n} from 9 down to 0'],
    verb: ['reorder the figures of a number so that its value becomes as big as possible'],
    say: [
      '10 -> 10, 98765 -> 98765, 1021 -> 2110',
      'max permutation of the digits as an integer',
      'i have number cards with the digits of {n}, which is the highest number i can lay with all of them?',
      'digits big to small, numeric result',
    ],
  },
  'square-every-digit': {
    noun: ['the number that appears when each figure of {n} makes room for its square'],
    verb: [
      'go through the figures from left to right, ^square each and ^chain the squares into one number',
    ],
    say: [
      '9119 -> 811181, 10 -> 10, 7 -> 49',
      'digit by digit to the power of two, glued together, Number',
      'what do i get if every single digit of {n} is multiplied by itself and the results are written next to each other? as a number',
      'map digits d -> d * d, join, back to number',
    ],
  },
  'collatz-sequence': {
    noun: ['the path of {n} under "even: halve, odd: triple and add one" till 1, as an array'],
    verb: [
      'record every number that the Collatz rule passes on the way from {n} to 1, both ends too',
    ],
    say: [
      '6 -> [6, 3, 10, 5, 16, 8, 4, 2, 1]',
      '3n+1 chain as a list',
      'what values does {n} take before it falls to 1? include {n} and 1 (collatz)',
      'hailstone path, for 1 it is just [1]',
    ],
  },
  'evens-up-to': {
    noun: ['the ascending list of numbers between 2 and {n} inclusive that 2 divides'],
    verb: ['count by twos from 2 and ^stop before exceeding {n}'],
    say: [
      '10 -> [2, 4, 6, 8, 10], 3 -> [2], 1 -> []',
      'the right side of the street has even house numbers, list them until number {n}',
      'filter 1..n for even',
      'array of evens, limit inclusive, zero excluded',
    ],
  },
  'odds-up-to': {
    noun: ['the ascending list of numbers between 1 and {n} inclusive that 2 does not divide'],
    verb: ['count by twos from 1 and ^stop before exceeding {n}'],
    say: [
      '10 -> [1, 3, 5, 7, 9], 3 -> [1, 3], 0 -> []',
      'the left side of the street has odd house numbers, list them until number {n}',
      'filter 1..n for odd',
      'array of odds, limit inclusive',
    ],
  },
  'sum-evens-to-n': {
    noun: ['the result of counting by twos from 2 until {n} and adding all of it'],
    verb: ['total every second number from 2 through {n}'],
    say: [
      '10 -> 30, 3 -> 2, 1 -> 0',
      'add evens <= n',
      'how much are all numbers not over {n} that 2 divides, put together?',
      'skip the odd ones, sum the others from 1 to the limit',
    ],
  },
  'sum-odds-to-n': {
    noun: ['the result of counting by twos from 1 until {n} and adding all of it'],
    verb: ['total every second number from 1 through {n}'],
    say: [
      '10 -> 25, 3 -> 4, 0 -> 0',
      'add odds <= n',
      'how much are all positive numbers not over {n} that 2 does not divide, put together?',
      'skip the even ones, sum the others from 1 to the limit',
    ],
  },
  'sum-cubes-to-n': {
    noun: ['the total of i * i * i for i running from 1 to {n}'],
    verb: ['raise each of 1 to {n} to the power 3 and ^sum the results'],
    say: [
      '3 -> 36 because 1 + 8 + 27',
      'square of the n-th triangular number',
      'boxes shaped like cubes with edges 1, 2, 3 up to {n}, how much volume is that in total?',
      '(n * (n + 1) / 2) ** 2',
    ],
  },
  'sum-between': {
    noun: ['the result of {a} plus the next integer plus the next until {b} has been added too'],
    verb: ['start at {a}, ^count up to {b} and ^total everything, ends as well'],
    say: [
      '1, 5 -> 15; -2, 2 -> 0; 1, 1 -> 1',
      'inclusive range sum',
      'what do the pages {a} to {b} of a book make if i add their page numbers?',
      '(a + b) * (b - a + 1) / 2',
    ],
  },
  'multiples-of-three-or-five': {
    noun: ['the total of 3, 5, 6, 9, 10, 12 and so on, as long as the numbers stay under {n}'],
    verb: [
      'visit the positive numbers smaller than {n} and ^add those in the 3 or the 5 times table',
    ],
    say: [
      '16 -> 60, 10 -> 23, 3 -> 0',
      'project euler number one with a free limit, limit excluded',
      'i % 3 === 0 || i % 5 === 0, sum of those i < n',
      'sum the numbers at which fizzbuzz does not say a number, for everything before {n}',
    ],
  },
  'times-table': {
    noun: ['the ten results a child recites for the {n} times table'],
    verb: ['multiply {n} by each number from 1 to 10 and ^return the ten products as an array'],
    say: [
      '12 -> [12, 24, 36, 48, 60, 72, 84, 96, 108, 120]',
      'one row of the little multiplication table, results only, no text',
      '[n * 1, n * 2, ..., n * 10]',
      'my daughter learns the row of {n}, give me the ten numbers in a list',
    ],
  },
  'first-n-multiples': {
    noun: ['the array {x}, 2 times {x}, 3 times {x} and so on with {n} elements'],
    verb: ['keep adding {x}, beginning from {x}, until the array holds {n} values'],
    say: [
      '10, 3 -> [10, 20, 30]',
      'skip counting: step, how many',
      'x * 1 until x * n as a list',
      'a stamp costs {x}, make a price list for 1 up to {n} stamps',
    ],
  },
  'first-n-squares': {
    noun: ['the values of i * i for i from 1 through {n}, collected in order'],
    verb: ['fill an array of length {n} with 1, 4, 9, 16 and onwards'],
    say: [
      '5 -> [1, 4, 9, 16, 25], 0 -> []',
      'square numbers, n of them, from 1',
      'how many tiles have squares with side 1, 2, 3 up to {n}? answer with a list',
      '1..n mapped to second powers',
    ],
  },
  'first-n-powers-of-two': {
    noun: ['the values 2 to the power of 0, 1, 2 and so on, {n} in total'],
    verb: ['double again and again from 1 and ^note the first {n} values'],
    say: [
      '5 -> [1, 2, 4, 8, 16], 0 -> []',
      '2 ** 0 up to 2 ** (n - 1)',
      'rice on the chessboard: grains on each of the first {n} fields, as an array',
      'bit values, n pieces, lowest first',
    ],
  },
  'arithmetic-sequence': {
    noun: [
      'the array {start}, {start} + {step}, {start} + 2 * {step} and so on with {count} elements',
    ],
    verb: ['produce {count} equally spaced numbers, the first being {start} and the gap {step}'],
    say: [
      '5, -1, 3 -> [5, 4, 3]',
      'linear number row: first value, difference, how many',
      'a plant is {start} cm tall and grows {step} cm each day, list its height for {count} days, the first day is {start}',
      'start + i * step for i = 0 .. count - 1',
    ],
  },
  'geometric-sequence': {
    noun: [
      'the array {start}, {start} * {ratio}, {start} * {ratio} ** 2 and so on with {count} elements',
    ],
    verb: [
      'produce {count} numbers whose first is {start} and where each next one is {ratio} times as big',
    ],
    say: [
      '1, 2, 5 -> [1, 2, 4, 8, 16]',
      'exponential number row: first value, factor, how many',
      '{start} bacteria become {ratio} times as many every hour, list the numbers for {count} hours, {start} being the first',
      'start * ratio ** i for i = 0 .. count - 1',
    ],
  },
  'range-exclusive': {
    noun: ['the consecutive integers x with {start} <= x < {end}, as an array'],
    verb: [
      'count from {start} upwards and ^stop one short of {end}, keeping all numbers in a list',
    ],
    say: [
      '0, 4 -> [0, 1, 2, 3]; 3, 1 -> []',
      'array for [start, end)',
      'indices from {start} on for a loop that ends before {end}',
      'integer range with the first limit in and the second limit out',
    ],
  },
  'range-step': {
    noun: ['the values {start}, {start} + {step} and so on that do not go past {end}'],
    verb: ['hop from {start} by {step} and ^write down each stop until a hop would pass {end}'],
    say: [
      '0, 9, 3 -> [0, 3, 6, 9]; 3, 1, 1 -> []',
      'for (i = start; i <= end; i += step) collected in an array',
      'a bus runs every {step} minutes from minute {start}, last one at minute {end} at the latest, list all departures',
      'start, end, step to list, the end may be in it',
    ],
  },
};
