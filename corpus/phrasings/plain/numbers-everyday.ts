import type { Phrasings } from '../../family.ts';

export const numbersEveryday: Phrasings = {
  'add-two': {
    noun: ['the sum of two given values'],
    verb: [
      'add a and b',
      'take two numbers and ^return their sum',
      'calculate the sum of the numbers {a} and {b}',
    ],
    say: [
      'add 2 numbers',
      'sum two numbers',
      'adding two numbers',
      'how can i get the sum of two numbers?',
      'two numbers in, their sum out, for example 4 and 9 gives 13',
    ],
  },
  'subtract-two': {
    noun: ['the difference of two numbers, the first minus the second'],
    verb: [
      'subtract b from a',
      'take two numbers and ^return the first minus the second',
      'calculate {a} minus {b} and ^return the result, also when it is negative',
    ],
    say: [
      'subtract second number from first',
      'first number minus second number',
      'how can i subtract one number from another, first minus second?',
      'two numbers in, first minus second out, for example 4 and 9 gives -5',
    ],
  },
  'multiply-two': {
    noun: ['the product of two given values'],
    verb: [
      'multiply a and b',
      'take two numbers and ^return their product',
      'calculate the product of the numbers {a} and {b}',
    ],
    say: [
      'a times b',
      'product of 2 numbers',
      'multiplying two numbers',
      'what do i get when i multiply two numbers?',
      'two numbers in, their product out, for example 4 and 9 gives 36',
    ],
  },
  'safe-divide': {
    noun: ['the result of dividing the first number by the second, or null if the second is zero'],
    verb: [
      'divide a by b, null if b is 0',
      'take two numbers and ^return the first divided by the second, or null when the second is 0',
      'calculate {a} / {b} and ^return null if that would be a division by zero',
    ],
    say: [
      'safe divide',
      'divide or null',
      'division by zero returns null',
      'how can i divide two numbers so that dividing by 0 gives null?',
      'two numbers in, the quotient out, for example 9 and 2 gives 4.5 and 9 and 0 gives null',
    ],
  },
  'quotient-and-remainder': {
    noun: ['the integer quotient and the remainder of two numbers as an array of two'],
    verb: [
      'get quotient and remainder as [q, r]',
      'take two positive integers and ^return an array with the quotient and the remainder',
      'divide {a} by {b} and ^give the whole result and what is left over as [quotient, remainder]',
    ],
    say: [
      'quotient and remainder',
      'divmod in javascript',
      'integer division and modulo in one array',
      'how can i get the quotient and the remainder of a division together in an array?',
      'two numbers in, [quotient, remainder] out, for example 17 and 5 gives [3, 2]',
    ],
  },
  remainder: {
    noun: ['the remainder of dividing the first number by the second'],
    verb: [
      'get the remainder of a and b',
      'take two positive integers and ^return the remainder of their division',
      'divide {a} by {b} and ^return just the remainder',
    ],
    say: [
      'modulo',
      'modulus of two numbers',
      'division remainder',
      'how can i get the remainder when one number is divided by another?',
      'two numbers in, remainder of first divided by second out, for example 17 and 5 gives 2',
    ],
  },
  'square-number': {
    noun: ['the square of the given value'],
    verb: [
      'get the square of a number',
      'take a number and ^return its square',
      'multiply {n} with itself and ^return the result',
    ],
    say: [
      'square of a number',
      'number squared',
      'x squared',
      'what is the square of my number?',
      'number in, its square out, for example 7 gives 49',
    ],
  },
  'cube-number': {
    noun: ['the cube of the given value'],
    verb: [
      'get the cube of a number',
      'take a number and ^return its cube',
      'raise {n} to the power of 3 and ^return the result',
    ],
    say: [
      'cube of a number',
      'number cubed',
      'x to the power of 3',
      'what is the cube of my number?',
      'number in, its cube out, for example 4 gives 64',
    ],
  },
  'double-number': {
    noun: ['the given number multiplied by 2'],
    verb: [
      'double the number',
      'take a number and ^return twice its value',
      'multiply {n} by 2 and ^return the result',
    ],
    say: [
      'double of a number',
      'number times 2',
      'multiply by two',
      'what is my number times two?',
      'number in, double of it out, for example 9 gives 18',
    ],
  },
  'half-number': {
    noun: ['the given number divided by 2, with decimals if needed'],
    verb: [
      'get half of a number',
      'take a number and ^return half of it, not rounded',
      'divide {n} by 2 and ^return the exact result',
    ],
    say: [
      'half the number',
      'number divided by 2',
      'divide by two',
      'what is half of my number?',
      'number in, half of it out, for example 9 gives 4.5',
    ],
  },
  'negate-number': {
    noun: ['the given number with the opposite sign'],
    verb: [
      'change the sign of {n}',
      'take a number and ^return its negative',
      'make a positive number negative and a negative number positive',
    ],
    say: [
      'negative of a number',
      'opposite of a number',
      'invert sign of number',
      'flip the sign',
      'number in, the same number with the other sign out, for example 12 gives -12 and -4 gives 4',
    ],
  },
  'absolute-value': {
    noun: ['the absolute value of the given number'],
    verb: [
      'get the absolute value',
      'take a number and ^return its absolute value',
      'convert a negative number to positive and ^leave a positive one unchanged',
    ],
    say: [
      'abs',
      'absolute value of a number',
      'abs value of n',
      'number without minus sign',
      'number in, positive number out, for example -12 gives 12 and 4 gives 4',
    ],
  },
  'max-of-two': {
    noun: ['the greater of two given values'],
    verb: [
      'get the max of two numbers',
      'take two numbers and ^return the larger one',
      'compare {a} with {b} and ^return the bigger of the two',
    ],
    say: [
      'max of a and b',
      'larger of two numbers',
      'maximum of two numbers',
      'how can i get the bigger of two numbers?',
      'two numbers in, the higher one out, for example 4 and 9 gives 9',
    ],
  },
  'min-of-two': {
    noun: ['the lesser of two given values'],
    verb: [
      'get the min of two numbers',
      'take two numbers and ^return the smaller one',
      'compare {a} with {b} and ^return the smaller of the two',
    ],
    say: [
      'min of a and b',
      'smaller of two numbers',
      'minimum of two numbers',
      'how can i get the lower of two numbers?',
      'two numbers in, the lower one out, for example 4 and 9 gives 4',
    ],
  },
  'min-of-three': {
    noun: ['the smallest of three given values'],
    verb: [
      'get the min of three numbers',
      'take three numbers and ^return the smallest one',
      'compare {a}, {b} and {c} and ^return the lowest of the three',
    ],
    say: [
      'min of a, b, c',
      'smallest of three numbers',
      'minimum of 3 numbers',
      'how can i get the lowest of three numbers?',
      'three numbers in, the lowest one out, for example 4, 9 and 2 gives 2',
    ],
  },
  'sum-of-three': {
    noun: ['the sum of three given values'],
    verb: [
      'add a, b and c',
      'take three numbers and ^return their sum',
      'calculate the total of the numbers {a}, {b} and {c}',
    ],
    say: [
      'sum of 3 numbers',
      'sum three numbers',
      'adding three numbers',
      'how can i get the sum of three numbers?',
      'three numbers in, their sum out, for example 4, 9 and 2 gives 15',
    ],
  },
  'average-of-three': {
    noun: ['the average of three given values'],
    verb: [
      'get the average of three numbers',
      'take three numbers and ^return their average, not rounded',
      'add {a}, {b} and {c} and ^divide the sum by 3',
    ],
    say: [
      'average of 3 numbers',
      'mean of three numbers',
      'average of a, b, c',
      'how can i calculate the mean of three numbers?',
      'three numbers in, their average out, for example 4, 9 and 2 gives 5',
    ],
  },
  'even-or-odd': {
    noun: ["'even' if the given number is even and 'odd' if it is not"],
    verb: [
      "return 'even' or 'odd' for a number",
      "take an integer and ^return the string 'even' or 'odd'",
      "tell if {n} is even or odd with the text 'even' or 'odd'",
    ],
    say: [
      'even or odd as a string',
      "number to 'even' or 'odd'",
      "'even' / 'odd' checker",
      "how can i get the word 'even' for even numbers and 'odd' for odd numbers?",
      "number in, word out: 4 gives 'even', 9 gives 'odd'",
    ],
  },
  'sign-word': {
    noun: ["'positive', 'negative' or 'zero', depending on the given number"],
    verb: [
      "return 'positive', 'negative' or 'zero' for a number",
      "take a number and ^return the string 'positive', 'negative' or 'zero'",
      "tell if {n} is positive, negative or zero with one of the words 'positive', 'negative', 'zero'",
    ],
    say: [
      "number to 'positive', 'negative' or 'zero'",
      'positive, negative or zero as a string',
      "sign of number as word, 'positive', 'negative' or 'zero'",
      "how can i get the text 'positive', 'negative' or 'zero' for my number?",
      "number in, word out: 9 gives 'positive', -4 gives 'negative', 0 gives 'zero'",
    ],
  },
  'is-positive': {
    whether: ['the given number is positive', 'the value {n} is bigger than 0'],
    verb: ['take a number and ^return true if it is greater than zero, else false'],
    say: [
      'positive number',
      'is number positive',
      'check positive',
      'how can i check if a number is positive?',
      'number in, true if it is positive, false for 0 and negative numbers',
      'i need a boolean that says if my number is above zero',
    ],
  },
  'is-negative': {
    whether: ['the given number is negative', 'the value {n} is smaller than 0'],
    verb: ['take a number and ^return true if it is less than zero, else false'],
    say: [
      'negative number',
      'is number negative',
      'check negative',
      'how can i check if a number is negative?',
      'number in, true if it is negative, false for 0 and positive numbers',
      'i need a boolean that says if my number is below zero',
    ],
  },
  'is-whole-number': {
    whether: ['the given number is an integer', 'the value {n} has no decimals'],
    verb: ['take a number and ^return true if it is a whole number, false if it has decimals'],
    say: [
      'is integer',
      'whole number check',
      'check if number is integer',
      'how can i check if a number is whole or has a decimal part? whole is true',
      'number in, true for integers like 4 or -9, false for 4.5',
      'i need a boolean that says if there is nothing after the decimal point',
    ],
  },
  'same-sign': {
    whether: [
      'two given non-zero numbers have equal signs',
      'the numbers {a} and {b} are both above zero or both below zero',
    ],
    verb: ['take two non-zero numbers and ^return true if both are positive or both are negative'],
    say: [
      'same sign',
      'two numbers same sign check',
      'both positive or both negative',
      'how can i check if two numbers have the same sign? they are never 0',
      'two non-zero numbers in, true if the signs are the same, false if they are different',
      'i have two numbers, not zero, and want to know if their signs match',
    ],
  },
  'divides-evenly': {
    whether: [
      'the number {a} is divisible by the number {b}',
      'the first of two numbers is a multiple of the second',
    ],
    verb: ['take two numbers and ^return true if the first is divisible by the second'],
    say: [
      'is a multiple of b',
      'check if a is divisible by b',
      'divisible, two numbers',
      'how can i check if one number is divisible by another, the first by the second?',
      'two numbers in, true if the first divided by the second has no remainder, else false',
      'i want to know if {b} divides {a} evenly, as a boolean',
    ],
  },
  'swap-two': {
    noun: ['two given numbers in reverse order as an array'],
    verb: [
      'swap a and b and ^return them as an array',
      'take two numbers and ^return an array with the second one first',
      'switch the numbers {a} and {b} and ^output them as an array of two',
    ],
    say: [
      'swap two numbers',
      'swap two values into an array',
      'swapped pair [b, a]',
      'how can i swap two numbers and get them back in an array?',
      'two numbers in, array out with the places swapped, for example 4 and 9 gives [9, 4]',
    ],
  },
  'truncate-number': {
    noun: ['the integer part of the given number, without rounding'],
    verb: [
      'remove the decimals from a number',
      'take a decimal number and ^return only its integer part',
      'cut {n} at the decimal point and ^return the whole number',
    ],
    say: [
      'truncate number',
      'trunc',
      'integer part of a number',
      'how can i remove the decimal part of a number without rounding it?',
      'decimal in, integer out, for example 4.9 gives 4 and -4.9 gives -4',
    ],
  },
  'round-to-multiple': {
    noun: ['the given number rounded to the closest multiple of {k}'],
    verb: [
      'round to the nearest {k}',
      'take a number and ^return the nearest multiple of {k}',
      'find the multiple of {k} that is closest to {n}',
    ],
    say: [
      'round to nearest multiple of {k}',
      'closest multiple of {k}',
      'round number to multiple of {k}',
      'how can i round a number to the nearest multiple of {k}?',
      'number in, closest multiple of {k} out, up or down',
    ],
  },
  'round-up-to-multiple': {
    noun: ['the given number rounded up to the nearest multiple of {k}'],
    verb: [
      'round a number up to a multiple of {k}',
      'take a number and ^return the smallest multiple of {k} that is not less than it',
      'round {n} up to the next multiple of {k} and ^keep it if it is one already',
    ],
    say: [
      'round up to nearest {k}',
      'round up to multiple of {k}',
      'next multiple of {k}, or the number itself',
      'how can i round a number up to the next multiple of {k}?',
      'number in, multiple of {k} out, always rounded up, and {k} stays {k}',
    ],
  },
  'percent-of': {
    noun: ['a given percent of a given number'],
    verb: [
      'calculate x percent of a number',
      'take a percentage and a number and ^return that percentage of the number',
      'multiply {n} by {percent} and ^divide by 100',
    ],
    say: [
      'percentage of a number',
      'percent of number',
      'p percent of n',
      'how can i calculate {percent}% of {n}?',
      'percentage first, number second, the part out, for example 20 and 50 gives 10',
    ],
  },
  'percent-change': {
    noun: ['the percentage change between an old value and a new value'],
    verb: [
      'calculate the percent change',
      'take an old and a new value and ^return the change in percent, negative if it went down',
      'find the percentage increase or decrease from {before} to {after}, unrounded',
    ],
    say: [
      'percentage change',
      'percent change between two numbers',
      'percent increase from old to new',
      'how can i calculate the percentage change from the old price to the new price?',
      'old value and new value in, change in percent out, for example 40 and 50 gives 25',
    ],
  },
  'discounted-price': {
    noun: ['the price of a product after a percentage discount'],
    verb: [
      'calculate the discounted price',
      'take a price and a discount in percent and ^return the reduced price',
      'subtract a discount of {percent} percent from {price} and ^return what is left to pay',
    ],
    say: [
      'discounted price',
      'price after percent discount',
      'discount calculator: price, percent',
      'how can i calculate the sale price of an item with a percent discount?',
      'price and discount percent in, new price out, for example 60 and 50 gives 30',
    ],
  },
  'price-with-tax': {
    noun: ['the total price with tax, for a price and a tax rate in percent'],
    verb: [
      'add tax to a price',
      'take a net price and a tax rate in percent and ^return the price including tax',
      'add {percent} percent tax to {price} and ^return the total',
    ],
    say: [
      'price with tax',
      'add sales tax to price',
      'price plus vat',
      'how can i calculate the price including tax if the tax is given in percent?',
      'price and tax percent in, full price out, for example 60 and 10 gives 66',
    ],
  },
  'tip-amount': {
    noun: ['the amount of tip for a bill and a tip percentage'],
    verb: [
      'calculate the tip',
      'take a bill and a tip percentage and ^return only the tip',
      'calculate {percent} percent tip for a bill of {bill}, without adding the bill',
    ],
    say: [
      'tip calculator',
      'tip from bill and percent',
      'how much tip',
      'how can i calculate the tip for a restaurant bill from a percentage?',
      'bill and percent in, tip out, for example 60 and 10 gives 6',
    ],
  },
  'compound-amount': {
    noun: [
      'the final balance with interest compounded yearly, for a principal, percent rate and years',
    ],
    verb: [
      'calculate the final amount with compound interest',
      'take a principal, a yearly rate in percent and years and ^return the amount with compound interest',
      'add {rate} percent interest to {principal} every year for {years} years and ^return the end balance',
    ],
    say: [
      'compound interest final amount',
      'compound interest total, rate in percent',
      'amount after compound interest',
      'how much is my money worth after some years with yearly compound interest?',
      'principal, rate in percent and years in, total with compound interest out, not rounded',
    ],
  },
  'rectangle-area': {
    noun: ['the area of a rectangle with the given width and height'],
    verb: [
      'calculate the area of a rectangle',
      'take the width and height of a rectangle and ^return its area',
      'multiply {width} by {height} to get the area of the rectangle',
    ],
    say: [
      'area of rectangle',
      'area of a rectangle',
      'rectangle area calculator',
      'how do i find the area of a rectangle from width and height?',
      'width and height in, area out, for example 6 and 5 gives 30',
    ],
  },
  'rectangle-perimeter': {
    noun: ['the perimeter of a rectangle with the given width and height'],
    verb: [
      'calculate the perimeter of a rectangle',
      'take the width and height of a rectangle and ^return its perimeter',
      'add {width} and {height} and ^multiply by 2 to get the perimeter',
    ],
    say: [
      'perimeter of rectangle',
      'perimeter of a rectangle',
      'rectangle perimeter calculator',
      'how do i find the perimeter of a rectangle from width and height?',
      'width and height in, perimeter out, for example 6 and 5 gives 22',
    ],
  },
  'triangle-area': {
    noun: ['the area of a triangle with the given base and height'],
    verb: [
      'calculate the area of a triangle from base and height',
      'take the base and height of a triangle and ^return its area',
      'multiply {base} by {height} and ^divide by 2 to get the area of the triangle',
    ],
    say: [
      'area of triangle',
      'area of a triangle',
      'triangle area from base and height',
      'how do i find the area of a triangle when i have its base and height?',
      'base and height in, triangle area out, for example 6 and 5 gives 15',
    ],
  },
  'circle-area': {
    noun: ['the area of a circle with the given radius'],
    verb: [
      'calculate the area of a circle',
      'take the radius of a circle and ^return its area, not rounded',
      'multiply pi by the square of {radius} to get the area',
    ],
    say: [
      'area of circle',
      'area of a circle from radius',
      'circle area calculator',
      'how do i find the area of a circle when i have the radius?',
      'radius in, area of the circle out, using Math.PI',
    ],
  },
  'circle-circumference': {
    noun: ['the circumference of a circle with the given radius'],
    verb: [
      'calculate the circumference of a circle from its radius',
      'take the radius of a circle and ^return its circumference, not rounded',
      'multiply {radius} by 2 and by pi to get the circumference',
    ],
    say: [
      'circumference of a circle, radius given',
      'circle circumference',
      'circumference from radius',
      'how do i find the circumference of a circle when i have the radius?',
      'radius in, circumference of the circle out, using Math.PI',
    ],
  },
  hypotenuse: {
    noun: ['the hypotenuse for the two given legs of a right triangle'],
    verb: [
      'calculate the hypotenuse',
      'take the two short sides of a right triangle and ^return the hypotenuse',
      'use the pythagorean theorem to get the long side from {a} and {b}',
    ],
    say: [
      'pythagorean theorem',
      'hypotenuse from two legs',
      'hypotenuse of a right triangle',
      'how do i find the hypotenuse of a right triangle when i know the other two sides?',
      'two legs in, hypotenuse out, for example 6 and 8 gives 10',
    ],
  },
  'box-volume': {
    noun: ['the volume of a box with the given length, width and height'],
    verb: [
      'calculate the volume of a box',
      'take length, width and height and ^return the volume of the box',
      'multiply {length}, {width} and {height} to get the volume',
    ],
    say: [
      'box volume',
      'volume of a cuboid',
      'volume from length, width, height',
      'how do i find the volume of a box when i have its three sides?',
      'length, width and height in, volume out, for example 2, 3 and 5 gives 30',
    ],
  },
  'manhattan-distance': {
    noun: ['the manhattan distance of two points, each given as an array [x, y]'],
    verb: [
      'get the manhattan distance between two [x, y] points',
      'take two points as [x, y] arrays and ^return their manhattan distance',
      'add the absolute differences of x and y of the points {p} and {q}, both [x, y]',
    ],
    say: [
      'manhattan distance',
      'manhattan distance between two points',
      'taxicab distance, points as [x, y]',
      'how do i calculate the manhattan distance of two [x, y] arrays?',
      'two [x, y] points in, |x difference| + |y difference| out, for example [0, 0] and [2, -5] gives 7',
    ],
  },
  'triangle-type': {
    noun: [
      "the type of a triangle with the given sides, one of 'equilateral', 'isosceles' and 'scalene'",
    ],
    verb: [
      "return 'equilateral', 'isosceles' or 'scalene' for three sides",
      "take three side lengths and ^return the triangle type as 'equilateral', 'isosceles' or 'scalene'",
      "find out from the sides {a}, {b} and {c} if a triangle is 'equilateral', 'isosceles' or 'scalene'",
    ],
    say: [
      "triangle type by sides: 'equilateral', 'isosceles', 'scalene'",
      'equilateral, isosceles or scalene',
      "classify triangle as 'equilateral', 'isosceles' or 'scalene'",
      "how do i get the triangle type 'equilateral', 'isosceles' or 'scalene' from three sides?",
      "three sides in, word out: all equal 'equilateral', two equal 'isosceles', none equal 'scalene'",
    ],
  },
  'is-right-triangle': {
    whether: [
      'three given side lengths in any order make a right triangle',
      'a triangle with the sides {a}, {b} and {c} is a right triangle, whatever their order',
    ],
    verb: [
      'take three sides in any order and ^return true if they form a right triangle, else false',
    ],
    say: [
      'right triangle check',
      'is right triangle, any order of sides',
      'pythagorean triple check',
      'how do i check if three sides make a right triangle when i do not know which is the longest?',
      'three side lengths in any order in, true if the triangle has a 90 degree angle, false if not',
      'i have three sides, not sorted, and want to know if a squared plus b squared equals c squared',
    ],
  },
  discriminant: {
    noun: ['the discriminant for the given coefficients a, b and c'],
    verb: [
      'calculate the discriminant',
      'take the coefficients a, b and c of a quadratic equation and ^return its discriminant',
      'compute {b} squared minus 4 times {a} times {c}',
    ],
    say: [
      'discriminant',
      'quadratic discriminant',
      'b squared minus 4ac',
      'how do i calculate the discriminant of a quadratic equation?',
      'a, b and c in, b^2 - 4ac out, for example 1, 3 and 2 gives 1',
    ],
  },
  'count-real-roots': {
    noun: ['the number of real roots of a quadratic equation, 0, 1 or 2'],
    verb: [
      'count the real roots of a quadratic',
      'take a, b and c and ^return how many real solutions the quadratic equation has',
      'use the discriminant to tell if the equation has 0, 1 or 2 real roots and ^return that number',
    ],
    say: [
      'number of real roots',
      'quadratic equation number of solutions',
      'how many real roots, 0, 1 or 2',
      'how many different real solutions does the quadratic with {a}, {b} and {c} have?',
      'coefficients a, b, c in (a is not 0), number of real roots out, a double root counts as 1',
    ],
  },
  'century-of-year': {
    noun: ['the century of the given year'],
    verb: [
      'get the century from a year',
      'take a year and ^return which century it is in, as a number',
      'convert {year} to its century, with 1800 in the 18th and 1801 in the 19th',
    ],
    say: [
      'century of a year',
      'year to century',
      'what century is a year',
      'how do i find the century for a year?',
      'year in, century number out, for example 1999 gives 20 and 2001 gives 21',
    ],
  },
  'next-leap-year': {
    noun: ['the next leap year that comes after the given year'],
    verb: [
      'get the next leap year',
      'take a year and ^return the first leap year after it',
      'find the closest leap year later than {year}, even if {year} is a leap year itself',
    ],
    say: [
      'next leap year',
      'leap year after a given year',
      'first leap year after year',
      'how do i find the next leap year after this year?',
      'year in, the following leap year out, for example 2020 gives 2024 and 2021 gives 2024',
    ],
  },
  'sum-or-triple': {
    noun: ['the sum of two numbers, multiplied by 3 when the numbers are equal'],
    verb: [
      'add two numbers, triple the sum if equal',
      'take two numbers and ^return their sum, or three times the sum if they are the same',
      'return {a} plus {b}, and if {a} equals {b} return the triple of that sum',
    ],
    say: [
      'sum, or triple sum if equal',
      'triple the sum of equal numbers',
      'sum of two numbers, tripled if same',
      'how do i add two numbers but get three times the sum if both are equal?',
      'two numbers in, sum out, for example 4 and 9 gives 13, but 5 and 5 gives 30',
    ],
  },
  'word-for-multiple': {
    noun: ['the text {word} for a number divisible by {k}, and the number itself if it is not'],
    verb: [
      'return {word} for multiples of {k}, otherwise the number',
      'take a number and ^return {word} if it is a multiple of {k}, else the same number',
      'check if {n} is divisible by {k} and ^return {word} if yes and {n} if no',
    ],
    say: [
      '{word} if divisible by {k}, else number',
      'multiple of {k} gives {word}, else the number',
      'how do i get {word} for numbers divisible by {k} and the number itself for all others?',
      'number in, {word} out if {k} divides it, the unchanged number out if not',
    ],
  },
  'rock-paper-scissors': {
    noun: ['the winner of a rock paper scissors round as a number: 1, 2, or 0 for a draw'],
    verb: [
      'play rock paper scissors and ^return 1, 2 or 0 for a tie',
      "take two moves, 'rock', 'paper' or 'scissors', and ^return the number of the winner or 0 for a draw",
      'compare the moves {a} and {b} in rock paper scissors and ^return 1 if the first wins, 2 if the second wins, 0 if equal',
    ],
    say: [
      'rock paper scissors, returns 0, 1 or 2',
      'rock paper scissors winner number, 0 = tie',
      'who wins rock paper scissors: 1, 2 or 0',
      "how do i find the winner of 'rock', 'paper', 'scissors' as 1 or 2, with 0 for a draw?",
      "two players pick 'rock', 'paper' or 'scissors', give 1 if player one wins, 2 if player two wins, 0 for a tie",
    ],
  },
  'guess-hint': {
    noun: ["'too low', 'too high' or 'correct' for a guess in a number guessing game"],
    verb: [
      "return 'too low', 'too high' or 'correct' for a guess",
      "take a guess and a secret number and ^return 'too low', 'too high' or 'correct'",
      "compare {guess} with {secret} and ^say 'correct' if equal, 'too low' if smaller, 'too high' if bigger",
    ],
    say: [
      "number guessing game: 'too low', 'too high', 'correct'",
      "guess the number, return 'too low', 'too high' or 'correct'",
      "guess and secret to 'too high', 'too low' or 'correct'",
      "how do i tell a player if the guess is 'too high', 'too low' or 'correct'?",
      "guess first, secret second, text out: 3 and 8 gives 'too low', 8 and 3 'too high', 8 and 8 'correct'",
    ],
  },
  'average-speed': {
    noun: ['the average speed for the given distance and time'],
    verb: [
      'calculate average speed',
      'take a distance and a time and ^return the average speed',
      'divide {distance} by {time} to get the speed',
    ],
    say: [
      'average speed',
      'speed from distance and time',
      'distance / time',
      'how do i calculate the average speed of a trip from kilometers and hours?',
      'distance and time in, speed out, for example 150 and 3 gives 50',
    ],
  },
  bmi: {
    noun: ['the body mass index for the given weight in kg and height in meters'],
    verb: [
      'calculate bmi from kg and meters',
      'take a weight in kg and a height in meters and ^return the bmi, not rounded',
      'divide {weight} by {height} squared to get the body mass index',
    ],
    say: [
      'body mass index',
      'bmi calculator',
      'bmi from weight and height in meters',
      'how do i calculate my bmi when i know my weight in kilograms and my height in meters?',
      'weight in kg and height in m in, bmi out, with all decimals',
    ],
  },
};
