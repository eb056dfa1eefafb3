import type { Phrasings } from '../../family.ts';

export const conversions: Phrasings = {
  'to-binary': {
    noun: ['the binary form of a whole number', 'a string with the binary digits of {n}'],
    verb: [
      'change a decimal number to binary',
      'take a non-negative integer and ^give back its binary string',
      'get the binary representation of an integer as text',
    ],
    say: [
      'integer to binary',
      'decimal number to binary number converter',
      'number in, binary text out',
      'how can i show a number like 10 in binary, so "1010"?',
    ],
  },
  'from-binary': {
    noun: ['the decimal number for a binary string'],
    verb: [
      'change a binary number to a decimal number',
      'take a string with 0s and 1s and ^return its integer value',
      'read a binary text like "110" and ^output the number 6',
    ],
    say: [
      'decimal from binary',
      'binary to integer',
      'binary to decimal converter',
      'binary string in, number out',
      'i have a binary code as text, how do i find out the decimal value?',
    ],
  },
  'to-hex': {
    noun: ['the hex value of a number as text', 'the hexadecimal string of an integer'],
    verb: [
      'change a whole number to hexadecimal',
      'take a decimal number and ^give its hex code in lowercase',
      'get the hex representation of {n}, without the 0x',
    ],
    say: [
      'hexadecimal from decimal',
      'integer to hexadecimal',
      'decimal to hex converter',
      'number in, lowercase hex string out',
      'how do i show 255 as "ff" in javascript?',
    ],
  },
  'from-hex': {
    noun: ['the decimal number for a hexadecimal string'],
    verb: [
      'change hexadecimal to a normal number',
      'take a hex code as text and ^return the integer',
      'read a hex value like "1f" and ^give 31',
    ],
    say: [
      'hexadecimal to integer',
      'decimal from hex',
      'hex to decimal converter',
      'hex string in, number out, upper and lower case both allowed',
      'what is the decimal value of a hex number?',
    ],
  },
  'to-base': {
    noun: [
      'the number as text in another base, between 2 and 10',
      'a string that shows {n} in base {base}',
    ],
    verb: [
      'change a decimal number to another base up to 10',
      'take a whole number and a base and ^return the digits as a string',
      'convert an integer to a chosen number base, 2 to 10, and output text',
    ],
    say: [
      'decimal to any base',
      'base converter from decimal to base n',
      'number and base in, string of digits out',
      'i have a number and want to see it in base 2, 5, 8 or another base up to 10',
    ],
  },
  'roman-to-integer': {
    noun: ['the integer for a roman numeral', 'the value of a string of Roman digits'],
    verb: [
      'convert roman numerals to normal numbers',
      'take a Roman numeral like "XIV" and ^give the number 14',
      'read roman numbers and ^output a decimal integer',
    ],
    say: [
      'roman to decimal',
      'roman number to integer',
      'roman numeral converter, text to number',
      'roman numeral in, integer out',
      'what number is a roman numeral like "VII" or "XL"?',
    ],
  },
  'integer-to-roman': {
    noun: ['the roman numeral for a number', 'the Roman form of an integer as a string'],
    verb: [
      'convert a normal number to roman numerals',
      'take a number from 1 to 3999 and ^give its Roman numeral',
      'change an integer into a roman number text',
    ],
    say: [
      'decimal to roman',
      'number to roman numeral converter',
      'integer in, roman numeral out',
      'how do i get the roman numeral of a year like 2024?',
    ],
  },
  'minutes-to-clock': {
    noun: [
      'the time in hours and minutes for a number of minutes, like "1:15"',
      'a string h:mm from total minutes',
    ],
    verb: [
      'change total minutes to hours:minutes text, with two digits for the minutes',
      'take a number of minutes and ^show it as h:mm, for example 75 as "1:15"',
      'turn minutes into h:mm',
    ],
    say: [
      'minutes to hours:minutes string',
      'minutes to time h:mm',
      'total minutes in, text like "2:30" out, no zero before the hours',
      'i have 200 minutes, how can i show that as "3:20"?',
    ],
  },
  'clock-to-minutes': {
    noun: ['the total minutes of a time string h:mm', 'the minutes for a clock time like "10:15"'],
    verb: [
      'change a time in hours:minutes to minutes',
      'take a time text such as "2:30" and ^return 150 minutes',
      'calculate the total minutes from a string with hours and minutes',
    ],
    say: [
      'time to minutes',
      'hours:minutes to minutes',
      'hh:mm string in, number of minutes out',
      'how many minutes have passed since midnight at a time like "08:45"?',
    ],
  },
  'seconds-to-time': {
    noun: [
      'the time hh:mm:ss for a number of seconds',
      'a string with hours, minutes and seconds, two digits each, from total seconds',
    ],
    verb: [
      'change seconds to hours:minutes:seconds with leading zeros',
      'take total seconds and ^return a time like "01:30:00"',
      'show a number of seconds as hh:mm:ss',
    ],
    say: [
      'seconds to hours minutes seconds, hh:mm:ss',
      'convert seconds to hh:mm:ss',
      'seconds in, "hh:mm:ss" out',
      'i have 5000 seconds and want to see it as "01:23:20"',
    ],
  },
  'celsius-list': {
    noun: [
      'a new array with celsius values changed to fahrenheit',
      'the list of fahrenheit temperatures from a list of celsius temperatures',
    ],
    verb: [
      'convert a list of celsius to fahrenheit',
      'take an array of temperatures in celsius and ^give an array in fahrenheit',
      'change all numbers of {temps} from celsius to fahrenheit',
    ],
    say: [
      'celsius array to fahrenheit array',
      'fahrenheit list from celsius list',
      'celsius list in, fahrenheit list out',
      'i have many temperatures in celsius and need every one in fahrenheit',
    ],
  },
  'parse-number-list': {
    noun: [
      'the numbers of a comma separated string as an array',
      'a list of integers from a text like "1, 2, 3"',
    ],
    verb: [
      'split a string at the commas and ^convert each part to a number',
      'take a text with numbers and commas and ^return an array of numbers',
      'get a list of integers from a comma separated line',
    ],
    say: [
      'comma separated string to number array',
      'csv line to list of numbers',
      '"10,20,30" in, [10, 20, 30] out',
      'how can i make an array of numbers from a text with commas?',
    ],
  },
  'list-to-csv': {
    noun: [
      'the numbers of an array as comma separated text',
      'a string with all list values separated by commas, no spaces',
    ],
    verb: [
      'join an array with commas',
      'take a list of numbers and ^make one string with a comma between them',
      'convert a list of numbers to a comma separated string without blanks',
    ],
    say: [
      'array to comma separated string',
      'list to csv string',
      'number list in, "1,2,3" text out',
      'how do i join my numbers with a comma and no space?',
    ],
  },
  'yes-or-no': {
    noun: ['the string "Yes" if a boolean is true, else "No"'],
    verb: [
      'change true to "Yes" and false to "No"',
      'take a boolean and ^give the text "Yes" or "No"',
      'show a true/false value as Yes or No',
    ],
    say: [
      'boolean to "Yes" or "No"',
      'yes or no from boolean',
      'convert bool to yes/no word, "Yes" or "No"',
      'true or false in, "Yes" or "No" out',
      'i have a boolean and want to print Yes or No',
    ],
  },
  'to-query-string': {
    noun: [
      'the query string for an object, like a=1&b=2, values not encoded',
      'the url parameters made from an object, without encoding',
    ],
    verb: [
      'convert an object to a query string',
      'make a url query from the keys and values of an object, not encoded',
      'take an object and ^return text such as "name=Ann&age=5", no encoding',
    ],
    say: [
      'build query string from object',
      'object to url query string',
      'object in, "key=value&key=value" out',
      'how can i turn an object into url parameters without the question mark?',
    ],
  },
  'parse-query-string': {
    noun: [
      'the object for a query string such as "x=1&y=2", all values as strings',
      'the query parameters as an object with text values',
    ],
    verb: [
      'convert a query string to an object',
      'read url parameters like "name=Ann&age=5" into an object, values stay text',
      'take a query string and ^give an object with its keys and string values',
    ],
    say: [
      'query string to object',
      'get url parameters as object',
      '"a=1&b=2" in, object with string values out',
      'how do i read the parameters of a url query without the "?" into an object?',
    ],
  },
  'camel-to-words': {
    noun: [
      'the words of a camelCase text in lower case with spaces',
      'a camelCase name as normal lowercase words',
    ],
    verb: [
      'convert camelCase to separate lowercase words',
      'split a camel case name at the capitals and ^return the words in lowercase with spaces',
      'change a text like "firstName" to "first name"',
    ],
    say: [
      'camel case to words',
      'camelCase to spaces lowercase',
      'camelCase in, lowercase words with spaces out',
      'my variable is called totalPriceNow and i want to show "total price now"',
    ],
  },
  'letter-grade': {
    noun: [
      'the letter grade for a score, with A from 90, B from 80, C from 70, D from 60 and F below 60',
      'the school grade A, B, C, D or F of a score, with 90, 80, 70 and 60 as the lowest scores',
    ],
    verb: [
      'get the letter grade from a score: 90+ A, 80+ B, 70+ C, 60+ D, else F',
      'take a test score and ^give A for at least 90, B for 80, C for 70, D for 60, F otherwise',
      'convert points to a grade letter, 90 A, 80 B, 70 C, 60 D, less is F',
    ],
    say: [
      'score to letter grade',
      'letter grade A B C D F',
      'score in, grade letter out: 90 or more A, 80 B, 70 C, 60 D, lower F',
      'what grade does a student get with 85 points when A starts at 90, B at 80, C at 70, D at 60 and below is F?',
    ],
  },
  'thousands-separators': {
    noun: [
      'the number as text with comma separators, like "12,345"',
      'a string of {n} with a comma for every thousand',
    ],
    verb: [
      'format a number with commas',
      'take a big whole number and ^return it with commas between groups of three digits',
      'insert commas into a number as thousand separators',
    ],
    say: [
      'comma separated thousands',
      'thousands separator',
      'format number with thousands commas',
      'number in, text like "1,000,000" out',
      'i want to print large numbers with commas so they are easier to read',
    ],
  },
  'ordinal-suffix': {
    noun: [
      'the ordinal form of a number, like "1st" or "22nd"',
      'a number with st, nd, rd or th after it',
    ],
    verb: [
      'convert a number to an ordinal',
      'take a number and ^return it with the right ending st, nd, rd or th (11th, 12th, 13th too)',
      'add st, nd, rd or th to a number',
    ],
    say: [
      'number to ordinal',
      'number with ordinal suffix',
      '1st 2nd 3rd 4th from number',
      'number in, text such as "3rd" out',
      'how do i show the day of the month as 1st, 2nd, 23rd or 30th?',
    ],
  },
  'day-name': {
    noun: [
      'the name of the weekday for a number, Sunday is 0',
      'the day of the week as a word, from 0 Sunday to 6 Saturday',
    ],
    verb: [
      'get the day name from a day number, with 0 for Sunday',
      'take a number 0 to 6 and ^return the weekday, "Sunday" for 0 and "Saturday" for 6',
      'change a day number to its name, the week starts with Sunday = 0',
    ],
    say: [
      'day of week name, Sunday = 0',
      'weekday number to weekday name, 0 Sunday',
      'day number in, name like "Monday" out, 0 means Sunday',
      'getDay gives me a number from 0, which day name is it in english?',
    ],
  },
  'rgb-to-hex': {
    noun: [
      'the hex color for red, green and blue, lowercase with #',
      'the css color code of three rgb numbers, like "#ff8800"',
    ],
    verb: [
      'convert rgb to a hex color code',
      'take red, green and blue from 0 to 255 and ^return a string like "#00ff00" in lowercase',
      'make a hex colour from {r}, {g} and {b}, with # and small letters',
    ],
    say: [
      'rgb to hex',
      'rgb color to hex code',
      'r, g, b in, "#rrggbb" out',
      'i know the red, green and blue values, what is the lowercase hex color with #?',
    ],
  },
  'format-cents': {
    noun: [
      'the dollar price for an amount in cents, like "$3.99"',
      'a money string with $ and two decimals from cents',
    ],
    verb: [
      'convert cents to dollars as text with a $ sign',
      'take a price in cents and ^show it in dollars with two decimals',
      'change 250 cents to "$2.50"',
    ],
    say: [
      'cents to dollars',
      'format cents as dollars',
      'cents in, text like "$10.00" out',
      'my prices are in cents, how do i print them in dollars with a $ in front?',
    ],
  },
};
