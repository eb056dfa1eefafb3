import type { AnyFamily } from '../../family.ts';
import { accountsAndForms } from './accounts-and-forms.ts';
import { characters } from './characters.ts';
import { formats } from './formats.ts';
import { structures } from './structures.ts';

/** The families of the category, topic by topic. */
export const validation: readonly AnyFamily[] = [
  ...accountsAndForms,
  ...characters,
  ...formats,
  ...structures,
];
