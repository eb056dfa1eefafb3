import type { Phrasings } from '../family.ts';

export const conversionsEveryday: Phrasings = {
  'hex-to-rgb': {
    noun: [
      'the decimal strengths of the three light channels in a #rrggbb string, listed red first, then green, then blue',
    ],
    verb: ['decode the #rrggbb notation into three integers, ordered red, green, blue'],
    say: [
      'decode #rrggbb into [r, g, b]',
      '"#ffffff" should give [255, 255, 255], "#000000" should give [0, 0, 0]',
      'each pair of hex digits behind the # is one channel; hand back the three channels as decimal integers in a list',
      'which levels of red, green and blue (0 to 255, in an array) does {hex} mean?',
    ],
  },
  'text-to-number': {
    noun: ['the number spelled by the characters of a string, sign and decimal point included'],
    verb: [
      'read a numeric value out of its text form',
      'cast a string such as "-7" or "3.5" to the number type',
    ],
    say: [
      'str -> num',
      'cast {text} to a number',
      '"42" comes in as a string, 42 should come out as a number, same for "-7" and "3.5"',
      'my value is typed as text but it is really a number like "3.5", please give me the real numeric type',
    ],
  },
  'number-to-text': {
    noun: ['the string with the digits of a numeric value'],
    verb: [
      'cast a numeric value to the string type',
      'render a number as a sequence of characters',
    ],
    say: [
      'num -> string',
      'stringify a number',
      '42 goes in, "42" comes out; -7 gives "-7" and 3.5 gives "3.5"',
      'the same value but with the type string instead of number, please',
    ],
  },
  'boolean-to-number': {
    noun: ['the numeric form of a yes/no flag: one when it is set, zero when it is not'],
    verb: ['map a truth value to a bit, 1 when true and 0 when false'],
    say: [
      'boolean as 0/1',
      'flag to bit',
      'if {flag} holds the answer is 1, otherwise it is 0',
      'i want to add up booleans later so each one has to be a number first, one stands for yes and zero stands for no',
    ],
  },
  'text-to-boolean': {
    noun: ['the truth value written out in a string, where letter case plays no role'],
    verb: ['interpret "True", "TRUE" or "true" as true and any casing of "false" as false'],
    say: [
      'text to bool, caps do not matter',
      '"TRUE" -> true, "False" -> false',
      'the string says either true or false, maybe with capitals somewhere, and the result must be the boolean it names',
      'can you read a true/false word, however it is capitalised, as an actual boolean?',
    ],
  },
  'minutes-to-seconds': {
    noun: ['the length in seconds of a time span given in minutes'],
    verb: ['multiply a count of minutes by sixty to get seconds'],
    say: [
      'mins -> secs',
      '1 minute is 60 seconds, so what is {minutes} minutes?',
      'express a time of some minutes in seconds instead',
      'the timer on my oven takes seconds but the recipe says minutes, please do that conversion',
    ],
  },
  'hours-to-minutes': {
    noun: ['the length in minutes of a time span given in hours, where half hours are possible'],
    verb: ['multiply a count of hours by sixty to get minutes'],
    say: [
      'hours as minutes',
      '1.5 hours -> 90 minutes',
      'sixty minutes for every hour, please work out the minutes for {hours}',
      'my shift lasts a number of hours, maybe with a half, and the form asks for it in minutes',
    ],
  },
  'time-parts-to-seconds': {
    noun: [
      'the duration in seconds of a time split into an hour part, a minute part and a second part',
    ],
    verb: ['collapse a time of three parts, hours, minutes and seconds, into seconds alone'],
    say: [
      'hms to seconds',
      '3600 for each hour, 60 for each minute, plus the seconds',
      'a stopwatch shows {hours}, {minutes} and {seconds}, how many seconds have passed in all?',
      'three numbers go in (h, m, s) and the total amount of seconds comes out',
    ],
  },
  'seconds-to-minutes-text': {
    noun: [
      'the clock text for a number of seconds: full minutes, a colon, and the remaining seconds padded to two digits',
    ],
    verb: ['display a length in seconds the way music players do, 65 as "1:05"'],
    say: [
      'seconds -> "m:ss"',
      '5 gives "0:05", 60 gives "1:00", 125 gives "2:05"',
      'pad the seconds to two places but not the minutes, put a colon between them; the input is the total of seconds',
      'how would a video player write {seconds} seconds, like 12:09?',
    ],
  },
  'duration-words': {
    noun: [
      'the text with full hours before an h and leftover minutes before an m, made from a count of minutes',
    ],
    verb: ['split minutes into hours and a rest and ^write that like "1h 0m"'],
    say: [
      'readable duration from minutes: "2h 5m"',
      '125 -> "2h 5m", 60 -> "1h 0m", 59 -> "0h 59m"',
      'how many whole hours and how many minutes beyond that are in {minutes} minutes? answer like "3h 15m"',
      'always show both parts even when one is zero, the hours with h, one space, the minutes with m, starting from plain minutes',
    ],
  },
  'to-twelve-hour': {
    noun: [
      'the hour as Americans say it, 1 to 12 with a lower case am or pm, for an hour from 0 to 23',
    ],
    verb: [
      'express an hour of the 24-hour day on the 12-hour dial, followed by a space and am or pm',
    ],
    say: [
      '24 hour to 12 hour with am/pm',
      '0 -> "12 am", 11 -> "11 am", 12 -> "12 pm", 23 -> "11 pm"',
      'hours below 12 get am and the others pm; midnight and noon both show as 12, the rest counts from 1 to 11',
      'military time gives me {hour} as the hour, what would an ordinary american clock say, am or pm in small letters?',
    ],
  },
  'month-name': {
    noun: [
      'the full English name, capital first letter, of the month with a given number, counting from 1',
    ],
    verb: ['look up what the month with number {month} is called in English, 12 being December'],
    say: [
      '1 -> "January" ... 12 -> "December"',
      'full month name for a number',
      'translate a numeric month, first month is 1, to its full english name',
      'calendars print July and not 7, so tell me the word that belongs to the number of the month',
    ],
  },
  'iso-to-slashes': {
    noun: ['the American spelling of a yyyy-mm-dd date: month, day and year with slashes between'],
    verb: [
      'reorder the parts of a year-month-day string to month, day, year and ^put slashes instead of dashes',
    ],
    say: [
      '2024-03-05 -> 03/05/2024',
      'yyyy-mm-dd => mm/dd/yyyy, zeros stay',
      'move the year of {date} to the end and use / where the dashes were, leading zeros are kept',
      'our american customers want to read the month first, then the day, then the year, but the database has iso dates',
    ],
  },
  'list-to-sentence': {
    noun: [
      'the enumeration of some strings as written in prose, such as "x, y and z", empty for no strings',
    ],
    verb: [
      'enumerate strings the way people write: comma and space between them, but " and " ahead of the final one',
    ],
    say: [
      'human readable list: "a and b", "a, b and c"',
      '[] -> "", ["one"] -> "one", ["a", "b"] -> "a and b", ["a", "b", "c"] -> "a, b and c"',
      'glue the strings with ", " except the last gap, which becomes " and " with no comma',
      'i want to print who is coming to the party, like Ann, Bob and Eve, from an array of any length, nobody gives an empty text',
    ],
  },
  'count-with-noun': {
    noun: [
      'the label made of a number, a space and a noun, which takes an s for every number other than 1',
    ],
    verb: ['put {n} in front of {word} with a space and ^append an s unless {n} is exactly 1'],
    say: [
      '"1 day", "2 days", "0 days"',
      'singular for one, otherwise plural with s, number in front',
      'one book but five books and zero books: build that text from a number and the singular noun',
      'my cart should say 1 item or 4 items correctly, the word comes in singular and simply gets an s',
    ],
  },
  'phone-number': {
    noun: [
      'the American way to write a phone number, (area) middle-last, for a string of 10 digits',
    ],
    verb: [
      'insert brackets, a space and a dash into ten digits so that they look like (000) 000-0000',
    ],
    say: [
      'pretty print us phone number',
      '"1234567890" -> "(123) 456-7890"',
      'group {digits} as 3, 3 and 4: the first group in parentheses, then a space, and a hyphen between the other two',
      'people type their number as ten digits in a row and i would like to show it with the area code in parentheses',
    ],
  },
  'text-to-char-codes': {
    noun: ['the array of numeric codes behind the characters of a text, in their order'],
    verb: ['replace each character of a string by its code number and ^return these in an array'],
    say: [
      'text -> char codes',
      '"a" -> [97], "" -> []',
      'for every letter, space or sign in {text} give the number the computer stores for it',
      'the teacher wants us to write a word as a list of its ascii numbers, one for each character from left to right',
    ],
  },
  'char-codes-to-text': {
    noun: ['the word that appears when each number of a list is read as a character code'],
    verb: ['decode a sequence of ASCII values into text'],
    say: [
      'codes -> string',
      '[72, 105] -> "Hi", [] -> ""',
      'turn every number in {codes} into its character and glue them together in the same order',
      'my friend sent me a secret message as ascii numbers in an array, i need the readable message',
    ],
  },
  'number-to-words': {
    noun: [
      'the lower case English spelling of a whole number under one hundred, such as "ninety-nine" or "zero"',
    ],
    verb: [
      'say a number between 0 and 99 in small English letters, tens and ones linked by a hyphen',
    ],
    say: [
      '0 -> "zero", 13 -> "thirteen", 20 -> "twenty", 42 -> "forty-two"',
      'number (0 to 99) in english words',
      'what is {n} called in english? it lies between zero and ninety-nine, two-part names get a hyphen, all lower case',
      'for a game that reads scores aloud i must have the written-out form of any integer up to 99, like fifteen, thirty or sixty-one',
    ],
  },
  'digit-to-word': {
    noun: ['the spelled-out form of a one-digit number, in small letters'],
    verb: ['name a number from 0 to 9 in English, in lower case'],
    say: [
      '7 -> "seven"',
      'spell out one digit',
      'what do we call {digit} in english? small letters, zero up to nine',
      'kids should learn to read the digits, so for each number from 0 to 9 i need its english word',
    ],
  },
  'word-to-digit': {
    noun: ['the value, 0 to 9, of a digit spelled out in lower case English'],
    verb: ['read a spelled digit, anything from "zero" to "nine", as a number'],
    say: [
      '"seven" -> 7',
      'english digit name to int',
      'what number from 0 to 9 does {word} spell?',
      'the reverse of spelling a digit: the lower case word is given and its value between 0 and 9 is wanted',
    ],
  },
  'dollars-to-cents': {
    noun: ['the value in cents, as an integer, of an amount written like "$0.05"'],
    verb: ['read a price with a dollar sign and two decimals as an integer amount of cents'],
    say: [
      '"$1.10" -> 110',
      '"$x.yy" to integer cents',
      'how many cents is {price} worth? the text has a $ and exactly two decimals',
      'the shop exports amounts such as $12.50 and my program only works with pennies as plain integers',
    ],
  },
  'escape-html': {
    noun: [
      'the HTML-safe version of a string: ampersands, less-than and greater-than signs become entities, other characters stay',
    ],
    verb: [
      'substitute &amp;, &lt; and &gt; for the three characters &, < and > wherever they occur',
    ],
    say: [
      '& -> &amp;, < -> &lt;, > -> &gt;',
      'encode & < > as entities, nothing else (quotes stay)',
      'make {text} harmless for a web page, only the ampersand and both angle brackets need their entity',
      'someone could type a script tag in my form, so encode the angle brackets, and the ampersand too, even one that already belongs to an entity',
    ],
  },
  'csv-to-rows': {
    noun: [
      'the fields of comma separated text as an array of arrays of strings, one inner array for every line',
    ],
    verb: [
      'cut a text at its newlines and then ^cut each piece at its commas, giving nested arrays',
    ],
    say: [
      'csv string -> array of rows (plain, no quotes)',
      '"a,b\\nc,d" -> [["a", "b"], ["c", "d"]]',
      'every line of {csv} is a row and every comma starts a new cell, all cells stay strings',
      'can you load a very simple csv, nothing quoted in it, as a two dimensional array where even the header line is just a row?',
    ],
  },
  'rows-to-csv': {
    noun: [
      'the comma separated text for a table of strings, a line per row, nothing quoted and no line break at the end',
    ],
    verb: ['serialise a two dimensional array of strings as comma separated lines'],
    say: [
      '[["a", "b"], ["c", "d"]] -> "a,b\\nc,d"',
      'nested arrays to csv, an empty table gives ""',
      'put commas inside each row of {rows}, line breaks between rows, and return that as one string',
      'export my table so that a spreadsheet can open it: cells with a comma in between, a new line for the next row, no quoting',
    ],
  },
  'parse-settings': {
    noun: [
      'the name-to-value object described by lines such as city=Rome, where all values remain text',
    ],
    verb: [
      'split a text into lines and each line at its equals sign, and ^store the right side under the left side in an object',
    ],
    say: [
      'read "key=value" lines',
      '"a=1" -> { a: "1" }',
      'left of = is the name, right of = is the value; one object for all the lines of {text}, everything as strings',
      'could you load a little ini-like file, one setting in each line with an equals sign, as a plain object?',
    ],
  },
  'binary-to-hex': {
    noun: [
      'the hexadecimal spelling, small letters a to f and no zeros in front, of a value given as bits',
    ],
    verb: ['translate bits into the equivalent hexadecimal text, letters in lower case'],
    say: [
      'base 2 -> base 16 string',
      '"11111111" -> "ff", "00010000" -> "10", "0" -> "0"',
      'what is {bits} in hex? small letters please and drop zeros at the front',
      'a string of 0 and 1 comes in and should come out as the shortest hex string with the same value, lower case',
    ],
  },
  'hex-to-binary': {
    noun: ['the bits, as text without zeros in front, of a value given in hexadecimal'],
    verb: ['translate hexadecimal text into the equivalent ones and zeros, with no padding'],
    say: [
      'base 16 -> base 2 string',
      '"ff" -> "11111111", "10" -> "10000", "0" -> "0"',
      'what is {hex} in binary? no padding zeros please',
      'my homework gives numbers in hexadecimal and wants them written in ones and zeros, the shortest way',
    ],
  },
  'from-base': {
    noun: ['the value of a numeral written in some number system with a base between 2 and 10'],
    verb: ['evaluate a string of digits in a number system whose base is given too, 2 up to 10'],
    say: [
      'parse digits with radix',
      '("101", 2) -> 5, ("77", 8) -> 63',
      'read {digits} as a base {base} numeral and give its ordinary value',
      'the first argument is a numeral as a string, the second tells in which base (ten at most) it is written, i want the normal number',
    ],
  },
  'excel-column': {
    noun: [
      'the 1-based position of a spreadsheet column whose heading is given in capital letters',
    ],
    verb: [
      'count which column carries the heading {title} in a spreadsheet, the first one being A',
    ],
    say: [
      'A -> 1, Z -> 26, AA -> 27, AZ -> 52',
      'spreadsheet heading to column index (1-based)',
      'read the capital letters as a base 26 number in which A counts 1 and Z counts 26',
      'my macro gets the column as letters like BC but the api wants the position as a number starting from one',
    ],
  },
  'percent-text': {
    noun: [
      'the percentage, rounded to an integer and followed by %, that a fraction of 1 amounts to',
    ],
    verb: ['show a share such as 0.5 as text in whole percent'],
    say: [
      '0.5 -> "50%"',
      'fraction as rounded percent text',
      'how many percent is {ratio}? round to a whole number and put the % sign right after it',
      'progress comes in as a decimal where 1 means finished, and the label next to the bar should read like 75%',
    ],
  },
};
