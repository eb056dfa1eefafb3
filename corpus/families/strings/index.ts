import type { AnyFamily } from '../../family.ts';
import { characterCounts } from './character-counts.ts';
import { charactersAndSlices } from './characters-and-slices.ts';
import { ciphersAndAlphabets } from './ciphers-and-alphabets.ts';
import { digitsAndLetters } from './digits-and-letters.ts';
import { extracting } from './extracting.ts';
import { finding } from './finding.ts';
import { games } from './games.ts';
import { greetingsAndNames } from './greetings-and-names.ts';
import { letterCase } from './letter-case.ts';
import { lines } from './lines.ts';
import { namingStyles } from './naming-styles.ts';
import { paddingAndRepeating } from './padding-and-repeating.ts';
import { palindromesAndAnagrams } from './palindromes-and-anagrams.ts';
import { replacing } from './replacing.ts';
import { runsOfLetters } from './runs-of-letters.ts';
import { sentences } from './sentences.ts';
import { substringsAndDistances } from './substrings-and-distances.ts';
import { vowelsAndConsonants } from './vowels-and-consonants.ts';
import { words } from './words.ts';

/** The families of the category, topic by topic. */
export const strings: readonly AnyFamily[] = [
  ...characterCounts,
  ...charactersAndSlices,
  ...ciphersAndAlphabets,
  ...digitsAndLetters,
  ...extracting,
  ...finding,
  ...games,
  ...greetingsAndNames,
  ...letterCase,
  ...lines,
  ...namingStyles,
  ...paddingAndRepeating,
  ...palindromesAndAnagrams,
  ...replacing,
  ...runsOfLetters,
  ...sentences,
  ...substringsAndDistances,
  ...vowelsAndConsonants,
  ...words,
];
