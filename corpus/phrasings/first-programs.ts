import type { Phrasings } from '../family.ts';

export const firstPrograms: Phrasings = {
  'one-to-n': {
    noun: ['the first whole numbers without zero, {n} of them'],
    verb: ['count up to {n}, one being the first'],
    say: ['4 -> [1, 2, 3, 4]'],
  },
  'number-statistics': {
    noun: ['a report on a list of numbers, with min, max, sum and average'],
    verb: [
      'put the smallest, the largest, the total and the mean in an object as min, max, sum and average',
    ],
    say: ['[1, 2, 3] -> { min: 1, max: 3, sum: 6, average: 2 }'],
  },
  'text-statistics': {
    noun: ['what wc says of a text, as an object with characters, words and lines'],
    verb: ['measure a text in characters, words and lines'],
    say: ['"hello world" -> { characters: 11, words: 2, lines: 1 }'],
  },
  'convert-temperature': {
    noun: ['what a temperature is on the other of the two scales, told by "C" or "F"'],
    verb: ['change degrees from the given scale, "C" or "F", to the one it is not'],
    say: ['(100, "C") -> 212, (32, "F") -> 0'],
  },
  'season-of-month': {
    noun: [
      'which of "winter", "spring", "summer" and "autumn" a month is in, three months each, spring from 3 on',
    ],
    verb: [
      'name the season of the northern half of the world that a month number belongs to, in lower case',
    ],
    say: ['1 -> "winter", 4 -> "spring", 7 -> "summer", 10 -> "autumn"'],
  },
  'next-traffic-light': {
    noun: ['the colour a traffic light shows next, in the circle of green, yellow and red'],
    verb: ['move on in the cycle green, yellow, red'],
    say: ['"green" -> "yellow", "red" -> "green"'],
  },
  'keep-number-values': {
    noun: ['what remains of a record of mixed values when all but the numbers go'],
    verb: ['copy the numeric entries of an object into a new one'],
    say: ['{ a: 1, b: "x", c: true } -> { a: 1 }'],
  },
  'compose-right-to-left': {
    noun: ['f(g(x)) for a list of functions named double, increment and square'],
    verb: [
      'send {x} through the named functions, double, increment or square, beginning at the end of the list',
    ],
    say: ['(["double", "increment"], 3) -> 8; (["increment", "double"], 3) -> 7'],
  },
};
