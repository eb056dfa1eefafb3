import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { DATE, isoDate, isoOf } from '../common/dates.ts';
import { pad } from './common.ts';

const DAY_MS = 86_400_000;

const MONTHS =
  'January February March April May June July August September October November December';

const DAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** Two dates, often near each other, the earlier one first. */
function twoDates(r: Random): [string, string] {
  const first = isoDate(r);
  const apart = r.chance(0.6) ? r.int(0, 70) : r.int(0, 2000);
  return [first, isoOf(Date.parse(first) + apart * DAY_MS)];
}

/** Dates as texts like "2024-03-01", counted in UTC so that no time zone matters. */
export const dates = [
  family({
    id: 'day-name',
    category: 'conversions',
    names: ['dayName', 'weekday', 'getDayName', 'nameOfDay'],
    params: [['day', 'n', 'num', 'index', 'd']],
    args: (r) => [r.int(0, 6)],
    edges: [[0], [1], [6]],
    reference: ([day]) =>
      ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][day],
    bodies: [
      `
      const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
      return days[day];
      `,
      `
      const days = [
        'Sunday',
        'Monday',
        'Tuesday',
        'Wednesday',
        'Thursday',
        'Friday',
        'Saturday',
      ];
      return days[day];
      `,
      `
      if (day === 0) return 'Sunday';
      if (day === 1) return 'Monday';
      if (day === 2) return 'Tuesday';
      if (day === 3) return 'Wednesday';
      if (day === 4) return 'Thursday';
      if (day === 5) return 'Friday';
      return 'Saturday';
      `,
    ],
    locals: { days: ['names', 'weekdays', 'week'] },
    phrases: {
      noun: [
        'the English name of a weekday number from 0 for Sunday to 6 for Saturday',
        'the day name for {day}, where 0 is Sunday',
      ],
      verb: [
        'convert a number from 0 to 6 to the name of the weekday, 0 being Sunday',
        'return the weekday name of a number, starting with Sunday at 0',
        'get the name of the day of the week from its number, 0 is Sunday and 6 Saturday',
      ],
      say: [
        'day number to name, 0 = Sunday',
        'which weekday belongs to the number if 0 means Sunday and 6 means Saturday?',
        'i get a number like from a date, zero is sunday, one is monday and so on, and i want the full name with a capital letter',
        'weekday name from number, Sunday is 0',
        'day of week name, 0 to 6 starting at Sunday',
        'number to day name where 0 is Sunday',
        'given a number from 0 (Sunday) to 6 (Saturday), return the name of the day',
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
  family({
    id: 'season-of-month',
    category: 'conversions',
    names: ['season', 'getSeason', 'seasonOf', 'monthToSeason'],
    params: [['month', 'm', 'n', 'monthNumber']],
    args: (r) => [r.int(1, 12)],
    edges: [[1], [2], [3], [6], [9], [12]],
    reference: ([month]) => ['winter', 'spring', 'summer', 'autumn'][Math.floor((month % 12) / 3)],
    bodies: [
      `
      if (month >= 3 && month <= 5) return 'spring';
      if (month >= 6 && month <= 8) return 'summer';
      if (month >= 9 && month <= 11) return 'autumn';
      return 'winter';
      `,
      `return ['winter', 'spring', 'summer', 'autumn'][Math.floor((month % 12) / 3)];`,
      `
      if (month === 12 || month < 3) return 'winter';
      if (month < 6) return 'spring';
      if (month < 9) return 'summer';
      return 'autumn';
      `,
    ],
    phrases: {
      noun: [
        'the season of a month from 1 to 12: "winter", "spring", "summer" or "autumn", spring beginning in March',
        '"spring" for the months 3 to 5, "summer" for 6 to 8, "autumn" for 9 to 11 and else "winter"',
      ],
      verb: [
        'get the season of a month number: March to May "spring", June to August "summer", September to November "autumn", else "winter"',
        'return "winter", "spring", "summer" or "autumn" for a month from 1 to 12, December to February being winter',
        'tell the season, in lower case, of a month number where 12, 1 and 2 are winter',
      ],
      say: [
        'season of month number: winter, spring, summer, autumn',
        'month to season, 3 to 5 is spring, lower case',
        'how do i find the season, like "summer", of a month from 1 to 12, with winter from December to February?',
      ],
    },
  }),
];
