/**
 * Numbers between 0 and 1 in one byte. Of a probability what is stored is the square root of -ln p: fine
 * near 1, where the canvas tells 0.99 from 0.97, and still telling at 1e-17, where a sum of
 * log-probabilities must not be cut off.
 */

/** Steps of the square root: at p = 0.99 a step is 0.005, at p = 0.5 it is 0.02. */
const FINE = 40;

/** For a shutter, which is a few pixels a step: at p = 0.5 a step is 0.05. Deflate likes fewer values. */
const COARSE = 16;

const MOST = 255;

export function logProbToByte(logProb: number): number {
  return toByte(-logProb, FINE);
}

/** @returns nats, at most 0 */
export function byteToLogProb(byte: number): number {
  return -((byte / FINE) ** 2) + 0;
}

export function probabilityToByte(p: number): number {
  return toByte(-Math.log(p), FINE);
}

export function byteToProbability(byte: number): number {
  return Math.exp(byteToLogProb(byte));
}

/** Differences that a self-check finds, 1e-7 to 1e-2 as a rule: their decibels below 1. */
const NO_DIFFERENCE = 255;

export function differenceToByte(difference: number): number {
  if (!(difference > 0)) return NO_DIFFERENCE;
  return Math.min(NO_DIFFERENCE - 1, Math.max(0, Math.round(-10 * Math.log10(difference))));
}

export function byteToDifference(byte: number): number {
  return byte === NO_DIFFERENCE ? 0 : 10 ** (-byte / 10);
}

export function shutterToByte(p: number): number {
  return toByte(-Math.log(p), COARSE);
}

export function byteToShutter(byte: number): number {
  return Math.exp(-((byte / COARSE) ** 2));
}

/** Rounding errors of a device may put a probability just above 1; what is no number is as unlikely as can be. */
function toByte(surprisal: number, steps: number): number {
  if (Number.isNaN(surprisal)) return MOST;
  return Math.min(MOST, Math.round(Math.sqrt(Math.max(0, surprisal)) * steps));
}
