import { en } from './en.ts';
import { filled } from './filled.ts';
import { spokenWords } from './spoken.ts';

/**
 * Every sentence of the page, by the part that says it. A sentence is text, or makes text of what it is told;
 * where a part of it looks otherwise, that part is marked, see `rich.tsx`. A translation has a value of this type.
 */
export type Words = typeof en;

/** The words of the page's language. */
export const words: Words = filled(en, spokenWords());
