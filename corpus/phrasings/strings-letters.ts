import type { Phrasings } from '../family.ts';

export const stringsLetters: Phrasings = {
  'count-consonants': {
    noun: ['the total of non-vowel letters in a piece of text, case ignored'],
    verb: ['tally how many of the letters from a to z in a phrase are consonants'],
    say: [
      'consonants only, how many? capitals too, y is one of them',
      '"Apple 1" has 3 consonants, do that for any text',
      'pupils type a word and should see how many consonants are inside, big or small letters alike',
      'skip vowels, blanks, digits and signs, then say how many letters remain',
    ],
  },
  'keep-vowels': {
    noun: [
      'what is left of a text once all non-vowels are gone, upper and lower case kept as they are',
    ],
    verb: ['filter a string down to its a, e, i, o and u characters of either case'],
    say: [
      'throw away consonants, spaces and everything else, leave the vowels',
      'from "Apple" i expect "Ae" back',
      'just a e i o u please (capitals as well), same order, glued together',
      'can you give me a string with all the vowels of my text and nothing more?',
    ],
  },
  'vowel-consonant-counts': {
    noun: ['the two tallies { vowels, consonants } for a word written in small letters'],
    verb: [
      'report in { vowels, consonants } how a lowercase word divides into the two kinds of letters',
    ],
    say: [
      '"apple" -> { vowels: 2, consonants: 3 }',
      'lowercase word in, object out: vowels holds the number of a/e/i/o/u, consonants the number of the rest',
      'split the letters of a lower case word into vowels and consonants, only the two amounts matter, as { vowels, consonants }',
      'for a word in small letters i want to see both numbers at once, vowels and consonants, an empty word gives zero twice, keys are vowels and consonants',
    ],
  },
  'count-cases': {
    noun: ['the split of a text into capital and small letters, as two numbers { upper, lower }'],
    verb: [
      'measure how many characters are A-Z and how many are a-z, and return them as { upper, lower }',
    ],
    say: [
      '"Hello World 1" -> { upper: 2, lower: 8 }',
      'case statistics of a text: upper = amount of A to Z, lower = amount of a to z, nothing else counts',
      'someone shouts in the chat, so tell me the number of uppercase versus lowercase letters, keys upper and lower',
      'i need an object, its upper is how many big letters the string has and its lower how many small letters',
    ],
  },
  'count-spaces': {
    noun: ['the amount of blank characters in a line of text'],
    verb: ['find out how many times " " appears in a string'],
    say: [
      'how often is there a blank in my text?',
      'spaces total, also the ones at the beginning and the end',
      '"a b c " contains 3 spaces, give me that number for any string',
      'go through the characters one by one and add one whenever it is a space',
    ],
  },
  'remove-punctuation': {
    noun: [
      'the same text but free of commas, periods, colons, semicolons, question and exclamation marks',
    ],
    verb: ['clean a sentence by dropping each . , ! ? ; and :'],
    say: [
      'no more .,!?;: in the text',
      'get rid of commas, dots and the like, keep words and blanks',
      'i only want the words and the spaces, marks like ? or ; have to go',
      '"wait: what?; no." turns into "wait what no"',
    ],
  },
  'is-vowel': {
    whether: ['the given letter belongs to a, e, i, o, u, be it big or small'],
    verb: ['tell vowels from consonants for a single letter, true meaning vowel'],
    say: [
      'vowel or not? one letter, any case',
      '"E" gives true, "y" gives false, "B" gives false',
      'i hand over one letter and get back a boolean, true for vowels',
      'true when {letter} is among aeiou or AEIOU, otherwise false',
    ],
  },
  'starts-with-vowel': {
    whether: ['the opening character of a string is one of aeiou, upper or lower case'],
    verb: ['decide if a word opens with a vowel, false for an empty one'],
    say: [
      'vowel at the front? true/false, any case',
      '"Eve" true, "tree" false, "" false',
      'look only at the first character and say true if it is a vowel, big or small',
      'to choose between a and an my program has to know if the word has a vowel at its beginning',
    ],
  },
  'uppercase-vowels': {
    noun: [
      'the text rewritten so that a, e, i, o, u appear as A, E, I, O, U and all else as before',
    ],
    verb: ['raise only the vowels of a sentence to capital letters'],
    say: [
      '"hello world" -> "hEllO wOrld"',
      'only the vowels should shout, consonants keep their case',
      'a becomes A, e becomes E, same with i o u, do not touch the rest',
      'can i have my sentence back with big vowels and no other change?',
    ],
  },
  'replace-vowels-k': {
    noun: ['the text with its vowels of either case masked by {k}'],
    verb: ['put {k} wherever a string has a vowel, whether big or small'],
    say: [
      'mask every vowel using {k}, upper and lower case',
      'a e i o u and A E I O U all become {k}',
      'for a guessing game the vowels must be hidden, show {k} in their place and leave consonants and blanks',
      'swap each vowel out for {k}, everything else remains the same',
    ],
  },
  'sort-letters': {
    noun: ['a new string with the same small letters, ordered from a to z'],
    verb: ['reorder a lowercase string so that its characters go up the alphabet, repeats kept'],
    say: [
      '"cba" -> "abc"',
      'alphabetize the characters within a lowercase word',
      'which string do i get when the letters of {s} line up by alphabet? all are lower case',
      'i have a word in small letters and the letters should stand a first, z last, nothing gets lost',
    ],
  },
  'letters-in-order': {
    whether: ['a lowercase word never steps back in the alphabet from one letter to the next'],
    verb: ['find out if sorting the letters of a small-letter word would change nothing'],
    say: [
      '"abba" false, "almost" true, "" true',
      'each letter >= the one before it? boolean, lowercase word',
      'do the letters of this lowercase word only go forward in the alphabet, doubles permitted?',
      'tell me true when every small letter is the same as or later in the alphabet than its left neighbour',
    ],
  },
  'squeeze-repeats': {
    noun: ['the text with every stretch of one repeated character shortened to a single copy'],
    verb: ['drop each character that is the same as its left neighbour'],
    say: [
      '"bookkeeper" -> "bokeper"',
      'my keyboard sticks and i get "hhhi", i want "hi", so equal letters side by side become one',
      'no two equal neighbours may remain, one letter per run stays',
      'dedupe only characters directly next to each other, "abab" does not change',
    ],
  },
  'run-length-short': {
    noun: ['the compact form of a text where "cccc" is "c4" but a lone "c" remains "c"'],
    verb: [
      'shorten runs of the same letter to that letter plus its count, with no count after single letters',
    ],
    say: [
      'compress runs: "aaab" -> "a3b", "abc" stays "abc"',
      'letter + number for 2 or more in a row, just the letter if it is alone',
      'squash my string like this: several equal neighbours turn into one of them followed by how many there were, never write a 1',
      'can you encode "aabcccc" as "a2bc4", so lengths above one are shown and others not?',
    ],
  },
  'run-length-decode': {
    noun: ['the unpacked string for a code of letters that each have a repeat digit behind them'],
    verb: ['unpack a code in which a single digit after each letter gives the number of repeats'],
    say: [
      '"x2y3x1" -> "xxyyyx"',
      'undo run-length encoding, always one letter then one digit from 1 to 9',
      'the input goes letter, digit, letter, digit, write each letter as often as its digit tells',
      'someone compressed a text to a3b1 and i need the long version aaab again, counts never have two digits',
    ],
  },
  'longest-char-run': {
    noun: ['the size of the biggest group of equal adjacent characters, 0 if the text is empty'],
    verb: [
      'determine the maximum number of identical characters standing side by side in a string',
    ],
    say: [
      'longest streak of one letter, as a number, "" -> 0',
      '"abab" -> 1, "abbbcc" -> 3',
      'somebody typed loooong, what is the most times that a character is pressed without another in between?',
      'i need a number, the length of the longest stretch in {s} that is all one character',
    ],
  },
  'has-double-letter': {
    whether: ['some character in a word equals its direct neighbour'],
    verb: ['look for a letter that comes twice in immediate succession, true if there is one'],
    say: [
      'any doubled letter in the word? boolean',
      'true: letter, aa. false: abab, a, the empty word',
      'spelling helper: say true if the word has two of the same letter directly after each other',
      'is there a spot in {s} with two identical characters side by side?',
    ],
  },
  'first-repeated-char': {
    noun: [
      'the earliest character in reading order that already came before, null when all differ',
    ],
    verb: [
      'scan a string from left to right, ^stop at the first character seen already and ^return it, or null',
    ],
    say: [
      '"abba" -> "b", "abc" -> null',
      'earliest second occurrence: which letter is it? null if no letter repeats',
      'i go through the word from the front and remember the letters, the first one that i know already is the answer, if there is none it is null',
      'stop at the first repeat and hand back that char, null without any',
    ],
  },
  'count-duplicate-letters': {
    noun: ['the amount of different characters that a string uses two times or more'],
    verb: ['work out how many distinct letters of a word are there at least twice'],
    say: [
      '"banana" -> 2 because a and n repeat',
      'how many kinds of letters are used more than once?',
      'every letter that is in the string again and again counts as one, letters that are there one time count zero, what is the total?',
      'distinct repeated chars, count of',
    ],
  },
  'common-letters': {
    noun: [
      'the overlap of two words as a string, without doubles and arranged as in the first one',
    ],
    verb: [
      'pick from the first string each different character found in the second too and join them in order',
    ],
    say: [
      '"aab", "aba" -> "ab"',
      'intersection of the characters of {a} and {b} as a string, sorted as in {a}, no doubles',
      'go through word one, take a letter if word two has it and you did not take it yet, result is one string',
      'letters both words own, each a single time, first word decides the order, "" if there are none',
    ],
  },
  'share-letter': {
    whether: ['there is a character that occurs in both of two strings'],
    verb: ['find out if two words overlap in at least one letter'],
    say: [
      '"hello" and "world" true, "abc" and "xyz" false',
      'any char of {a} inside {b}? boolean',
      'false if the two words have completely different letters, otherwise true',
      'could you tell me if these words could cross in a crossword, i mean do they have one same letter somewhere',
    ],
  },
  'can-build-from': {
    whether: ['a pool of letters holds every letter that a word needs, as many times as needed'],
    verb: [
      'check if a word can be laid with the given letter tiles, each tile used at most one time',
    ],
    say: [
      '"cab" from "abcx" true, "aa" from "ab" false',
      'enough letters in {letters} to write {word}? one use each',
      'i cut the letters out of a newspaper and glue them to a note, do i have all that i need, true or false',
      'for every letter, the supply must have at least as many as the word uses, return a boolean',
    ],
  },
  'is-subsequence-text': {
    whether: [
      'all characters of the first string come up in the second in the same order, gaps being fine',
    ],
    verb: ['find out if striking out some characters of the second string can leave the first'],
    say: [
      '"ace", "abcde" -> true, "aa", "a" -> false',
      'can i get {part} from {text} only by crossing out letters? order stays',
      'walk through the long text and tick off the letters of the short one in sequence, true if all get ticked',
      'short string hidden in long string, in order but not necessarily together? the empty one always is',
    ],
  },
  'longest-unique-substring': {
    noun: ['the size of the largest window over a string in which no character is there twice'],
    verb: ['measure the longest contiguous stretch of all-different characters'],
    say: [
      '"abba" -> 2, "aaa" -> 1, "" -> 0',
      'max length of a consecutive part with only distinct chars',
      'how far can i read at most, from any place in the word, before some letter comes again?',
      'need a number: the most letters side by side in {s} such that all of them are different',
    ],
  },
  'common-prefix-list': {
    noun: ['the longest string that every word in a non-empty list starts with, possibly ""'],
    verb: ['determine the characters at the front that are the same in all strings of an array'],
    say: [
      '["dog", "cat"] -> "", ["flower", "flow", "flight"] -> "fl"',
      'shared beginning of all the words, as long as possible, a single word gives itself',
      'how much from the left do all strings in {words} have the same? return that piece',
      'for autocomplete: several names, give the part they all begin with, empty string when the first letters differ already',
    ],
  },
  'all-substrings': {
    noun: [
      'an array of every connected part of a word, grouped by start position and growing in length',
    ],
    verb: [
      'collect each slice with at least one character, going by its start and then by its end',
    ],
    say: [
      '"abc" -> ["a", "ab", "abc", "b", "bc", "c"]',
      'substrings list, none of them empty, order: start index first, end index second',
      'two loops, one for where the piece begins and one inside it for where it ends, put all the pieces in an array',
      'every part of {s} that can be cut out in one go, beginning from the left and the short ones before the long ones',
    ],
  },
  'all-prefixes': {
    noun: [
      'an array with the first character, the first two, the first three, up to the full string',
    ],
    verb: ['build a list that shows a word growing letter by letter from the left'],
    say: [
      '"abc" -> ["a", "ab", "abc"], "" -> []',
      'each start piece of the string, from one char to the whole, in a list',
      'for a typewriter effect i need an array of what is on the screen after each letter',
      'first 1 char, first 2 chars ... all chars of {s}, as array',
    ],
  },
  bigrams: {
    noun: ['an array of each character together with its right neighbour, as strings of two'],
    verb: ['cut a word into all its two-character pieces, each starting one letter later'],
    say: [
      '"hello" -> ["he", "el", "ll", "lo"], "a" -> []',
      'every pair of adjacent letters as a 2-char string, in a list',
      'for a language statistic give me letter 1 and 2, letter 2 and 3, letter 3 and 4 and so forth in an array',
      'sliding pairs over {s}, empty array if it is shorter than 2',
    ],
  },
  'can-be-palindrome': {
    whether: ['an anagram of a string reads the same forwards and backwards'],
    verb: ['find out if the characters of a word could be put in a palindromic order'],
    say: [
      '"carrace" true, "ab" false, "" true',
      'palindrome possible after shuffling? boolean',
      'do all letters of {s} come in pairs, with one left alone at most?',
      'i have letter cards and want to lay them all so that it is the same from left and right, can it work, true or false',
    ],
  },
  'reverse-vowels': {
    noun: [
      'the lowercase text after its first vowel has traded places with the last, the second with the last but one, and so on',
    ],
    verb: [
      'mirror the sequence of vowels in a string of small letters while everything else stays put',
    ],
    say: [
      '"hello" -> "holle", "apple code" -> "epplo ceda"',
      'turn around just the a e i o u of a lowercase text',
      'take the vowels out of the small-letter word, flip their order and put them in the same gaps again',
      'consonants and blanks do not move, vowels appear from last to first, input is lowercase',
    ],
  },
  'longest-palindrome': {
    noun: [
      'the biggest stretch of a word that is its own mirror image, the one starting earliest if lengths are equal',
    ],
    verb: [
      'search a text for its longest contiguous palindrome, preferring the one that starts first',
    ],
    say: [
      '"babad" -> "bab", "cbbd" -> "bb", "" -> ""',
      'longest mirrored part of {s}, take the leftmost on equal length',
      'somewhere in this string is a part that reads equal from both directions, return the longest, and the first one found from the left if several are that long',
      'which connected piece is the longest palindrome? on a draw the earlier start wins',
    ],
  },
  'same-x-and-o': {
    whether: ['a text holds an equal amount of x and o, upper and lower case alike'],
    verb: ['compare how many x and how many o a string has, any case, true if equal'],
    say: [
      '"xxOo" true, "xxo" false, "abc" true',
      'x count == o count? case does not matter',
      'tic tac toe line as text: did both players, x and o, set the same number of signs, big letters included',
      'no x and no o is true too, else there must be just as many of one as of the other, ignore upper/lower',
    ],
  },
  'edit-distance': {
    noun: [
      'the fewest one-letter changes, where a change adds, deletes or swaps out a letter, from {a} to {b}',
    ],
    verb: [
      'measure how far apart two spellings are in single-character inserts, deletes and substitutions',
    ],
    say: [
      '"cat", "cut" -> 1, "abc", "" -> 3',
      'how many typos lie between two words at least? a typo is a missing, an extra or a wrong letter',
      'spell checker: least number of steps to transform word one into word two, one step adds, removes or changes one letter',
      'min number of single char operations (insert, remove, substitute) between {a} and {b}',
    ],
  },
  'mumble-letters': {
    noun: [
      'the dash-separated groups of a word in which letter number n stands n times, only its first copy big',
    ],
    verb: [
      'stretch a word to groups of 1, 2, 3 and more copies of its letters, capital then small, with hyphens in between',
    ],
    say: [
      '"Bob" -> "B-Oo-Bbb"',
      '"abcd" should come out as "A-Bb-Ccc-Dddd"',
      'letter at index i: once in upper case plus i times in lower case, all glued with "-"',
      'each next letter is written one more time than the letter before, every group starts with a capital and goes on in small letters, hyphen between groups',
    ],
  },
  'missing-letter': {
    noun: ['the single gap in a sequence of small letters that otherwise goes a step at a time'],
    verb: ['name the lowercase letter that an alphabet sequence with one hole jumps over'],
    say: [
      '"opqs" -> "r", "ac" -> "b"',
      'one letter of the row was forgotten in the middle, name it, small letters only',
      'small letters follow each other like in the alphabet except at one place, which letter should be there?',
      'a child wrote a part of the abc in lower case and skipped a letter, find it',
    ],
  },
  'count-letters-only': {
    noun: ['the total of A to Z and a to z characters in a string'],
    verb: ['determine how many alphabet letters a text holds, whatever else is in it'],
    say: [
      '"Hi, you 2!" -> 5',
      'letters yes, digits no, spaces no, punctuation no, how many in all?',
      'i pay per letter for an engraving, blanks, numbers and marks are free, how many letters are in my text?',
      'size of {s} if only a-z and A-Z counted',
    ],
  },
};
