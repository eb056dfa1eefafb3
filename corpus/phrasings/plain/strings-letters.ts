import type { Phrasings } from '../../family.ts';

export const stringsLetters: Phrasings = {
  'count-consonants': {
    noun: [
      'the number of consonants in a text',
      'the consonant count of {s}, upper and lower case',
    ],
    verb: [
      'count consonants in a string',
      'take a string and ^return how many consonants are in it',
      'find how many letters of a text are consonants, spaces and digits are not counted',
    ],
    say: [
      'consonant counter',
      'number of consonants',
      'how can i count the consonants in a text?',
      'text in, number of consonants out, "Hello" gives 3',
    ],
  },
  'keep-vowels': {
    noun: ['a string with only the vowels of the given text', 'the vowels of {s} as a string'],
    verb: [
      'get only the vowels from a string',
      'take a text and ^return a string with just its vowels, lower and upper case',
      'remove everything except vowels from a text',
    ],
    say: [
      'keep only vowels',
      'extract vowels from string',
      'get vowels of a word as string',
      'how can i get just the vowels out of a string, in the same order?',
      'input "banana", output "aaa"',
    ],
  },
  'vowel-consonant-counts': {
    noun: [
      'the number of vowels and consonants in a lowercase word as an object { vowels, consonants }',
      'an object { vowels, consonants } with both counts for the lowercase word {s}',
    ],
    verb: [
      'count vowels and consonants in a word and return { vowels, consonants }',
      'take a lowercase word and ^return an object with its number of vowels and its number of consonants, keys vowels and consonants',
    ],
    say: [
      'vowel and consonant count { vowels, consonants }',
      'count vowels and consonants as object',
      'number of vowels and consonants as object',
      'how can i count both the vowels and the consonants of a lowercase word? return { vowels, consonants }',
      'lowercase word in, object out, "hello" gives { vowels: 2, consonants: 3 }',
    ],
  },
  'count-cases': {
    noun: [
      'the number of uppercase and lowercase letters in a string as { upper, lower }',
      'an object { upper, lower } with how many upper and lower case letters {s} has',
    ],
    verb: [
      'count uppercase and lowercase letters and return { upper, lower }',
      'take a string and ^return an object with upper and lower, the counts of its capital and small letters',
    ],
    say: [
      'count upper and lower case { upper, lower }',
      'uppercase and lowercase letter count as { upper, lower }',
      'number of capital and small letters, keys upper and lower',
      'how can i count the uppercase and lowercase letters in a text? return { upper, lower }',
      'text in, object out, "Hi Bob" gives { upper: 2, lower: 3 }, spaces and digits are not counted',
    ],
  },
  'count-spaces': {
    noun: ['the number of spaces in a text', 'how many space characters there are in {s}'],
    verb: [
      'count the number of spaces in a string',
      'take a sentence and ^return how many spaces it has',
      'find how many blanks are in a text',
    ],
    say: [
      'space count',
      'count spaces in string',
      'number of spaces',
      'how can i count the spaces in a string?',
      'text in, number of spaces out, "a b c" gives 2',
    ],
  },
  'remove-punctuation': {
    noun: [
      'the given text with all punctuation removed',
      'the sentence {s} without punctuation marks',
    ],
    verb: [
      'remove all punctuation marks from a text',
      'take a string and ^delete the punctuation like commas, dots and question marks',
      'clean a text from . , ! ? ; and : but keep the words and spaces',
    ],
    say: [
      'remove punctuation from string',
      'strip punctuation marks',
      'text without punctuation',
      'how can i remove punctuation from a sentence?',
      'input "Hi, how are you?", output "Hi how are you"',
    ],
  },
  'is-vowel': {
    whether: [
      'a character is a vowel',
      'a given letter is a vowel, uppercase or lowercase',
      'the letter is a, e, i, o or u, no matter the case',
    ],
    verb: ['take one letter and ^return true if it is a vowel, else false'],
    say: [
      'is letter a vowel',
      'vowel checker',
      'vowel or consonant, true for vowel',
      'how can i check if a letter is a vowel?',
      'one letter in, true out for a vowel, false out for a consonant',
    ],
  },
  'starts-with-vowel': {
    whether: [
      'a string starts with a vowel, upper or lower case',
      'the first character of a word is a vowel',
      'the word {s} begins with a vowel',
    ],
    verb: ['take a word and ^return true if it starts with a vowel, false for an empty string'],
    say: [
      'word starts with vowel',
      'string begins with vowel',
      'first letter is vowel',
      'how can i check if a word begins with a vowel?',
      'word in, true out if the first letter is a, e, i, o or u, otherwise false',
    ],
  },
  'uppercase-vowels': {
    noun: [
      'the given text with its vowels in capital letters',
      'the string {s} with only the vowels uppercased',
    ],
    verb: [
      'make all vowels uppercase',
      'take a string and ^return it with every vowel in upper case, the other letters unchanged',
      'change the vowels of a word to capital letters',
    ],
    say: [
      'capitalize vowels',
      'vowels to uppercase',
      'uppercase only the vowels',
      'how can i make only the vowels of a string uppercase?',
      'input "banana", output "bAnAnA"',
    ],
  },
  'replace-vowels-k': {
    noun: [
      'the given text with {k} instead of its vowels',
      'the string {s} with all vowels replaced by {k}',
    ],
    verb: [
      'replace every vowel in a string with {k}',
      'take a text and ^change each vowel, lower or upper case, to {k}',
      'put {k} in place of the vowels of a word',
    ],
    say: [
      'replace all vowels by {k}',
      'vowels to {k}',
      'replace vowels in string with {k}',
      'how can i replace the vowels in a text with {k}?',
      'text in, same text out but with {k} for every vowel',
    ],
  },
  'sort-letters': {
    noun: [
      'the lowercase word with its letters sorted alphabetically',
      'the letters of {s} in alphabetical order as a string',
    ],
    verb: [
      'sort the characters of a string',
      'take a lowercase word and ^return its letters in alphabetical order as a string',
      'order the letters of a word from a to z',
    ],
    say: [
      'sort string alphabetically',
      'sort characters in a string',
      'sort the letters of a word',
      'how can i sort the letters in a string?',
      'input "banana", output "aaabnn"',
    ],
  },
  'letters-in-order': {
    whether: [
      'the letters of a word are in alphabetical order',
      'a lowercase string is sorted alphabetically, repeated letters allowed',
      'the letters in {s} are sorted from a to z',
    ],
    verb: ['take a lowercase word and ^return true if its letters are in alphabetical order'],
    say: [
      'letters in alphabetical order',
      'is word alphabetical',
      'check if string is sorted',
      'how can i check if the letters in a word are in alphabetical order?',
      'lowercase word in, true out if its letters are sorted, "bee" is true and "cab" is false',
    ],
  },
  'squeeze-repeats': {
    noun: [
      'the given string without consecutive duplicate characters',
      'the text {s} with repeated letters in a row reduced to one',
    ],
    verb: [
      'remove consecutive duplicates from a string',
      'take a string and ^remove letters that are the same as the letter before',
      'replace each group of the same letter in a row with one letter',
    ],
    say: [
      'remove consecutive duplicate characters',
      'remove adjacent duplicate letters, keep one',
      'remove repeated letters in a row',
      'how can i remove duplicate letters that are next to each other, keeping one of them?',
      'input "aabbbca", output "abca"',
    ],
  },
  'run-length-short': {
    noun: [
      'the run-length encoding of a string where a count of 1 is not written',
      'the compressed form of {s}, like "aaab" to "a3b", without the number 1',
    ],
    verb: [
      'compress a string with run-length encoding and leave out the count for single letters',
      'take a string and ^replace repeated letters in a row by the letter and its count, single letters get no number',
    ],
    say: [
      'run length encoding without 1',
      'string compression "aaab" to "a3b"',
      'run-length encode, no count for single letters',
      'how can i compress a string like "aaabcc" to "a3bc2"?',
      'text in, compressed text out, each run is the letter plus its length, but no number when the length is 1',
    ],
  },
  'run-length-decode': {
    noun: [
      'the decoded text of a run-length encoded string, each letter has one digit after it',
      'the original string of the run-length code {s} like "a3b1"',
    ],
    verb: [
      'decode a run-length encoded string',
      'take a string like "a2b3" and ^return the expanded string "aabbb"',
      'decompress a string where every letter is followed by its count, a single digit',
    ],
    say: [
      'run length decoding',
      'rle decode',
      'decompress "a3b2" to "aaabb"',
      'how can i decode a run-length encoded string such as "a3b1c2"?',
      'letters with a one-digit count in, repeated letters out, "x4y1" gives "xxxxy"',
    ],
  },
  'longest-char-run': {
    noun: [
      'the length of the longest sequence of the same character in a string',
      'the maximum number of times in a row that a character is repeated in {s}',
    ],
    verb: [
      'find the longest run of the same letter and return its length',
      'take a string and ^return how long its longest run of one character is, 0 if empty',
      'get the maximum count of equal letters in a row in a word',
    ],
    say: [
      'longest run of same character',
      'longest streak of repeated letter',
      'max consecutive same characters length',
      'how can i find the length of the longest run of equal characters in a string?',
      'string in, length of the longest repeated letter sequence out, "aabbba" gives 3',
    ],
  },
  'has-double-letter': {
    whether: [
      'a word has a double letter',
      'a string has the same letter twice in a row',
      'two adjacent characters of {s} are the same',
    ],
    verb: ['take a word and ^return true if it has two of the same letter next to each other'],
    say: [
      'has double letters',
      'double letter in word',
      'two same letters next to each other',
      'how can i check if a word has double letters?',
      'word in, true out if a letter comes twice in a row like in "hello", else false',
    ],
  },
  'first-repeated-char': {
    noun: [
      'the first character that appears for the second time in a string, or null',
      'the first repeated letter of {s} from left to right, null if there is none',
    ],
    verb: [
      'find the first repeated character in a string and return null if there is none',
      'take a word and ^return the first letter that was already seen before it, or null',
    ],
    say: [
      'first repeated character or null',
      'first recurring character',
      'first duplicate character in string',
      'how can i find the first letter that repeats in a word? null when no letter repeats',
      'string in, first character that was already seen out, "abcb" gives "b", no repeat gives null',
    ],
  },
  'count-duplicate-letters': {
    noun: [
      'the number of different characters that appear more than once',
      'the number of duplicate letters in {s}, each duplicate letter counted one time',
    ],
    verb: [
      'count duplicate letters in a string',
      'take a word and ^return how many different letters appear more than one time',
      'find how many distinct characters occur at least twice in a text',
    ],
    say: [
      'duplicate letters count',
      'count repeated characters',
      'number of duplicate characters in string',
      'how can i count the letters that are more than once in a word? every such letter counts as 1',
      'string in, number of repeated letters out, "aabbbc" gives 2',
    ],
  },
  'common-letters': {
    noun: [
      'the letters that are in both strings, without duplicates, in the order of the first string',
      'a string with the common letters of {a} and {b}, each one once, ordered as in {a}',
    ],
    verb: [
      'find common characters of two strings and return them as a string, each once, in order of the first',
      'take two words and ^return the letters they both have as one string without repeats, in the order of the first word',
    ],
    say: [
      'common letters in two strings',
      'letters in both words, no duplicates',
      'common characters of two strings as a string',
      'how can i get the letters that two words have in common as a string, each letter once?',
      'two words in, string of shared letters out, "hello" and "yellow" give "elo"',
    ],
  },
  'share-letter': {
    whether: [
      'two strings have a common letter',
      'two words share at least one letter',
      'the strings {a} and {b} have any character in common',
    ],
    verb: ['take two words and ^return true if at least one letter is in both'],
    say: [
      'common letter check',
      'two words share a letter',
      'any common character in two strings',
      'how can i check if two strings have a letter in common?',
      'two words in, true out if they have one or more same letters, false if none',
    ],
  },
  'can-build-from': {
    whether: [
      'a word can be made from the given letters, each letter used only once',
      'the letters of the second string are enough to build the first string',
      '{word} can be made with the letters in {letters}',
    ],
    verb: [
      'take a word and a string of letters and ^return true if the word can be made from those letters, using each only once',
    ],
    say: [
      'ransom note',
      'can make word from letters',
      'word from available letters, each used once',
      'how can i check if a word can be built from a set of letters? each letter may be used one time only',
      'word and letters in, true out if there are enough letters to write the word, else false',
    ],
  },
  'is-subsequence-text': {
    whether: [
      'the first string is a subsequence of the second string',
      'all letters of one word appear in another text in the same order, not necessarily next to each other',
      '{part} is a subsequence of {text}',
    ],
    verb: [
      'take two strings and ^return true if the first is a subsequence of the second',
      'test whether the first string is a subsequence of the second',
    ],
    say: [
      'string subsequence check',
      'is string a subsequence of another',
      'how can i check if one string is a subsequence of another string?',
      'short string and long string in, true out if the short one can be found in order inside the long one with letters skipped',
    ],
  },
  'longest-unique-substring': {
    noun: [
      'the length of the longest substring with no repeated letter',
      'the length of the longest substring of {s} with all different characters',
    ],
    verb: [
      'get the length of the longest substring without repeating characters',
      'take a string and ^return how long its longest substring with unique characters is',
      'calculate the length of the longest part of a text that has no duplicate letters',
    ],
    say: [
      'longest substring without repeats, length',
      'length of longest unique substring',
      'how can i find the length of the longest substring without duplicate characters?',
      'string in, length of the longest substring with distinct characters out, "pwwkew" gives 3',
    ],
  },
  'common-prefix-list': {
    noun: [
      'the longest common prefix of a list of words',
      'the longest prefix that all strings in {words} share, "" if there is none',
    ],
    verb: [
      'find the common beginning of all words in a list',
      'take an array of strings and ^return their longest common prefix, an empty string if they share nothing',
    ],
    say: [
      'longest common prefix',
      'common prefix of words',
      'shared prefix of string array',
      'how can i find the longest common prefix of several strings?',
      'list of words in, longest start that they all have out, ["inside", "into", "inn"] gives "in"',
    ],
  },
  'all-substrings': {
    noun: [
      'an array with all substrings of a string, ordered by start position and then by length',
      'every non-empty substring of {s} as a list, by start and then from short to long',
    ],
    verb: [
      'get all substrings of a string',
      'take a string and ^return an array of all its substrings, first those that start at the first letter, short ones first',
      'generate all the substrings of a word',
    ],
    say: [
      'list all substrings',
      'all substrings of a string',
      'generate substrings',
      'how can i get every substring of a string in an array?',
      'string in, array of substrings out, "ab" gives ["a", "ab", "b"]',
    ],
  },
  'all-prefixes': {
    noun: [
      'an array with all prefixes of a string, from short to long',
      'the prefixes of {s} as a list, the shortest first',
    ],
    verb: [
      'get all prefixes of a string',
      'take a word and ^return an array of all its prefixes, starting with the first letter and ending with the full word',
      'generate every prefix of a word in order of length',
    ],
    say: [
      'list all prefixes',
      'all prefixes of a word',
      'string prefixes array',
      'how can i get all the prefixes of a string in a list?',
      'word in, prefixes out, "cat" gives ["c", "ca", "cat"]',
    ],
  },
  bigrams: {
    noun: [
      'an array of all pairs of neighboring letters in a string',
      'the bigrams of {s} as a list of two-letter strings',
    ],
    verb: [
      'get the bigrams of a string',
      'take a word and ^return a list of every two letters that are next to each other',
      'make an array of all substrings of length 2 of a text',
    ],
    say: [
      'letter bigrams',
      'bigrams of a string',
      'adjacent letter pairs',
      'how can i get all the bigrams of a word?',
      'word in, overlapping pairs of letters out, "word" gives ["wo", "or", "rd"]',
    ],
  },
  'can-be-palindrome': {
    whether: [
      'a string can be rearranged to form a palindrome',
      'the letters of a word can make a palindrome in some order',
      'any permutation of {s} is a palindrome',
    ],
    verb: ['take a word and ^return true if its letters can be rearranged into a palindrome'],
    say: [
      'can be palindrome',
      'palindrome permutation check',
      'can string be rearranged to palindrome',
      'how can i check if the letters of a string can form a palindrome?',
      'word in, true out if you can reorder its letters to get a palindrome, else false',
    ],
  },
  'reverse-vowels': {
    noun: [
      'the lowercase string with only its vowels reversed',
      'the text {s} with the vowels in reverse order and the other letters in the same place',
    ],
    verb: [
      'reverse the vowels of a string',
      'take a lowercase text and ^reverse the order of its vowels only',
      'reverse only the vowels in a word and ^leave all the other letters in their place',
    ],
    say: [
      'reverse vowels',
      'reverse vowels in a string',
      'reverse only vowels',
      'how can i reverse just the vowels in a lowercase string?',
      'input "hello", output "holle", input "banane", output "benana"',
    ],
  },
  'longest-palindrome': {
    noun: [
      'the longest palindromic substring of a text, the first one if there are several',
      'the longest palindrome in {s}, the first one on a tie',
    ],
    verb: [
      'find the longest palindromic substring',
      'take a string and ^return its longest part that is a palindrome, the first one if two have the same length',
      'get the longest palindrome inside a string',
    ],
    say: [
      'longest palindromic substring',
      'longest palindrome in string',
      'how can i find the longest palindrome in a string? the first one if there are more of the same length',
      'string in, longest substring that reads the same backwards out, equal length means the first',
    ],
  },
  'same-x-and-o': {
    whether: [
      'a string has the same number of x and o, case-insensitive',
      'the count of x and the count of o in {s} are equal, upper or lower case',
      'there are as many x as o in a text, ignoring case',
    ],
    verb: [
      'take a string and ^return true if it has the same amount of x and o, no matter the case',
    ],
    say: [
      'exes and ohs',
      'same number of x and o',
      'equal count of x and o',
      'how can i check if a string has an equal number of x and o letters, big or small?',
      'text in, true out if the number of x is the same as the number of o, also if there are none',
    ],
  },
  'edit-distance': {
    noun: ['the levenshtein distance between two strings', 'the edit distance from {a} to {b}'],
    verb: [
      'calculate the levenshtein distance of two words',
      'take two strings and ^return the minimum number of insertions, deletions and substitutions to change one into the other',
      'compute the edit distance between two strings',
    ],
    say: [
      'levenshtein',
      'edit distance of two strings',
      'levenshtein edit distance',
      'how can i calculate the edit distance between two words?',
      'two words in, smallest number of letter edits out (add, delete or replace), "kitten" and "sitting" give 3',
    ],
  },
  'mumble-letters': {
    noun: [
      'the mumbled word, like "abcd" to "A-Bb-Ccc-Dddd"',
      'the letters of {s} repeated 1, 2, 3, ... times, each group with a capital first letter, joined with "-"',
    ],
    verb: [
      'convert "abcd" to "A-Bb-Ccc-Dddd", for any word',
      'take a word and ^repeat each letter by its position, with the first of each group uppercase and the rest lowercase, joined with dashes',
    ],
    say: [
      'mumbling "abcd" to "A-Bb-Ccc-Dddd"',
      'accum "abc" gives "A-Bb-Ccc"',
      'repeat letters with dashes, "A-Bb-Ccc"',
      'how can i make "C-Aa-Ttt" from "cat"?',
      'word in, "A-Bb-Ccc" pattern out: first letter once, second letter twice, third three times, capital at the start of each group, dashes between',
    ],
  },
  'missing-letter': {
    noun: [
      'the missing letter in a sequence of consecutive lowercase letters',
      'the letter that is missing from the alphabet sequence {letters}',
    ],
    verb: [
      'find the missing letter in the alphabet sequence',
      'take a string of consecutive lowercase letters with one missing and ^return the missing letter',
    ],
    say: [
      'find the missing letter',
      'missing letter in sequence',
      'missing letter of alphabet, one gap',
      'how can i find which letter is missing in a string like "abdef"?',
      'consecutive small letters with one gap in, missing letter out, "abce" gives "d"',
    ],
  },
  'count-letters-only': {
    noun: [
      'the number of letters in a string, without digits, spaces and other signs',
      'how many letters a-z or A-Z there are in {s}',
    ],
    verb: [
      'count the letters in a string, not digits or spaces',
      'take a text and ^return how many of its characters are letters, upper or lower case',
      'count only letters in a text',
    ],
    say: [
      'count alphabetic characters',
      'number of letters in text without spaces and digits',
      'how can i count only the letters of a string?',
      'text in, number of letters out, "ab 12!" gives 2 because only letters count',
    ],
  },
};
