import type { Phrasings } from '../family.ts';

export const numbersEveryday: Phrasings = {
  'add-two': {
    noun: ['the total of a pair of numbers'],
    verb: ['put two amounts together into one'],
    say: [
      'addition',
      'plus for two values',
      'i have {a} apples and get {b} more, how many is that?',
      'simple calculator, only the plus key',
      '-3 and 5 make 2',
    ],
  },
  'subtract-two': {
    noun: ['the difference {a} - {b}, in this order'],
    verb: ['decrease {a} by {b}'],
    say: [
      'subtraction',
      'i had {a} euros and spent {b}, what is left? it can go into the minus',
      '1 and 2 give -1, 5 and 3 give 2',
      'the calculator button with the minus: left value less right value',
    ],
  },
  'multiply-two': {
    noun: ['the value of {a} taken {b} times'],
    verb: ['form the product of a pair of integers'],
    say: [
      'multiplication',
      '{b} bags with {a} pieces each, how many pieces?',
      '-3 and 4 make -12',
      'times for two values',
      'one factor and another factor in, their product out',
    ],
  },
  'safe-divide': {
    noun: ['the unrounded ratio of {a} to {b}, replaced by null where {b} is 0'],
    verb: ['refuse to divide by zero with null and otherwise ^return the exact quotient'],
    say: [
      'division that does not blow up: 10, 2 -> 5 and 1, 0 -> null',
      'share {a} among {b}, decimals allowed, but if there is nobody (0) the answer is null',
      'b === 0 ? null : a / b',
      'null if dividing is not possible, else the normal result like 3.5 for 7 and 2',
    ],
  },
  'quotient-and-remainder': {
    noun: ['an array of two, how often {b} goes into {a} and what remains after that'],
    verb: [
      'do a division with rest and ^return the whole part and the rest as a two element array',
    ],
    say: [
      'long division result as [whole, rest]',
      '2, 5 -> [0, 2]',
      '{a} eggs go in cartons of {b}, first the number of full cartons, then the eggs that remain, as an array',
      '[floor of a / b, a % b]',
      'need both things at once, // and %, in a list',
    ],
  },
  remainder: {
    noun: ['the part of {a} that no longer fills a whole {b}'],
    verb: ['subtract {b} from {a} as often as possible and ^give what stays'],
    say: [
      '%',
      'a % b',
      '{a} sweets for {b} children, everyone gets the same, how many sweets are left?',
      'rest of an integer division',
      '9 and 3 is 0, 2 and 5 is 2',
    ],
  },
  'square-number': {
    noun: ['the area of a square whose side is {n}'],
    verb: ['raise a number to the power of 2'],
    say: [
      'n * n',
      'n ^ 2',
      '-3 becomes 9, 5 becomes 25',
      'how many fields does a board with {n} rows and {n} columns have?',
      'second power please',
    ],
  },
  'cube-number': {
    noun: ['the number {n} to the power of 3'],
    verb: ['take a number as a factor three times'],
    say: [
      'n ** 3',
      'third power',
      '5 gives 125 and -3 gives -27',
      'how many small dice build a big die that is {n} dice long on each edge?',
      'x * x * x',
    ],
  },
  'double-number': {
    noun: ['the result of adding {n} to itself'],
    verb: ['make a number two times as big'],
    say: [
      'times two',
      'x2',
      '-3 -> -6, 5 -> 10',
      'a pair of shoes per person, {n} persons, how many shoes?',
      'same number again on top',
    ],
  },
  'half-number': {
    noun: ['the number that makes {n} when it is doubled'],
    verb: ['split a value in two equal parts and ^return one of them'],
    say: [
      '50 percent of a number',
      '-3 becomes -1.5',
      'two friends share {n} liters fairly, how much does each get?',
      'divide by 2 and keep the .5 if there is one',
      'times 0.5',
    ],
  },
  'negate-number': {
    noun: ['the additive inverse of {n}', 'the mirror image of a number on the other side of zero'],
    say: [
      'plus becomes minus and minus becomes plus',
      'multiply by -1',
      'which number do i add to {n} to end up at zero?',
      'unary minus',
      '8 -> -8, -3 -> 3',
    ],
  },
  'absolute-value': {
    noun: ['the magnitude of {n}'],
    verb: ['drop the sign of a number'],
    say: [
      '|n|',
      'how many steps is it from {n} to 0 on the number line?',
      '-8 -> 8 and 8 -> 8',
      'same value but never below zero',
      'without minus please',
    ],
  },
  'max-of-two': {
    noun: ['the winner when the higher of {a} and {b} counts'],
    verb: ['compare two values and ^return the bigger'],
    say: [
      'Math.max of two',
      'a > b ? a : b',
      'two offers for my bike, {a} and {b}, i take the better one, which is it?',
      '-4 and -7 give -4',
      'larger one wins',
    ],
  },
  'min-of-two': {
    noun: ['the winner when the lower of {a} and {b} counts'],
    verb: ['compare two values and ^return the smaller'],
    say: [
      'Math.min of two',
      'a < b ? a : b',
      'two shops sell it, for {a} and for {b}, how much do i pay in the cheaper shop?',
      '-4 and -7 give -7',
      'the lesser value of a pair',
    ],
  },
  'min-of-three': {
    noun: ['the one among three values that none of the others undercuts'],
    verb: ['compare three values and ^return the lowest'],
    say: [
      'Math.min with three arguments',
      'three runners needed {a}, {b} and {c} seconds, what is the best time?',
      '3, 1, 2 -> 1',
      'least of the three',
      'cheapest out of three prices',
    ],
  },
  'sum-of-three': {
    noun: ['the result of {a} plus {b} plus {c}'],
    verb: ['put three amounts together'],
    say: [
      'total of 3 values',
      'three bills to pay, {a}, {b} and {c}, how much altogether?',
      '1, 2, 3 -> 6',
      'addition with three operands',
      'plus of x y z',
    ],
  },
  'average-of-three': {
    noun: ['a third of {a}, {b} and {c} together'],
    verb: ['work out what three values are on average, without rounding'],
    say: [
      '(a + b + c) / 3',
      'avg of three',
      '1, 2, 3 -> 2',
      'it rained {a}, {b} and {c} mm on three days, how much per day?',
      'three numbers, sum, split in three equal parts',
    ],
  },
  'even-or-odd': {
    noun: ["the string 'even' for integers that 2 divides and 'odd' for the remaining ones"],
    verb: ["name the parity of a number with the string 'even' or 'odd'"],
    say: [
      "7 -> 'odd', 8 -> 'even', -1 -> 'odd'",
      "parity as text ('odd' or 'even')",
      "print-ready answer: 'odd' if half of {n} is not a whole number, 'even' if it is",
      "n % 2 === 0 ? 'even' : 'odd'",
    ],
  },
  'sign-word': {
    noun: ["the string 'negative' under zero, 'positive' over zero and 'zero' right at it"],
    verb: ["label a number as 'negative', 'zero' or 'positive'"],
    say: [
      "-5 -> 'negative', 0 -> 'zero', 12 -> 'positive'",
      "is my bank balance 'positive', 'negative' or 'zero'? give the word",
      "three possible strings, 'zero', 'positive', 'negative', pick the one that fits {n}",
      "like sign() but with the words 'negative', 'zero', 'positive' for -1, 0, 1",
    ],
  },
  'is-positive': {
    whether: [
      '{n} is on the right of zero on the number line',
      'a number has a plus sign, 0 does not',
    ],
    say: [
      'greater than 0, yes or no',
      'is there any money on the account when the balance is {n}? 0 and debts are no',
      '1 true, 0 false, -1 false',
      'strictly positive?',
    ],
  },
  'is-negative': {
    whether: [
      '{n} is on the left of zero on the number line',
      'a number has a minus sign, 0 does not',
    ],
    say: [
      'smaller than 0, yes or no',
      'does it freeze at {n} degrees celsius? exactly 0 means no',
      '-1 true, 0 false, 1 false',
      'under zero?',
    ],
  },
  'is-whole-number': {
    whether: ['rounding {n} does not change it', 'a number comes without decimals'],
    say: [
      'Number.isInteger',
      'no comma part? true then',
      '1.5 and -0.25 are false, -2 and 0 are true',
      'tell full numbers from broken ones (full = true)',
    ],
  },
  'same-sign': {
    whether: [
      'the product of two non-zero numbers is positive',
      'no zero lies between {a} and {b}, both of which differ from zero',
    ],
    say: [
      '1, 1 and -2, -3 are true, -1, 1 is false, zero never comes in',
      'plus with plus or minus with minus gives true, mixed gives false, the numbers are not zero',
      'equal signs? for two numbers other than 0',
      'do {a} and {b} point in the same direction from 0? (0 itself is never given)',
    ],
  },
  'divides-evenly': {
    whether: [
      '{b} is a divisor of {a}',
      'the first of two integers is some whole number times the second',
    ],
    say: [
      'a % b === 0',
      '10, 5 -> true and 10, 4 -> false',
      'can {a} chairs be put in rows of {b} so that every row is full?',
      'true if dividing the first by the second gives a whole number',
    ],
  },
  'swap-two': {
    noun: ['the pair {a}, {b} turned around, as a two element array'],
    verb: ['put the second argument before the first in a new array'],
    say: [
      '[a, b] becomes [b, a], arguments are two single numbers',
      '1, 2 -> [2, 1]',
      'two people change seats, {a} and {b}, return the new order as an array',
      'reversed pair as list',
    ],
  },
  'truncate-number': {
    noun: ['the nearest integer to {n} in the direction of zero'],
    verb: ['keep just what stands before the decimal point of a number'],
    say: [
      'Math.trunc',
      'floor for positive numbers, ceil for negative ones',
      '2.75 and 2.1 both become 2, -2.75 becomes -2',
      'chop off the part behind the comma',
      'only the full units of {n} please, minus stays minus',
    ],
  },
  'round-to-multiple': {
    noun: ['the number divisible by {k} with the least distance to {n}'],
    verb: ['snap a number to a grid with spacing {k}, to the closest grid point'],
    say: [
      'Math.round(n / {k}) * {k}',
      'the scale only shows full steps of {k}, which step is nearest?',
      'go up or down to the step of {k} that is less far away',
      'round in units of {k}',
    ],
  },
  'round-up-to-multiple': {
    noun: ['the first number from {n} upwards that {k} divides'],
    verb: ['increase a number until {k} goes into it, not at all if it does already'],
    say: [
      'Math.ceil(n / {k}) * {k}',
      'the parking meter counts started blocks of {k} minutes, how many minutes are charged for {n}?',
      'never down, always up to the grid of {k}, numbers on the grid are left alone',
      'padding: next size divisible by {k}',
    ],
  },
  'percent-of': {
    noun: ['the portion of {n} that corresponds to {percent} percent'],
    verb: ['take {percent} hundredths of {n}'],
    say: [
      '50, 10 -> 5 (fifty percent of ten)',
      '{percent} out of every hundred, how many is that when there are {n}?',
      'percentage value, args: percent first, base second',
      'p / 100 * n',
    ],
  },
  'percent-change': {
    noun: ['the growth rate from {before} to {after} in percent, below zero when it shrank'],
    verb: ['express the step from an old value to a new value as a percentage of the old one'],
    say: [
      '(new - old) / old * 100',
      '20 to 20 is 0, 50 to 0 is -100',
      'last year we had {before} visitors, this year {after}, what is the plus or minus in percent?',
      'relative change times hundred, first the old number then the new',
    ],
  },
  'discounted-price': {
    noun: ['the amount still to pay for {price} when {percent} percent are taken off'],
    verb: ['lower a price by a given percentage'],
    say: [
      'sale: original price, percent off -> new price',
      '80 with 100 percent off costs 0, 50 with 0 percent off stays 50',
      'black friday, everything minus {percent} percent, what does a {price} thing cost now?',
      'price minus rebate (rebate in percent), unrounded',
    ],
  },
  'price-with-tax': {
    noun: ['the amount at the checkout when {percent} percent tax come on top of {price}'],
    verb: ['turn a net price into a gross price, with the tax rate as a percentage'],
    say: [
      'net to gross: net, percent',
      '80 with 10 percent is 88, 50 with 0 percent is 50',
      'shelf price {price}, sales tax {percent} percent, what is on the receipt?',
      'markup a price by a percentage, no rounding',
    ],
  },
  'tip-amount': {
    noun: [
      'the extra money for the waiter when the bill is {bill} and the tip is {percent} percent',
    ],
    verb: ['find out how much to tip, bill first and percentage second'],
    say: [
      '100 and 15 -> 15, 50 and 0 -> 0',
      'gratuity only, bill not included',
      'bill * percent / 100',
      'we ate for {bill} and want to give {percent} percent to the staff, how much is that?',
    ],
  },
  'compound-amount': {
    noun: [
      'the account balance when {principal} earns {rate} percent each year for {years} years and the gains stay in',
    ],
    verb: ['multiply a start amount by 1 + rate / 100 once for each year'],
    say: [
      'principal * (1 + rate / 100) ** years',
      '100, 10 percent, 2 years -> 121',
      'savings with reinvested interest, give the end capital',
      'a town of {principal} people grows by {rate} percent yearly, how many after {years} years? do not round',
    ],
  },
  'rectangle-area': {
    noun: ['the number of unit squares that fill {width} columns and {height} rows'],
    verb: ['multiply the two sides of a rectangle'],
    say: [
      'w * h',
      '3 by 4 -> 12',
      'how much carpet do i need for a floor of {width} by {height}?',
      'square meters of a rectangular field from its sides',
    ],
  },
  'rectangle-perimeter': {
    noun: ['the distance walked once round a field of {width} by {height}'],
    verb: ['double the sum of the two sides of a rectangle'],
    say: [
      '2 * (w + h)',
      '3 by 4 -> 14',
      'how long is the frame of a picture that is {width} wide and {height} high?',
      'outline length, rectangular shape',
      'all four edges of a rectangle together',
    ],
  },
  'triangle-area': {
    noun: ['the half of what a rectangle with the sides {base} and {height} covers'],
    verb: ['find the space inside a triangle when its base and altitude are known'],
    say: [
      'b * h / 2',
      '3 and 4 -> 6',
      'how much cloth is in a triangular flag with base {base} that is {height} high?',
      'A = 1/2 * base * height',
    ],
  },
  'circle-area': {
    noun: ['the value of pi times {radius} squared'],
    verb: ['work out how much space a circle of radius {radius} encloses'],
    say: [
      'Math.PI * r ** 2',
      'size of a round pizza, radius is given',
      'how many square meters can the goat graze on a rope of length {radius}?',
      'disc area from radius, keep all decimals',
    ],
  },
  'circle-circumference': {
    noun: ['the value of 2 times pi times {radius}'],
    verb: ['measure the outline of a circle whose radius is {radius}'],
    say: [
      '2 * Math.PI * r',
      'how far does a wheel with radius {radius} roll in one turn?',
      'fence around a round pond, the radius is known',
      'rim length of a disc, radius in, no rounding',
    ],
  },
  hypotenuse: {
    noun: ['the diagonal of a rectangle with the sides {a} and {b}'],
    verb: ['take the root of {a} squared plus {b} squared'],
    say: [
      '3, 4 -> 5',
      'Math.hypot for two legs',
      'a ladder stands {a} away from the wall and reaches {b} high, how long is it?',
      'sqrt(a^2 + b^2)',
      'c in the theorem of pythagoras, legs are the arguments',
    ],
  },
  'box-volume': {
    noun: ['the space inside a block that is {length} long, {width} wide and {height} high'],
    verb: ['multiply length, width and height with each other'],
    say: [
      '3, 4, 5 -> 60',
      'l * w * h',
      'how much water goes into an aquarium of {length} x {width} x {height}?',
      'cubic meters of a room from its three measures',
    ],
  },
  'manhattan-distance': {
    noun: [
      'the steps needed from field {p} to field {q}, both [x, y], moving only sideways, up or down',
    ],
    verb: ['add the horizontal and the vertical gap between two [x, y] points'],
    say: [
      '|x1 - x2| + |y1 - y2|, points as [x, y]',
      '[1, 2] to [4, 6] is 7',
      'city block distance, two arrays of two numbers',
      'walking left, right, up and down only, how many steps from one [x, y] field to another?',
    ],
  },
  'triangle-type': {
    noun: [
      "the word for a triangle with sides {a}, {b}, {c}, depending on equal lengths: 'scalene' for none, 'isosceles' for two, 'equilateral' for three",
    ],
    verb: [
      "compare three side lengths and ^answer 'equilateral', 'isosceles' or 'scalene', the order of the sides being irrelevant",
    ],
    say: [
      "3, 3, 3 -> 'equilateral'; 3, 5, 3 -> 'isosceles'; 3, 4, 5 -> 'scalene'",
      "geometry class: what is a triangle called by its sides, 'scalene', 'isosceles' or 'equilateral'?",
      "how many different lengths are there? one 'equilateral', two 'isosceles', three 'scalene'",
      "name of the triangle ('isosceles' only if exactly two sides match, all three is 'equilateral', else 'scalene')",
    ],
  },
  'is-right-triangle': {
    whether: [
      'the square of the longest of three sides equals the squares of the other two together',
      'one corner of a triangle with the sides {a}, {b} and {c}, not sorted, measures 90 degrees',
    ],
    say: [
      '3 4 5 true, 4 5 3 true as well, 2 3 4 false',
      'does pythagoras hold for these sides? they are not sorted',
      'right-angled or not, three lengths in no particular order',
      'can i build an exact square corner from sticks of length {a}, {b} and {c}?',
    ],
  },
  discriminant: {
    noun: ['the term below the square root in the quadratic formula for {a}, {b}, {c}'],
    verb: ['square the middle coefficient and ^subtract four times the product of the outer two'],
    say: [
      'b * b - 4 * a * c',
      '1, 5, 6 -> 1 and 1, 0, 1 -> -4',
      'D of a parabola {a} x^2 + {b} x + {c}',
      'the number that decides how many solutions a quadratic equation has, not the solutions',
    ],
  },
  'count-real-roots': {
    noun: ['the number of places where the parabola ax^2 + bx + c touches or crosses the x axis'],
    verb: ['return 0, 1 or 2 depending on whether b^2 - 4ac is negative, zero or positive'],
    say: [
      '1, 2, 1 -> 1; 1, 0, 1 -> 0; 1, 5, 6 -> 2',
      'zeros of a quadratic with coefficients {a}, {b}, {c}, only how many (a double one counts once)',
      'sign of the discriminant to root count: minus 0, zero 1, plus 2',
      'does the quadratic have no, one or two real x? as a number, a is never 0',
    ],
  },
  'century-of-year': {
    noun: [
      'the number of the block of hundred years (1 to 100, 101 to 200 and so on) that holds {year}',
    ],
    verb: ['divide a year by 100 and ^round up to get its century'],
    say: [
      '2000 -> 20, 2001 -> 21, 1 -> 1',
      'history homework: someone was born in {year}, in what century was it? as a number',
      'Math.ceil(year / 100)',
      'century, with the year ending in 00 as its last year',
    ],
  },
  'next-leap-year': {
    noun: ['the year of the next February 29 once {year} is over'],
    verb: ['move forward from the year after {year} until there is one with 366 days'],
    say: [
      '1896 -> 1904, 2000 -> 2004, 2096 -> 2104',
      'given a year, return the closest later one that is a leap year (gregorian)',
      'it is {year}, when will someone born on february 29 have a real birthday in a later year?',
      'leap year strictly after n',
    ],
  },
  'sum-or-triple': {
    noun: ['the total of {a} and {b}, counted three times for a matching pair'],
    verb: ['add a pair of numbers, and if they match ^multiply the result by 3'],
    say: [
      '1, 2 -> 3 but 2, 2 -> 12',
      'a === b ? 3 * (a + b) : a + b',
      'dice game: points are the sum of both dice, a double counts three times as much',
      'different numbers: plain sum, same numbers: sum x 3',
    ],
  },
  'word-for-multiple': {
    noun: ['the text {word}, if {k} goes into the number evenly, or else the same number'],
    verb: [
      'answer with {word} whenever {n} is in the {k} times table and with {n} whenever it is not',
    ],
    say: [
      'party counting game, at each {k}th number people shout {word}, what is to be said at {n}?',
      'n % {k} === 0 ? {word} : n',
      'little brother of fizzbuzz with one word: {word} at multiples of {k}, numbers stay numbers',
      'everything passes through, but whatever {k} divides turns into {word}',
    ],
  },
  'rock-paper-scissors': {
    noun: [
      "the code 1 if move {a} defeats move {b}, 2 in the reverse case and 0 for equal moves, out of 'rock', 'paper', 'scissors'",
    ],
    verb: [
      "judge 'rock', 'paper', 'scissors': ^return 0 for the same sign, else which player (1 or 2) is the winner",
    ],
    say: [
      "'rock', 'scissors' -> 1; 'rock', 'paper' -> 2; 'rock', 'rock' -> 0",
      'referee for the hand game, rock beats scissors, scissors beat paper, paper beats rock, result 1 / 2 / 0 (nobody)',
      'player one shows {a}, player two shows {b}, who gets the point? 1, 2 or 0 when it is equal (rock paper scissors)',
      'schnick schnack schnuck, strings rock paper scissors, number of winner or 0',
    ],
  },
  'guess-hint': {
    noun: [
      "the reply 'too low' for a guess under the secret, 'too high' for one over it, and 'correct' for a hit",
    ],
    verb: ["give feedback on {guess} with 'correct', 'too high' or 'too low', knowing {secret}"],
    say: [
      "5, 5 -> 'correct'; 1, 9 -> 'too low'; 9, 1 -> 'too high'",
      "i think of {secret}, you say {guess}, what do i reply? 'too high', 'too low' or 'correct'",
      "higher or lower game, reply strings are 'correct', 'too low', 'too high'",
      "guess > secret means 'too high', guess < secret means 'too low', hit means 'correct'",
    ],
  },
  'average-speed': {
    noun: ['the distance covered in one unit of time, if {distance} took {time}'],
    verb: ['divide the way by the time that it took'],
    say: [
      'km, hours -> km/h',
      '100 and 2 -> 50',
      'v = s / t',
      'the train took {time} hours for {distance} km, how fast did it go on average?',
      'mean velocity, not rounded',
    ],
  },
  bmi: {
    noun: ['the weight in kg per square of the height in meters'],
    verb: ['divide {weight} (kg) by {height} (m) and once more by {height}'],
    say: [
      'kg / m^2',
      '80 kg and 2 m -> 20',
      'the doctor wants my body mass index, i have my kilos and my size in meters',
      'bmi formula, args weight then height, all decimals kept',
    ],
  },
};
