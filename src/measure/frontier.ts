/**
 * The Pareto frontier of measured points: speed across, quality up, more of either is better. It holds
 * measured points and nothing between them, so its line is a step.
 */

/** Where a point stands. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Whether `a` is at least as good as `b` on both counts, and better on one. */
export function dominates(a: Place, b: Place): boolean {
  return a.x >= b.x && a.y >= b.y && (a.x > b.x || a.y > b.y);
}

/**
 * The points that no other dominates, slowest first. Points at one place stand or fall together.
 * @param at where an item stands
 */
export function frontierOf<T>(items: readonly T[], at: (item: T) => Place): T[] {
  const placed = items
    .map((item) => ({ item, place: at(item) }))
    .toSorted((a, b) => b.place.x - a.place.x || b.place.y - a.place.y);
  const kept: typeof placed = [];
  // From the fastest to the slowest: who is slower must be better than all before.
  for (const candidate of placed) {
    const last = kept.at(-1)?.place;
    const equal = last?.x === candidate.place.x && last.y === candidate.place.y;
    if (last === undefined || equal || candidate.place.y > last.y) kept.push(candidate);
  }
  return kept.reverse().map(({ item }) => item);
}

/**
 * The corners of the frontier's step line, slowest first. At every speed it is as high as the best
 * quality measured at that speed or a higher one: from a point the line falls first and then runs on,
 * since the quality of the slower point was not measured at any higher speed.
 * @param frontier places of a frontier, slowest first
 * @param from where the line begins: the left edge of the plot
 * @param floor where it ends: the lower edge
 */
export function stepLine(frontier: readonly Place[], from: number, floor: number): Place[] {
  const [first] = frontier;
  if (first === undefined) return [];
  const corners: Place[] = [{ x: Math.min(from, first.x), y: first.y }];
  for (const [i, place] of frontier.entries()) {
    corners.push(place, { x: place.x, y: frontier[i + 1]?.y ?? floor });
  }
  return corners;
}
