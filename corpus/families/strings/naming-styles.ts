import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { INDEX, OUT } from '../common/names.ts';
import { SENTENCE, WORD } from './common.ts';

const NAME = ['name', 's', 'str', 'key', 'text'] as const;
const small = (r: Random, least = 0, most = 5): string => r.sentence(least, most).toLowerCase();

/** Names in camelCase, snake_case, kebab-case and their like. */
export const namingStyles = [
  family({
    id: 'words-to-camel',
    category: 'strings',
    names: ['toCamelCase', 'camelCase', 'camelize', 'wordsToCamel'],
    params: [SENTENCE],
    args: (r) => [r.sentence(0, 5).toLowerCase()],
    edges: [[''], ['one'], ['hello big world']],
    reference: ([text]) => text.replace(/ (.)/g, (_, c: string) => c.toUpperCase()),
    bodies: [
      `return text.replace(/ (.)/g, (m, c) => c.toUpperCase());`,
      `
      return text
        .split(' ')
        .map((w, i) => (i === 0 ? w : w[0].toUpperCase() + w.slice(1)))
        .join('');
      `,
      `
      const [first, ...rest] = text.split(' ');
      return first + rest.map((w) => w[0].toUpperCase() + w.slice(1)).join('');
      `,
      `
      const words = text.split(' ');
      let result = words[0];
      for (const w of words.slice(1)) {
        result += w[0].toUpperCase() + w.slice(1);
      }
      return result;
      `,
    ],
    locals: {
      m: ['match', 'all'],
      c: ['ch', 'char'],
      w: WORD,
      i: ['idx', 'pos'],
      first: ['head', 'start'],
      rest: ['tail', 'others'],
      words: ['parts', 'list'],
      result: OUT,
    },
    phrases: {
      noun: [
        'a phrase of lower case words in camelCase',
        '{text}, lower case words with single spaces, written as one camelCase name',
      ],
      verb: [
        'convert lower case words separated by spaces to camelCase',
        'join the lower case words of a phrase, capitalising each but the first',
        'camelCase a phrase of lower case words',
      ],
      say: [
        'spaces to camelCase, lower case input',
        'how do i turn "hello big world" into "helloBigWorld"?',
        'i have some words with spaces and want one variable name like myNewName',
        'to camelCase',
        'camel case from lower case words with spaces',
        'words to camelCase',
        'given lower case words separated by spaces, return them in camelCase',
        'the first word stays small, each word after it gets a capital and the spaces go away',
      ],
    },
  }),
  family({
    id: 'snake-to-camel',
    category: 'strings',
    names: ['snakeToCamel', 'toCamel', 'fromSnake', 'camelFromSnake'],
    params: [['name', 's', 'str', 'key', 'text']],
    args: (r) => [r.words(0, 4).join('_').toLowerCase()],
    edges: [[''], ['one'], ['user_first_name']],
    reference: ([name]) => name.replace(/_(.)/g, (_, c: string) => c.toUpperCase()),
    bodies: [
      `return name.replace(/_(.)/g, (m, c) => c.toUpperCase());`,
      `return name.replace(/_[a-z]/g, (m) => m[1].toUpperCase());`,
      `
      const [first, ...rest] = name.split('_');
      return first + rest.map((w) => w[0].toUpperCase() + w.slice(1)).join('');
      `,
      `
      let result = '';
      for (let i = 0; i < name.length; i++) {
        if (name[i] === '_') continue;
        result += name[i - 1] === '_' ? name[i].toUpperCase() : name[i];
      }
      return result;
      `,
    ],
    locals: {
      m: ['match', 'pair'],
      c: ['ch', 'char'],
      w: WORD,
      first: ['head', 'start'],
      rest: ['tail', 'others'],
      result: OUT,
      i: ['idx', 'pos'],
    },
    phrases: {
      noun: ['a snake_case name in camelCase', '{name}, given in snake_case, as a camelCase name'],
      verb: [
        'convert snake_case to camelCase',
        'rewrite a lower case name with underscores as camelCase',
        'turn a snake case identifier into camel case',
      ],
      say: [
        'snake_case -> camelCase',
        'how do i make "user_name" into "userName"?',
        'remove the underscores and make the letter after each of them a capital',
        'snake to camel',
        'snake_case to camelCase',
        'camelize a name with underscores',
        'given a snake_case string, return it in camelCase',
        'how to change my_variable_name to myVariableName?',
        'database columns look like first_name and in javascript i want firstName',
      ],
    },
  }),
  family({
    id: 'camel-to-snake',
    category: 'strings',
    names: ['camelToSnake', 'toSnakeCase', 'snakeCase', 'fromCamel'],
    params: [['name', 's', 'str', 'key', 'text']],
    args: (r) => [
      r
        .words(0, 4)
        .map((w) => w.toLowerCase())
        .map((w, i) => (i === 0 ? w : w.charAt(0).toUpperCase() + w.slice(1)))
        .join(''),
    ],
    edges: [[''], ['one'], ['userFirstName']],
    reference: ([name]) => name.replace(/[A-Z]/g, (c) => '_' + c.toLowerCase()),
    bodies: [
      `return name.replace(/[A-Z]/g, (c) => '_' + c.toLowerCase());`,
      `return name.replace(/([A-Z])/g, '_$1').toLowerCase();`,
      `
      let result = '';
      for (const c of name) {
        result += c >= 'A' && c <= 'Z' ? '_' + c.toLowerCase() : c;
      }
      return result;
      `,
      `return [...name].map((c) => (/[A-Z]/.test(c) ? '_' + c.toLowerCase() : c)).join('');`,
    ],
    locals: { c: ['ch', 'char', 'letter'], result: OUT },
    phrases: {
      noun: ['a camelCase name in snake_case', '{name}, given in camelCase, as a snake_case name'],
      verb: [
        'convert camelCase to snake_case',
        'rewrite a camelCase name in lower case with underscores',
        'turn a camel case identifier into snake case',
      ],
      say: [
        'camelCase -> snake_case',
        'how do i make "userName" into "user_name"?',
        'put an underscore before each capital letter and make the capital small',
        'camel to snake',
        'camelCase to snake_case',
        'underscore a camelCase name',
        'given a camelCase string, return it in snake_case',
        'how to change myVariableName to my_variable_name?',
        'javascript has firstName and the database wants first_name',
      ],
    },
  }),
  family({
    id: 'camel-to-kebab',
    category: 'strings',
    names: ['camelToKebab', 'toKebabCase', 'kebabCase', 'dasherize'],
    params: [['name', 's', 'str', 'key', 'text']],
    args: (r) => [
      r
        .words(0, 4)
        .map((w) => w.toLowerCase())
        .map((w, i) => (i === 0 ? w : w.charAt(0).toUpperCase() + w.slice(1)))
        .join(''),
    ],
    edges: [[''], ['one'], ['backgroundColorName']],
    reference: ([name]) => name.replace(/[A-Z]/g, (c) => '-' + c.toLowerCase()),
    bodies: [
      `return name.replace(/[A-Z]/g, (c) => '-' + c.toLowerCase());`,
      `return name.replace(/([A-Z])/g, '-$1').toLowerCase();`,
      `
      let result = '';
      for (const c of name) {
        if (c === c.toUpperCase()) result += '-';
        result += c.toLowerCase();
      }
      return result;
      `,
      `
      const words = name.split(/(?=[A-Z])/);
      return words.join('-').toLowerCase();
      `,
    ],
    locals: { c: ['ch', 'char', 'letter'], result: OUT, words: ['parts', 'pieces'] },
    phrases: {
      noun: ['a camelCase name in kebab-case', '{name}, given in camelCase, as a kebab-case name'],
      verb: [
        'convert camelCase to kebab-case',
        'rewrite a camelCase name in lower case with dashes',
        'turn a camel case identifier into kebab case',
        'hyphenate a camelCase string',
      ],
      say: [
        'camelCase -> kebab-case',
        'how do i make "fontSize" into "font-size"?',
        'put a dash before each capital letter of the name and make the capital small',
        'camel to kebab',
        'camelCase to kebab-case',
        'given a camelCase string, return it in kebab-case',
        'how to change backgroundColor to background-color?',
        'css property from its javascript name, so hyphens and small letters',
      ],
    },
  }),
  family({
    id: 'words-to-snake',
    category: 'strings',
    names: ['toSnakeCase', 'wordsToSnake', 'snakeCase', 'underscore'],
    params: [SENTENCE],
    args: (r) => [r.sentence(0, 5)],
    edges: [[''], ['one'], ['Hello Big World']],
    reference: ([text]) => text.toLowerCase().split(' ').join('_'),
    bodies: [
      `return text.toLowerCase().replaceAll(' ', '_');`,
      `return text.toLowerCase().split(' ').join('_');`,
      `
      let result = '';
      for (const c of text) {
        result += c === ' ' ? '_' : c.toLowerCase();
      }
      return result;
      `,
      `return text.replace(/ /g, '_').toLowerCase();`,
    ],
    locals: { result: OUT, c: ['ch', 'char'] },
    phrases: {
      noun: [
        'a phrase of words with single spaces in snake_case, all lower case',
        '{text} in lower case with underscores instead of spaces',
      ],
      verb: [
        'convert a phrase to snake_case',
        'lowercase a sentence and replace its spaces with underscores',
      ],
      say: [
        'to snake_case',
        'words with spaces to snake case',
        'snake case from a phrase like "Hello Big World"',
        'how do i turn "Hello World" into "hello_world"?',
        'given some words separated by spaces, return them in snake_case',
        'i need a file name from a title, small letters and _ where the spaces were',
      ],
    },
  }),
  family({
    id: 'words-to-kebab',
    category: 'strings',
    names: ['toKebabCase', 'wordsToKebab', 'kebabCase', 'hyphenate'],
    params: [SENTENCE],
    args: (r) => [r.sentence(0, 5)],
    edges: [[''], ['one'], ['Hello Big World']],
    reference: ([text]) => text.toLowerCase().split(' ').join('-'),
    bodies: [
      `return text.toLowerCase().replaceAll(' ', '-');`,
      `return text.toLowerCase().split(' ').join('-');`,
      `return text.replace(/ /g, '-').toLowerCase();`,
      `
      let result = '';
      for (const c of text) {
        result += c === ' ' ? '-' : c.toLowerCase();
      }
      return result;
      `,
    ],
    locals: { result: OUT, c: ['ch', 'char'] },
    phrases: {
      noun: [
        'a phrase of words with single spaces in kebab-case, all lower case',
        '{text} in lower case with hyphens instead of spaces',
      ],
      verb: [
        'convert a phrase to kebab-case',
        'lowercase a sentence and replace its spaces with dashes',
      ],
      say: [
        'to kebab-case',
        'words with spaces to kebab case',
        'spaces to dashes and lowercase',
        'how do i turn "Hello Big World" into "hello-big-world"?',
        'given some words separated by spaces, return them in kebab-case',
        'make the words small and put a dash between them instead of the space',
      ],
    },
  }),
  family({
    id: 'words-to-pascal',
    category: 'strings',
    names: ['toPascalCase', 'pascalCase', 'wordsToPascal', 'upperCamel'],
    params: [SENTENCE],
    args: (r) => [small(r, 1)],
    edges: [['one'], ['hello big world'], ['a b']],
    reference: ([text]) => text.replace(/(^| )(.)/g, (_, __, c: string) => c.toUpperCase()),
    bodies: [
      `
      return text
        .split(' ')
        .map((w) => w[0].toUpperCase() + w.slice(1))
        .join('');
      `,
      `
      let result = '';
      for (const w of text.split(' ')) {
        result += w[0].toUpperCase() + w.slice(1);
      }
      return result;
      `,
      `return text.replace(/(^| )(.)/g, (m, space, c) => c.toUpperCase());`,
    ],
    locals: { w: WORD, result: OUT, m: ['match', 'all'], c: ['ch', 'char'], space: ['gap'] },
    phrases: {
      noun: [
        'a phrase of lower case words in PascalCase',
        '{text}, lower case words with single spaces, written as one PascalCase name',
      ],
      verb: [
        'convert lower case words separated by spaces to PascalCase',
        'capitalize every lower case word of a phrase and join them without spaces',
      ],
      say: [
        'to PascalCase from lower case words',
        'pascal case a phrase of small words',
        'lower case words to UpperCamelCase',
        'how do i turn "hello big world" into "HelloBigWorld"?',
        'given lower case words with spaces, return them in PascalCase',
        'a class name starts each word with a big letter and has no spaces, make one from my lower case words',
      ],
    },
  }),
  family({
    id: 'kebab-to-camel',
    category: 'strings',
    names: ['kebabToCamel', 'camelize', 'fromKebab', 'dashToCamel'],
    params: [NAME],
    args: (r) => [r.words(0, 4).join('-').toLowerCase()],
    edges: [[''], ['one'], ['background-color-name']],
    reference: ([name]) => name.replace(/-(.)/g, (_, c: string) => c.toUpperCase()),
    bodies: [
      `return name.replace(/-(.)/g, (m, c) => c.toUpperCase());`,
      `
      return name
        .split('-')
        .map((w, i) => (i === 0 ? w : w[0].toUpperCase() + w.slice(1)))
        .join('');
      `,
      `
      const [first, ...rest] = name.split('-');
      return first + rest.map((w) => w[0].toUpperCase() + w.slice(1)).join('');
      `,
      `return name.replace(/-[a-z]/g, (m) => m[1].toUpperCase());`,
    ],
    locals: {
      m: ['match', 'pair'],
      c: ['ch', 'char'],
      w: WORD,
      i: INDEX,
      first: ['head', 'start'],
      rest: ['tail', 'others'],
    },
    phrases: {
      noun: ['a kebab-case name in camelCase', '{name}, given in kebab-case, as a camelCase name'],
      verb: [
        'convert kebab-case to camelCase',
        'rewrite a lower case name with dashes as camelCase',
        'camelize a hyphenated string',
      ],
      say: [
        'kebab-case to camelCase',
        'kebab to camel',
        'css property to javascript style name',
        'how do i make "font-size" into "fontSize"?',
        'given a string with dashes such as "my-short-string", return "myShortString"',
        'remove the dashes and make the letter after each of them a capital',
      ],
    },
  }),
  family({
    id: 'snake-to-kebab',
    category: 'strings',
    names: ['snakeToKebab', 'toKebab', 'underscoresToDashes', 'kebabFromSnake'],
    params: [NAME],
    args: (r) => [r.words(0, 4).join('_').toLowerCase()],
    edges: [[''], ['one'], ['user_first_name']],
    reference: ([name]) => name.split('_').join('-'),
    bodies: [
      `return name.replaceAll('_', '-');`,
      `return name.split('_').join('-');`,
      `return name.replace(/_/g, '-');`,
      `return [...name].map((c) => (c === '_' ? '-' : c)).join('');`,
    ],
    locals: { c: ['ch', 'char', 'letter'] },
    phrases: {
      noun: ['a snake_case name in kebab-case', '{name} with dashes in place of the underscores'],
      verb: ['convert snake_case to kebab-case', 'replace every underscore in a name with a dash'],
      say: [
        'snake_case to kebab-case',
        'snake to kebab',
        'underscores to dashes',
        'how do i make "user_first_name" into "user-first-name"?',
        'given a snake_case string, return it in kebab-case',
        'swap all the _ in my text for -',
      ],
    },
  }),
  family({
    id: 'snake-to-title',
    category: 'strings',
    names: ['snakeToTitle', 'humanize', 'labelFromKey', 'toLabel'],
    params: [NAME],
    args: (r) => [r.words(1, 4).join('_').toLowerCase()],
    edges: [['one'], ['user_first_name'], ['a_b']],
    reference: ([name]) =>
      name
        .split('_')
        .map((w) => w.charAt(0).toUpperCase() + w.slice(1))
        .join(' '),
    bodies: [
      `
      return name
        .split('_')
        .map((w) => w[0].toUpperCase() + w.slice(1))
        .join(' ');
      `,
      `return name.replaceAll('_', ' ').replace(/\\b[a-z]/g, (c) => c.toUpperCase());`,
      `
      const words = [];
      for (const w of name.split('_')) {
        words.push(w[0].toUpperCase() + w.slice(1));
      }
      return words.join(' ');
      `,
    ],
    locals: { w: WORD, words: ['parts', 'list'], c: ['ch', 'char'] },
    phrases: {
      noun: [
        'a snake_case name as a title, with spaces and a capital at each word',
        '{name}, given in snake_case, as readable words like "First Name"',
      ],
      verb: [
        'convert snake_case to title case words',
        'turn a key such as first_name into a label such as "First Name"',
      ],
      say: [
        'snake_case to Title Case',
        'humanize snake case, capitalize every word',
        'key to label: "first_name" -> "First Name"',
        'how do i show user_first_name as "User First Name"?',
        'given a snake_case string, return the words with spaces between and each capitalized',
        'the table headers have underscores, i want spaces and a big letter at the start of every word',
      ],
    },
  }),
  family({
    id: 'slugify',
    category: 'strings',
    names: ['slugify', 'toSlug', 'makeSlug', 'slug'],
    params: [['title', 'text', 's', 'str', 'input']],
    args: (r) => [
      r.chance(0.6)
        ? r.list(() => r.word() + r.pick(['', '', '!', ',', ' &']), 0, 5).join(' ')
        : r.string(0, 10, 'abAB12 -!  '),
    ],
    edges: [[''], ['Hello World'], [' A  big, Day! '], ['!!!']],
    reference: ([title]) => (title.toLowerCase().match(/[a-z0-9]+/g) ?? []).join('-'),
    bodies: [
      `return (title.toLowerCase().match(/[a-z0-9]+/g) ?? []).join('-');`,
      `
      return title
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
      `,
      `
      const parts = title.toLowerCase().split(/[^a-z0-9]+/);
      return parts.filter((w) => w !== '').join('-');
      `,
      `
      return title
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter(Boolean)
        .join('-');
      `,
    ],
    locals: { parts: ['words', 'pieces'], w: ['word', 'x'] },
    phrases: {
      noun: [
        'a URL slug of a title: lower case letters and digits, one dash for each run of other characters, none at the ends',
        '{title} as a slug, in lower case with single dashes between the runs of letters and digits',
      ],
      verb: [
        'turn a title into a slug by lowering the case and joining the runs of letters and digits with dashes',
        'slugify text: lower case, other characters become a single dash, no dash at either end',
        'create a URL-friendly slug from a title: lower case, runs of anything but letters and digits become one dash, no dash at the ends',
      ],
      say: [
        'slugify, lower case a-z 0-9 joined by single dashes',
        'how do i make "Hello, World!" into "hello-world", with punctuation and spaces turned into single dashes but none at the ends?',
        'i need a url part from a headline, small letters and digits only, with one dash wherever anything else was in between',
        'slugify',
        'slugify string',
        'url slug from title, lowercase, dashes for everything else, trimmed',
        'title to slug',
        'given a title, return its slug such as "my-first-post"',
      ],
    },
  }),
  family({
    id: 'hashtag',
    category: 'strings',
    names: ['toHashtag', 'makeHashtag', 'hashtag', 'generateHashtag'],
    params: [SENTENCE],
    args: (r) => [small(r, 1)],
    edges: [['one'], ['hello big world']],
    reference: ([text]) =>
      '#' +
      text
        .split(' ')
        .map((w) => w.charAt(0).toUpperCase() + w.slice(1))
        .join(''),
    bodies: [
      `
      const words = text.split(' ').map((w) => w[0].toUpperCase() + w.slice(1));
      return '#' + words.join('');
      `,
      `
      let tag = '#';
      for (const w of text.split(' ')) {
        tag += w[0].toUpperCase() + w.slice(1);
      }
      return tag;
      `,
      `return text.split(' ').reduce((tag, w) => tag + w[0].toUpperCase() + w.slice(1), '#');`,
    ],
    locals: { words: ['parts', 'list'], tag: ['result', 'out'], w: WORD },
    phrases: {
      noun: [
        'a hashtag made of a phrase of lower case words, each capitalized and without spaces',
        'a # followed by the capitalized words of {text} without spaces, the words being lower case',
      ],
      verb: [
        'turn a phrase of lower case words into a hashtag like #HelloWorld',
        'capitalize every lower case word of a sentence, join them and put # in front',
      ],
      say: [
        'hashtag generator, "hello world" -> "#HelloWorld"',
        'make hashtag from lower case words',
        'how do i turn "good morning" into "#GoodMorning"?',
        'given lower case words separated by spaces, return a hashtag with each word capitalized',
        'for social media i want a # and then all words together, every word starting with a big letter',
      ],
    },
  }),
];
