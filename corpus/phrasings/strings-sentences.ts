import type { Phrasings } from '../family.ts';

export const stringsSentences: Phrasings = {
  'split-words': {
    noun: ['an array that holds each word of a line of text, without empty entries'],
    verb: [
      'break a string at its blanks, one or several in a row, and return the pieces as a list',
    ],
    say: [
      'tokenize by spaces, drop the empty tokens',
      '"hello big world" -> ["hello", "big", "world"], "" -> []',
      'list every word of {text}, blanks at the ends or doubled blanks must not matter',
      'i type a search with several words and need them one by one in an array, whatever number of spaces i put',
    ],
  },
  'average-word-length': {
    noun: [
      'the typical word size of a text with at least one word, that is letters divided by words',
    ],
    verb: ['work out the mean of the word lengths in a sentence that is not empty'],
    say: [
      '"a bb" -> 1.5',
      'total characters without the spaces, over the number of words',
      'for a readability score i need the average size of the words in my sentence, leave the decimals',
      'mean word length, unrounded, at least one word given, words separated by one space',
    ],
  },
  'count-sentences': {
    noun: [
      'the total of periods, exclamation marks and question marks in a text, one for each sentence',
    ],
    verb: ['tell from the closing marks . ! ? how many sentences were written'],
    say: [
      '"Is it? Yes! Good." -> 3, "" -> 0',
      'every . or ! or ? closes a sentence, so how many sentences does {text} contain?',
      'essay statistics: number of sentences, simply go by the final marks (. ! ?)',
      'how many of the characters .!? are there? that many sentences it has',
    ],
  },
  'nth-word': {
    noun: ['the word at place n in a line of words, the counting begins at one'],
    verb: ['select the word at a 1-based position from a string of space separated words'],
    say: [
      '"one two three", 2 -> "two"',
      '1 = first word, 2 = second word and so on, return the one asked for',
      'which word stands at position n of the sentence, when people count from one?',
      'user says a number and a sentence, answer with that word, the number is never too big',
    ],
  },
  'words-with-part': {
    noun: [
      'the entries of a word list that have the search text somewhere in them, in the same order',
    ],
    verb: ['reduce an array of strings to the ones where a piece of text can be found inside'],
    say: [
      '["moon", "book", "sun"], "oo" -> ["moon", "book"]',
      'drop all words from {words} that lack {part}',
      'like a search box over a list, show what matches anywhere in the word, upper and lower case are different',
      'an array of those words which have the given letter or letters in them please',
    ],
  },
  'remove-duplicate-words': {
    noun: ['the sentence after every repetition of an earlier word has been struck out'],
    verb: ['cut out each word that the text already used before, order otherwise untouched'],
    say: [
      '"sun sun sky sun" -> "sun sky"',
      'no word twice in {text}, the earliest one survives',
      'my tags are in one string with spaces and some are there more than once, return the string with each tag a single time, in order of first appearance',
      'distinct words, original order, back to a space separated string',
    ],
  },
  'words-to-snake': {
    noun: ['the snake_case form of a title: small letters, each space turned into _'],
    verb: ['make an underscored lowercase name out of words with spaces'],
    say: [
      '"Hello Big World" -> "hello_big_world"',
      'space becomes _, capitals become small',
      'column heading like "First Name" into first_name for a database, same for any number of words',
      'how can i glue the words of {text} with _ and lose the capitals?',
    ],
  },
  'words-to-kebab': {
    noun: ['the kebab-case form of a title: small letters, each space turned into -'],
    verb: ['make a hyphenated lowercase name out of words with spaces'],
    say: [
      '"Hello Big World" -> "hello-big-world"',
      'all lower case, - where a space was',
      'for a css class i have a few words with spaces and capitals and want them small and linked by hyphens',
      'how would {text} look in kebab-case?',
    ],
  },
  'words-to-pascal': {
    noun: ['the PascalCase identifier for a line of small-letter words'],
    verb: [
      'raise the first letter of each lowercase word, the first word too, and drop the spaces',
    ],
    say: [
      '"hello big world" -> "HelloBigWorld"',
      'close up the spaces and start every word with a capital, input is all lower case',
      'component name from small words, like "user profile card" to UserProfileCard',
      'like camel case but the very first letter is big too, given lowercase words separated by one space',
    ],
  },
  'kebab-to-camel': {
    noun: ['the camelCase spelling of a name whose lowercase words are linked by hyphens'],
    verb: ['drop each hyphen from a lowercase name and ^raise the letter that followed it'],
    say: [
      '"background-color-name" -> "backgroundColorName"',
      'dash + small letter becomes one big letter, the rest does not change',
      'html attributes are called data-user-id and in js i must write dataUserId, convert any such name',
      'no more - in {name}, instead the next word begins with a capital',
    ],
  },
  'snake-to-kebab': {
    noun: ['the same name with - wherever it had _'],
    verb: ['rewrite an underscored name with hyphens'],
    say: [
      '"user_first_name" -> "user-first-name"',
      '_ becomes -',
      'our files use underscores but the web addresses need hyphens, exchange all of them',
      'turn all low lines of {name} into hyphens, nothing else changes',
    ],
  },
  'snake-to-title': {
    noun: ['the display label for a snake_case key, underscores gone and each word capitalized'],
    verb: ['make a heading of an underscored name by using spaces and upper case first letters'],
    say: [
      '"user_first_name" -> "User First Name"',
      'every _ to a space, every word with a capital at the front',
      'form fields are named birth_date and so on, people should read Birth Date instead',
      'what would {name} be as a nice title? it is in lower case snake_case',
    ],
  },
  'count-given-word': {
    noun: ['the amount of words in a text that match a certain word exactly'],
    verb: [
      'tally the appearances of one word in a space separated text, longer words that contain it left out',
    ],
    say: [
      '"cat cats cat", "cat" -> 2',
      'how many words of {text} are exactly {word}?',
      'a singer repeats a word in the lyrics, how often does it stand there on its own, same case',
      'exact matches of a word among the words of a sentence, give the number, 0 if none',
    ],
  },
  'contains-word': {
    whether: ['some word of a space separated sentence is exactly the one asked for'],
    verb: ['look for a complete word in a sentence, parts of longer words not counting'],
    say: [
      '"the cat", "cat" -> true, "catalog of cats", "cat" -> false',
      'does {text} have {word} standing on its own?',
      'true only for a full word match between spaces, same case',
      'i want to know if somebody used a certain word in his message, "cats" is no hit for "cat"',
    ],
  },
  'remove-word': {
    noun: ['what remains of a sentence after striking out one particular word everywhere'],
    verb: ['filter a certain word out of a text, with one space between the words that remain'],
    say: [
      '"a cat and cats", "cat" -> "a and cats"',
      'all words except {word}, joined by spaces again',
      'strike that word from the sentence each time it comes, but do not touch words that only contain it',
      'can you drop a filler word from my text? exact words only, no double spaces left behind',
    ],
  },
  'split-lines': {
    noun: ['an array with one string per line, also for the blank lines'],
    verb: ['cut a string at each line break'],
    say: [
      '"a\\n\\nb" -> ["a", "", "b"]',
      'one big text in, list of its rows out',
      'break {text} apart wherever a new line starts, keep empty lines as empty strings',
      'the user pastes a poem in a text box and i want to work with each line alone',
    ],
  },
  'longest-line': {
    noun: [
      'the row of a multi-line text that is widest, or the topmost of those that are equally wide',
    ],
    verb: [
      'search a text with line breaks for its longest row, preferring the earlier on equal length',
    ],
    say: [
      '"one\\nthree\\ntwo" -> "three", "a\\nb" -> "a"',
      'row with max characters, earliest if there is a tie',
      'of all the lines in {text}, which has the greatest length? the upper one wins when two are the same',
      'to set the width of a box i need the line that takes the most characters, and the first one of those if several do',
    ],
  },
  'remove-empty-lines': {
    noun: ['the multi-line text with only those lines that have something in them'],
    verb: ['close the gaps in a text by throwing out lines of length zero'],
    say: [
      '"a\\n\\nb" -> "a\\nb"',
      'no line without characters may stay, also not at the start or the end',
      'keep just the lines that are not empty and put them together with newlines again',
      'two enters in a row make an ugly hole in my text, remove these holes',
    ],
  },
  'indent-lines': {
    noun: ['the text shifted right by {k} blanks on each of its lines'],
    verb: ['prefix every row of a string with {k} spaces'],
    say: [
      'each line starts with {k} extra spaces',
      'shift the whole text block by {k} columns, using spaces, the first line too',
      'quote in a mail should stand further in, {k} blanks before every single line and line breaks stay',
      'how do i get {text} with a left margin of {k} spaces?',
    ],
  },
  'most-frequent-word': {
    noun: ['the word a text repeats more than any other, there is a single winner'],
    verb: ['determine which word comes up most in a space separated text'],
    say: [
      '"sun sky sky" -> "sky"',
      'top word by number of uses',
      'people vote by writing one word each, all votes are in one string with spaces, who wins? no ties',
      'favourite word of {text}, i mean the one with the most occurrences',
    ],
  },
  'numbers-in-text': {
    noun: ['an array of the integers spelled with digits in a string, from left to right'],
    verb: ['pull each group of adjacent digits out of a text and ^turn it into a number'],
    say: [
      '"a1b22c333" -> [1, 22, 333], "none" -> []',
      'pick the whole numbers out of {text}, numbers not strings, signs do not matter',
      'a recipe says 200 g flour and 3 eggs, i want [200, 3] from it',
      'ignore everything that is no digit and list the numbers that are left, digits side by side are one number',
    ],
  },
  'sum-numbers-in-text': {
    noun: [
      'the amount you get by adding every integer mentioned in a string, 0 when it has no digits',
    ],
    verb: ['total the numbers formed by adjacent digits in a text'],
    say: [
      '"7 of 12" -> 19, "none" -> 0',
      'pull the whole numbers out of {text} and add them, neighbouring digits are one number',
      'shopping note: bread 3, milk 2, cake 15, what do i pay in all? the words are only noise',
      'skip everything but digits, read each digit group as a number, sum, zero if there are none',
    ],
  },
  'text-in-parens': {
    noun: ['the contents of the only (...) in a text, without the parentheses'],
    verb: ['cut out the part enclosed by the round brackets, there being exactly one pair'],
    say: [
      '"a (b) c" -> "b", "()" -> ""',
      'what comes after ( and before ) ?',
      'film titles have the year in brackets, like "Heat (1995)", and i need only the year, always one pair of brackets',
      'return whatever is enclosed in ( ) within {text}, may be empty',
    ],
  },
  'fill-template': {
    noun: [
      'the finished text when every key written in curly braces has been exchanged for its value',
    ],
    verb: ['render a template whose names in curly braces are properties of a given object'],
    say: [
      'substitute the braced keys in {template} by what {values} has for them',
      'mail merge: names between curly braces are swapped for the fields of an object, other text stays',
      'a bit like template literals but the text is an ordinary string and each name in curly braces is looked up in an object',
      'placeholders in braces -> values from the object, all of them, even if one comes twice',
    ],
  },
  'email-domain': {
    noun: ['the host of a mail address, so all that follows the at sign'],
    verb: ['cut a mail address down to what is right of the @'],
    say: [
      '"a@b.c" -> "b.c"',
      'everything following @',
      'which company does this address belong to? the part at the right of the at sign is enough',
      'drop the user and the @ from {email}, what remains?',
    ],
  },
  'email-user': {
    noun: ['the mailbox name of a mail address, so all in front of the at sign'],
    verb: ['cut a mail address down to what is left of the @'],
    say: [
      '"ann.lee@mail.example.com" -> "ann.lee"',
      'everything preceding @',
      'drop the @ of {email} and all that follows it',
      'who is the person in this mail address? i mean the text up to the at sign, without it',
    ],
  },
  'file-extension': {
    noun: [
      'the type suffix of a file, i.e. what is right of the final dot, or "" for a name without dots',
    ],
    verb: [
      'cut off the last dot and all before it from a file name, with "" for names that have no dot',
    ],
    say: [
      '"archive.tar.gz" -> "gz", "readme" -> ""',
      'letters after the final . of {file}, or "" when it has no dot',
      'upload form must know if it got png or pdf, take the ending of the name, without the point, and an empty string if it has no ending',
      'suffix of a filename, last dot decides, no dot -> ""',
    ],
  },
  'file-base-name': {
    noun: ['the last segment of a slash separated path'],
    verb: ['strip the directories off a path, so that just the file with its ending remains'],
    say: [
      '"src/index.js" -> "index.js", "a.txt" -> "a.txt"',
      'what follows the final / of {path}? everything if there is no /',
      'a user picks a file and i want to show its name only, not in which folders it is',
      'path without its directory part',
    ],
  },
  'spin-words': {
    noun: ['the text after flipping its words of length {k} and above, word order unchanged'],
    verb: ['mirror only those words of a text whose length is {k} or greater'],
    say: [
      'length >= {k}: letters backwards, otherwise same',
      'words with fewer than {k} letters are left alone, all others get turned around in place',
      'a secret language for kids: say every word from {k} letters upwards in reverse and the little words normally',
      'which sentence results if each word with no less than {k} characters is reversed?',
    ],
  },
  'sort-words-by-length': {
    noun: [
      'the sentence rearranged so that its words grow longer from left to right, ties as they were',
    ],
    verb: [
      'line up the words of a sentence by size, small ones in front, keeping the order among equals',
    ],
    say: [
      '"hello big wide a world" -> "a big wide hello world"',
      'shortest word to longest word, stable, back into one string',
      'order the words of {text} by their number of letters going up, same length means same order as before',
      'i want my sentence to look like stairs, little words first, big words at the end',
    ],
  },
  hashtag: {
    noun: [
      'the # tag for a phrase of small words, written together with a big letter at each word start',
    ],
    verb: [
      'squash lowercase words into one tag that begins with # and has a capital for every word',
    ],
    say: [
      '"hello big world" -> "#HelloBigWorld"',
      '# plus PascalCase of the lowercase words',
      'my post has a topic like "summer in rome" and it should become #SummerInRome',
      'delete the spaces of {text}, begin every word big, put a # at the very front, input is in small letters',
    ],
  },
  'remove-html-tags': {
    noun: ['the bare content of a piece of markup once each <...> has been cut out'],
    verb: ['delete the angle brackets and whatever they enclose from a string'],
    say: [
      '"a<br>b" -> "ab", "<p>Hello <b>big</b> world</p>" -> "Hello big world"',
      'no <tags>, only the text around and between them',
      'users should not post html, so clean their comment by removing anything that begins with < up to the next >',
      'what would one read in {html} without the tags?',
    ],
  },
  'star-triangle': {
    noun: ['a multi-line string of * growing from a single one to n in the bottom line'],
    verb: [
      'stack n lines of asterisks, each a star longer than the one above, into a single string',
    ],
    say: [
      '3 -> "*\\n**\\n***", 0 -> ""',
      'steps made of *, {n} lines, newline only between them',
      'homework: the staircase of stars, height n, return the text and do not log it',
      'row 1 has 1 star, row 2 has 2, the last row has n, glue rows with line breaks',
    ],
  },
  'star-pyramid': {
    noun: [
      'an array of n lines with odd numbers of stars, moved in by spaces so that the tip is in the middle',
    ],
    verb: [
      'make the lines of a symmetric star pyramid of height n, as an array, with blanks only before the stars',
    ],
    say: [
      '2 -> [" *", "***"], 0 -> []',
      'christmas tree of * without trunk, {n} lines in an array, nothing after the stars',
      'line i from the top (i starts at 1) is n - i spaces and then 2i - 1 stars, return the list of lines',
      'the bottom row has no blanks in front, each row above has one blank more and two stars less, up to a single star, lines go in an array from top to bottom',
    ],
  },
};
