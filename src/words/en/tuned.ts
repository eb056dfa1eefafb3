import type { Tuning } from '../../engine/speed/tuning.ts';
import { ratio } from '../format.ts';
import { plural } from '../intl.ts';

const numbers = ({ chunk, ahead }: Pick<Tuning, 'chunk' | 'ahead'>): string =>
  `chunks of ${chunk} with ` +
  (ahead === 0
    ? 'no drafts ahead'
    : plural(ahead, { one: '# draft ahead', other: '# drafts ahead' }));

/** Draft and verify as it is fastest on this device. */
export const tuned = {
  /** It is faster than left to right, and is taken. */
  wins: (best: Tuning) =>
    `Measured here: ${numbers(best)} are about ${ratio(best.ratio)} times as fast as one token at a time, so draft ` +
    'and verify takes them.',
  /** Nothing is. */
  loses: (best: Tuning) =>
    'Measured here: on this device nothing makes draft and verify faster than one token at a time. ' +
    `It takes what comes closest, at about ${ratio(best.ratio)} times that speed: ${numbers(best)}.`,
  /** Somebody has named other numbers. @param named what they come to; null where nobody knows */
  other: (best: Tuning, named: Tuning | null) =>
    `Measured here: ${numbers(best)} are fastest, about ${ratio(best.ratio)} times as fast as one token at a time` +
    `${named === null ? '.' : `; yours come to ${ratio(named.ratio)} times.`} <take>Take them</take>`,
  again: 'Measure again',
  measuring: 'Measuring…',
};
