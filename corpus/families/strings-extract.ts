import { family } from '../family.ts';
import type { Random } from '../random.ts';

const TEXT = ['text', 's', 'str', 'input'] as const;
const OUT = ['out', 'res', 'output'] as const;

/** Words, some of them with a mark in front. */
function marked(r: Random, mark: string): string {
  return r.list(() => (r.chance(0.4) ? mark : '') + r.word(), 0, 6).join(' ');
}

function email(r: Random): string {
  return `${r.word().toLowerCase()}@${r.pick(['mail.com', 'site.org', 'school.edu'])}`;
}

/** What is taken out of longer texts, and texts broken into lines. */
export const stringsExtract = [
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
  family({
    id: 'word-wrap',
    category: 'strings',
    names: ['wordWrap', 'wrapText', 'wrap', 'breakLines'],
    params: [TEXT, ['width', 'max', 'limit', 'n']],
    args: (r): [string, number] => [r.sentence(0, 9), r.int(6, 16)],
    edges: [
      ['', 10],
      ['hello', 10],
      ['the quick brown fox jumps over', 10],
      ['aa bb cc', 5],
    ],
    reference: ([text, width]) =>
      text
        .split(' ')
        .reduce<string[]>((lines, word) => {
          const last = lines.at(-1);
          if (last === undefined || last.length + 1 + word.length > width) return [...lines, word];
          return [...lines.slice(0, -1), `${last} ${word}`];
        }, [])
        .join('\n'),
    bodies: [
      `
      const lines = [];
      let line = '';
      for (const word of text.split(' ')) {
        if (line && line.length + 1 + word.length > width) {
          lines.push(line);
          line = word;
        } else {
          line = line ? line + ' ' + word : word;
        }
      }
      lines.push(line);
      return lines.join('\\n');
      `,
      `
      const lines = [];
      for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width) {
          lines[lines.length - 1] = last + ' ' + word;
        } else {
          lines.push(word);
        }
      }
      return lines.join('\\n');
      `,
    ],
    locals: { lines: ['result', 'rows', 'out'], line: ['current', 'row'], word: ['w', 'part'] },
    phrases: {
      noun: [
        'a text wrapped at a width, broken between words with newlines',
        '{text} in lines of at most {width} characters, words being kept whole',
      ],
      verb: [
        'wrap a text so that no line is longer than a width, breaking at spaces',
        'break {text} into lines of at most {width} characters, joined by newlines',
        'word wrap a string to a given width',
      ],
      say: [
        'word wrap',
        'wrap text at width, break between words, lines joined by newline',
        'how do i break a long text into lines of at most so many characters without cutting words?',
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
    id: 'csv-to-objects',
    category: 'conversions',
    names: ['csvToObjects', 'parseCsv', 'csvToJson', 'readCsv'],
    params: [['csv', 'text', 'input', 'data']],
    args: (r) => {
      const heads = r.shuffle(['name', 'age', 'city', 'team']).slice(0, r.int(1, 3));
      const rows = r.list(
        () => heads.map(() => (r.chance(0.5) ? r.word() : r.int(1, 99))).join(','),
        0,
        4,
      );
      return [[heads.join(','), ...rows].join('\n')];
    },
    edges: [['name,age'], ['name,age\nAnn,30'], ['a,b\n1,2\n3,4']],
    reference: ([csv]) => {
      const [head = [], ...rows] = csv.split('\n').map((line) => line.split(','));
      return rows.map((cells) => Object.fromEntries(head.map((key, i) => [key, cells[i] ?? ''])));
    },
    bodies: [
      `
      const [head, ...rows] = csv.split('\\n').map((line) => line.split(','));
      return rows.map((row) => Object.fromEntries(head.map((key, i) => [key, row[i]])));
      `,
      `
      const lines = csv.split('\\n');
      const keys = lines[0].split(',');
      return lines.slice(1).map((line) => {
        const values = line.split(',');
        const item = {};
        keys.forEach((key, i) => (item[key] = values[i]));
        return item;
      });
      `,
      `
      const lines = csv.split('\\n');
      const keys = lines[0].split(',');
      const result = [];
      for (const line of lines.slice(1)) {
        const values = line.split(',');
        result.push(Object.fromEntries(keys.map((key, i) => [key, values[i]])));
      }
      return result;
      `,
    ],
    locals: {
      head: ['header', 'keys'],
      row: ['cells', 'r'],
      lines: ['rows', 'all'],
      item: ['obj', 'entry'],
      result: OUT,
    },
    phrases: {
      noun: [
        'the rows of a CSV text as objects, with the first line as keys and all values as strings',
        'a list of objects made from {csv}, whose first line is the header',
      ],
      verb: [
        'parse a CSV text with a header line into an array of objects, the values staying strings',
        'turn CSV into a list of objects, using the first row as property names',
        'convert {csv} with a header line to objects of strings',
      ],
      say: [
        'csv with header to objects, string values',
        'parse csv to array of objects',
        'how do i read a CSV text whose first line has the names of the columns into objects?',
      ],
    },
  }),
];
