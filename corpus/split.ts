import type { AnyFamily } from './family.ts';
import { Random, hash } from './random.ts';
import { drawConstants, type ConstantValues } from './verify.ts';

/**
 * What is held out, decided by hashes alone, so that training and evaluation can never disagree:
 * one composition in ten, one set of constants in eight, and the phrases of `splitPhrases`.
 */
export const HELD_OUT = { compositions: 10, constants: 8 } as const;

/** True for compositions that are never trained on, in any wording. */
export function isHeldOutComposition(id: string): boolean {
  return hash(`composition|${id}`) % HELD_OUT.compositions === 0;
}

/** True for a family's constants that are never trained on. Families without constants have none. */
export function isHeldOutConstants(family: AnyFamily, constants: ConstantValues): boolean {
  const values = Object.entries(constants);
  return (
    values.length > 0 && hash(`${family.id}|${JSON.stringify(values)}`) % HELD_OUT.constants === 0
  );
}

/** Whether any of a family's constants is held out; a narrow range may have none. */
export function hasHeldOutConstants(family: AnyFamily): boolean {
  const random = new Random(`constants|${family.id}`);
  return random
    .times(200, () => drawConstants(family, random))
    .some((c) => isHeldOutConstants(family, c));
}
