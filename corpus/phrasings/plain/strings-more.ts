import type { Phrasings } from '../../family.ts';

export const stringsMore: Phrasings = {
  'count-digits-text': {
    noun: ['the number of digits in a text'],
    verb: [
      'get the count of digits in {s}',
      'take a string and ^return the number of digit characters in it',
      'find how many characters of a text are digits 0-9',
    ],
    say: [
      'count number characters in a string',
      'digit count of a string',
      'how many digits are there in a string?',
      'string in, number of digits out, 0 if there are none',
      'i have a code with letters and digits and want to count only the digits',
    ],
  },
  'only-digits': {
    noun: ['a string with only the digits of the input'],
    verb: [
      'extract digits from a string',
      'take a text and ^return just the digits as a string',
      'remove all characters from {s} that are not digits',
    ],
    say: [
      'remove non-digits from string',
      'get digits from string',
      'only digits of a string',
      'how can i keep only the digits of a string? the result should stay a string',
      '"(555) 12-3" in, "555123" out',
      'my phone numbers have spaces, dashes and brackets, i need only the digits',
    ],
  },
  'only-letters': {
    noun: ['a string with only the letters of the input'],
    verb: [
      'extract letters from a string',
      'take a text and ^return just the letters, without spaces, digits or punctuation',
      'remove all characters from {s} that are not letters',
    ],
    say: [
      'remove non-letters from string',
      'get letters from string',
      'only letters of a string',
      'how can i remove numbers, spaces and symbols from a text and keep the letters?',
      '"Room 12b!" in, "Roomb" out',
      'i want to keep only letters in a string, uppercase and lowercase',
    ],
  },
  'caesar-shift': {
    noun: ['a lowercase text encrypted with a caesar cipher with shift {k}'],
    verb: [
      'caesar cipher a lowercase string by {k}',
      'take a lowercase text and ^shift each letter forward by {k}, wrapping from z to a',
      'encrypt {s} with the caesar cipher, key {k}, only a-z change and everything else stays',
    ],
    say: [
      'caesar cipher shift {k}',
      'caesar encryption with shift {k}',
      'caesar cipher {k} places forward, lowercase',
      'lowercase message in, caesar encrypted message out, each letter moves {k} forward, spaces and punctuation do not change',
      'how can i encode my message with a caesar shift of {k}? all letters are lowercase',
    ],
  },
  'run-length-encode': {
    noun: ['the run length encoded form of a string, letter first and then the count'],
    verb: [
      'run-length encode a string',
      'compress a string like "aaabb" to "a3b2"',
      'take a text and ^return each group of equal characters as the character followed by its count, 1 included',
    ],
    say: [
      'string compression "aab" to "a2b1"',
      'run length encoding of a string',
      'rle encode string, char then count',
      'how can i compress a string by counting the repeated characters, like "aaab" to "a3b1"?',
      '"aabccc" in, "a2b1c3" out',
    ],
  },
  'starts-with-k': {
    whether: ['a string begins with the letter {k}', 'the first letter of a word is {k}'],
    verb: [
      'take a word and ^return true if it starts with {k}, else false',
      'check whether {s} starts with a lowercase {k}',
    ],
    say: [
      'string starts with {k}',
      'word begins with {k}?',
      'does a string start with {k}?',
      'string in, true or false out, true when it starts with the letter {k}',
      'i need to know if a word starts with {k}, for an empty word the answer is false',
    ],
  },
  'ends-with': {
    whether: ['a string ends with a given ending', 'a word ends with certain letters'],
    verb: [
      'take two strings and ^return true if the first ends with the second',
      'check the end of a string against a suffix',
    ],
    say: [
      'string endswith',
      'does a string end with another string?',
      'check if string ends with substring',
      'text and suffix in, true or false out',
      'i want to know whether {s} has {end} at its end, upper and lower case are different',
    ],
  },
  'contains-ignore-case': {
    whether: [
      'a text contains a substring, ignoring case',
      'a string includes another string, case insensitive',
    ],
    verb: [
      'search for a substring without case sensitivity and ^return true or false',
      'take a text and a search term and ^return true if the text contains the term, upper or lower case does not matter',
    ],
    say: [
      'case insensitive includes',
      'string contains ignore case',
      'case insensitive search in string',
      'does {text} contain {part}, ignoring case?',
      'i want to search a text and find "apple" also when it is written "Apple" or "APPLE", true or false',
    ],
  },
  'replace-letter': {
    noun: ['a string with all {a} replaced with {b}'],
    verb: [
      'replace every {a} with {b}',
      'take a string and ^return it with {b} instead of {a}, everywhere',
      'change all occurrences of {a} in {s} to {b}',
    ],
    say: [
      'replace {a} with {b} in a string',
      'string replace all {a} to {b}',
      'swap {a} for {b} in text',
      'how can i replace all {a} in a string with {b}?',
      'text in, same text out but every {a} is now {b}',
      'my text has {a} in many places and it should be {b}',
    ],
  },
  'remove-letter': {
    noun: ['a string with all {k} characters removed'],
    verb: [
      'remove all {k} from a string',
      'take a text and ^return it without any {k}',
      'delete every {k} in {s}',
    ],
    say: [
      'remove character {k} from string',
      'delete {k} from text',
      'remove every {k}',
      'how can i remove all {k} from a string?',
      'string in, same string without {k} out',
      'my text has {k} in it and i want to delete all of them',
    ],
  },
  'dash-between': {
    noun: ['a string with {k} inserted between the characters'],
    verb: [
      'insert {k} between letters of a string',
      'take a word and ^return it with {k} between every two letters',
      'put {k} between each character of {s}, not before the first and not after the last',
    ],
    say: [
      'add {k} between characters',
      'insert {k} between each character',
      'letters of a word separated by {k}',
      'how can i add {k} between all letters of a string?',
      'word in, letters joined by {k} out',
      'i want to write a word with {k} between its letters but not at the start or the end',
    ],
  },
  'char-code-sum': {
    noun: ['the sum of the ASCII values of all characters in a string'],
    verb: [
      'sum char codes of a string',
      'take a string and ^return the total of its character codes',
      'calculate the sum of the ascii codes in {s}, 0 if it is empty',
    ],
    say: [
      'ascii sum of a string',
      'sum of character codes',
      'add ascii values of letters',
      'how can i add up the ascii values of all letters in a word?',
      'string in, sum of its char codes out, "AB" is 65 + 66',
    ],
  },
  'alternate-case': {
    noun: ['a string in alternating upper and lower case, starting with an uppercase letter'],
    verb: [
      'alternate uppercase and lowercase letters, first one uppercase',
      'take a string and ^make its characters upper, lower, upper, lower and so on',
      'change {s} so that characters 0, 2, 4 are uppercase and 1, 3, 5 are lowercase',
    ],
    say: [
      'alternating caps',
      'alternate case of a string',
      'alternating upper and lower case',
      'how can i write a text like "HeLlO" with one big and one small letter in turn?',
      'string in, alternating case string out, the first character is uppercase and spaces count as characters',
    ],
  },
  'count-uppercase': {
    noun: ['the number of uppercase letters in a string'],
    verb: [
      'count the uppercase letters in {s}',
      'take a text and ^return how many capital letters it has',
      'find the number of big letters A-Z in a string',
    ],
    say: [
      'uppercase count in string',
      'count upper case letters',
      'number of capitals',
      'how many uppercase letters are there in a string?',
      'string in, number of capital letters out',
      'i want to count only the capital letters in my text, nothing else',
    ],
  },
  'first-vowel-index': {
    noun: ['the index of the first vowel in a lowercase string, -1 if it has no vowel'],
    verb: [
      'find first vowel index, -1 if none',
      'take a lowercase word and ^return the position of its first vowel, starting at 0, or -1',
      'get the index of the first a, e, i, o or u in {s}, or -1 if there is none',
    ],
    say: [
      'first vowel position in a string',
      'index of first vowel',
      'find the first vowel in a word (index or -1)',
      'how can i find where the first vowel in a lowercase word is? -1 when there is no vowel',
      'lowercase word in, index of the first vowel out, -1 for no vowels, not the letter but the index',
    ],
  },
  'middle-char': {
    noun: ['the middle letter of a string with odd length'],
    verb: [
      'get middle letter',
      'take a word with an odd number of letters and ^return the letter in the middle',
      'find the middle character of {s}, the length is always odd',
    ],
    say: [
      'middle character of a string',
      'middle letter of a word',
      'center character of odd-length string',
      'how can i get the middle character of a string with an odd length?',
      'odd-length word in, its middle letter out, "hello" gives "l"',
    ],
  },
  'every-other-char': {
    noun: ['a string with every other character of the input, starting at index 0'],
    verb: [
      'get every other character',
      'take a string and ^return every second character, starting with the first',
      'remove every second character from {s}, the first one stays',
    ],
    say: [
      'every other letter of a string',
      'characters at even positions',
      'every second char, starting from index 0',
      'how can i take only every other letter of a word, beginning with the first?',
      '"abcdef" in, "ace" out',
      'i need characters 0, 2, 4, 6 and so on of a string, joined in one string',
    ],
  },
  'split-halves': {
    noun: ['an array with the first half and the second half of an even-length string'],
    verb: [
      'split string into two halves',
      'take a string of even length and ^return its two halves in an array',
      'cut {s} in the middle and ^give both parts as a list, the length is even',
    ],
    say: [
      'split a string in half',
      'divide string into two halves',
      'string halves as array',
      'how can i split a string with an even length in the middle?',
      '"abcdef" in, ["abc", "def"] out',
      'i have a word with an even number of letters and want the left half and the right half',
    ],
  },
  'double-chars': {
    noun: ['a string in which every character is doubled'],
    verb: [
      'double each character',
      'take a string and ^return it with each letter repeated twice in a row',
      'repeat every character of {s} two times',
    ],
    say: [
      'double letters in a string',
      'repeat each character twice',
      'double every char',
      'how can i double all the letters of a word, like "cat" to "ccaatt"?',
      '"abc" in, "aabbcc" out',
      'every character should come two times, one after the other, spaces too',
    ],
  },
  'trim-ends': {
    noun: ['a string without the first and last character'],
    verb: [
      'remove first and last char',
      'take a string and ^return it without its first and last letter',
      'delete the first and the last character of {s}',
    ],
    say: [
      'remove the first and last characters',
      'string without first and last letter',
      'cut first and last character',
      'how can i remove the first and last letter of a string?',
      '"hello" in, "ell" out',
      'my strings are in quotes, how do i remove one character at the start and one at the end?',
    ],
  },
  'hamming-distance-text': {
    noun: ['the hamming distance between two equal length strings'],
    verb: [
      'calculate hamming distance',
      'take two strings of the same length and ^return in how many positions they differ',
      'count the different characters between {a} and {b}, position by position',
    ],
    say: [
      'hamming distance of two strings',
      'count differences between two strings',
      'number of different characters',
      'how many characters are different in two strings of the same length?',
      'two equal length strings in, number of differing positions out',
      'i want to compare two words of the same length and count the letters that are different',
    ],
  },
  'common-prefix-two': {
    noun: ['the common prefix of two strings'],
    verb: [
      'get common prefix',
      'find the longest common prefix of {a} and {b}',
      'take two words and ^return the beginning that is the same in both, an empty string if there is none',
    ],
    say: [
      'common prefix of two strings',
      'common start of two words',
      'how can i find the letters that two strings have in common at the start?',
      '"flower" and "flow" in, "flow" out',
      'two strings in, their longest shared beginning out, maybe ""',
    ],
  },
  'remove-at-index': {
    noun: ['a string with the character at a given index removed, counting from 0'],
    verb: [
      'remove character at index',
      'take a string and an index and ^return the string without the character at that index',
      'delete the character at position {i} of {s}, the first is 0',
    ],
    say: [
      'remove char by index',
      'delete character at index in string',
      'remove nth character, zero based',
      'how can i remove one character from a string by its index?',
      '"abc" and 1 in, "ac" out',
      'i have a word and a position starting at 0 and want to delete the letter there',
    ],
  },
  'is-rotation': {
    whether: [
      'two strings are rotations of each other',
      'a string is a rotation of another string',
    ],
    verb: [
      'take two strings and ^return true if one is a rotation of the other, else false',
      'check whether {b} is a rotation of {a}',
    ],
    say: [
      'is string rotation',
      'check string rotation',
      'are two strings rotations of each other?',
      'two words in, true if the second is the first one rotated, they must have the same length',
      'i want to know if i can get the second string by moving letters from the start of the first to its end',
    ],
  },
};
