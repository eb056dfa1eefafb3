import type { TaskKind } from '../src/tasks/format.ts';
import type { Catalogue } from './catalogue.ts';
import type { AnyFamily } from './family.ts';
import type { Focus } from './focus.ts';
import { fillHoles } from './habits.ts';
import type { Overlap } from './overlap.ts';
import { Random } from './random.ts';
import { Sampler, type Sample } from './sample.ts';
import type { Split } from './split.ts';
import { plain } from './wording.ts';

/** Share of samples that come from single families; the rest are compositions. */
const FAMILY_SHARE = 0.88;
/** Shares of the samples that repair a function and that fill in a part of one; the rest write one. */
const REPAIR_SHARE = 0.13;
const INFILL_SHARE = 0.28;

/**
 * Training samples without end, the same for the same seed. Nothing that is held out is among them:
 * neither a composition, nor a phrase, nor a set of constants, nor an instruction that shares so much
 * with one of an evaluation that it would give it away.
 * @param evaluation instructions of all evaluations
 * @param focus how often each family is drawn; equally often without
 */
export function* trainingSamples(
  catalogue: Catalogue,
  split: Split,
  evaluation: Overlap,
  seed: number,
  focus?: Focus,
): Generator<Sample> {
  const random = new Random(`train:${seed}`);
  const sampler = new Sampler(split);
  for (const [family, kind] of subjects(catalogue, split, random, focus)) {
    const sample = sampler.draw(family, 'train', kind, random);
    if (sample !== null && !evaluation.has(sample.instruction)) yield sample;
  }
}

/** The instructions of such samples alone, without their functions: many in little time. */
export function* trainingInstructions(
  catalogue: Catalogue,
  split: Split,
  seed: number,
): Generator<string> {
  const random = new Random(`instructions:${seed}`);
  const sampler = new Sampler(split);
  for (const [family, kind] of subjects(catalogue, split, random)) {
    yield sampler.instruct(family, 'train', kind, random);
  }
}

/**
 * Every phrase that training draws, bare. Constants stand as names that no instruction has: which of them goes
 * with which phrase is a matter of chance, and {@link trainingSamples} keeps those away that an evaluation has.
 */
export function* trainingPhrases(
  { families, compositions }: Catalogue,
  split: Split,
): Generator<string> {
  const seen = compositions.filter((one) => !split.isHeldOutComposition(one.id));
  for (const family of [...families, ...seen]) {
    const names = Object.fromEntries(family.params.map(([name]) => [name, name]));
    const constants = Object.fromEntries(
      Object.keys(family.constants).map((key) => [key, `_${key}`]),
    );
    for (const { text } of split.phrases(family).train) {
      yield fillHoles(plain(text), { ...names, ...constants }, false);
    }
  }
}

function* subjects(
  { families, compositions }: Catalogue,
  split: Split,
  random: Random,
  focus?: Focus,
): Generator<readonly [AnyFamily, TaskKind]> {
  const seen = compositions.filter((one) => !split.isHeldOutComposition(one.id));
  for (;;) {
    const isSingle = random.chance(FAMILY_SHARE);
    const family =
      isSingle && focus ? focus.pick(families, random) : random.pick(isSingle ? families : seen);
    yield [family, drawKind(random)];
  }
}

function drawKind(random: Random): TaskKind {
  const at = random.unit();
  if (at < REPAIR_SHARE) return 'repair';
  return at < REPAIR_SHARE + INFILL_SHARE ? 'infill' : 'write';
}
