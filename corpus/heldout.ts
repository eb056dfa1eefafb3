import type { Catalogue } from './catalogue.ts';
import type { AnyFamily } from './family.ts';
import { Random, type Json } from './random.ts';
import { Sampler, drawTests, type Part } from './sample.ts';
import { hasHeldOutConstants, isHeldOutComposition } from './split.ts';

/** A `write` task as TASKS defines it, with what it holds out. */
export interface HeldOutTask {
  readonly id: string;
  readonly kind: 'write';
  readonly instruction: string;
  readonly signature: string;
  readonly tests: readonly { readonly args: Json[]; readonly expected: Json }[];
}

/** How many tasks of each part the suite has. */
export const SUITE = { composition: 120, wording: 160, constants: 80 } as const;

/**
 * The held-out suite: compositions, wordings and constants that no training sample has. Every task
 * has a signature, so that its tests can call the function.
 */
export function heldOutSuite({ families, compositions }: Catalogue): HeldOutTask[] {
  const random = new Random('held-out suite');
  const sampler = new Sampler();
  const draw = (family: AnyFamily, part: Part, label: string, i: number): HeldOutTask => {
    for (;;) {
      const sample = sampler.draw(family, part, random);
      if (sample.signature === null) continue;
      return {
        id: `${label}-${i}-${family.id}`,
        kind: 'write',
        instruction: sample.instruction,
        signature: sample.signature,
        tests: drawTests(family, sample.constants, random),
      };
    }
  };
  const unseen = random.shuffle(compositions.filter((one) => isHeldOutComposition(one.id)));
  const withConstants = random.shuffle(families.filter(hasHeldOutConstants));
  const all = random.shuffle(families);
  return [
    ...unseen.slice(0, SUITE.composition).map((one, i) => draw(one, 'train', 'composition', i)),
    ...repeat(all, SUITE.wording).map((one, i) => draw(one, 'heldOutWording', 'wording', i)),
    ...repeat(withConstants, SUITE.constants).map((one, i) =>
      draw(one, 'heldOutConstants', 'constants', i),
    ),
  ];
}

/** The first `count` of a list repeated end to end. */
function repeat<T>(items: readonly T[], count: number): T[] {
  const rounds = Math.ceil(count / Math.max(1, items.length));
  return Array.from({ length: rounds }, () => items)
    .flat()
    .slice(0, count);
}
