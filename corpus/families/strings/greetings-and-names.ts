import { family } from '../../family.ts';
import type { Random } from '../../random.ts';
import { OUT } from '../common/names.ts';
import { WORD } from './common.ts';

const NAME = ['name', 'person', 'user', 'who'] as const;
const NAMES = ['names', 'people', 'guests', 'list'] as const;
const PEOPLE = ['Ann', 'Bob', 'Eve', 'Tom', 'Zoe', 'Max', 'Maria', 'World'] as const;

const GREETINGS = [
  ...['Hello', 'Hi', 'Welcome', 'Goodbye', 'Hey', 'Dear', 'Howdy', 'Greetings', 'Good morning'],
  ...['Good night', 'Bye', 'Thanks', 'Yo', 'Hola', 'Ciao', 'See you', 'Congratulations'],
];

/** The first program of everybody, and what follows it: greetings and people's names. */
export const greetingsAndNames = [
  family({
    id: 'hello-world',
    category: 'strings',
    names: ['helloWorld', 'hello', 'sayHello', 'greet', 'main'],
    params: [],
    args: () => [],
    edges: [[]],
    reference: () => 'Hello, World!',
    bodies: [
      `return 'Hello, World!';`,
      `
      const message = 'Hello, World!';
      return message;
      `,
    ],
    locals: { message: ['text', 'greeting', 'result'] },
    phrases: {
      noun: [
        'the string "Hello, World!"',
        'the classic greeting "Hello, World!"',
        'a hello world message',
      ],
      verb: [
        'return "Hello, World!"',
        'return the string "Hello, World!"',
        'say hello to the world',
      ],
      say: [
        'hello world',
        'hello world function',
        'return hello world',
        'how do i write hello world as a function?',
      ],
    },
  }),
  family({
    id: 'greet-by-name',
    category: 'strings',
    names: ['greet', 'sayHello', 'hello', 'greetPerson', 'welcome'],
    params: [NAME],
    args: (r) => [r.chance(0.5) ? r.pick(PEOPLE) : r.word()],
    edges: [['Ann'], ['World']],
    reference: ([name]) => `Hello, ${name}!`,
    bodies: [
      `return \`Hello, \${name}!\`;`,
      `return 'Hello, ' + name + '!';`,
      `
      const message = 'Hello, ' + name + '!';
      return message;
      `,
    ],
    locals: { message: ['text', 'greeting', 'result'] },
    phrases: {
      noun: [
        'a greeting for a person, such as "Hello, Ann!"',
        'the text "Hello, " followed by the name and an exclamation mark',
      ],
      verb: [
        'greet a person by name',
        'return "Hello, Ann!" for the name Ann',
        'take a name and return a greeting',
        'say hello to {name}',
      ],
      say: [
        'greet user',
        'hello name',
        'say hello to someone',
        'how do i make a function that says hello to a name that i give it?',
      ],
    },
  }),
  family({
    id: 'greet-or-world',
    category: 'strings',
    names: ['greet', 'sayHello', 'hello', 'greetOrWorld'],
    params: [NAME],
    args: (r) => [r.chance(0.3) ? '' : r.word()],
    edges: [[''], ['Ann'], ['Bob']],
    reference: ([name]) => `Hello, ${name === '' ? 'World' : name}!`,
    bodies: [
      `return \`Hello, \${name || 'World'}!\`;`,
      `return 'Hello, ' + (name || 'World') + '!';`,
      `
      if (!name) return 'Hello, World!';
      return \`Hello, \${name}!\`;
      `,
    ],
    phrases: {
      noun: [
        '"Hello, " and the name, or "Hello, World!" when the name is empty',
        'a greeting for {name} with World as the default',
      ],
      verb: [
        'greet a person, or the world if the name is an empty string',
        'say hello to a name, falling back to "World"',
        'return "Hello, Ann!" for Ann and "Hello, World!" for an empty name',
        'greet a name with World as the default name',
      ],
      say: [
        'greet with default World',
        'hello name or hello world',
        'greeting with default value',
        'how do i greet the world if no name is given and else the person?',
      ],
    },
  }),
  family({
    id: 'greet-each',
    category: 'strings',
    names: ['greetAll', 'greetEach', 'greetings', 'sayHelloToAll'],
    params: [NAMES],
    args: (r) => [r.list(() => r.pick(PEOPLE), 0, 5)],
    edges: [[[]], [['Ann']], [['Ann', 'Bob']]],
    reference: ([names]) => names.map((name) => `Hello, ${name}!`),
    bodies: [
      `return names.map((name) => \`Hello, \${name}!\`);`,
      `return names.map((name) => 'Hello, ' + name + '!');`,
      `
      const greetings = [];
      for (const name of names) {
        greetings.push(\`Hello, \${name}!\`);
      }
      return greetings;
      `,
    ],
    locals: { name: ['n', 'person', 'who'], greetings: ['result', 'out', 'messages'] },
    phrases: {
      noun: [
        'a list with a greeting such as "Hello, Ann!" for every name',
        'an array of hellos, one for each of {names}',
      ],
      verb: [
        'greet every person in a list',
        'turn each name of an array into "Hello, name!"',
        'return an array of greetings for an array of names',
        'say hello to each name, one string for every name',
      ],
      say: [
        'greet all names',
        'names to greetings',
        'array of names to array of hello messages',
        'how do i greet everybody in my list, each with a string of their own?',
      ],
    },
  }),
  family({
    id: 'greet-together',
    category: 'strings',
    names: ['greetTogether', 'greetEverybody', 'greetGroup', 'helloAll'],
    params: [NAMES],
    args: (r) => [r.list(() => r.pick(PEOPLE), 1, 5)],
    edges: [[['Ann']], [['Ann', 'Bob']], [['Ann', 'Bob', 'Eve']]],
    reference: ([names]) => `Hello, ${names.join(', ')}!`,
    bodies: [
      `return \`Hello, \${names.join(', ')}!\`;`,
      `return 'Hello, ' + names.join(', ') + '!';`,
      `
      const list = names.join(', ');
      return \`Hello, \${list}!\`;
      `,
    ],
    locals: { list: ['all', 'joined', 'text'] },
    phrases: {
      noun: [
        'one greeting for several names, "Hello, Ann, Bob!"',
        'the string "Hello, " with all of {names} separated by commas and an exclamation mark',
      ],
      verb: [
        'greet several people in one sentence, with commas between the names',
        'say hello to a list of names in a single string like "Hello, Ann, Bob, Eve!"',
        'return one greeting that has all the names, joined with ", "',
      ],
      say: [
        'greet a group of people in one string',
        'one hello for many names, comma separated',
        'Hello, Ann, Bob!',
        'how do i put all names of a list into one greeting?',
      ],
    },
  }),
  family({
    id: 'greet-by-hour',
    category: 'strings',
    names: ['greetByHour', 'timeGreeting', 'greetingFor', 'partOfDay'],
    params: [['hour', 'h', 'hours', 'time']],
    args: (r) => [r.int(0, 23)],
    edges: [[0], [11], [12], [17], [18], [23]],
    reference: ([hour]) =>
      hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening',
    bodies: [
      `
      if (hour < 12) return 'Good morning';
      if (hour < 18) return 'Good afternoon';
      return 'Good evening';
      `,
      `return hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening';`,
      `
      if (hour < 12) {
        return 'Good morning';
      } else if (hour < 18) {
        return 'Good afternoon';
      } else {
        return 'Good evening';
      }
      `,
    ],
    phrases: {
      noun: [
        '"Good morning" before 12, "Good afternoon" before 18 and "Good evening" from 18 on',
        'the greeting for an hour from 0 to 23, with afternoon from 12 and evening from 18',
      ],
      verb: [
        'greet by the hour: "Good morning" before noon, "Good afternoon" before 18 and "Good evening" after that',
        'return "Good morning", "Good afternoon" from 12 on or "Good evening" from 18 on for an hour',
        'choose the greeting for the time of day, where the afternoon begins at 12 and the evening at 18',
      ],
      say: [
        'good morning, afternoon from 12, evening from 18',
        'greeting by time of day: before 12, before 18, else',
        'how do i say Good morning, Good afternoon or Good evening from the hour, with limits at 12 and 18?',
      ],
    },
  }),
  family({
    id: 'introduce-person',
    category: 'strings',
    names: ['introduce', 'describePerson', 'introduction', 'aboutMe'],
    params: [['person', 'user', 'p', 'me']],
    args: (r): [{ name: string; age: number }] => [{ name: r.pick(PEOPLE), age: r.int(1, 90) }],
    edges: [[{ name: 'Ann', age: 30 }], [{ name: 'Bob', age: 7 }]],
    reference: ([person]) => `My name is ${person.name} and I am ${person.age} years old.`,
    bodies: [
      `return \`My name is \${person.name} and I am \${person.age} years old.\`;`,
      `
      const { name, age } = person;
      return \`My name is \${name} and I am \${age} years old.\`;
      `,
      `return 'My name is ' + person.name + ' and I am ' + person.age + ' years old.';`,
    ],
    phrases: {
      noun: [
        'the sentence "My name is Ann and I am 30 years old." for a person with a name and an age',
        'an introduction like "My name is Bob and I am 7 years old." made from an object',
      ],
      verb: [
        'introduce a person: "My name is Ann and I am 30 years old."',
        'return "My name is ... and I am ... years old." for an object with name and age',
        'put the name and the age of {person} in "My name is ... and I am ... years old."',
      ],
      say: [
        'introduce: "My name is Ann and I am 30 years old."',
        'template string with name and age: "My name is X and I am Y years old."',
        'how do i make the sentence "My name is Ann and I am 30 years old." from a person object?',
      ],
    },
  }),
  family({
    id: 'greeting',
    category: 'strings',
    names: ['greet', 'greeting', 'sayHello', 'hello'],
    params: [['name', 'person', 'user', 'who']],
    constants: { k: (r: Random) => (r.chance(0.5) ? r.pick(GREETINGS) : r.word()) },
    args: (r) => [r.word()],
    edges: [['Ann'], ['world']],
    reference: ([name], { k }) => `${k}, ${name}!`,
    bodies: [
      `return $k + ', ' + name + '!';`,
      `
      const start = $k;
      return \`\${start}, \${name}!\`;
      `,
      `return [$k, ', ', name, '!'].join('');`,
    ],
    locals: { start: ['word', 'text', 'opening'] },
    phrases: {
      noun: [
        'a greeting made of {k}, a comma, a space, the name and an exclamation mark',
        'the word {k} followed by a comma, a space, {name} and an exclamation mark',
      ],
      verb: [
        'greet a person with {k}, then a comma, a space, the name and "!"',
        'build a greeting from {k} and a name, with ", " between them and "!" at the end',
        'say {k} to someone by name, with a comma and a space before the name and an exclamation mark after it',
      ],
      say: [
        'greeting string: {k} + ", " + name + "!"',
        'how do i greet someone with {k}, comma and space before the name and an exclamation mark after it?',
        'i have a name and want {k} in front of it, with a comma and a space between the two and a ! at the end',
        'greet by name, in the form {k}, name!',
        '{k} + comma + space + name + exclamation mark',
        'given a name, return a greeting that begins with {k}, then ", ", then the name, then "!"',
        'make a function that gets a name and puts {k} and a comma before it and ! behind it',
      ],
    },
  }),
  family({
    id: 'full-name',
    category: 'strings',
    names: ['fullName', 'joinNames', 'getFullName', 'makeName'],
    params: [
      ['first', 'firstName', 'given', 'a'],
      ['last', 'lastName', 'family', 'b'],
    ],
    args: (r) => [
      r.pick(['Ann', 'Bob', 'Eve', 'Tom', 'Zoe', 'Max']),
      r.pick(['Lee', 'Stone', 'Fox', 'Green', 'Moon']),
    ],
    edges: [
      ['Ann', 'Lee'],
      ['a', 'b'],
    ],
    reference: ([first, last]) => `${first} ${last}`,
    bodies: [
      `return first + ' ' + last;`,
      `return \`\${first} \${last}\`;`,
      `return [first, last].join(' ');`,
    ],
    phrases: {
      noun: [
        'the full name made of a first and a last name with a space between',
        '{first} and {last} in one string, separated by a space',
      ],
      verb: [
        'join a first name and a last name with a space',
        'combine two strings into one with a single space between them',
      ],
      say: [
        'full name',
        'first name + last name',
        'concatenate two strings with a space',
        'how do i put two words together with a space in the middle?',
        'given a first name and a last name, return the full name',
        'a form has two fields, first name and last name, and i want "Ann Lee" as one string',
      ],
    },
  }),
  family({
    id: 'initials',
    category: 'strings',
    names: ['initials', 'acronym', 'getInitials', 'makeAcronym'],
    params: [['name', 'text', 'phrase', 's', 'fullName']],
    args: (r) => [r.sentence(1, 5)],
    edges: [['ann'], ['Ann Lee'], ['portable network graphics']],
    reference: ([name]) =>
      name
        .split(' ')
        .map((w) => w.charAt(0).toUpperCase())
        .join(''),
    bodies: [
      `
      return name
        .split(' ')
        .map((w) => w[0].toUpperCase())
        .join('');
      `,
      `
      let result = '';
      for (const w of name.split(' ')) {
        result += w[0].toUpperCase();
      }
      return result;
      `,
      `
      const letters = name.split(' ').map((w) => w[0]);
      return letters.join('').toUpperCase();
      `,
      `return name.split(' ').reduce((result, w) => result + w[0].toUpperCase(), '');`,
    ],
    locals: { result: OUT, letters: ['firsts', 'chars'], w: WORD },
    phrases: {
      noun: [
        'the initials of a name in upper case, without dots',
        'the acronym made of the first letters of the words in {name}, all capitals',
      ],
      verb: [
        'build an acronym from a phrase by joining the upper case first letters',
        'join the first letter of each word as capitals',
        'abbreviate a phrase to the capital first letters of its words',
        'turn a name into its initials in upper case',
      ],
      say: [
        'initials in capitals, no separator',
        'how do i get "AL" from "Ann Lee" or "ann lee"?',
        'take the first letter of every word, make it big and put them together',
        'initials of a name',
        'acronym',
        'make acronym from phrase',
        'get initials uppercase',
        'given a phrase, return its acronym',
        'like "as soon as possible" becomes "ASAP"',
      ],
    },
  }),
];
