import type { Phrasings } from '../family.ts';

export const objectsEveryday: Phrasings = {
  'update-by-id': {
    noun: ['the list after an edit of the record with that id'],
    verb: ['patch the record that has the id and ^leave the others as they are'],
    say: [
      '([{ id: 1, a: 1 }], 1, { a: 5 }) -> [{ id: 1, a: 5 }]',
      'like in a reducer: an array of items, an id and an object with new values for this item',
    ],
  },
  'remove-by-id': {
    noun: ['what is left of a list of records when that id is gone'],
    verb: ['take the record with this id out of the list'],
    say: ['([{ id: 1 }, { id: 2 }], 1) -> [{ id: 2 }]'],
  },
  'toggle-todo': {
    noun: ['the tasks after a click on the checkbox of one of them'],
    verb: ['switch done between true and false for the todo with that id'],
    say: ['([{ id: 1, done: false }], 1) -> [{ id: 1, done: true }]'],
  },
  'open-todo-texts': {
    noun: ['what is still on the to-do list'],
    verb: ['leave out finished tasks and ^return the text of the others'],
    say: ['[{ text: "a", done: true }, { text: "b", done: false }] -> ["b"]'],
  },
  'balance-from-transactions': {
    noun: ['the money in an account that began empty, after all deposits and withdrawals'],
    verb: ['go through the transactions, deposit raising and withdraw lowering the balance'],
    say: ['[{ type: "deposit", amount: 50 }, { type: "withdraw", amount: 20 }] -> 30'],
  },
  'top-scorers': {
    noun: ['the podium: as many names as asked for, in the order of their scores'],
    verb: ['sort players by falling score and ^return the names of the first {n}'],
    say: ['([{ name: "Ann", score: 5 }, { name: "Bob", score: 8 }], 1) -> ["Bob"]'],
  },
  'low-stock-names': {
    noun: ['what has to be ordered again, as names'],
    verb: ['tell which products have a stock smaller than {limit}'],
    say: ['([{ name: "cup", stock: 1 }, { name: "pen", stock: 9 }], 5) -> ["cup"]'],
  },
  'restock-product': {
    noun: ['the stock after a delivery of one product'],
    verb: ['book a delivery of {amount} pieces of {name} in a new object'],
    say: ['({ pen: 2 }, "pen", 3) -> { pen: 5 }; ({ pen: 2 }, "cup", 1) -> { pen: 2, cup: 1 }'],
  },
};
