import type { Phrasings } from '../../family.ts';

export const stringsWords: Phrasings = {
  'title-case': {
    noun: ['a title-cased copy of a lowercase sentence'],
    verb: [
      'make the first letter of each word uppercase in a lowercase sentence',
      'take a lower case string and ^return it with every word starting with a capital letter',
      'change a sentence from all lowercase to title case',
    ],
    say: [
      'lowercase to title case',
      'capitalize first letter of each word',
      'my headline is all in lowercase, how can i get it in title case?',
      'lowercase sentence in, title case sentence out',
      'i need {text} in title case, it is all small letters now',
    ],
  },
  'count-words-in-text': {
    noun: ['the word count of a text'],
    verb: [
      'get a string and ^return the number of words it contains, ignoring repeated spaces',
      'find how many words there are in a sentence, 0 if it is empty or only spaces',
      'calculate the word count of {text}',
    ],
    say: [
      'count words in a string',
      'number of words in text',
      'how many words did i write? double spaces should not count as words',
      'string in, number of words out',
      'i want to count the words of my essay, sometimes there are extra spaces between them',
    ],
  },
  'longest-word': {
    noun: ['the longest word in {text}, the first one when there is a tie'],
    verb: [
      'find longest word in a sentence',
      'take a string of words and ^give back the longest one, first one if equal',
      'show which word in a text has the most characters, the earliest if several have the same length',
    ],
    say: [
      'get longest word',
      'the longest word of a sentence',
      'sentence in, longest word out, if two words have the same length the first one',
      'i have a sentence and i want its longest word, not the length but the word',
      'how can i find the longest word in a string? take the first if there are several',
    ],
  },
  'shortest-word': {
    noun: ['the shortest word in {text}, the first one when there is a tie'],
    verb: [
      'find shortest word in a sentence',
      'take a string of words and ^give back the shortest one, first one if equal',
      'show which word in a text has the fewest characters, the earliest if several have the same length',
    ],
    say: [
      'get shortest word',
      'the shortest word of a sentence',
      'sentence in, shortest word out, if two words have the same length the first one',
      'i have a sentence and i want its shortest word, not the length but the word',
      'how can i find the shortest word in a string? take the first if there are several',
    ],
  },
  'longest-word-length': {
    noun: ['the number of characters in the longest word of a sentence'],
    verb: [
      'get the length of the longest word in a string',
      'take a sentence and ^return how long its longest word is, as a number',
      'find the maximum word length in {text}, 0 if the text is empty',
    ],
    say: [
      'length of the longest word',
      'max word length',
      'how long is the longest word in my text? i need the number, not the word',
      'sentence in, length of its longest word out',
      'i have a line of words and want to know how many characters the longest one has',
    ],
  },
  'reverse-word-order': {
    noun: ['a string with the order of its words reversed'],
    verb: [
      'reverse the words in a sentence, not the letters',
      'take a sentence and ^give it back with the words in the opposite order',
      'change the word order of {text} so the last word comes first',
    ],
    say: [
      'reverse order of words',
      'reverse sentence word by word',
      'how can i reverse the words of a string without reversing the letters?',
      '"i love you" in, "you love i" out',
      'i want to read my sentence from the last word to the first word',
    ],
  },
  'reverse-each-word': {
    noun: ['a sentence where every word is reversed but stays in its position'],
    verb: [
      'reverse every word in a string',
      'take a sentence and ^return it with the letters of each word reversed, same word order',
      'reverse the letters of each word of {text} without changing the order of the words',
    ],
    say: [
      'reverse each word',
      'reverse each word of a string',
      'how can i reverse each word in a sentence, keeping the words where they are?',
      '"good day" in, "doog yad" out',
      'i need every single word written backwards but the sentence must keep its word order',
    ],
  },
  'word-lengths': {
    noun: [
      'an array with the length of every word in a sentence',
      'the number of characters of each word in {text}, as a list',
    ],
    verb: [
      'get length of each word',
      'take a string and ^return the lengths of all its words in a list',
      'calculate how many letters every word of a sentence has and ^give the numbers as an array',
    ],
    say: [
      'length of each word in a sentence',
      'list of word lengths',
      'sentence in, array of word lengths out',
      'i have a sentence and want to know how long each of its words is, in order, as an array of numbers',
    ],
  },
  initials: {
    noun: ['the uppercase initials of a full name'],
    verb: [
      'get the initials from a name',
      'take a full name and ^return its initials in capital letters, no dots and no spaces',
      'make an acronym from the first letters of the words in {name}, in uppercase',
    ],
    say: [
      'name to initials',
      'get initials from full name',
      'how can i get the initials of a person, like "JD" for "john doe"?',
      'full name in, initials out, uppercase without dots',
      'phrase to acronym in capital letters',
    ],
  },
  'join-words-k': {
    noun: ['a string with all the words of an array joined by {k}'],
    verb: [
      'join strings with {k}',
      'take a list of strings and ^return one string with {k} between the items',
      'make a single text from the words in {words}, with {k} as the separator',
    ],
    say: [
      'join array of strings with {k}',
      '{k} separated string from a list',
      'array of words in, one string with {k} between the words out',
      'how can i join a list of words with {k} between them?',
      'i have some words in an array and i want to print them as one text, separated by {k}',
    ],
  },
  slugify: {
    noun: ['the url slug of a title'],
    verb: [
      'make a slug from a title',
      'convert a title to a lowercase slug with hyphens between the words and no other punctuation',
      'take a string and ^return its slug: lowercase, letters and digits only, single dashes between, none at the start or end',
    ],
    say: [
      'string to slug',
      'generate a slug from text',
      'how can i turn a blog post title into a url slug, like "Hello, World!" to "hello-world"?',
      'title in, slug out, lower case, every group of spaces and symbols becomes one dash, trim dashes at the ends',
      'i need {title} as a url-friendly slug',
    ],
  },
  'words-to-camel': {
    noun: ['the camelCase version of a lowercase phrase'],
    verb: [
      'convert words to camel case',
      'take a lowercase string with spaces and ^return it in camelCase',
      'change {text} (lowercase words separated by spaces) to camelCase',
    ],
    say: [
      'string to camel case',
      'lowercase sentence to camelCase',
      'how can i make a camelCase name from words like "my new name"?',
      'lowercase words in, camelCase out',
      'i want to remove the spaces and capitalize every word except the first one, the text is lowercase',
    ],
  },
  'snake-to-camel': {
    noun: ['the camel case version of a snake case string'],
    verb: [
      'convert snake case to camel case',
      'take a snake_case name and ^return it in camelCase',
      'change an identifier with underscores like first_name to camelCase like firstName',
    ],
    say: [
      'snake case to camel case',
      'snake_case string to camelCase string',
      'how can i convert {name} from snake_case to camelCase?',
      'my api sends snake_case keys but i need camelCase',
      'first_name in, firstName out',
    ],
  },
  'camel-to-snake': {
    noun: ['the snake case version of a camel case string'],
    verb: [
      'convert camel case to snake case',
      'take a camelCase name and ^return it in snake_case',
      'change an identifier like firstName to lowercase with underscores like first_name',
    ],
    say: [
      'camel case to snake case',
      'camelCase string to snake_case string',
      'how can i convert {name} from camelCase to snake_case?',
      'my code uses camelCase but the database columns are in snake_case',
      'firstName in, first_name out',
    ],
  },
  'camel-to-kebab': {
    noun: ['the kebab case version of a camel case string'],
    verb: [
      'convert camel case to kebab case',
      'take a camelCase name and ^return it in kebab-case',
      'change an identifier like fontSize to lowercase with hyphens like font-size',
    ],
    say: [
      'camel case to kebab case',
      'camelCase string to kebab-case string',
      'how can i convert {name} from camelCase to kebab-case?',
      'my js uses camelCase but for css i need kebab-case',
      'fontSize in, font-size out',
    ],
  },
  'collapse-spaces': {
    noun: ['a string where multiple spaces are reduced to one space, without trimming'],
    verb: [
      'replace multiple spaces with one space',
      'take a text and ^return it with single spaces only, leading and trailing ones are reduced but not removed',
      'change every group of spaces in {text} to a single space',
    ],
    say: [
      'collapse spaces in a string',
      'multiple spaces to single space',
      'replace double spaces with a single space',
      'how can i replace many spaces in a row by just one? do not trim the ends',
      'people type two or three spaces between words and i want exactly one space there',
    ],
  },
  'count-lines': {
    noun: ['the number of lines in a string'],
    verb: [
      'count lines in a text',
      'take a multi-line string and ^return how many lines there are, including empty lines',
      'find the number of lines in {text}, lines are separated by \\n',
    ],
    say: [
      'line count',
      'how many lines in a string',
      'text in, number of lines out, blank lines count too',
      'i have the content of a file as a string and need the number of lines',
      'how many lines are there in a text with line breaks?',
    ],
  },
  'censor-word': {
    noun: ['a text with the word {k} censored as ***'],
    verb: [
      'censor the word {k} with ***',
      'replace {k} with *** in a sentence, only when it is a whole word',
      'take a sentence and ^change every word that is {k} to ***, other words stay the same',
    ],
    say: [
      'replace whole word {k} with ***',
      'hide the word {k} with asterisks ***',
      'how can i censor {k} in a text? write *** for it, but do not touch longer words that include it',
      'text in, same text with *** instead of the word {k} out',
      'my chat should not show the word {k}, put three asterisks there',
    ],
  },
  'words-longer-than': {
    noun: ['an array of the words with more than {k} characters'],
    verb: [
      'filter words longer than {k}',
      'take a list of words and ^return only those longer than {k} letters',
      'find all the strings in {words} whose length is greater than {k}',
    ],
    say: [
      'words with more than {k} letters',
      'filter strings by length greater than {k}',
      'list of words in, only the words longer than {k} characters out',
      'how can i get only the words that have more than {k} letters from an array?',
      'i have many words and need to remove the short ones, keep a word if its length is over {k}',
    ],
  },
  'count-words-starting': {
    noun: ['the number of words that start with the letter {k}'],
    verb: [
      'count words starting with {k}',
      'take a sentence and ^return how many of its words begin with {k}',
      'find how many words in {text} have {k} as their first letter',
    ],
    say: [
      'how many words start with {k}',
      'words beginning with {k}, count',
      'sentence in, number of words that start with {k} out',
      'i want to know how many words in my sentence start with a lowercase {k}',
      'how many words in a string begin with {k}?',
    ],
  },
  'last-word': {
    noun: ['the last word in a string'],
    verb: [
      'get last word',
      'find the last word of {text}',
      'take a sentence and ^return only its last word',
      'show the word that comes after the last space of a text',
    ],
    say: [
      'last word of sentence',
      'last word in a sentence',
      'how can i get the last word of a string?',
      'sentence in, last word out',
      'i have a full name and i want just the last word of it',
    ],
  },
  'first-word': {
    noun: ['the first word in a string'],
    verb: [
      'get first word',
      'find the first word of {text}',
      'take a sentence and ^return only its first word',
      'show the word that comes before the first space of a text',
    ],
    say: [
      'first word of sentence',
      'first word in a sentence',
      'how can i get the first word of a string?',
      'sentence in, first word out',
      'i have a full name and i want just the first word of it',
    ],
  },
  'word-frequency': {
    noun: ['an object with the count of each word in a string'],
    verb: [
      'count word frequency in a text',
      'take a sentence and ^return an object with every word and how many times it appears',
      'make a map of words to counts from {text}',
    ],
    say: [
      'word frequency counter',
      'word count map',
      'count occurrences of each word in a string',
      'how many times is each word used in my text? give an object with word and count',
      'sentence in, object of word counts out',
    ],
  },
  'unique-word-count': {
    noun: ['the number of unique words in a text'],
    verb: [
      'count unique words',
      'take a sentence and ^return how many different words it has',
      'find the number of distinct words in {text}, repeated words count once',
    ],
    say: [
      'number of unique words',
      'distinct word count',
      'how many unique words are there in a string?',
      'sentence in, count of different words out',
      'i repeat many words in my text and want to know how many different ones i use',
    ],
  },
  'sort-words-in-text': {
    noun: ['a lowercase sentence with the words sorted alphabetically'],
    verb: [
      'sort the words of a lowercase string alphabetically',
      'take a lowercase sentence and ^return its words in alphabetical order as one string',
      'put the words of {text} in order from a to z, everything is lowercase',
    ],
    say: [
      'sort words alphabetically',
      'sort words in a string',
      'alphabetize words in a lowercase string',
      'how can i sort the words of a lowercase sentence from a to z and get a string back?',
      'lowercase sentence in, same words in alphabetical order out, separated by spaces',
    ],
  },
  greeting: {
    noun: ['a greeting like {k}, name! for the given name'],
    verb: [
      'greet someone with {k}, their name and an exclamation mark, with a comma after {k}',
      'take a name and ^return the text {k} + ", " + name + "!"',
      'make a greeting string for {name} that starts with {k} and a comma and ends with !',
    ],
    say: [
      'greeting message {k}, name!',
      '{k} then comma, space, name, !',
      'name in, greeting out, in the format {k}, name!',
      'my page should say {k} to the user by name, comma and space before the name and ! at the end',
      'how can i make a string with {k}, a comma, a space, the name and an exclamation mark?',
    ],
  },
  'number-lines': {
    noun: ['an array where every string has its number in front, like "1. milk", "2. bread"'],
    verb: [
      'add numbers to a list, like "1. item"',
      'take an array of strings and ^return it with "1. ", "2. ", "3. " before the items',
      'make a numbered list from {lines}, starting with 1 and with a dot and a space after the number',
    ],
    say: [
      'numbered list "1. a"',
      'number lines of a list starting at 1',
      'how can i number the items of my to do list as "1. ...", "2. ..." and so on?',
      'list of strings in, list with line numbers (number, dot, space) out',
      'i have some lines in an array and want the line number and a dot before each, from 1',
    ],
  },
};
