/** Which mark an arrow key leads to. */

export interface At {
  readonly x: number;
  readonly y: number;
}

/** On the screen: up is towards smaller y. */
export type Direction = 'left' | 'right' | 'up' | 'down';

const VECTORS: Record<Direction, At> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** Marks nearer than this along a direction do not lie in it, pixels. */
const LEAST = 0.5;
/** What a pixel aside counts against one ahead. */
const ASIDE = 2;

/**
 * The nearest mark in a direction: those within 45 degrees of it first, else any on that side.
 * @returns its index; null at the edge
 */
export function neighbour(marks: readonly At[], from: number, direction: Direction): number | null {
  const origin = marks[from];
  if (origin === undefined) return null;
  const vector = VECTORS[direction];
  let best: { readonly index: number; readonly score: number; readonly ahead: boolean } | null =
    null;
  for (const [index, mark] of marks.entries()) {
    const dx = mark.x - origin.x;
    const dy = mark.y - origin.y;
    const along = dx * vector.x + dy * vector.y;
    const aside = Math.abs(dx * vector.y) + Math.abs(dy * vector.x);
    if (index === from || along < LEAST) continue;
    const score = along + ASIDE * aside;
    const ahead = aside <= along;
    if (best === null || (ahead && !best.ahead) || (ahead === best.ahead && score < best.score)) {
      best = { index, score, ahead };
    }
  }
  return best?.index ?? null;
}

/** The mark farthest to one side; of several the upper one. */
export function outermost(marks: readonly At[], side: 'left' | 'right'): number | null {
  const sign = side === 'left' ? 1 : -1;
  let best: number | null = null;
  for (const [index, mark] of marks.entries()) {
    const rival = best === null ? undefined : marks[best];
    const nearer =
      rival === undefined ||
      sign * mark.x < sign * rival.x ||
      (mark.x === rival.x && mark.y < rival.y);
    if (nearer) best = index;
  }
  return best;
}
