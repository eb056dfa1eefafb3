import type { Phrasings } from '../family.ts';

export const stringsMore: Phrasings = {
  'count-digits-text': {
    noun: ['the amount of characters between 0 and 9 in a text'],
    verb: ['tell how many places of a text hold a digit'],
    say: [
      '"a1b22" has 3, "abc" has 0',
      'password check needs to know how many of the typed characters are figures from 0 to 9',
      'digits in here: how many?',
      'ignore letters and blanks, each digit is one point, return the points',
    ],
  },
  'only-digits': {
    noun: ['the text made of nothing but the digits that a string has, order kept'],
    verb: ['clean a string of all that is no digit'],
    say: [
      '"(01) 23-4" to "01234", as text so that leading zeros survive',
      'numerals stay, letters, brackets, dashes and blanks go',
      'which digits are in this text, one after the other, in a string?',
      'people write phone numbers in so many ways, i want to store only 0 to 9, no digits means empty string',
    ],
  },
  'only-letters': {
    noun: ['what remains of a text after all but a-z and A-Z is thrown out'],
    verb: ['clean a string of all that is no letter of the alphabet, case left alone'],
    say: [
      '"Hi, you 2!" to "Hiyou"',
      'alphabetic characters stay, anything else goes',
      'which letters, capital or not, does the text consist of when everything in between is skipped?',
      'before the cipher i must get rid of numbers, blanks and signs, so return just the english letters',
    ],
  },
  'caesar-shift': {
    noun: [
      'the coded form of a small-letter text in which each letter has walked {k} steps up the alphabet, circling from z to a',
    ],
    verb: [
      'rotate the letters a to z of a text forward by {k} and ^copy every other character as it is',
    ],
    say: [
      'a-z plus {k} modulo 26, other characters as is',
      'like the old romans: for each small letter write the one {k} further on, start over after z, do not touch blanks or signs',
      'what does a lowercase text look like in caesar code when the key is {k}?',
      'letter code for my treasure hunt, lower case, offset {k} forward, going round at the end of the alphabet, the rest stays readable',
    ],
  },
  'run-length-encode': {
    noun: [
      'a shorthand for a text: each letter once per streak, then how long its streak is, even for streaks of one',
    ],
    verb: ['summarise a string streak by streak as character plus number, so "abc" is "a1b1c1"'],
    say: [
      'char + count for each block of equal neighbours, 1 is written too',
      'what would i say when reading "aaab" aloud, letter first: a three times, b once? as "a3b1"',
      'pixels in a row are often equal, so store the pixel letter and its number of repetitions, "aab" is "a2b1"',
      'group what is the same side by side, print symbol and group size, no separators',
    ],
  },
  'starts-with-k': {
    whether: ['the leftmost letter of a text is {k}', 'a non-empty string opens with {k}'],
    say: [
      '{k} in front? boolean, empty text is false',
      'i sort my words by initial and need true for those in the {k} drawer, same case only',
      'look at position 0 only, is there a {k}?',
      'true when somebody who spells this word says {k} first',
    ],
  },
  'ends-with': {
    whether: [
      'a text closes with exactly the given piece',
      'the tail of one string equals another one',
    ],
    say: [
      '"running" and "ing" is true, "ringer" and "ing" is false',
      'is {end} at the very back of {s}?',
      'rhyme helper: does the word finish with these letters, same case, boolean',
      'file type test, name and extension are passed, true if the name has it at the end',
    ],
  },
  'contains-ignore-case': {
    whether: [
      'a search term turns up in a text once both are lowercased',
      'some part of a text matches a given piece, A being as good as a',
    ],
    say: [
      '"Hello World" with "WORLD" is true, with "word" it is false',
      'loose substring test, caps or not, boolean',
      'search box over my notes: the user may type in any case, does the note have what was typed?',
      'can {part} be found in {text} if everybody writes in small letters only?',
    ],
  },
  'replace-letter': {
    noun: ['a text after exchanging all its {a} for {b}'],
    verb: ['write {b} wherever a text says {a}'],
    say: [
      '{a} out, {b} in, the whole string through',
      'what does the text look like when each {a} has turned into {b}?',
      'my keyboard typed {a} although i meant {b}, correct all of them',
      'copy the string character by character, but for {a} write down {b}',
    ],
  },
  'remove-letter': {
    noun: ['what a text looks like on a keyboard with no {k} key'],
    verb: ['leave out {k} each time it comes up in a text and ^copy the rest'],
    say: [
      'no {k} any more, everything else in its order',
      'ban {k} from the string',
      'can you filter a text so that all characters but {k} come through?',
      'somebody put {k} all over my data, in front, inside and at the end, clean that up',
    ],
  },
  'dash-between': {
    noun: ['a word written letter, {k}, letter, {k} and so on, closing with a letter'],
    verb: ['string the characters of a text together using {k} as the glue'],
    say: [
      '{k} in each gap of the word, a single letter has no gap',
      'letters separated by {k}, nothing extra at the two ends',
      'how would i spell out a name with {k} after each character but the final one?',
      'for the logo i want {k} between neighbours, an empty word stays empty',
    ],
  },
  'char-code-sum': {
    noun: ['a simple checksum of a text, made by adding the codes of its characters'],
    verb: ['convert each character of a text to its code number and ^total these numbers'],
    say: [
      '"AB" makes 65 + 66 = 131, "" makes 0',
      'poor hash: charCodeAt of every position, all summed',
      'which number do i get if i look up each letter in the ascii table and add what i find?',
      'codes of all chars, plus plus plus',
    ],
  },
  'alternate-case': {
    noun: ['a zigzag version of a text: big, small, big, small by position'],
    verb: [
      'switch between capital and small at every character of a text, the opening one being capital',
    ],
    say: [
      '"HELLO" also gives "HeLlO", the case it had before does not matter',
      'index 0, 2, 4 upper, index 1, 3, 5 lower, spaces take a position too',
      'can my text go up and down like a wave, starting up with a capital?',
      'write it like teenagers did in old chats, one big one small, and begin big',
    ],
  },
  'count-uppercase': {
    noun: ['the tally of the letters A to Z in a text'],
    verb: ['tell how many letters of a text were typed with the shift key'],
    say: [
      '"Hello World" gives 2',
      'A-Z only, how many?',
      'is the writer shouting? i need the number of capitals to judge that',
      'go over the string, one point for each upper case letter, other characters no point',
    ],
  },
  'first-vowel-index': {
    noun: [
      'how many letters of a lower case word come ahead of its first vowel, or -1 when it has no vowel',
    ],
    verb: [
      'locate the earliest of a, e, i, o, u in a small-letter word, zero-based, giving -1 without success',
    ],
    say: [
      '"tree" gives 2, "apple" 0, "rhythm" -1, all lower case',
      'first a/e/i/o/u position in lowercase text, else -1',
      'for pig latin i must know at which index the vowel comes in a word of small letters, minus one if it never comes',
      'which place, counting from zero, has the leftmost vowel of this lowercase word? no vowel means -1',
    ],
  },
  'middle-char': {
    noun: ['the letter with equally many letters to its left and to its right'],
    verb: ['pick out the centre of a word that has an odd number of characters'],
    say: [
      '"hello" gives "l", lengths are odd so there is just one middle',
      'halfway character of an odd-length string',
      'where would i balance this odd-length word on a finger? return that letter',
      'strip a letter at both sides until a single one is left, that one i want, the length is odd',
    ],
  },
  'every-other-char': {
    noun: ['a thinned out text that kept its 1st, 3rd, 5th character and so on'],
    verb: ['drop the characters at odd indexes of a string'],
    say: [
      '"abcdef" to "ace", "ab" to "a"',
      'step 2 through the string from index 0, join what you land on',
      'which text remains when the 2nd, 4th, 6th character and so forth are erased?',
      'keep, skip, keep, skip, until the word is over',
    ],
  },
  'split-halves': {
    noun: [
      'a text of even length broken in the middle, both pieces in an array, front piece first',
    ],
    verb: [
      'divide a string with an even number of characters into its front and back part, as a two-element array',
    ],
    say: [
      '"abcdef" to ["abc", "def"]',
      'fold the word in the middle, even length, and put left and right into an array',
      'could two people share this even-length word fairly, one the beginning and one the end? return [beginning, end]',
      'even-length str -> [left, right], equally long',
    ],
  },
  'double-chars': {
    noun: ['a text in which each character has its twin right beside it'],
    verb: ['type every key twice, that is ^copy a string with two of each character'],
    say: [
      'chars x2 each, order kept',
      'my keyboard is broken and every key prints two times, simulate it for a text',
      'what does a word become if all its letters come in pairs, like "aabbcc" for "abc"?',
      'twice as long a string, each character followed by itself',
    ],
  },
  'trim-ends': {
    noun: ['all that lies between the two outermost characters of a string'],
    verb: ['peel a text by taking away its opening and its closing character'],
    say: [
      '"(hello)" to "hello", "ab" to ""',
      'inside of the string, one char less at each side',
      'which letters are left if i lose the one in front and the one at the back?',
      'unwrap a quoted text, whatever the first and the last sign are, length is 2 or more',
    ],
  },
  'hamming-distance-text': {
    noun: [
      'the number of letters one would have to change to make a text equal to another of the same length',
    ],
    verb: [
      'put two equally long strings one below the other and ^count the columns that do not match',
    ],
    say: [
      '"karolin" vs "kathrin" is 3',
      'differing places of two same-length texts, number',
      'how many typing errors are there if {a} was the text and {b} was typed, both equally long?',
      'bit errors but for letters: same index, other character, one more error, the lengths are the same',
    ],
  },
  'common-prefix-two': {
    noun: [
      'the piece that two words have in common from their first letter up to the point where they part',
    ],
    verb: [
      'read two strings side by side from the left and ^return what came before the first difference',
    ],
    say: [
      '"flower" and "flow" share "flow", "dog" and "cat" share ""',
      'same start of both texts, as long as possible',
      'up to where are {a} and {b} identical? return that beginning',
      'tab completion: which letters can be filled in for both candidates? maybe none, then an empty string',
    ],
  },
  'remove-at-index': {
    noun: ['a word with a letter missing, namely the one at the index passed'],
    verb: [
      'close the gap after taking out the character at place {i} of a text, places start at 0',
    ],
    say: [
      '"abc" and 2 give "ab", "a" and 0 give ""',
      'all characters except for index {i}',
      'typo fix: one letter too many, i know where (0 is the first), give me the word without it',
      'what is the string if exactly this position, counted from zero, is deleted?',
    ],
  },
  'is-rotation': {
    whether: [
      'two words are the same when written around a circle',
      'cutting the first text somewhere and swapping the two parts can give the second',
    ],
    say: [
      'cyclic shift of each other? boolean',
      '"abc" and "cab" is true, "abc" and "acb" is false, "aa" and "a" is false too',
      'both texts are engraved on a ring, could it be the same ring turned a bit or not at all?',
      'can {a} become {b} by a carousel move, first letter to the end, as many times as you like, zero included?',
    ],
  },
};
