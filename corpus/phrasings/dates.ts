import type { Phrasings } from '../family.ts';

export const dates: Phrasings = {
  'days-between-dates': {
    noun: ['the length in days of the time from a first date to a second'],
    verb: ['subtract two dates and ^give the result in whole days'],
    say: [
      '("2024-02-28", "2024-03-01") -> 2',
      'how long until the holidays? today and the first free day are ISO dates, answer in days',
    ],
  },
  'add-days-to-date': {
    noun: ['the day that comes so many days later, or earlier for a negative number'],
    verb: ['move an ISO date forward by {days} days'],
    say: [
      '("2024-02-28", 1) -> "2024-02-29"',
      'an invoice from a date is due after so many days, when is that? dates are like 2024-05-31',
    ],
  },
  'weekday-of-date': {
    noun: ['Sunday, Monday or whatever day an ISO date is'],
    verb: ['name the weekday of {date}'],
    say: [
      '"2024-01-01" -> "Monday"',
      'was i born on a Sunday? give the weekday, written out, for a date like 1999-07-14',
    ],
  },
  'is-weekend-date': {
    verb: ['tell if the day of {date} belongs to a weekend'],
    whether: ['nobody goes to work on an ISO date since it is Saturday or Sunday'],
    say: ['"2024-01-06" -> true, "2024-01-08" -> false'],
  },
  'age-on-date': {
    noun: ['the number of birthdays somebody has had by a date'],
    verb: ['tell the age on the second date of whoever was born on the first'],
    say: [
      '("2000-05-20", "2024-05-19") -> 23',
      'when the month and day are before those of the birthday it is one year less',
    ],
  },
  'days-in-month': {
    noun: ['the length of a month in days, leap years included'],
    verb: ['tell how many days there are in the month {month} (1 is January) of {year}'],
    say: ['(2024, 2) -> 29, (2023, 2) -> 28, (2024, 4) -> 30'],
  },
  'day-of-year': {
    noun: ['how far into the year an ISO date is, in days, the first day being 1'],
    verb: ['number {date} within its year'],
    say: ['"2024-03-01" -> 61'],
  },
  'format-long-date': {
    noun: ['the American long form of an ISO date, "July 4, 1976"'],
    verb: ['spell the month of a date: "1976-07-04" becomes "July 4, 1976"'],
    say: ['2024-01-01 -> January 1, 2024'],
  },
  'iso-to-us-date': {
    noun: ['the month, the day and the year of an ISO date with slashes between'],
    verb: ['put the month first, the day next and the year last, joined by slashes'],
    say: ['1999-12-01 -> 12/01/1999'],
  },
  'is-valid-date': {
    verb: ['reject texts that are no dates of the calendar or are not written as YYYY-MM-DD'],
    whether: ['a day such as 2023-02-29 is in the calendar, the form being YYYY-MM-DD'],
    say: ['"2024-02-29" -> true, "2023-02-29" -> false, "2024-13-01" -> false'],
  },
  'date-list': {
    noun: ['the days of a trip, from the first to the last, as ISO dates'],
    verb: ['enumerate the days from one date up to and with another'],
    say: ['("2024-02-28", "2024-03-01") -> ["2024-02-28", "2024-02-29", "2024-03-01"]'],
  },
  'latest-date': {
    noun: ['whichever ISO date of a list comes last in time'],
    verb: ['get the date furthest in the future out of a list'],
    say: ['["2024-01-31", "2024-02-01"] -> "2024-02-01"'],
  },
};
