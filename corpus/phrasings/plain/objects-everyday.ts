import type { Phrasings } from '../../family.ts';

export const objectsEveryday: Phrasings = {
  'update-by-id': {
    noun: ['an array with one object updated by id'],
    verb: [
      'update an item in a list by id',
      'edit an object in an array by its id',
      'take a list of objects, an id and changes and ^return the updated list',
    ],
    say: [
      'update item by id',
      'edit array item by id with new values',
      'immutable update of an object in an array',
      'given an array of objects with ids, an id and an object of changes, return the updated array',
    ],
  },
  'remove-by-id': {
    noun: ['an array of objects with one removed by id'],
    verb: [
      'remove an item from a list by id',
      'delete an object by id',
      'take a list of objects and an id and ^return the list without that object',
    ],
    say: [
      'remove item by id',
      'filter out the object with this id',
      'array remove object by id',
      'given an array of objects with ids and an id, return the array without that object',
    ],
  },
  'toggle-todo': {
    noun: ['a todo list with one item toggled'],
    verb: [
      'toggle a todo',
      'toggle a task by id between done and not done',
      'take a list of todos and an id and ^toggle done of that todo',
    ],
    say: [
      'todo list toggle',
      'check or uncheck a todo',
      'todo app: toggle done',
      'given todos with id, text and done, return them with done flipped for one id',
    ],
  },
  'open-todo-texts': {
    noun: ['the remaining todos as strings'],
    verb: [
      'find the todos that are not done and return their texts',
      'take a todo list and ^return the texts of the open ones',
      'filter the undone tasks and ^map them to their text',
    ],
    say: [
      'todo list: what is left',
      'not done todos, text only',
      'given todos with text and done, return the texts of those that are not done',
      'pending tasks',
    ],
  },
  'balance-from-transactions': {
    noun: ['the bank account balance of a list of transactions'],
    verb: [
      'calculate the balance of a bank account from an array of transactions',
      'take a list of deposits and withdrawals and ^return the balance',
      'sum up transactions where withdrawals are negative',
    ],
    say: [
      'bank balance',
      'calculate account balance',
      'transactions to balance',
      'given transactions with type and amount, return the balance',
    ],
  },
  'top-scorers': {
    noun: ['the names of the top players'],
    verb: [
      'return the top n players',
      'take a list of players with scores and n and ^return the names of the top n',
      'get the n highest scorers',
    ],
    say: [
      'top scorers',
      'top 3 of a list of players, n is given',
      'high score list',
      'given players with name and score and a number n, return the n names with the highest score',
    ],
  },
  'low-stock-names': {
    noun: ['the names of low stock items'],
    verb: [
      'return the names of the products that are low in stock',
      'take a list of products and a limit and ^return the names of those with stock below it',
      'filter products by stock and ^map to names',
    ],
    say: [
      'low stock items',
      'inventory: which products are low',
      'given products with name and stock and a limit, return the names with less stock than the limit',
      'products below minimum stock',
    ],
  },
  'restock-product': {
    noun: ['the updated inventory'],
    verb: [
      'add stock for a product',
      'update the inventory with an amount for a product',
      'take an inventory object, a product name and an amount and ^return the updated inventory',
    ],
    say: [
      'inventory add items',
      'update stock count in object',
      'given an inventory object, an item and a quantity, return the inventory with the quantity added',
      'object counter plus amount',
    ],
  },
};
