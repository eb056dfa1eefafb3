import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';
import { CATEGORIES } from './family.ts';
import { heldOutSuite, SUITE } from './heldout.ts';
import { Random } from './random.ts';
import { Sampler } from './sample.ts';
import { isHeldOutComposition, isHeldOutConstants } from './split.ts';
import { promptText, trainingSamples } from './train-set.ts';
import { verifyFamily } from './verify.ts';
import { phrasesOf, splitPhrases } from './wording.ts';

const { families, compositions } = catalogue();
const everything = [...families, ...compositions];

function firstSamples(count: number, seed: number): ReturnType<Sampler['draw']>[] {
  const samples: ReturnType<Sampler['draw']>[] = [];
  for (const sample of trainingSamples({ families, compositions }, seed)) {
    samples.push(sample as ReturnType<Sampler['draw']>);
    if (samples.length === count) break;
  }
  return samples;
}

describe('the catalogue', () => {
  it('has at least 150 families over every category', () => {
    expect(families.length).toBeGreaterThanOrEqual(150);
    expect(new Set(families.map((family) => family.category))).toEqual(new Set(CATEGORIES));
  });

  it('has unique ids', () => {
    expect(new Set(everything.map((family) => family.id)).size).toBe(everything.length);
  });

  it('has six wordings or more for each family, and three bodies for nearly all', () => {
    expect(families.filter((family) => phrasesOf(family).length < 6)).toEqual([]);
    const thin = families.filter((family) => family.bodies.length < 3);
    expect(thin.length / families.length).toBeLessThan(0.1);
  });

  it.each(families.map((family) => [family.id, family] as const))(
    'agrees with its reference: %s',
    (_, family) => {
      verifyFamily(family, 2, 20);
    },
  );

  it('agrees with its reference: a tenth of all compositions', () => {
    for (const one of compositions.filter((_, i) => i % 10 === 3)) verifyFamily(one, 1, 12);
  });
});

describe('training samples', () => {
  const samples = firstSamples(1500, 1);

  it('are the same for the same seed and others for another', () => {
    expect(firstSamples(40, 1)).toEqual(samples.slice(0, 40));
    expect(firstSamples(40, 2)).not.toEqual(samples.slice(0, 40));
  });

  it('hold no composition and no constants that are held out', () => {
    const composed = new Set(compositions.map((one) => one.id));
    const byId = new Map(everything.map((family) => [family.id, family]));
    for (const { family: id, constants } of samples) {
      expect(composed.has(id) && isHeldOutComposition(id)).toBe(false);
      const family = byId.get(id);
      expect(family && isHeldOutConstants(family, constants)).toBe(false);
    }
  });

  it('come with and without a signature', () => {
    const signed = samples.filter((sample) => sample.signature !== null);
    expect(signed.length / samples.length).toBeGreaterThan(0.6);
    expect(signed.length / samples.length).toBeLessThan(0.8);
    for (const { signature, code } of signed) {
      expect(code.startsWith(`function ${signature ?? ''} {`)).toBe(true);
    }
  });
});

describe('the held-out suite', () => {
  const suite = heldOutSuite({ families, compositions });

  it('has the tasks that it promises, with unique ids and tests', () => {
    expect(suite).toHaveLength(SUITE.composition + SUITE.wording + SUITE.constants);
    expect(new Set(suite.map((task) => task.id)).size).toBe(suite.length);
    for (const task of suite) expect(task.tests.length).toBeGreaterThan(1);
  });

  it('shares no prompt with the training samples', () => {
    const trained = new Set(
      firstSamples(4000, 1).map(({ instruction, signature }) => promptText(instruction, signature)),
    );
    const shared = suite.filter((task) =>
      trained.has(promptText(task.instruction, task.signature)),
    );
    expect(shared).toEqual([]);
  });

  it('words its wording tasks with phrases that training never draws', () => {
    for (const family of families) {
      const { train, heldOut } = splitPhrases(family);
      expect(heldOut.length).toBeGreaterThan(0);
      expect(train.length).toBeGreaterThan(0);
      const trained = new Set(train.map((phrase) => phrase.text));
      expect(heldOut.some((phrase) => trained.has(phrase.text))).toBe(false);
    }
  });
});

describe('a held-out draw', () => {
  it('uses constants that training may not use', () => {
    const family = families.find((one) => one.id === 'count-greater-than') ?? compositions[0];
    if (family === undefined) throw new Error('an empty catalogue');
    const draw = new Sampler().draw(family, 'heldOutConstants', new Random('x'));
    expect(isHeldOutConstants(family, draw.constants)).toBe(true);
  });
});
