import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { likelyEntry } from '../src/engine/code/declared.ts';
import { parseTasks, type Task, type TaskKind } from '../src/tasks/format.ts';
import { givenHeadOf, programOf, promptParts } from '../src/engine/prompt/prompt.ts';
import { catalogue } from './catalogue.ts';
import { findEquivalence } from './equivalence.ts';
import { execute } from './execute.ts';
import { CATEGORIES } from './family.ts';
import { failsSome, type Checks } from './faults.ts';
import { heldOutSuites, SUITES } from './heldout.ts';
import { Overlap, WINDOW, wordTokens } from './overlap.ts';
import { Random } from './random.ts';
import { promptOf, Sampler, type Sample } from './sample.ts';
import { Split } from './split.ts';
import type { CorpusTask } from './task.ts';
import { trainingPhrases, trainingSamples } from './train-set.ts';
import { drawCases, expectedResults, verifyFamily } from './verify.ts';
import { phrasesOf } from './wording.ts';

const whole = catalogue();
const { families, compositions } = whole;
const everything = [...families, ...compositions];
const byId = new Map(everything.map((family) => [family.id, family]));
const split = new Split(whole);

const SUITES_FOLDER = new URL('suites/', import.meta.url);
function readSuite(file: string): readonly Task[] {
  const { tasks, problems } = parseTasks(readFileSync(new URL(file, SUITES_FOLDER), 'utf8'));
  if (problems[0]) throw new Error(`${file}: ${JSON.stringify(problems[0])}`);
  return tasks;
}
const onDisk = readdirSync(SUITES_FOLDER).flatMap((file) =>
  readSuite(file).map((task) => ({ file, instruction: task.instruction ?? '' })),
);
const evaluation = new Overlap(onDisk.map(({ instruction }) => instruction));

function firstSamples(count: number, seed: number): Sample[] {
  const samples: Sample[] = [];
  for (const sample of trainingSamples(whole, split, evaluation, seed)) {
    samples.push(sample);
    if (samples.length === count) break;
  }
  return samples;
}

/** Cases of a sample's family with its constants. */
function checksOf({ family: id, constants, entry }: Sample): Checks {
  const family = byId.get(id)!;
  const cases = drawCases(family, constants, new Random(`cases:${family.id}`), 12);
  return { entry, cases, expected: expectedResults(family, constants, cases) };
}

