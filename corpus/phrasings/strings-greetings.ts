import type { Phrasings } from '../family.ts';

export const stringsGreetings: Phrasings = {
  'hello-world': {
    noun: ['the text that every first program shows'],
    verb: [
      'give back Hello, World! as a string',
      'return "Hello, World!" without taking any arguments',
    ],
    say: [
      'hello world, but returned and not printed',
      'first exercise: hello world',
      'my very first program, it should say hello world',
    ],
  },
  'greet-by-name': {
    noun: ['a friendly hello with the name put in'],
    verb: ['greet somebody, "Bob" giving "Hello, Bob!"'],
    say: [
      'Ann -> Hello, Ann!',
      'the name goes in and Hello, name! comes out',
      'given the name of a person, return a greeting with that name',
    ],
  },
  'greet-or-world': {
    noun: ['a hello that goes to World unless somebody is named'],
    verb: ['say Hello, World! if {name} is empty, else hello to that name'],
    say: [
      'Ann -> Hello, Ann!, empty string -> Hello, World!',
      'when the name is missing, that is empty, it should just greet the world',
    ],
  },
  'greet-each': {
    noun: ['the greetings for a whole list of people'],
    verb: ['map names to hellos'],
    say: [
      '["Ann", "Bob"] -> ["Hello, Ann!", "Hello, Bob!"]',
      'given an array of names, return an array of strings that greet each of them',
    ],
  },
  'greet-together': {
    noun: ['a single hello to the whole group'],
    verb: ['join the names with a comma and a space between "Hello, " and "!"'],
    say: [
      '["Ann", "Bob"] -> "Hello, Ann, Bob!"',
      'everyone who comes is in the list and i greet them all at once in one line',
    ],
  },
  'greet-by-hour': {
    noun: [
      'what to say to somebody at a given hour: morning until 12, afternoon until 18, else evening',
    ],
    verb: [
      'pick "Good morning" for 0 to 11, "Good afternoon" for 12 to 17 and "Good evening" for 18 to 23',
    ],
    say: [
      '9 -> Good morning, 12 -> Good afternoon, 18 -> Good evening',
      'the hour is a number from 0 to 23, under 12 it is Good morning, under 18 Good afternoon, after that Good evening',
    ],
  },
  'introduce-person': {
    noun: [
      'a line in which a person says the name and age it has, "My name is Eve and I am 41 years old."',
    ],
    verb: ['build "My name is NAME and I am AGE years old." from the two properties of an object'],
    say: [
      '{ name: "Ann", age: 30 } -> "My name is Ann and I am 30 years old."',
      'the object has name and age, the result reads "My name is Tom and I am 12 years old." with both of them filled in',
    ],
  },
};
