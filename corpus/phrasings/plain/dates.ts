import type { Phrasings } from '../../family.ts';

export const dates: Phrasings = {
  'days-between-dates': {
    noun: [
      'the difference between two dates in days',
      'the days between a start date and an end date',
    ],
    verb: [
      'get the number of days between two dates',
      'calculate the days between two dates',
      'take two dates and ^return the number of days between them',
    ],
    say: [
      'date diff in days',
      'count days between dates',
      'days between date strings',
      'given two dates in YYYY-MM-DD format, return the number of days between them',
      'how to get the number of days between two dates in javascript?',
    ],
  },
  'add-days-to-date': {
    noun: ['a date with some days added'],
    verb: [
      'add days to a date',
      'take a date and a number and ^return the date that many days later',
      'get the date after a number of days',
    ],
    say: [
      'add n days to a date string',
      'date after some days',
      'addDays function',
      'given a date in YYYY-MM-DD format and a number of days, return the new date',
      'how to add days to a date in javascript?',
    ],
  },
  'weekday-of-date': {
    noun: ['the day name of a date', 'the day of the week for a given date'],
    verb: [
      'return the day of the week for a date',
      'get the day of the week from a date string',
      'take a date and ^return the name of its weekday',
    ],
    say: [
      'day of week',
      'date to weekday name',
      'get day name from date',
      'given a date in YYYY-MM-DD format, return the day of the week as a string',
      'what day is it on a given date?',
    ],
  },
  'is-weekend-date': {
    verb: [
      'check if a date is a weekend',
      'return true if the date falls on a weekend, otherwise false',
    ],
    whether: ['a given date is a weekend day', 'a date is a weekend'],
    say: [
      'is it weekend',
      'isWeekend from date string',
      'check weekend date',
      'given a date in YYYY-MM-DD format, return true if it is Saturday or Sunday',
    ],
  },
  'age-on-date': {
    noun: ['the age of a person at a given date'],
    verb: [
      'calculate age from a birth date',
      'get the age in years from a date of birth and today',
      'take a birth date and the current date and ^return the age',
    ],
    say: [
      'calculate age',
      'date of birth to age',
      'how old am i',
      'given a birth date and a current date in YYYY-MM-DD format, return the age in years',
    ],
  },
  'days-in-month': {
    noun: ['the days in a given month and year'],
    verb: [
      'return how many days a month has',
      'take a year and a month and ^return the number of days',
      'calculate the number of days in a given month',
    ],
    say: [
      'days of a month',
      'daysInMonth(year, month)',
      'get number of days in month',
      'given a year and a month from 1 to 12, return the number of days in that month',
    ],
  },
  'day-of-year': {
    noun: ['the day of the year for a date'],
    verb: [
      'return the day of the year',
      'calculate the day of the year for a given date',
      'take a date and ^return its day number in the year',
    ],
    say: [
      'which day of the year is it',
      'date to day of year',
      'nth day of the year',
      'given a date in YYYY-MM-DD format, return the day of the year',
    ],
  },
  'format-long-date': {
    noun: ['a formatted date such as March 5, 2024'],
    verb: [
      'format a date with the month name, like "March 5, 2024"',
      'convert a date string to a readable date like "March 5, 2024"',
      'take a date in YYYY-MM-DD and ^return it as Month Day, Year',
    ],
    say: [
      'format date as Month D, YYYY',
      'pretty print a date, March 5, 2024',
      'date to long text such as January 1, 2024',
      'given a date in YYYY-MM-DD format, return it in the format Month Day, Year',
    ],
  },
  'iso-to-us-date': {
    noun: ['a US date from an ISO date'],
    verb: [
      'change a date to US format, month first',
      'reformat a date string to mm/dd/yyyy',
      'take a date in YYYY-MM-DD format and ^return it in MM/DD/YYYY format',
    ],
    say: [
      'date to us format',
      'reformat date mm/dd/yyyy',
      'format date as MM/DD/YYYY',
      'given a date as YYYY-MM-DD, return it as MM/DD/YYYY',
    ],
  },
  'is-valid-date': {
    verb: ['check if a date string is valid', 'validate a date in the format YYYY-MM-DD'],
    whether: ['a string is a valid date in the format YYYY-MM-DD', 'a date string is valid'],
    say: [
      'is valid date',
      'validate date string',
      'date validation yyyy-mm-dd',
      'given a string, return true if it is a valid date in YYYY-MM-DD format',
    ],
  },
  'date-list': {
    noun: ['an array of dates between a start date and an end date'],
    verb: [
      'return all the dates between two dates',
      'get every day in a date range',
      'take a start date and an end date and ^return a list of all dates',
    ],
    say: [
      'all dates in range',
      'dates from start to end',
      'list the days between two dates',
      'given two dates in YYYY-MM-DD format, return an array of all dates from the first to the last',
    ],
  },
  'latest-date': {
    noun: ['the latest date'],
    verb: [
      'find the most recent date',
      'return the newest date in an array of dates',
      'take a list of dates and ^return the last one in time',
    ],
    say: [
      'max date',
      'newest date in array',
      'find latest date',
      'given an array of dates in YYYY-MM-DD format, return the latest one',
    ],
  },
};
