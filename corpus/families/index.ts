import type { AnyFamily } from '../family.ts';
import { arraysContents } from './arrays-contents.ts';
import { arraysLists } from './arrays-lists.ts';
import { arraysNumbers } from './arrays-numbers.ts';
import { bits } from './bits.ts';
import { closures } from './closures.ts';
import { conversions } from './conversions.ts';
import { matrices } from './matrices.ts';
import { numbers } from './numbers.ts';
import { objects } from './objects.ts';
import { recursion } from './recursion.ts';
import { search } from './search.ts';
import { stringsMore } from './strings-more.ts';
import { stringsWords } from './strings-words.ts';
import { strings } from './strings.ts';
import { validation } from './validation.ts';

/** The catalogue of single families, in a fixed order. */
export const families: readonly AnyFamily[] = [
  ...numbers,
  ...arraysNumbers,
  ...arraysLists,
  ...arraysContents,
  ...strings,
  ...stringsWords,
  ...stringsMore,
  ...objects,
  ...matrices,
  ...recursion,
  ...bits,
  ...search,
  ...closures,
  ...conversions,
  ...validation,
];
