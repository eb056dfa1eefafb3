import type { Phrasings } from '../family.ts';

export const objectsByField: Phrasings = {
  'sort-by-field': {
    noun: ['the records of a list in the order of one of their fields'],
    verb: ['arrange objects by whatever field is named, from low to high'],
    say: [
      '([{ a: 2 }, { a: 1 }], "a") -> [{ a: 1 }, { a: 2 }]',
      'a table of rows and the name of a column: the rows sorted by this column, numbers or texts',
    ],
  },
  'sort-by-field-descending': {
    noun: ['the records of a list in the falling order of one of their fields'],
    verb: ['arrange objects by whatever field is named, from high to low'],
    say: ['([{ a: 1 }, { a: 2 }], "a") -> [{ a: 2 }, { a: 1 }]'],
  },
  'sort-by-two-fields': {
    noun: ['the rows in ascending order of one column, equal ones in ascending order of another'],
    verb: ['break ties of a sort by {first} with {second}'],
    say: ['sort by price, then by name: the names of both fields are arguments'],
  },
  'average-field': {
    noun: ['the arithmetic mean of one column of a table, 0 if it has no rows'],
    say: [
      '([{ a: 1 }, { a: 3 }], "a") -> 2, ([], "a") -> 0',
      'all objects have numbers under the given name, what is their average? zero for no objects',
    ],
  },
  'max-by-field': {
    noun: ['the record that wins in a given field'],
    verb: ['pick the row whose given column has the biggest number'],
    say: [
      '([{ a: 1 }, { a: 3 }], "a") -> { a: 3 }',
      'which of my objects has the most of something, where the name of the something is an argument? i need the whole object',
    ],
  },
  'min-by-field': {
    noun: ['the record that comes last in a given field'],
    verb: ['pick the row whose given column has the smallest number'],
    say: ['([{ a: 1 }, { a: 3 }], "a") -> { a: 1 }'],
  },
  'index-by-field': {
    noun: ['a dictionary from the values of one column to the rows'],
    verb: ['file every record under what it has in the given field'],
    say: ['([{ id: 7, n: 1 }], "id") -> { 7: { id: 7, n: 1 } }'],
  },
  'unique-by-field': {
    noun: ['the rows whose value in a given column has not come before'],
    verb: ['drop every record that shares its {key} with an earlier one'],
    say: ['([{ a: 1, b: 1 }, { a: 1, b: 2 }], "a") -> [{ a: 1, b: 1 }]'],
  },
  'filter-by-field-value': {
    noun: ['the rows with the wanted value in the named column'],
    verb: ['select the records whose named field is exactly {value}'],
    say: ['([{ a: 1 }, { a: 2 }], "a", 2) -> [{ a: 2 }]'],
  },
  'find-by-field': {
    noun: ['the first row with the wanted value in the named column, else null'],
    verb: [
      'search records for the first whose named field is exactly {value} and ^answer null without one',
    ],
    say: ['([{ a: 1 }, { a: 2 }], "a", 2) -> { a: 2 }; "a", 5 -> null'],
  },
};
