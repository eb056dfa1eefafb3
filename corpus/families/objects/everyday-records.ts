import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { OUT } from '../common/names.ts';
import { ITEM, PRODUCT } from './common.ts';

const ITEMS = ['items', 'products', 'list', 'goods'] as const;

interface Product {
  name: string;
  stock: number;
}

/** Products with different names. */
function products(r: Random): Product[] {
  const names = r.shuffle(['pen', 'cup', 'hat', 'bag', 'book', 'lamp', 'sock', 'tea']);
  return r.list(() => ({ name: names.pop() ?? 'jar', stock: r.int(0, 30) }), 0, 6);
}

const PEN: Product = { name: 'pen', stock: 9 };
const CUP: Product = { name: 'cup', stock: 1 };

/** What small programs keep as lists of objects: todos, transactions, scores, stock. */
export const everydayRecords = [
  family({
    id: 'find-by-id',
    category: 'objects',
    names: ['findById', 'getById', 'byId', 'lookUpId'],
    params: [
      ['items', 'list', 'records', 'rows', 'users'],
      ['id', 'wantedId', 'target', 'key'],
    ],
    args: (r): [{ id: number; name: string }[], number] => {
      const ids = r.shuffle([1, 2, 3, 4, 5, 6]).slice(0, r.int(0, 5));
      return [ids.map((id) => ({ id, name: r.word() })), r.int(1, 6)];
    },
    edges: [
      [[], 1],
      [[{ id: 2, name: 'a' }], 2],
      [[{ id: 2, name: 'a' }], 3],
    ],
    reference: ([items, id]) => items.find((item) => item.id === id) ?? null,
    bodies: [
      `return items.find((item) => item.id === id) ?? null;`,
      `
      for (const item of items) {
        if (item.id === id) return item;
      }
      return null;
      `,
      `
      const found = items.filter((item) => item.id === id);
      return found.length > 0 ? found[0] : null;
      `,
    ],
    locals: { item: ['row', 'x', 'entry'], found: ['matches', 'hits'] },
    phrases: {
      noun: [
        'the object with a given id in a list, or null',
        'the item of {items} whose id is {id}, null if there is none',
      ],
      verb: [
        'find an object by its id in an array and return null when it is missing',
        'look up the record with the id {id}, or give null',
      ],
      say: [
        'find by id or null',
        'get object with id from array, null if not found',
        'how do i find the object with a certain id in a list? null when there is no such object',
        'all my things have an id and i want the one with the id i ask for, and null if it is not in the list',
      ],
    },
  }),
  family({
    id: 'update-by-id',
    category: 'objects',
    names: ['updateById', 'updateItem', 'editById', 'patchById'],
    params: [
      ['items', 'list', 'users', 'records', 'rows'],
      ['id', 'wantedId', 'itemId', 'target'],
      ['changes', 'updates', 'patch', 'fields'],
    ],
    args: (
      r,
    ): [
      { id: number; name: string; done: boolean }[],
      number,
      Record<string, string | boolean>,
    ] => {
      const ids = r.shuffle([1, 2, 3, 4, 5, 6]).slice(0, r.int(0, 5));
      const changes = r.pick([{ name: r.word() }, { done: true }, { name: 'new', done: false }]);
      return [
        ids.map((id) => ({ id, name: r.word(), done: r.chance(0.5) })),
        r.int(1, 6),
        { ...changes },
      ];
    },
    edges: [
      [[], 1, { name: 'x' }],
      [[{ id: 2, name: 'a', done: false }], 2, { done: true }],
      [[{ id: 2, name: 'a', done: false }], 3, { done: true }],
    ],
    reference: ([items, id, changes]) =>
      items.map((item) => (item.id === id ? { ...item, ...changes } : item)),
    bodies: [
      `return items.map((item) => (item.id === id ? { ...item, ...changes } : item));`,
      `
      return items.map((item) => {
        if (item.id !== id) return item;
        return { ...item, ...changes };
      });
      `,
      `
      const result = [];
      for (const item of items) {
        result.push(item.id === id ? Object.assign({}, item, changes) : item);
      }
      return result;
      `,
    ],
    locals: { result: OUT, item: ITEM },
    phrases: {
      noun: [
        'a copy of a list in which the object with a given id has some properties changed',
        'the {items} with {changes} merged into the one with the given id',
      ],
      verb: [
        'update the object with a given id in an array, without mutating it',
        'merge {changes} into the object whose id is {id} and return the new list',
        'change some fields of one object, found by its id, in a copy of the list',
      ],
      say: [
        'update by id',
        'update object in array by id, immutable',
        'how do i change the item with a certain id in my array of objects and get a new array?',
      ],
    },
  }),
  family({
    id: 'remove-by-id',
    category: 'objects',
    names: ['removeById', 'deleteById', 'removeItem', 'withoutId'],
    params: [
      ['items', 'list', 'users', 'records', 'rows'],
      ['id', 'wantedId', 'itemId', 'target'],
    ],
    args: (r): [{ id: number; name: string }[], number] => {
      const ids = r.shuffle([1, 2, 3, 4, 5, 6]).slice(0, r.int(0, 5));
      return [ids.map((id) => ({ id, name: r.word() })), r.int(1, 6)];
    },
    edges: [
      [[], 1],
      [[{ id: 2, name: 'a' }], 2],
      [[{ id: 2, name: 'a' }], 3],
    ],
    reference: ([items, id]) => items.filter((item) => item.id !== id),
    bodies: [
      `return items.filter((item) => item.id !== id);`,
      `
      const result = [];
      for (const item of items) {
        if (item.id !== id) result.push(item);
      }
      return result;
      `,
      `
      const index = items.findIndex((item) => item.id === id);
      if (index === -1) return items;
      return [...items.slice(0, index), ...items.slice(index + 1)];
      `,
    ],
    locals: { result: ['rest', 'kept', ...OUT], index: ['i', 'at'], item: ITEM },
    phrases: {
      noun: [
        'a list of objects without the one that has a given id',
        'the {items} whose id is not {id}',
      ],
      verb: [
        'remove the object with a given id from an array',
        'delete an item by its id and return the new list',
        'drop the record whose id equals {id} from a list of objects',
      ],
      say: [
        'remove by id',
        'delete object from array by id',
        'how do i delete the item with a certain id from my array of objects?',
      ],
    },
  }),
  family({
    id: 'toggle-todo',
    category: 'objects',
    names: ['toggleTodo', 'toggleDone', 'toggleTask', 'flipDone'],
    params: [
      ['todos', 'tasks', 'items', 'list'],
      ['id', 'todoId', 'taskId', 'target'],
    ],
    args: (r): [{ id: number; text: string; done: boolean }[], number] => {
      const ids = r.shuffle([1, 2, 3, 4, 5, 6]).slice(0, r.int(0, 5));
      return [ids.map((id) => ({ id, text: r.word(), done: r.chance(0.5) })), r.pick([...ids, 3])];
    },
    edges: [
      [[], 1],
      [[{ id: 2, text: 'a', done: false }], 2],
      [[{ id: 2, text: 'a', done: true }], 3],
    ],
    reference: ([todos, id]) =>
      todos.map((todo) => (todo.id === id ? { ...todo, done: !todo.done } : todo)),
    bodies: [
      `return todos.map((todo) => (todo.id === id ? { ...todo, done: !todo.done } : todo));`,
      `
      return todos.map((todo) => {
        if (todo.id === id) return { ...todo, done: !todo.done };
        return todo;
      });
      `,
      `
      const result = [];
      for (const todo of todos) {
        result.push(todo.id === id ? { ...todo, done: !todo.done } : todo);
      }
      return result;
      `,
    ],
    locals: { todo: ['task', 't', 'entry'], result: OUT },
    phrases: {
      noun: [
        'a todo list in which the done flag of the item with a given id is flipped',
        'the {todos} with done toggled for the one whose id is given',
      ],
      verb: [
        'toggle the done property of the todo with a given id in a copy of the list',
        'mark a todo as done, or as not done if it was done, by its id',
        'flip the done field of the object whose id is {id} and return a new array',
      ],
      say: [
        'toggle todo by id',
        'toggle done in a todo list',
        'how do i tick or untick the task with a certain id in my list of { id, text, done }?',
      ],
    },
  }),
  family({
    id: 'open-todo-texts',
    category: 'objects',
    names: ['openTodos', 'remainingTasks', 'notDone', 'pendingTodos'],
    params: [['todos', 'tasks', 'items', 'list']],
    args: (r): [{ text: string; done: boolean }[]] => [
      r.list(() => ({ text: r.word(), done: r.chance(0.5) }), 0, 6),
    ],
    edges: [[[]], [[{ text: 'a', done: true }]], [[{ text: 'b', done: false }]]],
    reference: ([todos]) => todos.filter((todo) => !todo.done).map((todo) => todo.text),
    bodies: [
      `return todos.filter((todo) => !todo.done).map((todo) => todo.text);`,
      `
      const texts = [];
      for (const todo of todos) {
        if (!todo.done) texts.push(todo.text);
      }
      return texts;
      `,
      `return todos.filter(({ done }) => !done).map(({ text }) => text);`,
    ],
    locals: { todo: ['task', 't', 'entry'], texts: ['result', 'open', 'out'] },
    phrases: {
      noun: [
        'the texts of all todos that are not done',
        'a list with the text of each of {todos} whose done is false',
      ],
      verb: [
        'list the texts of the todos that are still open',
        'get the text of every task that is not done yet',
        'return what remains to be done: the texts of todos with done false',
      ],
      say: [
        'texts of open todos',
        'unfinished tasks, only their text',
        'how do i get the text of all todos that are not done?',
      ],
    },
  }),
  family({
    id: 'balance-from-transactions',
    category: 'objects',
    names: ['balance', 'getBalance', 'accountBalance', 'finalBalance'],
    params: [['transactions', 'entries', 'moves', 'history']],
    args: (r): [{ type: string; amount: number }[]] => [
      r.list(() => ({ type: r.pick(['deposit', 'withdraw']), amount: r.int(1, 100) }), 0, 6),
    ],
    edges: [
      [[]],
      [[{ type: 'deposit', amount: 50 }]],
      [
        [
          { type: 'deposit', amount: 50 },
          { type: 'withdraw', amount: 20 },
        ],
      ],
    ],
    reference: ([list]) =>
      list.reduce((sum, t) => (t.type === 'deposit' ? sum + t.amount : sum - t.amount), 0),
    bodies: [
      `
      return transactions.reduce(
        (sum, t) => (t.type === 'deposit' ? sum + t.amount : sum - t.amount),
        0,
      );
      `,
      `
      let balance = 0;
      for (const t of transactions) {
        if (t.type === 'deposit') balance += t.amount;
        else balance -= t.amount;
      }
      return balance;
      `,
      `
      let balance = 0;
      for (const { type, amount } of transactions) {
        balance += type === 'deposit' ? amount : -amount;
      }
      return balance;
      `,
    ],
    locals: { balance: ['total', 'money', 'result'], sum: ['total', 'acc'], t: ['entry', 'move'] },
    phrases: {
      noun: [
        'the balance after a list of transactions with type "deposit" or "withdraw" and an amount',
        'the sum of the deposits minus the sum of the withdrawals in {transactions}',
      ],
      verb: [
        'compute the account balance from transactions, adding each "deposit" and subtracting each "withdraw"',
        'add the amount of every deposit less that of every withdraw, starting at 0',
        'work out the final balance of a bank account from its transactions',
      ],
      say: [
        'balance from transactions, type deposit or withdraw',
        'bank balance: deposits minus withdrawals',
        'how do i get the balance if every transaction has a type, "deposit" or "withdraw", and an amount?',
      ],
    },
  }),
  family({
    id: 'top-scorers',
    category: 'objects',
    names: ['topScorers', 'topPlayers', 'leaderboard', 'bestPlayers'],
    params: [
      ['players', 'scores', 'results', 'list'],
      ['n', 'count', 'limit', 'k'],
    ],
    args: (r): [{ name: string; score: number }[], number] => {
      const names = r.shuffle(['Ann', 'Bob', 'Eve', 'Tom', 'Zoe', 'Max', 'Lea', 'Sam']);
      const scores = r.shuffle(Array.from({ length: 60 }, (_, i) => i));
      return [
        r.list(() => ({ name: names.pop() ?? 'Jo', score: scores.pop() ?? 99 }), 0, 6),
        r.int(0, 4),
      ];
    },
    edges: [
      [[], 3],
      [[{ name: 'Ann', score: 5 }], 1],
      [
        [
          { name: 'Ann', score: 5 },
          { name: 'Bob', score: 8 },
        ],
        1,
      ],
    ],
    reference: ([players, n]) =>
      [...players]
        .sort((a, b) => b.score - a.score)
        .slice(0, n)
        .map((player) => player.name),
    bodies: [
      `
      return [...players]
        .sort((a, b) => b.score - a.score)
        .slice(0, n)
        .map((player) => player.name);
      `,
      `
      const sorted = players.slice().sort((a, b) => b.score - a.score);
      return sorted.slice(0, n).map((player) => player.name);
      `,
      `
      const sorted = [...players].sort((a, b) => b.score - a.score);
      const names = [];
      for (const player of sorted.slice(0, n)) {
        names.push(player.name);
      }
      return names;
      `,
    ],
    locals: {
      player: ['p', 'x', 'entry'],
      sorted: ['ranked', 'ordered'],
      names: ['result', 'out'],
    },
    phrases: {
      noun: [
        'the names of the n players with the highest scores, best first',
        'the top {n} names of {players} by score',
      ],
      verb: [
        'get the names of the n best players by score, from the best down',
        'list the top {n} scorers of an array of objects with name and score',
        'find who is on the leaderboard: the names with the highest scores, best first',
      ],
      say: [
        'top n players by score, names only',
        'leaderboard, n best names',
        'how do i get the names of the best n players if each has a name and a score?',
      ],
    },
  }),
  family({
    id: 'low-stock-names',
    category: 'objects',
    names: ['lowStock', 'toReorder', 'runningOut', 'lowStockItems'],
    params: [
      ['products', 'items', 'inventory', 'goods'],
      ['limit', 'min', 'least', 'threshold'],
    ],
    args: (r): [Product[], number] => [products(r), r.int(1, 25)],
    edges: [
      [[], 5],
      [[PEN, CUP], 5],
      [[PEN, CUP], 1],
    ],
    reference: ([list, limit]) => list.filter((p) => p.stock < limit).map((p) => p.name),
    bodies: [
      `return products.filter((p) => p.stock < limit).map((p) => p.name);`,
      `
      const names = [];
      for (const p of products) {
        if (p.stock < limit) names.push(p.name);
      }
      return names;
      `,
      `return products.filter(({ stock }) => stock < limit).map(({ name }) => name);`,
    ],
    locals: { p: ['product', 'item', 'x'], names: ['result', 'out', 'low'] },
    phrases: {
      noun: [
        'the names of the products with a stock below a limit',
        'the name of each of {products} whose stock is less than {limit}',
      ],
      verb: [
        'list the products of which fewer than a given number are in stock, by name',
        'find the names of products whose stock is under {limit}',
        'get the names of all items that are running low, with stock below the limit',
      ],
      say: [
        'low stock product names, below limit',
        'names of products with stock < limit',
        'how do i find what to reorder: the names of products with less stock than a limit?',
      ],
    },
  }),
  family({
    id: 'restock-product',
    category: 'objects',
    names: ['restock', 'addStock', 'updateStock', 'changeStock'],
    params: [
      ['stock', 'inventory', 'shop', 'store'],
      ['name', 'product', 'item', 'key'],
      ['amount', 'count', 'quantity', 'n'],
    ],
    args: (r): [Record<string, number>, string, number] => {
      const stock = r.object(() => r.int(0, 20), 0, 4);
      return [stock, r.pick([...Object.keys(stock), r.word()]), r.int(1, 15)];
    },
    edges: [
      [{}, 'pen', 3],
      [{ pen: 2 }, 'pen', 3],
      [{ pen: 2 }, 'cup', 1],
    ],
    reference: ([stock, name, amount]) => ({ ...stock, [name]: (stock[name] ?? 0) + amount }),
    bodies: [
      `return { ...stock, [name]: (stock[name] ?? 0) + amount };`,
      `
      const copy = { ...stock };
      copy[name] = (copy[name] || 0) + amount;
      return copy;
      `,
      `
      const copy = { ...stock };
      if (name in copy) copy[name] += amount;
      else copy[name] = amount;
      return copy;
      `,
    ],
    locals: { copy: ['result', 'updated', 'out'] },
    phrases: {
      noun: [
        'an inventory object with an amount added to one product, new products starting at 0',
        'a copy of {stock} in which {name} has {amount} more than before',
      ],
      verb: [
        'add an amount of a product to an inventory object, without changing the old one',
        'increase the count of {name} in an object by {amount}, counting a missing one as 0',
        'restock a product and return the new inventory',
      ],
      say: [
        'add to inventory, new product starts at 0',
        'restock: object, name, amount',
        'how do i add some pieces of a product to my inventory object, also when the product is new?',
      ],
    },
  }),
  family({
    id: 'cart-total',
    category: 'objects',
    names: ['cartTotal', 'totalPrice', 'orderTotal', 'totalCost'],
    params: [['items', 'cart', 'products', 'lines', 'order']],
    args: (r) => [r.list(() => ({ price: r.int(1, 50), quantity: r.int(0, 5) }), 0, 5)],
    edges: [[[]], [[{ price: 3, quantity: 2 }]], [[{ price: 9, quantity: 0 }]]],
    reference: ([items]) => items.reduce((sum, item) => sum + item.price * item.quantity, 0),
    bodies: [
      `return items.reduce((total, item) => total + item.price * item.quantity, 0);`,
      `
      let total = 0;
      for (const item of items) {
        total += item.price * item.quantity;
      }
      return total;
      `,
      `
      let total = 0;
      for (const { price, quantity } of items) {
        total += price * quantity;
      }
      return total;
      `,
    ],
    locals: { total: ['sum', 'result', 'acc'], item: ['product', 'line', 'x'] },
    phrases: {
      noun: [
        'the total cost of a cart of objects with price and quantity',
        'the sum of price times quantity over all objects in {items}',
        'the total price of a shopping cart, quantity included',
        'the price of an order, each item costing its price times its quantity',
      ],
      verb: [
        'add up price times quantity for every item of a shopping cart',
        'compute the total of a list of items that have a price and a quantity',
        'sum price * quantity over {items}',
        'work out the total price of the items in a cart',
      ],
      say: [
        'cart total, items have price and quantity',
        'how much does the whole order cost if each item object has a price and a quantity?',
        'multiply the price of each item with its quantity and give me the total of that',
        'cart total',
        'shopping cart total',
        'total price of items with quantity',
        'how do i calculate the total of a shopping cart?',
      ],
    },
  }),
  family({
    id: 'cheapest-product-name',
    category: 'objects',
    names: ['cheapestName', 'cheapest', 'findCheapest', 'lowestPriceName'],
    params: [ITEMS],
    args: (r): [{ name: string; price: number }[]] => {
      const prices = r.shuffle(Array.from({ length: 30 }, (_, i) => i + 1));
      return [r.list(() => ({ name: r.word(), price: prices.pop() ?? 50 }), 1, 5)];
    },
    edges: [
      [[{ name: 'a', price: 3 }]],
      [
        [
          { name: 'a', price: 3 },
          { name: 'b', price: 2 },
        ],
      ],
    ],
    reference: ([items]) => [...items].sort((a, b) => a.price - b.price)[0]?.name ?? '',
    bodies: [
      `
      let best = items[0];
      for (const item of items) {
        if (item.price < best.price) best = item;
      }
      return best.name;
      `,
      `return items.reduce((best, item) => (item.price < best.price ? item : best)).name;`,
      `
      const least = Math.min(...items.map((item) => item.price));
      return items.find((item) => item.price === least).name;
      `,
    ],
    locals: { best: ['cheapestItem', 'result'], least: ['min', 'low'], item: PRODUCT },
    phrases: {
      noun: [
        'the name of the cheapest product in a list',
        'the name of the object in {items} with the lowest price',
      ],
      verb: [
        'find the product with the smallest price and return its name',
        'get the name of the least expensive item',
      ],
      say: [
        'cheapest product name',
        'name of item with lowest price',
        'what is the cheapest thing in the list called?',
        'every product has a name and a price, which one costs the least? only its name',
      ],
    },
  }),
  family({
    id: 'names-in-budget',
    category: 'objects',
    names: ['inBudget', 'affordable', 'cheaperThan', 'namesUpToPrice'],
    params: [ITEMS],
    constants: { k: (r: Random) => r.constant(5, 40, 900) },
    args: (r, { k }): [{ name: string; price: number }[]] => [
      r.list(() => ({ name: r.word(), price: r.chance(0.2) ? k : r.int(1, 2 * k) }), 0, 5),
    ],
    edges: [
      [[]],
      [
        [
          { name: 'a', price: 1 },
          { name: 'b', price: 90 },
        ],
      ],
    ],
    reference: ([items], { k }) => items.filter((x) => x.price <= k).map((x) => x.name),
    bodies: [
      `return items.filter((item) => item.price <= $k).map((item) => item.name);`,
      `
      const names = [];
      for (const item of items) {
        if (item.price <= $k) names.push(item.name);
      }
      return names;
      `,
      `
      const names = [];
      for (const { name, price } of items) {
        if (price <= $k) names.push(name);
      }
      return names;
      `,
    ],
    locals: { names: ['result', 'out', 'found'], item: PRODUCT },
    phrases: {
      noun: [
        'the names of the products with a price of at most {k}',
        'a list of the names in {items} that cost {k} or less',
      ],
      verb: [
        'list the names of all products that do not cost more than {k}',
        'pick out the name of every item with price <= {k}',
      ],
      say: [
        'names of products with price <= {k}',
        'affordable items, at most {k}',
        'what can i buy if i have {k} to spend on one thing? return the names',
        'each product has a name and a price and i need the names of those that cost {k} or less',
      ],
    },
  }),
];
