import { milliseconds } from '../format.ts';

/** Playing a run back, and the picture of it over time. */
export const playback = {
  title: 'Playback',
  timeline: 'Timeline',
  /** What a playback that nobody asked for shows: the run was over long before. */
  shown: (ms: number, slowed: number) =>
    `Written in <b>${milliseconds(ms)}</b>, shown <b>${slowed} times slower</b>. Speed and tests are of the finished text.`,
  skip: 'Skip',
  playsOwn: 'Play my runs back',
  release: 'Release the slot',
  play: 'Play',
  playAgain: 'Play again',
  pause: 'Pause replay',
  previous: 'Previous pass',
  next: 'Next pass',
  slowed: 'Slowed',
  slowedBy: 'Replay slowed by',
  times: (factor: number) => `${factor}×`,

  time: 'Time in the run',
  timeOf: (ms: number, pass: number, passes: number) =>
    `${milliseconds(ms)}, pass ${pass} of ${passes}`,
  timeOfNothing: 'nothing has run yet',

  /** Names of rows; where there is little room, the noun is left out. */
  chunkRow: (number: number) => `<noun>chunk </noun>${number}`,
  tokenRow: (number: number) => `<noun>token </noun>${number}`,
  givenRow: '<noun>given</noun>',
  notOpen: 'masked, not yet open',
  /** Where a run left another. */
  forked: 'left here',
  cached: 'cached keys and values',
  inMilliseconds: 'ms',
  inSeconds: 's',
};
