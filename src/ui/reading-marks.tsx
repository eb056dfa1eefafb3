import type { Marks } from './rich.tsx';
import { READING } from './reading.ts';

/** Words of a sentence that lead to where they are explained, by the name of the place. */
export const READING_MARKS: Marks = Object.fromEntries(
  Object.entries(READING).map(([place, href]) => [
    place,
    (text: string) => <a href={href}>{text}</a>,
  ]),
);