describe('the catalogue', () => {
  it('has at least 450 families over every category', () => {
    expect(families.length).toBeGreaterThanOrEqual(450);
    expect(new Set(families.map((family) => family.category))).toEqual(new Set(CATEGORIES));
  });

  it('has at least 2500 compositions over numbers, texts and objects', () => {
    expect(compositions.length).toBeGreaterThanOrEqual(2500);
    const categories = new Set(compositions.map(({ category }) => category));
    for (const one of ['arrays', 'strings', 'objects']) expect(categories).toContain(one);
  });

  it('has unique ids', () => {
    expect(byId.size).toBe(everything.length);
  });

  it('has eight wordings or more for nearly each family, and three bodies', () => {
    const few = families.filter((family) => phrasesOf(family).length < 8);
    expect(few.length / families.length).toBeLessThan(0.02);
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
  const samples = firstSamples(4000, 1);

  it('are the same for the same seed and others for another', () => {
    expect(firstSamples(40, 1)).toEqual(samples.slice(0, 40));
    expect(firstSamples(40, 2)).not.toEqual(samples.slice(0, 40));
  });

  it('hold no composition and no constants that are held out', () => {
    const composed = new Set(compositions.map((one) => one.id));
    for (const { family: id, constants } of samples) {
      expect(composed.has(id) && split.isHeldOutComposition(id)).toBe(false);
      expect(split.isHeldOutConstants(byId.get(id)!, constants)).toBe(false);
    }
  });

  it('come with and without a signature', () => {
    const writes = samples.filter((sample) => sample.kind === 'write');
    const signed = writes.filter((sample) => sample.signature !== null);
    expect(signed.length / writes.length).toBeGreaterThan(0.4);
    expect(signed.length / writes.length).toBeLessThan(0.6);
    for (const { signature, code } of signed) {
      const prompt = { kind: 'write', instruction: '', signature } as const;
      expect(signature).not.toBeNull();
      expect(code.startsWith(`${givenHeadOf(prompt)}\n`)).toBe(true);
    }
  });

  it('name new functions and their parameters as usual', () => {
    for (const { kind, family, entry, code } of samples) {
      if (kind !== 'write') continue;
      const { names, params } = byId.get(family)!;
      expect(names).toContain(entry);
      const given = /^function \w+\((.*?)\) \{\n/.exec(code)?.[1];
      const list = given === '' ? [] : given?.split(', ');
      expect(list?.length).toBe(params.length);
      for (const [i, usual] of params.entries()) expect(usual).toContain(list?.[i]);
    }
  });

  it('mostly name functions as usual in code that is shown', () => {
    const usual = (some: readonly Sample[]): number =>
      some.filter(({ family, entry }) => byId.get(family)!.names.includes(entry)).length /
      some.length;
    for (const kind of ['repair', 'infill']) {
      const shown = samples.filter((sample) => sample.kind === kind);
      expect(usual(shown)).toBeGreaterThan(0.6);
      expect(usual(shown)).toBeLessThan(0.8);
    }
  });

  it('call what stands in a hole alone by a usual name, which nothing in the prompt tells', () => {
    const namesIn = (text: string): string[] => text.match(/[A-Za-z_$][\w$]*/g) ?? [];
    for (const sample of samples) {
      if (sample.kind !== 'infill') continue;
      const { bodies, locals, params } = byId.get(sample.family)!;
      const usual = new Set(namesIn([...bodies, ...Object.keys(locals)].join(' ')));
      for (const name of [...Object.values(locals), ...params].flat()) usual.add(name);
      for (const name of namesIn(JSON.stringify([sample.prefix, sample.suffix, sample.constants])))
        usual.add(name);
      expect(
        namesIn(sample.code).filter((name) => !usual.has(name)),
        sample.code,
      ).toEqual([]);
    }
  });

  it('are one line each, with every hole filled', () => {
    for (const { instruction } of samples) {
      expect(instruction).not.toMatch(/\n|\{\w+\}|(^| )\^[a-z]/);
      // Text in quotes is told as it is, its blanks too.
      expect(instruction.replace(/"[^"]*"|(?<=[ (])'[^']*'/g, '""')).not.toMatch(/ {2}/);
    }
  });

  it('are repairs, about one in eight, and infills, more than one in four', () => {
    const shareOf = (kind: TaskKind): number =>
      samples.filter((sample) => sample.kind === kind).length / samples.length;
    expect(shareOf('repair')).toBeGreaterThan(0.1);
    expect(shareOf('repair')).toBeLessThan(0.16);
    expect(shareOf('infill')).toBeGreaterThan(0.25);
    expect(shareOf('infill')).toBeLessThan(0.31);
  });

  it('repair a function that fails its checks, or leave a sound one as it is', () => {
    const repairs = samples.filter((sample) => sample.kind === 'repair');
    for (const sample of repairs) {
      const { code, faulty } = sample;
      expect(failsSome(code, checksOf(sample))).toBe(false);
      expect(failsSome(faulty, checksOf(sample))).toBe(faulty !== code);
    }
    const sound = repairs.filter(({ code, faulty }) => faulty === code).length;
    expect(sound / repairs.length).toBeGreaterThan(0.1);
    expect(sound / repairs.length).toBeLessThan(0.22);
  });

  it('fill a hole so that the function agrees with its reference', () => {
    const infills = samples.filter((sample) => sample.kind === 'infill');
    for (const sample of infills) {
      const program = programOf(promptOf(sample), sample.code);
      expect(likelyEntry(program)).toBe(sample.entry);
      expect(failsSome(program, checksOf(sample), true)).toBe(false);
    }
    const bare = infills.filter(({ instruction }) => instruction === '').length / infills.length;
    expect(bare).toBeGreaterThan(0.15);
    expect(bare).toBeLessThan(0.3);
  });

  it('share no thirteen words in a row with an evaluation prompt, nor all of a shorter one', () => {
    const windows = new Set<string>();
    const shorter = new Set<string>();
    for (const { instruction } of onDisk) {
      const tokens = wordTokens(instruction);
      if (tokens.length < WINDOW) shorter.add(tokens.join(' '));
      for (let i = WINDOW; i <= tokens.length; i++) {
        windows.add(tokens.slice(i - WINDOW, i).join(' '));
      }
    }
    const shared = samples.filter(({ instruction }) => {
      const tokens = wordTokens(instruction);
      if (tokens.length === 0) return false;
      for (let i = WINDOW; i <= tokens.length; i++) {
        if (windows.has(tokens.slice(i - WINDOW, i).join(' '))) return true;
      }
      return shorter.has(tokens.join(' '));
    });
    expect(shared).toEqual([]);
  });
});

describe('what is held out', () => {
  const suites = heldOutSuites(whole, split);
  const kinds: readonly TaskKind[] = ['write', 'repair', 'infill'];

  it('is one phrase or two of every family, which no family trains on', () => {
    const trained = new Set(
      families.flatMap((family) =>
        split.phrases(family).train.map(({ text }) => wordTokens(text).join(' ')),
      ),
    );
    for (const family of families) {
      const { train, heldOut } = split.phrases(family);
      expect(heldOut.length).toBeGreaterThan(0);
      expect(train.length).toBeGreaterThan(0);
      for (const { text } of heldOut) expect(trained.has(wordTokens(text).join(' '))).toBe(false);
    }
  });

  it('is no composition that a family declares under another name', () => {
    expect(split.isHeldOutComposition('compose-numbers-even-sum')).toBe(false);
    expect(split.isHeldOutComposition('compose-numbers-square-sum')).toBe(false);
    const held = compositions.filter(({ id }) => split.isHeldOutComposition(id)).length;
    expect(held / compositions.length).toBeGreaterThan(0.06);
    expect(held / compositions.length).toBeLessThan(0.14);
  });

  it('is every composition that the committed suites ask for', () => {
    const asked = ['heldout.jsonl', 'repair.jsonl', 'infill.jsonl'].flatMap((file) =>
      readSuite(file).flatMap(({ id }) => /^composition-\d+-(.+)$/.exec(id)?.[1] ?? []),
    );
    const promised = Object.values(SUITES).reduce((sum, { composition }) => sum + composition, 0);
    expect(asked.length).toBe(promised);
    expect(asked.filter((id) => !split.isHeldOutComposition(id))).toEqual([]);
  });

  it('is nothing that a family declared later computes as well', () => {
    const { declared } = findEquivalence(families, compositions);
    expect(declared.size).toBeGreaterThan(0);
    expect([...declared].filter((id) => split.isHeldOutComposition(id))).toEqual([]);
  });

  it('makes suites with as many tasks as they promise, with unique ids', () => {
    for (const kind of kinds) {
      const { composition, wording, constants } = SUITES[kind];
      expect(suites[kind].length).toBe(composition + wording + constants);
      expect(new Set(suites[kind].map((task) => task.id)).size).toBe(suites[kind].length);
    }
    expect(suites.write.length).toBeGreaterThanOrEqual(600);
    const unsigned = suites.write.filter((task) => 'signature' in task && task.signature === null);
    expect(unsigned.length / suites.write.length).toBeCloseTo(0.25, 1);
  });

  it('makes suites of sound tasks, none asked twice', () => {
    for (const kind of kinds) {
      const text = suites[kind].map((task) => JSON.stringify(task)).join('\n');
      const { tasks, problems } = parseTasks(text);
      expect(problems).toEqual([]);
      const prompts = tasks.map((task) => JSON.stringify(promptParts(task)));
      expect(new Set(prompts).size).toBe(tasks.length);
      // A function of one boolean has two calls to be tested with.
      for (const { tests } of suites[kind]) expect(tests.length).toBeGreaterThan(1);
      const few = suites[kind].filter(({ tests }) => tests.length < 5).length;
      expect(few / suites[kind].length).toBeLessThan(0.01);
    }
  });

  it('makes tests that tell more than one answer', () => {
    const answers = ({ tests }: CorpusTask): number =>
      new Set(tests.map(({ expected }) => JSON.stringify(expected))).size;
    for (const kind of kinds) {
      const same = suites[kind].filter((task) => answers(task) === 1);
      expect(same.length / suites[kind].length).toBeLessThan(0.03);
    }
  });

  it('makes tasks that the code at hand does not pass', () => {
    for (const task of [...suites.repair, ...suites.infill]) {
      const code = task.kind === 'repair' ? task.code : programOf(task, '');
      const expected = task.tests.map((test) => test.expected);
      const cases = task.tests.map((test) => test.args);
      expect(failsSome(code, { entry: task.entry ?? '', cases, expected }, true)).toBe(true);
    }
  });

  it('puts sound functions in place of the faulty ones', () => {
    const ids = (tasks: readonly { readonly id: string }[]): string[] => tasks.map(({ id }) => id);
    expect(ids(suites.intact)).toEqual(ids(suites.repair).map((id) => `intact-${id}`));
    expect(ids(readSuite('intact.jsonl'))).toEqual(
      ids(readSuite('repair.jsonl')).map((id) => `intact-${id}`),
    );
    for (const task of suites.intact) {
      const code = task.kind === 'repair' ? task.code : '';
      const cases = task.tests.map((test) => test.args);
      const expected = task.tests.map((test) => test.expected);
      expect(failsSome(code, { entry: task.entry ?? '', cases, expected }, true)).toBe(false);
    }
  });

  it('is worded as hardly any training phrase is; else the files need `npm run corpus -- suite`', () => {
    const trained = new Overlap(trainingPhrases(whole, split));
    const own = ['heldout.jsonl', 'repair.jsonl', 'infill.jsonl'];
    const shared = onDisk.filter(
      ({ file, instruction }) => own.includes(file) && trained.has(instruction),
    );
    // Training never says what an evaluation does, see 'training samples'; too many such phrases would be lost.
    expect(shared.length / onDisk.length).toBeLessThan(0.002);
  });
});

describe('a held-out draw', () => {
  it('uses constants that training may not use', () => {
    const family = byId.get('count-greater-than')!;
    const draw = new Sampler(split).draw(family, 'heldOutConstants', 'write', new Random('x'));
    expect(draw && split.isHeldOutConstants(family, draw.constants)).toBe(true);
  });

  it('answers its own tests', () => {
    const random = new Random('own');
    const sampler = new Sampler(split);
    for (const family of random.shuffle(everything).slice(0, 60)) {
      const sample = sampler.draw(family, 'train', 'write', random)!;
      const { cases, expected, entry } = checksOf(sample);
      expect(execute(sample.code, entry, cases)).toEqual(
        expected.map((result) => ({ ok: true, result })),
      );
    }
  });
});
