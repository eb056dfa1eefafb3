import type { Phrasings } from '../family.ts';

export const stringsCiphers: Phrasings = {
  rot13: {
    noun: [
      'a text with the two halves of the alphabet exchanged, a to m with n to z, in either case',
    ],
    verb: ['rotate all letters of a message by half the alphabet, upper case staying upper case'],
    say: [
      'a <-> n, b <-> o and so on up to m <-> z, capitals too, rest unchanged',
      'encode or decode ROT13, it is the same thing',
      'which text do i get after a Caesar shift of 13 that keeps capitals, spaces and punctuation?',
      '"NOPE" comes out as "ABCR", and a comma or a space is just copied',
    ],
  },
  'caesar-cipher': {
    noun: [
      'a secret version of a text where each letter walked a given number of steps forward, case kept',
    ],
    verb: [
      'rotate the letters of a message by a key, treating capitals and small letters alike and copying the rest',
    ],
    say: [
      'encrypt like julius caesar did, the key is the second argument, big letters stay big, signs are not touched',
      '"xyz" and 3 become "abc", "Hello, World!" and 5 becomes "Mjqqt, Btwqi!"',
      'letters + {shift} in the alphabet, modulo 26, both cases, other chars as is',
      'can you code a text by a number so that each letter is replaced with the one so many places later, starting over after z or Z?',
    ],
  },
  'caesar-decipher': {
    noun: ['the readable form of a small-letter Caesar message whose key is known'],
    verb: ['turn every letter a to z back by {shift} places, going from a to z when it runs out'],
    say: [
      '"khoor, zruog!" with key 3 should become "hello, world!"',
      'caesar backwards: subtract the key from each small letter, mod 26, rest unchanged',
      'my friend coded a lowercase note by moving the letters up and told me by how many, what did the note say?',
      'reverse of a caesar encryption, lower case only, key between 0 and 25',
    ],
  },
  atbash: {
    noun: ['a lower case message written with the alphabet turned upside down'],
    verb: ['exchange every small letter with its counterpart from the other end of the alphabet'],
    say: [
      'abc...xyz becomes zyx...cba, spaces and signs stay, input is lowercase',
      'the n-th letter from the start turns into the n-th letter from the end, for a to z',
      'what is "abc" in the reversed alphabet? it should be "zyx"',
      'old hebrew code called atbash, here for small english letters and with everything else kept',
    ],
  },
  'pig-latin': {
    noun: [
      'a small-letter word in Pig Latin: from the first vowel on, then what stood before it, then "ay", while vowel beginners just get "way"',
    ],
    verb: [
      'make pig latin of a lowercase word by sending all its leading consonants to the back plus "ay", or only adding "way" if it opens with a vowel',
    ],
    say: [
      '"stone" -> "onestay", "apple" -> "appleway", words are lowercase',
      'how do kids say a lowercase word in pig latin, "way" after words like "apple" and "ay" after moved consonants?',
      'begins with a, e, i, o or u: word + "way", else: shift the consonant cluster to the end + "ay"',
      'secret kid language where "hello" is "ellohay" and "a" is "away", and a word without a e i o u only gets "ay" at the end',
    ],
  },
  'leet-speak': {
    noun: ['the l33t version of small-letter text, where a, e, i, o are written 4, 3, 1, 0'],
    verb: ['put the digits 4, 3, 1, 0 where a lower case text has a, e, i, o'],
    say: [
      '"elite code" becomes "3l1t3 c0d3", only a e i o change',
      'a->4, e->3, i->1, o->0, other characters stay, text is lowercase',
      'how would a gamer spell this lowercase text, using 4 3 1 0 for the vowels a e i o and leaving u alone?',
      'make my nickname cooler: four for a, three for e, one for i and zero for o, as digits, the name is in small letters',
    ],
  },
  'dna-complement': {
    noun: ['the opposite strand of a DNA string, base by base in the same order'],
    verb: [
      'pair each base of a DNA string with its partner, A with T and C with G, and ^return the partners',
    ],
    say: [
      'A->T, T->A, C->G, G->C, order unchanged',
      '"GATTACA" pairs up to "CTAATGT"',
      'which bases sit across from these ones in the double helix? no reversing',
      'biology homework: i enter one side of the dna and want to read the other side, letter under letter',
    ],
  },
  'dna-to-rna': {
    noun: ['a DNA string rewritten as RNA, that is with U for T'],
    verb: ['rewrite a DNA sequence with uracil (U) in the places of thymine (T)'],
    say: [
      'all T to U, the A, C and G stay',
      '"GATTACA" should come out as "GAUUACA"',
      'what does this dna look like as rna, if the only difference is U in place of T?',
      'swap thymine for uracil in the string, that is all the transcription i need',
    ],
  },
  'morse-encode': {
    noun: [
      'a small-letter word as a telegraph operator would send it, one blank after each letter but the last',
    ],
    verb: ['spell a lower case word in dots and dashes, one space between two letters'],
    say: [
      '"abc" gives ".- -... -.-."',
      'a-z into morse signs (. and -), joined by a space',
      'what would i have to tap to send this lowercase word? dots, dashes and one blank from letter to letter',
      'we signal words with a torch at scout camp, so convert a word in small letters to morse, letters set apart by a space',
    ],
  },
  'next-letters': {
    noun: ['a small-letter text moved up by one letter, where z starts over at a'],
    verb: [
      'exchange each lower case letter for its right neighbour in the alphabet, with a after z',
    ],
    say: [
      '+1 for each letter a-z, z goes to a, anything else stays',
      '"hello world" becomes "ifmmp xpsme"',
      'what if every small letter in the text is replaced by its successor, and the successor of z is a?',
      'easy secret code for children: write b for a, c for b, and a for z, blanks and signs are just copied',
    ],
  },
  'alphabet-index': {
    noun: ['the rank of a letter among the 26, beginning at 1, no matter if big or small'],
    verb: ['say how far into the alphabet a letter comes, a or A being 1 and z or Z being 26'],
    say: [
      '"C" is 3, "m" is 13, "z" is 26',
      'which number does this letter have when i count a, b, c on my fingers from 1? case is not important',
      'A or a to 1, B or b to 2, ... Z or z to 26',
      'letter in, its ordinal number in the alphabet out, upper and lower case the same',
    ],
  },
  'letter-from-number': {
    noun: [
      'the small letter you land on after counting that many letters from a, a itself being 1',
    ],
    verb: ['name the lower case letter that stands at a given place, 1 to 26, in the alphabet'],
    say: [
      '3 means "c", so which small letter belongs to this number?',
      'count to {n} along a, b, c ... z and return the letter you reach',
      '1..26 to a..z',
      'reverse of a = 1, b = 2: i have the number and want the letter in lowercase',
    ],
  },
  'letters-to-positions': {
    noun: ['a small-letter word coded as an array of numbers, 1 for a up to 26 for z'],
    verb: [
      'number the letters of a lowercase word by their place in the alphabet and ^list the numbers in order',
    ],
    say: [
      '"zoo" makes [26, 15, 15]',
      'which places in the alphabet do the letters of this lowercase word have? one number a letter, in an array, a = 1',
      'lowercase word in, array of letter numbers out, 1-based',
      'secret number code for kids: write a word as its letter numbers, so for each small letter its rank from 1 to 26, as array',
    ],
  },
  'word-score': {
    noun: [
      'the value of a small-letter word if every letter is worth its rank in the alphabet, a = 1',
    ],
    verb: ['total the points of a lowercase word, a giving 1 point and z giving 26'],
    say: [
      '"abc" scores 1 + 2 + 3 = 6, an empty word 0',
      'how much do all the letters weigh together, if a weighs 1, b weighs 2 and z weighs 26? lowercase word',
      'add the letter numbers of a lowercase word, 1 for a through 26 for z',
      'numerology for my name in small letters: replace each letter by its rank in the abc, counted from 1, and sum up',
    ],
  },
};
