import { family } from '../family.ts';
import type { Random } from '../random.ts';

const DATE = ['date', 'day', 'iso', 'dateString', 's'] as const;
const DAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;
const DAY_MS = 86_400_000;

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** A date like "2024-03-01"; now and then the end of a February. */
function isoDate(r: Random, from = 1990, to = 2035): string {
  const year = r.int(from, to);
  const end = r.chance(0.15);
  return isoOf(Date.UTC(year, end ? 1 : r.int(0, 11), end ? r.int(27, 29) : r.int(1, 31)));
}

/** Two dates, often near each other, the earlier one first. */
function twoDates(r: Random): [string, string] {
  const first = isoDate(r);
  const apart = r.chance(0.6) ? r.int(0, 70) : r.int(0, 2000);
  return [first, isoOf(Date.parse(first) + apart * DAY_MS)];
}

/** Dates as texts like "2024-03-01", counted in UTC so that no time zone matters. */
export const dates = [
  family({
    id: 'days-between-dates',
    category: 'conversions',
    names: ['daysBetween', 'dayDifference', 'dateDiff', 'diffInDays'],
    params: [
      ['start', 'from', 'date1', 'a'],
      ['end', 'to', 'date2', 'b'],
    ],
    args: (r) => twoDates(r),
    edges: [
      ['2024-01-01', '2024-01-01'],
      ['2024-02-28', '2024-03-01'],
      ['2023-12-31', '2024-01-01'],
    ],
    reference: ([start, end]) => (Date.parse(end) - Date.parse(start)) / DAY_MS,
    bodies: [
      `
      const ms = new Date(end) - new Date(start);
      return Math.round(ms / (1000 * 60 * 60 * 24));
      `,
      `return Math.round((Date.parse(end) - Date.parse(start)) / 86400000);`,
      `
      const msPerDay = 24 * 60 * 60 * 1000;
      const diff = new Date(end).getTime() - new Date(start).getTime();
      return Math.round(diff / msPerDay);
      `,
    ],
    locals: { ms: ['diff', 'delta'], msPerDay: ['oneDay', 'dayMs'], diff: ['ms', 'difference'] },
    phrases: {
      noun: [
        'the number of days between two dates such as "2024-03-01"',
        'how many days there are from {start} to {end}, both in the form YYYY-MM-DD',
      ],
      verb: [
        'count the days from one ISO date to a later one',
        'compute the difference in days between two date strings',
        'calculate how many days lie between {start} and {end}',
      ],
      say: [
        'days between two dates',
        'date difference in days',
        'how many days are between two dates given as YYYY-MM-DD?',
        'days from "2024-02-28" to "2024-03-01"',
        'i give two dates as text like 2024-01-31 and want to know how many days apart they are',
      ],
    },
  }),
  family({
    id: 'add-days-to-date',
    category: 'conversions',
    names: ['addDays', 'dateAfter', 'plusDays', 'shiftDate'],
    params: [DATE, ['days', 'n', 'count', 'amount']],
    args: (r): [string, number] => [isoDate(r), r.chance(0.7) ? r.int(-10, 40) : r.int(0, 400)],
    edges: [
      ['2024-02-28', 1],
      ['2023-12-31', 1],
      ['2024-03-01', -1],
      ['2024-05-05', 0],
    ],
    reference: ([date, days]) => isoOf(Date.parse(date) + days * DAY_MS),
    bodies: [
      `
      const result = new Date(date);
      result.setUTCDate(result.getUTCDate() + days);
      return result.toISOString().slice(0, 10);
      `,
      `
      const time = Date.parse(date) + days * 24 * 60 * 60 * 1000;
      return new Date(time).toISOString().slice(0, 10);
      `,
      `
      const result = new Date(date);
      result.setUTCDate(result.getUTCDate() + days);
      return result.toISOString().split('T')[0];
      `,
    ],
    locals: { result: ['d', 'next', 'moved'], time: ['ms', 'at'] },
    phrases: {
      noun: [
        'the date a number of days after an ISO date, again as YYYY-MM-DD',
        '{date} moved by so many {days}, in the form "2024-03-01"',
      ],
      verb: [
        'add a number of days to a date string in the form YYYY-MM-DD',
        'return the date that is n days after a given ISO date',
        'shift {date} by {days} days and return it as YYYY-MM-DD',
      ],
      say: [
        'add days to date',
        'date plus n days, ISO string',
        'what date is it n days after a date like "2024-02-28"?',
        'given a date as text and a number of days, return the date that many days later as text',
      ],
    },
  }),
  family({
    id: 'weekday-of-date',
    category: 'conversions',
    names: ['weekday', 'dayOfWeek', 'getDayName', 'weekdayName'],
    params: [DATE],
    args: (r) => [isoDate(r)],
    edges: [['2024-01-01'], ['2000-02-29'], ['2023-12-31']],
    reference: ([date]) => DAYS[new Date(date).getUTCDay()] ?? '',
    bodies: [
      `
      const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
      return days[new Date(date).getUTCDay()];
      `,
      `
      const index = new Date(date).getUTCDay();
      return ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][index];
      `,
      `return new Date(date).toLocaleDateString('en-US', { weekday: 'long', timeZone: 'UTC' });`,
    ],
    locals: { days: ['names', 'weekdays'], index: ['i', 'n'] },
    phrases: {
      noun: [
        'the name of the weekday of a date like "2024-01-01", such as "Monday"',
        'the day of the week on which {date} falls, in English',
      ],
      verb: [
        'get the weekday name of an ISO date',
        'return "Monday", "Tuesday" and so on for a date in the form YYYY-MM-DD',
        'find out on which day of the week a date falls',
      ],
      say: [
        'weekday of date',
        'day of the week from date string',
        'which day of the week is a date like 2024-01-01?',
        'i have a date as text and want the name of the day, like Friday',
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
    id: 'age-on-date',
    category: 'conversions',
    names: ['ageOn', 'getAge', 'calculateAge', 'ageAt'],
    params: [
      ['birthday', 'born', 'birthDate', 'birth'],
      ['today', 'date', 'on', 'now'],
    ],
    args: (r): [string, string] => {
      const birthday = isoDate(r, 1950, 2005);
      const near = r.chance(0.5)
        ? birthday.slice(5, 8) + String(r.int(10, 28))
        : isoDate(r).slice(5);
      return [birthday, `${r.int(2006, 2030)}-${near === '02-29' ? '02-28' : near}`];
    },
    edges: [
      ['2000-05-20', '2024-05-19'],
      ['2000-05-20', '2024-05-20'],
      ['2000-05-20', '2024-06-01'],
    ],
    reference: ([birthday, today]) =>
      Number(today.slice(0, 4)) -
      Number(birthday.slice(0, 4)) -
      (today.slice(5) < birthday.slice(5) ? 1 : 0),
    bodies: [
      `
      const years = Number(today.slice(0, 4)) - Number(birthday.slice(0, 4));
      return today.slice(5) < birthday.slice(5) ? years - 1 : years;
      `,
      `
      const [y1, m1, d1] = birthday.split('-').map(Number);
      const [y2, m2, d2] = today.split('-').map(Number);
      const before = m2 < m1 || (m2 === m1 && d2 < d1);
      return before ? y2 - y1 - 1 : y2 - y1;
      `,
      `
      const a = new Date(birthday);
      const b = new Date(today);
      let age = b.getUTCFullYear() - a.getUTCFullYear();
      const months = b.getUTCMonth() - a.getUTCMonth();
      if (months < 0 || (months === 0 && b.getUTCDate() < a.getUTCDate())) age--;
      return age;
      `,
    ],
    locals: { years: ['age', 'n'], before: ['notYet', 'early'], age: ['years', 'result'] },
    phrases: {
      noun: [
        'the age in whole years of somebody born on one ISO date, on another date',
        'how old a person with that {birthday} is on the day {today}',
      ],
      verb: [
        'calculate the age of a person from a birth date and the date of today, both YYYY-MM-DD',
        'work out how old somebody is on a given date, counting a year only once the birthday has come',
        'compute the age on {today} from {birthday}',
      ],
      say: [
        "age from birthday and today's date",
        'age at a date',
        'how old is someone born on 2000-05-20 on a given day?',
        'i have the birth date and another date as text and want the age in years, one less if the birthday is still to come that year',
      ],
    },
  }),
  family({
    id: 'days-in-month',
    category: 'numbers',
    names: ['daysInMonth', 'monthLength', 'getDaysInMonth', 'lastDayOfMonth'],
    params: [
      ['year', 'y', 'yyyy', 'yr'],
      ['month', 'm', 'mm', 'monthNumber'],
    ],
    args: (r): [number, number] => [r.int(1900, 2100), r.chance(0.4) ? 2 : r.int(1, 12)],
    edges: [
      [2023, 2],
      [2024, 2],
      [1900, 2],
      [2000, 2],
      [2024, 4],
      [2024, 12],
    ],
    reference: ([year, month]) => new Date(Date.UTC(year, month, 0)).getUTCDate(),
    bodies: [
      `return new Date(year, month, 0).getDate();`,
      `
      const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
      return days[month - 1];
      `,
      `
      if (month === 2) {
        const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
        return isLeap ? 29 : 28;
      }
      return [4, 6, 9, 11].includes(month) ? 30 : 31;
      `,
    ],
    locals: { isLeap: ['leap', 'leapYear'], days: ['lengths', 'months'] },
    phrases: {
      noun: [
        'the number of days in a month, given the year and the month from 1 to 12',
        'how many days the month {month} of {year} has',
      ],
      verb: [
        'get the number of days in a month of a year, months counted from 1',
        'return 28, 29, 30 or 31 for a year and a month number',
        'find the last day of a month, from the year and the month (1 to 12)',
      ],
      say: [
        'days in month',
        'number of days in month with leap years, year and month given',
        'how many days does a month have in a certain year?',
        'give me how long a month is, february has 29 days only in leap years, month 1 is january',
      ],
    },
  }),
  family({
    id: 'day-of-year',
    category: 'conversions',
    names: ['dayOfYear', 'dayNumber', 'getDayOfYear', 'yearDay'],
    params: [DATE],
    args: (r) => [isoDate(r)],
    edges: [['2024-01-01'], ['2024-12-31'], ['2023-12-31'], ['2024-03-01']],
    reference: ([date]) =>
      (Date.parse(date) - Date.UTC(Number(date.slice(0, 4)) - 1, 11, 31)) / DAY_MS,
    bodies: [
      `
      const start = new Date(date.slice(0, 4) + '-01-01');
      return Math.round((new Date(date) - start) / 86400000) + 1;
      `,
      `
      const [year, month, day] = date.split('-').map(Number);
      const ms = Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 0);
      return ms / (24 * 60 * 60 * 1000);
      `,
      `
      const year = Number(date.slice(0, 4));
      return (Date.parse(date) - Date.UTC(year, 0, 1)) / 86400000 + 1;
      `,
    ],
    locals: { start: ['first', 'newYear'], ms: ['diff', 'passed'] },
    phrases: {
      noun: [
        'the number of the day in its year, 1 for January 1st, of a date like "2024-03-01"',
        'which day of the year {date} is, from 1 to 366',
      ],
      verb: [
        'get the day of the year of an ISO date, counting from 1',
        'count which day of its year a date in the form YYYY-MM-DD is',
      ],
      say: [
        'day of year',
        'day number in the year from date string, Jan 1 = 1',
        'how do i get the day of the year, 1 to 366, from a date like 2024-03-01?',
        'the first of january is 1 and the last of december 365 or 366, what is the number of my date?',
      ],
    },
  }),
  family({
    id: 'format-long-date',
    category: 'conversions',
    names: ['formatDate', 'longDate', 'prettyDate', 'dateInWords'],
    params: [DATE],
    args: (r) => [isoDate(r)],
    edges: [['2024-01-01'], ['1999-12-31'], ['2024-03-05']],
    reference: ([date]) =>
      new Date(date).toLocaleDateString('en-US', {
        month: 'long',
        day: 'numeric',
        year: 'numeric',
        timeZone: 'UTC',
      }),
    bodies: [
      `
      const months = [
        'January', 'February', 'March', 'April', 'May', 'June',
        'July', 'August', 'September', 'October', 'November', 'December',
      ];
      const [year, month, day] = date.split('-').map(Number);
      return \`\${months[month - 1]} \${day}, \${year}\`;
      `,
      `
      return new Date(date).toLocaleDateString('en-US', {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        timeZone: 'UTC',
      });
      `,
    ],
    locals: { months: ['names', 'monthNames'] },
    phrases: {
      noun: [
        'a date like "2024-03-05" written out as "March 5, 2024"',
        '{date} with the name of the month, in the form "March 5, 2024"',
      ],
      verb: [
        'format an ISO date as "March 5, 2024"',
        'write a YYYY-MM-DD date with the month in words, like "December 31, 1999"',
        'turn {date} into a text such as "January 1, 2024"',
      ],
      say: [
        '"2024-03-05" to "March 5, 2024"',
        'long date format, month name day, year',
        'how do i show a date like 2024-03-05 as March 5, 2024?',
      ],
    },
  }),
  family({
    id: 'iso-to-us-date',
    category: 'conversions',
    names: ['toUsDate', 'formatUs', 'usDate', 'isoToUs'],
    params: [DATE],
    args: (r) => [isoDate(r)],
    edges: [['2024-01-31'], ['1999-12-01']],
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
    locals: { parts: ['p', 'pieces'] },
    phrases: {
      noun: ['a date like "2024-01-31" in the American form "01/31/2024"', '{date} as MM/DD/YYYY'],
      verb: [
        'convert a date from YYYY-MM-DD to MM/DD/YYYY',
        'format an ISO date as month/day/year with slashes',
        'rewrite "2024-01-31" as "01/31/2024"',
      ],
      say: [
        'ISO date to MM/DD/YYYY',
        'YYYY-MM-DD to MM/DD/YYYY',
        'how do i change a date like 2024-01-31 into 01/31/2024?',
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
    id: 'date-list',
    category: 'conversions',
    names: ['datesBetween', 'dateRange', 'listDates', 'allDays'],
    params: [
      ['start', 'from', 'first', 'a'],
      ['end', 'to', 'last', 'b'],
    ],
    args: (r): [string, string] => {
      const start = isoDate(r);
      return [start, isoOf(Date.parse(start) + r.int(0, 7) * DAY_MS)];
    },
    edges: [
      ['2024-01-01', '2024-01-01'],
      ['2024-02-28', '2024-03-01'],
    ],
    reference: ([start, end]) =>
      Array.from({ length: (Date.parse(end) - Date.parse(start)) / DAY_MS + 1 }, (_, i) =>
        isoOf(Date.parse(start) + i * DAY_MS),
      ),
    bodies: [
      `
      const dates = [];
      const day = new Date(start);
      while (day <= new Date(end)) {
        dates.push(day.toISOString().slice(0, 10));
        day.setUTCDate(day.getUTCDate() + 1);
      }
      return dates;
      `,
      `
      const dates = [];
      for (let t = Date.parse(start); t <= Date.parse(end); t += 86400000) {
        dates.push(new Date(t).toISOString().slice(0, 10));
      }
      return dates;
      `,
    ],
    locals: { dates: ['result', 'days', 'out'], day: ['current', 'd'], t: ['time', 'ms'] },
    phrases: {
      noun: [
        'all dates from one ISO date to another, both included',
        'a list of the days from {start} to {end} as YYYY-MM-DD texts',
      ],
      verb: [
        'list every date between two dates, including both',
        'make an array of all ISO dates from a start to an end date',
        'generate the dates from {start} through {end}',
      ],
      say: [
        'list of dates between two dates, inclusive',
        'date range array',
        'how do i get an array with all days from one date to another, like "2024-02-28", "2024-02-29", "2024-03-01"?',
      ],
    },
  }),
  family({
    id: 'latest-date',
    category: 'conversions',
    names: ['latestDate', 'newestDate', 'mostRecent', 'lastDate'],
    params: [['dates', 'days', 'list', 'items']],
    args: (r) => [r.list(() => isoDate(r), 1, 6)],
    edges: [[['2024-01-01']], [['2024-01-31', '2024-02-01', '1999-12-31']]],
    reference: ([list]) => [...list].sort().at(-1) ?? '',
    bodies: [
      `return dates.reduce((latest, date) => (date > latest ? date : latest));`,
      `return [...dates].sort().at(-1);`,
      `
      let latest = dates[0];
      for (const date of dates) {
        if (date > latest) latest = date;
      }
      return latest;
      `,
    ],
    locals: { latest: ['newest', 'last', 'result'], date: ['d', 'day', 'x'] },
    phrases: {
      noun: [
        'the latest of several dates in the form YYYY-MM-DD',
        'the most recent date in {dates}',
      ],
      verb: [
        'find the latest date in a list of ISO dates',
        'return the newest of {dates}',
        'pick the most recent date from an array of date strings',
      ],
      say: [
        'latest date in list',
        'most recent date of an array',
        'how do i find the newest date in an array of texts like 2024-01-31?',
      ],
    },
  }),
];
