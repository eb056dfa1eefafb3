import type { Phrasings } from '../../family.ts';

export const validation: Phrasings = {
  'is-digits': {
    whether: ['a string contains only digits', 'all characters of a non-empty string are digits'],
    verb: [
      'take a string and ^return true if every character is a digit, else false',
      'check whether {s} has only the characters 0 to 9',
    ],
    say: [
      'string is all digits',
      'string only digits check',
      'does a string contain only digits?',
      'text in, true or false out, true when there are only digits, a minus or a dot gives false',
      'i want to check that the user typed only digits, the input is never empty',
    ],
  },
  'is-hex-colour': {
    whether: [
      'a string is a valid hex color like #a1b2c3',
      'a color code is valid, with # and 6 hex digits',
    ],
    verb: [
      'validate a hex color code, # and 6 hex digits',
      'take a string and ^return true if it is a hex color with # and six digits 0-9 or a-f, upper or lower case',
    ],
    say: [
      'valid hex color code #rrggbb',
      'hex color validation, 6 digits with #',
      'check hex colour #rrggbb',
      'is {s} a valid hex color, like #FFaa00?',
      'color code in, true or false out, short colors like #fff are false',
    ],
  },
  'strong-password': {
    whether: [
      'a password is at least {k} characters long and contains a number',
      'a password has a minimum length of {k} and at least one digit',
    ],
    verb: [
      'validate a password with minimum length {k} and at least one digit',
      'take a password and ^return true if it has {k} or more characters and a digit, otherwise false',
    ],
    say: [
      'valid password, min {k} characters and one digit',
      'password strength check: {k} characters, one number',
      'password at least {k} characters with a digit',
      'is a password ok if it must have {k} characters or more and one digit or more?',
      'my site needs passwords with {k} characters minimum and at least one number in them, tell me if {s} is fine',
    ],
  },
  'is-valid-time': {
    whether: ['a string is a valid time in 24-hour format hh:mm', 'a time like 18:45 is valid'],
    verb: [
      'validate a 24 hour time hh:mm',
      'take a string and ^return true if it is a time from 00:00 to 23:59 in hh:mm format',
    ],
    say: [
      'valid time check hh:mm',
      '24-hour time validation',
      'check if time is valid (hh:mm)',
      'is {s} a valid time in the format hh:mm? both parts need two digits',
      'time string in, true or false out, hours 00-23 and minutes 00-59, 9:30 without the zero is false',
    ],
  },
  'round-brackets-balanced': {
    whether: [
      'the parentheses of a string are balanced, other characters are ignored',
      'all ( and ) in a text match',
    ],
    verb: [
      'check for balanced parentheses, only ( and )',
      'take a string and ^return true if every ( is closed by a ) in the right order, skip all other characters',
    ],
    say: [
      'balanced parentheses ( )',
      'check if parentheses ( and ) are balanced',
      'matching parentheses in a text with other characters',
      'are the parentheses in {s} balanced?',
      'i have a formula like (a+b)*(c) and want to know if its round brackets are closed correctly, true for no brackets at all',
    ],
  },
  'all-brackets-balanced': {
    whether: [
      'the brackets ()[]{} in a string are balanced',
      'a string of brackets is balanced, the kinds are ( ), [ ] and { }',
    ],
    verb: [
      'check for balanced brackets, all three types',
      'take a string of brackets and ^return true if every bracket is closed by the same type in the correct order',
    ],
    say: [
      'balanced brackets ()[]{}',
      'valid parentheses, square brackets and braces',
      'matching brackets check',
      'are all the brackets (round, square, curly) in {s} closed in the right order?',
      'string with only ()[]{} in, true if balanced out, an empty string is true',
    ],
  },
  'is-email-like': {
    whether: [
      'a string looks like an email: one @ with something before and after',
      'an email address has exactly one @ and text on both sides of it',
    ],
    verb: [
      'validate an email in a simple way: one @, not first and not last',
      'take a string and ^return true if it has only one @ with at least one character on each side',
    ],
    say: [
      'simple email validation, one @ with text on both sides',
      'check email: exactly one @, not at start or end',
      'basic email check with a single @ inside',
      'is {s} like an email? it needs one @ and something before it and after it',
      'email in, true or false out, the only rule is one @ that is not at the beginning or the end',
    ],
  },
  'all-same-char': {
    whether: [
      'all characters in a string are the same, true if it is empty',
      'a string has only one repeated character or is empty',
    ],
    verb: [
      'check for a string with all equal characters',
      'take a string and ^return true if all its characters are the same, also for an empty string',
    ],
    say: [
      'all characters same',
      'are all characters in a string equal?',
      'string with identical characters check',
      'text in, true or false out, "aaa" is true, "aab" is false, "" is true, case matters',
      'i want to know if {s} is just the same letter again and again, empty should be true',
    ],
  },
  'is-isogram': {
    whether: [
      'a word has no repeating letters',
      'a lowercase word is an isogram, without any repeated letter',
    ],
    verb: [
      'check for an isogram',
      'take a lowercase word and ^return true if no letter appears more than once',
    ],
    say: [
      'isogram check for a word',
      'no repeated letters in a word',
      'all characters unique in a lowercase string',
      'is a word an isogram?',
      'lowercase word in, true if every letter is unique, false if a letter repeats, an empty word is true',
    ],
  },
  'is-pangram': {
    whether: [
      'a string is a pangram, ignoring case',
      'a text contains all the letters of the alphabet',
    ],
    verb: [
      'check for a pangram',
      'take a sentence and ^return true if it contains every letter from a to z, upper or lower case',
    ],
    say: [
      'pangram checker',
      'is a sentence a pangram?',
      'all alphabet letters in a sentence',
      'does {s} contain every letter of the english alphabet?',
      'sentence in, true or false out, true if no letter of the alphabet is missing, case is ignored',
    ],
  },
  'has-no-capitals': {
    whether: [
      'a string has no uppercase letters',
      'a string is all lowercase, digits and spaces are fine',
    ],
    verb: [
      'check that a string has no capital letters',
      'take a text and ^return true if there are no uppercase letters in it, else false',
    ],
    say: [
      'is lowercase string',
      'no uppercase letters in text',
      'string has no capitals',
      'is {s} completely lowercase? an empty string is true',
      'text in, false if it has any capital letter, otherwise true',
      'i want to know if a text is without big letters, numbers do not matter',
    ],
  },
  'is-integer-text': {
    whether: [
      'a string is a valid integer, minus sign allowed',
      'a string is an integer number like 5 or -12',
    ],
    verb: [
      'validate an integer string with optional minus',
      'take a string and ^return true if it is a whole number, with only digits and maybe a minus at the start',
    ],
    say: [
      'string is integer, negative allowed',
      'is a string a valid integer?',
      'check integer string (optional - then digits)',
      'text in, true or false out, "42" and "-7" are true, "1.5", "+5" and "" are false',
      'my users type numbers and i want to know if {s} is an integer, negative is ok, no plus and no decimals',
    ],
  },
  'is-triangle': {
    whether: [
      'three sides make a valid triangle',
      'a triangle with the sides {a}, {b} and {c} is possible',
    ],
    verb: [
      'check the triangle inequality for three sides',
      'take three side lengths and ^return true if a triangle can be made, each two sides must be longer than the third',
    ],
    say: [
      'valid triangle check',
      'triangle inequality',
      'triangle possible from 3 sides',
      'can these three lengths be the sides of a triangle?',
      'three numbers in, true or false out, true if the sum of any two sides is greater than the other side',
    ],
  },
  'is-valid-day-month': {
    whether: [
      'a day and month are a valid date in a non-leap year',
      'a day exists in a month, February has 28 days',
    ],
    verb: [
      'validate day and month, no leap year',
      'take a day and a month number and ^return true if this date exists in a normal year, not a leap year',
    ],
    say: [
      'valid day and month check, february 28 days',
      'is day valid for month (no leap year)',
      'day and month valid date, 29 february false',
      'is {day} a valid day in month {month}? the year is not a leap year',
      'day and month in, true or false out, false for day 0, day 31 in april or month 13, february always has 28 days',
    ],
  },
  'is-allowed': {
    whether: ['a value is in a list of allowed values', 'a string is one of the allowed strings'],
    verb: [
      'take a value and a list of allowed values and ^return true if the value is in the list',
      'check that {value} is in the array {allowed}',
    ],
    say: [
      'value in allowed list',
      'is value allowed',
      'check allowed values',
      'is a string in the list of allowed strings?',
      'word and allowed words in, true or false out, it must be exactly the same word',
    ],
  },
  'is-pin': {
    whether: ['a PIN is valid, which means exactly {k} digits', 'a string is exactly {k} digits'],
    verb: [
      'validate a {k} digit pin',
      'take a string and ^return true if it has exactly {k} characters and all are digits',
    ],
    say: [
      'valid pin check, {k} digits',
      'pin validation {k} digits',
      'string is exactly {k} digits',
      'is the pin valid? it must have {k} digits and nothing else',
      'pin code in, true or false out, only digits and exactly {k} of them',
    ],
  },
  'is-binary-text': {
    whether: ['a string is a valid binary number', 'a string contains only 0 and 1'],
    verb: [
      'check for a binary string',
      'take a non-empty string and ^return true if all its characters are 0 or 1, else false',
    ],
    say: [
      'valid binary string',
      'string only 0 and 1',
      'is a string binary?',
      'text in, true or false out, "0110" is true and "102" is false',
      'i want to check that {s} has only ones and zeros, it is not empty',
    ],
  },
  'is-identifier': {
    whether: [
      'a string is a valid identifier with only letters, digits and underscores and no digit at the start',
      'a variable name is valid, letters, digits and _ are allowed but the first is not a digit',
    ],
    verb: [
      'validate a variable name (letters, digits, _, not starting with a digit)',
      'take a string and ^return true if it is a valid identifier: starts with a letter or underscore, then only letters, digits and underscores',
    ],
    say: [
      'valid identifier check, letters digits underscore',
      'variable name validation, only A-Z a-z 0-9 _',
      'is valid variable name (letters, digits, _)',
      'is {s} a valid name for a variable? letters, digits and underscores only, no digit first, empty is false',
      'name in, true or false out, "_a1" is true, "1a", "a-b" and "" are false, like variable names',
    ],
  },
};
