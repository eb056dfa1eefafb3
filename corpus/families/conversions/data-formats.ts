import { family } from '../../family.ts';
import { INDEX, OUT } from '../common/names.ts';
import { TEXT } from './common.ts';

/** CSV, query strings, settings and HTML. */
export const dataFormats = [
  family({
    id: 'parse-number-list',
    category: 'conversions',
    names: ['parseNumbers', 'csvToNumbers', 'toNumberList', 'splitNumbers'],
    params: [['text', 'str', 'line', 'csv', 'input']],
    args: (r) => [r.ints(1, 6).join(r.chance(0.5) ? ',' : ', ')],
    edges: [['5'], ['1,2,3'], ['-4, 0, 12']],
    reference: ([text]) => text.split(',').map(Number),
    bodies: [
      `return text.split(',').map(Number);`,
      `return text.split(',').map((part) => Number(part.trim()));`,
      `
      const nums = [];
      for (const part of text.split(',')) {
        nums.push(Number(part));
      }
      return nums;
      `,
      `return text.split(',').map((part) => parseInt(part, 10));`,
    ],
    locals: { part: ['p', 'piece', 'field'], nums: ['result', 'numbers', 'out'] },
    phrases: {
      noun: [
        'the list of numbers in a string of whole numbers separated by commas',
        'an array with the comma separated integers of {text}',
      ],
      verb: [
        'split a comma separated string into a list of integers',
        'parse a line of CSV with whole numbers into an array of numbers',
      ],
      say: [
        'csv string to array of integers',
        'how do i get the numbers out of a text like "3, 14, -2"?',
        'i have whole numbers in a string with commas between them, maybe with spaces, and want them as real numbers in an array',
        'comma separated string to numbers',
        'split string by comma into integers',
        'parse "1,2,3" to [1, 2, 3]',
        'given a string of whole numbers with commas, return an array of numbers',
        'someone types 4, 8, 15 in one text field and i need the array of numbers',
      ],
    },
  }),
  family({
    id: 'list-to-csv',
    category: 'conversions',
    names: ['toCsv', 'csvLine', 'joinWithCommas', 'listToCsv'],
    params: [['values', 'nums', 'items', 'list', 'arr']],
    args: (r) => [r.ints(0, 6)],
    edges: [[[]], [[5]], [[1, -2, 3]]],
    reference: ([values]) => values.join(','),
    bodies: [
      `return values.join(',');`,
      `
      let line = '';
      for (let i = 0; i < values.length; i++) {
        if (i > 0) line += ',';
        line += values[i];
      }
      return line;
      `,
      `return values.map((value) => String(value)).join(',');`,
      `return values.map((value) => \`\${value}\`).join();`,
    ],
    locals: { line: ['out', 'result', 'csv'], value: ['v', 'item'], i: ['index', 'j'] },
    phrases: {
      noun: [
        'a list of numbers as one string with commas and no spaces between them',
        'the comma separated line of {values} without spaces',
      ],
      verb: [
        'join numbers with commas and without spaces into a string',
        'turn an array of numbers into a line of CSV like 1,2,3',
        'write numbers as a comma separated string with no spaces',
      ],
      say: [
        'array of numbers to csv string, no spaces',
        'how do i write a list of numbers as text like "4,8,15"?',
        'put all the numbers in one string, only a comma between two numbers and none at the end',
        'numbers to comma separated string without spaces',
        'array to csv line',
        'join numbers with ","',
        'given an array of numbers, return them as a string with commas between',
        '[1, 2, 3] should become "1,2,3"',
      ],
    },
  }),
  family({
    id: 'csv-to-rows',
    category: 'conversions',
    names: ['parseCsv', 'csvToRows', 'csvToTable', 'readCsv'],
    params: [['csv', 'text', 's', 'data']],
    args: (r) => {
      const width = r.int(1, 4);
      return [r.list(() => r.times(width, () => r.word()).join(','), 1, 4).join('\n')];
    },
    edges: [['a'], ['a,b\nc,d'], ['name,age\nAnn,7']],
    reference: ([csv]) => csv.split('\n').map((line) => line.split(',')),
    bodies: [
      `return csv.split('\\n').map((line) => line.split(','));`,
      `
      const rows = [];
      for (const line of csv.split('\\n')) {
        rows.push(line.split(','));
      }
      return rows;
      `,
      `
      const lines = csv.split('\\n');
      return lines.map((line) => line.split(','));
      `,
    ],
    locals: { line: ['row', 'l'], rows: ['table', 'result'], lines: ['parts'] },
    phrases: {
      noun: [
        'the rows of a CSV text as a list of lists of strings, without quoting',
        'a table with the comma separated fields of each line of {csv}',
      ],
      verb: [
        'parse simple CSV text into an array of rows',
        'split a text into lines and every line at its commas',
      ],
      say: [
        'csv to 2d array, no quotes',
        'parse csv lines into rows of fields',
        'how do i read "a,b\\nc,d" as [["a", "b"], ["c", "d"]]?',
        'given csv text without quotes, return an array with an array of strings for each line',
        'my file has one record per line and commas between the values, make a list of lists from it',
      ],
    },
  }),
  family({
    id: 'rows-to-csv',
    category: 'conversions',
    names: ['rowsToCsv', 'toCsv', 'tableToCsv', 'makeCsv'],
    params: [['rows', 'table', 'data', 'grid']],
    args: (r) => {
      const width = r.int(1, 4);
      return [r.list(() => r.times(width, () => r.word()), 0, 4)];
    },
    edges: [
      [[]],
      [[['a']]],
      [
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
      ],
    ],
    reference: ([rows]) => rows.map((row) => row.join(',')).join('\n'),
    bodies: [
      `return rows.map((row) => row.join(',')).join('\\n');`,
      `
      const lines = [];
      for (const row of rows) {
        lines.push(row.join(','));
      }
      return lines.join('\\n');
      `,
      `
      let text = '';
      rows.forEach((row, i) => {
        if (i > 0) text += '\\n';
        text += row.join(',');
      });
      return text;
      `,
    ],
    locals: { row: ['line', 'fields'], lines: ['out', 'parts'], text: ['csv', 'result'], i: INDEX },
    phrases: {
      noun: [
        'a CSV text of a list of rows, commas between fields and a newline between rows',
        'the {rows} as lines of comma separated values, without quotes and without a final newline',
      ],
      verb: [
        'turn a list of lists of strings into CSV text',
        'join the fields of each row with commas and the rows with newlines',
      ],
      say: [
        '2d array to csv text, no quotes',
        'rows to csv string',
        'how do i write [["a", "b"], ["c", "d"]] as "a,b\\nc,d"?',
        'given rows of strings, return csv text with one line for each row',
        'i have a table as list of lists and want to save it, commas inside a line and line breaks between the lines',
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
  family({
    id: 'to-query-string',
    category: 'conversions',
    names: ['toQueryString', 'queryString', 'buildQuery', 'objectToQuery'],
    params: [['params', 'obj', 'data', 'query', 'object']],
    args: (r) => [r.object((): string | number => (r.chance(0.5) ? r.word() : r.int(0, 99)), 0, 4)],
    edges: [[{}], [{ a: 1 }], [{ q: 'cat', page: 2 }]],
    reference: ([params]) =>
      Object.entries(params)
        .map(([key, value]) => `${key}=${value}`)
        .join('&'),
    bodies: [
      `
      return Object.entries(params)
        .map(([key, value]) => \`\${key}=\${value}\`)
        .join('&');
      `,
      `
      const parts = [];
      for (const key in params) {
        parts.push(key + '=' + params[key]);
      }
      return parts.join('&');
      `,
      `
      const parts = Object.keys(params).map((key) => \`\${key}=\${params[key]}\`);
      return parts.join('&');
      `,
    ],
    locals: { parts: ['pairs', 'out', 'pieces'], key: ['k', 'name'], value: ['v', 'val'] },
    phrases: {
      noun: [
        'the query string of an object in the form a=1&b=2, without escaping',
        'the {params} as key=value parts joined by &, nothing escaped',
      ],
      verb: [
        'turn an object into a query string like a=1&b=2, plain without encoding',
        'join the keys and values of an object with = and the parts with &',
        'build a query string from an object, without encoding and without a question mark',
      ],
      say: [
        'object to query string',
        'how do i make a text like "q=cat&page=2" from an object?',
        'every property should become name=value and all of them are put together with an & sign, no question mark in front',
        'object to url params like a=1&b=2, no escaping',
        'serialize an object as key=value&key=value',
        'query string from object, not escaped',
        'given an object, return "key=value" pairs joined with &',
      ],
    },
  }),
  family({
    id: 'parse-query-string',
    category: 'conversions',
    names: ['parseQuery', 'queryToObject', 'parseQueryString', 'readParams'],
    params: [['query', 'text', 'str', 's', 'search']],
    args: (r) => {
      const obj = r.object(() => (r.chance(0.5) ? r.word() : String(r.int(0, 99))), 1, 4);
      return [
        Object.entries(obj)
          .map(([key, value]) => `${key}=${value}`)
          .join('&'),
      ];
    },
    edges: [['a=1'], ['q=cat&page=2']],
    reference: ([query]) =>
      Object.fromEntries(query.split('&').map((part) => part.split('=') as [string, string])),
    bodies: [
      `
      const result = {};
      for (const part of query.split('&')) {
        const [key, value] = part.split('=');
        result[key] = value;
      }
      return result;
      `,
      `return Object.fromEntries(query.split('&').map((part) => part.split('=')));`,
      `
      return query.split('&').reduce((result, part) => {
        const [key, value] = part.split('=');
        result[key] = value;
        return result;
      }, {});
      `,
    ],
    locals: {
      result: ['params', 'out', 'obj'],
      part: ['pair', 'piece', 'p'],
      key: ['k', 'name'],
      value: ['v', 'val'],
    },
    phrases: {
      noun: [
        'an object with the keys and values of a query string like a=1&b=2, values as strings',
        'the parameters in {query} as an object of strings',
      ],
      verb: [
        'parse a query string like a=1&b=2 into an object with string values',
        'split key=value parts at & and build an object of strings from them',
        'read the parameters of a query string without a leading question mark into an object of strings',
      ],
      say: [
        'query string to object, values stay strings',
        'how do i get an object from a text like "q=cat&page=2"?',
        'the string has name=value pieces with & between them, i want an object where i can look up the text for each name',
        'parse query string',
        'parse url params "a=1&b=2" to object of strings',
        'query string parser, string values',
        'given "a=1&b=2", return { a: "1", b: "2" }',
      ],
    },
  }),
  family({
    id: 'parse-settings',
    category: 'conversions',
    names: ['parseSettings', 'parseLines', 'readConfig', 'linesToObject'],
    params: [TEXT],
    args: (r) => [
      Object.entries(r.object(() => r.word(), 1, 4))
        .map(([key, value]) => `${key}=${value}`)
        .join('\n'),
    ],
    edges: [['a=1'], ['name=Ann\ncity=Rome']],
    reference: ([text]) =>
      Object.fromEntries(text.split('\n').map((line) => line.split('=') as [string, string])),
    bodies: [
      `
      const result = {};
      for (const line of text.split('\\n')) {
        const [key, value] = line.split('=');
        result[key] = value;
      }
      return result;
      `,
      `return Object.fromEntries(text.split('\\n').map((line) => line.split('=')));`,
      `
      return text.split('\\n').reduce((result, line) => {
        const [key, value] = line.split('=');
        return { ...result, [key]: value };
      }, {});
      `,
    ],
    locals: {
      result: ['settings', 'out', 'obj'],
      line: ['row', 'l'],
      key: ['k', 'name'],
      value: ['v', 'val'],
    },
    phrases: {
      noun: [
        'an object from a text with one key=value pair on each line, values as strings',
        'the settings in {text}, lines like name=Ann, as an object of strings',
      ],
      verb: [
        'parse lines of the form key=value into an object of strings',
        'read a config text with one key=value per line into an object',
      ],
      say: [
        'key=value lines to object, values stay strings',
        'parse env file text into object',
        'how do i get { name: "Ann", city: "Rome" } from "name=Ann\\ncity=Rome"?',
        'given text with a key=value pair on every line, return an object',
        'my settings file has a name, an equals sign and a value in each line and i want to look values up by name',
      ],
    },
  }),
  family({
    id: 'escape-html',
    category: 'conversions',
    names: ['escapeHtml', 'htmlEscape', 'encodeHtml', 'safeHtml'],
    params: [TEXT],
    args: (r) => [r.string(0, 8, 'ab<>& ')],
    edges: [[''], ['a < b & c > d'], ['<b>'], ['&amp;']],
    reference: ([text]) =>
      text.split('&').join('&amp;').split('<').join('&lt;').split('>').join('&gt;'),
    bodies: [
      `
      return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;');
      `,
      `
      const codes = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
      return text.replace(/[&<>]/g, (c) => codes[c]);
      `,
      `
      const codes = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
      let result = '';
      for (const c of text) {
        result += codes[c] ?? c;
      }
      return result;
      `,
    ],
    locals: { codes: ['map', 'entities'], c: ['ch', 'char'], result: ['out', 'res'] },
    phrases: {
      noun: [
        'a text with &, < and > replaced by their HTML entities &amp;, &lt; and &gt;',
        'the {text} made safe for HTML, with the characters & < > escaped and nothing else',
      ],
      verb: [
        'escape the characters &, < and > of a string for HTML',
        'replace & by &amp;, < by &lt; and > by &gt; in a text',
      ],
      say: [
        'escape html: & < >',
        'html escape of &, < and > only',
        'how do i show <b> as text on a web page, with & < and > as entities?',
        'given a string, return it with &, < and > as &amp; &lt; &gt;',
        'user comments may have < and > in them and break my page, turn these and the & sign into html codes',
      ],
    },
  }),
];
