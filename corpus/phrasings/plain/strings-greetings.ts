import type { Phrasings } from '../../family.ts';

export const stringsGreetings: Phrasings = {
  'hello-world': {
    verb: ['return Hello World as text', 'write hello world'],
    say: [
      'Hello, World!',
      'say hello world',
      'hello world in javascript',
      'hello world program',
      'simple hello world',
      'a function with no parameters that returns Hello, World!',
      'write a hello world function please',
    ],
  },
  'greet-by-name': {
    noun: ['a greeting with the given name', 'a hello message for a name'],
    verb: [
      'greet someone by their name',
      'greet the user',
      'return a hello message for the given name',
      'take a name and ^say hello to it',
    ],
    say: [
      'greet function',
      'greeting',
      'say hello',
      'hello with a name',
      'given a name, return Hello, name!',
      'i give a name and it says hello to that person',
    ],
  },
  'greet-or-world': {
    noun: ['a greeting with a default name'],
    verb: [
      'return a greeting, with World in place of an empty name',
      'greet the given name, or World by default',
      'say hello to someone or to the World when there is no name',
    ],
    say: [
      'greet, default name World',
      'say hello with a default',
      'hello, if name is empty use World',
      'given a name that may be empty, return Hello, name! or Hello, World!',
      'if the name is an empty string say Hello, World!',
    ],
  },
  'greet-each': {
    noun: ['a list of greetings', 'a hello message for every name in an array'],
    verb: [
      'greet each person in an array of names',
      'take a list of names and ^return a list of greetings',
      'say hello to all the people in a list',
    ],
    say: [
      'greet many people',
      'say hello to several names',
      'hello for each name',
      'list of names in, list of hellos out',
      'i have some names and want Hello, name! for each',
    ],
  },
  'greet-together': {
    noun: ['one hello message for all names in a list'],
    verb: [
      'greet all the names together',
      'take an array of names and ^return one greeting string with all of them',
      'say hello to everybody in a single message',
    ],
    say: [
      'greet multiple people at once',
      'hello with several names in one string',
      'greet a list of names in one line',
      'names joined by commas in a greeting',
      'given a list of names, return Hello, and all the names with commas and !',
    ],
  },
  'greet-by-hour': {
    noun: [
      'the right greeting for the hour of the day',
      'Good morning, Good afternoon or Good evening, by the hour',
    ],
    verb: [
      'return a greeting by the time of day',
      'greet with good morning, good afternoon or good evening depending on the hour',
    ],
    say: [
      'greeting depending on the hour',
      'good morning good afternoon good evening by hour',
      'if the hour is less than 12 Good morning, less than 18 Good afternoon, otherwise Good evening',
      'given an hour, return Good morning, Good afternoon or Good evening',
    ],
  },
  'introduce-person': {
    noun: [
      'a sentence with the name and age of a person object, "My name is ... and I am ... years old."',
    ],
    verb: [
      'introduce yourself from an object with name and age as "My name is Ann and I am 30 years old."',
      'take a person object and ^return "My name is name and I am age years old."',
    ],
    say: [
      '"My name is Ann and I am 30 years old." from a person object',
      'say the name and age of a person: "My name is ... and I am ... years old."',
      'given a person with name and age return "My name is name and I am age years old."',
      'introduce a person object with "My name is" and "and I am ... years old."',
    ],
  },
};
