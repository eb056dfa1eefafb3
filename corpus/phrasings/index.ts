import type { Phrasings } from '../family.ts';
import { arraysClassics } from './arrays-classics.ts';
import { arraysContents } from './arrays-contents.ts';
import { arraysEach } from './arrays-each.ts';
import { arraysLists } from './arrays-lists.ts';
import { arraysNumbers } from './arrays-numbers.ts';
import { arraysUtility } from './arrays-utility.ts';
import { bits } from './bits.ts';
import { bitsMore } from './bits-more.ts';
import { closures } from './closures.ts';
import { closuresState } from './closures-state.ts';
import { conversions } from './conversions.ts';
import { conversionsEveryday } from './conversions-everyday.ts';
import { dates } from './dates.ts';
import { firstPrograms } from './first-programs.ts';
import { games } from './games.ts';
import { matrices } from './matrices.ts';
import { matricesMore } from './matrices-more.ts';
import { numbers } from './numbers.ts';
import { numbersEveryday } from './numbers-everyday.ts';
import { numbersPractical } from './numbers-practical.ts';
import { numbersTheory } from './numbers-theory.ts';
import { objectsByField } from './objects-by-field.ts';
import { objectsEveryday } from './objects-everyday.ts';
import { objects } from './objects.ts';
import { objectsMore } from './objects-more.ts';
import { objectsNested } from './objects-nested.ts';
import { objectsRecords } from './objects-records.ts';
import { puzzles } from './puzzles.ts';
import { recursion } from './recursion.ts';
import { recursionMore } from './recursion-more.ts';
import { search } from './search.ts';
import { searchMore } from './search-more.ts';
import { strings } from './strings.ts';
import { stringsBasics } from './strings-basics.ts';
import { stringsCiphers } from './strings-ciphers.ts';
import { stringsExtract } from './strings-extract.ts';
import { stringsGreetings } from './strings-greetings.ts';
import { stringsLetters } from './strings-letters.ts';
import { stringsMore } from './strings-more.ts';
import { stringsSentences } from './strings-sentences.ts';
import { stringsWords } from './strings-words.ts';
import { validation } from './validation.ts';
import { validationMore } from './validation-more.ts';

/**
 * Further phrases of the families, for training alone: none of them is ever held out. They stand apart
 * from the declarations because which phrase of a family is held out depends on those declared there.
 */
export const phrasings: Phrasings = Object.assign(
  {},
  ...[
    arraysClassics,
    arraysContents,
    arraysEach,
    arraysLists,
    arraysNumbers,
    arraysUtility,
    bits,
    bitsMore,
    closures,
    closuresState,
    conversions,
    conversionsEveryday,
    matrices,
    matricesMore,
    numbers,
    numbersEveryday,
    numbersTheory,
    objects,
    objectsMore,
    objectsRecords,
    recursion,
    recursionMore,
    search,
    searchMore,
    strings,
    stringsBasics,
    stringsCiphers,
    stringsLetters,
    stringsMore,
    stringsSentences,
    stringsWords,
    validation,
    validationMore,
    stringsGreetings,
    objectsByField,
    objectsEveryday,
    dates,
    objectsNested,
    numbersPractical,
    games,
    stringsExtract,
    puzzles,
    firstPrograms,
  ],
) as Phrasings;
