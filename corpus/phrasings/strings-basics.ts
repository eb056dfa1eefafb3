import type { Phrasings } from '../family.ts';

export const stringsBasics: Phrasings = {
  'string-length': {
    noun: ['the size of a text in characters', 'the character count of a string'],
    say: [
      'chars in str, just the number',
      'a tweet may not be too long, so how many characters is mine, blanks counted?',
      '"hello world" is 11, the empty string is 0',
      'tell me the number of signs in a text, whatever signs they are',
    ],
  },
  'first-char': {
    noun: ['the leftmost character of a text, "" if the text is empty'],
    verb: ['look up what a string starts with, one character or "" for nothing'],
    say: [
      '"hello" gives "h" and "" gives ""',
      'initial of a word, empty in empty out',
      'which character opens this text? no text, then an empty string',
      'for the round avatar i show just one letter of the name, the one in front, and an empty name shows an empty string',
    ],
  },
  'char-at-index': {
    noun: ['the letter found after skipping {i} characters of {s}'],
    verb: ['read a single character out of a text at the place told by an index from 0 on'],
    say: [
      'nth char of a string, n starts at 0',
      '"hello" and 4 make "o", and 0 would make "h"',
      'what letter sits at this spot of the word? spots are numbered 0, 1, 2 and so on, the number is always valid',
      'lookup: string, index -> one character',
    ],
  },
  'trim-text': {
    noun: ['a text whose outer spaces are gone while its inner ones remain'],
    verb: ['clean up a text by dropping blanks before its first word and after its last'],
    say: [
      'spaces at the edges out, spaces in between stay',
      '" a b " becomes "a b", and a string of nothing but blanks becomes ""',
      'somebody copied a password with blanks around it, can you cut those at the front and the back?',
      'no whitespace at the start, none at the end, middle untouched',
    ],
  },
  'drop-first-char': {
    noun: ['the tail of a word that begins at its second letter'],
    verb: ['skip one character at the front of a text and ^hand back what follows'],
    say: [
      '"hello" to "ello", "a" to ""',
      'what does a word look like when its initial is missing?',
      'all characters except number one',
      'the ids come with a # in front, so behead each string by exactly one character',
    ],
  },
  'drop-last-char': {
    noun: ['a word shortened by one letter at its right end'],
    verb: ['return a text minus the character it ends with'],
    say: [
      '"hello" to "hell", "a" to ""',
      'what remains of a string if i erase one character at the back?',
      'all characters up to the second last',
      'there is always a comma too much behind my list text, so shorten the string by its final character',
    ],
  },
  'contains-text': {
    whether: [
      'some piece can be found anywhere in a text',
      'a longer text has a shorter one in it, letter for letter',
    ],
    say: [
      'true when {part} turns up in {text}, same case needed',
      'search box: is what the user typed part of the title, exactly as typed?',
      '"hello world" has "world" in it but "hello" does not have "World", so true and false',
      'substring test, exact case, boolean',
    ],
  },
  'starts-with-text': {
    whether: [
      'one text opens with another text',
      'the first characters of a word spell out a given piece',
    ],
    say: [
      'true if {start} is at the very front of {s}',
      '"undo" with "un" is true, "fun" with "un" is false',
      'is the second string the beginning of the first?',
      'autocomplete: a word is offered only when what the user typed so far is how it begins, so i need true or false for a word and the typed part',
    ],
  },
  'equal-ignore-case': {
    whether: [
      'two texts match letter for letter, capitals being worth the same as small letters',
      'both words are alike when you lowercase them',
    ],
    say: [
      'same word? case does not count, true or false',
      '"Hello" vs "hELLO": true, "Hello" vs "Help": false',
      'logins should work with any capitals, so compare the typed name with the stored one loosely',
      'do {a} and {b} only differ in big and small letters, if at all?',
    ],
  },
  'find-text': {
    noun: ['how many characters come before the first {part} in {text}, or -1 when it is absent'],
    verb: ['locate a piece in a text, answering with its earliest zero-based index or -1'],
    say: [
      '"banana", "nan" -> 2, and -1 for a piece that is not there',
      'where does the shorter text begin inside the longer one? leftmost place, zero based, minus one if it is missing',
      'first match position or -1',
      'ctrl+f in code: string plus search term, return the index of the first hit, no hit means -1',
    ],
  },
  'count-substring': {
    noun: ['the tally of one text inside another'],
    verb: ['look for a piece in a text and ^report the number of hits'],
    say: [
      'hits of {part} in {text}, 0 if none',
      'the song says "the" all the time, how often exactly? song and word are arguments',
      '"cat cat" has 2 of "cat" and "dog" has 0',
      'word frequency, but the word may be any piece of text inside the string',
    ],
  },
  'count-overlapping': {
    noun: ['how often a pattern fits into a text when the hits may share characters'],
    verb: ['slide a pattern along a text one character at a time and ^count the fits'],
    say: [
      '"ababa" contains "aba" twice, since the middle a may be used by both',
      'at how many places of {text} can one read {part}? shared letters are allowed',
      'substring count, do not jump over the match, go on with the next character',
      'dna motif search: a motif may start inside the previous one and still counts, i want the total',
    ],
  },
  'replace-text': {
    noun: ['a copy of a text where one piece has been exchanged for another wherever it stood'],
    verb: ['change a piece of text into a different one throughout a string'],
    say: [
      'each {from} in {text} is now {to}',
      '"banana", "an", "o" becomes "booa"',
      'my letter template has a placeholder several times, how do i put the real value in all those places?',
      'global substitution, old piece out, new piece in, no hit no change',
    ],
  },
  'replace-first-text': {
    noun: ['a text with one exchange made at most, namely at the leftmost hit'],
    verb: ['exchange the earliest occurrence of a piece for another piece and ^let later ones be'],
    say: [
      '"cat cat", "cat", "dog" becomes "dog cat"',
      'substitute one time only, from the left, and when nothing is found return the text as it came',
      'could you swap in {to} where {from} shows up first, and nowhere else?',
      'one replacement and stop, the remaining hits must survive',
    ],
  },
  'insert-text-at': {
    noun: ['a text that got an extra piece after its first {i} characters, namely {part}'],
    verb: ['squeeze a piece of text into a string so that it begins at the given index'],
    say: [
      '"helo" with 3 and "l" makes "hello"',
      'string, place, piece: put the piece at the place, the rest moves to the right',
      'i forgot a few letters in a word, how can i slip them in at index {i}?',
      'insertion at the front is index 0 and at the end is the length, anything between is fine too',
    ],
  },
  'remove-prefix': {
    noun: ['what follows a known beginning, or the whole word when it begins otherwise'],
    verb: ['shorten a text by its beginning if that equals the given one, else ^leave it be'],
    say: [
      '"undo" minus "un" is "do", "fun" minus "un" is still "fun"',
      'starts with {prefix}? give the remainder. does not? give {s}',
      'urls sometimes have the protocol in front and sometimes not, i want them without, the front part is the second argument',
      'drop given prefix once, no prefix no change',
    ],
  },
  'remove-suffix': {
    noun: ['what stands before a known ending, or the whole word when it ends otherwise'],
    verb: ['shorten a text by its ending if that equals the given one, else ^leave it be'],
    say: [
      '"running" minus "ing" is "runn", "ringer" minus "ing" is still "ringer"',
      'ends with {suffix}? give what is before it. does not? give {s}',
      'file names come with or without their extension, cut the extension i pass if it is at the end',
      'drop given suffix once, no suffix no change',
    ],
  },
  'surround-text': {
    noun: ['a word sandwiched between twice the same sign'],
    verb: ['frame a text with the same mark at its left and its right'],
    say: [
      '"bold" and "**" gives "**bold**"',
      'how can a string get {mark} at both of its ends?',
      'quote a text, where the quote sign is whatever the caller gives',
      'mark + text + mark, an empty mark changes nothing',
    ],
  },
  'html-tag': {
    noun: ['a piece of HTML in which a named element holds a given text'],
    verb: ['enclose a text in the start and end tags of a named element'],
    say: [
      '"b" and "hi" to "<b>hi</b>"',
      'first argument element name, second argument what is inside, result is the html code',
      'can you generate <{tag}>, then the content, then </{tag}>?',
      'templating helper, no attributes, no escaping, just opening tag, text, closing tag glued together',
    ],
  },
  'pad-left-char': {
    noun: ['a text widened at its left side with a filler until it is as long as asked'],
    verb: ['bring a string to a minimum width by repeating a character before it'],
    say: [
      '"7", 3, "0" makes "007" and "long", 2, "0" stays "long"',
      'fill from the front, min length and fill char are given, nothing is ever cut',
      'how many {fill} does {s} need at its start to be {width} wide? put them there',
      'prices in a receipt should stand at the right edge, so put filler in front until the width is reached',
    ],
  },
  'pad-right-char': {
    noun: ['a text widened at its right side with a filler until it is as long as asked'],
    verb: ['bring a string to a minimum width by repeating a character after it'],
    say: [
      '"7", 3, "." makes "7.." and "long", 2, " " stays "long"',
      'fill at the back, min length and fill char are given, nothing is ever cut',
      'how many {fill} does {s} need at its end to be {width} wide? put them there',
      'table of contents: after the chapter name come dots until the line has its width, the sign can be any',
    ],
  },
  'truncate-text': {
    noun: [
      'a preview of a text that is limited to {max} characters, plus "..." if there were more',
    ],
    verb: ['limit a text to so many characters and ^mark a cut with three dots'],
    say: [
      '"hello" with 4 is "hell...", with 5 it is "hello"',
      'longer than {max}? then its first {max} characters and "...", otherwise unchanged',
      'the list shows just the start of each comment, a number says how much, and dots tell the reader that there is more',
      'clip text, the dots come on top of the limit',
    ],
  },
  'full-name': {
    noun: ['two names written next to each other with a blank in the middle'],
    verb: ['write given name, space, family name as one text'],
    say: [
      '"Ann" and "Lee" to "Ann Lee"',
      '{first}, then a blank, then {last}',
      'what does the name badge say if i know first name and surname?',
      'glue both parts of a name, exactly one space between',
    ],
  },
  'longer-string': {
    noun: ['the winner of two texts by length, where a draw goes to the first'],
    verb: [
      'choose between two strings by their length, ^take the longer, and for a draw ^take the first',
    ],
    say: [
      '"abc" beats "de", "ab" and "cd" are even so "ab"',
      'second string only if it is really longer, otherwise the first string',
      'which text has the greater length, {a} or {b}? equal means {a}',
      'two kids write a word each, the one with more letters wins, and when they have the same number it is the first word',
    ],
  },
  'chunk-text': {
    noun: [
      'a text cut up from the left into blocks of the same length, whatever is left over forming the last block',
    ],
    verb: ['slice a string into an array of blocks, {size} characters a block'],
    say: [
      'every {size} characters a cut, array of the pieces, remainder at the end',
      '"abcdef" by 2 is ["ab", "cd", "ef"], and "" gives []',
      'can a long code be divided into groups of so many characters? the final group may have fewer',
      'i want to print a text on narrow paper, give me the lines as an array, each as wide as the second argument says',
    ],
  },
  'rotate-text-left': {
    noun: ['a word that starts at its index {n} and then goes on with the letters skipped'],
    verb: ['cut a text after so many characters and ^join the two parts in the other order'],
    say: [
      '"hello" by 2 is "llohe", by 0 it is the same',
      'take {n} characters off the front and hang them on at the back, order kept',
      'news ticker: which text is shown after it moved to the left by some letters, those coming in again on the right?',
      'cyclic shift to the left, n never more than the length',
    ],
  },
  'swap-end-chars': {
    noun: ['a word whose outer two letters traded seats, with the inside left alone'],
    verb: ['let the first character of a text and its last one change places'],
    say: [
      '"code" to "eodc", "ab" to "ba", "a" stays "a"',
      'last char + middle + first char, too short strings unchanged',
      'what happens if the outermost letters of a word switch sides?',
      'front letter to the back, back letter to the front, nothing else moves',
    ],
  },
  'text-before': {
    noun: [
      'the front of a text up to, but without, the first {sign}, or the complete text if {sign} is absent',
    ],
    verb: ['keep a text only as far as the first separator, all of it when there is no separator'],
    say: [
      '"a:b:c" and ":" give "a", "none" and ":" give "none"',
      'left side of the first {sign}, no sign no cut',
      'which part of the line stands in front of the first separator? a line without one is returned in full',
      'setting lines look like name, equals sign, value, and i need the name, or the line itself if the sign is not in it',
    ],
  },
  'text-after': {
    noun: ['everything to the right of the first {sign} in {text}, or "" if {sign} is absent'],
    verb: [
      'throw away a text up to and including the first separator, giving "" when there is no separator',
    ],
    say: [
      '"a:b:c" and ":" give "b:c", "none" and ":" give ""',
      'right side of the first {sign}, no sign empty string',
      'which part of the line follows the first separator, later separators included? a line without one gives an empty string',
      'setting lines look like name, equals sign, value, and i need the value, or nothing ("") if the sign is not in it',
    ],
  },
  'sentence-case': {
    noun: ['a text that begins with a capital and is small from its second character on'],
    verb: ['capitalise a word properly, one big letter in front and no other'],
    say: [
      '"HELLO World" to "Hello world"',
      'Xxxxx style: only the very first character is upper case',
      'what would this text look like typed with shift held for the first character only?',
      'shouted headlines should calm down, so lower everything but give the first character its capital',
    ],
  },
  'merge-alternately': {
    noun: [
      'two words shuffled together like cards, a letter from {a}, a letter from {b}, until both are used up',
    ],
    verb: [
      'weave two strings into one, the first one leading, with the surplus of the longer one behind',
    ],
    say: [
      '"ab" and "wxyz" to "awbxyz"',
      'a[0] b[0] a[1] b[1] ... and what is left over goes last',
      'can you braid two texts, taking turns letter by letter from the first on? when one runs out the other just continues',
      'zipper for strings, unequal lengths allowed, nothing gets lost',
    ],
  },
  'text-to-chars': {
    noun: [
      'an array holding a text letter by letter',
      'a string taken apart into one-character strings',
    ],
    say: [
      'str -> list of chars',
      'how can i pull a word apart so that each character is an element of its own? blanks are elements too',
      '"a b" gives ["a", " ", "b"]',
      'hangman needs the secret word as an array with one letter in each place',
    ],
  },
};
