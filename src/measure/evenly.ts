/**
 * So many of a list, at even distances and in its order. A suite stands kind by kind: its first tasks are all of one.
 *
 * @param n at least 0; more than there are is all
 */
export function evenly<T>(items: readonly T[], n: number): readonly T[] {
  if (n >= items.length) return items;
  return Array.from({ length: n }, (_, i) => items[Math.floor((i * items.length) / n)]!);
}
