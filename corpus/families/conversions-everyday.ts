import { family } from '../family.ts';

const N = ['n', 'num', 'number', 'value'] as const;
const TEXT = ['text', 'str', 's', 'input', 'string'] as const;
const INDEX = ['idx', 'pos'] as const;
const MONTHS =
  'January February March April May June July August September October November December';
const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety';

const pad = (n: number): string => String(n).padStart(2, '0');

/** Conversions of everyday life: types, units, dates, colours, words for numbers. */
export const conversionsEveryday = [
  family({
    id: 'hex-to-rgb',
    category: 'conversions',
    names: ['hexToRgb', 'parseHexColor', 'rgbFromHex', 'colorParts'],
    params: [['hex', 'color', 'code', 's']],
    args: (r) => ['#' + r.string(6, 6, '0123456789abcdef')],
    edges: [['#000000'], ['#ffffff'], ['#ff000a'], ['#0A10FF']],
    reference: ([hex]) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16)),
    bodies: [
      `
      const r = parseInt(hex.slice(1, 3), 16);
      const g = parseInt(hex.slice(3, 5), 16);
      const b = parseInt(hex.slice(5, 7), 16);
      return [r, g, b];
      `,
      `return [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));`,
      `return hex.match(/[0-9a-f]{2}/gi).map((part) => parseInt(part, 16));`,
      `
      const value = parseInt(hex.slice(1), 16);
      return [value >> 16, (value >> 8) & 255, value & 255];
      `,
    ],
    locals: {
      r: ['red'],
      g: ['green'],
      b: ['blue'],
      i: INDEX,
      part: ['pair', 'p'],
      value: ['num', 'all'],
    },
    phrases: {
      noun: [
        'a list [red, green, blue] of the numbers in a hex color such as #ff8000',
        'the three RGB values from 0 to 255 of the color code {hex}, as an array',
      ],
      verb: [
        'convert a hex color with # and six digits to an array of red, green and blue',
        'split a color code like "#0a10ff" into its three numbers [r, g, b]',
      ],
      say: [
        'hex to rgb, result [r, g, b]',
        'hex color to rgb array',
        'how do i get [255, 0, 10] from "#ff000a"?',
        'given a css hex colour with a leading #, return its red, green and blue values in an array',
        'i have a color code from a web page and need the amounts of red, green and blue as three normal numbers in a list',
      ],
    },
  }),
  family({
    id: 'text-to-number',
    category: 'conversions',
    names: ['toNumber', 'stringToNumber', 'parseNumber', 'textToNumber'],
    params: [TEXT],
    args: (r) => [String(r.chance(0.7) ? r.int(-200, 500) : r.int(-90, 90) / 4)],
    edges: [['0'], ['42'], ['-7'], ['3.5']],
    reference: ([text]) => Number(text),
    bodies: [`return Number(text);`, `return parseFloat(text);`, `return +text;`],
    phrases: {
      noun: [
        'the number that a string like "42" or "-3.5" stands for',
        'the numeric value of {text}',
      ],
      verb: [
        'convert a string to a number',
        'parse a numeric string, whole or with decimals',
        'turn text digits into a real number',
      ],
      say: [
        'string to number',
        'parse number from str',
        'how do i make "12" into 12?',
        'given a numeric string, return it as a number',
        'the input field gives me a string but i want to calculate with it, so make it a number',
      ],
    },
  }),
  family({
    id: 'number-to-text',
    category: 'conversions',
    names: ['numberToString', 'toText', 'toStringValue', 'stringify'],
    params: [N],
    args: (r) => [r.chance(0.7) ? r.int(-200, 500) : r.int(-90, 90) / 4],
    edges: [[0], [42], [-7], [3.5]],
    reference: ([n]) => String(n),
    bodies: [`return String(n);`, `return n.toString();`, `return \`\${n}\`;`, `return '' + n;`],
    phrases: {
      noun: ['a number as a string', 'the text form of {n}'],
      verb: [
        'convert a number to a string',
        'turn a number into text',
        'write a number as a string',
      ],
      say: [
        'number to string',
        'int to str',
        'how do i make 12 into "12"?',
        'given a number, return it as a string',
        'i have a number but the function i call wants a text with the same digits',
      ],
    },
  }),
  family({
    id: 'boolean-to-number',
    category: 'conversions',
    names: ['boolToNumber', 'booleanToInt', 'toBit', 'flagToNumber'],
    params: [['flag', 'value', 'bool', 'b']],
    args: (r) => [r.chance(0.5)],
    edges: [[true], [false]],
    reference: ([flag]) => (flag ? 1 : 0),
    bodies: [
      `return flag ? 1 : 0;`,
      `return Number(flag);`,
      `
      if (flag) return 1;
      return 0;
      `,
    ],
    phrases: {
      noun: ['1 for true and 0 for false', 'the number 1 or 0 for the boolean {flag}'],
      verb: ['convert a boolean to 1 or 0', 'turn true into 1 and false into 0'],
      say: [
        'bool to int',
        'true -> 1, false -> 0',
        'how do i make a boolean a number?',
        'given a boolean, return 1 if it is true and 0 if it is false',
        'the database stores bits, so true must be a one and false a zero',
      ],
    },
  }),
  family({
    id: 'text-to-boolean',
    category: 'conversions',
    names: ['toBoolean', 'parseBoolean', 'stringToBoolean', 'isYes'],
    params: [TEXT],
    args: (r) => [r.pick(['true', 'TRUE', 'True', 'false', 'False', 'FALSE'])],
    edges: [['true'], ['false'], ['TRUE'], ['False']],
    reference: ([text]) => text.toLowerCase() === 'true',
    bodies: [
      `return text.toLowerCase() === 'true';`,
      `return JSON.parse(text.toLowerCase());`,
      `
      if (text.toLowerCase() === 'true') return true;
      return false;
      `,
      `return /^true$/i.test(text);`,
    ],
    phrases: {
      noun: [
        'the boolean that the text "true" or "false" stands for, in any case',
        'true if {text} is the word true in any mix of capitals, false if it is the word false',
      ],
      verb: [
        'parse the string "true" or "false" to a boolean, ignoring case',
        'convert the words true and false, in upper or lower case, to a real boolean',
      ],
      say: [
        'string "true"/"false" to boolean, case insensitive',
        'parse boolean from string, any case',
        'how do i turn "TRUE" into true and "false" into false?',
        'given the text true or false in any case, return the boolean',
        'a settings file has "True" and "FALSE" as text and i want real booleans',
      ],
    },
  }),
  family({
    id: 'minutes-to-seconds',
    category: 'conversions',
    names: ['minutesToSeconds', 'toSeconds', 'minToSec'],
    params: [['minutes', 'mins', 'm', 'n']],
    args: (r) => [r.int(0, 300)],
    edges: [[0], [1], [60]],
    reference: ([minutes]) => minutes * 60,
    bodies: [
      `return minutes * 60;`,
      `
      const secondsPerMinute = 60;
      return minutes * secondsPerMinute;
      `,
      `
      let seconds = 0;
      for (let i = 0; i < minutes; i++) {
        seconds += 60;
      }
      return seconds;
      `,
    ],
    locals: { secondsPerMinute: ['factor', 'perMinute'], seconds: ['total', 'secs'] },
    phrases: {
      noun: [
        'the number of seconds in a number of minutes',
        'how many seconds {minutes} minutes are',
      ],
      verb: ['convert minutes to seconds', 'turn a number of minutes into seconds'],
      say: [
        'minutes to seconds',
        'min to sec',
        'how many seconds are in the given number of minutes?',
        'given minutes, return the same time in seconds',
        'a minute has sixty seconds and i have some minutes, how long is that in seconds?',
      ],
    },
  }),
  family({
    id: 'hours-to-minutes',
    category: 'conversions',
    names: ['hoursToMinutes', 'hoursInMinutes', 'hToMin'],
    params: [['hours', 'hrs', 'h', 'n']],
    args: (r) => [r.int(0, 200) / (r.chance(0.3) ? 2 : 1)],
    edges: [[0], [1], [1.5], [24]],
    reference: ([hours]) => hours * 60,
    bodies: [
      `return hours * 60;`,
      `
      const minutesPerHour = 60;
      return hours * minutesPerHour;
      `,
      `return 60 * hours;`,
    ],
    locals: { minutesPerHour: ['factor', 'perHour'] },
    phrases: {
      noun: ['the number of minutes in a number of hours', 'how many minutes {hours} hours are'],
      verb: ['convert hours to minutes', 'turn a number of hours into minutes'],
      say: [
        'hours to minutes',
        'hrs -> mins',
        'how many minutes are in the given number of hours?',
        'given hours, return the same time in minutes',
        'i worked some hours and want to know how many minutes that is',
      ],
    },
  }),
  family({
    id: 'time-parts-to-seconds',
    category: 'conversions',
    names: ['totalSeconds', 'timeToSeconds', 'hmsToSeconds', 'inSeconds'],
    params: [
      ['hours', 'h'],
      ['minutes', 'm'],
      ['seconds', 's'],
    ],
    args: (r) => [r.int(0, 23), r.int(0, 59), r.int(0, 59)],
    edges: [
      [0, 0, 0],
      [1, 1, 1],
      [0, 2, 5],
    ],
    reference: ([hours, minutes, seconds]) => hours * 3600 + minutes * 60 + seconds,
    bodies: [
      `return hours * 3600 + minutes * 60 + seconds;`,
      `return (hours * 60 + minutes) * 60 + seconds;`,
      `
      const allMinutes = hours * 60 + minutes;
      return allMinutes * 60 + seconds;
      `,
    ],
    locals: { allMinutes: ['total', 'mins'] },
    phrases: {
      noun: [
        'the total number of seconds in given hours, minutes and seconds',
        'how many seconds {hours} hours, {minutes} minutes and {seconds} seconds are together',
      ],
      verb: [
        'convert hours, minutes and seconds to seconds',
        'add up hours, minutes and seconds as one number of seconds',
      ],
      say: [
        'h, m, s to total seconds',
        'hours minutes seconds -> seconds',
        'how many seconds are 1 hour, 2 minutes and 5 seconds in all? with any three numbers',
        'given hours, minutes and seconds, return the whole time in seconds',
        'i have a duration in three numbers and want just the seconds',
      ],
    },
  }),
  family({
    id: 'seconds-to-minutes-text',
    category: 'conversions',
    names: ['formatSeconds', 'secondsToMinutes', 'toMinSec', 'trackLength'],
    params: [['seconds', 'secs', 'total', 'n']],
    args: (r) => [r.chance(0.3) ? r.int(0, 70) : r.int(0, 3599)],
    edges: [[0], [5], [60], [125], [3599]],
    reference: ([s]) => `${Math.floor(s / 60)}:${pad(s % 60)}`,
    bodies: [
      `
      const m = Math.floor(seconds / 60);
      const s = seconds % 60;
      return \`\${m}:\${String(s).padStart(2, '0')}\`;
      `,
      `
      const m = Math.floor(seconds / 60);
      const s = seconds % 60;
      return m + ':' + (s < 10 ? '0' + s : s);
      `,
      `
      const s = seconds % 60;
      const m = (seconds - s) / 60;
      return \`\${m}:\${s < 10 ? '0' : ''}\${s}\`;
      `,
    ],
    locals: { m: ['minutes', 'mins'], s: ['rest', 'left'] },
    phrases: {
      noun: [
        'a number of seconds as minutes and two-digit seconds in the form m:ss',
        'the time m:ss for {seconds} seconds, where the minutes have no leading zero',
      ],
      verb: [
        'convert seconds to a string like 3:05 with minutes and seconds',
        'format a number of seconds as m:ss with a leading zero only for the seconds',
      ],
      say: [
        'seconds to m:ss',
        'song length, seconds to "3:05"',
        'how do i show 125 seconds as "2:05"?',
        'given a number of seconds, return minutes, a colon and two digits of seconds',
        'my music player has the length of a song in seconds and should display it like 4:07',
      ],
    },
  }),
  family({
    id: 'duration-words',
    category: 'conversions',
    names: ['durationText', 'formatMinutes', 'hoursAndMinutes', 'readableTime'],
    params: [['minutes', 'mins', 'total', 'n']],
    args: (r) => [r.int(0, 600)],
    edges: [[0], [59], [60], [125]],
    reference: ([minutes]) => `${Math.floor(minutes / 60)}h ${minutes % 60}m`,
    bodies: [
      `
      const h = Math.floor(minutes / 60);
      const m = minutes % 60;
      return \`\${h}h \${m}m\`;
      `,
      `return Math.floor(minutes / 60) + 'h ' + (minutes % 60) + 'm';`,
      `
      const m = minutes % 60;
      const h = (minutes - m) / 60;
      return h + 'h ' + m + 'm';
      `,
    ],
    locals: { h: ['hours', 'hour'], m: ['rest', 'left'] },
    phrases: {
      noun: [
        'a number of minutes as text like "2h 5m"',
        'the hours and the minutes left over of {minutes} minutes in the form "1h 30m"',
      ],
      verb: [
        'format minutes as hours and minutes like "2h 5m"',
        'convert a number of minutes to a string such as "0h 45m"',
      ],
      say: [
        'minutes to "1h 30m" format',
        'minutes -> "XhYm" with a space: "2h 5m"',
        'how do i show 125 minutes as "2h 5m"?',
        'given minutes, return a string like "3h 20m", zero hours are written as 0h',
        'i want to read how long a film is, hours with an h, a space, then the rest of the minutes with an m',
      ],
    },
  }),
  family({
    id: 'to-twelve-hour',
    category: 'conversions',
    names: ['toTwelveHour', 'to12Hour', 'formatAmPm', 'amPm'],
    params: [['hour', 'h', 'hours', 'n']],
    args: (r) => [r.int(0, 23)],
    edges: [[0], [1], [11], [12], [13], [23]],
    reference: ([hour]) => `${hour % 12 || 12} ${hour < 12 ? 'am' : 'pm'}`,
    bodies: [
      `
      const suffix = hour < 12 ? 'am' : 'pm';
      const h = hour % 12 || 12;
      return \`\${h} \${suffix}\`;
      `,
      `
      if (hour === 0) return '12 am';
      if (hour < 12) return hour + ' am';
      if (hour === 12) return '12 pm';
      return hour - 12 + ' pm';
      `,
      `
      let h = hour % 12;
      if (h === 0) h = 12;
      return h + (hour >= 12 ? ' pm' : ' am');
      `,
    ],
    locals: { suffix: ['half', 'part'], h: ['shown', 'twelve'] },
    phrases: {
      noun: [
        'an hour from 0 to 23 as text on a 12-hour clock, like "3 pm" or "12 am"',
        'the {hour} of a 24-hour clock written with am or pm after a space',
      ],
      verb: [
        'convert a 24-hour clock hour to a string with am or pm, such as "3 pm"',
        'turn an hour from 0 to 23 into "12 am", "1 am" up to "11 pm"',
      ],
      say: [
        '24h hour to 12h, format "3 pm"',
        'am/pm from hour, "12 am" for 0',
        'how do i write 15 as "3 pm" and 0 as "12 am"?',
        'given an hour between 0 and 23, return it like "9 am" or "10 pm"',
        'in america they use am and pm, so 13 is 1 pm, 12 is 12 pm and midnight is 12 am, small letters with a space',
      ],
    },
  }),
  family({
    id: 'month-name',
    category: 'conversions',
    names: ['monthName', 'getMonthName', 'nameOfMonth', 'toMonth'],
    params: [['month', 'n', 'num', 'm']],
    args: (r) => [r.int(1, 12)],
    edges: [[1], [6], [12]],
    reference: ([month]) => MONTHS.split(' ')[month - 1] ?? '',
    bodies: [
      `
      const months = [
        'January',
        'February',
        'March',
        'April',
        'May',
        'June',
        'July',
        'August',
        'September',
        'October',
        'November',
        'December',
      ];
      return months[month - 1];
      `,
      `
      const months =
        'January February March April May June July August September October November December';
      return months.split(' ')[month - 1];
      `,
      `
      const names =
        'January February March April May June July August September October November December'.split(' ');
      const index = month - 1;
      return names[index];
      `,
    ],
    locals: { months: ['names', 'list'], index: ['at', 'i'] },
    phrases: {
      noun: [
        'the English name of a month given as a number from 1 to 12',
        'the name of month number {month}, where 1 is January',
      ],
      verb: [
        'convert a month number to its name, 1 being January',
        'get the month name for a number from 1 to 12',
      ],
      say: [
        'month number to name',
        'month name from 1-12',
        'which month has this number if January is 1?',
        'given a number between 1 and 12, return the name of the month',
        'the date has a 3 for the month and i want to print March instead',
      ],
    },
  }),
  family({
    id: 'iso-to-slashes',
    category: 'conversions',
    names: ['isoToUs', 'formatDate', 'toUsDate', 'reformatDate'],
    params: [['date', 'iso', 's', 'text']],
    args: (r) => [`${r.int(1990, 2030)}-${pad(r.int(1, 12))}-${pad(r.int(1, 28))}`],
    edges: [['2024-03-05'], ['1999-12-31']],
    reference: ([date]) => `${date.slice(5, 7)}/${date.slice(8)}/${date.slice(0, 4)}`,
    bodies: [
      `
      const [year, month, day] = date.split('-');
      return \`\${month}/\${day}/\${year}\`;
      `,
      `
      const parts = date.split('-');
      return parts[1] + '/' + parts[2] + '/' + parts[0];
      `,
      `return date.replace(/(\\d+)-(\\d+)-(\\d+)/, '$2/$3/$1');`,
    ],
    locals: { year: ['y'], month: ['m'], day: ['d'], parts: ['pieces', 'fields'] },
    phrases: {
      noun: [
        'a date like 2024-03-05 in the form 03/05/2024, month first',
        'the {date} in year-month-day order rewritten as month/day/year',
      ],
      verb: [
        'convert a date from yyyy-mm-dd to mm/dd/yyyy',
        'rewrite an ISO date as a US date with slashes, month before day',
      ],
      say: [
        'yyyy-mm-dd to mm/dd/yyyy',
        'iso date to us format',
        'how do i turn "2024-03-05" into "03/05/2024"?',
        'given a date string such as "1999-12-31", return "12/31/1999"',
        'the dates have the year first with dashes and i want month, day, year with slashes',
      ],
    },
  }),
  family({
    id: 'list-to-sentence',
    category: 'conversions',
    names: ['listToSentence', 'joinWithAnd', 'toSentence', 'humanList'],
    params: [['items', 'list', 'words', 'names']],
    args: (r) => [r.words(0, 5)],
    edges: [[[]], [['one']], [['a', 'b']], [['a', 'b', 'c']]],
    reference: ([items]) =>
      items.length < 2
        ? items.join('')
        : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`,
    bodies: [
      `
      if (items.length < 2) return items.join('');
      const last = items[items.length - 1];
      return items.slice(0, -1).join(', ') + ' and ' + last;
      `,
      `
      if (items.length === 0) return '';
      if (items.length === 1) return items[0];
      return \`\${items.slice(0, -1).join(', ')} and \${items[items.length - 1]}\`;
      `,
      `
      let text = '';
      for (let i = 0; i < items.length; i++) {
        if (i > 0) text += i === items.length - 1 ? ' and ' : ', ';
        text += items[i];
      }
      return text;
      `,
    ],
    locals: { last: ['final', 'end'], text: ['result', 'out'], i: INDEX },
    phrases: {
      noun: [
        'the strings of a list as one text with commas and "and" before the last, like "a, b and c"',
        'the {items} joined with ", " and the last two with " and "',
      ],
      verb: [
        'join a list of words with commas but "and" before the last one, no comma before "and"',
        'write a list of strings as in a sentence: "a", "a and b", "a, b and c"',
      ],
      say: [
        'list to "a, b and c"',
        'join with commas and "and", no oxford comma, empty list gives ""',
        'how do i turn ["tea", "milk", "bread"] into "tea, milk and bread"?',
        'given a list of names, return them as text with commas and an "and" before the final name',
        'like in normal english, commas between the things and the word and in front of the last, a single one stands alone and none gives an empty string',
      ],
    },
  }),
  family({
    id: 'count-with-noun',
    category: 'conversions',
    names: ['pluralize', 'countLabel', 'withPlural', 'formatCount'],
    params: [
      ['n', 'count', 'num', 'amount'],
      ['word', 'noun', 'name', 'item'],
    ],
    args: (r) => [r.int(0, 3) * r.int(0, 4), r.pick(['apple', 'cat', 'item', 'book', 'day'])],
    edges: [
      [0, 'item'],
      [1, 'item'],
      [2, 'item'],
    ],
    reference: ([n, word]) => `${n} ${word}${n === 1 ? '' : 's'}`,
    bodies: [
      `return n === 1 ? \`1 \${word}\` : \`\${n} \${word}s\`;`,
      `
      if (n === 1) return '1 ' + word;
      return n + ' ' + word + 's';
      `,
      `return n + ' ' + word + (n === 1 ? '' : 's');`,
      `
      const ending = n === 1 ? '' : 's';
      return \`\${n} \${word}\${ending}\`;
      `,
    ],
    locals: { ending: ['suffix', 's'] },
    phrases: {
      noun: [
        'a count and a noun as text, with an s added to the noun unless the count is 1',
        'a text such as "1 cat" or "3 cats" from {n} and {word}',
      ],
      verb: [
        'pluralize a word with s after its count unless the count is 1, like "2 books"',
        'write a number and a noun together, adding an s to the noun for any number but one',
      ],
      say: [
        'pluralize: "1 item", "3 items", "0 items"',
        'count with singular or plural noun, plural by adding s',
        'how do i show "1 apple" but "2 apples" and "0 apples"?',
        'given a number and a word, return them with the right plural s',
        'the page says "1 items" which looks bad, so only add the s to the word if the number is not one, number first and then a space',
      ],
    },
  }),
  family({
    id: 'phone-number',
    category: 'conversions',
    names: ['formatPhone', 'phoneNumber', 'createPhoneNumber', 'toPhone'],
    params: [['digits', 'number', 's', 'text']],
    args: (r) => [r.string(10, 10, '0123456789')],
    edges: [['1234567890'], ['0000000000']],
    reference: ([d]) => `(${d.slice(0, 3)}) ${d.slice(3, 6)}-${d.slice(6)}`,
    bodies: [
      `return \`(\${digits.slice(0, 3)}) \${digits.slice(3, 6)}-\${digits.slice(6)}\`;`,
      `
      const area = digits.slice(0, 3);
      const middle = digits.slice(3, 6);
      const last = digits.slice(6);
      return '(' + area + ') ' + middle + '-' + last;
      `,
      `return digits.replace(/(\\d{3})(\\d{3})(\\d{4})/, '($1) $2-$3');`,
    ],
    locals: { area: ['first', 'a'], middle: ['second', 'b'], last: ['third', 'c'] },
    phrases: {
      noun: [
        'a string of ten digits as a phone number like (123) 456-7890',
        'the ten {digits} in the form (xxx) xxx-xxxx',
      ],
      verb: [
        'format ten digits as a US phone number with brackets and a dash, (123) 456-7890',
        'turn a string of 10 digits into "(123) 456-7890"',
      ],
      say: [
        'format phone number (123) 456-7890',
        'ten digits to (xxx) xxx-xxxx',
        'how do i write "1234567890" as "(123) 456-7890"?',
        'given a string with ten digits, return it as (abc) def-ghij',
        'the first three digits in round brackets, a space, three digits, a dash and the last four',
      ],
    },
  }),
  family({
    id: 'text-to-char-codes',
    category: 'conversions',
    names: ['toCharCodes', 'charCodes', 'textToCodes', 'asciiCodes'],
    params: [TEXT],
    args: (r) => [r.string(0, 6)],
    edges: [[''], ['a'], ['AB 1']],
    reference: ([text]) => [...text].map((c) => c.charCodeAt(0)),
    bodies: [
      `return [...text].map((c) => c.charCodeAt(0));`,
      `
      const codes = [];
      for (let i = 0; i < text.length; i++) {
        codes.push(text.charCodeAt(i));
      }
      return codes;
      `,
      `return text.split('').map((c) => c.charCodeAt(0));`,
    ],
    locals: { codes: ['result', 'out', 'numbers'], c: ['ch', 'char'], i: INDEX },
    phrases: {
      noun: [
        'a list of the character codes of a string',
        'the ASCII codes of the characters in {text} as an array',
      ],
      verb: [
        'convert a string to an array of character codes',
        'get the ASCII value of every character of a text in a list',
      ],
      say: [
        'string to ascii codes',
        'char codes array',
        'what are the ascii codes of the letters in this word, as a list?',
        'given a string, return an array with the code of each character',
        'every character has a number like 97 for a, i want the list of these numbers for my text',
      ],
    },
  }),
  family({
    id: 'char-codes-to-text',
    category: 'conversions',
    names: ['fromCharCodes', 'codesToText', 'textFromCodes', 'decodeAscii'],
    params: [['codes', 'nums', 'list', 'values']],
    args: (r) => [r.ints(0, 6, 65, 122)],
    edges: [[[]], [[97]], [[72, 105]]],
    reference: ([codes]) => String.fromCharCode(...codes),
    bodies: [
      `return String.fromCharCode(...codes);`,
      `return codes.map((code) => String.fromCharCode(code)).join('');`,
      `
      let text = '';
      for (const code of codes) {
        text += String.fromCharCode(code);
      }
      return text;
      `,
    ],
    locals: { code: ['n', 'c'], text: ['result', 'out'] },
    phrases: {
      noun: [
        'the string that a list of character codes stands for',
        'the text made of the characters with the ASCII {codes}',
      ],
      verb: [
        'convert an array of character codes to a string',
        'build a text from a list of ASCII codes',
      ],
      say: [
        'ascii codes to string',
        'char codes to text',
        'which text do these ascii numbers spell?',
        'given an array of char codes, return the string',
        'i have numbers like 72 and 105 and each is the code of a character, put the characters together',
      ],
    },
  }),
  family({
    id: 'number-to-words',
    category: 'conversions',
    names: ['numberToWords', 'spellNumber', 'inWords', 'sayNumber'],
    params: [N],
    args: (r) => [r.int(0, 99)],
    edges: [[0], [7], [13], [20], [42], [99]],
    reference: ([n]) => {
      if (n < 20) return ONES.split(' ')[n] ?? '';
      const ten = TENS.split(' ')[Math.floor(n / 10)] ?? '';
      return n % 10 === 0 ? ten : `${ten}-${ONES.split(' ')[n % 10] ?? ''}`;
    },
    bodies: [
      `
      const ones =
        'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
      const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
      if (n < 20) return ones[n];
      const ten = tens[Math.floor(n / 10)];
      return n % 10 === 0 ? ten : ten + '-' + ones[n % 10];
      `,
      `
      const ones =
        'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
      const tens = { 2: 'twenty', 3: 'thirty', 4: 'forty', 5: 'fifty', 6: 'sixty', 7: 'seventy', 8: 'eighty', 9: 'ninety' };
      if (n < 20) return ones[n];
      let words = tens[Math.floor(n / 10)];
      if (n % 10 > 0) words += '-' + ones[n % 10];
      return words;
      `,
      `
      const ones =
        'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
      const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
      if (n < 20) return ones[n];
      const parts = [tens[Math.floor(n / 10) - 2]];
      if (n % 10 !== 0) parts.push(ones[n % 10]);
      return parts.join('-');
      `,
    ],
    locals: {
      ones: ['small', 'units'],
      tens: ['big', 'decades'],
      ten: ['start', 'head'],
      words: ['text', 'result'],
      parts: ['pieces'],
    },
    phrases: {
      noun: [
        'a number from 0 to 99 in English words, with a hyphen as in forty-two',
        'the English words for {n}, which is below 100, hyphenated when there are two',
      ],
      verb: [
        'spell out a number below 100 in English, like "twenty-one"',
        'write an integer from 0 to 99 in words with a hyphen between tens and ones',
      ],
      say: [
        'number to words 0-99, "forty-two"',
        'spell numbers below 100 in english with hyphen',
        'how do i write 42 as "forty-two"?',
        'given a whole number from 0 to 99, return its english words in lower case',
        'for a cheque i must write the number with letters, small letters and a hyphen like in thirty-five, never more than ninety-nine',
      ],
    },
  }),
  family({
    id: 'digit-to-word',
    category: 'conversions',
    names: ['digitToWord', 'digitName', 'sayDigit', 'wordForDigit'],
    params: [['digit', 'd', 'n', 'num']],
    args: (r) => [r.int(0, 9)],
    edges: [[0], [5], [9]],
    reference: ([digit]) => ONES.split(' ')[digit] ?? '',
    bodies: [
      `
      const words = 'zero one two three four five six seven eight nine'.split(' ');
      return words[digit];
      `,
      `return ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][digit];`,
      `
      const names = 'zero,one,two,three,four,five,six,seven,eight,nine';
      return names.split(',')[digit];
      `,
    ],
    locals: { words: ['digits', 'list'], names: ['text', 'all'] },
    phrases: {
      noun: [
        'the English word for a digit from 0 to 9',
        'the name of the digit {digit} in lower case, such as "seven"',
      ],
      verb: ['convert a digit to its English word', 'spell a single digit as a word like "three"'],
      say: [
        'digit to word, 0-9',
        'number word for one digit',
        'how is the digit written as a word?',
        'given a digit, return its name: zero, one, two and so on',
        '3 should become "three" and 0 should become "zero", it is always only one digit',
      ],
    },
  }),
  family({
    id: 'word-to-digit',
    category: 'conversions',
    names: ['wordToDigit', 'parseDigitWord', 'digitFromWord', 'readDigit'],
    params: [['word', 'name', 'text', 's']],
    args: (r) => [r.pick('zero one two three four five six seven eight nine'.split(' '))],
    edges: [['zero'], ['five'], ['nine']],
    reference: ([word]) => ONES.split(' ').indexOf(word),
    bodies: [
      `
      const words = 'zero one two three four five six seven eight nine'.split(' ');
      return words.indexOf(word);
      `,
      `
      const digits = {
        zero: 0,
        one: 1,
        two: 2,
        three: 3,
        four: 4,
        five: 5,
        six: 6,
        seven: 7,
        eight: 8,
        nine: 9,
      };
      return digits[word];
      `,
      `
      const words = 'zero one two three four five six seven eight nine'.split(' ');
      return words.findIndex((w) => w === word);
      `,
    ],
    locals: { words: ['names', 'list'], digits: ['table', 'map'], w: ['x', 'item'] },
    phrases: {
      noun: [
        'the digit that an English word from zero to nine names',
        'the number for the {word}, for example 7 for "seven"',
      ],
      verb: [
        'convert a word from "zero" to "nine" to its digit',
        'turn an English digit name such as "three" into a number',
      ],
      say: [
        'digit word to number, zero to nine',
        'word to digit',
        'which digit does the word mean, like 3 for "three"?',
        'given a number word between zero and nine in lower case, return the number',
        'someone writes "four" and i need 4, only words up to nine',
      ],
    },
  }),
  family({
    id: 'dollars-to-cents',
    category: 'conversions',
    names: ['dollarsToCents', 'toCents', 'parsePrice', 'centsFromPrice'],
    params: [['price', 'text', 's', 'dollars']],
    args: (r) => [`$${r.int(0, 120)}.${pad(r.int(0, 99))}`],
    edges: [['$0.00'], ['$0.05'], ['$12.50'], ['$1.10']],
    reference: ([price]) => Number(price.replace(/\D/g, '')),
    bodies: [
      `return Math.round(Number(price.slice(1)) * 100);`,
      `
      const [dollars, cents] = price.slice(1).split('.');
      return Number(dollars) * 100 + Number(cents);
      `,
      `return Number(price.replace(/\\D/g, ''));`,
    ],
    locals: { dollars: ['whole', 'd'], cents: ['rest', 'c'] },
    phrases: {
      noun: [
        'the number of cents of a price like "$12.50"',
        'the whole cents in the {price}, a string with $ and two decimals',
      ],
      verb: [
        'convert a price string such as "$3.05" to cents',
        'parse a dollar amount with two decimals into a number of cents',
      ],
      say: [
        'price string to cents, "$12.50" -> 1250',
        'dollars to cents from text',
        'how do i get 305 from "$3.05"?',
        'given a price as text with a dollar sign, return the amount in cents as a number',
        'prices come as text with $ in front and two digits after the point, i store cents as whole numbers',
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
    id: 'binary-to-hex',
    category: 'conversions',
    names: ['binaryToHex', 'binToHex', 'hexFromBinary'],
    params: [['bits', 'binary', 'str', 's']],
    args: (r) => [r.string(1, 10, '01')],
    edges: [['0'], ['1010'], ['11111111'], ['00010000']],
    reference: ([bits]) => parseInt(bits, 2).toString(16),
    bodies: [
      `return parseInt(bits, 2).toString(16);`,
      `
      const value = parseInt(bits, 2);
      return value.toString(16);
      `,
      `
      let value = 0;
      for (const bit of bits) {
        value = value * 2 + Number(bit);
      }
      return value.toString(16);
      `,
    ],
    locals: { value: ['n', 'num'], bit: ['b', 'digit'] },
    phrases: {
      noun: [
        'the lower case hex notation of a binary string, without leading zeros',
        'the base 16 digits, in lower case, of the number written in binary as {bits}',
      ],
      verb: [
        'convert a binary string to a lower case hexadecimal string',
        'rewrite a base 2 number as base 16 with small letters and no leading zeros',
      ],
      say: [
        'binary to hex, lower case',
        'bin string to hex string',
        'how do i write "1010" as "a"?',
        'given a string of ones and zeros, return the number in hexadecimal with small letters',
        'i know a number in base two and need it in base sixteen, as text',
      ],
    },
  }),
  family({
    id: 'hex-to-binary',
    category: 'conversions',
    names: ['hexToBinary', 'hexToBin', 'binaryFromHex'],
    params: [['hex', 'str', 's', 'code']],
    args: (r) => [r.string(1, 4, '0123456789abcdef')],
    edges: [['0'], ['a'], ['ff'], ['10']],
    reference: ([hex]) => parseInt(hex, 16).toString(2),
    bodies: [
      `return parseInt(hex, 16).toString(2);`,
      `
      const value = parseInt(hex, 16);
      return value.toString(2);
      `,
      `return Number('0x' + hex).toString(2);`,
    ],
    locals: { value: ['n', 'num'] },
    phrases: {
      noun: [
        'the binary notation of a hexadecimal string, without leading zeros',
        'the base 2 digits of the number written in hex as {hex}',
      ],
      verb: [
        'convert a hex string to a binary string',
        'rewrite a base 16 number in base 2 without leading zeros',
      ],
      say: [
        'hex to binary',
        'hex string to bin string',
        'how do i write "a" as "1010"?',
        'given a hexadecimal string, return the number as a string of ones and zeros',
        'i know a number in base sixteen and need its bits as text',
      ],
    },
  }),
  family({
    id: 'from-base',
    category: 'conversions',
    names: ['fromBase', 'parseBase', 'toDecimal', 'baseToNumber'],
    params: [
      ['digits', 'text', 's', 'str'],
      ['base', 'radix', 'b', 'k'],
    ],
    args: (r) => {
      const base = r.int(2, 10);
      return [r.int(0, 500).toString(base), base];
    },
    edges: [
      ['0', 2],
      ['101', 2],
      ['12', 10],
      ['77', 8],
    ],
    reference: ([digits, base]) => parseInt(digits, base),
    bodies: [
      `return parseInt(digits, base);`,
      `
      let value = 0;
      for (const d of digits) {
        value = value * base + Number(d);
      }
      return value;
      `,
      `return [...digits].reduce((value, d) => value * base + Number(d), 0);`,
    ],
    locals: { value: ['total', 'n'], d: ['ch', 'digit'] },
    phrases: {
      noun: [
        'the number written by a string of digits in a given base from 2 to 10',
        'the decimal value of {digits} in base {base}',
      ],
      verb: [
        'convert a digit string in a given base to a number',
        'parse a string as a number in a base of at most 10',
      ],
      say: [
        'parse string in base b to number',
        'from base to decimal',
        'which number is "101" in base 2, or any digits in any base up to 10?',
        'given a string of digits and a base, return the number it stands for',
        'i have digits as text and know their base, tell me the normal number',
      ],
    },
  }),
  family({
    id: 'excel-column',
    category: 'conversions',
    names: ['columnNumber', 'excelColumn', 'columnToNumber', 'titleToNumber'],
    params: [['title', 'column', 's', 'letters']],
    args: (r) => [r.string(1, r.int(1, 3), 'ABCMXYZ')],
    edges: [['A'], ['Z'], ['AA'], ['AZ'], ['ZY']],
    reference: ([title]) => [...title].reduce((t, c) => t * 26 + c.charCodeAt(0) - 64, 0),
    bodies: [
      `
      let total = 0;
      for (const c of title) {
        total = total * 26 + c.charCodeAt(0) - 64;
      }
      return total;
      `,
      `return [...title].reduce((total, c) => total * 26 + c.charCodeAt(0) - 64, 0);`,
      `
      if (title === '') return 0;
      const last = title.charCodeAt(title.length - 1) - 64;
      return $name(title.slice(0, -1)) * 26 + last;
      `,
    ],
    locals: { total: ['result', 'n'], c: ['ch', 'letter'], last: ['digit', 'end'] },
    phrases: {
      noun: [
        'the number of a spreadsheet column from its letters, A being 1, Z 26 and AA 27',
        'the column number of {title} in Excel',
      ],
      verb: [
        'convert an Excel column title such as "AB" to its number',
        'turn spreadsheet column letters into a number, with A as 1',
      ],
      say: [
        'excel column title to number',
        'column letters to number, A=1, AA=27',
        'which number has the excel column "AB"?',
        'given a column title of capital letters, return its index starting at 1',
        'spreadsheets go A to Z and then AA, AB and so on, i want to know how many-th column that is',
      ],
    },
  }),
  family({
    id: 'percent-text',
    category: 'conversions',
    names: ['toPercent', 'percentText', 'formatPercent', 'asPercent'],
    params: [['ratio', 'x', 'value', 'fraction']],
    args: (r) => [r.int(0, 150) / 100],
    edges: [[0], [0.5], [1], [0.07]],
    reference: ([ratio]) => `${Math.round(ratio * 100)}%`,
    bodies: [
      `return Math.round(ratio * 100) + '%';`,
      `return \`\${Math.round(ratio * 100)}%\`;`,
      `
      const percent = Math.round(ratio * 100);
      return percent + '%';
      `,
    ],
    locals: { percent: ['rounded', 'whole'] },
    phrases: {
      noun: [
        'a ratio such as 0.25 as a percentage string like "25%", rounded to a whole number',
        'the whole percent of {ratio} as text with a % sign',
      ],
      verb: [
        'format a ratio as a whole percentage with a % sign',
        'turn a decimal like 0.5 into a string like "50%", rounding to whole percent',
      ],
      say: [
        'decimal to percent string, rounded: 0.256 -> "26%"',
        'ratio to "25%"',
        'how do i show 0.07 as "7%"?',
        'given a fraction of 1, return it as a rounded percentage with the percent sign',
        'multiply by a hundred, round it and put % behind, as text',
      ],
    },
  }),
];
