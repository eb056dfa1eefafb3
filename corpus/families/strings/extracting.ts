import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { INDEX, OUT } from '../common/names.ts';
import { TEXT } from './common.ts';

/** Words, some of them with a mark in front. */
function marked(r: Random, mark: string): string {
  return r.list(() => (r.chance(0.4) ? mark : '') + r.word(), 0, 6).join(' ');
}

function email(r: Random): string {
  return `${r.word().toLowerCase()}@${r.pick(['mail.com', 'site.org', 'school.edu'])}`;
}

/** What is taken out of longer texts: numbers, addresses, file names, marked words. */
export const extracting = [
  family({
    id: 'numbers-in-text',
    category: 'strings',
    names: ['extractNumbers', 'numbersInText', 'findNumbers', 'getNumbers'],
    params: [['text', 's', 'str', 'input']],
    args: (r) => [
      r
        .list(() => (r.chance(0.5) ? String(r.int(0, 150)) : r.word()), 0, 6)
        .join(r.pick([' ', ', ', '-'])),
    ],
    edges: [[''], ['none'], ['a1b22c333'], ['7 of 12']],
    reference: ([text]) => (text.match(/\d+/g) ?? []).map(Number),
    bodies: [
      `return (text.match(/\\d+/g) ?? []).map(Number);`,
      `
      const matches = text.match(/[0-9]+/g) || [];
      return matches.map((digits) => parseInt(digits, 10));
      `,
      `
      const numbers = [];
      for (const part of text.split(/\\D+/)) {
        if (part !== '') numbers.push(Number(part));
      }
      return numbers;
      `,
    ],
    locals: {
      matches: ['found', 'hits'],
      digits: ['m', 'd'],
      numbers: ['result', 'nums'],
      part: ['piece', 'p'],
    },
    phrases: {
      noun: [
        'a list of the non-negative whole numbers that are written in a text',
        'all runs of digits in {text} as an array of numbers',
      ],
      verb: [
        'extract all whole numbers from a text as an array of numbers',
        'find the numbers in a string, where neighbouring digits belong together',
      ],
      say: [
        'extract numbers from string',
        'all integers in a text as an array',
        'numbers in text, "a1b22" -> [1, 22]',
        'which numbers occur in this text? as an array of numbers please',
        'given a string, return the array of whole numbers (digit groups) found in it',
        'the sentence has some numbers like 7 and 120 between the words and i want them in a list',
      ],
    },
  }),
  family({
    id: 'sum-numbers-in-text',
    category: 'strings',
    names: ['sumNumbers', 'sumOfNumbers', 'addNumbersInText', 'totalInText'],
    params: [['text', 's', 'str', 'input']],
    args: (r) => [
      r
        .list(() => (r.chance(0.5) ? String(r.int(0, 150)) : r.word()), 0, 6)
        .join(r.pick([' ', ', ', '-'])),
    ],
    edges: [[''], ['none'], ['a1b22c333'], ['7 of 12']],
    reference: ([text]) => (text.match(/\d+/g) ?? []).reduce((t, d) => t + Number(d), 0),
    bodies: [
      `return (text.match(/\\d+/g) ?? []).reduce((total, digits) => total + Number(digits), 0);`,
      `
      let total = 0;
      for (const digits of text.match(/\\d+/g) ?? []) {
        total += Number(digits);
      }
      return total;
      `,
      `
      let total = 0;
      for (const part of text.split(/\\D+/)) {
        total += Number(part);
      }
      return total;
      `,
    ],
    locals: { total: ['sum', 'acc'], digits: ['m', 'd'], part: ['piece', 'p'] },
    phrases: {
      noun: [
        'the sum of the whole numbers that are written in a text, 0 if there are none',
        'the total of all digit groups in {text}, each read as one number',
      ],
      verb: [
        'add up the whole numbers found in a string, where "12" is twelve and not one and two',
        'sum all numbers (runs of digits) that appear in a text',
      ],
      say: [
        'sum of numbers in a string, digit groups count as one number',
        'add all integers found in text',
        'what is the sum of all the numbers in this sentence, for example 3 apples and 12 pears make 15?',
        'given a string with numbers in it, return their sum, "a1b22" gives 23',
        'find every number that is written in the text, whole groups of digits, and add them together',
      ],
    },
  }),
  family({
    id: 'text-in-parens',
    category: 'strings',
    names: ['textInParens', 'insideBrackets', 'betweenParens', 'getParenthesized'],
    params: [['text', 's', 'str', 'input']],
    args: (r) => [`${r.sentence(0, 2)}(${r.sentence(0, 2)})${r.sentence(0, 2)}`],
    edges: [['()'], ['a (b) c'], ['hello (big world)']],
    reference: ([text]) => text.slice(text.indexOf('(') + 1, text.indexOf(')')),
    bodies: [
      `return text.slice(text.indexOf('(') + 1, text.indexOf(')'));`,
      `
      const start = text.indexOf('(');
      const end = text.indexOf(')');
      return text.slice(start + 1, end);
      `,
      `return text.match(/\\(([^)]*)\\)/)[1];`,
      `return text.split('(')[1].split(')')[0];`,
    ],
    locals: { start: ['open', 'from'], end: ['close', 'to'] },
    phrases: {
      noun: [
        'the text between the round brackets of a string that has one pair of them',
        'what stands inside the parentheses in {text}',
      ],
      verb: [
        'extract the text inside parentheses',
        'get what is between ( and ) in a string with one such pair',
      ],
      say: [
        'text between parentheses',
        'substring inside ( )',
        'get content of round brackets',
        'what is written inside the brackets of this text?',
        'given a string with one pair of parentheses, return what is between them',
        'from "hello (big world)" i only want "big world"',
      ],
    },
  }),
  family({
    id: 'fill-template',
    category: 'strings',
    names: ['fillTemplate', 'renderTemplate', 'interpolate', 'fillIn'],
    params: [
      ['template', 'text', 'pattern', 's'],
      ['values', 'data', 'params', 'vars'],
    ],
    args: (r) => {
      const values = {
        name: r.pick(['Ann', 'Bob', 'Eve']),
        age: r.int(1, 90),
        city: r.pick(['Rome', 'Paris', 'Oslo']),
      };
      const parts = ['hello', 'is', '{name}', '{age}', '{city}'];
      return [r.list(() => r.pick(parts), 0, 6).join(' '), values];
    },
    edges: [
      ['', { name: 'Ann', age: 3, city: 'Rome' }],
      ['{name} is {age}', { name: 'Ann', age: 3, city: 'Rome' }],
    ],
    reference: ([template, values]) =>
      Object.entries(values).reduce(
        (text, [key, value]) => text.split(`{${key}}`).join(String(value)),
        template,
      ),
    bodies: [
      `return template.replace(/\\{(\\w+)\\}/g, (match, key) => values[key]);`,
      `
      let result = template;
      for (const key in values) {
        result = result.replaceAll('{' + key + '}', values[key]);
      }
      return result;
      `,
      `
      return Object.entries(values).reduce(
        (result, [key, value]) => result.replaceAll('{' + key + '}', value),
        template,
      );
      `,
    ],
    locals: { match: ['m', 'all'], key: ['k', 'field'], value: ['v', 'val'], result: OUT },
    phrases: {
      noun: [
        'a template text with each placeholder in curly braces replaced by the value of that name in an object',
        'the text {template} with its placeholders in braces filled from the object {values}',
      ],
      verb: [
        'fill in the placeholders in curly braces of a template with the values of an object',
        'replace each name in braces within a text by the property of that name',
      ],
      say: [
        'string template with placeholders in curly braces, values from object',
        'template interpolation, names in {} come from an object',
        'how do i put values from an object into a text that has their names in braces?',
        'given a template and an object, replace every key in curly brackets with its value',
        'my letter text has names in curly brackets where the data should go, the data are in an object with the same names',
      ],
    },
  }),
  family({
    id: 'email-domain',
    category: 'strings',
    names: ['emailDomain', 'getDomain', 'domainOf', 'extractDomain'],
    params: [['email', 'address', 's', 'mail']],
    args: (r) => [
      `${r.string(1, 6, 'abc.12')}@${r.word().toLowerCase()}.${r.pick(['com', 'org', 'co.uk'])}`,
    ],
    edges: [['a@b.c'], ['ann.lee@mail.example.com']],
    reference: ([email]) => email.slice(email.indexOf('@') + 1),
    bodies: [
      `return email.split('@')[1];`,
      `return email.slice(email.indexOf('@') + 1);`,
      `
      const at = email.indexOf('@');
      return email.substring(at + 1);
      `,
      `
      const [user, domain] = email.split('@');
      return domain;
      `,
    ],
    locals: { at: ['i', 'index'], user: ['name', 'local'], domain: ['host', 'rest'] },
    phrases: {
      noun: ['the domain of an email address', 'the part of {email} after the @ sign'],
      verb: [
        'get the domain from an email address',
        'extract what comes after the @ in an e-mail address',
      ],
      say: [
        'email domain',
        'domain part of an email',
        'extract domain from email',
        'how do i get "example.com" out of "ann@example.com"?',
        'given an email address, return its domain',
        'i have addresses and want to know the mail provider, so everything behind the @',
      ],
    },
  }),
  family({
    id: 'email-user',
    category: 'strings',
    names: ['emailUser', 'getUsername', 'userOf', 'localPart'],
    params: [['email', 'address', 's', 'mail']],
    args: (r) => [
      `${r.string(1, 6, 'abc.12')}@${r.word().toLowerCase()}.${r.pick(['com', 'org', 'co.uk'])}`,
    ],
    edges: [['a@b.c'], ['ann.lee@mail.example.com']],
    reference: ([email]) => email.slice(0, email.indexOf('@')),
    bodies: [
      `return email.split('@')[0];`,
      `return email.slice(0, email.indexOf('@'));`,
      `
      const at = email.indexOf('@');
      return email.substring(0, at);
      `,
    ],
    locals: { at: ['i', 'index'] },
    phrases: {
      noun: ['the user name of an email address', 'the part of {email} before the @ sign'],
      verb: [
        'get the user name from an email address',
        'extract what comes before the @ in an e-mail address',
      ],
      say: [
        'username from email',
        'local part of an email address',
        'email without the domain',
        'how do i get "ann" out of "ann@example.com"?',
        'given an email address, return the part in front of the @',
        'people log in with their mail and i want to greet them with what stands before the at sign',
      ],
    },
  }),
  family({
    id: 'file-extension',
    category: 'strings',
    names: ['fileExtension', 'getExtension', 'extensionOf', 'extname'],
    params: [['file', 'filename', 'name', 'path', 's']],
    args: (r) => [r.words(1, 3).join('.').toLowerCase()],
    edges: [['photo.jpg'], ['archive.tar.gz'], ['readme'], ['a.']],
    reference: ([file]) => (file.includes('.') ? file.slice(file.lastIndexOf('.') + 1) : ''),
    bodies: [
      `
      const dot = file.lastIndexOf('.');
      return dot === -1 ? '' : file.slice(dot + 1);
      `,
      `
      if (!file.includes('.')) return '';
      return file.split('.').pop();
      `,
      `
      const parts = file.split('.');
      return parts.length > 1 ? parts[parts.length - 1] : '';
      `,
    ],
    locals: { dot: ['at', 'i'], parts: ['pieces', 'segments'] },
    phrases: {
      noun: [
        'the extension of a file name without the dot, "" if it has none',
        'the part of {file} after its last dot, an empty string if there is no dot',
      ],
      verb: [
        'get the file extension of a file name, or an empty string without one',
        'extract what follows the last dot of a file name, "" if there is no dot',
      ],
      say: [
        'file extension, "" if none',
        'get extension from filename, without the dot, empty string if missing',
        'what is the ending of this file name, "jpg" for "photo.jpg"? no dot gives an empty string',
        'given a file name, return its extension or "" when there is none',
        'i need to know the type of a file from its name, so the letters after the last point, or an empty string if it has no point',
      ],
    },
  }),
  family({
    id: 'file-base-name',
    category: 'strings',
    names: ['fileName', 'baseName', 'getFileName', 'lastPathPart'],
    params: [['path', 'file', 's', 'url', 'text']],
    args: (r) => [
      (r.chance(0.5) ? '/' : '') + r.words(1, 4).join('/') + r.pick(['', '.txt', '.js']),
    ],
    edges: [['a.txt'], ['/home/ann/a.txt'], ['src/index.js']],
    reference: ([path]) => path.slice(path.lastIndexOf('/') + 1),
    bodies: [
      `return path.split('/').pop();`,
      `return path.slice(path.lastIndexOf('/') + 1);`,
      `
      const parts = path.split('/');
      return parts[parts.length - 1];
      `,
      `return path.split('/').at(-1);`,
    ],
    locals: { parts: ['pieces', 'segments'] },
    phrases: {
      noun: [
        'the file name at the end of a path with slashes',
        'the part of {path} after its last slash, all of it if there is none',
      ],
      verb: ['get the file name from a path', 'extract what comes after the last / of a path'],
      say: [
        'basename of a path',
        'filename from path',
        'last part of a path with slashes',
        'how do i get "a.txt" from "/home/ann/a.txt"?',
        'given a path, return the file name with its extension',
        'drop all the folders from a path, i only need what is behind the last slash',
      ],
    },
  }),
  family({
    id: 'remove-html-tags',
    category: 'strings',
    names: ['removeTags', 'stripTags', 'stripHtml', 'withoutTags'],
    params: [['html', 'text', 's', 'str', 'markup']],
    args: (r) => [
      r
        .list(
          () => {
            const tag = r.pick(['b', 'i', 'p', 'em']);
            return r.chance(0.6) ? `<${tag}>${r.sentence(0, 2)}</${tag}>` : r.word();
          },
          0,
          4,
        )
        .join(' '),
    ],
    edges: [[''], ['plain'], ['<p>Hello <b>big</b> world</p>'], ['a<br>b']],
    reference: ([html]) => html.replace(/<[^>]*>/g, ''),
    bodies: [
      `return html.replace(/<[^>]*>/g, '');`,
      `
      let result = '';
      let inside = false;
      for (const c of html) {
        if (c === '<') inside = true;
        else if (c === '>') inside = false;
        else if (!inside) result += c;
      }
      return result;
      `,
      `
      return html
        .split('<')
        .map((part, i) => (i === 0 ? part : part.slice(part.indexOf('>') + 1)))
        .join('');
      `,
    ],
    locals: {
      result: OUT,
      inside: ['inTag', 'tag'],
      c: ['ch', 'char'],
      part: ['piece', 'p'],
      i: INDEX,
    },
    phrases: {
      noun: [
        'the text of an HTML string without its tags',
        '{html} with everything from < to > removed',
      ],
      verb: [
        'remove all HTML tags from a string',
        'strip the tags such as <b> and </b> from a text and keep what is between them',
      ],
      say: [
        'strip html tags',
        'remove html from string',
        'html to plain text by deleting tags',
        'how do i get rid of the <...> tags in a text?',
        'given an html string, return only its text',
        'i copied a web page and it is full of things like <p> and </p>, take those out and leave the words',
      ],
    },
  }),
  family({
    id: 'unescape-html',
    category: 'strings',
    names: ['unescapeHtml', 'decodeHtml', 'htmlDecode', 'unescape'],
    params: [TEXT],
    args: (r) => [
      r
        .list(() => r.pick(['&lt;', '&gt;', '&amp;', '&quot;', 'a', 'b ', 'hi', '5']), 0, 8)
        .join(''),
    ],
    edges: [[''], ['&lt;b&gt;'], ['a &amp; b'], ['&amp;lt;'], ['say &quot;hi&quot;']],
    reference: ([text]) =>
      text
        .split('&lt;')
        .join('<')
        .split('&gt;')
        .join('>')
        .split('&quot;')
        .join('"')
        .split('&amp;')
        .join('&'),
    bodies: [
      `
      return text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
      `,
      `
      const chars = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
      return text.replace(/&(lt|gt|quot|amp);/g, (entity) => chars[entity]);
      `,
      `
      return text
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&');
      `,
    ],
    locals: { chars: ['map', 'table'], entity: ['e', 'match'] },
    phrases: {
      noun: [
        'a text with &lt; &gt; &quot; and &amp; turned back into < > " and &',
        '{text} with the HTML entities for <, >, " and & decoded',
      ],
      verb: [
        'unescape HTML: turn &lt;, &gt;, &quot; and &amp; back into their characters',
        'decode the entities &lt; &gt; &quot; &amp; of a text',
        'replace &lt; by <, &gt; by >, &quot; by a double quote and &amp; by &',
      ],
      say: [
        'unescape html entities lt, gt, quot, amp',
        'decode html: &lt; &gt; &quot; &amp;',
        'how do i get < > " and & back from an escaped html text?',
      ],
    },
  }),
  family({
    id: 'extract-emails',
    category: 'strings',
    names: ['extractEmails', 'findEmails', 'getEmails', 'emailsIn'],
    params: [TEXT],
    args: (r) => [r.list(() => (r.chance(0.4) ? email(r) : r.word()), 0, 6).join(' ')],
    edges: [[''], ['no mail here'], ['write to ann@mail.com or bob@site.org']],
    reference: ([text]) => text.split(' ').filter((word) => word.includes('@')),
    bodies: [
      `return text.match(/[\\w.+-]+@[\\w-]+\\.[\\w.]+/g) ?? [];`,
      `return text.split(/\\s+/).filter((word) => /^\\S+@\\S+\\.\\S+$/.test(word));`,
      `
      const emails = text.match(/\\S+@\\S+\\.\\S+/g);
      return emails === null ? [] : emails;
      `,
    ],
    locals: { emails: ['found', 'matches', 'result'], word: ['w', 'part'] },
    phrases: {
      noun: ['all email addresses in a text', 'a list of the emails that occur in {text}'],
      verb: [
        'extract all email addresses from a text',
        'find every email address in a string and return them as an array',
        'collect the emails in {text}',
      ],
      say: [
        'extract emails',
        'emails from text as array',
        'how do i get all email addresses out of a longer text?',
      ],
    },
  }),
  family({
    id: 'extract-hashtags',
    category: 'strings',
    names: ['extractHashtags', 'getHashtags', 'findTags', 'hashtagsIn'],
    params: [TEXT],
    args: (r) => [marked(r, '#')],
    edges: [[''], ['no tags'], ['#sun and #sea']],
    reference: ([text]) => text.split(' ').filter((word) => word.startsWith('#')),
    bodies: [
      `return text.match(/#\\w+/g) ?? [];`,
      `return text.split(' ').filter((word) => word.startsWith('#'));`,
      `
      const tags = [];
      for (const word of text.split(' ')) {
        if (word[0] === '#') tags.push(word);
      }
      return tags;
      `,
    ],
    locals: { tags: ['found', 'result', 'out'], word: ['w', 'part'] },
    phrases: {
      noun: [
        'all hashtags in a text, with their # signs',
        'a list of the words of {text} that begin with #',
      ],
      verb: [
        'extract all hashtags from a text, keeping the #',
        'find every hashtag in a string and return them as an array, # included',
        'collect the words that start with # in {text}',
      ],
      say: [
        'extract hashtags, with #',
        'hashtags from text as array, # included',
        'how do i get all hashtags like #sun out of a post?',
      ],
    },
  }),
  family({
    id: 'extract-mentions',
    category: 'strings',
    names: ['extractMentions', 'getMentions', 'findMentions', 'mentionedUsers'],
    params: [TEXT],
    args: (r) => [marked(r, '@')],
    edges: [[''], ['nobody'], ['thanks @ann and @bob']],
    reference: ([text]) =>
      text
        .split(' ')
        .filter((word) => word.startsWith('@'))
        .map((word) => word.slice(1)),
    bodies: [
      `return (text.match(/@\\w+/g) ?? []).map((mention) => mention.slice(1));`,
      `return [...text.matchAll(/@(\\w+)/g)].map((match) => match[1]);`,
      `
      const names = [];
      for (const word of text.split(' ')) {
        if (word.startsWith('@')) names.push(word.slice(1));
      }
      return names;
      `,
    ],
    locals: {
      names: ['found', 'result', 'users'],
      mention: ['m', 'hit'],
      match: ['m', 'hit'],
      word: ['w', 'part'],
    },
    phrases: {
      noun: [
        'the names mentioned with @ in a text, without the @',
        'a list of the words of {text} that follow an @ sign',
      ],
      verb: [
        'extract the mentioned user names from a text, without the @',
        'find all @mentions in a string and return the names without the @',
        'collect the names after an @ in {text}',
      ],
      say: [
        'extract mentions without @',
        'user names mentioned in a text, @ removed',
        'how do i get the names out of mentions like @ann in a message?',
      ],
    },
  }),
];
