import type { Phrasings } from '../../family.ts';

export const numbersPractical: Phrasings = {
  calculator: {
    noun: ['a basic calculator'],
    verb: [
      'build a calculator',
      'create a simple calculator function',
      'take two numbers and an operator and ^return the result',
      'perform an arithmetic operation on two numbers',
    ],
    say: [
      'basic calculator',
      'calculator function with switch',
      'calculator with add subtract multiply divide',
      'given two numbers and an operator, return the result of the operation',
      'calculate(a, op, b)',
    ],
  },
  'calculator-words': {
    noun: ['a calculator that takes the operation by name'],
    verb: [
      'calculate by operation name',
      'take "add", "subtract", "multiply" or "divide" and two numbers and ^return the result',
      'make a calculator where the operation is a word',
    ],
    say: [
      'add subtract multiply divide by name',
      'calculate("add", 2, 3)',
      'given an operation name and two numbers, return the result',
      'math operation from string',
    ],
  },
  lerp: {
    noun: ['a value between two numbers by a factor t'],
    verb: [
      'linearly interpolate between two numbers',
      'take a start, an end and t and ^return the interpolated value',
    ],
    say: [
      'lerp function',
      'lerp(a, b, t)',
      'interpolate between two values',
      'value between a and b at t',
      'given two numbers and a fraction, return the number at that fraction between them',
    ],
  },
  'map-range': {
    noun: ['the value rescaled to a new range'],
    verb: [
      'map a value from one range to another',
      'take a number and two ranges and ^return the number in the second range',
      'scale a number between ranges',
    ],
    say: [
      'remap number',
      'mapRange(value, inMin, inMax, outMin, outMax)',
      'scale value to new range',
      'given a value, the old min and max and the new min and max, return the scaled value',
    ],
  },
  'format-money': {
    noun: ['a number formatted as US dollars'],
    verb: [
      'format a price in dollars',
      'format a number as currency in US dollars',
      'take an amount and ^return it as a money string such as $1,234.50',
    ],
    say: [
      'format currency USD',
      'currency formatter',
      'format price with $ and two decimals and commas',
      'given a number, return it as a string in US dollars with commas and two decimals',
    ],
  },
  'split-bill': {
    noun: ['the amount each person has to pay'],
    verb: [
      'split the bill evenly, tip included',
      'calculate the bill per person with tip',
      'take a bill, a tip percentage and the number of people and ^return what each one pays',
    ],
    say: [
      'tip calculator per person',
      'bill split',
      'split the bill between friends',
      'given a bill amount, a tip percentage and a number of people, return the amount per person',
    ],
  },
  'coin-change-list': {
    noun: ['the change as an array of coins'],
    verb: [
      'return the coins for an amount of money',
      'take an amount and a list of coin values and ^return the coins to give back',
      'calculate the change in coins',
    ],
    say: [
      'cash register change',
      'vending machine coins',
      'coins for an amount, greedy',
      'given an amount and coin values in descending order, return the coins that make the amount',
    ],
  },
  'bmi-category': {
    noun: ['a BMI category from weight and height'],
    verb: [
      'calculate the BMI category (underweight, normal, overweight, obese)',
      'take a weight and a height and ^return underweight, normal, overweight or obese',
      'classify the BMI',
    ],
    say: [
      'bmi calculator with category',
      'bmi class',
      'bmi: underweight under 18.5, normal under 25, overweight under 30, obese otherwise',
      'given weight in kilograms and height in meters, return the BMI category as a string',
    ],
  },
  'pass-or-fail': {
    noun: ['pass or fail for a score with a minimum of {k}'],
    verb: [
      'return pass or fail, the pass mark is {k}',
      'check if a student passed with at least {k} points and return "pass" or "fail"',
      'take a score and ^return "pass" if it is {k} or higher, otherwise "fail"',
    ],
    say: [
      'pass or fail at {k}',
      'if score is {k} or more pass else fail',
      'given a score, return "pass" if it is at least {k}, otherwise "fail"',
      'exam result pass/fail, limit {k}',
    ],
  },
  'ticket-price': {
    noun: ['the price of a ticket where under 18 is {child} and 18 or older is {adult}'],
    verb: [
      'return {child} if the age is under 18, otherwise {adult}',
      'take an age and ^return the ticket price: {child} for under 18, {adult} for adults',
    ],
    say: [
      'cinema ticket: child {child}, adult {adult}, adult from 18',
      'if under 18 then {child} else {adult}',
      'given an age, return {child} if it is less than 18 and {adult} if not',
    ],
  },
};
