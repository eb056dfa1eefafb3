import { family } from '../../family.ts';

/** Years and months, temperatures, speed and weight. */
export const calendarAndMeasures = [
  family({
    id: 'is-leap-year',
    category: 'numbers',
    names: ['isLeapYear', 'leapYear', 'isLeap', 'checkLeapYear'],
    params: [['year', 'y', 'yearNumber']],
    args: (r) => [
      r.pick([r.int(1600, 2100), 4 * r.int(400, 525), 100 * r.int(15, 25), 400 * r.int(4, 7)]),
    ],
    edges: [[2000], [1900], [2024], [2023], [2100]],
    reference: ([year]) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0,
    bodies: [
      `return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;`,
      `
      if (year % 400 === 0) return true;
      if (year % 100 === 0) return false;
      return year % 4 === 0;
      `,
      `return year % 100 === 0 ? year % 400 === 0 : year % 4 === 0;`,
      `
      if (year % 4 !== 0) return false;
      return year % 100 !== 0 || year % 400 === 0;
      `,
    ],
    phrases: {
      whether: [
        'a year is a leap year',
        'the given year has a 29th of February in the Gregorian calendar',
        '{year} is a leap year (divisible by 4, except centuries that are not divisible by 400)',
        'the year {year} is a leap year',
        'a year has 366 days',
      ],
      verb: [
        'test a year for being a leap year',
        'decide if a year has 366 days',
        'check a year for being a leap year',
      ],
      say: [
        'leap year check',
        'is it a leap year?',
        'every fourth year has one day more, except full hundreds unless divisible by 400, tell me if the year is such a leap year',
        'leap year',
        'is leap year',
        'leap year?',
        'is {year} a leap year?',
        'does this year have a february 29?',
        'leap year true or false, 1900 is false and 2000 is true',
      ],
    },
  }),
  family({
    id: 'next-leap-year',
    category: 'numbers',
    names: ['nextLeapYear', 'leapYearAfter', 'findNextLeap'],
    params: [['year', 'y', 'yr', 'n']],
    args: (r) => [r.chance(0.3) ? 100 * r.int(15, 24) - r.int(0, 4) : r.int(1580, 2410)],
    edges: [[1896], [1999], [2000], [2023], [2024], [2096]],
    reference: ([year]) =>
      Array.from({ length: 8 }, (_, i) => year + i + 1).find(
        (y) => new Date(Date.UTC(y, 1, 29)).getUTCMonth() === 1,
      ) ?? 0,
    bodies: [
      `
      const isLeap = (y) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
      let next = year + 1;
      while (!isLeap(next)) next++;
      return next;
      `,
      `
      for (let y = year + 1; ; y++) {
        if ((y % 4 === 0 && y % 100 !== 0) || y % 400 === 0) return y;
      }
      `,
      `
      const next = year + 1;
      const leap = (next % 4 === 0 && next % 100 !== 0) || next % 400 === 0;
      return leap ? next : $name(next);
      `,
    ],
    locals: { next: ['candidate', 'result'] },
    phrases: {
      noun: [
        'the first leap year after {year}',
        'the next leap year after a given year, never the year itself',
      ],
      verb: [
        'find the next leap year after {year}',
        'search for the first leap year later than {year}',
      ],
      say: [
        'next leap year after a year',
        'when is the next leap year after {year}?',
        'next leap year, not counting the given one',
        'which leap year comes right after this year?',
        'from 2024 it should be 2028 and from 2023 it should be 2024, hundreds are only leap if 400 divides them',
      ],
    },
  }),
  family({
    id: 'century-of-year',
    category: 'numbers',
    names: ['century', 'centuryFromYear', 'getCentury'],
    params: [['year', 'y', 'yr', 'n']],
    args: (r) => [r.chance(0.3) ? 100 * r.int(1, 25) : r.int(1, 2400)],
    edges: [[1], [100], [101], [1900], [1901], [2000], [2001]],
    reference: ([year]) => (year - 1 - ((year - 1) % 100)) / 100 + 1,
    bodies: [
      `return Math.ceil(year / 100);`,
      `return Math.floor((year - 1) / 100) + 1;`,
      `
      if (year % 100 === 0) return year / 100;
      return Math.floor(year / 100) + 1;
      `,
    ],
    phrases: {
      noun: [
        'the century that a year belongs to',
        'the century of the year {year} as a number, where 1900 is in 19 and 1901 in 20',
      ],
      verb: [
        'compute the century from a year',
        'find the century of {year}, years like 2000 still being in the 20th',
      ],
      say: [
        'century from year',
        'which century is the year {year} in?',
        'year to century, 1905 -> 20, 1700 -> 17',
        'century number for a given year',
        'the first century goes from year 1 to 100, the second from 101 to 200, so which one is my year in?',
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
    id: 'celsius-to-fahrenheit',
    category: 'numbers',
    names: ['toFahrenheit', 'celsiusToFahrenheit', 'convertToFahrenheit', 'cToF'],
    params: [['celsius', 'c', 'degrees', 'temp', 'temperature']],
    args: (r) => [r.chance(0.5) ? 5 * r.int(-10, 24) : r.int(-50, 120)],
    edges: [[0], [100], [-40], [37]],
    reference: ([celsius]) => (celsius * 9) / 5 + 32,
    bodies: [
      `return (celsius * 9) / 5 + 32;`,
      `
      const scaled = celsius * 9;
      return scaled / 5 + 32;
      `,
      `return 32 + (9 * celsius) / 5;`,
    ],
    locals: { scaled: ['ninths', 'step', 'part'] },
    phrases: {
      noun: [
        'the temperature {celsius} converted from Celsius to Fahrenheit',
        'the Fahrenheit value of a temperature in degrees Celsius',
      ],
      verb: [
        'convert degrees Celsius to Fahrenheit',
        'turn a Celsius temperature into Fahrenheit',
        'calculate the temperature in Fahrenheit from Celsius',
      ],
      say: [
        'celsius to fahrenheit',
        'how many degrees Fahrenheit is a temperature given in Celsius?',
        'take a celsius temperature, times 9 divided by 5 plus 32, so i get fahrenheit',
        'c to f',
        'convert celsius to fahrenheit',
        'celsius -> fahrenheit',
        'temperature conversion from celsius to fahrenheit',
        'how do i convert celsius into fahrenheit?',
        'what is {celsius} degrees celsius in fahrenheit?',
      ],
    },
  }),
  family({
    id: 'fahrenheit-to-celsius',
    category: 'numbers',
    names: ['toCelsius', 'fahrenheitToCelsius', 'convertToCelsius', 'fToC'],
    params: [['fahrenheit', 'f', 'degrees', 'temp', 'temperature']],
    args: (r) => [r.chance(0.6) ? 32 + 9 * r.int(-10, 20) : r.int(-50, 220)],
    edges: [[32], [212], [-40], [50]],
    reference: ([fahrenheit]) => ((fahrenheit - 32) * 5) / 9,
    bodies: [
      `return ((fahrenheit - 32) * 5) / 9;`,
      `
      const shifted = fahrenheit - 32;
      return (shifted * 5) / 9;
      `,
      `return (5 * (fahrenheit - 32)) / 9;`,
    ],
    locals: { shifted: ['diff', 'offset', 'above'] },
    phrases: {
      noun: [
        'the temperature {fahrenheit} converted from Fahrenheit to Celsius',
        'the Celsius value of a temperature in degrees Fahrenheit',
      ],
      verb: [
        'convert degrees Fahrenheit to Celsius',
        'turn a Fahrenheit temperature into Celsius',
        'calculate the temperature in Celsius from Fahrenheit',
      ],
      say: [
        'fahrenheit to celsius',
        'how many degrees Celsius is a temperature given in Fahrenheit?',
        'take a fahrenheit temperature, minus 32, times 5, divided by 9, that is the celsius value i want',
        'f to c',
        'convert fahrenheit to celsius',
        'fahrenheit -> celsius',
        'temperature conversion from fahrenheit to celsius',
        'how do i convert fahrenheit into celsius?',
        'what is {fahrenheit} degrees fahrenheit in celsius?',
      ],
    },
  }),
  family({
    id: 'average-speed',
    category: 'numbers',
    names: ['averageSpeed', 'speed', 'getSpeed'],
    params: [
      ['distance', 'km', 'd', 'way'],
      ['time', 'hours', 't', 'duration'],
    ],
    args: (r) => [r.int(0, 400), r.int(1, 12)],
    edges: [
      [100, 2],
      [0, 1],
      [50, 4],
    ],
    reference: ([distance, time]) => distance / time,
    bodies: [
      `return distance / time;`,
      `
      const speed = distance / time;
      return speed;
      `,
      `return (1 / time) * distance;`,
    ],
    locals: { speed: ['result', 'v'] },
    phrases: {
      noun: [
        'the average speed for a distance and a time',
        'the speed needed to cover {distance} in {time}',
        'the average speed of a trip, from the distance and the hours',
      ],
      verb: ['compute the average speed from distance and time'],
      say: [
        'average speed: distance, time',
        'how fast was i if i covered {distance} in {time}?',
        'speed = distance / time',
        'distance divided by time',
        'i drove so many kilometers in so many hours, what was my average speed in km per hour?',
      ],
    },
  }),
  family({
    id: 'bmi',
    category: 'numbers',
    names: ['bmi', 'bodyMassIndex', 'computeBmi'],
    params: [
      ['weight', 'kg', 'mass', 'w'],
      ['height', 'meters', 'size', 'h'],
    ],
    args: (r) => [r.int(40, 120), r.int(140, 210) / 100],
    edges: [
      [80, 2],
      [70, 1.75],
      [50, 1],
    ],
    reference: ([weight, height]) => weight / height / height,
    bodies: [
      `return weight / height ** 2;`,
      `return weight / (height * height);`,
      `
      const square = height * height;
      return weight / square;
      `,
    ],
    locals: { square: ['area', 'hh'] },
    phrases: {
      noun: [
        'the body mass index from a weight in kilograms and a height in meters, not rounded',
        'the BMI for {weight} in kg and {height} in m',
      ],
      verb: [
        'compute the BMI from weight in kg and height in meters',
        'divide a weight by the square of a height to get the body mass index',
      ],
      say: [
        'bmi: weight in kg, height in m',
        'body mass index calculator',
        'what is the bmi of a person with {weight} kg and {height} m?',
        'bmi without rounding',
        'weight divided by height squared, the first is in kilograms and the second in meters',
      ],
    },
  }),
  family({
    id: 'bmi-category',
    category: 'numbers',
    names: ['bmiCategory', 'bmiClass', 'weightClass', 'bmiText'],
    params: [
      ['weight', 'kg', 'mass', 'w'],
      ['height', 'meters', 'm', 'h'],
    ],
    args: (r) => [r.int(40, 120), r.int(150, 200) / 100],
    edges: [
      [50, 1.8],
      [70, 1.75],
      [85, 1.75],
      [110, 1.75],
    ],
    reference: ([weight, height]) => {
      const bmi = weight / height ** 2;
      return bmi < 18.5 ? 'underweight' : bmi < 25 ? 'normal' : bmi < 30 ? 'overweight' : 'obese';
    },
    bodies: [
      `
      const bmi = weight / height ** 2;
      if (bmi < 18.5) return 'underweight';
      if (bmi < 25) return 'normal';
      if (bmi < 30) return 'overweight';
      return 'obese';
      `,
      `
      const bmi = weight / (height * height);
      return bmi < 18.5 ? 'underweight' : bmi < 25 ? 'normal' : bmi < 30 ? 'overweight' : 'obese';
      `,
      `
      const bmi = weight / Math.pow(height, 2);
      if (bmi < 18.5) {
        return 'underweight';
      } else if (bmi < 25) {
        return 'normal';
      } else if (bmi < 30) {
        return 'overweight';
      }
      return 'obese';
      `,
    ],
    locals: { bmi: ['index', 'value', 'b'] },
    phrases: {
      noun: [
        'the BMI class of a weight in kg and a height in m: "underweight" below 18.5, "normal" below 25, "overweight" below 30, else "obese"',
        '"underweight", "normal", "overweight" or "obese" by the body mass index, with limits at 18.5, 25 and 30',
      ],
      verb: [
        'tell the BMI category from kilograms and meters: below 18.5 "underweight", below 25 "normal", below 30 "overweight", else "obese"',
        'compute the BMI and return "underweight", "normal", "overweight" or "obese"',
        'classify a body mass index of weight / height squared as underweight, normal, overweight or obese',
      ],
      say: [
        'BMI category: underweight, normal, overweight, obese',
        'bmi to text with limits 18.5, 25, 30',
        'how do i get the BMI category like "normal" or "obese" from weight in kg and height in m?',
      ],
    },
  }),
];
