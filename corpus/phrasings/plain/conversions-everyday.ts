import type { Phrasings } from '../../family.ts';

export const conversionsEveryday: Phrasings = {
  'hex-to-rgb': {
    noun: [
      'the red, green and blue values of a hex color as an array',
      'the rgb numbers of a color like "#ff0000"',
    ],
    verb: [
      'convert a hex color to rgb',
      'take a color code with # and ^return a list of red, green and blue from 0 to 255',
      'get [r, g, b] from a hex color string',
    ],
    say: [
      'hex to rgb',
      'hex color to rgb',
      '"#rrggbb" in, [red, green, blue] out',
      'i have a color like "#336699" and need its rgb numbers in an array',
    ],
  },
  'text-to-number': {
    noun: ['a string as a number'],
    verb: [
      'change text to a number',
      'convert a numeric string to a number',
      'take a string like "12.5" and ^give the number 12.5',
      'parse a number from text, decimals and minus allowed',
    ],
    say: [
      'text to number',
      'parse string to number',
      'number as text in, real number out',
      'my number is stored as a string, how can i convert it so that i can do math?',
    ],
  },
  'number-to-text': {
    noun: ['the string form of a number'],
    verb: [
      'change a number to text',
      'take a number and ^give it back as a string',
      'convert a numeric value into a string',
      'make a string from a number',
    ],
    say: [
      'number to text',
      'convert number to string',
      'number in, string out',
      'how do i get my number as a string, for example 7 as "7"?',
    ],
  },
  'boolean-to-number': {
    noun: ['the number for a boolean, 1 if true and 0 if false'],
    verb: [
      'change a boolean to a number',
      'take true or false and ^return 1 or 0',
      'convert a bool to an integer, true is 1 and false is 0',
      'output 1 when a value is true and 0 when it is false',
    ],
    say: [
      'boolean to number',
      'boolean to integer',
      'bool to 0 or 1',
      'true/false in, 1/0 out',
      'i have a true or false value and need 1 or 0 instead',
    ],
  },
  'text-to-boolean': {
    noun: ['the boolean for the text "true" or "false", upper or lower case'],
    verb: [
      'convert text to boolean',
      'change the string "true" to true and "false" to false, case does not matter',
      'take a text that says true or false and ^give the boolean, ignoring upper and lower case',
      'parse a boolean string',
    ],
    say: [
      'string to boolean',
      'convert "true" string to boolean',
      '"true" or "FALSE" as text in, boolean out',
      'the form sends "True" or "False" as a string, how do i make a boolean from it?',
    ],
  },
  'minutes-to-seconds': {
    noun: ['the seconds for a number of minutes'],
    verb: [
      'change minutes into seconds',
      'take a time in minutes and ^give it in seconds',
      'calculate the seconds for some minutes',
      'multiply minutes by 60 to get the seconds',
    ],
    say: [
      'seconds from minutes',
      'convert mins to secs',
      'minutes to seconds converter',
      'minutes in, seconds out',
      'how many seconds do i have in 5 minutes, or in any other number of minutes?',
    ],
  },
  'hours-to-minutes': {
    noun: ['the minutes for a number of hours'],
    verb: [
      'change hours into minutes',
      'take a time in hours and ^return it in minutes',
      'calculate the number of minutes for some hours',
      'multiply hours by 60 to get the minutes',
    ],
    say: [
      'minutes from hours',
      'convert hours to mins',
      'hours in, minutes out',
      'hours to minutes converter',
      'the meeting takes 2 hours, how many minutes are that?',
    ],
  },
  'time-parts-to-seconds': {
    noun: ['the total seconds of a time in hours, minutes and seconds'],
    verb: [
      'convert a time with hours, minutes and seconds into seconds',
      'calculate total seconds from hours, minutes and seconds',
      'take three numbers for hours, minutes and seconds and ^return all of it in seconds',
      'change hours, minutes and seconds to one number of seconds',
    ],
    say: [
      'hours, minutes, seconds to seconds',
      'total seconds from h m s',
      'h, m, s in, seconds out',
      'i know the hours, minutes and seconds of my run, how many seconds is that in total?',
    ],
  },
  'seconds-to-minutes-text': {
    noun: [
      'the minutes and seconds for a number of seconds, like "2:09"',
      'a string m:ss from total seconds',
    ],
    verb: [
      'convert seconds to minutes:seconds',
      'take a number of seconds and ^show it as minutes and seconds, two digits for the seconds',
      'change 90 seconds to text like "1:30"',
    ],
    say: [
      'seconds to minutes and seconds m:ss',
      'format seconds as minutes:seconds',
      'seconds in, text "m:ss" out, no zero before the minutes',
      'my video is 200 seconds long and i want to show "3:20"',
    ],
  },
  'duration-words': {
    noun: ['the hours and minutes of a number of minutes as text like "1h 15m"'],
    verb: [
      'convert minutes to hours and minutes like "2h 30m"',
      'take total minutes and ^write them as hours with h and minutes with m, for example "0h 20m"',
      'change minutes to text in the form "Xh Ym"',
    ],
    say: [
      'minutes to hours and minutes "1h 5m"',
      'format minutes as "Xh Ym"',
      'minutes to h m text, "3h 0m"',
      'minutes in, string like "1h 40m" out',
      'i have 100 minutes and want to show it as "1h 40m"',
    ],
  },
  'to-twelve-hour': {
    noun: [
      'the hour in 12 hour time with am or pm, such as "5 pm"',
      'the am/pm text for an hour of the 24 hour clock',
    ],
    verb: [
      'convert 24 hour time to 12 hour time, an hour like 17 to "5 pm"',
      'take an hour from 0 to 23 and ^return it with am or pm, like "8 am"',
      'change a 24h hour to am/pm, 0 is "12 am" and 12 is "12 pm"',
    ],
    say: [
      '24 hour to am pm',
      '24h to 12h clock hour',
      'hour 0-23 in, "7 pm" style text out',
      'it is 20 hours on my clock, how do i show that as "8 pm"?',
    ],
  },
  'month-name': {
    noun: [
      'the name of the month for a number 1 to 12',
      'the month as an English word, 1 is January',
    ],
    verb: [
      'get the month name from its number',
      'take a month number and ^return the name, for example 4 gives "April"',
      'change a number from 1 to 12 to the name of the month',
    ],
    say: [
      'month name from number',
      'number to month name',
      'month number in, name like "May" out, January is 1',
      'what is the name of month 9 in english?',
    ],
  },
  'iso-to-slashes': {
    noun: ['the date as mm/dd/yyyy from a yyyy-mm-dd string', 'the US date for an ISO date'],
    verb: [
      'change the date format from yyyy-mm-dd to mm/dd/yyyy',
      'take an ISO date string and ^return it as month/day/year with slashes',
      'convert a date with year first to the American format mm/dd/yyyy',
    ],
    say: [
      'ISO date to US date',
      'date format yyyy-mm-dd to mm/dd/yyyy',
      'date "2023-07-04" in, "07/04/2023" out',
      'how can i show 2020-12-25 as 12/25/2020?',
    ],
  },
  'list-to-sentence': {
    noun: [
      'the words of a list as text with commas and "and" before the last one, no comma before "and"',
    ],
    verb: [
      'join a list with commas and "and"',
      'take an array of words and ^make a text like "red, green and blue"',
      'combine names with commas and ^put the word and before the last, an empty list gives an empty string',
    ],
    say: [
      'array to sentence "a, b and c"',
      'join words with and',
      'list of strings to readable text with "and"',
      'list of names in, text like "Tom, Ann and Bob" out',
      'how do i print my items with commas but the word "and" before the last item?',
    ],
  },
  'count-with-noun': {
    noun: [
      'the count with the word, plural with s if the count is not 1',
      'a string like "1 day" or "5 days" from a number and a word',
    ],
    verb: [
      'pluralize a word by its count, as in "1 dog" and "2 dogs"',
      'take a number and a word and ^return both as text, with an s unless the number is 1',
      'add s to a word if the count is not 1 and ^put the count in front',
    ],
    say: [
      'singular or plural with count',
      'number and word to "3 books"',
      'count and word in, text like "0 cats" or "1 cat" out',
      'how do i write "1 file" but "4 files" depending on the number?',
    ],
  },
  'phone-number': {
    noun: [
      'the phone number in the form (123) 456-7890',
      'a formatted US phone number from ten digits',
    ],
    verb: [
      'format a phone number like (555) 123-4567',
      'take a string of 10 digits and ^return it as (xxx) xxx-xxxx',
      'change ten digits into a phone number with parentheses and a dash',
    ],
    say: [
      'format US phone number',
      'phone number format (xxx) xxx-xxxx',
      'ten digits in, "(555) 123-4567" out',
      'i have "5551234567" and want to show it as a phone number "(555) 123-4567"',
    ],
  },
  'text-to-char-codes': {
    noun: [
      'the char code of each character in a string, as an array',
      'a list of ascii values for a text',
    ],
    verb: [
      'convert text to ascii codes',
      'take a string and ^give a list with the character code of every character',
      'find the ascii number of each letter in {text} and return all of them in an array',
    ],
    say: [
      'text to ascii',
      'string to char codes',
      'string to array of ascii values',
      'text in, list of character codes out',
      'how do i get the ascii numbers of a word, like [72, 105] for "Hi"?',
    ],
  },
  'char-codes-to-text': {
    noun: ['the text for a list of char codes', 'a string made from an array of ascii values'],
    verb: [
      'convert ascii codes to text',
      'take a list of character codes and ^return the string',
      'make a string from ascii numbers, one character for each number',
    ],
    say: [
      'ascii to text',
      'char codes to string',
      'array of ascii values to string',
      'list of codes in, text out',
      'i have numbers like [67, 97, 116], which word is that in ascii?',
    ],
  },
  'number-to-words': {
    noun: [
      'the number from 0 to 99 written in words, like "thirty-one"',
      'the english words of a number below 100, lowercase with hyphen',
    ],
    verb: [
      'convert a number to words, 0 to 99',
      'take a whole number up to 99 and ^write it out in english, for example "fifty-six"',
      'spell a number under 100 in lowercase words with a hyphen',
    ],
    say: [
      'number to english words up to 99',
      'spell out numbers 0 to 99',
      'number in, words like "twenty-five" out, only up to 99',
      'how do you say 73 in english words? i need it for every number from 0 to 99',
    ],
  },
  'digit-to-word': {
    noun: ['the word for a single digit', 'the english name of a digit, zero to nine'],
    verb: [
      'change a digit to a word',
      'take a digit from 0 to 9 and ^return its english word in lowercase',
      'write a single digit in letters, 4 gives "four"',
    ],
    say: [
      'digit to word',
      'digit to english word',
      'single digit to text, 5 to "five"',
      'digit in, word out',
      'what is the english word for a digit like 8?',
    ],
  },
  'word-to-digit': {
    noun: [
      'the digit for a number word from zero to nine',
      'the number 0 to 9 for an english word',
    ],
    verb: [
      'change a number word to a digit',
      'take a word like "six" and ^return the digit 6',
      'convert an english number word, zero to nine, to a number',
    ],
    say: [
      'word to number, zero to nine',
      'english word to digit',
      '"one" to 1, "two" to 2',
      'word in, digit out, lowercase from zero to nine',
      'the user types "eight" and i want the number 8',
    ],
  },
  'dollars-to-cents': {
    noun: [
      'the cents for a dollar price text such as "$4.99"',
      'the price in cents from a string like "$2.50"',
    ],
    verb: [
      'convert dollars to cents, the price is text like "$1.25"',
      'take a price string with $ and two decimals and ^give the total cents as a number',
      'change "$9.99" to 999 cents',
    ],
    say: [
      'dollar string to cents',
      'price text "$0.50" to cents',
      'text like "$3.00" in, number of cents out',
      'my price is written "$19.95", how many cents is it?',
    ],
  },
  'escape-html': {
    noun: [
      'a string with &, < and > escaped for html',
      'the html escaped text, only & < and > changed',
    ],
    verb: [
      'escape html characters & < >',
      'take a text and ^replace & < > with &amp; &lt; &gt;',
      'make a text safe to show in html by changing &, < and > to entities, no other characters',
    ],
    say: [
      'html escape string & < >',
      'escape html, only &, < and >',
      'plain text in, text with &amp;, &lt; and &gt; out',
      'how do i escape the signs <, > and & so that the browser does not read my text as html?',
    ],
  },
  'csv-to-rows': {
    noun: [
      'the rows and fields of csv text as a 2d array of strings',
      'the lines of a csv text, each split at the commas',
    ],
    verb: [
      'parse csv to a 2d array',
      'take csv text and ^return a list of rows, each row a list of strings',
      'read csv lines and ^split every line by comma, without quotes',
    ],
    say: [
      'parse csv text',
      'csv string to rows',
      'csv to array of arrays',
      'csv text in, array of rows with string fields out',
      'i have csv data as one string and want a table with rows and columns, all as text',
    ],
  },
  'rows-to-csv': {
    noun: [
      'the csv text for a 2d array of strings',
      'a string with one line per row and commas between the values',
    ],
    verb: [
      'convert a table to csv',
      'take an array of rows and ^make csv text, commas between values and one row per line',
      'join every row with commas and all rows with line breaks, no quotes',
    ],
    say: [
      '2d array to csv',
      'rows to csv text',
      'array of arrays to csv string',
      'rows of strings in, csv text out, no newline at the end',
      'i have data in rows and columns and want to export it as a csv string',
    ],
  },
  'parse-settings': {
    noun: ['an object from lines of key=value text, values as strings'],
    verb: [
      'parse key=value lines into an object',
      'read a settings text with name=value on each line and ^return an object of strings',
      'convert lines like "color=red" to an object with string values',
    ],
    say: [
      'key=value text to object',
      'parse config lines key=value',
      'parse settings file with key=value lines',
      'text with one key=value per line in, object out',
      'my config file has lines like "host=localhost", how do i get an object from it?',
    ],
  },
  'binary-to-hex': {
    noun: [
      'the hex string for a binary string, lowercase',
      'the hexadecimal form of a binary number',
    ],
    verb: [
      'convert binary to hex',
      'change a binary number to a hexadecimal number, lowercase letters',
      'take a string of 0s and 1s and ^return it as lowercase hex without leading zeros',
    ],
    say: [
      'binary to hexadecimal',
      'hex from binary',
      'binary string in, hex string out',
      'what is "11111010" in hex? i want to get "fa"',
    ],
  },
  'hex-to-binary': {
    noun: ['the binary string for a hex string', 'the binary form of a hexadecimal number'],
    verb: [
      'convert hex to binary',
      'change a hexadecimal number to a binary number as text',
      'take a hex string and ^return its binary digits without leading zeros',
    ],
    say: [
      'hexadecimal to binary',
      'binary from hex',
      'hex string in, binary string out',
      'what is "1f" in binary? i want to get "11111"',
    ],
  },
  'from-base': {
    noun: [
      'the decimal number for a string in a given base',
      'the integer value of {digits} written in base {base}',
    ],
    verb: [
      'convert a number string from any base up to 10 to decimal',
      'take digits as text and a base and ^return the decimal number',
      'change a number from another base, 2 to 10, to a normal integer',
    ],
    say: [
      'base n to decimal',
      'any base to decimal number',
      'string and base in, number out',
      'i have "123" in base 4, what is it as a normal decimal number?',
    ],
  },
  'excel-column': {
    noun: [
      'the number of an excel column, A is 1',
      'the column number for letters like "AB" in a spreadsheet',
    ],
    verb: [
      'convert an excel column name to a number',
      'take column letters such as "C" or "AA" and ^return the column number, starting with 1 for A',
      'get the spreadsheet column number from its letters',
    ],
    say: [
      'excel column to number',
      'excel column letters to number',
      'column name in, number out: A is 1, Z is 26, AA is 27',
      'in excel i see column "BD", which column number is it counting from 1?',
    ],
  },
  'percent-text': {
    noun: [
      'the percent text of a decimal number, like "45%"',
      'a decimal as a whole percentage with % sign',
    ],
    verb: [
      'convert a decimal to percent text',
      'take a number like 0.25 and ^return "25%", rounded to a whole percent',
      'format a fraction as a percentage string, rounded',
    ],
    say: [
      'decimal to percent',
      'format number as percent, 0.5 to "50%"',
      'decimal in, percent string out, no decimals',
      'i have 0.8 and want to show "80%"',
    ],
  },
};
