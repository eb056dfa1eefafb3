import type { Phrasings } from '../family.ts';

export const closuresState: Phrasings = {
  'step-counter': {
    noun: [
      'the arithmetic sequence of {n} terms from {start} with difference {step}, drawn from a stateful function',
    ],
    verb: [
      'ask a counter {n} times for its number, which is {start} at first and then changes by {step} per request',
    ],
    say: [
      'makeCounter(start, step), n reads, return then advance',
      'start 5, step 2, 3 calls: gives [5, 7, 9]',
      'closure generator of start, start + step, start + 2 * step, as many as wanted',
      'ticket machine that begins with number {start} and jumps by {step} each time, which {n} tickets come out?',
    ],
  },
  'counter-commands': {
    noun: ['the last reading of a counter that obeys "up", "down" and "reset", beginning at zero'],
    verb: [
      'process the words up (+1), down (-1) and reset (0) from left to right and ^report the number, 0 at first',
    ],
    say: [
      'up/down/reset state machine, final count',
      'count up, down, reset from 0: ["up", "reset", "down"] gives -1',
      'a display shows 0 and has three buttons, up, down and reset, what does it show after these presses?',
      'reduce over {commands}: increment, decrement or zero the count',
    ],
  },
  'toggle-calls': {
    noun: ['a list of length {n} going true, false, true and so on, out of a flip-flop closure'],
    verb: [
      'flip a hidden boolean {n} times and ^note its value after each flip, false being the initial one',
    ],
    say: [
      'flip-flop, n results: true, false, true etc',
      'makeToggle() called n times, state begins false, returns the new state',
      'n = 3 gives [true, false, true], n = 0 gives []',
      'push a lamp button {n} times, the lamp is dark to begin with, after which pushes is it lit?',
    ],
  },
  'apply-n-times': {
    noun: ['the value of {x} after {n} rounds of doubling'],
    verb: [
      'feed a number to the same times-two function {n} times, each output being the next input',
    ],
    say: [
      'f^n(x) for f = double',
      'iterate v => v * 2 starting from {x}, {n} steps',
      'bacteria double every hour, there are {x} of them now, how many after {n} hours?',
      'repeat(double, n)(x), so 3 and 1 give 6',
    ],
  },
  'memo-call-count': {
    noun: [
      'the amount of work a caching function does for {inputs}, counted in actual computations',
    ],
    verb: [
      'run a cached function over a list of arguments and ^tell how many of them were not known yet',
    ],
    say: [
      'cache misses for these calls',
      '[1, 1, 2, 1] needs just 2 computations, the other calls are cache hits',
      'wrap a function in memoize, call it for everything in {inputs}, how many times did the body run?',
      'a clerk writes down each answer and only calculates for questions he never had before, how often does he calculate?',
    ],
  },
  'limited-calls': {
    noun: [
      'the output for each of {nums} of a times-two function that dies after {max} uses and then says null',
    ],
    verb: [
      'double numbers of a list as long as a budget of {max} calls lasts and ^give null for the rest',
    ],
    say: [
      'doubling with a quota, null when the quota is spent',
      '[1, 2, 3] with 2 gives [2, 4, null]',
      'the machine has {max} charges, every number uses one and comes out twice as big, with no charge left null comes out',
      'before(max) wrapper around n * 2, null later on, mapped over nums',
    ],
  },
  'after-n-calls': {
    noun: [
      'the output for each of {nums} of a function that stays null for {n} calls and from then on echoes its argument',
    ],
    verb: [
      'blank out the opening {n} elements of a list with null and ^pass all others on, by counting calls in a closure',
    ],
    say: [
      'warm-up wrapper: {n} nulls, then identity',
      '[1, 2, 3] with 2 gives [null, null, 3]',
      'a door stays shut for the first {n} visitors (null) and lets in everybody later, what happens to each in the list?',
      'echo function that needs n calls to wake up, null while asleep, mapped over nums',
    ],
  },
  'changed-values': {
    noun: [
      'a list of numbers with immediate repeats squeezed into one, by a function with a memory of one value',
    ],
    verb: [
      'skip each number that merely repeats its direct predecessor, which an inner function keeps in mind',
    ],
    say: [
      'dedupe adjacent numbers with state',
      'like uniq on the command line, only consecutive repeats vanish',
      'onChange: emit a number when it is not the same as last time, the first is always emitted',
      'someone reads {nums} aloud, and you note a number only if it is another one than just before',
    ],
  },
  'seen-filter': {
    noun: [
      'the list {nums} without later copies, thanks to a test function that keeps a record of former values',
    ],
    verb: [
      'deduplicate numbers by way of a stateful test that accepts every value just once, in order',
    ],
    say: [
      'nums.filter(makeIsNew())',
      'closure over a Set to strip duplicates, first ones stay',
      '[1, 1, 2, 1, 3] gives [1, 2, 3], use a predicate with memory',
      'a doorman who remembers every face lets each guest in only one time, who gets in and in what order?',
    ],
  },
  'stack-commands': {
    noun: [
      'the final contents of a last-in-first-out store, oldest entry first, numbers entering and "pop" taking out the newest',
    ],
    verb: [
      'go through {commands}, ^stack up the numbers and ^discard the newest remaining one whenever the word is "pop", then ^show the stack from the oldest',
    ],
    say: [
      'LIFO: numbers in, "pop" out, return remaining array',
      '[1, 2, "pop"] leaves [1] and ["pop", 3] leaves [3]',
      'plates are put on top of each other, "pop" takes off the upper one if any, list the plates that remain, lowest first',
      'interpret pushes and pops, a pop on nothing is harmless, answer with the stack',
    ],
  },
  'queue-commands': {
    noun: [
      'the final contents of a first-in-first-out store, oldest entry first, numbers entering and "next" taking out the oldest',
    ],
    verb: [
      'go through {commands}, ^line up the numbers and ^release the oldest remaining one whenever the word is "next", then ^show the line from the front',
    ],
    say: [
      'FIFO: numbers in, "next" out, return remaining array',
      '[1, 2, "next"] leaves [2] and ["next", 3] leaves [3]',
      'customers take numbers and wait, on "next" the one at the front leaves if there is anybody, who still waits at the end?',
      'interpret enqueues and dequeues, a dequeue on nothing is harmless, answer with the queue',
    ],
  },
  'undo-commands': {
    noun: [
      'the string left over when each "undo" cancels the most recent piece that has not been cancelled yet',
    ],
    verb: [
      'glue strings together in order, where every "undo" takes off the newest remaining string, if any',
    ],
    say: [
      'undo stack for strings, join what survives',
      '["a", "b", "undo"] gives "a" and ["undo", "a"] gives "a"',
      'ctrl+z simulator: whole pieces get typed, "undo" revokes the newest of them, show the final document',
      'what stands on the page after {commands}, if undo wipes out the entire last entry and does nothing on a blank page?',
    ],
  },
  'own-map': {
    noun: ['each of {nums} times itself, through a home-made map'],
    verb: ['rebuild Array.map as a helper and ^square a list of numbers through it'],
    say: [
      'reinvent map, then squares',
      '[1, -2, 3] gives [1, 4, 9], but map has to be coded by you',
      'higher-order helper map(xs, f), called with f = n * n',
      'show how map works inside: write it as a local function and let it raise all the numbers to the power of two',
    ],
  },
  'own-filter': {
    noun: ['the members of {nums} divisible by two, through a home-made filter'],
    verb: ['rebuild Array.filter as a helper and ^sort out the odd numbers of a list through it'],
    say: [
      'reinvent filter, keep evens',
      '[1, -2, 3, 4] gives [-2, 4], but filter has to be coded by you',
      'higher-order helper filter(xs, p), called with p = is even',
      'show how filter works inside: write it as a local function and let only multiples of 2 pass',
    ],
  },
  'own-reduce': {
    noun: ['all of {nums} added together through a home-made fold that begins at 0'],
    verb: ['rebuild Array.reduce as a helper and ^total a list of numbers through it'],
    say: [
      'reinvent reduce, then sum',
      '[1, -2, 3] gives 2 and [] gives 0, but reduce has to be coded by you',
      'higher-order helper fold(xs, f, init), called with plus and 0',
      'show how reduce works inside: write it as a local function and let it compute the sum of the list',
    ],
  },
  'cycle-values': {
    noun: [
      'the {n} values one meets when walking round and round through {items} from its first element',
    ],
    verb: ['repeat a list endlessly and ^cut it off after {n} elements'],
    say: [
      'items[i % length] for n values',
      '["a", "b"] with 5 gives ["a", "b", "a", "b", "a"]',
      'a carousel of {items}, after the last comes the first again, note {n} of them in passing',
      'itertools.cycle, first n only',
    ],
  },
  'clamp-maker': {
    noun: ['a copy of {nums} squeezed into the interval from {low} to {high}'],
    verb: [
      'push numbers under {low} up to it and numbers over {high} down to it, for a whole list',
    ],
    say: [
      'min/max every element into [low, high]',
      '[-5, 3, 20] with 0 and 10 gives [0, 3, 10]',
      'makeClamp(low, high) as a closure and then nums.map with it',
      'slider values may not leave the range {low} to {high}, correct those that do and leave alone those that do not',
    ],
  },
  'throttle-times': {
    noun: [
      'the timestamps that survive rate limiting, where after each survivor everything nearer than {wait} is dropped',
    ],
    verb: [
      'accept the first of some ascending times and then each that is {wait} or more later than the one accepted last',
    ],
    say: [
      'rate limiter on ascending stamps: accept if t - lastAccepted >= wait, first always accepted',
      'throttle: [0, 3, 5, 6] with 5 keeps [0, 5]',
      'a camera needs {wait} to recharge after a shot, it is asked at {times} in order, at which of these does it really shoot?',
      'skip events during the cool-down that begins with every accepted event, an event exactly at its end is fine',
    ],
  },
};
