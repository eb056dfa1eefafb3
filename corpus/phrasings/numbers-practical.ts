import type { Phrasings } from '../family.ts';

export const numbersPractical: Phrasings = {
  calculator: {
    noun: ['the outcome of one of the four basic operations, chosen by its sign'],
    verb: ['add, subtract, multiply or divide two numbers, as the sign between them says'],
    say: [
      '(3, "*", 4) -> 12, (9, "/", 2) -> 4.5',
      'a pocket calculator with plus, minus, times and divided by',
    ],
  },
  'calculator-words': {
    noun: ["the sum, difference, product or quotient of two numbers, by its operation's name"],
    verb: ['pick the arithmetic by name and ^apply it to both numbers'],
    say: ['("add", 1, 2) -> 3, ("divide", 9, 2) -> 4.5'],
  },
  lerp: {
    noun: ['a point on the way from one number to another, halfway for 0.5'],
    verb: ['go a part of the way from {a} to {b}'],
    say: ['(10, 20, 0.5) -> 15'],
  },
  'map-range': {
    noun: ['where a value of one scale stands on another scale'],
    verb: ['carry a reading over from one scale to another, both given by their two ends'],
    say: ['(5, 0, 10, 0, 100) -> 50'],
  },
  'format-money': {
    noun: ['dollars and cents written as in a shop, with commas between thousands'],
    verb: [
      'print a price: dollar sign first, commas at the thousands and two digits for the cents',
    ],
    say: ['1234.5 -> "$1,234.50", 5 -> "$5.00"'],
  },
  'split-bill': {
    noun: ["one person's part of a restaurant bill, tip added"],
    verb: ['divide a total that was raised by a percentage equally among guests'],
    say: ['(100, 10, 2) -> 55'],
  },
  'coin-change-list': {
    noun: ['the coins that a vending machine would drop for a sum'],
    verb: ['hand out {amount} in coins, beginning with the first kind in the list'],
    say: ['(41, [25, 10, 5, 1]) -> [25, 10, 5, 1]'],
  },
  'bmi-category': {
    noun: ['the word for a BMI, where 18.5, 25 and 30 are the limits'],
    verb: [
      'divide the weight by the height squared and ^say which of underweight, normal, overweight and obese it is',
    ],
    say: ['(50, 1.8) -> "underweight", (70, 1.75) -> "normal", (110, 1.75) -> "obese"'],
  },
  'pass-or-fail': {
    noun: ['the verdict, "pass" or "fail", on a mark when the pass mark is {k}'],
    verb: ['decide between "pass" and "fail", {k} still being a pass'],
    say: ['with {k} -> "pass", with less than {k} -> "fail"'],
  },
  'ticket-price': {
    noun: ['the entry fee, which is {child} until somebody is 18 and {adult} after that'],
    verb: ['charge {child} to minors and {adult} to those of 18 and more'],
    say: ['children under 18 pay {child}, adults {adult}, the age comes in'],
  },
};
