import type { Pass } from './trace.ts';

/** Moment a pass ends. */
export function endOf(pass: Pass): number {
  return pass.at + pass.took;
}

/** End of the last pass, 0 without one. */
export function duration(passes: readonly Pass[]): number {
  const last = passes.at(-1);
  return last === undefined ? 0 : endOf(last);
}

/** Passes finished at a moment. Half a microsecond of grace: a slider hands back rounded values. */
export function passesBy(passes: readonly Pass[], time: number): number {
  let low = 0;
  let high = passes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const pass = passes[middle];
    if (pass !== undefined && endOf(pass) <= time + 5e-4) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The moment at which exactly `count` passes are finished. */
export function timeOf(passes: readonly Pass[], count: number): number {
  const pass = passes[Math.min(count, passes.length) - 1];
  return pass === undefined ? 0 : endOf(pass);
}
