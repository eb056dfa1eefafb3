import type { Phrasings } from '../family.ts';

export const closures: Phrasings = {
  'counter-calls': {
    noun: ['the array 1 to {n}, produced by asking a counter closure {n} times'],
    verb: [
      'press a tally counter {n} times and ^write down what it shows after each press, the count being hidden in a closure',
    ],
    say: [
      'makeCounter(), invoke n times, [1, 2, ..., n]',
      'a private variable goes up by one whenever the inner function runs, list what {n} runs give, none if {n} is 0',
      'closure exercise: counter whose first result is 1, gather {n} results',
      'what numbers does a freshly made counter hand out when i ask it {n} times? return them as an array',
    ],
  },
  'apply-twice': {
    noun: ['the value f(f({x})), where f adds {k}'],
    verb: ['run a number through the same plus-{k} function two times'],
    say: [
      'f(f(x)) with f(y) = y + {k}',
      'send {x} through a helper that raises by {k}, then send the answer through it once more',
      'exercise on functions as arguments: build twice(f) and use it with f = add {k}',
      'which number results after two rounds of adding {k}, each round being a function call?',
    ],
  },
  'compose-add-multiply': {
    noun: ['the value g(f({x})), where f adds {p} and g multiplies by {q}'],
    verb: [
      'glue plus {p} and times {q} into one function and ^call it on a number, plus happening before times',
    ],
    say: [
      '(x + {p}) * {q} via compose',
      'two little functions in a row: the first raises by {p}, the second takes the answer {q} times',
      'g after f, f: + {p}, g: * {q}',
      'write helpers for + {p} and * {q} and let {x} pass through them in this order',
    ],
  },
  'memo-fibonacci': {
    noun: [
      'the value fib({n}) for fib(0) = 0 and fib(1) = 1, each smaller value computed only once',
    ],
    verb: [
      'calculate fib({n}) from 0 and 1 upwards in a recursion that looks answers up before it works them out',
    ],
    say: [
      'cached recursive fib, 0-indexed from 0',
      'fib with a lookup table in a closure',
      'number {n} in 0, 1, 1, 2, 3, 5, ... counted from 0, recursion plus a store of old results',
      'how can fib(60) finish at once? save every result and do not compute it again, fib(0) is 0',
    ],
  },
  'accumulator-closure': {
    noun: [
      'the balance after each of the {nums}, kept by an inner function that opens with {start}',
    ],
    verb: [
      'let a stateful adder that knows {start} swallow the numbers one by one and ^list its answers',
    ],
    say: [
      'makeAccumulator(start), map it over nums',
      'cumulative sums shifted by a start value, with a closure',
      '[1, 2, 3] and 10 give [11, 13, 16], the sum lives inside a function',
      'an inner function owns the sum, it begins with {start}, each number goes on top and the sum so far goes into the output',
    ],
  },
  'once-doubling': {
    noun: [
      'a list as long as {nums} that holds the first number times {k} everywhere, from a function that runs only once',
    ],
    verb: [
      'build once(f) for f = times {k} and ^feed it all numbers of a list, only the first of which has an effect',
    ],
    say: [
      'nums.map(once(n => n * {k}))',
      'only the first call may work (it takes its number {k} times), afterwards the stored answer is handed out whatever comes',
      'once wrapper with factor {k}, collect the answer for each of {nums}',
      'a lazy worker multiplies one time by {k} and then keeps telling everybody that same answer, what does each number in the list hear?',
    ],
  },
  'curried-add': {
    noun: ['the result of plus({a})({b}), where plus is curried'],
    verb: ['sum two numbers through a function that hands back another function'],
    say: [
      'const add = p => q => p + q, then use it',
      'one argument per call: first {a}, then {b}, result is their sum',
      'currying exercise, addition of two numbers',
      'feed the first number to a function, feed the second to whatever you get, that must be the total',
    ],
  },
  'named-pipeline': {
    noun: [
      'what becomes of {x} when the operations listed in {steps} (double, increment, square) are carried out from first to last',
    ],
    verb: [
      'look up each word among double, increment and square and ^run that operation on the current value, beginning with {x}',
    ],
    say: [
      'reduce over op names: double = * 2, increment = + 1, square = ^ 2',
      '3 with ["double", "increment"] is 7, with ["increment", "double"] it is 8, square is possible as well',
      'tiny calculator driven by words: "double", "increment", "square", left to right, no words means the number itself',
      'dispatch table double/increment/square, fold it over the steps',
    ],
  },
  'map-with-multiplier': {
    noun: ['a scaled copy of {nums}, the scaling done by a function that was made for {factor}'],
    verb: ['scale each list element by {factor} by way of a function-making function'],
    say: [
      'nums.map(times(factor))',
      'makeMultiplier(m) returns n => n * m, use it on everything in the list',
      '[1, 2, 3] with 10 gives [10, 20, 30], please with a closure that holds the factor',
      'a factory builds the multiplier for {factor} and the multiplier processes {nums} one at a time',
    ],
  },
  'id-generator': {
    noun: [
      'the labels {prefix}1, {prefix}2 and so on, {count} of them, handed out by a function with its own counter',
    ],
    verb: [
      'hand out {count} numbered names that all begin with {prefix}, the numbering kept in a closure from 1',
    ],
    say: [
      'makeIdGenerator(prefix), call count times',
      '"row" and 3 give ["row1", "row2", "row3"]',
      'every call of the inner function returns {prefix} and the next number, beginning at 1, gather {count} calls',
      'number plates for a club: same text in front, then 1, 2, 3 ... without a gap, as many as asked',
    ],
  },
  'bank-account': {
    noun: [
      'the amount left at the end when {start} is changed by each of {changes}, moves below zero being rejected',
    ],
    verb: [
      'book a list of payments on an account holding {start} and ^refuse every one that would overdraw it',
    ],
    say: [
      'sum up changes but never under 0, an offending change is ignored completely',
      '5 with [-8, 4, -9] ends at 0: -8 is refused, 4 makes 9, -9 makes 0',
      'purse with {start} coins, coins come and go, whoever wants more than there is gets nothing, how many coins remain?',
      'closure holds the balance, apply each change only if the outcome is >= 0, then report the balance',
    ],
  },
  'greeter-closure': {
    noun: [
      'a list of salutations, {greeting} then ", " then the name then "!", one for each of the {names}',
    ],
    verb: [
      'welcome all {names} in the style "Hey, Bob!" through a function that was given the greeting before',
    ],
    say: [
      'names.map(greeter(greeting)) with `Hi, Ann!`',
      'party invitation texts: same greeting for everybody, written like "Welcome, Zoe!"',
      'curried greet: first the greeting, then a name, format "X, Y!", run it for the whole guest list',
      'from "Hey" and ["Bob", "Eve"] to ["Hey, Bob!", "Hey, Eve!"] by a closure',
    ],
  },
};
