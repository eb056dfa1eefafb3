import type { Phrasings } from '../../family.ts';

export const closuresState: Phrasings = {
  'step-counter': {
    noun: ['the first n values of a counter with a start and a step, the start is the first value'],
    verb: [
      'count from a start with a step, n values',
      'make a counter with start and step and ^call it n times, the first call returns the start',
      'take start, step and n and ^return a list of n numbers that begins with start and grows by step',
    ],
    say: [
      'counter with step',
      'counter closure start and step',
      'step counter, n calls, array of values',
      'start, step, n in, list [start, start + step, ...] with n values out',
      'how do i make a counter that begins at 10 and counts by 5, and get its first n numbers?',
    ],
  },
  'counter-commands': {
    noun: ['the counter value after the commands up, down and reset, starting from 0'],
    verb: [
      'run up, down and reset commands on a counter',
      'take a list of commands and ^return the counter at the end, up is plus 1, down is minus 1, reset is 0',
      'start a counter at 0, ^apply every "up", "down" or "reset" and ^give the last value',
    ],
    say: [
      'up down reset counter',
      'counter with up, down and reset',
      'counter commands up/down/reset, final number',
      'list of "up", "down", "reset" in, final count out, begins at 0',
      'my counter has buttons up, down and reset, what number does it show after all the clicks?',
    ],
  },
  'toggle-calls': {
    noun: [
      'a list of n toggle values, starting with true',
      'the states after each of {n} toggles, true first',
    ],
    verb: [
      'toggle a boolean n times, starting with true',
      'make a toggle function, ^call it n times and ^return the results true, false, true and so on',
      'create a list of n alternating booleans with a toggle closure, the first is true',
    ],
    say: [
      'toggle closure',
      'toggle function called n times',
      'on off switch, n presses, list of states',
      'n in, [true, false, true, ...] out, with a toggle',
      'how do i write a toggle that is off first and switches on every call, and get all the values of n calls?',
    ],
  },
  'apply-n-times': {
    noun: ['the number doubled n times', 'the value of {x} after doubling it {n} times'],
    verb: [
      'double a number n times',
      'apply a double function n times to a value',
      'take a number and n and ^multiply the number by 2 n times',
      'call a function that doubles the number, n times in a row, and ^return the last result',
    ],
    say: [
      'apply function n times, double',
      'repeat doubling n times',
      'number and n in, number doubled n times out',
      'i have some money and it doubles every year, how much is it after n years?',
    ],
  },
  'memo-call-count': {
    noun: [
      'the number of real calls of a memoized function for a list of inputs',
      'the count of cache misses for the inputs of a memoized function',
    ],
    verb: [
      'count cache misses of a memoized function',
      'take a list of inputs and ^return how many times a memoized function must compute, repeated inputs come from the cache',
      'count how often a function with memo is really called for these inputs',
    ],
    say: [
      'memoize call count',
      'count computations with memoization',
      'memoized function, number of real computations',
      'list of inputs in, number of cache misses out',
      'i use memoization, so how many times does the real function run for my list of arguments?',
    ],
  },
  'limited-calls': {
    noun: ['the doubled numbers for the first max calls and null for the rest'],
    verb: [
      'limit a double function to max calls, then null',
      'double the first {max} numbers of a list and ^return null for the others',
      'make a doubling function that can be called only max times and ^use it on each number, null after the limit',
    ],
    say: [
      'limit function calls, double then null',
      'doubling function with max calls',
      'double at most max times, null afterwards',
      'list and max in, list with doubled numbers and then null out',
      'how do i allow only max calls of a function that doubles a number and get null for all later numbers?',
    ],
  },
  'after-n-calls': {
    noun: ['the list with null for the first n calls and then the numbers themselves'],
    verb: [
      'return null for the first n calls, then the value',
      'change the first n numbers of a list to null and ^keep the others, with a closure that counts',
      'make a function that gives null n times and after that its argument, and ^call it for every number',
    ],
    say: [
      'function works only after n calls',
      'after n calls closure, null before',
      'null for the first n, then numbers',
      'list and n in, same list with the first n values as null out',
      'how can i make a function that does nothing (null) the first n times and then returns the number i give?',
    ],
  },
  'changed-values': {
    noun: ['the values that are different from the previous value, with the first one included'],
    verb: [
      'keep only values that changed',
      'take a list of numbers and ^return a number only when it is not the same as the one before',
      'remove consecutive duplicates from a list with a closure that remembers the last value',
    ],
    say: [
      'distinct until changed',
      'only changed values of a list',
      'remove consecutive duplicates, closure',
      'list in, list without repeats next to each other out',
      'my sensor gives the same value again and again, how do i keep only the changes?',
    ],
  },
  'seen-filter': {
    noun: ['the unique numbers of a list, found with a closure that remembers seen values'],
    verb: [
      'remove duplicates with a closure',
      'filter out numbers already seen and ^keep the first of each',
      'take a list of numbers and ^return each number once, in order, using a function that remembers what it saw',
    ],
    say: [
      'unique values with closure',
      'filter seen numbers',
      'remove duplicates using a seen set in a closure',
      'list in, list without duplicates out, order stays, with a seen closure',
      'how do i write a filter function that remembers the numbers it has seen and skips them the next time?',
    ],
  },
  'stack-commands': {
    noun: ['the final stack after pushing numbers and popping on "pop"'],
    verb: [
      'simulate a stack with push and pop',
      'take a list of numbers and "pop", ^push each number, ^remove the last on "pop" and ^return the stack',
      'run the stack commands and ^give the array that is left, top item last',
    ],
    say: [
      'stack push pop',
      'stack simulation, numbers and "pop"',
      'stack commands, return final stack',
      'list like [1, 2, "pop", 3] in, stack [1, 3] out',
      'how do i run a list of commands on a stack, where a number is a push and "pop" removes the top, and see the stack at the end?',
    ],
  },
  'queue-commands': {
    noun: ['the final queue after adding numbers and removing the first on "next"'],
    verb: [
      'simulate a queue with "next"',
      'take a list of numbers and "next", ^add each number to the end, ^remove the first on "next" and ^return the queue',
      'run the queue commands and ^give the array that is left, front item first',
    ],
    say: [
      'queue enqueue dequeue, "next"',
      'queue simulation, numbers and "next"',
      'fifo queue commands, return final queue',
      'list like [1, 2, "next", 3] in, queue [2, 3] out',
      'people get a number and wait, "next" calls the first person, which numbers are still waiting at the end?',
    ],
  },
  'undo-commands': {
    noun: ['the final text after typing strings and using "undo" to remove the last one'],
    verb: [
      'simulate typing with undo',
      'take a list of strings and "undo", ^add each string, ^remove the last string on "undo" and ^return the text',
      'apply the type and undo commands and ^give the joined text',
    ],
    say: [
      'undo commands text',
      'text editor undo',
      'type and undo, return text',
      'list like ["a", "b", "undo", "c"] in, "ac" out',
      'i type some pieces of text and sometimes press undo, which deletes the last piece, what is the text in the end?',
    ],
  },
  'own-map': {
    noun: ['the squares of all numbers with your own map function'],
    verb: [
      'implement your own map to square numbers',
      'write a custom map function and ^use it to return the square of each number',
      'square every number in a list without the built-in map, with your own map helper',
    ],
    say: [
      'my own map, squares',
      'custom map function square',
      'implement map, square each number',
      'list in, list of squares out, with a hand-made map function',
      'how do i make my own map and use it to square the numbers of an array?',
    ],
  },
  'own-filter': {
    noun: ['the even numbers of a list with your own filter function'],
    verb: [
      'implement your own filter for even numbers',
      'write a custom filter function and ^use it to return only the even numbers',
      'keep the even numbers of a list without the built-in filter, with your own filter helper',
    ],
    say: [
      'my own filter, even numbers',
      'custom filter function evens',
      'implement filter, keep even numbers',
      'list in, list of even numbers out, with a hand-made filter function',
      'how do i make my own filter and use it to get the even numbers of an array?',
    ],
  },
  'own-reduce': {
    noun: ['the sum of a list with your own reduce function'],
    verb: [
      'implement your own reduce to sum numbers',
      'write a custom reduce function and ^use it to return the sum of a list',
      'sum an array without the built-in reduce, with your own reduce helper, 0 if it is empty',
    ],
    say: [
      'my own reduce, sum',
      'custom reduce function sum',
      'implement reduce, sum of numbers',
      'list in, sum out, with a hand-made reduce function',
      'how do i make my own reduce and use it to add all numbers of an array?',
    ],
  },
  'cycle-values': {
    noun: [
      'n items from a list, going back to the start after the last item',
      'a list of {n} values, repeating {items} in order',
    ],
    verb: [
      'cycle through a list n times, one item each time',
      'take a list and n and ^return n items, starting again from the first when the list ends',
      'repeat the items of a list in order until there are n of them',
    ],
    say: [
      'cycle list items',
      'round robin n items',
      'repeat list until n items',
      'items and n in, n items in turn out',
      'we take turns in the order of my list and then start over, who has the first n turns?',
    ],
  },
  'clamp-maker': {
    noun: ['the list with every number clamped between a minimum and a maximum'],
    verb: [
      'clamp all numbers between min and max',
      'take a list, a low and a high limit and ^return the list with each number kept in that range',
      'change numbers below {low} to {low} and numbers above {high} to {high} in a list',
    ],
    say: [
      'clamp list of numbers',
      'clamp array to min and max',
      'limit numbers to a range',
      'list, min and max in, list with clamped numbers out',
      'some numbers in my list are too small or too big, how do i set them to the min or max?',
    ],
  },
  'throttle-times': {
    noun: ['the call times accepted by a throttle, at least wait after the last accepted call'],
    verb: [
      'throttle a list of call times',
      'take sorted times and a wait and ^return the times that a throttled function would run, the first always runs',
      'keep a time only if it is at least {wait} after the last kept time, and always the first one',
    ],
    say: [
      'throttle calls',
      'throttle timestamps with wait time',
      'rate limit times by minimum wait',
      'sorted times and wait in, accepted times out, counted from the last accepted one',
      'user clicks too fast, how do i accept a click only when at least the wait time has passed since the last accepted click?',
    ],
  },
};
