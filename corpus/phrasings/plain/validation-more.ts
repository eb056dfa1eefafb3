import type { Phrasings } from '../../family.ts';

export const validationMore: Phrasings = {
  'password-mixed': {
    whether: [
      'a password is strong, with at least 8 characters, an uppercase letter, a lowercase letter and a digit',
      'a password has 8 or more characters and contains upper case, lower case and a number',
    ],
    verb: [
      'validate a strong password: 8 characters, uppercase, lowercase and digit',
      'take a password and ^return true if it has at least 8 characters, one capital letter, one small letter and one digit',
    ],
    say: [
      'strong password check: 8 chars, upper, lower, digit',
      'password validation with uppercase, lowercase, number, min 8',
      'valid password, 8+ characters, A-Z, a-z, 0-9',
      'is {password} strong enough? i want 8 or more characters with upper and lower case letters and a number',
      'password in, true or false out, needs length 8 or more, an uppercase letter, a lowercase letter and a digit',
    ],
  },
  'password-missing-rules': {
    noun: [
      "an array of the failed password rules: 'length' when shorter than {k}, 'upper' when there is no capital letter, 'digit' when there is no digit",
    ],
    verb: [
      "list password errors: 'length' (min {k}), 'upper', 'digit'",
      "take a password and ^return a list of what is missing: 'length' if under {k} characters, 'upper' if no uppercase letter, 'digit' if no number",
      "check a password and ^return the names of the rules it breaks, 'length' for less than {k} characters, 'upper' for no capital, 'digit' for no digit",
    ],
    say: [
      "password problems list: 'length' (under {k}), 'upper', 'digit'",
      "password rules missing: 'length' {k}, 'upper', 'digit'",
      "password in, array of errors out, 'length' if it has fewer than {k} characters, 'upper' without uppercase, 'digit' without number, [] if all is fine",
      "which rules does my password fail? 'length' is at least {k} characters, 'upper' is one capital letter, 'digit' is one number",
      "i want to tell the user what is wrong with the password: 'length' when shorter than {k}, then 'upper' for no uppercase letter, then 'digit' for no digit",
    ],
  },
  'passwords-match': {
    whether: [
      'two passwords are the same and not empty',
      'a password and the confirm password are equal and not empty',
    ],
    verb: [
      'compare two passwords and ^return true if they match, false if they are empty',
      'take a password and its confirmation and ^return true if both are the same and not empty',
    ],
    say: [
      'do passwords match, not empty',
      'password and confirm password match',
      'passwords match check, false if empty',
      'is {repeat} the same as {password}? empty passwords are false',
      'two passwords in, true or false out, true only if they are exactly equal and at least one character long',
    ],
  },
  'is-username': {
    whether: [
      'a username is valid, 3 to 15 letters, digits or underscores',
      'a username has between 3 and 15 characters and only letters, numbers and underscores',
    ],
    verb: [
      'validate a username (3-15 letters, digits, _)',
      'take a username and ^return true if it is 3 to 15 characters long and has only letters, digits and underscores',
    ],
    say: [
      'valid username check, 3 to 15 characters',
      'username validation: letters, digits, _, length 3-15',
      'check user name 3-15 word characters',
      'is {name} a valid username? length from 3 to 15, only letters, digits and underscores',
      'username in, true or false out, no spaces or symbols except _, minimum 3 and maximum 15 characters',
    ],
  },
  'is-phone-dashed': {
    whether: [
      'a phone number has the format 123-456-7890',
      'a string is a valid phone number with dashes, like 555-123-4567',
    ],
    verb: [
      'validate phone number xxx-xxx-xxxx',
      'take a string and ^return true if it is a phone number in the format 123-456-7890',
    ],
    say: [
      'phone number validation 123-456-7890',
      'valid phone number format ddd-ddd-dddd',
      'us phone number with dashes check',
      'is {s} a phone number like 123-456-7890?',
      'phone number in, true or false out, it must be 3 digits, dash, 3 digits, dash, 4 digits',
    ],
  },
  'is-zip-code': {
    whether: [
      'a string is a valid US zip code, 5 digits or 5 digits with a dash and 4 more',
      'a zip code is valid, like 90210 or 90210-1234',
    ],
    verb: [
      'validate a us zip code',
      'take a string and ^return true if it is a US zip code with five digits or with five digits, a dash and four digits',
    ],
    say: [
      'us zip code validation',
      'valid zip code check',
      'zip code 12345 or 12345-6789',
      'is {s} a valid zip code in the usa, 5 digits or 5+4 digits with a dash?',
      'zip code in, true or false out, "12345" and "12345-6789" are true, "1234" and "12345-" are false',
    ],
  },
  'is-ipv4': {
    whether: [
      'a string is a valid IP address (v4) without leading zeros',
      'an IPv4 address is valid, four numbers 0-255 and no leading zeros',
    ],
    verb: [
      'validate an ipv4 address',
      'take a string and ^return true if it is a valid IPv4 address, each of the 4 parts from 0 to 255 with no leading zero',
    ],
    say: [
      'valid ipv4 address',
      'ip address validation',
      'ipv4 validator',
      'is {s} a valid ip address like 192.168.1.1? 01 is not allowed',
      'ip string in, true or false out, four parts separated by dots, all between 0 and 255, no leading zeros',
    ],
  },
  'is-http-url': {
    whether: [
      'a url begins with http:// or https://',
      'a string is a link that starts with http:// or https://',
    ],
    verb: [
      'check url starts with http:// or https://',
      'take a string and ^return true if it starts with http:// or https://, else false',
    ],
    say: [
      'starts with http:// or https://',
      'http or https url check, only the start',
      'simple url validation, http:// or https:// first',
      'does {s} start with http:// or https://?',
      'link in, true or false out, true for links starting with http:// or https://, false for ftp:// and the rest',
    ],
  },
  'is-iso-date-form': {
    whether: [
      'a date string is in the format yyyy-mm-dd, only the format matters',
      'a string has the pattern 4 digits, dash, 2 digits, dash, 2 digits',
    ],
    verb: [
      'check date format yyyy-mm-dd',
      'take a string and ^return true if it is in the format yyyy-mm-dd, the date does not need to be real',
    ],
    say: [
      'yyyy-mm-dd format check',
      'date string format yyyy-mm-dd, no calendar check',
      'iso date format check, digits and dashes only',
      'is {s} in yyyy-mm-dd format? just check the digits and dashes',
      'date text in, true or false out, 2024-01-31 and 9999-99-99 are true, 2024/01/31 is false',
    ],
  },
  'luhn-check': {
    whether: [
      'a credit card number is valid with the luhn algorithm',
      'a string of digits is luhn valid',
    ],
    verb: [
      'validate credit card number with luhn',
      'take a card number as a string and ^return true if it passes the luhn test, else false',
    ],
    say: [
      'luhn algorithm check',
      'luhn validation',
      'credit card luhn check',
      'is {s} valid by the luhn checksum?',
      'card number string in, true or false out, use the luhn algorithm',
      'how can i check a credit card number with the luhn algorithm? it comes as a string of digits',
    ],
  },
  'has-digit': {
    whether: ['a string has at least one digit', 'a text contains any number'],
    verb: [
      'check for a digit in a string',
      'take a string and ^return true if there is at least one digit in it, else false',
    ],
    say: [
      'string contains digit',
      'has number in string',
      'contains at least one digit',
      'does {s} have a digit in it?',
      'text in, true if it has one or more digits, false if it has none',
    ],
  },
  'has-upper-case': {
    whether: ['a string has at least one uppercase letter', 'a text contains a capital letter'],
    verb: [
      'check for an uppercase letter in a string',
      'take a string and ^return true if there is at least one capital letter in it, else false',
    ],
    say: [
      'string contains uppercase',
      'has capital letter',
      'contains at least one uppercase letter',
      'does {s} have a capital letter in it?',
      'text in, true if it has one or more uppercase letters, false if it has none',
    ],
  },
  'has-special-char': {
    whether: [
      'a string has a special character, which is anything except letters and digits',
      'a text contains at least one character that is not a letter or number',
    ],
    verb: [
      'check for special characters in a string',
      'take a string and ^return true if it has any character other than letters and digits, a space counts',
    ],
    say: [
      'string contains special character',
      'has special characters',
      'contains symbol or space (not letter or digit)',
      'does {s} contain special characters? everything but letters and numbers is special',
      'text in, true or false out, "a!" and "a b" are true, "abc1" is false',
    ],
  },
  'is-alphanumeric': {
    whether: [
      'a string is alphanumeric, empty is false',
      'a string has only letters and numbers and is not empty',
    ],
    verb: [
      'check for an alphanumeric string',
      'take a string and ^return true if it has only letters and digits, false if it is empty',
    ],
    say: [
      'alphanumeric string check',
      'only letters and numbers',
      'string is alphanumeric',
      'is {s} alphanumeric? no spaces, no underscores, not empty',
      'text in, true or false out, true if all characters are letters or digits and there is at least one',
    ],
  },
  'is-letters-only': {
    whether: [
      'a string contains only letters and is not empty',
      'all characters of a non-empty text are letters',
    ],
    verb: [
      'check for letters only in a string',
      'take a string and ^return true if it has only letters a-z or A-Z, false if it is empty',
    ],
    say: [
      'string only letters',
      'is alpha string',
      'only alphabetic characters check',
      'does {s} have only letters in it? an empty text is false',
      'text in, true or false out, true if there are only letters, no digits, no spaces, and at least one letter',
    ],
  },
  'is-upper-case-text': {
    whether: [
      'a string is all uppercase, digits and spaces are fine',
      'a string has no lowercase letters',
    ],
    verb: [
      'check for an all caps string',
      'take a string and ^return true if it has no lowercase letters, also when it is empty',
    ],
    say: [
      'is uppercase string',
      'string is all uppercase',
      'all caps check',
      'is {s} completely in uppercase? numbers, spaces and an empty string are ok',
      'text in, false if it has any small letter, otherwise true',
    ],
  },
  'starts-with-capital': {
    whether: [
      'a word starts with an uppercase letter',
      'the first letter of a string is uppercase, false if it is empty',
    ],
    verb: [
      'check first letter is uppercase',
      'take a string and ^return true if it begins with a capital letter A-Z, else false',
    ],
    say: [
      'starts with capital letter',
      'first letter capital check',
      'is first character uppercase',
      'does {s} start with an uppercase letter?',
      'text in, true or false out, true when the first character is a capital letter, a digit or an empty string is false',
    ],
  },
  'is-blank': {
    whether: ['a string is empty or contains only whitespace', 'a string is blank'],
    verb: [
      'check for a blank string',
      'take a string and ^return true if it is empty or has only spaces or line breaks',
    ],
    say: [
      'empty or whitespace string',
      'is string blank',
      'string is only spaces or empty',
      'is {s} empty or just whitespace?',
      'text in, true or false out, true for "" and for a text with nothing but spaces',
      'how can i check if the user left the field empty or typed only spaces?',
    ],
  },
  'is-decimal-text': {
    whether: [
      'a string is a valid number with optional minus and optional decimals, like -1.5 or 3',
      'a text is a decimal number, with digits on both sides of the dot if it has a dot',
    ],
    verb: [
      'validate a decimal number string, -?digits(.digits)?',
      'take a string and ^return true if it is a number with an optional minus sign and an optional decimal part',
    ],
    say: [
      'valid decimal number string, minus allowed',
      'string is a number (integer or decimal)',
      'check decimal number text, no plus',
      'is {s} a valid number like 12, -3 or 4.75? ".5", "5." and "+1" are not ok',
      'text in, true or false out, digits with maybe a minus in front and maybe a dot with more digits after it',
    ],
  },
  'is-hex-text': {
    whether: [
      'a string is a valid hexadecimal number without 0x',
      'a non-empty string has only hex digits, uppercase or lowercase',
    ],
    verb: [
      'check for a hex string',
      'take a string and ^return true if all characters are 0-9, a-f or A-F and it is not empty',
    ],
    say: [
      'valid hex string',
      'string is hexadecimal',
      'hexadecimal string check',
      'is {s} hexadecimal? upper or lower case, no # and no 0x',
      'text in, true or false out, "ff" and "1A" are true, "g", "0x1" and "" are false',
    ],
  },
  'length-in-range': {
    whether: [
      'the length of a string is between min and max, inclusive',
      'a string has at least min and at most max characters',
    ],
    verb: [
      'check string length between min and max',
      'take a string, a minimum and a maximum and ^return true if its length is in this range, limits included',
    ],
    say: [
      'string length in range',
      'validate string length min max',
      'text length between two numbers',
      'is the length of {s} from {min} to {max}, both included?',
      'text, min and max in, true or false out, false when the text is too short or too long',
    ],
  },
  'has-file-extension': {
    whether: [
      'a filename ends with the extension {k}, case insensitive',
      'a file has a {k} extension, upper or lower case',
    ],
    verb: [
      'check file extension {k}, ignore case',
      'take a file name and ^return true if its extension is {k}, in upper or lower case',
    ],
    say: [
      'is {k} file, case insensitive',
      'filename has {k} extension, any case',
      'file ends with dot {k} ignoring case',
      'does {name} end with a dot and {k}? upper case is ok too',
      'file name in, true or false out, true when the extension is {k}, case does not matter',
    ],
  },
  'has-required-fields': {
    whether: ['an object has all required fields', 'an object contains all the keys of a list'],
    verb: [
      'check an object for required keys',
      'take an object and a list of keys and ^return true if the object has every key, else false',
    ],
    say: [
      'has all keys',
      'object has all required fields',
      'validate required fields of an object',
      'does {obj} have all the keys in {fields}?',
      'object and array of key names in, true or false out, only the keys matter, not the values',
    ],
  },
  'missing-fields': {
    noun: [
      'an array of the required keys that are not in an object',
      'the missing fields of an object',
    ],
    verb: [
      'get missing keys of an object',
      'take an object and a list of required keys and ^return the keys it does not have',
      'find which names in {fields} are missing in {obj}',
    ],
    say: [
      'missing required fields',
      'find missing keys in object',
      'object and required field names in, list of missing names out, in the same order',
      'which required fields are missing in my object?',
    ],
  },
  'is-sudoku-row': {
    whether: ['a sudoku row is valid', 'an array has all the numbers from 1 to 9 exactly once'],
    verb: [
      'validate a sudoku row',
      'take an array of numbers and ^return true if it contains each number from 1 to 9 once and nothing more',
    ],
    say: [
      'sudoku row valid',
      'numbers 1 to 9 exactly once',
      'check complete sudoku row',
      'is {row} a valid full sudoku row?',
      'list of numbers in, true or false out, true if it is 1 to 9 in any order without duplicates',
    ],
  },
  'is-valid-age': {
    whether: [
      'an age is valid, an integer between 0 and {k}',
      'an age is a whole number from 0 to {k}, both included',
    ],
    verb: [
      'validate age 0 to {k}, integer',
      'take an age and ^return true if it is an integer not below 0 and not above {k}, else false',
    ],
    say: [
      'valid age check 0-{k}, whole number',
      'age is integer between 0 and {k}',
      'age validation, whole number, max {k}',
      'is {age} a valid age? only whole numbers from 0 to {k}',
      'age in, true or false out, decimals, negative numbers and anything over {k} are false',
    ],
  },
  'is-old-enough': {
    whether: ['a person is {k} or older', 'an age is at least {k}'],
    verb: [
      'check age is at least {k}',
      'take an age and ^return true if it is {k} or more, otherwise false',
    ],
    say: [
      'age {k} or older',
      'minimum age {k} check',
      'is at least {k}',
      'is {age} old enough? the minimum age is {k}',
      'age in, true or false out, {k} and older is true, younger is false',
      'you must be {k} to enter, how can i check the age of a person?',
    ],
  },
};
