import type { Phrasings } from '../family.ts';

export const conversions: Phrasings = {
  'to-binary': {
    noun: ['the string of zeros and ones that spells {n} in the dual system'],
    verb: ['spell a non-negative integer with just the digits 0 and 1'],
    say: [
      'n to base two, as text',
      '255 becomes "11111111", 2 becomes "10", 0 becomes "0"',
      'how would a computer write {n}? a string with its bits, no padding',
      'dec2bin',
    ],
  },
  'from-binary': {
    noun: ['the ordinary integer behind a text of bits such as "1010"'],
    verb: ['read {bits} as an integer in the dual system, leading zeros allowed'],
    say: [
      'base two string to number',
      '"0011" becomes 3, "1010" becomes 10',
      'bin2dec',
      'add up the powers of two where {bits} has a 1, the right end being worth 1',
    ],
  },
  'to-hex': {
    noun: ['the string for {n} with the sixteen digits 0 to 9 and a to f'],
    verb: ['spell a non-negative integer in radix 16, small letters and nothing in front'],
    say: [
      'dec2hex in lowercase',
      '255 becomes "ff", 16 becomes "10", 0 becomes "0"',
      'number to hex text, a-f not A-F, without 0x',
      'what does {n} look like in the number system with 16 digits, letters small?',
    ],
  },
  'from-hex': {
    noun: [
      'the integer behind a text of sixteen-system digits, capitals and small letters being equal',
    ],
    verb: ['read {hex} as an integer in radix 16'],
    say: [
      'hex2dec',
      '"ff" and "FF" become 255, "10" becomes 16',
      'base 16 text to number, case does not matter',
      'a is ten and f is fifteen, so what ordinary number does {hex} mean?',
    ],
  },
  'to-base': {
    noun: ['the text of {n} in the number system with {base} digits, {base} being 2 to 10'],
    verb: [
      're-express a non-negative integer with {base} different digits (ten at the most), as a string',
    ],
    say: [
      'radix conversion for radix 2..10, string out',
      'number and base to text: 10 in base 3 is "101", 8 in base 8 is "10", 0 is "0"',
      'divide by the base again and again and read the remainders backwards, bases up to 10 only',
      'how would people with {base} fingers (2 to 10) write {n}?',
    ],
  },
  'roman-to-integer': {
    noun: ['the ordinary number for a text of letters like MCMXCIV'],
    verb: ['read {roman} the way the Romans did and ^return it as an integer'],
    say: [
      'roman numeral value',
      '"XLII" becomes 42, "IV" becomes 4',
      'what year is carved on the building, if the stone says {roman}? give me a normal number',
      'I V X L C D M text to int, with IV, IX, XL, XC, CD and CM',
    ],
  },
  'integer-to-roman': {
    noun: ['the spelling of {n} with the letters M, D, C, L, X, V and I in the ancient style'],
    verb: ['write {n} the way the Romans did, with pairs such as IV, XC and CM where needed'],
    say: [
      'to roman, 1 to 3999',
      '42 becomes "XLII", 1994 becomes "MCMXCIV"',
      'how does a king called number {n} spell his number, like XIV for 14?',
      'arabic number to roman string',
    ],
  },
  'minutes-to-clock': {
    noun: [
      'the text made of the full hours in {minutes}, a colon and the remaining minutes as two digits',
    ],
    verb: ['display {minutes} as hours and minutes in the manner of 0:05 or 12:40'],
    say: [
      'h:mm from total minutes, hours unpadded',
      '59 becomes "0:59", 60 becomes "1:00", 5 becomes "0:05"',
      'divide by 60 for the hours, what is left are the minutes, pad those to two places and put a colon between',
      'duration label for {minutes} minutes, 25 hours would be "25:00"',
    ],
  },
  'clock-to-minutes': {
    noun: ['the hours times 60 plus the minutes of a text such as 23:59'],
    verb: ['count the minutes from 0:00 until {time}'],
    say: [
      '"1:05" becomes 65, "09:30" becomes 570',
      'clock text to a plain minute count',
      'split at the colon, the left part counts sixty each, the right part counts one each',
      'how many minutes after the start of the day is it at {time}? the hour may have a leading zero or not',
    ],
  },
  'seconds-to-time': {
    noun: ['a digital clock text with hours, minutes and seconds, two places each, for {seconds}'],
    verb: [
      'break {seconds} down into hours, minutes and seconds and ^print them zero-padded with colons',
    ],
    say: [
      'hh:mm:ss from total seconds',
      '59 becomes "00:00:59", 3600 becomes "01:00:00"',
      'stopwatch display, always three parts with at least two digits',
      'how would a video player with hours show a position of {seconds} seconds? like 00:03:20',
    ],
  },
  'celsius-list': {
    noun: ['the temperatures of a list in degrees F when they are given in degrees C'],
    verb: ['map c * 9 / 5 + 32 over a list of numbers'],
    say: [
      'C list to F list',
      '[0, 100, -40] becomes [32, 212, -40]',
      'my american friend only knows fahrenheit, convert the whole weather forecast {temps} from celsius for him',
      'for each degree value: times 1.8 and plus 32',
    ],
  },
  'parse-number-list': {
    noun: [
      'the integers typed in {text} with commas between, as an array of numbers, blanks ignored',
    ],
    verb: [
      'read whole numbers from a text where commas part them, spaces possibly following the commas',
    ],
    say: [
      'text.split(",").map(Number)',
      '"-4, 0, 12" becomes [-4, 0, 12]',
      'comma list string to int array',
      'turn one line such as 7,8,9 into real numbers that i can calculate with, as an array',
    ],
  },
  'list-to-csv': {
    noun: ['the {values} strung together with a comma in each gap'],
    verb: ['print all numbers of a list in one text, parted by single commas and nothing else'],
    say: [
      'values.join(",")',
      'numbers glued by commas, the empty list gives ""',
      '[1, -2, 3] becomes "1,-2,3"',
      'export one row for a spreadsheet: the numbers with just commas in between',
    ],
  },
  'yes-or-no': {
    noun: ['the answer word for a boolean, "Yes" if it is true and "No" if it is false'],
    verb: ['put {flag} into words: Yes or No'],
    say: [
      'flag ? "Yes" : "No"',
      'human readable boolean, Yes/No capitalised',
      'the form should print Yes when the box is ticked and No when it is not',
      'translate true into Yes and false into No',
    ],
  },
  'to-query-string': {
    noun: ['the entries of {params} written name=value, with & in between and no encoding'],
    verb: ['flatten an object to text of the kind a=1&b=2, raw values, no leading ?'],
    say: [
      'object to a=1&b=2',
      '{ q: "cat", page: 2 } becomes "q=cat&page=2", an empty object becomes ""',
      'what comes after the question mark in a url, built from an object, values as they are',
      'object as text: key, equals sign, value, ampersand, next key and so on',
    ],
  },
  'parse-query-string': {
    noun: ['a lookup object from names to text values for a string such as q=cat&page=2'],
    verb: [
      'take a text of name=value parts joined by & to pieces and ^put them in an object, values as text',
    ],
    say: [
      'a=1&b=2 to object',
      '"q=cat&page=2" becomes { q: "cat", page: "2" }, even numbers stay text',
      'what stands behind the ? of a url as an object, no type conversion',
      'cut at every &, then at =, left side is the property and right side its string',
    ],
  },
  'camel-to-words': {
    noun: [
      'the readable form of a name like oneTwoThree: small letters and a space before each former capital',
    ],
    verb: ['put a space in front of each capital of {text} and ^make the capital small'],
    say: [
      '"oneTwoThree" becomes "one two three"',
      'variable name to plain words, everything lowercase',
      'humanize a camelCase identifier, no capitals left',
      'column titles come as firstName or homeTown and i want to print first name and home town',
    ],
  },
  'letter-grade': {
    noun: [
      'the letter for {score}: from 90 on A, from 80 on B, from 70 on C, from 60 on D, under 60 F',
    ],
    verb: ['mark a test with A (90+), B (80+), C (70+), D (60+) or F (all the rest)'],
    say: [
      'A/B/C/D/F from a score, cutoffs 90, 80, 70, 60 inclusive',
      '89 is a B, 90 is an A, 60 is a D, 59 is an F, in steps of ten',
      'american school grades: every ten points below 90 cost a letter (B, C, D), and below 60 it is F',
      'bands: 90 to 100 A, 80 to 89 B, 70 to 79 C, 60 to 69 D, 0 to 59 F',
    ],
  },
  'thousands-separators': {
    noun: ['the value {n} in the American way of writing big numbers, such as 1,000'],
    verb: ['group the digits of a whole number by three with commas, beginning at the right'],
    say: [
      'n with commas, 999 stays "999" and 1000 is "1,000"',
      'like toLocaleString("en-US") for whole numbers',
      'make a large amount readable: 123456 as "123,456"',
      'digit grouping, comma, result as text',
    ],
  },
  'ordinal-suffix': {
    noun: ['the rank {n} the English way, as in 2nd, 13th or 21st'],
    verb: ['glue the right one of st, nd, rd and th onto {n}'],
    say: [
      '21 is "21st", 111 is "111th", 3 is "3rd"',
      'rank label from a position number',
      'st for a last digit 1, nd for 2, rd for 3, th for others and for all that end in 11, 12 or 13',
      'which place did i get? turn the number {n} into 1st, 2nd, 4th or so',
    ],
  },
  'day-name': {
    noun: [
      'the weekday in English whose index in a week beginning with Sunday is {day}, counted from 0',
    ],
    verb: [
      'look up number {day} in Sunday, Monday, Tuesday and so on to Saturday, the first being number 0',
    ],
    say: [
      '0 is "Sunday", 1 is "Monday", 6 is "Saturday"',
      'name for Date.getDay()',
      'what day of the week is number {day}, if the count goes Sunday 0, Monday 1 up to Saturday 6?',
      'weekday index (Sunday first, zero-based) to its full English name',
    ],
  },
  'rgb-to-hex': {
    noun: ['a hash and six small hex digits, two for each of {r}, {g} and {b}'],
    verb: ['mix {r}, {g} and {b} into a web color such as #01aa10, letters small'],
    say: [
      '1, 16, 170 becomes "#0110aa"',
      'three channel numbers to #rrggbb, zero-padded, lowercase',
      'my color picker gives red, green and blue from 0 to 255 and the stylesheet needs a code like #c0ffee',
      'each channel in base 16 with two small digits, all behind a #',
    ],
  },
  'format-cents': {
    noun: ['a price tag text, dollar sign first and two digits after the point, for {cents} cents'],
    verb: ['divide {cents} by 100 and ^show it as money with $ and exactly two decimals'],
    say: [
      '5 becomes "$0.05", 100 becomes "$1.00"',
      'cents int to money text',
      'print {cents} cents on a receipt in the style $7.30, without commas',
      'whole dollars, a point, the remaining cents in two digits, and a $ before it all',
    ],
  },
};
