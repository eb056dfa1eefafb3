import type { AnyFamily } from './family.ts';
import type { Random } from './random.ts';
import { CorpusError } from './verify.ts';

/** What became of one training task: ids are `number-family`, as `npm run corpus -- tasks` writes them. */
export interface Outcome {
  readonly id: string;
  readonly passed: boolean;
}

/** A family that always fails comes so many times as often as one that never does. */
const MOST = 4;
/** Constants have to be read, not known, and that takes more samples than a function that is always the same. */
const WITH_CONSTANTS = 1.5;

/** How often each family is drawn beside the others. */
export class Focus {
  readonly #weights = new Map<string, number>();
  readonly #most = MOST * WITH_CONSTANTS;

  /**
   * @param outcomes how a model that is trained on did on training tasks; families without any count as half failed
   * @throws CorpusError when an outcome is of no family: it is of another evaluation
   */
  constructor(families: readonly AnyFamily[], outcomes: readonly Outcome[]) {
    const known = new Set(families.map(({ id }) => id));
    const tried = new Map<string, { passed: number; of: number }>();
    for (const { id, passed } of outcomes) {
      const family = id.slice(id.indexOf('-') + 1);
      if (!known.has(family)) throw new CorpusError(`${id} is no training task`);
      const one = tried.get(family) ?? { passed: 0, of: 0 };
      tried.set(family, { passed: one.passed + Number(passed), of: one.of + 1 });
    }
    for (const family of families) {
      const { passed, of } = tried.get(family.id) ?? { passed: 0, of: 0 };
      // One imagined task, half passed: three out of three are no proof yet.
      const failed = (of - passed + 0.5) / (of + 1);
      const constants = Object.keys(family.constants).length > 0 ? WITH_CONSTANTS : 1;
      this.#weights.set(family.id, constants * (1 + (MOST - 1) * failed));
    }
  }

  /** One of the families, those with more weight more often. */
  pick(families: readonly AnyFamily[], random: Random): AnyFamily {
    for (;;) {
      const family = random.pick(families);
      if (random.chance((this.#weights.get(family.id) ?? 1) / this.#most)) return family;
    }
  }
}
