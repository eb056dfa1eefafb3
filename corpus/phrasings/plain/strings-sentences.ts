import type { Phrasings } from '../../family.ts';

export const stringsSentences: Phrasings = {
  'split-words': {
    noun: ['an array of all the words in a string, without empty strings'],
    verb: [
      'get the words of a string as an array',
      'take a sentence and ^return a list of its words, extra spaces are ignored',
      'split {text} by spaces and ^leave out the empty parts',
    ],
    say: [
      'split sentence into words',
      'string to words array',
      'text to list of words',
      'how can i split a sentence into words if some words have two spaces between them?',
      'sentence in, array of words out, empty array for an empty text',
    ],
  },
  'average-word-length': {
    noun: ['the average word length of a string'],
    verb: [
      'get the average length of words in a sentence',
      'take a sentence and ^return the mean length of its words, not rounded',
      'find the average number of letters per word in {text}',
    ],
    say: [
      'average length of words',
      'avg word length of text',
      'mean word length in a sentence',
      'how can i calculate the average word length of my text?',
      'sentence in, average word length out, spaces are not counted',
    ],
  },
  'count-sentences': {
    noun: ['the number of sentences in a text that end with a period, ! or ?'],
    verb: [
      'count sentences ending with . ! or ?',
      'find how many sentences are in a text by counting the end marks . ! ?',
      'take a string and ^return the number of sentences, where each one ends in a dot, an exclamation mark or a question mark',
    ],
    say: [
      'number of sentences in a text (. ! ?)',
      'sentence counter, counts . ! and ?',
      'paragraph in, number of sentences out, a sentence is closed by . or ! or ?',
      'how many sentences are there in {text}? each has one . ! or ? at the end',
      'i wrote a text and want to know how many sentences it has, count the periods, question marks and exclamation marks',
    ],
  },
  'nth-word': {
    noun: ['the nth word in a sentence, counting from 1'],
    verb: [
      'get nth word, starting at 1',
      'find the nth word of a string, where n is 1 for the first word',
      'take a sentence and a number and ^return the word at that position (1 is the first word)',
    ],
    say: [
      'nth word of a sentence',
      'get the nth word from a string',
      'how can i get the third word of a sentence by giving the number 3?',
      'sentence and n in, word number n out, numbering starts with 1',
      'i need one word of {text}, the one with number {n}, the first word is 1',
    ],
  },
  'words-with-part': {
    noun: ['an array of the words that contain a given substring'],
    verb: [
      'filter words that contain a substring',
      'find all words in a list that include a certain letter or piece of text',
      'take an array of strings and a search string and ^return only those that contain it',
    ],
    say: [
      'words containing a letter',
      'filter strings by substring',
      'words containing substring',
      'list of words and a search text in, matching words out, case-sensitive',
      'how can i get only the strings in {words} that have {part} in them?',
      'i have a list of words and want to see only the ones with "oo" or another given text inside',
    ],
  },
  'remove-duplicate-words': {
    noun: ['a sentence without duplicate words, in the original order'],
    verb: [
      'delete repeated words from a string',
      'take a sentence and ^return it with every word only once, in order of first occurrence',
      'remove the duplicate words in {text} and ^keep the first one of each',
    ],
    say: [
      'remove repeated words',
      'unique words in a sentence as a string',
      'remove duplicate words from string',
      'sentence in, sentence without duplicate words out',
      'my text has the same words again and again, how can i keep each word only once?',
    ],
  },
  'words-to-snake': {
    noun: ['the snake_case version of a phrase with spaces'],
    verb: [
      'convert words to snake case',
      'take a string with spaces and ^return it in snake_case',
      'change a text to lowercase and ^put underscores in place of the spaces',
    ],
    say: [
      'string to snake case',
      'sentence to snake_case',
      'spaces to underscores, lowercase',
      'how can i write {text} in snake_case?',
      '"First Name" in, "first_name" out',
      'i have column titles with spaces and i need them in snake case',
    ],
  },
  'words-to-kebab': {
    noun: ['the kebab-case version of a phrase with spaces'],
    verb: [
      'convert words to kebab case',
      'take a string with spaces and ^return it in kebab-case',
      'change a text to lowercase and ^put hyphens in place of the spaces',
    ],
    say: [
      'string to kebab case',
      'sentence to kebab-case',
      'spaces to hyphens, lowercase',
      'how can i write {text} in kebab-case?',
      '"First Name" in, "first-name" out',
      'i have titles with spaces and i need them in kebab case',
    ],
  },
  'words-to-pascal': {
    noun: ['the PascalCase version of a lowercase phrase'],
    verb: [
      'convert words to pascal case',
      'take a lowercase string with spaces and ^return it in PascalCase',
      'make every word of a lowercase sentence start with a capital and ^remove the spaces',
    ],
    say: [
      'string to pascal case',
      'lowercase words to PascalCase',
      'sentence to PascalCase',
      'how can i write {text} in PascalCase? it is lowercase with spaces',
      '"my class name" in, "MyClassName" out',
      'i have lowercase words and need a class name in pascal case',
    ],
  },
  'kebab-to-camel': {
    noun: ['the camel case version of a kebab case string'],
    verb: [
      'convert kebab case to camel case',
      'take a kebab-case name and ^return it in camelCase',
      'change a name with hyphens like font-size to camelCase like fontSize',
    ],
    say: [
      'kebab case to camel case',
      'kebab-case string to camelCase string',
      'dashes to camelCase',
      'how can i convert {name} from kebab-case to camelCase?',
      'font-size in, fontSize out',
      'i have css names with dashes and need them in camelCase for javascript',
    ],
  },
  'snake-to-kebab': {
    noun: ['the kebab case version of a snake case string'],
    verb: [
      'convert snake case to kebab case',
      'take a snake_case name and ^return it in kebab-case',
      'change all underscores in a string to hyphens',
    ],
    say: [
      'snake case to kebab case',
      'replace underscores with dashes',
      'underscore to hyphen',
      'how can i convert {name} from snake_case to kebab-case?',
      'first_name in, first-name out',
      'i have file names with underscores but i want dashes there',
    ],
  },
  'snake-to-title': {
    noun: ['the title case version of a snake_case name'],
    verb: [
      'convert snake case to title case',
      'take a snake_case string and ^return it as words with spaces, each word capitalized',
      'change a key like last_name to readable text like "Last Name"',
    ],
    say: [
      'snake case to title case',
      'snake_case to words with capital letters',
      'how can i convert {name} from snake_case to Title Case?',
      'first_name in, "First Name" out',
      'my columns are in snake_case and i want to show them as titles, underscores to spaces and every word capitalized',
    ],
  },
  'count-given-word': {
    noun: ['the number of times a word appears in a sentence, as a whole word'],
    verb: [
      'count a word in a sentence',
      'count occurrences of a word in a text, whole words only',
      'take a text and a word and ^return how many times this exact word is in the text',
    ],
    say: [
      'count whole word in string',
      'how many times a word occurs',
      'word occurrences in a sentence',
      'how many times does {word} appear in {text} as a separate word?',
      'sentence and word in, number of exact matches out, "cats" is not "cat"',
    ],
  },
  'contains-word': {
    whether: ['a sentence contains a certain word, whole word only', 'a word is in a sentence'],
    verb: [
      'check if a sentence has a given word, not as part of another word',
      'take a text and a word and ^return true if the text contains that exact word',
    ],
    say: [
      'sentence contains word',
      'whole word check in string',
      'does a sentence contain a word?',
      'sentence and word in, true or false out, only whole words separated by spaces match',
      'i want to know if {word} is in {text} as a word, not inside a longer word',
    ],
  },
  'remove-word': {
    noun: ['a sentence with all occurrences of a given word removed'],
    verb: [
      'remove a word from a string',
      'delete a given word everywhere in a sentence, whole words only',
      'take a sentence and a word and ^return the sentence without this word',
    ],
    say: [
      'remove word from string',
      'delete a word in a sentence',
      'remove all occurrences of a word',
      'how can i remove every {word} from {text}? only if it is a whole word',
      'sentence and word in, same sentence without that word out, words separated by one space',
    ],
  },
  'split-lines': {
    noun: ['an array of the lines in a string'],
    verb: [
      'split text into lines',
      'take a multi-line string and ^return an array of its lines, including empty lines',
      'get every line of {text} as a list item',
    ],
    say: [
      'split string by newline',
      'text to array of lines',
      'split string into lines',
      'how can i split a text at the line breaks?',
      'text with line breaks in, list of lines out, keep the empty ones',
      'i have a file content as a string and need its lines in an array',
    ],
  },
  'longest-line': {
    noun: ['the longest line in a multi-line string, the first one if there is a tie'],
    verb: [
      'find longest line',
      'get the longest line of a text',
      'take a text with line breaks and ^return its longest line, the first of them if several are equal',
    ],
    say: [
      'longest line in a string',
      'longest line of text',
      'how can i find the longest line in {text}? first one if there are two',
      'multi-line text in, longest line out, first one on a tie',
      'i have a text with many lines and i need the line with the most characters, the line itself and not its length',
    ],
  },
  'remove-empty-lines': {
    noun: ['a string without empty lines'],
    verb: [
      'delete empty lines',
      'take a text and ^return it with all the empty lines removed',
      'remove every line that is empty from {text}',
    ],
    say: [
      'remove blank lines',
      'remove empty lines from string',
      'delete empty lines from text',
      'how can i delete the empty lines of a text?',
      'text in, same text without empty lines out',
      'my file has many empty lines between the others and i want to remove them',
    ],
  },
  'indent-lines': {
    noun: ['a multi-line string where each line has {k} spaces added at the start'],
    verb: [
      'indent text by {k} spaces',
      'add {k} spaces to the beginning of every line',
      'take a multi-line text and ^return it with all lines indented by {k} spaces',
    ],
    say: [
      'indent each line {k} spaces',
      '{k} space indent for all lines',
      'indent a string with {k} spaces',
      'how can i add {k} spaces in front of each line of a string?',
      'text in, text with every line indented {k} spaces out',
      'i want to indent my code, every line should start with {k} more spaces',
    ],
  },
  'most-frequent-word': {
    noun: ['the most common word in a text'],
    verb: [
      'find most frequent word',
      'take a sentence and ^return the word that is used most often',
      'get the word with the most occurrences in {text}',
    ],
    say: [
      'most common word',
      'most frequent word in a string',
      'most used word in text',
      'which word appears most often in a sentence?',
      'sentence in, most frequent word out',
      'i want to know which word i use the most in my text, not how many times but the word',
    ],
  },
  'numbers-in-text': {
    noun: ['an array of all whole numbers found in a string'],
    verb: [
      'get numbers from a string',
      'extract numbers from text',
      'take a string and ^return all the whole numbers in it as an array of numbers',
      'find all numbers in {text}, digits that stand together form one number',
    ],
    say: [
      'extract integers from string',
      'find all numbers in text',
      'how can i get the numbers out of a text like "7 of 12"?',
      'text in, list of the whole numbers in it out, empty list if there are none',
    ],
  },
  'sum-numbers-in-text': {
    noun: ['the sum of all the whole numbers in a string'],
    verb: [
      'sum numbers in a string',
      'add all whole numbers that are in a text, digits next to each other are one number',
      'take a text and ^return the sum of the numbers found in it, 0 if there are no numbers',
    ],
    say: [
      'sum of numbers in text',
      'sum all integers in a string',
      'how can i add up the numbers inside a string like "a1b22"? this one gives 23',
      'text in, total of its numbers out, "12" counts as twelve',
      'i have a note with words and prices and want the sum of all the numbers in {text}',
    ],
  },
  'text-in-parens': {
    noun: ['the text inside the parentheses of a string'],
    verb: [
      'get text between parentheses',
      'extract the part of a string that is between ( and )',
      'take a string with one pair of parentheses and ^return the text inside it',
    ],
    say: [
      'text inside parentheses',
      'get string between brackets ( )',
      'extract text in round brackets',
      'how can i get the text in parentheses from a string?',
      '"name (note)" in, "note" out',
      'i need only what is in the brackets ( ) of {text}',
    ],
  },
  'fill-template': {
    noun: ['a template string with its curly brace placeholders replaced by values from an object'],
    verb: [
      'replace placeholders in curly braces with object values',
      'take a template string and an object and ^return the text with all placeholders in curly braces filled in',
      'fill a template with data from an object, the placeholders are key names in curly braces',
    ],
    say: [
      'fill template with values from object',
      'string template with {} placeholders',
      'simple template engine, keys in curly braces',
      'template and object in, finished text out, every key in braces becomes its value',
      'i have a mail text with names in curly braces and an object with the values, how can i put the values in?',
    ],
  },
  'email-domain': {
    noun: ['the domain name in an email address'],
    verb: [
      'get domain from email',
      'take an email address and ^return the domain, the part after @',
      'find the domain of {email}',
    ],
    say: [
      'domain of an email address',
      'email to domain',
      'text after @ in email',
      'how can i get the domain of an email address?',
      'email in, domain out, like "gmail.com" from "joe@gmail.com"',
      'i have the emails of my users and need only the domain',
    ],
  },
  'email-user': {
    noun: ['the username part of an email address'],
    verb: [
      'get username from email',
      'take an email address and ^return the part before the @',
      'find the local part of {email}',
    ],
    say: [
      'email to username',
      'part before @ in an email',
      'user name from email address',
      'how can i get the name before the @ in an email address?',
      'email in, username out, like "joe" from "joe@gmail.com"',
      'i have an email address and need only the user name without the domain',
    ],
  },
  'file-extension': {
    noun: ['the extension of a file without the dot, or "" when there is none'],
    verb: [
      'get file extension, "" if there is no dot',
      'take a filename and ^return its extension without the dot, an empty string if it has no extension',
      'find the extension of {file}, which is the text after the last dot, or ""',
    ],
    say: [
      'extension of a filename',
      'file extension from name',
      'get extension of file',
      'how can i get the extension of a file, like "pdf" from "report.pdf"? empty string if there is none',
      'file name in, extension out, no dot in front, "" when the name has no dot',
    ],
  },
  'file-base-name': {
    noun: ['the file name part of a path'],
    verb: [
      'get filename from path',
      'take a file path and ^return only the file name with its extension',
      'find the name of the file in {path}, which is the text after the last /',
    ],
    say: [
      'file name from path',
      'basename of path',
      'path to file name',
      'how can i get only the file name from a full path?',
      'path in, file name with extension out',
      'i have paths like /home/joe/report.pdf and need just report.pdf',
    ],
  },
  'spin-words': {
    noun: ['a sentence with all words of {k} or more letters reversed'],
    verb: [
      'reverse words with {k} or more letters',
      'take a sentence and ^return it with every word of at least {k} letters reversed',
      'reverse only the long words in {text}, long means {k} or more characters',
    ],
    say: [
      'spin words, {k} or more letters',
      'reverse long words ({k}+ characters)',
      'spin my words with length at least {k}',
      'how can i reverse the words that have {k} or more letters in a sentence?',
      'sentence in, same sentence out but words with {k} letters or more are reversed, shorter words do not change',
    ],
  },
  'sort-words-by-length': {
    noun: ['a sentence with its words in order of length, shortest first'],
    verb: [
      'order the words of a sentence by length',
      'sort the words in a string from shortest to longest',
      'take a sentence and ^return a string with the words sorted by length, words of the same length stay in order',
    ],
    say: [
      'sort words by length in a string',
      'order words shortest to longest',
      'sort sentence by word length',
      'how can i sort the words of {text} by how long they are?',
      'sentence in, sentence with the short words first and the long words last out',
    ],
  },
  hashtag: {
    noun: ['a hashtag from a lowercase sentence, like "#GoodDay" from "good day"'],
    verb: [
      'generate a hashtag from lowercase words',
      'make a hashtag of {text}, with each lowercase word capitalized and no spaces',
      'take a lowercase phrase and ^return # followed by all its words capitalized and joined',
    ],
    say: [
      'hashtag generator',
      'string to hashtag',
      'lowercase words to hashtag',
      'how can i make a hashtag like #MyNewCar from "my new car"?',
      'lowercase phrase in, hashtag out, every word starts with a capital letter and there are no spaces',
    ],
  },
  'remove-html-tags': {
    noun: ['a string without HTML tags'],
    verb: [
      'remove html tags',
      'take an html string and ^return the text without the tags',
      'delete all tags from {html} and ^keep the text between them',
    ],
    say: [
      'strip html tags from string',
      'html to text',
      'remove tags from html',
      'how can i remove the html tags from a text?',
      '"<b>hi</b> you" in, "hi you" out',
      'i have a string with html in it and i need only the text',
    ],
  },
  'star-triangle': {
    noun: ['a right triangle of stars with n lines, as one string'],
    verb: [
      'make a star triangle',
      'take a number n and ^return a triangle of n rows of stars as a string with newlines',
      'create a string with {n} rows of asterisks, 1 star in the first row and one more in each next row',
    ],
    say: [
      'triangle of stars',
      'right triangle star pattern',
      'star pattern, n rows, one string',
      'how can i return a triangle made of stars with n rows? left aligned, rows separated by newlines',
      'number of rows in, text with 1, 2, 3 ... stars per line out, no newline at the end',
    ],
  },
  'star-pyramid': {
    noun: ['an array with the lines of a star pyramid of n rows, no spaces after the stars'],
    verb: [
      'make a star pyramid as an array of lines, no trailing spaces',
      'take the height n and ^return an array of strings that draw a centered pyramid of stars, spaces only on the left',
      'create a pyramid with {n} rows of 1, 3, 5 ... stars, each row a string in an array, spaces before but not after',
    ],
    say: [
      'pyramid of stars, array of rows',
      'star pyramid pattern, list of strings',
      'how can i build a pyramid of stars with n levels as an array of lines? put spaces only in front of the stars',
      'height in, list of pyramid rows out, like [" *", "***"] for 2',
      'i want to draw a pyramid with stars, one array item for each line, the lines have no spaces at the end',
    ],
  },
};
