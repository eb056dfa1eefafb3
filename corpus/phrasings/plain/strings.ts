import type { Phrasings } from '../../family.ts';

export const strings: Phrasings = {
  'reverse-string': {
    noun: ['the reversed version of a given string', 'a reversed copy of the text {s}'],
    verb: [
      'take a string and ^return it reversed',
      'make a new text with the characters in the opposite order',
      'return a word written backwards',
    ],
    say: [
      'text reverse',
      'reverse a word',
      'how can i reverse a string in javascript?',
      'input is a text like "cat", output must be "tac"',
      'i have a string and i need it in reverse order, the last character first',
    ],
  },
  'is-palindrome': {
    whether: [
      'a text is a palindrome, so it is equal to its reverse',
      'a given string is the same when it is reversed',
      'the word {s} is a palindrome',
    ],
    verb: ['take a string and ^return true if it reads the same backwards, false if not'],
    say: [
      'palindrome test',
      'palindrome or not',
      'string palindrome checker',
      'how can i find out if a word is a palindrome?',
      'word in, true out if it is a palindrome like "level", otherwise false',
    ],
  },
  'is-palindrome-loose': {
    whether: [
      'a sentence is a palindrome without counting the spaces and without looking at upper or lower case',
      'a string is a palindrome, case-insensitive and with all spaces removed',
    ],
    verb: [
      'remove the spaces from a text, ^lowercase it and ^tell if it is a palindrome',
      'take a phrase and ^return true if it is a palindrome, ignoring case and spaces',
    ],
    say: [
      'palindrome sentence, ignore spaces and case',
      'case insensitive palindrome without spaces',
      'palindrome phrase checker ignoring spaces and capitals',
      'how can i check a palindrome when the text has spaces and capital letters that should not matter?',
      'phrase in, true or false out, like "Never odd or even" is true, since spaces and capitals do not count',
    ],
  },
  'count-vowels': {
    noun: ['how many vowels there are in the text {s}', 'the total number of vowels in a sentence'],
    verb: [
      'take a string and ^return the number of vowels in it, both lower and upper case',
      'calculate how many letters of a word are vowels',
      'find the number of vowels in a given text',
    ],
    say: [
      'vowel counter',
      'number of vowels',
      'how can i count the vowels in a string?',
      'text in, number of a, e, i, o, u out, capital letters are counted too',
      'i have a sentence and i need to know how many vowels it has',
    ],
  },
  'remove-vowels': {
    noun: ['the given string with every vowel removed', 'the text {s} without vowels'],
    verb: [
      'take a text and ^return it without the letters a, e, i, o and u, upper or lower case',
      'delete all the vowels from a given sentence',
      'make a new string that leaves out the vowels',
    ],
    say: [
      'delete vowels',
      'vowel remover',
      'remove vowels from string',
      'how do i remove every vowel from a text?',
      'input "Hello", output "Hll", so no vowels any more',
    ],
  },
  'count-letter-k': {
    noun: [
      'how many times the character {k} is in a text',
      'the number of {k} characters in a given word',
    ],
    verb: [
      'count {k} in a string',
      'take a string and ^return how many {k} it contains',
      'find how many times {k} occurs in a piece of text',
    ],
    say: [
      'occurrences of {k} in a string',
      'how many {k} are there in the string?',
      'text in, number of {k} out',
      'i have a sentence and want to know how many times the letter {k} is used',
    ],
  },
  'count-char': {
    noun: [
      'the number of occurrences of a character in a string',
      'how many times the character {ch} is in the string {s}',
    ],
    verb: [
      'count a given letter in a text',
      'take a text and a character and ^return how many times the character appears',
      'calculate how often a letter is used in a word',
    ],
    say: [
      'character occurrences in string',
      'count letter in word',
      'how many times is this letter in this word?',
      'string and character in, number out, for example "banana" and "a" give 3',
      'i have a text and one letter and i need the number of times the letter is in the text',
    ],
  },
  'capitalize-first': {
    noun: [
      'the same string but with the first letter capitalized',
      'the text {s} with its first letter in uppercase and the rest unchanged',
    ],
    verb: [
      'capitalize a word',
      'take a string and ^return it with its first letter in upper case, the other letters unchanged',
      'change only the first character of a text to a capital letter',
    ],
    say: [
      'capitalize first character',
      'uppercase first letter of string',
      'first letter capital',
      'how can i capitalize the first letter of a string?',
      'text in, same text out but it starts with a capital letter',
    ],
  },
  'upper-case': {
    noun: ['the uppercase version of a string', 'the text {s} in capital letters'],
    verb: [
      'change all letters of a text to uppercase',
      'take a string and ^return it in upper case',
      'make a text all uppercase',
    ],
    say: [
      'convert to uppercase',
      'text to capital letters',
      'how do i make a string all uppercase in javascript?',
      'input "hello world", output "HELLO WORLD"',
      'i have a text and need every letter in upper case',
    ],
  },
  'lower-case': {
    noun: ['the lowercase version of a string', 'the text {s} in small letters'],
    verb: [
      'change all letters of a text to lowercase',
      'take a string and ^return it in lower case',
      'make a text all lowercase',
    ],
    say: [
      'convert to lowercase',
      'text to small letters',
      'how do i make a string all lowercase in javascript?',
      'input "Hello World", output "hello world"',
      'i have a text in mixed case and need every letter in lower case',
    ],
  },
  'swap-case': {
    noun: [
      'a text where lower case letters are made upper case and upper case letters lower case',
      'the string {s} with the case of every letter swapped',
    ],
    verb: [
      'swap uppercase and lowercase letters',
      'take a string and ^return it with upper and lower case exchanged',
      'change big letters to small and small letters to big in a string',
    ],
    say: [
      'swap case of string',
      'invert letter case',
      'toggle upper and lower case',
      'how can i swap uppercase and lowercase in a text?',
      'input "Hello", output "hELLO"',
    ],
  },
  'first-chars': {
    noun: [
      'the first {k} letters of the given text',
      'the part of {s} with the first {k} characters',
    ],
    verb: [
      'return the first {k} characters of a word, or the whole word if it is shorter',
      'take a string and ^give back only its first {k} characters',
      'show only the first {k} letters of a string',
    ],
    say: [
      'get first {k} characters',
      'first {k} characters of string',
      'first {k} letters of a word',
      'how can i get the first {k} characters from a text?',
      'string in, its first {k} characters out',
    ],
  },
  'last-chars': {
    noun: [
      'the last {k} letters of the given text',
      'the part of {s} with the last {k} characters',
    ],
    verb: [
      'return the last {k} characters of a word, or the whole word if it is shorter',
      'take a string and ^give back only its last {k} characters',
      'show only the last {k} letters of a string',
    ],
    say: [
      'get last {k} characters',
      'last {k} characters of string',
      'last {k} letters of a word',
      'how can i get the last {k} characters from a text?',
      'string in, its last {k} characters out',
    ],
  },
  'last-char': {
    noun: [
      'the last letter of a word, or "" for an empty word',
      'the last character of {s}, an empty string when {s} is empty',
    ],
    verb: [
      'take a string and ^return its last character, for an empty string ^return ""',
      'find the last letter of a text and ^give an empty string when there are no letters',
    ],
    say: [
      'last character of a string',
      'get last letter of word',
      'last char',
      'how can i get the last character of a string? an empty string should give an empty string',
      'string in, last character out, empty string in, empty string out',
    ],
  },
  'repeat-k': {
    noun: ['the given string repeated {k} times', 'the text {s} repeated {k} times in one string'],
    verb: [
      'take a string and ^return it {k} times in a row',
      'make a string that has the given word {k} times',
      'repeat a word {k} times without spaces between',
    ],
    say: [
      'repeat text {k} times',
      'repeat word {k} times',
      'string repeat {k}',
      'how can i repeat a string {k} times?',
      'i have a word and need it {k} times, all together with no space',
    ],
  },
  'repeat-n': {
    noun: ['the string {s} repeated {n} times', 'a text repeated as many times as the number says'],
    verb: [
      'repeat a given text a given number of times',
      'take a string and a number and ^return the string repeated that many times',
      'make a string by writing a word n times in a row',
    ],
    say: [
      'repeat a string',
      'repeat text n times',
      'string repeat count',
      'how can i repeat a string n times?',
      'string and number in, repeated string out, like "ab" and 3 give "ababab"',
    ],
  },
  'pad-zeros': {
    noun: [
      'a string with the number and enough leading zeros to have {k} digits',
      'the number {n} as text with leading zeros, at least {k} digits long',
    ],
    verb: [
      'convert a number to a string of at least {k} digits with zeros at the front',
      'take a number and ^return it as a text with leading zeros, {k} digits wide',
    ],
    say: [
      'add leading zeros to {k} digits',
      'zero padding to {k} digits',
      'number with leading zeros, {k} digits',
      'how can i add leading zeros to a number so it has {k} digits?',
      'number in, string of {k} digits out with zeros on the left, bigger numbers stay as they are',
    ],
  },
  'truncate-dots': {
    noun: [
      'the text cut to {k} characters with "..." at the end, or the same text if it has {k} characters or less',
    ],
    verb: [
      'shorten a text to {k} characters and add "..." if it was too long',
      'take a string and, if it has more than {k} characters, ^return the first {k} and three dots',
      'truncate a string to {k} characters with "..."',
    ],
    say: [
      'truncate text to {k} characters with ellipsis',
      'cut long text at {k} characters and add "..."',
      'shorten string to {k} characters with dots',
      'how can i cut a string to {k} characters and show "..." when it is longer?',
      'long text in, first {k} characters plus "..." out, a text of up to {k} characters does not change',
    ],
  },
  'mask-last': {
    noun: [
      'the string with stars instead of all characters except the last {k}',
      'a masked version of {s} where only the last {k} characters are shown and the rest is *',
    ],
    verb: [
      'mask a string except for the last {k} characters',
      'replace everything but the last {k} characters of a text with *',
      'take a string and ^return it with a * for every character before the last {k}',
    ],
    say: [
      'mask string, show last {k}',
      'hide all except last {k} characters with *',
      'mask card number, last {k} digits visible',
      'how can i mask a string with asterisks and only show the last {k} characters?',
      'i have a phone number and want to show only its last {k} digits, all the others must be *',
    ],
  },
  'remove-spaces': {
    noun: ['the given string with all spaces removed', 'the text {s} without spaces'],
    verb: [
      'delete spaces from a string',
      'take a text and ^return it without any space, also not inside',
      'make a new string that has no spaces in it',
    ],
    say: [
      'remove all spaces',
      'remove spaces from text',
      'strip spaces from string',
      'how can i remove all the spaces in a string?',
      'input "hello big world", output "hellobigworld"',
    ],
  },
  'sum-digits-text': {
    noun: [
      'the sum of all the digits in a string',
      'the sum of the digits that are in the text {s}, other characters are ignored',
    ],
    verb: [
      'take a string and ^return the sum of the digits in it',
      'find all digits in a text and add them up',
      'calculate the sum of the digits in a text that also has letters',
    ],
    say: [
      'sum of digits in a string',
      'add digits in string',
      'digit sum of text',
      'how can i add up all the digits in a string? if there are no digits it is 0',
      'text with letters and digits in, sum of its single digits out, "a12b" gives 3',
    ],
  },
  'is-anagram': {
    whether: [
      'two strings are anagrams',
      'two given words have the same letters the same number of times',
      '{a} is an anagram of {b}',
    ],
    verb: [
      'compare two words and ^return true if they are anagrams',
      'take two strings and ^tell if one is an anagram of the other',
    ],
    say: [
      'anagram test',
      'anagram checker',
      'are two strings anagrams',
      'how can i check if two words are anagrams of each other?',
      'two words in, true out if they have the same letters in a different order, else false',
    ],
  },
  'most-frequent-char': {
    noun: [
      'the most common letter in a text',
      'the character that appears most often in {s}',
      'the most used character of a string',
    ],
    verb: [
      'find the most frequent character in a string',
      'take a string and ^return the character with the most occurrences',
      'get the letter that is used most in a word',
    ],
    say: [
      'most frequent character',
      'most common character in string',
      'how can i find the letter that appears the most in a text?',
      'string in, its most frequent character out, "banana" gives "a"',
    ],
  },
  'first-unique-char': {
    noun: [
      'the first character that appears only one time in a string, or null',
      'the first unique letter of {s}, null when there is no unique letter',
    ],
    verb: [
      'find the first unique character in a string and return null if there is none',
      'take a word and ^return its first letter that is not repeated, or null if all are repeated',
    ],
    say: [
      'first non repeating character',
      'first unique character in string',
      'first non-repeated letter or null',
      'how can i find the first letter in a word that appears only once? if there is none i need null',
      'string in, first character without a duplicate out, null if every character has one',
    ],
  },
  'count-unique-chars': {
    noun: [
      'the number of unique characters in a string, where each character is counted one time',
      'how many different letters are in {s}',
    ],
    verb: [
      'count unique characters in a string, repeated ones only once',
      'take a text and ^return how many different characters it has',
      'get the number of distinct characters in a word',
    ],
    say: [
      'count distinct characters',
      'how many different characters',
      'number of different letters in string',
      'how can i count the different characters in a text?',
      'word in, number of distinct letters out, "hello" gives 4',
    ],
  },
  'remove-duplicate-letters': {
    noun: [
      'the given string without duplicate characters, the first of each stays',
      'the unique characters of {s} in the same order, as a string',
    ],
    verb: [
      'take a string and ^return it with duplicate letters removed',
      'remove repeated letters from a text so that each letter is there only once, in the original order',
    ],
    say: [
      'remove duplicate characters from string',
      'remove repeated letters',
      'remove duplicate letters from a word',
      'how can i remove duplicate characters from a string?',
      'input "hello", output "helo", input "banana", output "ban"',
      'i have a text and want to keep only the first of every character',
    ],
  },
  'letter-frequency': {
    noun: [
      'an object with the number of times each character appears in a string',
      'the character counts of {s} as an object',
    ],
    verb: [
      'count how many times each character occurs in a text and return an object',
      'make an object with the letters of a word and how many of each there are',
    ],
    say: [
      'character frequency',
      'count letters in string, return object',
      'letter counts as object',
      'how can i count every letter in a string?',
      'string in, object out with each character as key and its count as value',
      'i have a word and need to know how often each letter is used, in an object like { h: 1, e: 1, l: 2, o: 1 }',
    ],
  },
};
