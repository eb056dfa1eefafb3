import { type PolicyDescriptor, type Progress, surprise } from './policy.ts';
import { WINDOW_STEPS } from './steps.ts';

/**
 * `low_confidence` of LLaDA (arXiv 2502.09992) as dLLM's samplers do it for masked and block diffusion: with n masks
 * left and t of the steps to go, the n / t surest slots. Its `steps` are those of the whole text; here they are those
 * of a window, ceil(steps / windows).
 */
export const lowConfidence = {
  kind: 'low_confidence',
  parameter: WINDOW_STEPS,
  of: (value: number) => ({ kind: 'low_confidence', steps: value }) as const,
  writes: 'reveal',
  rule: {
    cost: surprise,
    isOrdered: false,
    count: (value, _, progress) => scheduled(value, progress),
    mostPasses: (value) => value,
    own: { passes: (value, begun) => schedule(begun, value).length, byTopk: true },
  },
} as const satisfies PolicyDescriptor;

function scheduled(steps: number, { masked, pass, begun }: Progress): number {
  return begun === undefined ? share(masked, pass, steps) : (schedule(begun, steps)[pass] ?? 0);
}

/**
 * How many slots each pass over a window takes. Passes that would take none are left out.
 * @param masked slots that the window begins with
 */
export function schedule(masked: number, steps: number): readonly number[] {
  const counts: number[] = [];
  let left = masked;
  for (let step = 0; step < steps && left > 0; step++) {
    const count = Math.min(left, share(left, step, steps));
    if (count > 0) counts.push(count);
    left -= count;
  }
  return counts;
}

/**
 * n / t to the nearest whole number, a half to the even one. The share is worked out as there, from a linear schedule
 * in 32-bit floats: what would be a half is then not always one.
 */
function share(masked: number, step: number, steps: number): number {
  const t = Math.fround((steps - step) / steps);
  const s = Math.fround((steps - step - 1) / steps);
  const { fround } = Math;
  // 1 - alpha, with alpha = 1 - t.
  const noised = (at: number): number => fround(1 - fround(1 - at));
  const revealed = 1 - fround(noised(s) / noised(t));
  return roundHalfEven(masked * revealed);
}

function roundHalfEven(x: number): number {
  const floor = Math.floor(x);
  if (x - floor !== 0.5) return Math.round(x);
  return floor % 2 === 0 ? floor : floor + 1;
}
