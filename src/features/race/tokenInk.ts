import type { Settings } from '../../diffusion/settings.ts';
import { orderInk, orderStep, rampLength } from '../canvas/ink.ts';
import type { LaneToken } from './lane.ts';

/** The hue of the pass that wrote a token, as on the canvas. */
export function tokenInk({ step }: LaneToken, settings: Settings): string {
  return orderInk(orderStep(step, settings.policy), rampLength(settings));
}
