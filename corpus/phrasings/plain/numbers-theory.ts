import type { Phrasings } from '../../family.ts';

export const numbersTheory: Phrasings = {
  'primes-up-to': {
    noun: [
      'an array of all primes from 2 to {n} inclusive',
      'all the prime numbers that are at most {n}',
    ],
    verb: [
      'get all prime numbers up to a limit, with the limit included',
      'take a maximum number and ^return a list of the primes that are not bigger',
    ],
    say: [
      'all primes up to n',
      'prime numbers from 1 to n',
      'generate primes up to limit',
      'how do i get a list of every prime number up to a given number?',
      'for my homework i need all primes from 1 to a number, the number too if it is prime',
    ],
  },
  'first-n-primes': {
    noun: [
      'a list of {n} prime numbers, beginning at 2',
      'an array that holds the first {n} prime numbers in order',
    ],
    verb: [
      'make a list with the first n primes',
      'take a count and ^return that many prime numbers, starting from 2',
    ],
    say: [
      'first n prime numbers',
      'generate n primes',
      'list the first n primes',
      'how do i get the first ten primes, or any other amount that i give?',
      'count in, array with that many primes out',
    ],
  },
  'nth-prime': {
    noun: [
      'the nth prime number, where the first prime is 2',
      'the prime number at position {n}, counted from one',
    ],
    verb: [
      'get the nth prime',
      'calculate which prime number comes at place {n}, with 2 in first place',
    ],
    say: [
      'find nth prime number',
      'prime number at position n',
      'how do i find the n-th prime, for example the 3rd prime is 5?',
      'i want to give a position and get the prime at that position, 1 means 2',
      'position in, prime number out, counting starts at 1',
    ],
  },
  'count-primes-up-to': {
    noun: [
      'how many primes there are from 1 to {n}, with {n} included',
      'the number of prime numbers less than or equal to {n}',
    ],
    verb: ['count primes up to n', 'find the number of primes that are not greater than a limit'],
    say: [
      'number of primes up to n',
      'count prime numbers to limit',
      'how many prime numbers are there between 1 and a number, both included?',
      'limit in, count of primes out',
      'i do not need the list of primes, just how many primes there are up to my number',
    ],
  },
  'sum-primes-up-to': {
    noun: [
      'the sum of the prime numbers up to and including {n}',
      'all primes from 2 to {n} added together',
    ],
    verb: [
      'calculate the sum of all primes up to a given number',
      'find all the prime numbers not above a limit and ^add them up',
    ],
    say: [
      'sum of prime numbers up to n',
      'add all primes to limit',
      'sum primes from 1 to n',
      'what is the sum of all the primes up to a number, when the number itself counts too?',
      'i give a limit and want the total of all primes up to it, 10 gives 2 + 3 + 5 + 7 = 17',
    ],
  },
  'next-prime': {
    noun: [
      'the next bigger prime number after a given number',
      'the first prime number larger than {n}',
    ],
    verb: [
      'get the next prime number',
      'take a number and ^return the nearest prime above it, even if the number is already prime',
    ],
    say: [
      'next prime number',
      'first prime greater than n',
      'find next prime after number',
      'what is the next prime number after my number?',
      'number in, next higher prime out, so 11 becomes 13',
    ],
  },
  'prime-factors': {
    noun: [
      'the prime factors of a number as a list, with repeated factors and the smallest first',
      'an array with all the prime factors of {n}, sorted, where 8 gives [2, 2, 2]',
    ],
    verb: [
      'get the prime factors of a number',
      'split a positive number into its prime factors and ^keep the repeated ones',
    ],
    say: [
      'prime factors',
      'prime factorization of a number',
      'factorize into primes',
      'how do i find the prime factors of a number, so that 20 gives 2, 2, 5?',
      'number in, list of prime factors out, each factor as often as it divides the number',
    ],
  },
  'distinct-prime-factors': {
    noun: [
      'the different prime factors of a number, each one once, in ascending order',
      'all distinct primes that divide {n}, sorted from small to big',
    ],
    verb: [
      'get the unique prime factors of a number as a sorted list',
      'find all primes that divide a number and ^return every prime only one time',
    ],
    say: [
      'distinct prime factors',
      'unique prime factors of n',
      'prime factors without duplicates',
      'what are the different prime factors of a number? for 20 it is 2 and 5',
      'number in, list of prime factors out, no repeats, smallest first',
    ],
  },
  'smallest-divisor': {
    noun: [
      'the smallest factor of a number that is bigger than 1',
      'the lowest divisor of {n}, not counting 1',
    ],
    verb: [
      'find the smallest divisor of a number, not counting 1',
      'get the first number from 2 upwards that divides {n} evenly',
    ],
    say: [
      'smallest divisor greater than 1',
      'smallest factor except 1',
      'smallest prime factor of a number',
      'what is the smallest divisor above one? if the number is prime it is the number itself',
      'i have a number of 2 or more and need its least factor but 1 does not count',
    ],
  },
  'largest-prime-factor': {
    noun: [
      'the largest prime factor of a given number',
      'the biggest prime number that divides {n} without remainder',
    ],
    verb: [
      'get the largest prime factor',
      'calculate the highest prime factor of an integer greater than 1',
    ],
    say: [
      'biggest prime factor',
      'largest prime factor of a number',
      'greatest prime divisor',
      'what is the largest prime factor of my number?',
      'number in, biggest prime that divides it out',
      'i must find the largest prime factor, for example 28 gives 7',
    ],
  },
  'proper-divisors': {
    noun: [
      'a list of the proper divisors of a number, without the number itself',
      'all divisors of {n} that are less than {n}, in ascending order',
    ],
    verb: [
      'find the proper divisors of a number',
      'get all factors of a positive number except the number and ^return them as a sorted array',
    ],
    say: [
      'proper divisors of a number',
      'all divisors except the number itself',
      'proper factors list',
      'what are the proper divisors of a number? 10 gives 1, 2 and 5',
      'number in, array of its divisors out, but the number itself is not in the array',
    ],
  },
  'sum-proper-divisors': {
    noun: [
      'the sum of all proper divisors of a number',
      'the total of the factors of {n}, not including {n}',
    ],
    verb: [
      'calculate the sum of the proper divisors',
      'find all divisors of a number other than itself and ^return their sum',
    ],
    say: [
      'sum of proper divisors of n',
      'aliquot sum',
      'sum of divisors excluding the number',
      'what is the sum of the proper divisors of a number? for 10 it is 1 + 2 + 5 = 8',
      'i need to add all factors of a number that are smaller than the number',
    ],
  },
  'sum-divisors': {
    noun: [
      'the sum of the divisors of a number, with the number itself included',
      'all the factors of {n} added up, including 1 and {n}',
    ],
    verb: [
      'calculate the sum of all divisors of a number',
      'find every divisor of a positive integer, itself too, and ^add them together',
    ],
    say: [
      'sum of all divisors',
      'sum of divisors of n',
      'add up all factors',
      'what is the sum of all the divisors of a number? 10 gives 1 + 2 + 5 + 10 = 18',
      'number in, sum of its factors out, the number counts as a factor',
    ],
  },
  'common-divisors': {
    noun: [
      'an array of all common divisors of two numbers, smallest first',
      'all the common factors of {a} and {b} as a sorted list',
    ],
    verb: [
      'find the common divisors of two numbers',
      'take two positive integers and ^return all the numbers that divide both, in ascending order',
    ],
    say: [
      'common divisors',
      'common factors of two numbers',
      'all common divisors of two integers',
      'what are the common divisors of two numbers? for 8 and 12 they are 1, 2 and 4',
      'i have two numbers and need a list of every factor they share, from low to high',
    ],
  },
  'are-coprime': {
    whether: [
      'two numbers are coprime',
      'the gcd of two numbers is 1',
      'the only common factor of {a} and {b} is 1',
    ],
    verb: [
      'tell if two integers are relatively prime',
      'take two numbers and ^return true if they have no common factor bigger than 1',
    ],
    say: [
      'coprime or not',
      'are two numbers coprime',
      'relatively prime',
      'do my two numbers have only 1 as a common divisor? true or false',
    ],
  },
  'euler-totient': {
    noun: [
      'the Euler totient function of {n}',
      'how many numbers from 1 to {n} are coprime with {n}',
    ],
    verb: [
      'calculate the Euler totient of a number',
      'count the integers up to {n} that have no common factor with {n} except 1',
    ],
    say: [
      "euler's totient function",
      'euler phi function',
      'totient of a number',
      'how many numbers between 1 and n are relatively prime to n?',
      'number in, count of the smaller or equal coprime numbers out, for example 8 gives 4',
    ],
  },
  'is-composite': {
    whether: [
      'a number is a composite number',
      'a number has more than two divisors',
      '{n} is bigger than 1 and is not a prime number',
    ],
    verb: [
      'tell if a number is composite',
      'return true for a composite number and false for a prime, for 1 and for anything lower',
    ],
    say: [
      'is composite',
      'composite number',
      'composite or not',
      'how can i know if a number is composite, so larger than 1 but not a prime?',
    ],
  },
  'is-palindrome-number': {
    whether: [
      'a number is a palindrome number',
      'an integer is the same when it is reversed',
      'a number reads the same from left to right and from right to left',
    ],
    verb: [
      'tell if an integer is a palindrome',
      'take a whole number and ^return true when its digits are the same backwards',
    ],
    say: [
      'is palindrome number',
      'palindrome integer',
      'numeric palindrome',
      'how do i check if a number like 12321 is a palindrome?',
    ],
  },
  'is-happy-number': {
    whether: [
      'a number is a happy number',
      'adding the squares of the digits again and again leads to 1',
    ],
    verb: [
      'find out if a number is happy or not',
      'return true for a happy number and false for an unhappy one',
      'take a positive number, ^replace it with the sum of its squared digits many times and ^tell if it reaches 1',
    ],
    say: [
      'is happy number',
      'happy number or not',
      'how do i check if a number is happy?',
      'number in, true if happy out',
    ],
  },
  'is-harshad': {
    whether: [
      'a number is a Harshad number',
      'a number can be divided evenly by the sum of its digits',
      'the sum of the digits of {n} divides {n} without a remainder',
    ],
    verb: [
      'tell if a positive integer is a Harshad number',
      'add the digits of a number and ^return true if the number is divisible by that sum',
    ],
    say: [
      'is harshad number',
      'harshad number',
      'divisible by its digit sum',
      'is my number divisible by the sum of its own digits?',
      'niven number check',
    ],
  },
  'is-abundant': {
    whether: [
      'a number is an abundant number',
      'the sum of the proper divisors is more than the number',
      'the divisors of {n} without {n} itself sum to more than {n}',
    ],
    verb: [
      'tell if a number is abundant',
      'add up the proper divisors of a number and ^return true if the sum is larger than the number',
    ],
    say: [
      'is abundant',
      'abundant number',
      'abundant or not',
      'how do i check if a number is abundant, meaning its proper divisors add up to more than itself?',
    ],
  },
  'is-deficient': {
    whether: [
      'a number is a deficient number',
      'the sum of the proper divisors is less than the number',
      'the divisors of {n} without {n} itself sum to less than {n}',
    ],
    verb: [
      'tell if a number is deficient',
      'add up the proper divisors of a number and ^return true if the sum is smaller than the number',
    ],
    say: [
      'is deficient',
      'deficient number',
      'deficient or not',
      'how do i check if a number is deficient, meaning its proper divisors add up to less than itself?',
    ],
  },
  'number-class': {
    noun: [
      "the string 'perfect', 'abundant' or 'deficient' depending on the sum of the proper divisors",
      "the class of a number as text: 'perfect', 'abundant' or 'deficient'",
    ],
    verb: [
      "classify an integer as 'perfect', 'abundant' or 'deficient' by its proper divisor sum",
      "tell if a number is 'perfect', 'abundant' or 'deficient' and ^return the word",
      "return 'perfect' if the proper divisors add up to {n}, 'abundant' if they add up to more and 'deficient' if less",
    ],
    say: [
      "'perfect', 'abundant' or 'deficient' number",
      "perfect abundant deficient classification, one of 'perfect', 'abundant', 'deficient'",
      "number in, 'abundant', 'perfect' or 'deficient' out",
      "how do i classify a number as 'perfect', 'abundant' or 'deficient'?",
    ],
  },
  'are-amicable': {
    whether: [
      'two numbers are amicable numbers',
      'two different numbers are an amicable pair',
      'each of two different numbers is the sum of the proper divisors of the other one',
    ],
    verb: [
      'tell if two numbers are amicable',
      'take two numbers and ^return true if they are an amicable pair, false if they are the same number',
    ],
    say: [
      'amicable numbers',
      'are amicable',
      'amicable pair check',
      'how do i check that two different numbers like 220 and 284 are amicable?',
    ],
  },
  'is-automorphic': {
    whether: [
      'a number is an automorphic number',
      'the square of a number ends in the number itself',
      'the last digits of {n} squared are {n}',
    ],
    verb: [
      'tell if a number is automorphic',
      'square a number and ^return true when the result ends with the same number',
    ],
    say: [
      'is automorphic',
      'automorphic number',
      'square ends with the number',
      'how do i find out if a number is automorphic, like 6 because 36 ends in 6?',
    ],
  },
  'is-strong-number': {
    whether: [
      'a number is a strong number, so its digit factorials add up to it',
      'the sum of the factorials of the digits equals the number',
      'a number is a Krishnamurthy number',
    ],
    verb: [
      'tell if a number is equal to the sum of its digit factorials',
      'add the factorial of each digit and ^return true if the total is the same as the number',
    ],
    say: [
      'sum of digit factorials equals number',
      'strong number or not, like 145',
      'is factorion',
      'how do i check for a strong number? 145 is one because 1! + 4! + 5! is 145',
    ],
  },
  'is-fibonacci-number': {
    whether: [
      'a number is in the Fibonacci sequence',
      'a number is part of the fibonacci series',
      '{n} is one of the Fibonacci numbers 0, 1, 2, 3, 5, 8 and so on',
    ],
    verb: [
      'tell if a number is a Fibonacci number',
      'take a number and ^return true when it belongs to the Fibonacci sequence, which starts with 0',
    ],
    say: [
      'is fibonacci',
      'fibonacci number check',
      'number in fibonacci sequence',
      'how can i check if my number appears in the fibonacci sequence?',
    ],
  },
  'is-triangular-number': {
    whether: [
      'a number is a triangular number',
      'a number is triangular, with 0 counted as triangular',
      '{n} is the sum 1 + 2 + 3 + ... up to some number, or 0',
    ],
    verb: [
      'tell if a number is triangular',
      'take an integer and ^return true when it is a triangular number like 0, 1, 3, 6 or 10',
    ],
    say: [
      'is triangular',
      'triangular number, true or false',
      'triangle number check',
      'how do i find out if a number is triangular? negative numbers are not',
    ],
  },
  'is-perfect-cube': {
    whether: [
      'a number is a perfect cube',
      'a number is the cube of an integer',
      'the cube root of {n} is an integer',
    ],
    verb: [
      'tell if a number is a perfect cube',
      'take a number from 0 up and ^return true when it is a whole number cubed',
    ],
    say: [
      'is perfect cube',
      'perfect cube or not',
      'cube number check',
      'is there an integer whose cube is my number? 0 and 1 are cubes too',
    ],
  },
  'is-power-of': {
    whether: [
      'a number is a power of {k}',
      'a number is equal to {k} to the power of some whole number, 1 included',
      '{n} is a power of {k}',
    ],
    verb: [
      'tell if a number is a power of {k}',
      'take an integer and ^return true when it is a power of {k} such as 1 or {k}',
    ],
    say: [
      'is power of {k}',
      'power of {k}, true or false',
      'check power of {k}',
      'how do i find out if a number is an exact power of {k}? 1 counts, 0 does not',
    ],
  },
  'sum-of-two-squares': {
    whether: [
      'a number is the sum of two squares',
      'a number is the sum of two perfect squares, where 0 is allowed',
      'there are integers a and b with a² + b² equal to {n}',
    ],
    verb: [
      'tell if a number can be written as a square plus a square',
      'take a number and ^return true if it equals two square numbers added, 0 counts as a square',
    ],
    say: [
      'is sum of two squares',
      'sum of two squares or not',
      'sum of two squares check',
      'can my number be made by adding two square numbers, for example 13 = 4 + 9?',
    ],
  },
  'count-digits': {
    noun: ['the number of digits in an integer', 'how many digits a non-negative number has'],
    verb: [
      'count the number of digits',
      'take a whole number and ^return how many digits it has',
      'find the digit count of {n}, where 0 has one digit',
    ],
    say: [
      'count digits',
      'number of digits',
      'digit count',
      'how many digits are there in a number?',
      'number in, amount of digits out, so 250 gives 3',
    ],
  },
  'digit-product': {
    noun: ['the product of the digits', 'all the digits of a number multiplied together'],
    verb: [
      'multiply all digits of a number and ^return the result',
      'calculate the product of all digits in {n}',
    ],
    say: [
      'digit product',
      'product of digits of a number',
      'multiply the digits',
      'how do i multiply all the digits of a number with each other?',
      'number in, product of its digits out, so 35 gives 15',
    ],
  },
  'digits-list': {
    noun: [
      'a list of the digits of a number, in the same order',
      'an array of numbers with each digit of {n}',
    ],
    verb: [
      'split an integer into an array of digits',
      'get the digits of a number',
      'take a whole number and ^return its digits as a list of numbers',
    ],
    say: [
      'number to digits',
      'digits of a number as array',
      'split a number into digits',
      'how do i convert a number like 507 to the list 5, 0, 7?',
      'integer to digit array',
    ],
  },
  'digits-to-number': {
    noun: [
      'one number made from an array of digits',
      'the whole number that you get by joining the digits in {digits}',
    ],
    verb: [
      'convert a list of digits to a number',
      'take an array of single digits and ^return them as one integer',
      'join digits into a number',
    ],
    say: [
      'digits to number',
      'digit array to integer',
      'list of digits to number',
      'i have the digits 4, 0, 2 in a list, how do i make the number 402?',
    ],
  },
  'last-digit': {
    noun: ['the final digit of an integer', 'the digit in the ones place of a number'],
    verb: [
      'get the last digit of a number',
      'take a whole number and ^return its last digit',
      'find the last digit of {n}',
    ],
    say: [
      'get last digit',
      'ones digit of a number',
      'last digit of an integer',
      'how do i get the last digit of a number? 573 should give 3',
      'number in, rightmost digit out',
    ],
  },
  'first-digit': {
    noun: ['the first digit of an integer, as a number', 'the leading digit of a number'],
    verb: [
      'get the first digit of a number',
      'take a whole number and ^return the digit at the front',
      'find the first digit of {n}',
    ],
    say: [
      'get first digit',
      'leading digit',
      'first digit of an integer',
      'how do i get the first digit of a number? 573 should give 5',
      'number in, leftmost digit out',
    ],
  },
  'largest-digit': {
    noun: ['the biggest digit of a number', 'the highest digit that appears in an integer'],
    verb: [
      'get the largest digit in a number',
      'take a whole number and ^return its biggest digit',
      'find the maximum digit of {n}',
    ],
    say: [
      'largest digit',
      'biggest digit in number',
      'maximum digit',
      'which digit of my number is the largest? 3714 should give 7',
      'number in, highest digit out',
    ],
  },
  'smallest-digit': {
    noun: ['the smallest digit in an integer', 'the lowest digit that appears in a number'],
    verb: [
      'get the smallest digit in a number',
      'take a whole number and ^return its lowest digit',
      'find the minimum digit of {n}',
    ],
    say: [
      'smallest digit',
      'lowest digit in number',
      'minimum digit',
      'which digit of my number is the smallest? 3714 should give 1',
      'number in, smallest digit out',
    ],
  },
  'count-even-digits': {
    noun: [
      'how many even digits a number has',
      'the number of even digits in an integer, where 0 is even',
    ],
    verb: [
      'count even digits in a number',
      'take a whole number and ^return how many of its digits are even',
      'find the number of even digits of {n}',
    ],
    say: [
      'even digits count',
      'number of even digits',
      'how many even digits',
      'how many even digits are there in a number? 2304 has three',
      'number in, count of even digits out',
    ],
  },
  'count-digit-k': {
    noun: [
      'how many times {k} appears in the digits of a number',
      'the number of {k} digits in an integer',
    ],
    verb: [
      'count the digit {k} in a number',
      'take a whole number and ^return how often it contains the digit {k}',
      'find how many digits of {n} are equal to {k}',
    ],
    say: [
      'count digit {k}',
      'number of {k}s in a number',
      'how often digit {k} occurs',
      'how many times is the digit {k} in my number?',
      'number in, count of digit {k} out',
    ],
  },
  'has-digit-k': {
    whether: [
      'a number has the digit {k} in it',
      'an integer contains a {k}',
      'any digit of {n} is {k}',
    ],
    verb: [
      'tell if a number contains the digit {k}',
      'take a whole number and ^return true if at least one digit is {k}',
    ],
    say: [
      'has digit {k}',
      'number contains {k}',
      'digit {k} in number',
      'how do i check if there is a {k} among the digits of a number?',
    ],
  },
  'all-digits-even': {
    whether: [
      'all the digits in a number are even',
      'a number has only even digits',
      'every single digit of an integer is an even number',
    ],
    verb: [
      'tell if all digits are even',
      'take a whole number and ^return true when every digit is 0, 2, 4, 6 or 8',
    ],
    say: [
      'all digits even',
      'only even digits',
      'every digit is even',
      'are all digits of my number even? one odd digit makes it false',
    ],
  },
  'sort-digits-descending': {
    noun: [
      'the largest number you can make from the digits of a number',
      'the digits of {n} sorted from highest to lowest, as a number',
    ],
    verb: [
      'sort digits in descending order',
      'take a whole number and ^return the number with its digits from big to small',
      'rearrange the digits of an integer so that the number is as large as possible',
    ],
    say: [
      'descending order of digits',
      'digits of a number from largest to smallest',
      'largest number from the same digits',
      'how do i sort the digits of a number descending? 4261 becomes 6421',
    ],
  },
  'square-every-digit': {
    noun: [
      'a number in which every digit is replaced by its square',
      'the squares of the digits of {n} joined into one number',
    ],
    verb: [
      'square every digit of a number',
      'take an integer, ^square each digit and ^join the results to a new number',
    ],
    say: [
      'square every digit',
      'square digits of a number',
      'square each digit and concatenate',
      'how do i square each digit of a number separately? 123 becomes 149',
      'number in, number with squared digits out',
    ],
  },
  'collatz-sequence': {
    noun: [
      'the Collatz sequence of a number as an array, from the number to 1',
      'all steps of the 3n + 1 problem starting at {n} and ending at 1',
    ],
    verb: [
      'make the Collatz sequence for a starting number',
      'halve even numbers, ^turn odd ones into 3n + 1 until 1 and ^return the list with the start and the 1',
    ],
    say: [
      'collatz sequence of a number',
      '3n+1 sequence',
      'hailstone sequence',
      'collatz sequence from n to 1',
      'how do i list all the numbers of the collatz sequence that begins with my number?',
      'start number in, collatz list out, 4 gives [4, 2, 1]',
    ],
  },
  'evens-up-to': {
    noun: [
      'all even numbers up to {n}, starting with 2',
      'an array of the even numbers between 1 and {n}, with {n} included if even',
    ],
    verb: [
      'get the even numbers from 1 to n',
      'take a limit and ^return a list of the positive even numbers up to it',
    ],
    say: [
      'list of even numbers to n',
      'even numbers from 2 to n',
      'even numbers up to limit',
      'how do i list all even numbers up to a number? 7 gives 2, 4, 6',
      'limit in, even numbers out, no zero',
    ],
  },
  'odds-up-to': {
    noun: [
      'all odd numbers up to {n}, starting with 1',
      'an array of the odd numbers between 1 and {n}, with {n} included if odd',
    ],
    verb: [
      'get the odd numbers from 1 to n',
      'take a limit and ^return a list of the positive odd numbers up to it',
    ],
    say: [
      'list of odd numbers to n',
      'odd numbers from 1 to limit',
      'odd numbers up to limit',
      'how do i list all odd numbers up to a number? 7 gives 1, 3, 5, 7',
      'limit in, odd numbers out',
    ],
  },
  'sum-evens-to-n': {
    noun: [
      'the sum of all even numbers up to {n}',
      'all the even numbers from 2 to {n} added together, {n} too if it is even',
    ],
    verb: [
      'calculate the sum of the even numbers between 1 and {n}',
      'add even numbers up to a limit and ^return the total',
    ],
    say: [
      'sum of all evens to n',
      'sum of evens up to n',
      'add even numbers to n',
      'what is the sum of all even numbers from 1 to a given number?',
      'limit in, sum of the even numbers out, 6 gives 2 + 4 + 6 = 12',
    ],
  },
  'sum-odds-to-n': {
    noun: [
      'the sum of all odd numbers up to {n}',
      'all the odd numbers from 1 to {n} added together, {n} too if it is odd',
    ],
    verb: [
      'calculate the sum of the odd numbers between 1 and {n}',
      'add odd numbers up to a limit and ^return the total',
    ],
    say: [
      'sum of all odds to n',
      'sum of odds up to n',
      'add odd numbers to n',
      'what is the sum of all odd numbers from 1 to a given number?',
      'limit in, sum of the odd numbers out, 5 gives 1 + 3 + 5 = 9',
    ],
  },
  'sum-cubes-to-n': {
    noun: [
      'the sum of the cubes of 1 to {n}',
      'the cubes of all whole numbers up to {n}, added together',
    ],
    verb: [
      'calculate the sum of the cubes of 1, 2, 3 and so on to {n}',
      'cube each number from 1 to {n} and ^return the total',
    ],
    say: [
      'sum of cubes up to n',
      'sum of first n cubes',
      'add cubes from 1 to n',
      'what is the sum of the first n cube numbers?',
      'number in, sum of cubes out, 2 gives 1 + 8 = 9',
    ],
  },
  'sum-between': {
    noun: [
      'the sum of all integers between two numbers, both included',
      'all whole numbers from {a} to {b} added up, with both ends',
    ],
    verb: [
      'add all the numbers from one number to another',
      'take a start and an end and ^return the sum of the integers between them, start and end included',
    ],
    say: [
      'sum of numbers in a range',
      'sum of integers between two numbers',
      'range sum inclusive',
      'how do i add up all numbers from 3 to 6, so 3 + 4 + 5 + 6, for any two limits?',
      'first and last number in, sum of the whole range out',
    ],
  },
  'multiples-of-three-or-five': {
    noun: [
      'the sum of all numbers below {n} that are divisible by 3 or 5',
      'the sum of the multiples of 3 and 5 under {n}',
    ],
    verb: [
      'add all multiples of 3 or 5 below a limit',
      'take a limit and ^return the total of the smaller positive numbers that 3 or 5 divides',
    ],
    say: [
      'sum multiples of 3 or 5',
      'multiples of 3 and 5 sum',
      'sum of multiples of 3 and 5 below n',
      'project euler 1 for any limit',
      'what is the sum of all the numbers less than a limit that can be divided by 3 or by 5?',
    ],
  },
  'times-table': {
    noun: [
      'the multiplication table of a number from 1 to 10, as an array',
      'the results of {n} x 1 up to {n} x 10 in a list',
    ],
    verb: [
      'make the times table of a number',
      'multiply a number by 1 to 10 and ^return the ten results',
    ],
    say: [
      'multiplication table of a number up to 10',
      'first ten multiples of a number',
      'how do i get the times table of 6, so 6, 12, 18 until 60, for any number?',
      'number in, list of its ten multiples out',
    ],
  },
  'first-n-multiples': {
    noun: [
      'an array with the first {n} multiples of a number',
      'a list of {n} multiples of {x}, starting from {x} times 1',
    ],
    verb: [
      'get the first n multiples of a number',
      'take a number and a count and ^return that many multiples of the number',
    ],
    say: [
      'multiples of a number',
      'first n multiples of a number',
      'list n multiples of x',
      'how do i make a list of the first 4 multiples of 3, that is 3, 6, 9, 12, for any number and count?',
      'number and count in, list of multiples out',
    ],
  },
  'first-n-squares': {
    noun: [
      'a list of the first {n} perfect squares, from 1',
      'the squares of all numbers from 1 to {n} in an array',
    ],
    verb: [
      'make a list of square numbers from 1 to n squared',
      'take a count and ^return that many square numbers, beginning with 1',
    ],
    say: [
      'first n square numbers',
      'list of the first n squares',
      'square numbers up to n squared',
      'how do i get the first few square numbers as an array? 3 gives 1, 4, 9',
      'count in, list of squares out',
    ],
  },
  'first-n-powers-of-two': {
    noun: [
      'a list of the first {n} powers of 2, where the first is 1',
      'an array of {n} powers of two starting from 1',
    ],
    verb: [
      'make a list of powers of two, starting at 1',
      'take a count and ^return that many powers of 2 in order, beginning with 1',
    ],
    say: [
      'first n powers of 2',
      'list of n powers of two',
      'powers of 2 array',
      'how do i get the first n powers of two? 4 gives 1, 2, 4, 8',
      'count in, list of powers of two out, 1 comes first',
    ],
  },
  'arithmetic-sequence': {
    noun: [
      'an arithmetic sequence as an array, from a start, a step and a count',
      'a list of {count} numbers starting at {start} with {step} added each time',
    ],
    verb: [
      'generate an arithmetic sequence',
      'make a list of {count} numbers that begins with {start} and ^add {step} to get each next number',
    ],
    say: [
      'arithmetic sequence',
      'arithmetic progression',
      'arithmetic sequence from start, step and count',
      'how do i make an arithmetic sequence when i know the first number, the difference and how many numbers i want?',
      'start, step and count in, list of numbers out: 2, 3, 4 gives 2, 5, 8, 11',
    ],
  },
  'geometric-sequence': {
    noun: [
      'a geometric sequence as an array, from a start, a ratio and a count',
      'a list of {count} numbers starting at {start} with each one multiplied by {ratio} to get the next',
    ],
    verb: [
      'generate a geometric sequence',
      'make a list of {count} numbers that begins with {start} and ^multiply by {ratio} each time',
    ],
    say: [
      'geometric sequence',
      'geometric progression',
      'geometric sequence from start, ratio and count',
      'how do i make a geometric sequence when i know the first number, the ratio and how many numbers i want?',
      'start, ratio and count in, list of numbers out: 3, 2, 4 gives 3, 6, 12, 24',
    ],
  },
  'range-exclusive': {
    noun: [
      'a range of integers from start to end, without the end',
      'an array of the whole numbers from {start} to {end} - 1',
    ],
    verb: [
      'make a list of numbers from start to end, end not included',
      'take a start and an end and ^return all integers from the start up to just before the end',
    ],
    say: [
      'range with end excluded',
      'range start to end exclusive',
      'python style range',
      'how do i get an array of numbers from 1 to 5 without the 5?',
      'start and end in, list of integers out, the start is in the list but the end is not',
    ],
  },
  'range-step': {
    noun: [
      'a range of numbers with a step, the end included',
      'an array of numbers from {start} to {end} that goes up by {step} each time, {end} included when reached',
    ],
    verb: [
      'make a list of numbers from start to end with a step',
      'take a start, an end and a step and ^return every number from the start up to at most the end',
    ],
    say: [
      'range with step',
      'range from start to end by step',
      'numbers from start to end with step, inclusive',
      'how do i list the numbers from 1 to 9 in steps of 2, so 1, 3, 5, 7, 9?',
      'start, end and step in, list of numbers out, the end may be in the list',
    ],
  },
};
