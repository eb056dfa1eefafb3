import type { Doubt, Doubted } from './doubt.ts';

/** Places and words that are named at most. */
const MOST = 3;

/** Keeps a figure and its sign on one line. */
const PERCENT = '\u00A0%';

/** A chance in words: nobody has measured it to a tenth of a percent. */
export function chanceText(chance: number): string {
  const percent = Math.round(100 * chance);
  if (percent < 1) return `less than 1${PERCENT}`;
  return percent > 99 ? `more than 99${PERCENT}` : `${percent}${PERCENT}`;
}

/** The places that are named, each once. */
export function namedPlaces({ places }: Pick<Doubt, 'places'>): readonly Doubted[] {
  const seen = new Set<string>();
  const different = places.filter(({ text, line }) => {
    const key = `${line} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
  return different.slice(0, MOST);
}

/** Why a request may be beyond the model: words that it has not met; empty where it knows all of them. */
export function unknownText({ unknown }: Pick<Doubt, 'unknown'>): string {
  if (unknown.length === 0) return '';
  const named = unknown.slice(0, MOST).map((word) => `“${word}”`);
  const more = unknown.length - named.length;
  const all = more > 0 ? [...named, `${more} more`] : named;
  const list = all.length === 1 ? all[0] : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
  return `Its training had no request with ${list}.`;
}
