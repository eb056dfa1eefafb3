import type { Phrasings } from '../family.ts';

export const stringsWords: Phrasings = {
  'title-case': {
    noun: ['the headline version of a small-letter text, each word opening with a capital'],
    verb: ['raise the opening letter of all words in a text that is entirely lower case'],
    say: [
      '"the lazy fox" -> "The Lazy Fox"',
      'big letter at the front of each word, spaces unchanged, input is lowercase',
      'the names in my table were typed small, like "ann lee", please show them as "Ann Lee"',
      'what would {text} (lower case) look like with all its words capitalized?',
    ],
  },
  'count-words-in-text': {
    noun: ['the amount of non-blank chunks in a string, whatever the spacing'],
    verb: ['determine how many words were typed, with any number of blanks around them'],
    say: [
      '" two words " -> 2, " " -> 0, gaps may be wider too',
      'essay limit is by words, so how many does {text} have? several blanks are like one',
      'words in total, an empty text or only spaces make zero',
      'number of space separated tokens, empty tokens do not count',
    ],
  },
  'longest-word': {
    noun: [
      'the word of maximum length in a sentence, the leftmost in case of a draw, "" for an empty text',
    ],
    verb: [
      'pick from a sentence the word that nobody beats in length, favouring the one furthest left',
    ],
    say: [
      '"a bb cc" -> "bb"',
      'biggest word of the text, earlier one preferred when sizes match',
      'which word in {text} takes up the most characters? on equal length the one further left',
      'compare all words by size, keep the largest, a later word must be really longer to replace it',
    ],
  },
  'shortest-word': {
    noun: ['the word of minimum length in a non-empty sentence, the leftmost in case of a draw'],
    verb: [
      'pick from a sentence the word that nobody undercuts in length, favouring the one furthest left',
    ],
    say: [
      '"ccc a bb d" -> "a"',
      'tiniest word of the text, earlier one preferred when sizes match',
      'which word in {text} takes up the least characters? on equal length the one further left',
      'compare all words by size and keep the smallest, a later word must be really shorter to replace it',
    ],
  },
  'longest-word-length': {
    noun: ['the size in characters of the biggest word in a text, 0 when there is no text'],
    verb: ['measure the longest of the space separated words and return just the number'],
    say: [
      '"a bb ccc" -> 3, "" -> 0',
      'how wide must a column be so that every word of {text} fits?',
      'maximum over the lengths of the words',
      'a number please: characters in the word that has more of them than the others',
    ],
  },
  'reverse-word-order': {
    noun: ['the sentence read word by word from its end to its beginning'],
    verb: [
      'write a sentence from its last word back to its first, the spelling of each word untouched',
    ],
    say: [
      '"hello big world" -> "world big hello"',
      'end to start, whole words, single spaces between',
      'yoda helper: the words of {text} come out in the opposite sequence but letters stay in place',
      'can you turn my sentence around, not by letters but by words?',
    ],
  },
  'reverse-each-word': {
    noun: ['the sentence in which each word is mirrored while its place stays the same'],
    verb: ['mirror the spelling of all words one at a time without moving them'],
    say: [
      '"hello big world" -> "olleh gib dlrow"',
      'word by word backwards, sequence of words as it was',
      'secret writing: i read the words in normal order but every one is spelled from its end to its start',
      'for each word in {text} flip its letters, then join with spaces as before',
    ],
  },
  'word-lengths': {
    noun: ['the sizes of the words in a line of text, one number per word, from left to right'],
    verb: [
      'replace each word of a sentence by its number of letters and return these numbers as a list',
    ],
    say: [
      '"a bb ccc" -> [1, 2, 3]',
      'letters per word, as a list of numbers',
      'a pupil counts the letters in the first word, the second word and so on, do this for any sentence and give an array',
      'how long is word one, word two, ... of {text}? as an array, words are separated by one space',
    ],
  },
  initials: {
    noun: ['the capitals you get from the beginning of each word in a name, written together'],
    verb: ['shorten a full name to the upper case starts of its words, nothing between them'],
    say: [
      '"portable network graphics" -> "PNG"',
      'first chars of all words, uppercased, no dots and no spaces',
      'for the round avatar i want the letters of the person, "Ann Lee" gives "AL"',
      'abbreviation of {name}: word beginnings as capital letters side by side',
    ],
  },
  'join-words-k': {
    noun: ['the list items in sequence as a single text with {k} after each but the last'],
    verb: ['chain the strings of a list into one, inserting {k} between neighbours'],
    say: [
      'array -> string, separator {k}, [] -> ""',
      'stick the words together, {k} in between but not in front and not at the end',
      'my list of words should be shown in one line where {k} separates them, an empty list shows nothing',
      'what string results from {words} with {k} as glue?',
    ],
  },
  slugify: {
    noun: [
      'the address-bar form of a headline: its letters a-z (lowered) and digits, with one hyphen per stretch of anything else, and no hyphen first or last',
    ],
    verb: [
      'find the runs of letters and digits in a headline, ^lowercase them and ^connect them with single hyphens',
    ],
    say: [
      '" A big, Day! " -> "a-big-day" and "!!!" -> ""',
      'lowercase it, each run of anything but a-z 0-9 turns into a dash, none at the edges',
      'blog post links: make the title small, every bunch of spaces or signs is one dash, but cut dashes off at both ends',
      'what would be a clean url name for {title}? lowercase alphanumerics, the junk between them is one hyphen, junk outside vanishes',
    ],
  },
  'words-to-camel': {
    noun: ['the camelCase identifier for a line of small-letter words'],
    verb: ['drop the spaces of a lowercase phrase and ^raise the letter that came after each'],
    say: [
      '"hello big world" -> "helloBigWorld", "" -> ""',
      'small words with blanks into one word with humps',
      'close the gaps in {text} and mark where they were with a capital, all letters are small before',
      'i describe a variable as "total price" and my code should call it totalPrice, lowercase words only',
    ],
  },
  'snake-to-camel': {
    noun: ['the camelCase spelling of a name whose lowercase words are linked by underscores'],
    verb: ['drop each underscore from a lowercase name and ^raise the letter that followed it'],
    say: [
      '"user_first_name" -> "userFirstName"',
      'underscore + small letter becomes one big letter, no other change',
      'the python people send keys like created_at and my js wants createdAt',
      'no more _ in {name}, the words after the first begin with a capital instead',
    ],
  },
  'camel-to-snake': {
    noun: ['the all lower case form of a camelCase name, its words parted by underscores'],
    verb: ['put _ in front of every capital in a name and ^lower the capital'],
    say: [
      '"userFirstName" -> "user_first_name", "one" -> "one"',
      'big letter X becomes _x, the rest is copied',
      'my js keys like createdAt must go to a python service that wants created_at',
      'separate the words of {name} by underscores instead of capitals, it starts with a small letter',
    ],
  },
  'camel-to-kebab': {
    noun: ['the all lower case form of a camelCase name, its words parted by hyphens'],
    verb: ['put - in front of every capital in a name and ^lower the capital'],
    say: [
      '"backgroundColorName" -> "background-color-name", "one" -> "one"',
      'big letter X becomes -x, the rest is copied',
      'the component is called userCard and its html tag should be user-card, convert names like that',
      'separate the words of {name} by hyphens instead of capitals, it starts with a small letter',
    ],
  },
  'collapse-spaces': {
    noun: ['the text with no two spaces side by side, one space surviving from each group'],
    verb: ['thin out the blanks of a string so that at most one is left wherever there were some'],
    say: [
      'three spaces alone -> one space',
      'double blanks become single blanks, front and end included, nothing is trimmed off',
      'somebody leaned on the space bar, so shrink every gap in {text} to exactly one space, a gap at the edge too',
      'never more than one " " together, do not delete the first or the last one',
    ],
  },
  'count-lines': {
    noun: ['the number of newline characters in a text, increased by one'],
    verb: ['tell how many rows a text takes up, empty rows too'],
    say: [
      '"a\\n\\nb" -> 3, "one" -> 1',
      'height of {text} in lines',
      'an editor shows line numbers at the side, what is the last number for my text?',
      'how many pieces when cut at each \\n, the empty pieces count as well',
    ],
  },
  'censor-word': {
    noun: ['the text after each standalone {k} has become three asterisks'],
    verb: ['exchange {k} for *** wherever it stands as a word of its own'],
    say: [
      '*** instead of {k}, exact words only, same case',
      'words that merely contain {k} stay readable, {k} itself turns into ***',
      'our chat does not allow {k}, whoever writes it as a separate word gets *** shown',
      'which text results when {text} has *** for each word that equals {k}?',
    ],
  },
  'words-longer-than': {
    noun: ['the part of a word list whose members have at least one letter more than {k}'],
    verb: [
      'drop every string whose length is {k} or less from a list and return the others in order',
    ],
    say: [
      'length above {k} stays, exactly {k} goes',
      'only words that do not fit in {k} characters, as a list',
      'short words bore me, leave in the array just those that go beyond {k} letters',
      'can i see the entries of {words} that are bigger than {k} in length?',
    ],
  },
  'count-words-starting': {
    noun: ['the amount of space separated words whose opening letter is {k}'],
    verb: ['tally the words that have {k} at their front, small letter only'],
    say: [
      'words with initial {k}, how many?',
      'tongue twister check: number of words in {text} that open with {k}',
      'look at the first character of each word and add one when it is {k}, return the sum',
      'i collect words that begin with {k}, so tell me how many my sentence has, zero if none',
    ],
  },
  'last-word': {
    noun: ['the word that closes a sentence'],
    verb: ['cut away all of a text up to its final space, so that one word is left'],
    say: [
      '"hello big world" -> "world", "one" -> "one"',
      'rightmost word',
      'for finding rhymes i need the word each verse ends with, here is one verse without punctuation',
      'surname of a full name, so whatever follows the last blank of {text}',
    ],
  },
  'first-word': {
    noun: ['the word that opens a sentence'],
    verb: ['read a text up to its first space and return what was read'],
    say: [
      '"hello big world" -> "hello", "one" -> "one"',
      'leftmost word',
      'given name out of a full name, so everything ahead of the first blank in {text}',
      'a chat command like "kick bob now" has the command in front, give me this one word',
    ],
  },
  'word-frequency': {
    noun: [
      'the number of uses per word of a text, as an object with a key for each different word',
    ],
    verb: [
      'make an object out of a sentence in which every word points to its number of appearances',
    ],
    say: [
      '"a b a" -> { a: 2, b: 1 }',
      'word histogram as an object',
      'for a word cloud i need to know for all words how often they were written, word as property name and amount as value',
      'how many of each word does {text} have? answer in one object',
    ],
  },
  'unique-word-count': {
    noun: ['the size of the set of words in a text'],
    verb: ['find out how many words remain when repetitions are not counted again'],
    say: [
      '"a b a" -> 2, "sun sun sun" -> 1',
      'words without repeats, how many?',
      'a parrot says the same words over and over, how many words does it really know from this sentence?',
      'number of entries if {text} were a dictionary with each word listed a single time',
    ],
  },
  'sort-words-in-text': {
    noun: ['the same sentence of small letters but with its words as in a dictionary, a before z'],
    verb: [
      'reorder a line of lowercase words so that they go up the alphabet, still as one string',
    ],
    say: [
      '"the big apple" -> "apple big the"',
      'words a to z, one string back, lowercase input',
      'shopping list in one line, small letters and spaces, should be in abc order and again one line',
      'dictionary order for the words of {text}, which are all lower case, separated by a space',
    ],
  },
  greeting: {
    noun: ['the text {k}, then ", ", then whoever is addressed, then "!"'],
    verb: ['address a person in the style of {k}, name! (comma and one space before the name)'],
    say: [
      '{k} comma space name bang',
      'message for a user: first {k}, next a comma with a space, next the name they gave, closed by "!"',
      'on the page a visitor should read {k} and his name, a comma plus blank in the middle, exclamation mark last',
      'which string starts with {k}, goes on with ", " and {name}, and ends in "!"?',
    ],
  },
  'number-lines': {
    noun: ['the lines with a running number before each, written as number, dot, space, text'],
    verb: ['label the strings of an array 1, 2, 3 and up, with ". " between label and string'],
    say: [
      '["a", "b", "c"] -> ["1. a", "2. b", "3. c"]',
      'rank plus ". " plus item, starts at 1, returns a new list',
      'to print a recipe i need the steps with their numbers, "1. mix", "2. bake", the steps come as an array of strings',
      'how can every entry of {lines} show its place (counted from one), a dot and a blank before the text?',
    ],
  },
};
