import { family } from '../../family.ts';
import { NUMS, RESULTS } from './common.ts';

/** Stores behind functions: an account, a stack, a queue, an undo list, what was seen. */
export const keptState = [
  family({
    id: 'bank-account',
    category: 'closures',
    names: ['accountBalance', 'runAccount', 'finalBalance', 'applyChanges'],
    params: [
      ['start', 'balance', 'initial', 'money'],
      ['changes', 'amounts', 'payments', 'moves'],
    ],
    args: (r) => [r.int(0, 50), r.ints(0, 6, -40, 30)],
    edges: [
      [10, []],
      [10, [-10]],
      [10, [-11]],
      [5, [-8, 4, -9]],
    ],
    reference: ([start, changes]) => changes.reduce((b, c) => (b + c < 0 ? b : b + c), start),
    bodies: [
      `
      const makeAccount = (balance) => (amount) => {
        if (balance + amount >= 0) balance += amount;
        return balance;
      };
      const change = makeAccount(start);
      changes.forEach((amount) => change(amount));
      return change(0);
      `,
      `
      let balance = start;
      const change = (amount) => {
        if (balance + amount < 0) return;
        balance += amount;
      };
      for (const amount of changes) {
        change(amount);
      }
      return balance;
      `,
      `
      const apply = (balance, amount) => (balance + amount < 0 ? balance : balance + amount);
      return changes.reduce((balance, amount) => apply(balance, amount), start);
      `,
    ],
    locals: {
      makeAccount: ['createAccount', 'account'],
      balance: ['total', 'current'],
      change: ['update', 'book'],
      amount: ['value', 'a'],
      apply: ['step', 'update'],
    },
    phrases: {
      noun: [
        'the final balance of an account after a list of changes, skipping any that would make it negative',
        'the money left when the {changes} are added to {start} one by one, ignoring each that would go below 0',
      ],
      verb: [
        'apply deposits and withdrawals to a starting balance, ignoring a withdrawal that would go below zero',
        'add each amount to an account balance in a closure unless the balance would become negative, and return it',
      ],
      say: [
        'account balance after changes, never below 0, too large withdrawals are skipped',
        'how much is in the account at the end if withdrawals that are too big are refused?',
        'start with some money, positive numbers are paid in and negative numbers taken out, but when there is not enough the change is skipped, return the last balance',
        'bank account closure, skip withdrawals that would overdraw',
        'balance after deposits and withdrawals, no overdraft',
        'given a starting balance and a list of changes, return the final balance where changes that would make it negative are ignored',
        'simulate a bank account, a change is only made if there is enough money',
      ],
    },
  }),
  family({
    id: 'stack-commands',
    category: 'closures',
    names: ['runStack', 'stackCommands', 'useStack', 'simulateStack'],
    params: [['commands', 'ops', 'steps', 'actions']],
    args: (r) => [r.list(() => (r.chance(0.6) ? r.int(1, 20) : 'pop'), 0, 8)],
    edges: [[[]], [[1, 2, 'pop']], [['pop', 3]]],
    reference: ([commands]) => {
      const stack: (number | string)[] = [];
      for (const c of commands) {
        if (c === 'pop') stack.pop();
        else stack.push(c);
      }
      return stack;
    },
    bodies: [
      `
      const stack = [];
      for (const command of commands) {
        if (command === 'pop') stack.pop();
        else stack.push(command);
      }
      return stack;
      `,
      `
      const makeStack = () => {
        const items = [];
        return {
          push: (item) => items.push(item),
          pop: () => items.pop(),
          all: () => items,
        };
      };
      const stack = makeStack();
      for (const command of commands) {
        if (command === 'pop') stack.pop();
        else stack.push(command);
      }
      return stack.all();
      `,
      `
      return commands.reduce(
        (stack, command) => (command === 'pop' ? stack.slice(0, -1) : [...stack, command]),
        [],
      );
      `,
    ],
    locals: {
      stack: ['pile', 'items'],
      command: ['c', 'op'],
      makeStack: ['createStack'],
      items: ['list', 'data'],
      item: ['x', 'value'],
    },
    phrases: {
      noun: [
        'the stack, bottom first, after a list of commands where a number is pushed and "pop" removes the top',
        'what is left on a stack after the {commands}, numbers to push or the word "pop"',
      ],
      verb: [
        'simulate a stack: push every number of a list and remove the top item at each "pop"',
        'run stack commands, where numbers are pushed and "pop" takes the last one off, and return the stack',
      ],
      say: [
        'stack simulation, numbers are pushed, "pop" pops, return the stack',
        'push numbers, pop on "pop", result bottom to top',
        'what is on the stack at the end if numbers are pushed and "pop" removes the newest?',
        'given a list of numbers and "pop" commands, return the final stack as an array',
        'numbers go on the pile, the word pop takes the top one away (nothing happens when it is empty), show me the pile from the bottom',
      ],
    },
  }),
  family({
    id: 'queue-commands',
    category: 'closures',
    names: ['runQueue', 'queueCommands', 'useQueue', 'simulateQueue'],
    params: [['commands', 'ops', 'steps', 'actions']],
    args: (r) => [r.list(() => (r.chance(0.6) ? r.int(1, 20) : 'next'), 0, 8)],
    edges: [[[]], [[1, 2, 'next']], [['next', 3]]],
    reference: ([commands]) => {
      const queue: (number | string)[] = [];
      for (const c of commands) {
        if (c === 'next') queue.shift();
        else queue.push(c);
      }
      return queue;
    },
    bodies: [
      `
      const queue = [];
      for (const command of commands) {
        if (command === 'next') queue.shift();
        else queue.push(command);
      }
      return queue;
      `,
      `
      const makeQueue = () => {
        const items = [];
        return {
          add: (item) => items.push(item),
          next: () => items.shift(),
          all: () => items,
        };
      };
      const queue = makeQueue();
      for (const command of commands) {
        if (command === 'next') queue.next();
        else queue.add(command);
      }
      return queue.all();
      `,
      `
      return commands.reduce(
        (queue, command) => (command === 'next' ? queue.slice(1) : [...queue, command]),
        [],
      );
      `,
    ],
    locals: {
      queue: ['line', 'waiting'],
      command: ['c', 'op'],
      makeQueue: ['createQueue'],
      items: ['list', 'data'],
      item: ['x', 'value'],
    },
    phrases: {
      noun: [
        'the queue, front first, after a list of commands where a number joins at the end and "next" removes the front',
        'who is left in a queue after the {commands}, numbers that join or the word "next"',
      ],
      verb: [
        'simulate a queue: add every number of a list at the end and remove the front item at each "next"',
        'run queue commands, where numbers are enqueued and "next" dequeues the oldest, and return the queue',
      ],
      say: [
        'queue simulation, numbers are enqueued, "next" dequeues, return the queue',
        'fifo queue: add numbers, remove the first one on "next"',
        'what is in the queue at the end if numbers join and "next" serves the one in front?',
        'given a list of numbers and "next" commands, return the final queue as an array',
        'numbers stand in line, the word next takes away the one who waited longest (nothing happens when nobody is there), show me the line',
      ],
    },
  }),
  family({
    id: 'undo-commands',
    category: 'closures',
    names: ['runWithUndo', 'textAfterUndo', 'applyWithUndo', 'typeAndUndo'],
    params: [['commands', 'actions', 'steps', 'inputs']],
    args: (r) => [r.list(() => (r.chance(0.65) ? r.pick(['a', 'b', 'cat', 'x1']) : 'undo'), 0, 7)],
    edges: [[[]], [['a', 'b', 'undo']], [['undo', 'a']]],
    reference: ([commands]) => {
      const parts: string[] = [];
      for (const c of commands) {
        if (c === 'undo') parts.pop();
        else parts.push(c);
      }
      return parts.join('');
    },
    bodies: [
      `
      const parts = [];
      for (const command of commands) {
        if (command === 'undo') parts.pop();
        else parts.push(command);
      }
      return parts.join('');
      `,
      `
      const history = [''];
      for (const command of commands) {
        if (command !== 'undo') history.push(history[history.length - 1] + command);
        else if (history.length > 1) history.pop();
      }
      return history[history.length - 1];
      `,
      `
      const makeEditor = () => {
        const parts = [];
        return {
          type: (text) => parts.push(text),
          undo: () => parts.pop(),
          text: () => parts.join(''),
        };
      };
      const editor = makeEditor();
      for (const command of commands) {
        if (command === 'undo') editor.undo();
        else editor.type(command);
      }
      return editor.text();
      `,
    ],
    locals: {
      parts: ['pieces', 'typed'],
      command: ['c', 'action'],
      history: ['states', 'versions'],
      editor: ['doc', 'page'],
      makeEditor: ['createEditor'],
    },
    phrases: {
      noun: [
        'the text after a list of typed pieces in which "undo" takes back the last piece still there',
        'what an editor with undo shows after the {commands}, pieces of text or the word "undo"',
      ],
      verb: [
        'append every string of a list to a text, but remove the latest piece at each "undo"',
        'simulate a text editor with undo and return the final text',
      ],
      say: [
        'text editor with undo: strings are typed, "undo" removes the last one',
        'apply typed strings and undo commands, return the text',
        'what is the text at the end when "undo" deletes the piece typed last?',
        'given a list of strings where some are "undo", return the joined text after all undos',
        'type the pieces one after the other, the word undo takes the newest piece away if there is one, then give me everything as one string',
      ],
    },
  }),
  family({
    id: 'changed-values',
    category: 'closures',
    names: ['onChange', 'changedValues', 'onlyChanges', 'distinctUntilChanged'],
    params: [NUMS],
    args: (r) => [r.ints(0, 8, 0, 2)],
    edges: [[[]], [[1]], [[1, 1, 2, 2, 1]]],
    reference: ([nums]) => nums.filter((n, i) => i === 0 || n !== nums[i - 1]),
    bodies: [
      `
      let last = null;
      const results = [];
      const report = (n) => {
        if (n !== last) results.push(n);
        last = n;
      };
      nums.forEach((n) => report(n));
      return results;
      `,
      `
      const makeChanged = () => {
        let last = null;
        return (n) => {
          const changed = n !== last;
          last = n;
          return changed;
        };
      };
      const changed = makeChanged();
      return nums.filter((n) => changed(n));
      `,
      `return nums.filter((n, i) => i === 0 || n !== nums[i - 1]);`,
    ],
    locals: {
      last: ['previous', 'old'],
      results: RESULTS,
      report: ['see', 'update'],
      n: ['x', 'v'],
      makeChanged: ['createChanged'],
    },
    phrases: {
      noun: [
        'the numbers that a change listener reports, those that differ from the number right before',
        'the values of {nums} that are not equal to the previous value, the first always included',
      ],
      verb: [
        'use a closure that remembers the last number to report only changes in a list',
        'keep the numbers that are different from the one before, with a function that remembers the previous value',
      ],
      say: [
        'distinct until changed with a closure',
        'report only changed values, first one counts as a change',
        'how do i get just the changes of a list of numbers, so [1, 1, 2, 2, 1] gives [1, 2, 1]?',
        'given numbers, return those that differ from their predecessor, using a closure that keeps the last value',
        'a sensor sends the same number many times and i only want to hear it when it changes',
      ],
    },
  }),
  family({
    id: 'seen-filter',
    category: 'closures',
    names: ['firstTimeOnly', 'filterSeen', 'newOnly', 'uniqueByClosure'],
    params: [NUMS],
    args: (r) => [r.ints(0, 8, 0, 4)],
    edges: [[[]], [[1]], [[1, 1, 2, 1, 3]]],
    reference: ([nums]) => [...new Set(nums)],
    bodies: [
      `
      const makeIsNew = () => {
        const seen = new Set();
        return (n) => {
          if (seen.has(n)) return false;
          seen.add(n);
          return true;
        };
      };
      return nums.filter(makeIsNew());
      `,
      `
      const seen = [];
      const isNew = (n) => {
        if (seen.includes(n)) return false;
        seen.push(n);
        return true;
      };
      return nums.filter((n) => isNew(n));
      `,
      `
      const seen = new Set();
      const isNew = (n) => !seen.has(n) && seen.add(n).has(n);
      return nums.filter((n) => isNew(n));
      `,
    ],
    locals: {
      makeIsNew: ['createIsNew', 'firstTime'],
      isNew: ['fresh', 'unseen'],
      seen: ['known', 'met'],
      n: ['x', 'v'],
    },
    phrases: {
      noun: [
        'the numbers of a list at their first appearance, filtered by a closure that remembers what it has seen',
        'each number of {nums} once, chosen by a predicate that is true only the first time it sees a value',
      ],
      verb: [
        'filter a list with a closure that lets each number through only the first time',
        'use a function that remembers the numbers it has seen to drop repeats from a list',
      ],
      say: [
        'isNew closure: true the first time a value is seen, filter a list with it',
        'remove repeats with a stateful predicate',
        'how do i filter out numbers that came before with a function that remembers them?',
        'given numbers, keep those that a "seen before" closure has not met yet',
        'the inner function has its own memory of seen numbers and says true only for new ones, use it as the filter',
      ],
    },
  }),
];
