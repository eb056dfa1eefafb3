import type { Phrasings } from '../../family.ts';

export const stringsCiphers: Phrasings = {
  rot13: {
    noun: ['the ROT13 of a string, other characters unchanged'],
    verb: [
      'apply rot13 to a string',
      'take a text and ^return it with every letter shifted by 13, upper and lower case kept',
      'convert a text to rot13',
    ],
    say: [
      'rot13 encode',
      'rot13 string',
      'rot 13 encoder decoder',
      'text in, rot13 text out, only letters change and case stays',
      'how can i encode a message with rot13? spaces and punctuation stay the same',
    ],
  },
  'caesar-cipher': {
    noun: ['a text encrypted with the Caesar cipher using a given shift'],
    verb: [
      'encrypt a string with the caesar cipher, the shift is a parameter',
      'take a message and a shift and ^return the message with each letter shifted forward by that number, keeping upper and lower case',
      'shift all letters of {s} by {shift} and ^leave other characters unchanged',
    ],
    say: [
      'caesar cipher encrypt',
      'caesar cipher with text and shift',
      'caesar encryption with key',
      'text and shift in, caesar encrypted text out, capitals stay capitals',
      'how do i encode a message with a caesar cipher? the shift is given and z wraps around to a',
    ],
  },
  'caesar-decipher': {
    noun: ['the decrypted text of a lowercase Caesar cipher with a given shift'],
    verb: [
      'decrypt a caesar cipher in lowercase when the shift is given',
      'take a lowercase text and a shift and ^return the text with each letter shifted back by that number',
      'decode a lower case caesar message with key {shift}',
    ],
    say: [
      'caesar cipher decrypt, lowercase',
      'caesar decode with shift',
      'caesar cipher decoder',
      'encrypted lowercase text and shift in, original text out, other characters stay',
      'i have a caesar encrypted message in small letters and i know the shift, how do i decrypt it?',
    ],
  },
  atbash: {
    noun: ['the atbash encoding of a lowercase string'],
    verb: [
      'encode a lowercase text with atbash',
      'take a lowercase text and ^return it with a changed to z, b to y and so on, other characters unchanged',
      'apply the atbash cipher to {s}, lower case letters only',
    ],
    say: [
      'atbash cipher',
      'atbash encode',
      'reverse alphabet cipher, lowercase',
      'lowercase text in, atbash text out, a is z and z is a',
      'how can i write a lowercase message in atbash, the code with the reversed alphabet?',
    ],
  },
  'pig-latin': {
    noun: ['a lowercase word in pig latin, with way for vowel words and ay for the others'],
    verb: [
      'convert a lowercase word to pig latin',
      'take a lowercase word and ^return it in pig latin, add "way" if it starts with a vowel, else ^move the first consonants to the end and ^add "ay"',
      'translate {word} to pig latin, with "way" after words that start with a vowel',
    ],
    say: [
      'pig latin translator, one word',
      'word to pig latin',
      'pig latin converter',
      'lowercase word in, pig latin out, vowel words end in "way" and all others in "ay"',
      'how do you say a word in pig latin? all the consonants before the first vowel go to the end plus "ay", and vowel words get "way"',
    ],
  },
  'leet-speak': {
    noun: ['a lowercase text in leet speak, with a=4, e=3, i=1, o=0'],
    verb: [
      'convert a lowercase text to leet speak, a to 4, e to 3, i to 1 and o to 0',
      'take a lowercase string and ^replace the letters a, e, i, o by the digits 4, 3, 1, 0',
      'change a to 4, e to 3, i to 1 and o to 0 in {s}',
    ],
    say: [
      'leetspeak a e i o to 4 3 1 0',
      'text to leet speak',
      'leet converter: a4 e3 i1 o0',
      'lowercase text in, leet text out, only a, e, i and o become 4, 3, 1 and 0',
      'how can i turn a lowercase text into leet? a is 4, e is 3, i is 1, o is 0',
    ],
  },
  'dna-complement': {
    noun: ['the complement of a DNA string'],
    verb: [
      'get the complement of a DNA sequence, not reversed',
      'take a DNA string and ^return the complementary strand, A becomes T, T becomes A, C becomes G and G becomes C',
      'replace each DNA letter with its pair, A and T, C and G',
    ],
    say: [
      'complement of dna string',
      'complementary dna strand',
      'dna base pairs complement',
      'dna string in, complement out in the same order, A-T and G-C',
      'how do i find the complementary strand of a dna string? it should not be reversed',
    ],
  },
  'dna-to-rna': {
    noun: ['the RNA string of a DNA string, where T is replaced with U'],
    verb: [
      'convert a DNA string to RNA',
      'take a DNA sequence and ^return the RNA sequence by changing every T to U',
      'transcribe {dna} to RNA, T becomes U',
    ],
    say: [
      'dna to rna',
      'convert dna to rna',
      'rna from dna, replace T with U',
      'dna string in, rna string out, all T are changed to U',
      'how do i change a dna sequence into rna? only the T must be U',
    ],
  },
  'morse-encode': {
    noun: ['the morse code of a lowercase word, letters separated with a space'],
    verb: [
      'convert a lowercase word to morse code',
      'take a lowercase word and ^return it in morse code with a space between the letters',
      'encode {word} as morse code with dots and dashes, one space between letters',
    ],
    say: [
      'word to morse code',
      'morse code encoder, lowercase',
      'text to morse, one word',
      'lowercase word in, morse code out, space after each letter except the last',
      'how do i write a lowercase word in morse code? sos should be "... --- ..."',
    ],
  },
  'next-letters': {
    noun: ['a lowercase text with every letter changed to the next letter, z becomes a'],
    verb: [
      'change each letter of a lowercase string to the next letter in the alphabet',
      'take a lowercase text and ^return it with all letters shifted by one, z becomes a and other characters stay',
      'replace every letter in {s} with the following letter, small letters only, z to a',
    ],
    say: [
      'next letter in alphabet, whole string',
      'shift each letter by 1, lowercase',
      'replace letters with next letter, z to a',
      'lowercase text in, every letter moved to the next one out, abz gives bca',
      'how do i change all letters in a lowercase text to the next letter of the alphabet? spaces do not change',
    ],
  },
  'alphabet-index': {
    noun: ['the position of a letter in the alphabet, a is 1, upper or lower case'],
    verb: [
      'get the alphabet position of a letter, starting at 1',
      'take a letter, big or small, and ^return its number in the alphabet from 1 to 26',
      'convert {letter} to its number in the alphabet, A and a are 1',
    ],
    say: [
      'position of letter in alphabet',
      'letter to alphabet number',
      'alphabet index of a letter from 1',
      'letter in, number from 1 to 26 out, upper and lower case are the same',
      'what number is this letter in the alphabet? a is 1 and z is 26, capitals too',
    ],
  },
  'letter-from-number': {
    noun: ['the lowercase letter for a number from 1 to 26'],
    verb: [
      'convert a number to a lowercase letter, 1 is a and 26 is z',
      'take a number between 1 and 26 and ^return the letter at that position of the alphabet in lowercase',
      'get the lowercase letter number {n} of the alphabet, starting with 1 for a',
    ],
    say: [
      'number to letter of the alphabet, lowercase',
      'number to letter, 1 is a',
      'nth letter of the alphabet, lowercase',
      'number from 1 to 26 in, lowercase letter out',
      'which letter is number n in the alphabet? 1 should give "a" in lower case',
    ],
  },
  'letters-to-positions': {
    noun: ['an array with the alphabet position of each letter in a lowercase word, a is 1'],
    verb: [
      'convert a lowercase word to an array of alphabet positions',
      'take a lowercase word and ^return a list with the number of every letter, a is 1 and z is 26',
      'change each letter of {word} to its number in the alphabet and ^return the array, 1 for a',
    ],
    say: [
      'word to alphabet positions array',
      'letters to numbers array, a=1',
      'alphabet position of every letter',
      'lowercase word in, array of letter numbers out, "abc" gives [1, 2, 3]',
      'how do i get the alphabet position of all the letters in a lowercase word as a list? a counts as 1',
    ],
  },
  'word-score': {
    noun: ['the sum of the letter values of a lowercase word, a = 1 to z = 26'],
    verb: [
      'calculate the score of a lowercase word, where a is 1 and z is 26',
      'take a lowercase word and ^return the sum of the alphabet positions of its letters',
      'add the letter numbers of {word}, a is 1, b is 2 and so on',
    ],
    say: [
      'word score a=1 to z=26',
      'sum of alphabet positions in a word',
      'letter values sum, a is 1',
      'lowercase word in, total of the letter numbers out, "abc" gives 6',
      'how many points does a lowercase word have if a is 1, b is 2, up to z is 26?',
    ],
  },
};
