import type { Phrasings } from '../family.ts';

export const objectsRecords: Phrasings = {
  'names-of-people': {
    noun: ['the list of what everybody in {people} is called'],
    verb: ['strip person records down to their names'],
    say: [
      'people -> names',
      '[{ name: "Ann", age: 9 }] -> ["Ann"]',
      'how is everyone called? an array of strings in the same order as the records',
      'for the guest list i need no ages, only what is in the field called name of every record',
    ],
  },
  'oldest-person-name': {
    noun: ['what the person with the most years in {people} is called'],
    verb: ['pick the record with the top age and ^return its name only'],
    say: [
      'name with max age',
      '[{ name: "Ann", age: 9 }, { name: "Bob", age: 70 }] -> "Bob"',
      'nobody in the list is older than this one: what is the name?',
      'we want to congratulate the senior of our club, ages are all different, so tell me who that is, just the name as a string',
    ],
  },
  'youngest-person': {
    noun: ['the complete record of whoever has lived the fewest years'],
    verb: [
      'pick from {people} the one whose age is below all the others and ^return that record unchanged',
    ],
    say: [
      'record with the smallest age',
      'argmin by age, return the person itself',
      '[{ name: "Ann", age: 9 }, { name: "Bob", age: 7 }] -> { name: "Bob", age: 7 }',
      'the baby of the group gets the first piece of cake, who is it? i need the entire entry with all of its fields',
    ],
  },
  'average-age': {
    noun: ['the total of all ages in {people} divided by the head count'],
    verb: ['take the mean of what the records hold under age'],
    say: [
      'avg of .age',
      '[{ name: "Ann", age: 9 }, { name: "Bob", age: 10 }] -> 9.5',
      'typical age of the group, meaning the arithmetic mean, not rounded',
      'our team page should say how old we are on the whole, so sum up everyones years and share them equally among us',
    ],
  },
  'find-by-id': {
    noun: ['the record carrying the requested id, with null standing for no such record'],
    verb: [
      'search {items} for the entry identified by {id} and ^hand back null if the search fails',
    ],
    say: [
      'record by id, else null',
      '([{ id: 2, name: "a" }], 2) -> { id: 2, name: "a" }, with 3 -> null',
      'which entry has .id equal to {id}? the whole entry please, null (not undefined) if no entry has',
      'a customer tells me the order number and i need that order out of the array of orders, or null if we do not have it',
    ],
  },
  'sort-people-by-name': {
    noun: ['the same person records rearranged the way a register lists them, by rising name'],
    verb: ['alphabetise {people} by what they are called, in a new array'],
    say: [
      'alphabetical by .name',
      'records ordered by name, A first, Z last',
      'Ann has to come before Bob and Bob before Eve: reorder the objects that way',
      'the attendance sheet must list the pupils from a to z by their name, each pupil is an object, return the whole objects',
    ],
  },
  'sort-people-oldest-first': {
    noun: ['the same person records rearranged so that ages fall from start to end'],
    verb: ['line up {people} from highest to lowest age in a new array'],
    say: [
      'descending age',
      'records ordered by .age, large to small',
      'grandparents first, kids last: reorder the person objects by age',
      'in our family the elders are served before the younger ones, so arrange the list of people in the order they get their food',
    ],
  },
  'group-people-by-field': {
    noun: [
      'the object that has an array of matching records for every value found in the chosen field',
    ],
    verb: ['file each record of {items} in an object of arrays under what it holds for {key}'],
    say: [
      'records + field name -> { value: [records] }',
      'bucket objects by one property, chosen by name',
      'all items with an equal item[key] end up in one array, stored under that value in an object',
      'sometimes i want to see the players by team and sometimes by level, so let me pass the name of the field and give me the groups as an object',
    ],
  },
  'count-by-field': {
    noun: [
      'the histogram of a chosen field over an array of records, an object from value to amount',
    ],
    verb: [
      'keep a counter for every value that {key} takes in {items} and ^return the counters as an object',
    ],
    say: [
      'records + field name -> { value: count }',
      'frequencies of one property, chosen by name, as an object',
      'how big would the groups be if i grouped the records by that field? the sizes only, keyed by value',
      'tell me how many players are in each team, or at each level, depending on which field name i pass in',
    ],
  },
  'sum-field': {
    noun: ['the grand total of a numeric column, named by a string, in a table of records'],
    verb: ['accumulate what every record of {items} holds under {key} into one number'],
    say: [
      'records + field name -> sum',
      '([{ price: 3, weight: 2 }], "weight") -> 2, ([], "price") -> 0',
      'sum of item[key] over the array',
      'what does everything weigh together, or cost together? which of the fields to total is given as a string',
    ],
  },
  'total-per-category': {
    noun: ['the budget overview of some records: category name to everything spent on it'],
    verb: [
      'keep a running sum of amount for every category that occurs in {items} and ^return the sums in an object',
    ],
    say: [
      'group by category, sum amount',
      '[{ category: "food", amount: 5 }, { category: "food", amount: 2 }] -> { food: 7 }',
      'records with category and amount -> object category: total',
      'where does my money go? i want food so much, rent so much and fun so much, computed from the list of what i spent',
    ],
  },
  'full-names': {
    noun: [
      'the list of names as one says them, given name, blank, family name, from records with first and last',
    ],
    verb: [
      'write for everyone in {people} the first name, one space and the last name as a single string',
    ],
    say: [
      'first + " " + last for each record',
      '[{ first: "Ann", last: "Lee" }] -> ["Ann Lee"]',
      'one string per person out of the fields first and last, same order',
      'the name badges must show the whole name but the database keeps it in two fields, first and last, please put them together for everybody',
    ],
  },
  'ages-by-name': {
    noun: ['the dictionary that answers how old somebody is when given what they are called'],
    verb: ['store the age of everyone in {people} under their name in one object'],
    say: [
      '[{ name, age }] -> { name: age }',
      'records to dict, name as key, age as value',
      'one entry per person: the key is the name and the value the age',
      'instead of searching the array each time i would like to write ages.Ann and get how old she is',
    ],
  },
  'add-year-to-everyone': {
    noun: [
      'the records of {people} as they will be in twelve months, ages up by one, originals untouched',
    ],
    verb: ['produce updated records for everybody, the same except that age has grown by 1'],
    say: [
      'age + 1 for all, in new objects',
      '[{ name: "Ann", age: 9 }] -> [{ name: "Ann", age: 10 }]',
      'happy new year: each person ages by one year, return fresh records and leave the old ones as they are',
      'the list is from last year, so how does it look now, when everyone has become one year older? do not modify the old list',
    ],
  },
  'cheapest-product-name': {
    noun: ['what the item that costs less than all others is called'],
    verb: ['compare the prices in {items} and ^return the name that goes with the bottom one'],
    say: [
      'name with min price',
      '[{ name: "a", price: 3 }, { name: "b", price: 2 }] -> "b"',
      'which product would a miser buy? just its name',
      'i am short of money, so look through the offers, all with different prices, and tell me the name of the one at the lowest price',
    ],
  },
  'names-in-budget': {
    noun: ['the list of what can be had for {k} or less apiece, by name'],
    verb: ['drop everything dearer than {k} from {items} and ^return how the others are called'],
    say: [
      'filter price <= {k}, map to name',
      'product records -> names, maximum price {k}',
      'presents may cost {k} each and not a cent more, exactly {k} is fine; which products qualify, by name?',
      'the shop gives me objects with name and price, show me only the names of the ones whose price does not go above {k}',
    ],
  },
  'distinct-field-values': {
    noun: ['the list of all categories used in {items}, no category twice, earliest use first'],
    verb: ['note each category the first time a record with it comes along'],
    say: [
      'records -> distinct .category values, first seen first',
      'dedupe categories, keep order',
      'food, rent, food, fun in the records should give ["food", "rent", "fun"]',
      'for the filter menu of my page i need every category that at least one item has, a single time each, in the order of the items',
    ],
  },
  'split-adults-minors': {
    noun: [
      'the array of two arrays, everyone from 18 up and then everyone younger than 18, each in the original order',
    ],
    verb: [
      'partition {people} at their eighteenth birthday, those who have reached it in the first of two lists',
    ],
    say: [
      '[age >= 18, age < 18]',
      'records -> [of age, under age], limit 18 counts as of age',
      '[{ name: "Ann", age: 18 }, { name: "Bob", age: 17 }] -> Ann in the first list, Bob in the second, both lists in one array',
      'who may vote and who may not? return both groups of person objects together, the ones aged at least 18 in front',
    ],
  },
  'election-winner': {
    noun: [
      'the most frequent string in {votes}, and among equally frequent ones whichever shows up earliest',
    ],
    verb: [
      'work out which name was written on the most ballots, an even score going to the name that was cast earlier',
    ],
    say: [
      'mode of a list of names, first occurrence breaks ties',
      '["Ann", "Bob", "Bob"] -> "Bob", ["Eve", "Ann", "Ann", "Eve"] -> "Eve"',
      'tally the names and return the top one; with equal tallies prefer the one whose first vote stands further left',
      'our class elects a speaker, every slip of paper has one name, who has won? if it is a draw the name drawn first from the box wins',
    ],
  },
};
