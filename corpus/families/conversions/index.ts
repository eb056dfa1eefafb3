import type { AnyFamily } from '../../family.ts';
import { amountsAndUnits } from './amounts-and-units.ts';
import { dataFormats } from './data-formats.ts';
import { dates } from './dates.ts';
import { numberBases } from './number-bases.ts';
import { numbersInWords } from './numbers-in-words.ts';
import { timesOfDay } from './times-of-day.ts';
import { valuesAndText } from './values-and-text.ts';

/** The families of the category, topic by topic. */
export const conversions: readonly AnyFamily[] = [
  ...amountsAndUnits,
  ...dataFormats,
  ...dates,
  ...numberBases,
  ...numbersInWords,
  ...timesOfDay,
  ...valuesAndText,
];
