import { givenFrom } from '../../engine/trace/given.ts';
import { sharesOf } from '../../engine/trace/pieces.ts';
import type { RunRecord } from './run-store.ts';

/** What there is to know of a run to tell whose its tokens are. */
export type Drawn = Pick<RunRecord, 'trace' | 'vocabulary'>;

/** Where the texts stand that a person asked to be held from the beginning: they are among what is given. */
export function heldPositions({ trace: { prompt }, vocabulary }: Drawn): readonly number[] {
  const { pins = [], given = [] } = prompt;
  return pins.flatMap(({ position, text }) => {
    const shares = sharesOf(givenFrom(given, position), vocabulary);
    let read = '';
    const last = shares.findIndex((share) => (read += share) === text);
    return shares.slice(0, last + 1).map((_, i) => position + i);
  });
}
