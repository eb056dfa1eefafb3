import type { Doubt, Doubted } from './doubt.ts';

/** Places that are named at most. */
const MOST = 3;

/** The places that are named, each once. */
export function namedPlaces({ places }: Pick<Doubt, 'places'>): readonly Doubted[] {
  const seen = new Set<string>();
  const different = places.filter(({ text, line }) => {
    const key = `${line} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
  return different.slice(0, MOST);
}
