import { family } from '../../family.ts';

/** Functions put together from others, and called one after another. */
export const composition = [
  family({
    id: 'compose-add-multiply',
    category: 'closures',
    names: ['addThenMultiply', 'composeSteps', 'applyBoth'],
    params: [['x', 'n', 'num', 'value']],
    constants: { p: (r) => r.constant(1, 9, 99), q: (r) => r.constant(2, 9, 99) },
    args: (r) => [r.int(-20, 30)],
    edges: [[0], [1], [-5]],
    reference: ([x], { p, q }) => (x + p) * q,
    bodies: [
      `
      const compose = (f, g) => (y) => g(f(y));
      const add = (y) => y + $p;
      const multiply = (y) => y * $q;
      return compose(add, multiply)(x);
      `,
      `
      const add = (y) => y + $p;
      const multiply = (y) => y * $q;
      return multiply(add(x));
      `,
      `
      const steps = [(y) => y + $p, (y) => y * $q];
      return steps.reduce((result, step) => step(result), x);
      `,
    ],
    locals: {
      compose: ['chain', 'join'],
      f: ['first', 'f1'],
      g: ['second', 'f2'],
      add: ['plus', 'addOne'],
      multiply: ['times', 'scale'],
      y: ['v', 'a'],
      steps: ['functions', 'fns'],
      step: ['fn', 'h'],
      result: ['acc', 'current'],
    },
    phrases: {
      noun: [
        'the composition of adding {p} and then multiplying by {q}, applied to a number',
        'the result of a function that adds {p} followed by one that multiplies by {q}',
      ],
      verb: [
        'compose a function that adds {p} with one that multiplies by {q} and apply it, adding first',
        'add {p} and then multiply by {q} using two composed functions',
        'compose two functions so that a number is first increased by {p} and the result is multiplied by {q}',
      ],
      say: [
        'compose: add {p}, then times {q}',
        'how do i chain two inner functions, first plus {p} and then times {q}, on a number?',
        'make one function for adding {p} and one for multiplying by {q} and run the number through both, the adding comes first',
        'function composition: plus {p} then times {q}',
        'pipe add {p} into multiply by {q}',
        'compose add {p} and multiply {q}, add first',
        'given a number, send it through add {p} and after that through times {q}',
      ],
    },
  }),
  family({
    id: 'curried-add',
    category: 'closures',
    names: ['curriedAdd', 'addCurried', 'curryAdd', 'addAll'],
    params: [
      ['a', 'x', 'first', 'm'],
      ['b', 'y', 'second', 'n'],
    ],
    args: (r) => [r.int(-30, 60), r.int(-30, 60)],
    edges: [
      [0, 0],
      [1, 2],
      [-5, 5],
    ],
    reference: ([a, b]) => a + b,
    bodies: [
      `
      const add = (p) => (q) => p + q;
      return add(a)(b);
      `,
      `
      function add(p) {
        return function (q) {
          return p + q;
        };
      }
      return add(a)(b);
      `,
      `
      const add = (p) => (q) => p + q;
      const addFirst = add(a);
      return addFirst(b);
      `,
    ],
    locals: {
      add: ['plus', 'curried', 'adder'],
      p: ['left', 'u'],
      q: ['right', 'v'],
      addFirst: ['addTo', 'partial'],
    },
    phrases: {
      noun: [
        'the sum of two numbers computed with a curried add function',
        'a curried sum of {a} and {b}',
      ],
      verb: [
        'add two numbers with a curried inner function, one argument at a time',
        'write add so that it takes one number and returns a function for the second, then apply both',
        'curry an addition function and use it to add two numbers',
      ],
      say: [
        'curried add of two numbers',
        'how do i add two numbers with currying, like add(a)(b)?',
        'make an inner function that gets the first number and gives back a function that gets the second, and use it to return the sum',
        'curry add',
        'curried addition, add(a)(b)',
        'add two numbers using currying',
        'given two numbers, add them with a function that returns a function',
      ],
    },
  }),
  family({
    id: 'named-pipeline',
    category: 'closures',
    names: ['runPipeline', 'applySteps', 'pipeline', 'runSteps'],
    params: [
      ['x', 'value', 'n', 'start'],
      ['steps', 'names', 'ops', 'commands'],
    ],
    args: (r) => [
      r.int(-9, 12),
      r.list(() => r.pick(['double', 'increment', 'square'] as const), 0, 4),
    ],
    edges: [
      [3, []],
      [3, ['double', 'increment']],
      [3, ['increment', 'double']],
      [-2, ['square']],
    ],
    reference: ([x, steps]) =>
      steps.reduce((v, s) => (s === 'double' ? v * 2 : s === 'square' ? v * v : v + 1), x),
    bodies: [
      `
      const functions = {
        double: (v) => v * 2,
        increment: (v) => v + 1,
        square: (v) => v * v,
      };
      return steps.reduce((result, step) => functions[step](result), x);
      `,
      `
      const functions = {
        double: (v) => v * 2,
        increment: (v) => v + 1,
        square: (v) => v * v,
      };
      let result = x;
      for (const step of steps) {
        result = functions[step](result);
      }
      return result;
      `,
      `
      let result = x;
      for (const step of steps) {
        if (step === 'double') result *= 2;
        else if (step === 'increment') result += 1;
        else result *= result;
      }
      return result;
      `,
    ],
    locals: {
      functions: ['table', 'actions', 'fns'],
      v: ['y', 'num'],
      result: ['current', 'out'],
      step: ['op', 'name'],
    },
    phrases: {
      noun: [
        'a number after a list of steps named double, increment and square',
        'the result of sending {x} through the {steps} double, increment or square in order',
      ],
      verb: [
        'apply a list of named steps (double, increment, square) to a number one after the other',
        'run a number through a pipeline of the operations double, increment and square given by name',
      ],
      say: [
        'pipeline of double, increment, square by name',
        'what is left of the number after doing each step of the list, where a step is double, increment or square?',
        'i have a number and a list of words, double means times two, increment means plus one, square means times itself, do them in order and return the result',
        'run steps by name on a number: double, increment, square',
        'pipeline of named operations double/increment/square',
        'given a number and a list of "double", "increment" and "square", apply them in order and return the result',
        'apply double, increment or square as the list of names says',
      ],
    },
  }),
  family({
    id: 'greeter-closure',
    category: 'closures',
    names: ['greetAll', 'makeGreetings', 'greetNames', 'useGreeter'],
    params: [
      ['greeting', 'hello', 'salute', 'phrase'],
      ['names', 'people', 'list', 'guests'],
    ],
    args: (r) => [
      r.pick(['Hello', 'Hi', 'Good morning', 'Welcome', 'Hey']),
      r.list(() => r.pick(['Ann', 'Bob', 'Eve', 'Tom', 'Zoe', 'Max']), 0, 5),
    ],
    edges: [
      ['Hello', []],
      ['Hi', ['Ann']],
      ['Hey', ['Bob', 'Eve']],
    ],
    reference: ([greeting, names]) => names.map((name) => `${greeting}, ${name}!`),
    bodies: [
      `
      const greeter = (text) => (name) => \`\${text}, \${name}!\`;
      return names.map(greeter(greeting));
      `,
      `
      const greet = (name) => \`\${greeting}, \${name}!\`;
      return names.map((name) => greet(name));
      `,
      `
      function makeGreeter(text) {
        return (name) => text + ', ' + name + '!';
      }
      const greet = makeGreeter(greeting);
      return names.map((name) => greet(name));
      `,
    ],
    locals: {
      greeter: ['sayTo', 'greetWith'],
      makeGreeter: ['createGreeter', 'greeterFor'],
      greet: ['say', 'welcome'],
      text: ['word', 'start'],
      name: ['person', 'who'],
    },
    phrases: {
      noun: [
        'a greeting like "Hello, Ann!" for each name, made by a greeter closure',
        'the texts that join {greeting}, a comma, a space, a name and "!" for all {names}',
      ],
      verb: [
        'greet every name in a list as "Hello, Ann!" with a function that remembers the greeting',
        'build a greeter for a greeting word and map it over names, in the form "Hi, Bob!"',
      ],
      say: [
        'greeter closure, results like "Hello, Ann!"',
        'how do i make a greeting function that keeps the greeting and use it for a list of names, giving "Hello, Ann!"?',
        'i give a greeting and some names and want a list of sentences like "Hi, Eve!", greeting then comma and space then name then exclamation mark',
        'closure greeter over list of names, "Hi, Ann!"',
        'function factory for greetings, mapped over names',
        'given a greeting and names, return sentences such as "Hello, Tom!"',
        'greeting plus comma plus name plus ! for every name using a closure',
      ],
    },
  }),
  family({
    id: 'apply-operations',
    category: 'closures',
    names: ['applyAll', 'runSteps', 'pipeline', 'applyOperations'],
    params: [
      ['start', 'value', 'x', 'n'],
      ['steps', 'operations', 'ops', 'commands'],
    ],
    args: (r): [number, [string, number][]] => [
      r.int(-5, 10),
      r.list((): [string, number] => [r.pick(['add', 'subtract', 'multiply']), r.int(1, 6)], 0, 5),
    ],
    edges: [
      [5, []],
      [
        1,
        [
          ['add', 2],
          ['multiply', 3],
        ],
      ],
      [9, [['subtract', 4]]],
    ],
    reference: ([start, steps]) =>
      steps.reduce(
        (x, [name, k]) => (name === 'add' ? x + k : name === 'subtract' ? x - k : x * k),
        start,
      ),
    bodies: [
      `
      const ops = {
        add: (x, k) => x + k,
        subtract: (x, k) => x - k,
        multiply: (x, k) => x * k,
      };
      return steps.reduce((x, [name, k]) => ops[name](x, k), start);
      `,
      `
      let result = start;
      for (const [name, k] of steps) {
        if (name === 'add') result += k;
        else if (name === 'subtract') result -= k;
        else result *= k;
      }
      return result;
      `,
    ],
    locals: { ops: ['functions', 'table'], result: ['value', 'current'], k: ['amount', 'by'] },
    phrases: {
      noun: [
        'a number after a list of steps such as ["add", 2], ["subtract", 4] or ["multiply", 3]',
        'what {start} becomes when all of {steps}, pairs of "add", "subtract" or "multiply" and a number, are applied in order',
      ],
      verb: [
        'apply a list of operations to a number one after another, each a pair like ["add", 2], ["subtract", 1] or ["multiply", 3]',
        'run a pipeline of steps named "add", "subtract" and "multiply", each with a number, over a start value',
        'pipe a number through named operations with an amount each, in order',
      ],
      say: [
        'apply operations [name, number] in order: add, subtract, multiply',
        'pipe a value through steps',
        'how do i send a number through a list of steps like ["add", 2] and ["multiply", 3]?',
      ],
    },
  }),
  family({
    id: 'compose-right-to-left',
    category: 'closures',
    names: ['compose', 'composeAll', 'applyFromRight', 'runComposed'],
    params: [
      ['names', 'functions', 'fns', 'steps'],
      ['x', 'value', 'n', 'start'],
    ],
    args: (r): [string[], number] => [
      r.list(() => r.pick(['double', 'increment', 'square']), 0, 4),
      r.int(-4, 6),
    ],
    edges: [
      [[], 5],
      [['double', 'increment'], 3],
      [['increment', 'double'], 3],
      [['square'], -3],
    ],
    reference: ([names, x]) =>
      names.reduceRight(
        (y, name) => (name === 'double' ? y * 2 : name === 'increment' ? y + 1 : y * y),
        x,
      ),
    bodies: [
      `
      const fns = {
        double: (y) => y * 2,
        increment: (y) => y + 1,
        square: (y) => y * y,
      };
      return names.reduceRight((y, name) => fns[name](y), x);
      `,
      `
      const fns = { double: (y) => 2 * y, increment: (y) => y + 1, square: (y) => y ** 2 };
      const compose = (...list) => (y) => list.reduceRight((value, f) => f(value), y);
      return compose(...names.map((name) => fns[name]))(x);
      `,
    ],
    locals: {
      fns: ['table', 'known'],
      compose: ['chain', 'combine'],
      f: ['fn', 'g'],
      value: ['acc', 'current'],
    },
    phrases: {
      noun: [
        'the composition of functions named "double", "increment" and "square", applied to a number from right to left',
        'what the functions in {names} ("double", "increment", "square") make of {x}, the last one first',
      ],
      verb: [
        'compose functions given by name, double, increment and square, from right to left and apply them to a number',
        'apply "double", "increment" and "square" in the order of a list read backwards, as compose does',
        'write compose: run the named functions (double, increment, square) on a number, the rightmost first',
      ],
      say: [
        'compose right to left: double, increment, square',
        'compose named functions double / increment / square on x',
        'how does compose work with a list like ["double", "increment"], where the last function runs first?',
      ],
    },
  }),
];
