import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { DATE, isoDate, isoOf } from '../common/dates.ts';
import { CHARACTER } from '../common/names.ts';
import { digits } from './common.ts';

const EXTENSIONS =
  'txt js png jpg pdf csv html json md css ts zip xml svg gif webp mp3 mp4 wav yml py java cpp doc log exe ini sql rb go rs php'.split(
    ' ',
  );

/** The check digit that makes a digit string valid by the Luhn formula. */
function luhnDigit(body: string): string {
  const sum = [...body].reverse().reduce((all, ch, i) => {
    const doubled = Number(ch) * (i % 2 === 0 ? 2 : 1);
    return all + Math.floor(doubled / 10) + (doubled % 10);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

/** Texts of a given form: dates, codes, addresses, file names. */
export const formats = [
  family({
    id: 'is-phone-dashed',
    category: 'validation',
    names: ['isPhone', 'validPhone', 'isPhoneNumber', 'checkPhone'],
    params: [['s', 'phone', 'text', 'number']],
    args: (r) => [
      r.chance(0.55)
        ? `${digits(r, 3)}-${digits(r, 3)}-${digits(r, 4)}`
        : `${digits(r, r.int(2, 4))}${r.pick(['-', ' ', ''])}${digits(r, 3)}-${digits(r, r.int(3, 5))}`,
    ],
    edges: [[''], ['555-123-4567'], ['5551234567'], ['555-123-456'], ['555-123-45678']],
    reference: ([s]) =>
      s.length === 12 &&
      [...s].every((c, i) => (i === 3 || i === 7 ? c === '-' : c >= '0' && c <= '9')),
    bodies: [
      `return /^\\d{3}-\\d{3}-\\d{4}$/.test(s);`,
      `
      const parts = s.split('-');
      if (parts.map((part) => part.length).join() !== '3,3,4') return false;
      return parts.every((part) => /^\\d+$/.test(part));
      `,
      `
      if (s.length !== 12) return false;
      return [...s].every((c, i) => (i === 3 || i === 7 ? c === '-' : c >= '0' && c <= '9'));
      `,
    ],
    locals: { parts: ['groups', 'pieces'], part: ['group', 'p'] },
    phrases: {
      whether: [
        'a string is a phone number in the form 555-123-4567',
        '{s} consists of three digits, a dash, three digits, a dash and four digits',
      ],
      verb: [
        'validate a phone number written as ddd-ddd-dddd',
        'check that a phone number has the form three digits, three digits, four digits with dashes between',
      ],
      say: [
        'phone number check ddd-ddd-dddd',
        'valid phone number like 555-123-4567',
        'is the text a phone number of the form 123-456-7890?',
        'phone format xxx-xxx-xxxx only',
        'i only accept phone numbers with 3 digits, dash, 3 digits, dash, 4 digits, nothing else',
      ],
    },
  }),
  family({
    id: 'is-zip-code',
    category: 'validation',
    names: ['isZip', 'isZipCode', 'validZip', 'isPostalCode'],
    params: [['s', 'zip', 'code', 'text']],
    args: (r) => [
      r.chance(0.5)
        ? digits(r, 5) + (r.chance(0.5) ? `-${digits(r, 4)}` : '')
        : r.pick([
            digits(r, r.int(3, 7)),
            `${digits(r, 5)}-${digits(r, 3)}`,
            r.string(5, 5, '012ab'),
          ]),
    ],
    edges: [[''], ['12345'], ['1234'], ['12345-6789'], ['12345-'], ['1234a']],
    reference: ([s]) => {
      const [head, tail, ...more] = s.split('-');
      const all = (text: string | undefined, n: number): boolean =>
        text?.length === n && [...text].every((c) => c >= '0' && c <= '9');
      return more.length === 0 && all(head, 5) && (tail === undefined || all(tail, 4));
    },
    bodies: [
      `return /^\\d{5}(-\\d{4})?$/.test(s);`,
      `return /^\\d{5}$/.test(s) || /^\\d{5}-\\d{4}$/.test(s);`,
      `
      if (s.length === 5) return /^\\d+$/.test(s);
      return s.length === 10 && /^\\d{5}-\\d{4}$/.test(s);
      `,
    ],
    phrases: {
      whether: [
        'a string is a US zip code: five digits, optionally followed by a dash and four digits',
        '{s} has the form 12345 or 12345-6789',
      ],
      verb: [
        'validate a zip code of five digits with an optional dash and four more digits',
        'check that a zip code looks like 12345 or like 12345-6789',
      ],
      say: [
        'us zip code check, 12345 or 12345-6789',
        'is it a valid american zip code, ddddd or ddddd-dddd?',
        'zip code validation: 5 digits or 5-4',
        'valid zip, five digits and maybe -dddd',
        'five digits, and if there is more it has to be a dash with four digits, then true, otherwise false',
      ],
    },
  }),
  family({
    id: 'is-ipv4',
    category: 'validation',
    names: ['isIPv4', 'isIpAddress', 'validIp', 'isValidIp'],
    params: [['s', 'ip', 'address', 'text']],
    args: (r) => [
      r
        .times(r.pick([4, 4, 4, 4, 3, 5]), () =>
          r.chance(0.85)
            ? String(r.int(0, 255))
            : r.pick(['256', '300', '', 'a', '01', '999', '-1']),
        )
        .join('.'),
    ],
    edges: [
      [''],
      ['0.0.0.0'],
      ['255.255.255.255'],
      ['256.1.1.1'],
      ['1.2.3'],
      ['01.2.3.4'],
      ['1.2.3.4.5'],
    ],
    reference: ([s]) => {
      const parts = s.split('.');
      const known = Array.from({ length: 256 }, (_, i) => String(i));
      return parts.length === 4 && parts.every((part) => known.includes(part));
    },
    bodies: [
      `
      const parts = s.split('.');
      if (parts.length !== 4) return false;
      return parts.every((part) => /^\\d+$/.test(part) && String(Number(part)) === part && part <= 255);
      `,
      `
      const parts = s.split('.');
      if (parts.length !== 4) return false;
      for (const part of parts) {
        if (!/^(0|[1-9]\\d*)$/.test(part)) return false;
        if (Number(part) > 255) return false;
      }
      return true;
      `,
      `
      const parts = s.split('.');
      return parts.length === 4 && parts.every((part) => /^(0|[1-9]\\d{0,2})$/.test(part) && Number(part) <= 255);
      `,
    ],
    locals: { parts: ['groups', 'octets'], part: ['group', 'octet', 'p'] },
    phrases: {
      whether: [
        'a string is a valid IPv4 address: four numbers from 0 to 255 with dots, no leading zeros',
        '{s} is an IPv4 address such as 192.168.0.1, where leading zeros are not allowed',
      ],
      verb: [
        'validate an IPv4 address, four numbers between 0 and 255 without leading zeros',
        'check an IP address of four dot-separated parts from 0 to 255, none with leading zeros',
      ],
      say: [
        'ipv4 check, no leading zeros',
        'is valid ip address',
        'is the text a valid IPv4 address?',
        'valid ip: a.b.c.d, each 0-255, 01 is not fine',
        'split it at the dots, there must be four whole numbers, none above 255 and none with a zero in front like 01',
      ],
    },
  }),
  family({
    id: 'is-http-url',
    category: 'validation',
    names: ['isUrl', 'isHttpUrl', 'isLink', 'isWebAddress'],
    params: [['s', 'url', 'link', 'text']],
    args: (r) => [
      r.pick(['http://', 'https://', 'ftp://', 'http:/', '', 'HTTP://', ' https://', 'https://']) +
        r.word() +
        r.pick(['', '.com', '.org/a']),
    ],
    edges: [[''], ['http://a.com'], ['https://a.com'], ['ftp://a.com'], ['a http://']],
    reference: ([s]) => s.indexOf('http://') === 0 || s.indexOf('https://') === 0,
    bodies: [
      `return s.startsWith('http://') || s.startsWith('https://');`,
      `return /^https?:\\/\\//.test(s);`,
      `return ['http://', 'https://'].some((prefix) => s.startsWith(prefix));`,
      `
      if (s.slice(0, 7) === 'http://') return true;
      return s.slice(0, 8) === 'https://';
      `,
    ],
    locals: { prefix: ['start', 'p'] },
    phrases: {
      whether: [
        'a string starts with http:// or https://',
        '{s} looks like a web address, that is it begins with http:// or https://',
        'a link uses the http or https protocol, in lower case at the start',
      ],
      verb: ['check a url for http:// or https:// at the start'],
      say: [
        'is url (starts with http:// or https://)',
        'simple url check: http:// or https:// in front',
        'does the link begin with http:// or https://?',
        'is {s} a web link? only look for http:// or https:// at its beginning',
        'url check without anything fancy, the text just has to start with http:// or https://',
      ],
    },
  }),
  family({
    id: 'is-iso-date-form',
    category: 'validation',
    names: ['isDateFormat', 'isIsoDate', 'looksLikeDate'],
    params: [['s', 'date', 'text', 'str']],
    args: (r) => [
      r.chance(0.55)
        ? `${digits(r, 4)}-${digits(r, 2)}-${digits(r, 2)}`
        : `${digits(r, r.int(2, 4))}${r.pick(['-', '/', '.'])}${digits(r, r.int(1, 2))}-${digits(r, r.int(1, 2))}`,
    ],
    edges: [[''], ['2024-01-31'], ['2024-1-31'], ['31-01-2024'], ['2024/01/31'], ['9999-99-99']],
    reference: ([s]) =>
      s.length === 10 &&
      [...s].every((c, i) => (i === 4 || i === 7 ? c === '-' : c >= '0' && c <= '9')),
    bodies: [
      `return /^\\d{4}-\\d{2}-\\d{2}$/.test(s);`,
      `
      const parts = s.split('-');
      if (parts.length !== 3) return false;
      const [year, month, day] = parts;
      return /^\\d{4}$/.test(year) && /^\\d{2}$/.test(month) && /^\\d{2}$/.test(day);
      `,
      `
      if (s.length !== 10) return false;
      return [...s].every((c, i) => (i === 4 || i === 7 ? c === '-' : c >= '0' && c <= '9'));
      `,
    ],
    locals: { parts: ['pieces', 'fields'] },
    phrases: {
      whether: [
        'a string has the form yyyy-mm-dd, four digits, two digits and two digits, whatever the numbers',
        '{s} is written like 2024-01-31, without checking that the date exists',
      ],
      verb: [
        'check a text for the date format yyyy-mm-dd, only the format and not the calendar',
        'test that a string is four digits, a dash, two digits, a dash and two digits',
      ],
      say: [
        'date format yyyy-mm-dd check, format only',
        'is the text in the form yyyy-mm-dd? any digits will do',
        'matches dddd-dd-dd',
        'iso date shape check (does not need to be a real date)',
        'true if it is 4 digits - 2 digits - 2 digits, i do not care if the month or the day exist',
      ],
    },
  }),
  family({
    id: 'is-email-like',
    category: 'validation',
    names: ['isEmail', 'looksLikeEmail', 'isEmailLike', 'checkEmail'],
    params: [['s', 'email', 'str', 'text', 'input']],
    args: (r) => {
      const kind = r.unit();
      if (kind < 0.5) return [`${r.string(1, 4, 'abc.')}@${r.string(1, 4, 'xyz.')}`];
      return [
        kind < 0.75 ? r.string(0, 5, 'ab@@.') : r.pick(['', 'a']) + '@' + r.string(0, 2, 'b@'),
      ];
    },
    edges: [[''], ['@'], ['a@b'], ['a@'], ['@b'], ['a@b@c'], ['ann.lee@mail.com']],
    reference: ([s]) => /^[^@]+@[^@]+$/.test(s),
    bodies: [
      `return /^[^@]+@[^@]+$/.test(s);`,
      `
      const parts = s.split('@');
      return parts.length === 2 && parts[0] !== '' && parts[1] !== '';
      `,
      `
      const at = s.indexOf('@');
      return at > 0 && at < s.length - 1 && at === s.lastIndexOf('@');
      `,
      `
      const parts = s.split('@');
      return parts.length === 2 && parts.every((part) => part.length > 0);
      `,
    ],
    locals: { parts: ['pieces', 'halves'], at: ['pos', 'index'], part: ['p', 'piece'] },
    phrases: {
      whether: [
        'a string has exactly one @ with at least one character before and after it',
        '{s} looks like an email address, that is text, a single @, and text again',
        'a text contains one @ only, and it is neither the first nor the last character',
        'an email has exactly one @ which is not at the start or the end',
      ],
      verb: ['check an email address for a single @ that has something on both sides'],
      say: [
        'simple email check: one @, something on both sides',
        'is there exactly one @ in the text, with characters before and after it?',
        'my rule for an email is easy, only one @ and it may not be at the start or at the end',
        'very simple email check, one @ in the middle',
        'is it an email? only check for a single @ with text before and after',
        'email validation with one rule: exactly one @, something before and after it',
        'does the text have a single @ that is not first and not last?',
        'exactly one at sign with something on both sides',
      ],
    },
  }),
  family({
    id: 'is-hex-colour',
    category: 'validation',
    names: ['isHexColor', 'isColor', 'validColor', 'isHexColour'],
    params: [['s', 'color', 'str', 'text', 'input']],
    args: (r) => [
      r.chance(0.55)
        ? '#' + r.string(6, 6, '0123456789abcdefABCDEF')
        : r.pick(['#', '', '##']) + r.string(3, 7, '0123456789abcdefg'),
    ],
    edges: [[''], ['#fff'], ['#FFaa00'], ['#12345g'], ['1234567']],
    reference: ([s]) => /^#[0-9a-f]{6}$/i.test(s),
    bodies: [
      `return /^#[0-9a-fA-F]{6}$/.test(s);`,
      `return /^#[0-9a-f]{6}$/i.test(s);`,
      `
      if (s.length !== 7 || s[0] !== '#') return false;
      return [...s.slice(1)].every((c) => '0123456789abcdefABCDEF'.includes(c));
      `,
      `
      if (!s.startsWith('#') || s.length !== 7) return false;
      for (const c of s.slice(1).toLowerCase()) {
        if (!'0123456789abcdef'.includes(c)) return false;
      }
      return true;
      `,
    ],
    locals: { c: CHARACTER },
    phrases: {
      whether: [
        'a string is a hex colour: # followed by exactly six hexadecimal digits',
        '{s} is a colour like #ff8800, in either case',
        'a text has the form of a # and six hex digits',
        'a string is a valid six digit hex color with a # in front',
      ],
      verb: ['validate a colour written as # and six hexadecimal digits'],
      say: [
        'hex color check, # plus 6 hex digits',
        'is the string a valid six-digit hex colour such as #a1B2c3?',
        'true if it starts with # and then come six characters from 0-9 or a-f, big or small, and nothing more',
        'valid hex color like #1a2b3c',
        'is hex color (#rrggbb)',
        'check css color in the form #rrggbb',
        'does the string look like #ff0000?',
        'hex colour validation, # and exactly six hex digits',
      ],
    },
  }),
  family({
    id: 'is-valid-time',
    category: 'validation',
    names: ['isValidTime', 'isTime', 'validTime', 'checkTime'],
    params: [['s', 'time', 'str', 'text', 'input']],
    args: (r) => {
      const two = (n: number): string => String(n).padStart(2, '0');
      const kind = r.unit();
      if (kind < 0.5) return [`${two(r.int(0, 23))}:${two(r.int(0, 59))}`];
      if (kind < 0.8) return [`${two(r.int(18, 39))}:${two(r.int(40, 79))}`];
      return [r.string(2, 5, '0123:')];
    },
    edges: [[''], ['00:00'], ['23:59'], ['24:00'], ['9:30'], ['12:60'], ['12-30'], ['12:30:00']],
    reference: ([s]) => /^([01]\d|2[0-3]):[0-5]\d$/.test(s),
    bodies: [
      `return /^([01]\\d|2[0-3]):[0-5]\\d$/.test(s);`,
      `
      if (!/^\\d\\d:\\d\\d$/.test(s)) return false;
      const [hours, minutes] = s.split(':').map(Number);
      return hours < 24 && minutes < 60;
      `,
      `
      if (!/^\\d{2}:\\d{2}$/.test(s)) return false;
      return s.slice(0, 2) < '24' && s.slice(3) < '60';
      `,
    ],
    locals: { hours: ['h', 'hh'], minutes: ['m', 'mm'] },
    phrases: {
      whether: [
        'a string is a valid 24 hour time in the form hh:mm',
        '{s} is a time from 00:00 to 23:59 with two digits each',
        'a text is a clock time hh:mm with hours up to 23 and minutes up to 59',
        'a text is a valid time of day as hh:mm on a 24 hour clock',
      ],
      verb: ['validate a time of the day written as hh:mm from 00:00 to 23:59'],
      say: [
        'hh:mm check, 24 hours, two digits each',
        'is this text a correct time like 09:30 with hours 00 to 23 and minutes 00 to 59?',
        'two digits for the hour, a colon, two digits for the minute, and it must be a real time of day, true or false',
        'valid time hh:mm',
        'is valid 24h time',
        'check time string like 23:59',
        'validate hh:mm (00:00 - 23:59)',
        'is "25:00" a valid time? check hh:mm with two digits each',
      ],
    },
  }),
  family({
    id: 'is-valid-date',
    category: 'validation',
    names: ['isValidDate', 'isRealDate', 'dateExists', 'validDate'],
    params: [DATE],
    args: (r) => {
      const two = (n: number): string => String(n).padStart(2, '0');
      const date = `${r.int(1990, 2035)}-${two(r.int(1, r.chance(0.8) ? 12 : 15))}-${two(r.int(27, 32))}`;
      return [r.pick([date, date, isoDate(r), date.replace(/-/g, '/'), r.word()])];
    },
    edges: [['2024-02-29'], ['2023-02-29'], ['2024-04-31'], ['2024-13-01'], ['']],
    reference: ([date]) => {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
      const time = Date.parse(date);
      return !Number.isNaN(time) && isoOf(time) === date;
    },
    bodies: [
      `
      if (!/^\\d{4}-\\d{2}-\\d{2}$/.test(date)) return false;
      const d = new Date(date);
      return !isNaN(d) && d.toISOString().slice(0, 10) === date;
      `,
      `
      if (!/^\\d{4}-\\d{2}-\\d{2}$/.test(date)) return false;
      const [year, month, day] = date.split('-').map(Number);
      const d = new Date(Date.UTC(year, month - 1, day));
      return d.getUTCMonth() === month - 1 && d.getUTCDate() === day;
      `,
      `
      if (!/^\\d{4}-\\d{2}-\\d{2}$/.test(date)) return false;
      const [year, month, day] = date.split('-').map(Number);
      const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
      return month >= 1 && month <= 12 && day >= 1 && day <= last;
      `,
    ],
    locals: { d: ['parsed', 'real'], last: ['days', 'max'] },
    phrases: {
      verb: [
        'check whether a YYYY-MM-DD string is a valid date, so that February 30th is not',
        'validate an ISO date, its form as well as the day of the month',
      ],
      whether: [
        'a text is a real date in the form YYYY-MM-DD',
        'a string like "2024-02-30" is a date that exists in the calendar',
        '{date} has the form YYYY-MM-DD and is a day that exists',
      ],
      say: [
        'is valid date YYYY-MM-DD',
        'date string that really exists',
        'how do i check that a text like 2024-02-29 is a date that exists, with leap years?',
      ],
    },
  }),
  family({
    id: 'is-weekend-date',
    category: 'validation',
    names: ['isWeekend', 'isWeekendDay', 'onWeekend', 'fallsOnWeekend'],
    params: [DATE],
    args: (r) => [
      isoOf(Date.UTC(2024, 0, r.chance(0.4) ? 6 + 7 * r.int(0, 90) + r.int(0, 1) : r.int(1, 600))),
    ],
    edges: [['2024-01-05'], ['2024-01-06'], ['2024-01-07'], ['2024-01-08']],
    reference: ([date]) => [0, 6].includes(new Date(date).getUTCDay()),
    bodies: [
      `
      const day = new Date(date).getUTCDay();
      return day === 0 || day === 6;
      `,
      `return [0, 6].includes(new Date(date).getUTCDay());`,
      `return new Date(date).getUTCDay() % 6 === 0;`,
    ],
    locals: { day: ['weekday', 'd', 'n'] },
    phrases: {
      verb: [
        'check whether a date in the form YYYY-MM-DD is on a weekend',
        'test if an ISO date is a Saturday or a Sunday',
      ],
      whether: [
        'a date like "2024-01-06" is on a weekend',
        'an ISO date falls on a Saturday or Sunday',
        '{date} is a Saturday or a Sunday',
      ],
      say: [
        'is date on weekend',
        'saturday or sunday? from a date string',
        'how do i see if a date like 2024-01-06 is at the weekend?',
      ],
    },
  }),
  family({
    id: 'is-valid-day-month',
    category: 'validation',
    names: ['isValidDate', 'validDayMonth', 'dateExists', 'isRealDate'],
    params: [
      ['day', 'd', 'dd'],
      ['month', 'm', 'mm'],
    ],
    args: (r) => [r.chance(0.7) ? r.int(27, 34) : r.int(-1, 31), r.int(0, r.chance(0.8) ? 12 : 14)],
    edges: [
      [29, 2],
      [28, 2],
      [31, 4],
      [31, 12],
      [0, 1],
      [1, 13],
      [1, 0],
    ],
    reference: ([day, month]) =>
      day >= 1 && day <= ([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0),
    bodies: [
      `
      const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
      if (month < 1 || month > 12) return false;
      return day >= 1 && day <= days[month - 1];
      `,
      `
      if (month < 1 || month > 12 || day < 1) return false;
      if (month === 2) return day <= 28;
      return day <= ([4, 6, 9, 11].includes(month) ? 30 : 31);
      `,
      `
      const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
      return day >= 1 && day <= (days[month - 1] ?? 0);
      `,
    ],
    locals: { days: ['lengths', 'perMonth'] },
    phrases: {
      whether: [
        'a day and a month from 1 to 12 make a real date in a year that is not a leap year',
        '{day} is an existing day of month {month}, with 28 days in February',
        'a day number exists in the given month, where February always has 28 days',
      ],
      verb: ['validate a date given as day and month, with February having 28 days'],
      say: [
        'valid day and month, no leap years',
        'does this day exist in this month, when February has 28 days?',
        'i get a day number and a month number and want false for things like 31 april or month 13, never mind leap years so 29 february is false',
        'is valid date from day and month, february has 28 days',
        'does day {day} exist in month {month}? no leap years',
        'check day and month, 29 february is not valid',
        'valid calendar day (day, month), non leap year',
        '31 4 is false, 31 12 is true, 29 2 is false',
      ],
    },
  }),
  family({
    id: 'has-file-extension',
    category: 'validation',
    names: ['hasExtension', 'isFileType', 'endsWithExtension'],
    params: [['name', 'file', 'filename', 's']],
    constants: {
      k: (r: Random) => r.pick(EXTENSIONS),
    },
    args: (r, { k }) => [
      r.word() + r.pick([`.${k}`, `.${k.toUpperCase()}`, k, `.${k}x`, '.bak', '', `.${k}.old`]),
    ],
    edges: [[''], ['a.txt'], ['photo.PNG'], ['a.b.js']],
    reference: ([name], { k }) => name.toLowerCase().slice(-k.length - 1) === `.${k}`,
    bodies: [
      `return name.toLowerCase().endsWith('.' + $k);`,
      `
      const parts = name.toLowerCase().split('.');
      return parts.length > 1 && parts[parts.length - 1] === $k;
      `,
      `
      const dot = name.lastIndexOf('.');
      return dot !== -1 && name.slice(dot + 1).toLowerCase() === $k;
      `,
    ],
    locals: { parts: ['pieces'], dot: ['at', 'index'] },
    phrases: {
      whether: [
        'a file name has the extension {k}, ignoring case',
        'the file {name} ends with a dot and {k}, in either case',
        'a file is of the type {k} by its extension, case not mattering',
      ],
      verb: ['check a file name for the extension {k}, ignoring case'],
      say: [
        'file extension is {k}? ignore case',
        'does the filename end with . and {k}, big or small letters?',
        'is this a {k} file (by its ending, any case)?',
        'filename has extension {k}, case insensitive',
        'i only want files where the part after the last dot is {k}, capitals are fine too',
      ],
    },
  }),
  family({
    id: 'luhn-check',
    category: 'validation',
    names: ['luhn', 'isValidCard', 'luhnCheck', 'validCardNumber'],
    params: [['s', 'number', 'card', 'digits']],
    args: (r) => {
      const body = digits(r, r.int(1, 9));
      return [r.chance(0.5) ? body + luhnDigit(body) : body];
    },
    edges: [['0'], ['18'], ['79927398713'], ['79927398710'], ['4539148803436467']],
    reference: ([s]) => luhnDigit(s.slice(0, -1)) === s.slice(-1),
    bodies: [
      `
      let sum = 0;
      let double = false;
      for (let i = s.length - 1; i >= 0; i--) {
        let digit = Number(s[i]);
        if (double) digit *= 2;
        if (digit > 9) digit -= 9;
        sum += digit;
        double = !double;
      }
      return sum % 10 === 0;
      `,
      `
      const sum = [...s].reverse().reduce((total, ch, i) => {
        const digit = i % 2 === 0 ? Number(ch) : 2 * Number(ch);
        return total + (digit > 9 ? digit - 9 : digit);
      }, 0);
      return sum % 10 === 0;
      `,
      `
      const digits = s.split('').map(Number).reverse();
      const doubled = digits.map((d, i) => (i % 2 === 1 ? d * 2 : d));
      const sum = doubled.reduce((total, d) => total + (d > 9 ? d - 9 : d), 0);
      return sum % 10 === 0;
      `,
    ],
    locals: { sum: ['checksum'], digit: ['d'] },
    phrases: {
      whether: [
        'a string of digits passes the Luhn check',
        'the card number {s} is valid by the Luhn algorithm',
        'a number given as text is correct according to the Luhn formula',
      ],
      verb: ['validate a card number with the Luhn algorithm'],
      say: [
        'luhn check',
        'luhn algorithm',
        'credit card number check with luhn',
        'is the credit card number {s} valid by the luhn formula?',
        'from the right double every second digit, take 9 off when it is above 9, add all and the sum must be divisible by 10',
      ],
    },
  }),
  family({
    id: 'is-identifier',
    category: 'validation',
    names: ['isIdentifier', 'validName', 'isValidName', 'checkName'],
    params: [['s', 'str', 'text', 'ident', 'input']],
    args: (r) => [
      r.chance(0.55)
        ? r.string(1, 1, 'abXY_') + r.string(0, 5, 'abXY_019')
        : r.string(0, 4, 'ab_01- $'),
    ],
    edges: [[''], ['x'], ['1a'], ['_a1'], ['a-b'], ['a b']],
    reference: ([s]) => /^[a-zA-Z_][a-zA-Z0-9_]*$/.test(s),
    bodies: [
      `return /^[a-zA-Z_][a-zA-Z0-9_]*$/.test(s);`,
      `return /^[a-z_]\\w*$/i.test(s);`,
      `
      if (s === '' || /\\d/.test(s[0])) return false;
      return [...s].every((c) => /\\w/.test(c));
      `,
      `return /^\\w+$/.test(s) && !/^\\d/.test(s);`,
    ],
    locals: { c: CHARACTER },
    phrases: {
      whether: [
        'a string is an identifier: letters, digits and underscores, not empty and not starting with a digit',
        '{s} is a name that begins with a letter or underscore and goes on with letters, digits or underscores',
        'a text could be a variable name, made of letters, digits and _ without a digit at the start',
        'a string is a valid variable name of letters, digits and underscores, not starting with a digit',
      ],
      verb: [
        'validate a name that may have letters, digits and underscores but no digit at the front',
      ],
      say: [
        'identifier check: [letters _] then [letters digits _]',
        'is the name made of letters, digits and underscores only, with no digit first and not empty?',
        'a variable name may not be empty or start with a digit, and only letters, digits and _ are okay in it',
        'valid variable name, letters digits and _ only, no digit first, not empty',
        'valid identifier (letters, digits, underscore, no leading digit)',
        'could {s} be a variable name with only letters, digits and _?',
        'is identifier, [A-Za-z_][A-Za-z0-9_]*',
        'check a variable name: starts with a letter or _, then letters, digits or _',
      ],
    },
  }),
];
