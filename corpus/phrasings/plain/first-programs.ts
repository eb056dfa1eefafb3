import type { Phrasings } from '../../family.ts';

export const firstPrograms: Phrasings = {
  'one-to-n': {
    noun: ['an array with the numbers 1 to n'],
    verb: [
      'return all numbers from 1 to n',
      'create an array of numbers from 1 to n',
      'take n and ^return the list 1 to n',
    ],
    say: [
      'count to n',
      'list of numbers from 1 up to n',
      'for loop from 1 to n, return the numbers',
      'given n, return an array with the numbers from 1 to n',
    ],
  },
  'number-statistics': {
    noun: ['the min, max, sum and average of an array'],
    verb: [
      'return an object with the min, max, sum and average of an array',
      'calculate statistics of an array: min, max, sum, average',
      'take a list of numbers and ^return an object with min, max, sum and average',
    ],
    say: [
      'array stats min max sum average',
      'number statistics object with min, max, sum, average',
      'summary of an array (min, max, sum, average)',
      'given an array of numbers, return an object with the properties min, max, sum and average',
    ],
  },
  'text-statistics': {
    noun: ['the number of characters, words and lines in a string'],
    verb: [
      'return an object with characters, words and lines of a string',
      'get text statistics with the keys characters, words and lines',
      'take a text and ^return how many characters, words and lines it has, as an object',
    ],
    say: [
      'word count, line count, character count',
      'text statistics { characters, words, lines }',
      'analyze text: characters, words, lines',
      'given a text, return an object with the counts of characters, words and lines',
    ],
  },
  'convert-temperature': {
    noun: ['the converted temperature for a value with unit "C" or "F"'],
    verb: [
      'convert temperature from C to F or F to C depending on the unit',
      'take a temperature and its unit, "C" or "F", and ^return it in the other unit',
    ],
    say: [
      'temperature converter',
      'celsius fahrenheit converter both ways, unit as second argument',
      'convert temperature',
      'given a temperature and its unit (C or F), return the temperature in the other unit',
    ],
  },
  'season-of-month': {
    noun: ['the season for a month (winter, spring, summer, autumn)'],
    verb: [
      'return the season for a month number, winter is 12, 1 and 2',
      'take a month from 1 to 12 and ^return the season: winter, spring, summer or autumn',
      'get the season from a month',
    ],
    say: [
      'season by month',
      'which season is month n, one of winter spring summer autumn',
      'season function with months 1 to 12',
      'given a month number, return the season as a string: spring for 3-5, summer for 6-8, autumn for 9-11, winter otherwise',
    ],
  },
  'next-traffic-light': {
    noun: ['the next light of a traffic light'],
    verb: [
      'return the next traffic light color',
      'update the traffic light',
      'take the current color of a traffic light and ^return the next one',
    ],
    say: [
      'traffic light',
      'traffic light function, green yellow red',
      'next color of the light',
      'given the current state of a traffic light, return the next state (green, yellow, red)',
    ],
  },
  'keep-number-values': {
    noun: ['an object without the values that are not numbers'],
    verb: [
      'filter an object by value type number',
      'remove the non-number properties of an object',
      'take an object and ^return a new object with only the number values',
    ],
    say: [
      'object filter by number type',
      'get only numeric properties',
      'filter object values that are numbers',
      'given an object, return a new object with only the entries whose value is a number',
    ],
  },
  'compose-right-to-left': {
    noun: ['the result of compose for the functions double, increment and square'],
    verb: [
      'compose double, increment and square by name and call the result',
      'take a list of function names (double, increment, square) and a number and ^apply them from right to left',
    ],
    say: [
      'compose function',
      'function composition right to left with double, increment, square',
      'reduceRight over functions double increment square',
      'compose(["double", "square"], 3)',
      'given function names (double, increment, square) and a number, apply the functions from last to first',
    ],
  },
};
