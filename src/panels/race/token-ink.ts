import type { Settings } from '../../engine/sampling/policies/settings.ts';
import { GIVEN_INK, orderInk, orderStep, rampLength } from '../../core/canvas/ink.ts';
import type { LaneToken } from './lane.ts';

/** The hue of the pass that wrote a token, as on the canvas. */
export function tokenInk({ step, given }: LaneToken, settings: Settings): string {
  if (given) return GIVEN_INK;
  return orderInk(orderStep(step, settings.policy), rampLength(settings));
}
