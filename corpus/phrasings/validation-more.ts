import type { Phrasings } from '../family.ts';

export const validationMore: Phrasings = {
  'password-mixed': {
    whether: ['a password of 8 characters or more mixes small letters, capitals and digits'],
    verb: [
      'refuse a password that is under 8 characters or lacks a small letter, a capital or a digit',
    ],
    say: [
      '"Abcdefg1" passes, "abcdefg1", "ABCDEFG1", "Abcdefgh" and "Abc1" fail',
      'all four must hold: length at least 8, some a-z, some A-Z, some 0-9',
      'does the password have a lowercase letter, an uppercase letter, a number and 8 or more characters?',
      'sign up form, the password needs minimum 8 signs and from each kind one: big letter, small letter, number',
    ],
  },
  'password-missing-rules': {
    noun: [
      "the names of the tests a password does not pass, out of 'length' ({k} or more characters), 'upper' (has A-Z) and 'digit' (has 0-9), in that order",
    ],
    verb: [
      "report what a password still needs: 'length' if it is below {k} characters, 'upper' if no capital, 'digit' if no number, as an array in this order",
    ],
    say: [
      "empty array for a good password, otherwise 'length' (fewer than {k}), 'upper', 'digit' as they apply",
      "which of the three rules does the password break? 'length' means at least {k} characters, 'upper' one big letter, 'digit' one number",
      "i show hints under the password field, so return the list of failed checks, 'length' for too short (min {k}), then 'upper', then 'digit'",
      "password feedback in the order 'length', 'upper', 'digit', where 'length' is for less than {k} chars",
    ],
  },
  'passwords-match': {
    whether: ['the second entry repeats the first password exactly and something was typed at all'],
    verb: [
      'compare a password with its repeat and return true if they are identical, but never for empty ones',
    ],
    say: [
      '"abc" and "abc" true, "abc" and "Abc" false, two empty strings false',
      'same text in both password fields, and not blank fields?',
      'password and repeat password, equal and at least one character',
      'return false if the two differ in anything, also in case, or if there is no password at all',
    ],
  },
  'is-username': {
    whether: [
      'a login name is no shorter than 3, no longer than 15 and free of anything but letters, digits and _',
    ],
    verb: [
      'reject a user name that is too short (under 3), too long (over 15) or has signs besides letters, digits and _',
    ],
    say: [
      'min 3, max 15, allowed A-Z a-z 0-9 _',
      'ab is too short, abc is fine, "a b c" is not because of the spaces, and 16 letters are too many',
      'new account: can the person take this name? from three up to fifteen characters, word characters only',
      'letters and numbers and underscore are the only characters i permit in a username and the length is 3 to 15 with both included',
    ],
  },
  'is-phone-dashed': {
    whether: ['a text is ten digits grouped 3-3-4 with dashes between the groups'],
    verb: ['accept phone numbers such as 555-123-4567 and nothing in another format'],
    say: [
      'regex for 3 digits - 3 digits - 4 digits',
      '5551234567 is false because the dashes are missing, 555-123-4567 is true',
      'does the number look american with dashes, three three four?',
      'twelve characters, a dash at index 3 and at index 7, digits everywhere else',
    ],
  },
  'is-zip-code': {
    whether: ['a postal code has five digits, or five digits, a hyphen and another four digits'],
    verb: ['accept 5 digit zip codes and the longer ones with -dddd at the end, ^reject the rest'],
    say: [
      '12345 ok, 12345-6789 ok, 1234, 12345- and 1234a not ok',
      'zip or zip+4?',
      'american postal code in the short or the long form, true if it fits one of the two',
      'regex: five digits, then optionally a dash with exactly four digits',
    ],
  },
  'is-ipv4': {
    whether: [
      'a text is four whole numbers joined by dots, none of them over 255 or with a superfluous zero in front',
    ],
    verb: [
      'reject a dotted address unless it has four numbers of 0 to 255, written without leading zeros',
    ],
    say: [
      '0.0.0.0 and 255.255.255.255 valid, 256.1.1.1, 1.2.3, 01.2.3.4 and 1.2.3.4.5 invalid',
      'ip address v4, four octets, each 0 up to 255, no 01',
      'could this be the address of a computer in the form 10.0.0.1? a number like 01 is not okay',
      'exactly three dots, between them numbers from 0 to 255 that have no extra zeros at the front, else false',
    ],
  },
  'is-http-url': {
    whether: ['the very first characters of a link are http:// or https://'],
    verb: ['tell web links from other text by the http:// or https:// at the beginning'],
    say: [
      'ftp://a.com false, https://a.com true',
      'url begins with http:// or with https:// ?',
      'http or https link? look only at the start, lower case',
      'no need to parse the address, if the first part is http:// or https:// then true and else false',
    ],
  },
  'is-iso-date-form': {
    whether: [
      'a text has the outline of an ISO date, four digits - two digits - two digits, real date or not',
    ],
    verb: ['accept dates typed as yyyy-mm-dd by their shape alone, even 9999-99-99'],
    say: [
      '2024-01-31 true, 2024-1-31 false, 31-01-2024 false, 2024/01/31 false',
      'regex for 4 digits, dash, 2 digits, dash, 2 digits',
      'year-month-day with dashes and leading zeros? the values do not matter, only how it is written',
      'ten characters with - at the places 4 and 7 (from 0) and digits at all the others',
    ],
  },
  'luhn-check': {
    whether: ['the check digit at the end of a digit string is right under the Luhn scheme'],
    verb: ['run the mod 10 (Luhn) test on a string of digits and return if it passes'],
    say: [
      'mod 10 checksum of a card number, Luhn, true or false',
      '79927398713 true, 79927398710 false',
      'card number typed correctly? use the algorithm of Luhn',
      'going from the last digit to the left, each second digit counts double (minus 9 if over 9), is the total a multiple of ten?',
    ],
  },
  'has-digit': {
    whether: ['one of the characters 0-9 occurs somewhere in a text'],
    verb: ['search a string for any of the ten digits and return true if one is there'],
    say: [
      '"a1" true, "abc" false, "42" true, empty false',
      'at least one number character in it?',
      'can you find a 0-9 anywhere in this text?',
      'the password needs a number, so return true as soon as there is a digit in the string',
    ],
  },
  'has-upper-case': {
    whether: ['not all letters of a text are small, so some A-Z is in it'],
    verb: ['look for a capital A to Z in a string and ^say if there is one'],
    say: [
      '"aB" true, "abc" false, "12!" false',
      'at least one of A-Z somewhere in it?',
      'any big letters in the text?',
      'return true when the string has one or more letters in upper case, and false for none',
    ],
  },
  'has-special-char': {
    whether: [
      'something else than letters and digits appears in a text, be it a symbol or a space',
    ],
    verb: ['find out if a string has any character outside a-z, A-Z and 0-9'],
    say: [
      'a! true, "a b" true, A1 false, empty false',
      'symbol or space in the string?',
      'true if at least one character does not belong to the letters or the digits',
      'everything that is not alphanumeric is special for me, blanks too, does the text have such a thing?',
    ],
  },
  'is-alphanumeric': {
    whether: ['a text has at least one character and each one is from a-z, A-Z or 0-9'],
    verb: ['reject text that is empty or has any sign besides letters and digits'],
    say: [
      'a1 true, a_b false, "a b" false, empty false',
      'letters and digits, nothing else, one character or more',
      'is the code free of spaces, dashes, underscores and so on, and not empty?',
      'regex that matches the whole string if it is one or more letters or digits',
    ],
  },
  'is-letters-only': {
    whether: ['a text is one or more of the letters a-z and A-Z, with nothing in between'],
    verb: ['reject text that is empty or has digits, spaces or other signs beside letters'],
    say: [
      '"abc" true, "a1" false, "a b" false, empty false',
      'all characters in the alphabet, case ignored, minimum one?',
      'a first name field: plain letters a to z in any case, and it may not be empty',
      'return false for an empty text or as soon as some character is not an english letter',
    ],
  },
  'is-upper-case-text': {
    whether: ['uppercasing a text would change nothing'],
    verb: ['make sure that a string has none of the letters a to z in lower case'],
    say: [
      '"ABC" true, "ABc" false, "A 1!" true, empty true',
      'is somebody shouting? true if there is no small letter in the message',
      'false if any a-z occurs, true otherwise',
      'equal to its own uppercase version?',
    ],
  },
  'starts-with-capital': {
    whether: ['the character in front of a string is one of A to Z'],
    verb: [
      'look at the first character and return true if it is a capital A-Z, false for empty text',
    ],
    say: [
      '"Abc" true, "abc" false, "1A" false, empty false',
      'does the sentence begin with a big letter?',
      'capital A-Z in first place, yes or no, nothing typed means no',
      'names should begin in upper case, tell me if this one does, the rest of the name is not important',
    ],
  },
  'is-blank': {
    whether: ['nothing remains of a text after trimming'],
    verb: ['tell if a string shows nothing at all, just spaces or line breaks or no characters'],
    say: [
      'no visible character in the string?',
      'true for "", for " " and for a newline, false for " a "',
      'trim it and see if it is empty',
      'the comment field counts as not filled when there is nothing in it except for white space, so return true then',
    ],
  },
  'is-decimal-text': {
    whether: [
      'a text is a plain number with optional minus, where a point, if any, stands between digits',
    ],
    verb: [
      'accept 1, -1.5 or 20.75 as number text but ^refuse .5, 5., +1, 1.2.3 and the empty text',
    ],
    say: [
      'regex for a decimal number, minus optional, fraction optional, digits before and after the dot',
      'price field: could the text be a number, negative allowed, with at most one dot that has a digit on both sides?',
      'first maybe -, then one or more digits, then maybe . and one or more digits, and nothing else',
      'numeric text? no plus sign, no letters, and a dot may be neither the first nor the last thing in the number',
    ],
  },
  'is-hex-text': {
    whether: [
      'a text with one character or more could be a base 16 number, in upper or lower case, without 0x',
    ],
    verb: ['reject text that is empty or has characters outside 0-9, a-f and A-F'],
    say: [
      'ff true, FF true, 12 true, g false, 0x1 false, empty false',
      'valid hexadecimal digits and at least one of them?',
      'regex for one or more hex digits, ignore case, whole string',
      'can i read this string in base 16? a prefix like 0x or # makes it false, and an empty one too',
    ],
  },
  'length-in-range': {
    whether: [
      'the character count of {s} lies within {min} and {max}, where the limits themselves are fine',
    ],
    verb: ['reject a text with fewer than {min} or more than {max} characters'],
    say: [
      '"abc" with 3 and 3 is true, with 1 and 2 it is false',
      'is min <= length <= max?',
      'form field with a minimum and a maximum number of characters, does the input respect both?',
      'first the text, then the lowest and the highest permitted length, true if the text fits in, exact limits included',
    ],
  },
  'has-file-extension': {
    whether: [
      'a file is called something with .{k} at the end, upper and lower case being the same',
    ],
    verb: ['recognise a {k} file by what follows the last dot of its name, in any case'],
    say: [
      'is the part behind the final dot {k}? compare without case',
      'upload filter: let only names ending in dot {k} through, upper case endings as well',
      'filename type check for {k}, needs the dot, case ignored',
      'return true when the name finishes with a dot plus {k}, no matter how it is capitalised',
    ],
  },
  'has-required-fields': {
    whether: ['an object owns every key that a list of names asks for'],
    verb: ['make sure that none of the listed keys is absent from an object'],
    say: [
      '{ a: 1, b: 0 } with a and b -> true, {} with a -> false, no names -> true',
      'is the form complete, meaning each listed field exists in the object? a value of 0 is ok',
      'all names of the second argument must be keys in the first one',
      'return false if a single one of these keys can not be found in the record, true otherwise',
    ],
  },
  'missing-fields': {
    noun: ['those of the wanted keys that an object lacks, in the order they were asked for'],
    verb: ['filter the names in {fields} down to the ones that do not occur as keys of {obj}'],
    say: [
      '{ a: 1 } and a, b -> b',
      'what is still absent from the record? compare its keys with the required list and return the rest of the list',
      'names without a matching key in the object, keep their order',
      'the form is not complete, say which fields i forgot, as an array, empty if nothing is missing',
    ],
  },
  'is-sudoku-row': {
    whether: ['nine numbers are exactly 1 to 9 in any order'],
    verb: ['verify that a list is a permutation of 1, 2, 3 and so on up to 9'],
    say: [
      'no repeats, no gaps, 1 through 9, nine entries',
      'sorted, would the row be 1 2 3 4 5 6 7 8 9?',
      'one line of a finished sudoku comes as an array, is it right?',
      'false if the length is not 9, if a number occurs two times or if something is not between 1 and 9',
    ],
  },
  'is-valid-age': {
    whether: ['a number of years is plausible, that is whole and neither below 0 nor above {k}'],
    verb: ['reject ages that are negative, greater than {k} or not whole'],
    say: [
      '0 ok, {k} ok, -1 not, 18.5 not',
      'integer and 0 <= age <= {k}',
      'the form asks for the age, so take only full years and the range is 0 to {k}, both ends fine',
      'can a human be that old? zero to {k} and without fractions',
    ],
  },
  'is-old-enough': {
    whether: ['somebody has reached the age of {k}'],
    verb: [
      'let in people of {k} years and older, so ^return true for them and false for the others',
    ],
    say: [
      'minimum age {k}, exactly {k} is ok',
      'not younger than {k}?',
      'the door opens only if you are {k} already, does this age pass?',
      'i get the years of a visitor and the film is for {k} and up, may he watch it?',
    ],
  },
};
