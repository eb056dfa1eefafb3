import type { Phrasings } from '../../family.ts';

export const closures: Phrasings = {
  'counter-calls': {
    noun: ['an array of the values from calling a counter {n} times, starting with 1'],
    verb: [
      'make a counter with a closure and ^call it n times',
      'create a counter function, ^call it n times and ^return all results in a list, the first is 1',
      'use a closure to count calls from 1 to n and ^output every count as an array',
    ],
    say: [
      'closure counter from 1',
      'counter using closure, n calls',
      'counter function called n times, results as list',
      'n in, [1, 2, 3, ...] out, made by a counter closure',
      'how do i make a simple closure counter and collect its first n values in an array?',
    ],
  },
  'apply-twice': {
    noun: ['the number after adding {k} to it two times with a function'],
    verb: [
      'add {k} twice with a function',
      'apply a plus {k} function twice to a number',
      'take a number, ^call an add {k} function on it and ^call it again on the result',
      'make a function that adds {k} and ^use it two times on the value',
    ],
    say: [
      'apply twice, add {k}',
      'apply function two times: plus {k}',
      'number in, number with {k} added two times out',
      'how can i run an inner function that adds {k} two times on my number?',
    ],
  },
  'compose-add-multiply': {
    noun: [
      'the result of adding {p} to a number and then multiplying by {q}, with function composition',
    ],
    verb: [
      'compose add {p} and then multiply by {q}',
      'take a number, ^add {p} first, then ^multiply the result by {q}, with two composed functions',
      'combine a function that adds {p} and a function that multiplies by {q}, in this order, and ^apply both to the number',
    ],
    say: [
      'compose functions: add {p}, then multiply by {q}',
      'add {p} then multiply {q} with compose',
      'function composition, first + {p}, second * {q}',
      'number in, (number + {p}) times {q} out, using composed functions',
      'i have two functions, one adds {p} and one multiplies by {q}, how do i run the first and then the second on a number?',
    ],
  },
  'memo-fibonacci': {
    noun: [
      'the nth fibonacci number with memoization',
      'the fibonacci number at position {n}, counted from fib(0) = 0, with memo',
    ],
    verb: [
      'calculate fibonacci with a memo',
      'find the n-th Fibonacci number recursively and ^save results in a cache, fib(0) = 0 and fib(1) = 1',
      'get the nth fibonacci number using memoisation, starting 0, 1, 1, 2',
    ],
    say: [
      'fibonacci memoization',
      'cached fibonacci function',
      'fibonacci with memo object, fib(0) is 0',
      'n in, n-th fibonacci number out, computed with a cache',
      'how do i make recursive fibonacci faster with memoization?',
    ],
  },
  'accumulator-closure': {
    noun: ['the running sums of a list beginning from a start value, using an accumulator closure'],
    verb: [
      'make an accumulator with a start value and ^add each number of a list',
      'take numbers and a start value and ^return a list of the total after each number',
      'use a closure to add up numbers from {start} and ^collect every new total',
    ],
    say: [
      'running total closure with start value',
      'accumulator closure, running totals from start',
      'cumulative sum with initial value, using closure',
      'list and start value in, list of running totals out',
      'i begin with a start number and add the list numbers one by one, show me the total after every step',
    ],
  },
  'once-doubling': {
    noun: [
      'the results of a run-once function times {k} called for every number, all the same as the first result',
    ],
    verb: [
      'use a once function that multiplies by {k} for every number of a list',
      'make a function that multiplies by {k} only once and ^return its first result for each element of the list',
      'call a once-wrapped multiply by {k} with all numbers and ^give the list of results',
    ],
    say: [
      'once function, multiply by {k}',
      'call function only once, times {k}, over a list',
      'once wrapper: first number times {k} for all elements',
      'list in, list of same length out, each element is the first number times {k}, using a once function',
      'how do i write a once function that multiplies by {k} on the first call and returns that same result on all later calls for a list?',
    ],
  },
  'curried-add': {
    noun: ['the sum of two numbers using currying'],
    verb: [
      'use currying to add two numbers',
      'make a curried add function and ^return the sum of two numbers',
      'take two numbers and ^add them with add(a)(b)',
      'calculate a plus b with a function that returns another function',
    ],
    say: [
      'currying add two numbers',
      'curried sum',
      'curried add function add(x)(y)',
      'two numbers in, their sum out, with a curried function',
      'how do i use a curried function to add {a} and {b}?',
    ],
  },
  'named-pipeline': {
    noun: ['the number after all steps, each step is "double", "increment" or "square"'],
    verb: [
      'apply named steps double, increment, square to a number',
      'take a number and a list of step names and ^do double, increment or square in order',
      'run the operations "double", "increment" and "square" from a list on a value and ^return the final value',
    ],
    say: [
      'pipeline double increment square',
      'apply list of operations: double, increment, square',
      'run named steps on a number, double / increment / square',
      'number and list of names in, final number out, names are double, increment (plus 1), square',
      'i have a start value and commands like "double", "square" and "increment", what number do i get after all of them?',
    ],
  },
  'map-with-multiplier': {
    noun: ['all numbers of a list multiplied by a factor with a multiplier function'],
    verb: [
      'multiply a list by a factor with a closure',
      'create a multiplier function and ^apply it to every number in an array',
      'take numbers and a factor and ^return each number times the factor, using a closure',
    ],
    say: [
      'multiplier function for a list',
      'make multiplier and map over array',
      'closure multiply all by factor',
      'list and factor in, list of products out, with a multiplier closure',
      'how do i use a function that returns a multiply function to multiply all my numbers by the same factor?',
    ],
  },
  'id-generator': {
    noun: ['a list of ids with a prefix and numbers from 1 up to the count'],
    verb: [
      'generate ids with a prefix, numbered from 1',
      'take a prefix and a count and ^return ids like "user1", "user2", "user3"',
      'create {count} ids with a closure, each is the prefix plus the next number',
      'make a list of numbered names from a prefix, starting at 1',
    ],
    say: [
      'id generator',
      'id generator with prefix',
      'generate sequential ids, prefix and count',
      'prefix and count in, array of ids out, e.g. ["item1", "item2"]',
      'i need ids like task1, task2, task3 for my app, the prefix and how many i give you',
    ],
  },
  'bank-account': {
    noun: [
      'the final bank balance after deposits and withdrawals, a change that would make it negative is skipped',
    ],
    verb: [
      'calculate the account balance and ^skip changes that make it negative',
      'take a starting balance and a list of amounts and ^return the end balance, too big withdrawals are ignored',
      'add deposits and ^subtract withdrawals on a bank account, never going below 0',
    ],
    say: [
      'bank account balance, no negative',
      'bank account closure deposits withdrawals',
      'bank account simulation without overdraft',
      'start balance and changes in, last balance out, a withdrawal without enough money does not happen',
      'how much money is left in my account after these deposits and withdrawals if withdrawals bigger than the balance are skipped?',
    ],
  },
  'greeter-closure': {
    noun: ['a list of greetings like "Hi, Tom!" for all names'],
    verb: [
      'greet all names in a list, like "Hello, Bob!"',
      'take a greeting and a list of names and ^return texts such as "Hi, Zoe!"',
      'make a greeter function with a closure and ^use it for every name, format "Hello, Ann!"',
    ],
    say: [
      'greeter closure "Hello, name!"',
      'greet each person in a list "Hi, Ann!"',
      'greeting function for names, "greeting, name!"',
      'greeting and names in, list like ["Hello, Max!", "Hello, Eve!"] out',
      'i want to say hello to every person in my list with the same greeting, as "Welcome, Tom!"',
    ],
  },
};
