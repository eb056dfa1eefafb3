import type { Random } from '../../random.ts';

export const DATE = ['date', 'day', 'iso', 'dateString', 's'] as const;

/** The date of a time in milliseconds. */
export function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** A date like "2024-03-01"; now and then the end of a February. */
export function isoDate(r: Random, from = 1990, to = 2035): string {
  const year = r.int(from, to);
  const end = r.chance(0.15);
  return isoOf(Date.UTC(year, end ? 1 : r.int(0, 11), end ? r.int(27, 29) : r.int(1, 31)));
}
