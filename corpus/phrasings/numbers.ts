import type { Phrasings } from '../family.ts';

export const numbers: Phrasings = {
  'is-even': {
    whether: ['halving {n} gives a whole number', 'an integer belongs to the even ones'],
    say: [
      'parity test, true means even',
      'can i share {n} cookies fairly between two kids without breaking one?',
      'one integer comes in, negative or not, and the answer is true exactly when 2 goes into it',
      'tell even numbers from odd ones (even = true)',
    ],
  },
  'is-odd': {
    whether: ['{n} is not divisible by 2', 'an integer belongs to the odd ones'],
    say: [
      'parity test, true means odd',
      'if i make pairs out of {n} things, does one stay alone?',
      'gets an integer, possibly below zero, and answers true unless 2 goes into it',
      '1, 3, -5 are true while 0, 2, -4 are false',
    ],
  },
  'is-divisible-by': {
    whether: ['{n} is some whole number times {k}', '{k} is a factor of a given integer'],
    verb: ['check that nothing remains when a number is split into groups of {k}'],
    say: [
      'boolean: does {k} go into {n}?',
      'if i count in steps of {k} from zero, up or down, will i meet the number?',
      'can {n} people be put in teams of {k} so that nobody is left out?',
      'the rest of the division by {k} has to be zero, then true, else false',
      'divisibility by {k}',
    ],
  },
  'is-prime': {
    whether: [
      'a number above 1 cannot be divided evenly by anything between 1 and itself',
      '{n} belongs to the sequence 2, 3, 5, 7, 11, 13',
    ],
    verb: ['make sure that a number is at least 2 and has no smaller divisor except 1'],
    say: [
      'primality test',
      'can {n} only be split by one and by itself? for 1, 0 and negatives the answer is no',
      'for my math homework: number goes in, true comes out when prime, false otherwise',
      'look for a divisor from 2 on, if there is none below the number then it is prime, and anything under 2 is false',
    ],
  },
  factorial: {
    noun: ['the number of ways to put {n} different things in a row'],
    verb: ['multiply down from {n} to 1, with 1 as the answer for zero'],
    say: [
      'n * (n - 1) * ... * 2 * 1, and 1 when n is 0',
      'in how many orders can {n} people stand in a line?',
      'start with 1, multiply by 2, by 3, and keep on till you have multiplied by {n} too',
      'the exclamation mark thing from math, 4! = 24 and 0! = 1',
      'product 1..n',
    ],
  },
  gcd: {
    noun: ['the largest integer that goes into two given numbers without a rest'],
    verb: ['determine the biggest factor that {a} and {b} have in common'],
    say: [
      'greatest common divisor, e.g. 12 and 18 give 6',
      'by which number can i shorten the fraction {a} / {b} at most?',
      'two ropes of length {a} and {b} should be cut in equal pieces, as long as possible and nothing wasted, how long is a piece?',
      'biggest shared factor please',
      'hcf',
    ],
  },
  lcm: {
    noun: ['the first positive number that can be divided by both {a} and {b}'],
    verb: ['look for the smallest number that two integers both go into'],
    say: [
      'least common multiple, e.g. 4 and 6 give 12',
      'which common denominator is the smallest for fractions with {a} and {b} below the line?',
      'multiply the two positive numbers and divide by their gcd',
      'count up by {a} and count up by {b}, where do both counts meet first?',
      'lowest shared multiple of a pair of integers',
    ],
  },
  clamp: {
    noun: ['the value of {n} after it was forced into the interval [{low}, {high}]'],
    verb: ['cap a number at an upper limit and ^raise it to a lower limit where needed'],
    say: [
      'min(max(n, low), high)',
      'the slider must not leave its limits, so cut the value off at {low} and at {high}',
      'value, smallest allowed, biggest allowed: return the value or the limit it has crossed',
      'constrain number to bounds',
      'what is left of {n} if nothing under {low} and nothing over {high} is permitted?',
    ],
  },
  'digit-sum': {
    noun: ['the result of adding every single figure in a non-negative number'],
    verb: ['take a number apart into its digits and ^add these up'],
    say: [
      '4071 -> 12, so 4 + 0 + 7 + 1',
      'digits added together',
      'sum over the decimal figures of {n}',
      'i write the number down, put a plus between all the figures and calculate, that is the result',
      'how much do the digits make in total?',
    ],
  },
  'reverse-digits': {
    noun: ['the integer you get by writing {n} from right to left, leading zeros dropped'],
    verb: ['mirror a number, so that its last digit becomes its first one'],
    say: [
      'mirrored number, zeros that land in front disappear (450 -> 54)',
      'what number do you see when you read {n} from the end?',
      'integer in, integer out, digits in opposite order',
      'need 907 to come out as 709 and 80 as 8',
      'backwards digits as a number please',
    ],
  },
  'absolute-difference': {
    noun: ['the non-negative difference of {a} and {b}'],
    verb: ['measure the gap between two numbers, whichever of them is bigger'],
    say: [
      'bigger minus smaller',
      'abs(a - b)',
      'one day it was {a} degrees, the next day {b}, by how many degrees do they differ, no minus sign please',
      'gap between two values',
      '3 and 8 give 5, 8 and 3 give 5 as well',
    ],
  },
  'sum-to-n': {
    noun: ['the result of counting from 1 to {n} and adding everything on the way'],
    verb: ['compute the triangular number of {n}'],
    say: [
      'n * (n + 1) / 2',
      'on day one i save 1 coin, on day two 2 coins, and so on, how many coins after {n} days?',
      'running from one to {n}, all of it summed, 0 for n = 0',
      'triangle number n',
      '4 -> 1 + 2 + 3 + 4 = 10',
    ],
  },
  'sum-squares-to-n': {
    noun: ['the total of i squared for i running from 1 to {n}'],
    verb: ['square every whole number up to {n} and ^total the results, starting from 1'],
    say: [
      'square pyramidal number',
      'how many balls are in a pyramid with {n} square layers, 1 on top, then 4, then 9?',
      '3 gives 14 because 1 + 4 + 9',
      'n(n + 1)(2n + 1) / 6',
      'add up i * i for all i from one until n',
    ],
  },
  'is-perfect-number': {
    whether: [
      'adding all the smaller divisors of a number gives the number back',
      '{n} is exactly as big as all of its factors below it together',
    ],
    say: [
      'aliquot sum equal to the number itself?',
      '28 is true since 1 + 2 + 4 + 7 + 14 = 28, but 12 is false',
      'take everything that divides {n}, leave out {n}, add, and compare with {n}',
      'perfect or not perfect, as a boolean, and 1 is not',
    ],
  },
  divisors: {
    noun: ['the complete ascending list of whole numbers that go into {n} evenly'],
    verb: ['try every number from 1 to {n} and ^keep the ones that leave no rest'],
    say: [
      '12 -> [1, 2, 3, 4, 6, 12]',
      'into how many equal groups can i split {n} things? list all possible numbers from small to big',
      'factor list of a positive integer, sorted, with 1 and the integer itself in it',
      'divisors, low to high',
      'array of factors',
    ],
  },
  'count-divisors': {
    noun: ['the amount of whole numbers that go into {n} without a rest'],
    verb: ['work out how many factors a positive integer has, itself and 1 among them'],
    say: [
      'tau(n), the divisor function',
      'for 12 it is 6 (1, 2, 3, 4, 6, 12)',
      'in how many ways can {n} be divided evenly?',
      'length of the list of divisors',
      'just tell me how many numbers divide it, a prime would give 2',
    ],
  },
  'is-leap-year': {
    whether: [
      'February of {year} has 29 days',
      'a year has an extra day by the Gregorian rule with 4, 100 and 400',
    ],
    verb: ['find out if a year is one of the longer ones with 366 days'],
    say: [
      'is there an additional day in {year}?',
      'divisible by 4 but not by 100, or divisible by 400 -> true',
      'calendar question: does the year number belong to a leap year or a normal one',
      'year in, boolean out, true for 2024 and 2000, false for 2023 and 2100',
    ],
  },
  'fizzbuzz-value': {
    noun: [
      "the string to shout for {n} in FizzBuzz: 'Fizz', 'Buzz', 'FizzBuzz' or the number as text",
    ],
    verb: [
      "translate one number into 'Fizz' (3 fits), 'Buzz' (5 fits), 'FizzBuzz' (both fit) or its own digits as a string",
    ],
    say: [
      'one turn of fizzbuzz, string result',
      'a kid in the FizzBuzz circle has to answer for {n}, what does it say? always a string',
      "15 -> 'FizzBuzz', 9 -> 'Fizz', 20 -> 'Buzz', 8 -> '8'",
      "no loop and no list, only this number: multiples of 15 are 'FizzBuzz', other multiples of 3 'Fizz', of 5 'Buzz', everything else String(n)",
    ],
  },
  'fizzbuzz-list': {
    noun: [
      "the array of {n} strings where multiples of 3 read 'Fizz', of 5 'Buzz', of both 'FizzBuzz' and the others their own number",
    ],
    verb: ['write down a whole game of FizzBuzz from 1 through {n} as a string array'],
    say: [
      "5 -> ['1', '2', 'Fizz', '4', 'Buzz']",
      'the well known interview question, output in an array of strings, starting at one and ending with {n}',
      'do fizzbuzz for everything up to the limit but return the strings, do not print them',
      'fizzbuzz array, strings only, 1..n',
      'every element is text, the third is Fizz, the fifth Buzz, the fifteenth FizzBuzz, and there are {n} elements',
    ],
  },
  'collatz-steps': {
    noun: ['the number of moves by the rule "even: halve, odd: 3n + 1" that bring {n} to 1'],
    verb: ['apply the Collatz rule over and over and ^report after how many rounds 1 shows up'],
    say: [
      'hailstone numbers: steps needed until 1, and 0 steps for 1 itself',
      '6 -> 8, since 6 3 10 5 16 8 4 2 1 has eight arrows',
      'how many times do i have to halve or triple plus one before {n} becomes 1?',
      'total stopping time of n',
      'collatz, return the counter and not the sequence',
    ],
  },
  'range-inclusive': {
    noun: ['the whole numbers {start}, {start} + 1 and so on through {end}, collected in an array'],
    verb: [
      'fill an array with every integer that is at least {start} and at most {end}, in rising order',
    ],
    say: [
      'closed interval of integers as a list',
      '[start..end]',
      '-2 and 2 give [-2, -1, 0, 1, 2], while 5 and 1 give []',
      'write all numbers from {start} up to {end} one after the other in an array, do not forget {end}',
      'consecutive integers between two limits with both limits',
    ],
  },
  'average-of-two': {
    noun: ['the half of {a} and {b} added together'],
    verb: ['average two values without rounding'],
    say: [
      'arithmetic mean of a pair',
      '1 and 2 give 1.5',
      'i got two marks, {a} and {b}, which grade is it on average?',
      'midpoint on the number line',
      'sum of both divided by two',
    ],
  },
  'round-decimals': {
    noun: ['the nearest number to {n} that has no more than {k} decimals'],
    verb: ['shorten the fraction of a number to {k} digits by rounding and ^keep it a number'],
    say: [
      'precision {k} after the decimal point, numeric result',
      'too exact for me, {k} decimal figures are enough, rounded properly and not as a string',
      'Number(toFixed({k}))',
      'what is {n} if only {k} places behind the point may stay and it is rounded?',
      'decimal rounding, {k} places',
    ],
  },
  'is-between': {
    whether: [
      '{n} does not fall below {low} and does not exceed {high}',
      'a value sits inside a closed interval',
    ],
    say: [
      'low <= n && n <= high',
      'range check, touching the border is still ok',
      'value first, then min and max, true if it is allowed, where min and max themselves are allowed',
      'would {n} be accepted when everything from {low} through {high} is accepted?',
    ],
  },
  'max-of-three': {
    noun: ['the one among three values that no other exceeds'],
    verb: ['compare three numbers and ^give back the top one'],
    say: [
      'three players with scores {a}, {b} and {c}, how many points has the best?',
      'biggest of a b c',
      'Math.max for exactly three arguments',
      'given 2, 9 and 4 the result is 9',
      'the highest wins, three numbers, return it',
    ],
  },
  'median-of-three': {
    noun: ['the value that stands second when {a}, {b} and {c} are lined up by size'],
    verb: ['drop the smallest and the largest of three numbers and ^return what is left'],
    say: [
      '9, 1, 4 -> 4',
      'not the max, not the min, but the remaining one of the three',
      'three people of different height, i want the height of the one in the middle: {a}, {b}, {c}',
      'sort three values, take the second',
      'central value out of three',
    ],
  },
  'digital-root': {
    noun: ['the one-digit number that is reached by repeating the digit sum of {n}'],
    verb: ['replace a number by its digit sum until it is smaller than 10'],
    say: [
      '999 -> 27 -> 9, so the answer is 9',
      'digit sum of the digit sum of the digit sum, and on until nothing changes any more',
      'iterated cross sum down to one figure',
      'while the number has two digits or more, add its digits, then return it',
      'which digit from 0 to 9 is {n} boiled down to by adding digits?',
    ],
  },
  'whole-percentage': {
    noun: ['the rounded percent value of {part} out of {whole}, being 0 when there is no whole'],
    verb: [
      'express {part} as a percentage of {whole} without decimals and ^give 0 instead of dividing by zero',
    ],
    say: [
      'progress in percent: done, all, as a rounded integer, with 0 for nothing to do',
      '1 of 3 is 33, 2 of 3 is 67, anything of 0 is 0',
      'Math.round(100 * part / whole) but protected against whole being 0 (then 0)',
      'how full is the bar in whole percents, if {part} of {whole} are there? empty total means 0',
    ],
  },
  'is-perfect-square': {
    whether: [
      '{n} tiles can be laid out as a full square',
      'there is an integer whose second power is the given number',
    ],
    say: [
      'square root without decimals? true or false',
      'is {n} one of 0, 1, 4, 9, 16, 25 and so forth?',
      '144 yes, 145 no, -4 no',
      'integer in, true if it is something times the same thing',
    ],
  },
  'multiples-up-to': {
    noun: ['the row {k}, two times {k}, three times {k} and on, cut off after {n}'],
    verb: ['walk from {k} in steps of {k} while not above {n} and ^note each number'],
    say: [
      'skip counting by {k}, stop at n, as array, zero is not in it',
      'every {k}th number from 1 to n',
      'array with {k}, 2 * {k}, 3 * {k} and so on as long as they are <= n',
      'all positive numbers not over {n} that leave no rest with {k}, from small to big',
      'a train leaves every {k} minutes, list the minutes at which one leaves, up to minute {n}',
    ],
  },
  'number-sign': {
    noun: ['the direction of a number as seen from zero, +1 up, -1 down, 0 for neither'],
    verb: ['map any positive number to 1, any negative one to -1 and ^leave zero as 0'],
    say: [
      'Math.sign',
      'sgn(n)',
      'which side of zero is {n} on? right is 1, left is -1, exactly on it is 0',
      '42 -> 1, -42 -> -1, 0 -> 0',
      'plus, minus or nothing, coded as 1, -1 and 0',
    ],
  },
  'celsius-to-fahrenheit': {
    noun: ['the reading an American thermometer shows at {celsius} degrees Celsius'],
    verb: ['multiply a Celsius value by nine, ^divide by five and ^add 32'],
    say: [
      'my american friend wants to know how warm it is, i only have celsius',
      'C * 9 / 5 + 32',
      '100 becomes 212, 0 becomes 32',
      'european temperature to US temperature',
      'deg C in, deg F out, unrounded',
    ],
  },
  'fahrenheit-to-celsius': {
    noun: ['the reading a European thermometer shows at {fahrenheit} degrees Fahrenheit'],
    verb: ['subtract 32 from a Fahrenheit value, ^multiply by five and ^divide by nine'],
    say: [
      'the oven recipe is in fahrenheit but my oven speaks celsius',
      '(F - 32) * 5 / 9',
      '212 becomes 100, 32 becomes 0',
      'US temperature to metric temperature',
      'deg F in, deg C out, unrounded',
    ],
  },
  'simple-interest': {
    noun: [
      'the money that {principal} brings in {years} years when each year pays {rate} percent of the original sum',
    ],
    verb: [
      'figure out the plain interest, without interest on interest, of a sum at a percent rate',
    ],
    say: [
      'linear interest: principal, rate (percent), years',
      '1000 at 5 percent for 2 years brings 100, only this gain is the result and not the 1100',
      'every year the bank pays {rate} percent of {principal}, always of the first amount, what was paid in total after {years} years?',
      'P * R * T / 100',
    ],
  },
  'point-distance': {
    noun: ['the length of the straight segment that joins two [x, y] pairs'],
    verb: ['apply Pythagoras to the differences in x and y of two points given as [x, y]'],
    say: [
      'as the crow flies, from [x, y] to [x, y]',
      '[0, 0] and [3, 4] are 5 apart',
      'sqrt of dx squared plus dy squared, points come as arrays of two numbers',
      'how long is a rope stretched between {p} and {q}, both arrays with an x and a y?',
      '2d distance, points are arrays',
    ],
  },
  'is-armstrong': {
    whether: [
      'a number with m digits is the sum of the m-th powers of its digits',
      'raising each digit of {n} to the digit count and adding gives {n} again',
    ],
    say: [
      '1634 is true because it has 4 digits and 1 + 1296 + 81 + 256 = 1634',
      'pluperfect digital invariant test',
      'narcissistic?',
      'is {n} the sum of its own digits, each one to the power of how long {n} is?',
    ],
  },
};
