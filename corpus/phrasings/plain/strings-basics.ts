import type { Phrasings } from '../../family.ts';

export const stringsBasics: Phrasings = {
  'string-length': {
    noun: ['the length of a given text', 'the total number of characters in {s}'],
    verb: [
      'get the length of a string',
      'take a string and ^return how many characters are in it',
      'calculate the length of a word',
    ],
    say: [
      'length of a string',
      'text length',
      'character count',
      'how do i find the length of a string?',
      'text in, number of its characters out, spaces are counted too',
    ],
  },
  'first-char': {
    noun: [
      'the first letter of a word, or an empty string for an empty word',
      'the first character of {s}, "" when {s} is empty',
    ],
    verb: [
      'take a string and ^return its first character, for an empty string ^return ""',
      'find the first letter of a text and ^give an empty string when there are no letters',
    ],
    say: [
      'first character of a string',
      'get first letter of word',
      'first char',
      'how can i get the first character of a string? an empty string should give an empty string',
      'string in, first character out, empty string in, empty string out',
    ],
  },
  'char-at-index': {
    noun: [
      'the character at a given position of a text, where the first position is 0',
      'the letter of {s} at index {i}',
    ],
    verb: [
      'take a string and an index and ^return the character at that place',
      'find the letter at a given index in a word, the first index is 0',
    ],
    say: [
      'character at index',
      'get char at position, zero based',
      'charAt',
      'how do i get a character from a string by its index?',
      'string and index in, one character out, like "hello" and 1 give "e"',
    ],
  },
  'trim-text': {
    noun: [
      'the given text without spaces at the beginning and at the end',
      'the trimmed version of a string',
    ],
    verb: [
      'trim the string {s}',
      'take a string and ^remove the spaces before and after it',
      'delete extra spaces at the start and the end of a text, not the ones in the middle',
    ],
    say: [
      'trim string',
      'trim spaces from both ends',
      'strip whitespace at start and end',
      'how can i remove spaces from the start and end of a string?',
      'input " hello world ", output "hello world", the space in the middle stays',
    ],
  },
  'drop-first-char': {
    noun: ['the string {s} without the first character', 'the given word without its first letter'],
    verb: [
      'delete the first character of a text',
      'take a string and ^return it without the first character',
      'return everything except the first character of a string',
    ],
    say: [
      'remove first character from string',
      'delete first letter',
      'remove first letter of word',
      'how can i remove the first character from a string?',
      'input "hello", output "ello"',
    ],
  },
  'drop-last-char': {
    noun: ['the string {s} without the last character', 'the given word without its last letter'],
    verb: [
      'delete the last character of a text',
      'take a string and ^return it without the last character',
      'return everything except the last character of a string',
    ],
    say: [
      'remove last character from string',
      'delete last letter',
      'remove last letter of word',
      'how can i remove the last character from a string?',
      'input "hello", output "hell"',
    ],
  },
  'contains-text': {
    whether: [
      'a text contains a given word',
      'the string {text} includes the string {part}',
      'the second string is inside the first string, case-sensitive',
    ],
    verb: ['take two strings and ^return true if the first contains the second'],
    say: [
      'string contains',
      'string includes',
      'check substring in string',
      'how can i check if a string contains another string?',
      'text and search word in, true out if the word is in the text, else false',
    ],
  },
  'starts-with-text': {
    whether: [
      'a text starts with a given prefix',
      'the string {s} begins with {start}',
      'the first string starts with the second string',
    ],
    verb: ['take a string and a prefix and ^return true if the string starts with it'],
    say: [
      'starts with',
      'string starts with',
      'check string prefix',
      'how can i check if a string starts with a certain text?',
      'word and prefix in, true out when the word begins with the prefix, false otherwise',
    ],
  },
  'equal-ignore-case': {
    whether: [
      'two strings are the same, ignoring upper and lower case',
      'two given texts are equal case-insensitively',
    ],
    verb: [
      'compare two strings without case and ^return if they are equal',
      'take two words and ^return true if they are equal, where "A" and "a" are the same',
    ],
    say: [
      'compare strings ignore case',
      'case insensitive string comparison',
      'case insensitive equals',
      'how can i check if two strings are equal ignoring case?',
      'two texts in, true out if they are the same no matter the upper or lower case, else false',
    ],
  },
  'find-text': {
    noun: [
      'the index of a substring in a string, -1 if it is not found',
      'the first position of {part} in {text} starting from 0, or -1',
    ],
    verb: [
      'find the position of a word in a text and return -1 if it is not there',
      'take a text and a search string and ^return the index of the first match, or -1',
    ],
    say: [
      'indexOf substring',
      'find substring position',
      'index of text in string or -1',
      'how can i find where a substring starts in a string? -1 when it does not exist',
      'text and word in, index of the first place where the word is found out, otherwise -1',
    ],
  },
  'count-substring': {
    noun: [
      'the number of times a given word is in a text',
      'the number of occurrences of {part} in {text}',
    ],
    verb: [
      'count substring occurrences in a string',
      'take a text and a substring and ^return how many times the substring occurs',
      'find how many times a piece of text appears in a string',
    ],
    say: [
      'count occurrences of substring',
      'how many times substring in string',
      'count word in text',
      'how can i count how often one string is inside another string?',
      'text and search text in, number of occurrences out, "cat dog cat" and "cat" give 2',
    ],
  },
  'count-overlapping': {
    noun: [
      'the number of occurrences of a substring in a text, also counting the overlapping ones',
      'how many times {part} occurs in {text} with overlaps counted',
    ],
    verb: [
      'count overlapping occurrences of a substring in a string',
      'take a text and a substring and ^return how many times it occurs, overlapping matches included',
    ],
    say: [
      'overlapping substring count',
      'count overlapping occurrences',
      'count substring with overlaps',
      'how can i count a substring in a string when the matches overlap?',
      'text and pattern in, number of matches out, overlaps count, so "aaaa" and "aa" give 3',
    ],
  },
  'replace-text': {
    noun: [
      'the text {text} with all {from} replaced by {to}',
      'the string after replacing every occurrence of one word with another word',
    ],
    verb: [
      'replace every match of a word in a text with a new word',
      'take a text, an old word and a new word and ^replace the old one everywhere',
    ],
    say: [
      'replace all occurrences in string',
      'string replace all',
      'replace word in text everywhere',
      'how can i replace all occurrences of a string in a text?',
      'text, old and new in, text out where every old is changed to new',
      'i have a text and want to change one word to another in all places',
    ],
  },
  'replace-first-text': {
    noun: [
      'the text {text} with only the first {from} replaced by {to}',
      'the string after replacing the first occurrence of one word with another',
    ],
    verb: [
      'replace the first occurrence of a word in a text with a new word',
      'take a text, an old word and a new word and ^replace the old one only the first time it appears',
    ],
    say: [
      'replace first occurrence in string',
      'replace only first match',
      'string replace first',
      'how can i replace only the first occurrence of a string? the others should stay',
      'text, old and new in, text out where just the first old is changed to new',
    ],
  },
  'insert-text-at': {
    noun: [
      'the string {s} with {part} inserted at index {i}',
      'a text with another text added at a given position, positions start at 0',
    ],
    verb: [
      'insert text into a string at a given position',
      'take a string, an index and a second string and ^put the second one into the first at that index',
      'add a word inside a string at an index',
    ],
    say: [
      'insert string at index',
      'insert into string at position',
      'string insert',
      'how can i insert text into a string at an index?',
      'string, position and new text in, string with the new text at that position out',
    ],
  },
  'remove-prefix': {
    noun: [
      'the string {s} without the prefix {prefix}, or the same string if it does not start with it',
      'the given text with its prefix removed, if it has that prefix',
    ],
    verb: [
      'remove a given prefix from a string',
      'take a string and a prefix and ^remove the prefix if the string starts with it',
      'delete a given text from the start of a word, and ^do nothing if it is not there',
    ],
    say: [
      'remove prefix from string',
      'strip prefix from text',
      'removeprefix',
      'how can i remove a prefix from a string only when it is there?',
      'word and prefix in, word without the prefix out, "undo" and "un" give "do", otherwise no change',
    ],
  },
  'remove-suffix': {
    noun: [
      'the string {s} without the suffix {suffix}, or the same string if it does not end with it',
      'the given text with its suffix removed, if it has that suffix',
    ],
    verb: [
      'remove a given suffix from a string',
      'take a string and a suffix and ^remove the suffix if the string ends with it',
      'delete a given text from the end of a word, and ^do nothing if it is not there',
    ],
    say: [
      'remove suffix from string',
      'strip suffix from text',
      'removesuffix',
      'how can i remove an ending from a string only when it is there?',
      'word and suffix in, word without the suffix out, "running" and "ing" give "runn", otherwise no change',
    ],
  },
  'surround-text': {
    noun: [
      'the text {s} with {mark} before and after it',
      'a string that starts and ends with the given mark and has the text in the middle',
    ],
    verb: [
      'wrap a string with a given character on both sides',
      'take a text and a sign and ^add the sign before and after the text',
      'put the same symbol at the start and the end of a string',
    ],
    say: [
      'surround string with text',
      'wrap string in characters',
      'add same mark before and after text',
      'how can i wrap a word in a sign on both sides?',
      'text and mark in, mark + text + mark out, "hi" and "#" give "#hi#"',
    ],
  },
  'html-tag': {
    noun: [
      'the given text inside an HTML tag',
      'a string with an opening {tag} tag, the text {text} and a closing tag',
    ],
    verb: [
      'wrap text in a html tag with a given name',
      'take a tag name and a text and ^return the HTML element as a string',
      'create an HTML string from a tag and its content',
    ],
    say: [
      'wrap text in html tag',
      'create html tag string',
      'make html element from tag name and text',
      'how can i put some text in a html tag like <p>?',
      'tag and text in, html out, "p" and "hello" give "<p>hello</p>"',
    ],
  },
  'pad-left-char': {
    noun: [
      'the string {s} padded on the left with {fill} to length {width}',
      'a text filled on the left with a given character until it has the given length',
    ],
    verb: [
      'left pad a string with a character to a given length',
      'take a string, a length and a character and ^add the character at the start until the length is reached',
    ],
    say: [
      'pad left',
      'padStart',
      'left pad string with character',
      'how can i pad a string on the left with a character? if it is long enough it should not change',
      'string, length and fill character in, string filled up at the front out, "7", 3 and "0" give "007"',
    ],
  },
  'pad-right-char': {
    noun: [
      'the string {s} padded on the right with {fill} to length {width}',
      'a text filled on the right with a given character until it has the given length',
    ],
    verb: [
      'right pad a string with a character to a given length',
      'take a string, a length and a character and ^add the character at the end until the length is reached',
    ],
    say: [
      'pad right',
      'padEnd',
      'right pad string with character',
      'how can i pad a string on the right with a character? if it is long enough it should not change',
      'string, length and fill character in, string filled up at the end out, "7", 3 and "." give "7.."',
    ],
  },
  'truncate-text': {
    noun: [
      'the string {s} cut to {max} characters plus "...", or the same string if it is short enough',
      'a text shortened to a given length with three dots at the end, if it was too long',
    ],
    verb: [
      'truncate a text to a given number of characters and add "..." if it is longer',
      'take a string and a limit and, if the string is longer, ^return the first characters up to the limit with "..." added',
    ],
    say: [
      'truncate string with dots',
      'truncate text to max length with "..."',
      'shorten long text with three dots',
      'how can i cut a long string to a maximum length and put "..." after it? short strings should not change',
      'text and limit in, cut text plus "..." out, "hello" and 4 give "hell...", a text that fits is returned as it is',
    ],
  },
  'full-name': {
    noun: [
      'the first name and last name joined with a space',
      'the full name from {first} and {last}',
    ],
    verb: [
      'combine first name and last name into a full name',
      'take a first name and a last name and ^return both as one string with a space between',
      'make a full name from two strings',
    ],
    say: [
      'get full name',
      'first and last name to full name',
      'join first name and last name',
      'how do i combine first and last name into one string?',
      'first name and last name in, full name out, "Ann" and "Lee" give "Ann Lee"',
    ],
  },
  'longer-string': {
    noun: [
      'the longer one of two given strings, or the first one when both have the same length',
      'the string with more characters of {a} and {b}, and {a} if they are equal in length',
    ],
    verb: [
      'find the longer of two strings and return the first if the length is the same',
      'take two words and ^return the one with more letters, the first one if it is a tie',
      'return the longer string',
    ],
    say: [
      'longer of two strings',
      'compare two strings and return the longer',
      'longer word of two, first on tie',
      'how can i get the longer one of two strings? same length means the first',
      'two texts in, the longer text out, if both are equally long the first one',
    ],
  },
  'chunk-text': {
    noun: [
      'an array with the string cut into pieces of a given length, the last piece can be shorter',
      'the text {s} split into parts of {size} characters, as an array',
    ],
    verb: [
      'split a text into parts of equal length and return them as an array',
      'take a string and a size and ^return a list of chunks of that size',
      'divide a string into chunks of n characters',
    ],
    say: [
      'split string into chunks',
      'string chunks of size n',
      'chunk text',
      'how can i split a string every n characters?',
      'string and size in, array of pieces out, "abcdefg" and 3 give ["abc", "def", "g"]',
    ],
  },
  'rotate-text-left': {
    noun: [
      'the string {s} rotated left by {n} characters',
      'a text with the first n characters moved to the end',
    ],
    verb: [
      'rotate a word to the left by a given number',
      'take a string and a number and ^move that many characters from the start to the end',
      'shift a string left by n places, so the characters at the front go to the back',
    ],
    say: [
      'rotate string to the left',
      'left rotate string by n',
      'string left rotation',
      'how can i rotate a string left by n characters?',
      'string and number in, left rotated string out, "abcde" and 2 give "cdeab"',
    ],
  },
  'swap-end-chars': {
    noun: [
      'the given string with the first and last letter swapped',
      'the word {s} after its first and last characters are exchanged',
    ],
    verb: [
      'swap first and last letters of a word',
      "take a string and ^return it with the first and last characters in each other's place",
      'switch the first character of a text with the last one, the rest stays the same',
    ],
    say: [
      'swap first and last character',
      'swap first and last letter',
      'exchange first and last character of a string',
      'how can i swap the first and last characters of a string?',
      'input "hello", output "oellh"',
    ],
  },
  'text-before': {
    noun: [
      'the text before the first separator, or the whole text if there is no separator',
      'the part of {text} before the first {sign}, the full text when {sign} is not in it',
    ],
    verb: [
      'get the text before a separator, and the whole string if the separator is not found',
      'take a string and a separator and ^return the part before the first one, or all of it if there is none',
    ],
    say: [
      'substring before',
      'text before first separator',
      'get part before a character',
      'how can i get everything before a certain sign in a string? without the sign i need the whole string',
      'text and separator in, left part out, "name=bob" and "=" give "name", no separator means the same text',
    ],
  },
  'text-after': {
    noun: [
      'the text after the first separator, or an empty string if there is no separator',
      'the part of {text} after the first {sign}, "" when {sign} is not in it',
    ],
    verb: [
      'get the text after the first separator, and "" if the separator is not found',
      'take a string and a separator and ^return the part after the first one, or an empty string if there is none',
    ],
    say: [
      'substring after',
      'text after first separator',
      'get part after first occurrence of a character',
      'how can i get everything after the first colon or another sign in a string? without the sign i need an empty string',
      'text and separator in, right part out, "name=bob" and "=" give "bob", no separator means ""',
    ],
  },
  'sentence-case': {
    noun: [
      'the string with the first letter capital and all the other letters lowercase',
      'the text {s} in sentence case',
    ],
    verb: [
      'convert a string to sentence case',
      'take a word and ^make its first letter uppercase and all other letters lowercase',
      'capitalize a word and ^lowercase the rest of it',
    ],
    say: [
      'to sentence case',
      'first letter uppercase, others lowercase',
      'capitalize and lowercase the rest',
      'how can i make only the first letter uppercase and everything else lowercase?',
      'input "hELLO wORLD", output "Hello world"',
    ],
  },
  'merge-alternately': {
    noun: [
      'two strings merged letter by letter, beginning with the first, with the remaining letters at the end',
      'the strings {a} and {b} merged alternately',
    ],
    verb: [
      'merge two words by alternating their letters and add the rest of the longer word',
      'take two strings and ^join them by taking one character of each in turn, the first string first, then the rest',
      'combine two strings with alternating characters',
    ],
    say: [
      'merge two strings alternately',
      'alternate letters of two strings',
      'interleave two strings',
      'how can i merge two strings in alternating order? if one is longer its rest goes at the end',
      'two words in, one out, "abc" and "12" give "a1b2c"',
    ],
  },
  'text-to-chars': {
    noun: ['an array with all characters of a string', 'a list of the single letters of {s}'],
    verb: [
      'convert a string to an array of characters',
      'take a string and ^return an array with each of its characters',
      'split a text into letters and put them in a list',
    ],
    say: [
      'string to char array',
      'split string into characters',
      'string to list of letters',
      'how can i split a string into an array of characters?',
      'input "cat", output ["c", "a", "t"]',
    ],
  },
};
