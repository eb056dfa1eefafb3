import type { Phrasings } from '../../family.ts';

export const objectsRecords: Phrasings = {
  'names-of-people': {
    noun: ['an array of the names of all people', 'the name of every person in a list'],
    verb: [
      'get all the names from a list of people',
      'take an array of people objects and ^return an array of their names',
      'make a list of names from {people}',
    ],
    say: [
      'get names of people',
      'list of the names of all people',
      'names from array of objects',
      'i have people with name and age, how do i get all their names?',
      'list of people in, list of names out',
    ],
  },
  'oldest-person-name': {
    noun: [
      'the name of the oldest person',
      'the name of the person with the highest age in a list',
    ],
    verb: [
      'find the oldest person and ^return the name',
      'take a list of people with name and age and ^tell the name of the oldest one',
    ],
    say: [
      'name of the oldest',
      'oldest person name',
      'who is the oldest, name',
      'who is the oldest person in my list? give only the name',
      'array of people in, name of the oldest out',
    ],
  },
  'youngest-person': {
    noun: ['the youngest person in a list of people', 'the person object with the lowest age'],
    verb: [
      'find the youngest person',
      'take an array of people and ^return the object of the youngest one',
      'get the person with the smallest age in {people}',
    ],
    say: [
      'youngest person',
      'find youngest in list',
      'person with lowest age',
      'who is the youngest of these people? return the object with name and age',
      'list of people in, youngest person object out',
    ],
  },
  'average-age': {
    noun: ['the average age of a list of people', 'the mean age of all persons in an array'],
    verb: [
      'calculate the average age',
      'take a list of people and ^return their average age',
      'compute the mean of all the ages in {people}',
    ],
    say: [
      'average age of people',
      'mean age',
      'avg age of users',
      'what is the average age of the people in my list?',
      'array of people with ages in, average age out',
    ],
  },
  'find-by-id': {
    noun: [
      'the object with the given id from a list, or null if not found',
      'the item with a certain id, null if no item has it',
    ],
    verb: [
      'find an item by id in a list, or ^return null',
      'take an array of objects and an id and ^return the object that has this id, null if there is none',
    ],
    say: [
      'find by id',
      'get object by id',
      'find object in array by id',
      'how can i get the object with a given id from an array, and null if it does not exist?',
      'list and id in, matching object or null out',
    ],
  },
  'sort-people-by-name': {
    noun: [
      'the people sorted by name in alphabetical order',
      'a list of people objects ordered by name, A to Z',
    ],
    verb: [
      'sort a list of people by name',
      'take an array of people and ^return it sorted alphabetically by name',
      'order the people in {people} by their names from a to z',
    ],
    say: [
      'sort people by name',
      'sort objects by name alphabetically',
      'people in alphabetical order',
      'i have people with name and age, how do i sort them by name?',
      'array of people in, same people in alphabetical order out',
    ],
  },
  'sort-people-oldest-first': {
    noun: [
      'the people sorted by age, from oldest to youngest',
      'a list of people objects ordered by age, highest first',
    ],
    verb: [
      'sort a list of people by age in descending order',
      'take an array of people and ^return it sorted with the oldest first',
      'order people by age from old to young',
    ],
    say: [
      'sort by age descending',
      'sort people oldest first',
      'people by age, high to low',
      'i have people with name and age, how do i sort them with the oldest at the top?',
      'array of people in, same people sorted by age out, biggest age first',
    ],
  },
  'group-people-by-field': {
    noun: [
      'an object with the items of a list grouped by a given field',
      'the objects of an array in groups with the same value for a key',
    ],
    verb: [
      'group objects by a property',
      'take a list of objects and a key and ^return an object with an array of items for each value',
      'group {items} by the field {key}',
    ],
    say: [
      'group by key',
      'group objects by field',
      'group by property',
      'how do i group an array of objects by a key, for example by team?',
      'list and field name in, object with value: [items] out',
    ],
  },
  'count-by-field': {
    noun: [
      'an object with the number of items for each value of a field',
      'the count of objects in a list per value of a given key',
    ],
    verb: [
      'count items by a property',
      'take a list of objects and a key and ^return an object with how many times each value occurs',
      'count the objects in {items} for each value of {key}',
    ],
    say: [
      'count by key',
      'count objects by field',
      'count by property',
      'how many objects in my list have each value of a field, for example how many per team?',
      'list and field name in, object with value: count out',
    ],
  },
  'sum-field': {
    noun: [
      'the sum of a given field in an array of objects',
      'the total of one property of all the objects in a list, 0 for an empty list',
    ],
    verb: [
      'sum a property of objects in an array',
      'take a list of objects and a key and ^return the total of the numbers under that key',
      'add up the {key} of every object',
    ],
    say: [
      'sum by key',
      'sum of a field',
      'sum property of objects',
      'how do i get the total of one field, like price, from a list of objects? the field name is given',
      'list and field name in, sum out',
    ],
  },
  'total-per-category': {
    noun: [
      'an object with the total amount of each category',
      'the sum of the amounts per category, as an object',
    ],
    verb: [
      'sum amounts by category',
      'take a list of expenses with category and amount and ^return an object with the total for each category',
      'calculate how much was spent per category',
    ],
    say: [
      'total by category',
      'sum by category',
      'amount per category',
      'how much did i spend on each category? my list has category and amount',
      'list of expenses in, object with category: total out',
    ],
  },
  'full-names': {
    noun: [
      'an array of full names from people with first and last',
      'the full name of each person, first name then a space then last name',
    ],
    verb: [
      'combine first and last name of each person',
      'take a list of people with first and last and ^return a list of their full names',
      'make full names for everyone in {people}',
    ],
    say: [
      'full names',
      'get full names from objects',
      'how do i join the first and last name of every person in a list?',
      'array of { first, last } in, array of strings like "Bob Fox" out',
    ],
  },
  'ages-by-name': {
    noun: [
      'an object with names as keys and ages as values',
      'an object that gives the age for each name in a list of people',
    ],
    verb: [
      'convert a list of people to an object of name and age',
      'take an array of people and ^return an object with each name as key and the age as value',
      'make a name to age map from {people}',
    ],
    say: [
      'ages by name',
      'map of name to age',
      'object of names and ages',
      'i have an array with name and age and need an object where the name is the key and the age is the value',
      'list of people in, { name: age } object out',
    ],
  },
  'add-year-to-everyone': {
    noun: [
      'a new list of people where every age is 1 higher',
      'the same people with one year added to each age, as new objects',
    ],
    verb: [
      'add one year to the age of every person',
      'take a list of people and ^return a new list with each age plus 1',
      'increase all ages in {people} by one and ^leave the original list as it is',
    ],
    say: [
      'add 1 to every age',
      'increase age of everyone by 1',
      'make everyone one year older',
      'how do i add one to the age of each person without changing the old objects?',
      'people in, new people with age + 1 out',
    ],
  },
  'cheapest-product-name': {
    noun: [
      'the name of the cheapest product',
      'the name of the item that has the lowest price in a list',
    ],
    verb: [
      'find the cheapest product and ^return its name',
      'take a list of products with name and price and ^tell the name of the cheapest one',
    ],
    say: [
      'name of cheapest product',
      'cheapest item name',
      'lowest price product name',
      'which product in my list is the cheapest? i only want its name',
      'array of products in, name of the cheapest out',
    ],
  },
  'names-in-budget': {
    noun: [
      'the names of all products that cost {k} or less',
      'a list of product names with a price not higher than {k}',
    ],
    verb: [
      'get the names of products that cost at most {k}',
      'take a list of products and ^return the names of those with a price up to {k}, {k} included',
      'find all items with a price of {k} or less and ^return their names',
    ],
    say: [
      'product names up to price {k}',
      'names of items {k} or cheaper',
      'products within budget {k}, names',
      'which products can i afford with {k}? give me the names, a price of exactly {k} is ok',
      'products in, names of those priced {k} or less out',
    ],
  },
  'distinct-field-values': {
    noun: [
      'a list of all the different categories, without duplicates',
      'the unique categories of the objects in {items}, in order of first appearance',
    ],
    verb: [
      'get the unique categories from a list of objects',
      'take an array of objects with a category and ^return each category once, in the order they first appear',
    ],
    say: [
      'unique categories',
      'distinct categories',
      'list of categories without duplicates',
      'which categories are used in my list? every category only one time, same order as in the list',
      'array of items in, array of different categories out',
    ],
  },
  'split-adults-minors': {
    noun: [
      'an array with two lists: adults of 18 or older, and minors under 18',
      'the people split into adults and minors, as [adults, minors]',
    ],
    verb: [
      'split people into adults and minors',
      'take a list of people and ^return two lists, first those aged 18 or more, then those under 18',
      'divide {people} into [adults, minors], where 18 is already adult',
    ],
    say: [
      'adults and minors',
      'split people by age 18',
      'separate adults from minors',
      'how do i separate people who are 18 or older from the younger ones, adults first?',
      'people in, [adults, minors] out',
    ],
  },
  'election-winner': {
    noun: [
      'the name with the most votes, the first one in the list if there is a tie',
      'the winner of an election from a list of votes, the earliest name in a tie',
    ],
    verb: [
      'find the winner of an election',
      'count the votes for each name and ^return the name with most votes, in a tie the name that comes first in the list',
    ],
    say: [
      'election winner',
      'name with most votes',
      'who won the vote',
      'who got the most votes? if two names have the same number, take the one that appears first',
      'array of votes in, name of the winner out, first name on a tie',
    ],
  },
};
