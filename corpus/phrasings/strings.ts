import type { Phrasings } from '../family.ts';

export const strings: Phrasings = {
  'reverse-string': {
    noun: ['a string read from right to left', 'the mirror image of a piece of text'],
    verb: ['rebuild a word starting at its last letter and ending with its first'],
    say: [
      'last letter first, first letter last, that for a whole string',
      'my students should write a function that spells any word the wrong way round',
      'what comes out if i read this string from the back? return that',
      'text in, same text backwards out',
      'the input is "stop" so the output is "pots"',
    ],
  },
  'is-palindrome': {
    whether: [
      'turning a text around does not change it',
      'the first and last letters match, the second and second last too, and so on to the middle',
    ],
    say: [
      'does this text look the same from left to right and from right to left? answer with a boolean',
      'same backwards? boolean',
      'compare a string with its mirrored version, true when there is no difference',
      'for my word game i must know if a word like "radar" can be read in both directions',
      'true for "abba", false for "abab", you know, palindromes',
    ],
  },
  'is-palindrome-loose': {
    whether: [
      'the letters of a phrase mirror each other, not counting spaces or capitals',
      'a text is still the same after turning it around, if blanks and big letters play no role',
    ],
    say: [
      'loose palindrome: lowercase everything, remove the spaces, compare with the reverse',
      '"Anna" and "nurses run" are both fine, so neither the spaces nor the capitals may matter, true if it reads the same both ways',
      'can this sentence be read from the back as well? A and a are the same letter and the gaps between words do not count',
      'boolean: phrase mirrors itself, no matter the case, no matter the spaces',
    ],
  },
  'count-vowels': {
    noun: ['the total of a, e, i, o and u in a text, upper and lower case together'],
    verb: ['tell how many vowels a piece of text has, whatever their case'],
    say: [
      '"Apple" has 2 vowels, and i need that number for any string',
      'how often do a e i o u turn up in here, big ones too?',
      'my daughter learns vowels, so the program should say how many of them a sentence has, capitals included',
      'vowels in text, just the number',
    ],
  },
  'remove-vowels': {
    noun: ['what stays of a text when only its consonants and other non-vowel characters are kept'],
    verb: ['leave out each vowel of a string, big or small, and ^keep all the rest in order'],
    say: [
      'no more a, e, i, o, u in my string please, upper case ones must go as well',
      'what is left of a sentence if you cross out its vowels?',
      'vowel-free copy of a text',
      'like in short messages where people type "hll wrld" for "hello world"',
    ],
  },
  'count-letter-k': {
    noun: ['the total of all {k} in a text'],
    verb: ['tally every {k} found in a string'],
    say: [
      'amount of {k} in the given text',
      'look at each character and add 1 whenever it is exactly {k}',
      'my editor should report how frequently i type {k}, so i pass a text and get a number back',
      'a text comes in and i want one number back, how many of its characters are {k}?',
    ],
  },
  'count-char': {
    noun: ['how frequent one particular character is in a text'],
    verb: ['look for a single character in a text and ^report the number of hits'],
    say: [
      'tally of {ch} inside {s}',
      '"banana" with "a" makes 3, with "z" it makes 0',
      'the user picks a letter and types a word, now show in how many places the word has this letter',
      'number of characters in a string that are the same as the second argument',
    ],
  },
  'capitalize-first': {
    noun: ['the same text, but beginning with a capital'],
    verb: ['give a word a capital letter at the start and ^touch nothing else'],
    say: [
      'big first letter, the remaining ones as typed',
      'sentences must begin with an upper case letter, so fix only that one character',
      'what would "javaScript" look like with an upper case start? "JavaScript", so the inner letters are kept',
      'initial letter to upper case, leave the tail untouched',
    ],
  },
  'upper-case': {
    noun: ['a copy of the text with no lower case letters left'],
    verb: ['capitalise every single letter of a text'],
    say: [
      'like typing with caps lock on',
      'can a sentence be shouted? i mean "stop it" as "STOP IT"',
      'each letter of the input becomes its capital form, digits and spaces stay',
      'for the poster headline i need everything in capitals',
    ],
  },
  'lower-case': {
    noun: ['a copy of the text that has no capitals any more'],
    verb: ['replace each capital of a text by its small letter'],
    say: [
      'no caps please, every letter small',
      'what does "READ Me" look like without big letters? "read me"',
      'normalise user input: upper case letters become lower case, everything else is kept',
      'undo the caps lock so that the whole text is small',
    ],
  },
  'swap-case': {
    noun: ['the text with big and small letters having traded roles'],
    verb: ['reverse the casing of a string letter by letter'],
    say: [
      'caps lock was on by accident, so every letter got the wrong case, repair it',
      'upper <-> lower for each letter',
      '"Hello World 1" in, "hELLO wORLD 1" out',
      'can you give each letter the case it does not have now?',
    ],
  },
  'first-chars': {
    noun: ['the leading {k} characters of a text, fewer if it has fewer'],
    verb: ['trim a text after its first {k} characters'],
    say: [
      'only {k} characters, counted from the left',
      'how does a string start? show me {k} characters, or everything if there are not that many',
      'the column in my table has room for {k} letters, so return the front of the text and forget what follows',
      'head of a string, length {k}',
    ],
  },
  'last-chars': {
    noun: ['the trailing {k} characters of a text, fewer if it has fewer'],
    verb: ['drop the front of a text so that just its final {k} characters remain'],
    say: [
      '{k} characters counted from the right end',
      'how does a string end? show me its closing {k} characters, a shorter string comes back whole',
      'the order code ends in {k} important characters, cut these out for me',
      'rightmost {k} letters of the input',
    ],
  },
  'last-char': {
    noun: ['the rightmost character of a string, and "" for the empty string'],
    verb: ['look up the character a text ends with, giving "" when the text is empty'],
    say: [
      'with which letter does a word finish? an empty word finishes with ""',
      'closing character, empty in empty out',
      '"hello" gives "o", and "" gives ""',
      'we play word chain and i must know the letter at the back of each word, no word means empty string',
    ],
  },
  'repeat-k': {
    noun: ['a text said {k} times over in one go'],
    verb: ['build a longer string out of {k} equal copies of the given one'],
    say: [
      'the same string again and again, {k} times altogether',
      'what do i get when i write this word {k} times next to each other?',
      'copy and paste a text until it is there {k} times, no separator',
      'as a punishment the pupil writes the word {k} times, all in one line and without blanks',
    ],
  },
  'repeat-n': {
    noun: ['a text multiplied by a number, so that "ab" times 2 is "abab"'],
    verb: ['produce one string that holds the given text as often as the number says'],
    say: [
      'text x count, 0 makes it empty',
      'the second argument tells how many times the first one should appear in a row',
      'can a string be multiplied with a whole number? "ha" times 3 should be laughing "hahaha"',
      'draw a line of {n} pieces, every piece being {s}',
    ],
  },
  'pad-zeros': {
    noun: ['the text of a number with as many zeros in front as it takes to reach {k} digits'],
    verb: ['format an integer as text with at least {k} digits, using 0 for the missing ones'],
    say: [
      'invoice numbers are shown with {k} digits, 0s at the left, longer ones as they are',
      '0-filled text of a number, min width {k}',
      'what is 7 when it has to be {k} places wide and the free places on the left hold a 0? a string please',
      'like a counter on an old machine with {k} wheels, unused wheels show 0, bigger numbers just get longer',
    ],
  },
  'truncate-dots': {
    noun: ['a preview of a text: its first {k} characters plus "..." if there were more'],
    verb: ['limit a text to {k} characters and ^mark the cut with three dots, if one was needed'],
    say: [
      'up to {k} characters show the text, beyond that show its first {k} and "..."',
      'does the text fit in {k} characters? then return it, if not return the first {k} of them and three dots',
      'text preview of {k} letters with dots at the end, but no dots when nothing is missing',
      'long titles break my layout, chop them after character {k} and hang "..." on, titles of exactly {k} or less are fine',
    ],
  },
  'mask-last': {
    noun: ['a censored text: stars everywhere except for the last {k} characters'],
    verb: ['star out a string up to its final {k} characters, which stay readable'],
    say: [
      'only the tail of {k} characters may be seen, put one * for each character before it',
      'how do banks print an account number with stars and just {k} readable characters at the end?',
      'privacy: cover the beginning with asterisks, same length as before, last {k} not covered',
      'secret code to "****" style, but the closing {k} characters are left open',
    ],
  },
  'remove-spaces': {
    noun: ['a text whose words are glued together because the spaces are gone'],
    verb: ['close all the gaps in a text by leaving out the space characters'],
    say: [
      'every " " must disappear from the string',
      'what is left of a sentence when nobody presses the space bar?',
      '" a b c " becomes "abc", so the spaces at both ends go too',
      'users type their number with blanks in it, front, middle, anywhere, and none of them should remain',
    ],
  },
  'sum-digits-text': {
    noun: ['what you get by adding each digit found in a mixed text'],
    verb: ['treat each digit character of a text as a number and ^add these numbers together'],
    say: [
      '"99 red" makes 18, because 9 and 9 are added and the rest is skipped',
      'total of the digits, letters and blanks do not count, no digits at all is 0',
      'which sum do the digits in a string have, each digit taken alone?',
      'pick out 0 to 9 from the text one by one and keep a running sum',
    ],
  },
  'is-anagram': {
    whether: [
      'two words turn out equal once their letters are put in order',
      'you can get from one string to the other just by reordering its characters, none left over',
    ],
    say: [
      'same letters, same amounts, different order allowed? boolean',
      'could somebody lay both words with one and the same set of letter tiles?',
      'sort the characters of both strings and tell me if the results are equal',
      '"listen", "silent" is true but "aab", "abb" is false',
    ],
  },
  'most-frequent-char': {
    noun: ['the favourite character of a text, that is the one used most'],
    verb: ['determine which character of a string comes up the greatest number of times'],
    say: [
      'winner among the characters by number of appearances',
      'in "banana" the answer is "a", because nothing else is there so often',
      'to crack a code i look for the letter that is seen the most in a text',
      'which character beats all others in frequency?',
    ],
  },
  'first-unique-char': {
    noun: [
      'the earliest character with no second copy in the string, null without such a character',
    ],
    verb: [
      'search a word from the left for a letter that has no twin, giving null if each has one',
    ],
    say: [
      '"swiss" gives "w", "aabb" gives null',
      'leftmost character whose count is 1, null when there is no such thing',
      'which letter is the first loner in a word? null if every letter has company of its own kind',
      'read the string from the start and stop at a character that the string has just one time, and if you never stop return null',
    ],
  },
  'count-unique-chars': {
    noun: ['the size of the set of characters a text is made of'],
    verb: ['determine how big the alphabet is that a string uses'],
    say: [
      '"hello" is 4 because the two l count as one',
      'how many kinds of characters are there in a text?',
      'number of distinct chars, "aaa" has just 1',
      'how many letter stamps would i need to print this word, if each stamp can be used again?',
    ],
  },
  'remove-duplicate-letters': {
    noun: ['a word with only the first copy of each of its letters left'],
    verb: ['write down each character of a string the first time it comes and ^skip it later'],
    say: [
      '"aaa" to "a", "banana" to "ban", order stays',
      'which characters does a text use? one string, each of them once, in order of arrival',
      'a letter i already saw should not be printed a second time',
      'unique characters only, original order, joined to a string',
    ],
  },
  'letter-frequency': {
    noun: ['a histogram of the characters in a text, as an object from character to count'],
    verb: ['make an object that says for every character of a string how many of it there are'],
    say: [
      'count chars into { char: number }',
      'statistics of a word: which characters has it and how many of each? as an object please',
      'keys are the characters of the text, values tell how often they are in it',
      'i need this for scrabble, how many tiles of each letter does a word take, returned as an object',
    ],
  },
};
