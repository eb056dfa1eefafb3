import { family } from '../../family.ts';
import { pad } from './common.ts';

/** Hours, minutes and seconds, as numbers and as on a clock. */
export const timesOfDay = [
  family({
    id: 'minutes-to-clock',
    category: 'conversions',
    names: ['minutesToClock', 'formatMinutes', 'toHoursMinutes', 'minutesToTime'],
    params: [['minutes', 'mins', 'total', 'n']],
    args: (r) => [r.chance(0.3) ? r.int(0, 70) : r.int(0, 1500)],
    edges: [[0], [5], [59], [60], [125]],
    reference: ([m]) => `${Math.floor(m / 60)}:${pad(m % 60)}`,
    bodies: [
      `
      const h = Math.floor(minutes / 60);
      const m = minutes % 60;
      return \`\${h}:\${String(m).padStart(2, '0')}\`;
      `,
      `
      const h = Math.floor(minutes / 60);
      const m = minutes % 60;
      return h + ':' + (m < 10 ? '0' + m : m);
      `,
      `
      const m = minutes % 60;
      const h = (minutes - m) / 60;
      return \`\${h}:\${m < 10 ? '0' : ''}\${m}\`;
      `,
    ],
    locals: { h: ['hours', 'hour'], m: ['rest', 'left'] },
    phrases: {
      noun: [
        'a number of minutes as hours and two-digit minutes in the form h:mm',
        'the time h:mm for {minutes} minutes, where the hours have no leading zero',
      ],
      verb: [
        'convert minutes to a string like 2:05',
        'format a number of minutes as h:mm with a leading zero only for the minutes',
        'show a duration in minutes as hours:minutes like 1:30',
      ],
      say: [
        'minutes to h:mm',
        'how do i show 125 minutes as "2:05"?',
        'i have a duration in minutes and want hours, a colon and then the minutes with two digits, like 0:07 or 3:40',
        'minutes to hours and minutes as h:mm',
        'format minutes like 2:05',
        'mins to "h:mm" string',
        'given a number of minutes, return it as h:mm',
        'a film takes 90 minutes and i want to display 1:30',
      ],
    },
  }),
  family({
    id: 'clock-to-minutes',
    category: 'conversions',
    names: ['clockToMinutes', 'toMinutes', 'parseTime', 'timeToMinutes'],
    params: [['time', 'clock', 'text', 'str', 's']],
    args: (r) => {
      const hours = r.int(0, 23);
      return [`${r.chance(0.5) ? pad(hours) : hours}:${pad(r.int(0, 59))}`];
    },
    edges: [['0:00'], ['1:05'], ['09:30'], ['23:59']],
    reference: ([time]) => {
      const [h = 0, m = 0] = time.split(':').map(Number);
      return h * 60 + m;
    },
    bodies: [
      `
      const [h, m] = time.split(':').map(Number);
      return h * 60 + m;
      `,
      `
      const parts = time.split(':');
      return Number(parts[0]) * 60 + Number(parts[1]);
      `,
      `
      const colon = time.indexOf(':');
      const h = Number(time.slice(0, colon));
      const m = Number(time.slice(colon + 1));
      return 60 * h + m;
      `,
      `return time.split(':').reduce((total, part) => total * 60 + Number(part), 0);`,
    ],
    locals: {
      h: ['hours', 'hour'],
      m: ['minutes', 'mins'],
      parts: ['pieces', 'fields'],
      colon: ['at', 'i'],
      total: ['sum', 'acc'],
      part: ['p', 'piece'],
    },
    phrases: {
      noun: [
        'the number of minutes in a time like 1:05',
        'the minutes since midnight for a {time} such as 09:30',
      ],
      verb: [
        'convert a time string with hours and minutes, like 2:15, to minutes',
        'parse h:mm and return the total number of minutes',
        'turn a clock time like 09:30 into minutes after midnight',
      ],
      say: [
        'h:mm to minutes',
        'how many minutes is a time given as text like "1:30"?',
        'the text has hours, a colon and minutes, i need one number with all the minutes',
        'time string to minutes',
        'hh:mm to minutes',
        'minutes since midnight',
        'given a time such as "2:15", return how many minutes that is',
        'convert "1:30" to 90',
      ],
    },
  }),
  family({
    id: 'seconds-to-time',
    category: 'conversions',
    names: ['secondsToTime', 'formatSeconds', 'toTimeString', 'formatDuration'],
    params: [['seconds', 'secs', 'total', 'n']],
    args: (r) => [r.chance(0.4) ? r.int(0, 200) : r.int(0, 90000)],
    edges: [[0], [59], [60], [3599], [3600], [3661]],
    reference: ([s]) => [Math.floor(s / 3600), Math.floor(s / 60) % 60, s % 60].map(pad).join(':'),
    bodies: [
      `
      const h = Math.floor(seconds / 3600);
      const m = Math.floor((seconds % 3600) / 60);
      const s = seconds % 60;
      return [h, m, s].map((part) => String(part).padStart(2, '0')).join(':');
      `,
      `
      const pad = (part) => String(part).padStart(2, '0');
      const h = Math.floor(seconds / 3600);
      const m = Math.floor(seconds / 60) % 60;
      return \`\${pad(h)}:\${pad(m)}:\${pad(seconds % 60)}\`;
      `,
      `
      const pad = (part) => (part < 10 ? '0' + part : String(part));
      const h = Math.floor(seconds / 3600);
      const m = Math.floor((seconds - h * 3600) / 60);
      const s = seconds - h * 3600 - m * 60;
      return pad(h) + ':' + pad(m) + ':' + pad(s);
      `,
    ],
    locals: {
      h: ['hours', 'hh'],
      m: ['minutes', 'mm'],
      s: ['rest', 'ss'],
      part: ['x', 'n'],
      pad: ['two', 'twoDigits'],
    },
    phrases: {
      noun: [
        'a number of seconds in the form hh:mm:ss',
        'the hours, minutes and seconds of {seconds} as text with two digits each, joined by colons',
      ],
      verb: [
        'format seconds as hh:mm:ss',
        'convert a number of seconds to a time string like 01:02:03',
        'turn seconds into hours, minutes and seconds in the format hh:mm:ss',
      ],
      say: [
        'seconds to hh:mm:ss',
        'how do i show 3661 seconds as "01:01:01"?',
        'i have a duration in seconds and want hours, minutes and seconds with a leading zero where needed and colons between',
        'seconds to time string hh:mm:ss',
        'format seconds hh:mm:ss',
        'seconds -> HH:MM:SS',
        'given a number of seconds, return hh:mm:ss with leading zeros',
        'my timer counts seconds and should display something like 00:05:09',
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
];
