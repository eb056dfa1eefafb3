import type { AnyFamily } from '../../family.ts';
import { arithmetic } from './arithmetic.ts';
import { calendarAndMeasures } from './calendar-and-measures.ts';
import { comparison } from './comparison.ts';
import { digits } from './digits.ts';
import { divisibility } from './divisibility.ts';
import { divisors } from './divisors.ts';
import { games } from './games.ts';
import { geometryAndEquations } from './geometry-and-equations.ts';
import { money } from './money.ts';
import { primes } from './primes.ts';
import { roundingAndRatios } from './rounding-and-ratios.ts';
import { sequences } from './sequences.ts';
import { series } from './series.ts';
import { specialNumbers } from './special-numbers.ts';

/** The families of the category, topic by topic. */
export const numbers: readonly AnyFamily[] = [
  ...arithmetic,
  ...calendarAndMeasures,
  ...comparison,
  ...digits,
  ...divisibility,
  ...divisors,
  ...games,
  ...geometryAndEquations,
  ...money,
  ...primes,
  ...roundingAndRatios,
  ...sequences,
  ...series,
  ...specialNumbers,
];
