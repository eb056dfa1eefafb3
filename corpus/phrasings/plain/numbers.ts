import type { Phrasings } from '../../family.ts';

export const numbers: Phrasings = {
  'is-even': {
    whether: ['the given integer is an even number', 'the value {n} is divisible by 2'],
    verb: ['take an integer and ^return true if it is even, false if it is odd'],
    say: [
      'even number',
      'even number test',
      'number even true false',
      'how can i check if a number is even?',
      'input is a whole number, output is true for even ones like 0, 4 or -2',
      'i need to know whether my number is even or not, as a boolean',
    ],
  },
  'is-odd': {
    whether: ['the given integer is an odd number', 'a value is odd, negative values included'],
    verb: ['take an integer and ^return true if it is odd, false if it is even'],
    say: [
      'odd number',
      'odd number test',
      'number odd true false',
      'how can i check if a number is odd?',
      'input is a whole number, output is true for odd ones like 1, 7 or -3',
      'i need to know whether my number is odd or not, as a boolean',
    ],
  },
  'is-divisible-by': {
    whether: [
      'the given integer is divisible by {k}',
      'the value {n} can be divided by {k} without a remainder',
    ],
    verb: ['take a number and ^return true if it is a multiple of {k}, otherwise false'],
    say: [
      'divisible by {k}',
      'number is multiple of {k}',
      'check divisibility by {k}',
      'how can i check if a number is divisible by {k}?',
      'number in, true out if it is divisible by {k}, false if not',
      'i want to know if {k} divides my number exactly, yes or no as a boolean',
    ],
  },
  'is-prime': {
    whether: ['the given integer is a prime number', 'the value {n} is a prime'],
    verb: ['take a number and ^return true if it is prime and false if it is not'],
    say: [
      'prime number',
      'prime checker',
      'prime number test',
      'how can i find out whether a number is prime?',
      'number in, true if it is a prime, false for all other numbers including 0 and 1',
      'i need a boolean that says whether my integer is a prime number',
    ],
  },
  factorial: {
    noun: ['the factorial of a given non-negative integer'],
    verb: [
      'get the factorial of n',
      'take a whole number and ^return its factorial, 1 in the case of 0',
      'multiply every integer from 1 to the given number and ^output the product',
    ],
    say: [
      'n factorial',
      'factorial of a number',
      'factorial calculation',
      'what is the factorial of my number?',
      'i have a number like 6 and i want 6 factorial, which is 720',
    ],
  },
  gcd: {
    noun: ['the gcd of two given integers', 'the greatest common factor of {a} and {b}'],
    verb: ['take two positive integers and ^return their greatest common divisor'],
    say: [
      'greatest common factor',
      'highest common factor',
      'gcd of two integers',
      'how do i find the gcd of two numbers?',
      'two numbers in, the biggest number that divides both of them out',
      'i need the largest common divisor of two values, like 8 for 16 and 24',
    ],
  },
  lcm: {
    noun: ['the lcm of two given integers', 'the lowest common multiple of {a} and {b}'],
    verb: ['take two positive integers and ^return their least common multiple'],
    say: [
      'lowest common multiple',
      'smallest common multiple',
      'lcm of two integers',
      'how do i find the lcm of two numbers?',
      'two numbers in, the smallest number that both of them divide out',
      'i need the least common multiple of two values, like 24 for 6 and 8',
    ],
  },
  clamp: {
    noun: ['the given value limited to a minimum and a maximum'],
    verb: [
      'limit a number to a min and max',
      'take a value, a minimum and a maximum and ^return the value clamped to that range',
      'return the minimum if the number is below it, the maximum if above it, else the number',
    ],
    say: [
      'clamp number to range',
      'limit number between min and max',
      'clamp function',
      'how do i keep a number between a lower and an upper limit?',
      'my value must stay between {low} and {high}, so return the nearest limit when it is outside',
    ],
  },
  'digit-sum': {
    noun: ['the sum of all digits of the given number'],
    verb: [
      'take a non-negative integer and ^return the sum of its digits',
      'calculate the sum of the digits in a number',
      'get all digits of an integer and ^add them together once',
    ],
    say: [
      'sum of all digits',
      'sum of digits of a number',
      'digit sum of number',
      'how do i sum the digits of a number?',
      'number in, sum of its digits out, for example 45 gives 9',
    ],
  },
  'reverse-digits': {
    noun: ['the given integer with its digits reversed'],
    verb: [
      'take a non-negative number and ^return it with the digits in reverse order, as a number',
      'reverse a whole number, so 25 becomes 52',
      'change the digit order of an integer from back to front and ^output the new integer',
    ],
    say: [
      'reverse a number',
      'reverse digits of a number',
      'reversed integer',
      'how do i reverse the digits of an integer?',
      'i have a number like 1300 and want it backwards as a number, so 31',
    ],
  },
  'absolute-difference': {
    noun: ['the positive difference between two numbers'],
    verb: [
      'get the absolute difference between two integers',
      'take two numbers and ^return the difference between them as a non-negative number',
      'subtract {b} from {a} and ^return the absolute value of the result',
    ],
    say: [
      'abs difference of two numbers',
      'difference without sign',
      'absolute difference between a and b',
      'how big is the difference between two numbers, no matter which one comes first?',
      'two numbers in, absolute difference out, so 10 and 4 gives 6 and 4 and 10 too',
    ],
  },
  'sum-to-n': {
    noun: ['the sum of all integers from 1 up to the given number'],
    verb: [
      'sum numbers from 1 to n',
      'take a number and ^return the sum of all whole numbers from 1 to it',
      'calculate 1 plus 2 plus 3 up to the number {n}',
    ],
    say: [
      'sum of numbers 1 to n',
      'sum of natural numbers',
      'sum of integers up to n',
      'what is the sum of all the numbers from 1 to n?',
      'i enter 5 and want 15, because 1 + 2 + 3 + 4 + 5 = 15',
    ],
  },
  'sum-squares-to-n': {
    noun: ['the sum of the squares of all integers from 1 up to the given number'],
    verb: [
      'sum the first n squares',
      'take a number n and ^return the sum of the squares of 1 to n',
      'square each number from 1 to {n} and ^add up the squares',
    ],
    say: [
      'sum of squares',
      'sum of squares 1 to n',
      'sum of squares of first n numbers',
      'how do i calculate the sum of the squares from 1 to n?',
      'i enter 4 and want 30, because 1 + 4 + 9 + 16 = 30',
    ],
  },
  'is-perfect-number': {
    whether: [
      'the given integer is a perfect number',
      'the sum of the proper divisors of a number is equal to the number',
    ],
    verb: ['take a positive integer and ^return true if it is a perfect number, else false'],
    say: [
      'perfect number test',
      'check perfect number',
      'perfect number true or false',
      'how can i check if a number is perfect (its smaller divisors add up to it)?',
      'number in, boolean out, true for perfect numbers like 6, 28 and 496',
      'i want to know if the factors of my number, without the number itself, sum to the number',
    ],
  },
  divisors: {
    noun: ['all the divisors of the given number as a sorted array, 1 and the number included'],
    verb: [
      'get all factors of a number',
      'take a positive integer and ^return an array of all its divisors in ascending order',
      'find every number that divides {n} evenly and ^return them as a list, smallest first',
    ],
    say: [
      'list of divisors',
      'all divisors of a number',
      'find factors of number',
      'how do i get all the factors of a number in a list?',
      'number in, list of its divisors out, so 10 gives [1, 2, 5, 10]',
    ],
  },
  'count-divisors': {
    noun: ['the total number of divisors of the given integer'],
    verb: [
      'count the factors of a number',
      'take a positive integer and ^return how many divisors it has',
      'calculate the amount of numbers that divide {n} evenly, including 1 and {n}',
    ],
    say: [
      'number of divisors of n',
      'how many divisors',
      'count divisors of a number',
      'how many numbers divide my number without a remainder?',
      'number in, divisor count out, so 10 gives 4',
    ],
  },
  'is-leap-year': {
    whether: ['the given year is a leap year', 'a year has a February 29'],
    verb: ['take a year and ^return true if it is a leap year, otherwise false'],
    say: [
      'leap year test',
      'leap year checker',
      'year is leap year',
      'how do i know whether a year is a leap year?',
      'year as a number in, true out for leap years, 2024 is one and 2023 is not',
      'my calendar needs to know if the year is a leap year, with the rule for 100 and 400',
    ],
  },
  'fizzbuzz-value': {
    noun: ["the result of fizzbuzz for the given number, as 'Fizz', 'Buzz', 'FizzBuzz' or text"],
    verb: [
      'do fizzbuzz for a single number and ^return the string',
      "take one number and ^return 'FizzBuzz' for multiples of 15, 'Fizz' for 3, 'Buzz' for 5, else the number as a string",
      "check one number: ^return 'Fizz' if divisible by 3, 'Buzz' if by 5, 'FizzBuzz' if by both, otherwise String({n})",
    ],
    say: [
      'fizzbuzz single number',
      'fizzbuzz for one number, string',
      'fizz buzz word for n as string',
      "is it 'Fizz', 'Buzz', 'FizzBuzz' or just the number as a string?",
      "number in, text out: 6 gives 'Fizz', 25 gives 'Buzz', 30 gives 'FizzBuzz', 4 gives '4'",
    ],
  },
  'fizzbuzz-list': {
    noun: ['the fizzbuzz list from 1 to {n}, with every element as a string'],
    verb: [
      'generate fizzbuzz from 1 to n as an array',
      "return an array of strings from 1 to {n} with 'Fizz' for multiples of 3, 'Buzz' for 5 and 'FizzBuzz' for both",
      'take a number n and ^give the list of the fizzbuzz strings for 1 up to n',
    ],
    say: [
      'fizzbuzz array',
      'fizzbuzz 1 to n',
      'fizzbuzz problem, return list of strings',
      'how do i make a list with the fizzbuzz words for the numbers 1 to n?',
      'n in, array of n strings out, with Fizz, Buzz and FizzBuzz in the right places and the other numbers as text',
    ],
  },
  'collatz-steps': {
    noun: ['the number of steps the Collatz sequence takes to reach 1 from the given number'],
    verb: [
      'count collatz steps',
      'take a positive integer and ^return how many Collatz steps it needs to get to 1',
      'divide by 2 if even, multiply by 3 and add 1 if odd, and ^count the steps until 1',
    ],
    say: [
      'collatz sequence step count',
      'number of collatz steps',
      'collatz steps to 1',
      'how many steps of the collatz rule until my number is 1?',
      'number in, count of 3n + 1 steps out, 1 gives 0 and 4 gives 2',
    ],
  },
  'range-inclusive': {
    noun: ['an array with all integers from the start number to the end number, end included'],
    verb: [
      'create a list of numbers from start to end',
      'take a start and an end and ^return an array of all integers between them, both included',
      'generate the numbers {start} to {end} in an array, including both ends',
    ],
    say: [
      'inclusive range',
      'range of numbers from a to b',
      'array from start to end inclusive',
      'how do i get all the numbers from 3 to 7 in an array, with 3 and 7 in it?',
      'two numbers in, list of every integer from the first to the second out, empty if the first is larger',
    ],
  },
  'average-of-two': {
    noun: ['the average value of two given numbers'],
    verb: [
      'get the mean of two values',
      'take two numbers and ^return their average, not rounded',
      'add {a} and {b} and ^divide the sum by 2',
    ],
    say: [
      'average of 2 numbers',
      'mean of 2 numbers',
      'average of a and b',
      'how do i calculate the average of two numbers?',
      'two numbers in, the average out, for example 4 and 7 gives 5.5',
    ],
  },
  'round-decimals': {
    noun: ['the given number rounded to {k} decimal places, as a number'],
    verb: [
      'round a value to {k} digits after the decimal point',
      'take a number and ^return it rounded to {k} decimals',
      'limit the decimals of a number to {k} by rounding it',
    ],
    say: [
      'round to {k} decimal places',
      'rounding number {k} decimals',
      'round float to {k} digits',
      'how do i round a number so that it has at most {k} decimals?',
      'my result has too many decimals, i want it rounded to {k} places and still as a number',
    ],
  },
  'is-between': {
    whether: [
      'a number is between two others, limits included',
      'a value is in the range from {low} to {high}, both ends counted',
    ],
    verb: ['take a number, a minimum and a maximum and ^return true if min <= number <= max'],
    say: [
      'number between min and max inclusive',
      'is number in range',
      'check number in range inclusive',
      'how do i check if a number is between two numbers, the limits included?',
      'value, lower and upper limit in, true out when the value is inside or on a limit',
      'i have a number and want to know if it is at least {low} and not more than {high}',
    ],
  },
  'max-of-three': {
    noun: ['the highest of three given numbers'],
    verb: [
      'get the max of three numbers',
      'take three numbers and ^return the largest of them',
      'compare {a}, {b} and {c} and ^output the biggest',
    ],
    say: [
      'largest of three numbers',
      'max of a, b, c',
      'maximum of three numbers',
      'how do i find the largest of three numbers?',
      'three numbers in, the highest one out, so 4, 11 and 7 gives 11',
    ],
  },
  'median-of-three': {
    noun: ['the median of three given values'],
    verb: [
      'get the middle number of three',
      'take three numbers and ^return the median, the middle one by size',
      'sort {a}, {b} and {c} and ^return the one in the middle',
    ],
    say: [
      'median of 3 numbers',
      'median of a, b and c',
      'middle value of three',
      'how do i find the median of three numbers?',
      'three numbers in, the middle one by value out, so 8, 2 and 5 gives 5',
    ],
  },
  'digital-root': {
    noun: ['the digital root of the given number'],
    verb: [
      'calculate the digital root of a number',
      'take a number and ^add its digits again and again until a single digit is left',
      'sum the digits of {n} repeatedly until the result has one digit and ^return it',
    ],
    say: [
      'digital root of a number',
      'repeated sum of digits',
      'sum digits until one digit left',
      'how do i get the digital root of a number?',
      'number in, single digit out: 49 gives 13, and then 1 + 3 gives 4',
    ],
  },
  'whole-percentage': {
    noun: ['the rounded percentage of a part in a total, and 0 if the total is 0'],
    verb: [
      'calculate what percent {part} is of {whole}, rounded, 0 for a total of 0',
      'take a part and a total and ^return the percentage as a whole number, or 0 when the total is zero',
      'divide the part by the whole, ^multiply by 100 and ^round, but ^return 0 if the whole is 0',
    ],
    say: [
      'part to percent, rounded',
      'percentage of total as integer',
      'rounded percentage, 0 if total is 0',
      'how do i get the percentage of a part from a total as a whole number, with 0 for an empty total?',
      'i did 7 of 20 tasks and want 35, rounded to a whole percent, and 0 if there are 0 tasks',
    ],
  },
  'is-perfect-square': {
    whether: ['the given integer is a perfect square', 'a number is the square of a whole number'],
    verb: ['take an integer and ^return true if it is a perfect square, otherwise false'],
    say: [
      'perfect square test',
      'is square number',
      'check perfect square',
      'how can i check if a number is a perfect square?',
      'number in, true out for 0, 1, 4, 9, 16 and the other squares, false for negative numbers',
      'i want to know whether the square root of my number is an integer',
    ],
  },
  'multiples-up-to': {
    noun: ['all the positive multiples of {k} that are at most {n}, as an array'],
    verb: [
      'get the multiples of {k} up to a limit',
      'take a limit and ^return an array of all multiples of {k} from {k} to the limit, limit included',
      'find all numbers from 1 to n that are divisible by {k} and ^return them in a list',
    ],
    say: [
      'list multiples of {k}',
      'multiples of {k} up to a number',
      'numbers divisible by {k} up to n',
      'what are the multiples of {k} up to and including my number?',
      'limit in, list out with {k} and all its multiples not bigger than the limit, without 0',
    ],
  },
  'number-sign': {
    noun: ['the sign of the given number as 1, -1 or 0'],
    verb: [
      'get the sign of a number',
      'take a number and ^return 1 if it is positive, -1 if it is negative and 0 if it is zero',
      'tell the sign of a value with the numbers -1, 0 and 1',
    ],
    say: [
      'sign of a number',
      'signum function',
      'sign as 1, 0 or -1',
      'how do i get the sign of a number as -1, 0 or 1?',
      'number in, 1 out for above zero, -1 for below zero, 0 for zero',
    ],
  },
  'celsius-to-fahrenheit': {
    noun: ['the temperature in fahrenheit for a given temperature in celsius'],
    verb: [
      'change celsius to fahrenheit',
      'take a temperature in celsius and ^return it in fahrenheit',
      'convert {celsius} degrees celsius into degrees fahrenheit',
    ],
    say: [
      'fahrenheit from celsius',
      'celsius to fahrenheit converter',
      'temperature celsius fahrenheit, c in, f out',
      'my thermometer shows celsius but i need fahrenheit',
      'how do i get fahrenheit from a celsius value?',
    ],
  },
  'fahrenheit-to-celsius': {
    noun: ['the temperature in celsius for a given temperature in fahrenheit'],
    verb: [
      'change fahrenheit to celsius',
      'take a temperature in fahrenheit and ^return it in celsius',
      'convert {fahrenheit} degrees fahrenheit into degrees celsius',
    ],
    say: [
      'celsius from fahrenheit',
      'fahrenheit to celsius converter',
      'temperature fahrenheit celsius, f in, c out',
      'the weather report is in fahrenheit but i need celsius',
      'how do i get celsius from a fahrenheit value?',
    ],
  },
  'simple-interest': {
    noun: ['the simple interest for a given principal, rate in percent and time in years'],
    verb: [
      'calculate simple interest',
      'take a principal, a yearly rate in percent and a number of years and ^return the simple interest',
      'find the simple interest, which is principal times rate times years over 100',
    ],
    say: [
      'simple interest calculator',
      'simple interest from principal, rate, time',
      'interest = principal * rate * years / 100',
      'how do i calculate simple interest on an amount with a rate in percent?',
      'i lend out {principal} for {years} years at {rate} percent simple interest, how much interest do i earn?',
    ],
  },
  'point-distance': {
    noun: ['the distance between two points, each given as an array [x, y]'],
    verb: [
      'get the distance between two [x, y] points',
      'take two points as [x, y] arrays and ^return the straight line distance between them',
      'calculate the euclidean distance from {p} to {q}, both given as [x, y]',
    ],
    say: [
      'euclidean distance',
      'distance between 2 points [x, y]',
      'straight line distance of two points',
      'how far apart are two points on a map with x and y, in a straight line? each one is [x, y]',
      'two [x, y] arrays in, euclidean distance out',
    ],
  },
  'is-armstrong': {
    whether: [
      'the given integer is an Armstrong number',
      'a number is equal to the sum of its digits, each to the power of the number of digits',
    ],
    verb: ['take a number and ^return true if it is an Armstrong number, otherwise false'],
    say: [
      'armstrong number test',
      'check armstrong number',
      'narcissistic number',
      'how can i check if a number is an armstrong number?',
      'number in, boolean out, true for armstrong numbers like 9, 153, 407 and 1634',
      'i want to know whether my number is narcissistic, so each digit to the power of the digit count sums to it',
    ],
  },
};
