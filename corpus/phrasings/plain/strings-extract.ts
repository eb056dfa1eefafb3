import type { Phrasings } from '../../family.ts';

export const stringsExtract: Phrasings = {
  'extract-emails': {
    noun: ['an array of email addresses found in a string'],
    verb: [
      'find all emails in a string',
      'get the email addresses from a text',
      'take a text and ^return a list of the emails in it',
    ],
    say: [
      'find emails in text',
      'regex to extract emails',
      'get emails from string',
      'given a string, return an array with all email addresses in it',
    ],
  },
  'extract-hashtags': {
    noun: ['an array of hashtags found in a string'],
    verb: [
      'find all hashtags in a string',
      'get the hashtags from a text',
      'take a text and ^return a list of the hashtags in it, with the #',
    ],
    say: [
      'find hashtags in text',
      'regex to extract hashtags',
      'get all words starting with # as an array',
      'given a string, return an array with all hashtags in it',
    ],
  },
  'extract-mentions': {
    noun: ['an array of mentioned users'],
    verb: [
      'find all mentions in a text, without @',
      'get the usernames mentioned in a string',
      'take a text and ^return the usernames after @',
    ],
    say: [
      'find @mentions, names only',
      'get mentions from text',
      'regex for mentions, no @ in the result',
      'given a string, return an array of the names mentioned with @ (without the @)',
    ],
  },
  'word-wrap': {
    noun: ['the text with line breaks so that each line fits in a width'],
    verb: [
      'wrap text to a maximum line length',
      'split a text into lines of a maximum width, without breaking words',
      'take a text and a width and ^return the wrapped text',
    ],
    say: [
      'wrap text',
      'word wrap function',
      'break text into lines with max length',
      'given a string and a maximum line length, return the string wrapped at word boundaries with newlines',
    ],
  },
  'unescape-html': {
    noun: ['an HTML-unescaped string'],
    verb: [
      'unescape html',
      'decode html entities in a string (lt, gt, quot and amp)',
      'take an escaped html string and ^return the original text',
    ],
    say: [
      'html unescape',
      'opposite of escape html',
      'convert html entities back to characters: lt, gt, amp, quot',
      'given a string with &lt; &gt; &amp; &quot;, return it with the real characters',
    ],
  },
  'csv-to-objects': {
    noun: ['an array of objects from a CSV string with a header'],
    verb: [
      'convert csv to json',
      'parse a csv string into objects',
      'take a csv string with a header row and ^return an array of objects',
    ],
    say: [
      'csv to json',
      'csv string to array of objects',
      'parse csv with headers',
      'given a CSV string whose first line is the header, return an array of objects with string values',
    ],
  },
};
