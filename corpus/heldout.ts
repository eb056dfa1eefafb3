import type { TaskKind } from '../src/tasks/format.ts';
import type { Catalogue } from './catalogue.ts';
import type { AnyFamily } from './family.ts';
import { Overlap } from './overlap.ts';
import { Random } from './random.ts';
import { Sampler, type Part, type Sample } from './sample.ts';
import type { Split } from './split.ts';
import { drawTests, needsAnswer, taskOf, type CorpusTask, type CorpusTest } from './task.ts';
import { trainingInstructions, trainingPhrases } from './train-set.ts';

/** What a task holds out: the steps, the words, or the numbers in it. */
type Withheld = 'composition' | 'wording' | 'constants';

/** How many tasks the suite of a kind has of each. */
export const SUITES: Readonly<Record<TaskKind, Readonly<Record<Withheld, number>>>> = {
  write: { composition: 240, wording: 240, constants: 120 },
  repair: { composition: 70, wording: 70, constants: 40 },
  infill: { composition: 80, wording: 50, constants: 50 },
};

const PARTS: Readonly<Record<Withheld, Part>> = {
  composition: 'train',
  wording: 'heldOutWording',
  constants: 'heldOutConstants',
};

/** One `write` task in so many comes without a signature. */
const UNSIGNED_EVERY = 4;
/** Draws of one family before another is taken. */
const TRIES = 30;
/** Training instructions that the tasks are held against when they are drawn. */
const TRAINED = 60_000;

/** The suites that are drawn; that of the newcomers is written by hand. */
export interface Suites extends Readonly<Record<TaskKind, readonly CorpusTask[]>> {
  /** The repairs once more, with sound functions in place of the faulty ones: there is nothing to change. */
  readonly intact: readonly CorpusTask[];
}

/** A sample that a suite takes, and what it is held against. */
interface Entry {
  readonly id: string;
  readonly sample: Sample;
  readonly tests: readonly CorpusTest[];
}

/**
 * The held-out suite of each kind: compositions, wordings and constants that no training sample has, in
 * words that no training sample uses thirteen of in a row.
 */
export function heldOutSuites(catalogue: Catalogue, split: Split): Suites {
  const trained = new Overlap(trainingPhrases(catalogue, split));
  let count = 0;
  for (const instruction of trainingInstructions(catalogue, split, 1)) {
    trained.add(instruction);
    if (++count === TRAINED) break;
  }
  const draw = (kind: TaskKind): readonly Entry[] =>
    new SuiteDraw(catalogue, split, trained, kind).entries();
  const repairs = draw('repair');
  return {
    write: draw('write').map(toTask),
    repair: repairs.map(toTask),
    infill: draw('infill').map(toTask),
    intact: repairs.map(soundTask),
  };
}

function toTask({ id, sample, tests }: Entry): CorpusTask {
  return taskOf(id, sample, tests);
}

function soundTask({ id, sample, tests }: Entry): CorpusTask {
  return taskOf(
    `intact-${id}`,
    { ...sample, kind: 'repair', signature: null, faulty: sample.code },
    tests,
  );
}

/** Draws one suite. */
class SuiteDraw {
  readonly #catalogue: Catalogue;
  readonly #split: Split;
  readonly #sampler: Sampler;
  readonly #trained: Overlap;
  readonly #kind: TaskKind;
  readonly #random: Random;
  /** Instructions of the suite so far: no task is put twice. */
  readonly #own = new Set<string>();

  constructor(catalogue: Catalogue, split: Split, trained: Overlap, kind: TaskKind) {
    this.#catalogue = catalogue;
    this.#split = split;
    this.#sampler = new Sampler(split);
    this.#trained = trained;
    this.#kind = kind;
    this.#random = new Random(`suite|${kind}`);
  }

  entries(): Entry[] {
    const { families, compositions } = this.#catalogue;
    const sources: Readonly<Record<Withheld, readonly AnyFamily[]>> = {
      composition: compositions.filter((one) => this.#split.isHeldOutComposition(one.id)),
      // One call says all of a function that takes nothing: it would be a single test.
      wording: families.filter(({ params }) => params.length > 0),
      constants: families.filter((family) => this.#split.hasHeldOutConstants(family)),
    };
    const parts: readonly Withheld[] = ['composition', 'wording', 'constants'];
    return parts.flatMap((part) => this.#part(part, sources[part]));
  }

  /** As many tasks of a part as are asked for; families come round again only when all have been. */
  #part(withheld: Withheld, families: readonly AnyFamily[]): Entry[] {
    const entries: Entry[] = [];
    const wanted = SUITES[this.#kind][withheld];
    for (let round = 0; entries.length < wanted && round < 4; round++) {
      for (const family of this.#random.shuffle(families)) {
        if (entries.length === wanted) break;
        const entry = this.#entry(withheld, family, entries.length);
        if (entry !== null) entries.push(entry);
      }
    }
    return entries;
  }

  #entry(withheld: Withheld, family: AnyFamily, i: number): Entry | null {
    for (let tries = 0; tries < TRIES; tries++) {
      const sample = this.#sampler.draw(family, PARTS[withheld], this.#kind, this.#random);
      if (sample === null || !this.#suits(sample, withheld, i)) continue;
      const tests = drawTests(family, sample.constants, this.#random);
      if (!needsAnswer(sample, tests)) continue;
      if (sample.instruction !== '') this.#own.add(sample.instruction);
      return { id: `${withheld}-${i}-${family.id}`, sample, tests };
    }
    return null;
  }

  #suits(sample: Sample, withheld: Withheld, i: number): boolean {
    const { instruction, kind } = sample;
    if (this.#own.has(instruction) || this.#trained.has(instruction)) return false;
    if (kind === 'write') return (sample.signature === null) === (i % UNSIGNED_EVERY === 0);
    // A wording is held out only where there is one.
    return withheld !== 'wording' || instruction !== '';
  }
}
