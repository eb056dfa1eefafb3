import type { TaskKind } from '../src/tasks/format.ts';
import type { Prompt } from '../src/engine/prompt/prompt.ts';
import { bounded } from './bounded.ts';
import { execute } from './execute.ts';
import { exampleOf, givenOf } from './exercise.ts';
import type { AnyFamily } from './family.ts';
import { FaultPlanter, type Checks } from './faults.ts';
import { drawHole, type Hole } from './infill.ts';
import { NameMaker } from './names.ts';
import type { Random } from './random.ts';
import { Random as Stream } from './random.ts';
import { renameIdentifiers, renderFunction } from './render.ts';
import type { Split } from './split.ts';
import {
  checkCode,
  drawCases,
  drawConstants,
  expectedResults,
  type ConstantValues,
} from './verify.ts';
import { word, type Phrase } from './wording.ts';

interface Drawn {
  readonly family: string;
  readonly constants: ConstantValues;
  /** The function's name. */
  readonly entry: string;
  /** One line; empty where an infill sample does without. */
  readonly instruction: string;
  /** What the model is to write: the whole function, or the text of the hole. */
  readonly code: string;
}

/** One training sample: a prompt and its answer. */
export type Sample =
  | (Drawn & {
      readonly kind: 'write';
      /** `name(arg, arg)`, or null: the sample then teaches to choose the names as well. */
      readonly signature: string | null;
    })
  | (Drawn & { readonly kind: 'repair'; readonly signature: null; readonly faulty: string })
  | (Drawn & {
      readonly kind: 'infill';
      readonly signature: null;
      readonly prefix: string;
      readonly suffix: string;
    });

/** What a sample tells the model, without its answer. */
export type Told = { readonly instruction: string } & (
  | { readonly kind: 'write'; readonly signature: string | null }
  | { readonly kind: 'repair'; readonly faulty: string }
  | { readonly kind: 'infill'; readonly prefix: string; readonly suffix: string }
);

/** What the model reads of a sample. */
export function promptOf(sample: Told): Prompt {
  const { kind, instruction } = sample;
  switch (kind) {
    case 'write':
      return { kind, instruction, signature: sample.signature };
    case 'repair':
      return { kind, instruction, code: sample.faulty };
    case 'infill': {
      const { prefix, suffix } = sample;
      return { kind, instruction: instruction === '' ? null : instruction, prefix, suffix };
    }
  }
}

/** Which part of the corpus a sample belongs to. */
export type Part = 'train' | 'heldOutWording' | 'heldOutConstants';

/**
 * So many requests for a new function show its head. Without one the model chooses the names, which is also how a head
 * is asked for whose names it does not know, where nothing else tells, see `worker/naming.ts`.
 */
const SIGNATURE_SHARE = 0.5;
/**
 * Least shares of the first body and the first name of a local, which are the most idiomatic. New functions keep to
 * them nearly always: several bodies for one request are as many texts that parallel slots can mix up. Where a
 * prompt shows code, it says in which style the answer is to be.
 */
const IDIOMATIC = {
  write: { body: 0.85, local: 0.92 },
  repair: { body: 0.6, local: 0.75 },
  infill: { body: 0.6, local: 0.75 },
} as const;
const CANONICAL_NAME_SHARE = 0.8;
/**
 * Share of repairs and holes whose code has other names than the usual ones, so that they have to be read. Most keep
 * to these: the code that people paste is named as one names things, and what its names say is half of what there is
 * to go by. All new functions do: a model is told a head under usual names.
 */
const OTHER_NAMES_SHARE = 0.35;
/** Of these, so many have another name for the function, for the parameters, for a local. */
const OTHER = { function: 0.85, params: 0.85, local: 0.5 } as const;
/** Of the other names of functions, so many are the usual ones put otherwise. */
const RESTYLED_SHARE = 0.25;
/** Share of functions whose parameters are all named from the same place in their lists. */
const IN_STEP_SHARE = 0.8;
const CASES = 12;
/** Of the new functions, so many are asked for by what is given, with its type, and so many with an example. */
const GIVEN_SHARE = 0.15;
const EXAMPLE_SHARE = 0.15;
/** Share of the repairs in which nothing is wrong: whoever looks for a fault has to be able to find none. */
const SOUND_SHARE = 0.15;
/** Of the infill samples that can do without an instruction, so many have none. */
const BARE_SHARE = 0.4;

/** What is settled before any code is written. */
interface Choice {
  readonly constants: ConstantValues;
  readonly phrase: Phrase;
  readonly signed: boolean;
  readonly rename: Readonly<Record<string, string>>;
  readonly name: string;
  /** The function's name does not say what it does. */
  readonly nameless: boolean;
}

/** A function of a family, and everything that was drawn for it. */
interface Solution extends Choice {
  readonly code: string;
  /** `name(arg, arg)` as the function has it. */
  readonly signature: string;
}

/** Draws samples and executes each distinct function once before it is let through. */
export class Sampler {
  readonly #split: Split;
  readonly #verified = new Set<string>();
  readonly #checks = new Map<string, Omit<Checks, 'entry'>>();
  readonly #planter = new FaultPlanter();
  readonly #names: NameMaker;

  constructor(split: Split) {
    this.#split = split;
    this.#names = new NameMaker(split.names.train);
  }

  /**
   * One sample of a family.
   * @returns null when the function that was drawn does not lend itself to the kind: no fault in it shows
   * @throws CorpusError when the function does not agree with the family's reference
   */
  draw(family: AnyFamily, part: Part, kind: TaskKind, random: Random): Sample | null {
    const solution = this.#solve(family, part, kind, random);
    switch (kind) {
      case 'write':
        return this.#write(family, solution, random);
      case 'repair':
        return this.#repair(family, solution, random);
      case 'infill':
        return this.#infill(family, solution, random);
    }
  }

  /** An instruction as samples have it, without the function: nothing is executed. */
  instruct(family: AnyFamily, part: Part, kind: TaskKind, random: Random): string {
    const choice = this.#choose(family, part, kind, random);
    const params = family.params.map(([canonical]) => choice.rename[canonical] ?? canonical);
    return instructionOf(family, choice, params, kind, random);
  }

  #write(family: AnyFamily, solution: Solution, random: Random): Sample {
    const { signed, signature, name, constants } = solution;
    const { cases, expected } = this.#checksOf(family, constants);
    const given = random.chance(GIVEN_SHARE) ? givenOf(paramsOf(signature), cases) : null;
    const { instruction, ...rest } = drawn(family, solution, 'write', random, given);
    // The name in an example would give away what the model is to choose.
    const shows = signed && random.chance(EXAMPLE_SHARE);
    return {
      ...rest,
      instruction: instruction + (shows ? exampleOf(name, cases, expected, random) : ''),
      kind: 'write',
      signature: signed ? signature : null,
    };
  }

  #repair(family: AnyFamily, solution: Solution, random: Random): Sample | null {
    const faulty = random.chance(SOUND_SHARE)
      ? solution.code
      : this.#spoil(family, solution, random);
    if (faulty === null) return null;
    return {
      ...drawn(family, solution, 'repair', random),
      kind: 'repair',
      signature: null,
      faulty,
    };
  }

  /** The function with a fault in it; null when none shows. */
  #spoil(family: AnyFamily, { code, name, constants }: Solution, random: Random): string | null {
    const checks = { entry: name, ...this.#checksOf(family, constants) };
    return this.#planter.plant(code, checks, random)?.code ?? null;
  }

  #infill(family: AnyFamily, solution: Solution, random: Random): Sample {
    const drawnHole = drawHole(solution.code, random);
    const { prefix, suffix, isWholeBody } = drawnHole;
    const hole = withUsualLocals(family, solution, drawnHole);
    // Without an instruction the rest of the function has to say what is missing.
    const { constants, nameless } = solution;
    const canDoWithout = !isWholeBody && !nameless && !holdsConstant(hole, constants);
    const isBare = random.chance(BARE_SHARE) && canDoWithout;
    const { instruction, ...rest } = drawn(family, solution, 'infill', random);
    return {
      ...rest,
      instruction: isBare ? '' : instruction,
      code: hole,
      kind: 'infill',
      signature: null,
      prefix,
      suffix,
    };
  }

  #solve(family: AnyFamily, part: Part, kind: TaskKind, random: Random): Solution {
    const choice = this.#choose(family, part, kind, random);
    const { name, rename, constants } = choice;
    const isFirst = random.chance(IDIOMATIC[kind].body);
    const body = isFirst ? family.bodies[0] : random.pick(family.bodies);
    const params = family.params.map((names) => names[0]);
    const code = renderFunction(body ?? '', { name, params, rename, constants });
    this.#verify(family, code, name, constants);
    const signature = /^function ([^{]*?) \{/.exec(code)?.[1] ?? '';
    return { ...choice, code, signature };
  }

  #choose(family: AnyFamily, part: Part, kind: TaskKind, random: Random): Choice {
    const constants = this.#constants(family, part, random);
    const { train, heldOut } = this.#split.phrases(family);
    const phrase = random.pick(part === 'heldOutWording' ? heldOut : train);
    const signed = random.chance(SIGNATURE_SHARE);
    const isFirst = !signed && random.chance(CANONICAL_NAME_SHARE);
    const usual = isFirst ? (family.names[0] ?? '') : random.pick(family.names);
    const names = {
      rename: {
        ...drawParams(family, signed, random),
        ...drawLocals(family, IDIOMATIC[kind].local, random),
      },
      name: usual,
      nameless: false,
    };
    const others = kind !== 'write' && random.chance(OTHER_NAMES_SHARE);
    const given = others ? this.#otherNames(family, names, random) : names;
    return { constants, phrase, signed, ...given };
  }

  /** Other names in place of some or all of the usual ones. */
  #otherNames(
    family: AnyFamily,
    { rename, name: usual }: Pick<Choice, 'rename' | 'name'>,
    random: Random,
  ): Pick<Choice, 'rename' | 'name' | 'nameless'> {
    const others = { ...rename };
    const replace = (canonical: string): void => {
      others[canonical] = this.#names.param(random);
    };
    if (random.chance(OTHER.params)) for (const [canonical] of family.params) replace(canonical);
    for (const local of Object.keys(family.locals)) {
      if (random.chance(OTHER.local)) replace(local);
    }
    if (!random.chance(OTHER.function)) return { rename: others, name: usual, nameless: false };
    const nameless = !random.chance(RESTYLED_SHARE);
    const name = nameless
      ? this.#names.function(random, this.#split.functionNames)
      : this.#names.restyle(usual, random);
    // A function that is called as one of its variables could not call itself.
    const taken = new Set([...Object.values(others), ...family.bodies.flatMap(identifiers)]);
    return taken.has(name)
      ? { rename: others, name: usual, nameless: false }
      : { rename: others, name, nameless };
  }

  #constants(family: AnyFamily, part: Part, random: Random): ConstantValues {
    const wanted = part === 'heldOutConstants';
    for (let tries = 0; tries < 400; tries++) {
      const constants = drawConstants(family, random);
      if (this.#split.isHeldOutConstants(family, constants) === wanted) return constants;
    }
    throw new RangeError(`${family.id}: no constants for ${part}`);
  }

  #verify(family: AnyFamily, code: string, name: string, constants: ConstantValues): void {
    if (this.#verified.has(code)) return;
    const { cases, expected } = this.#checksOf(family, constants);
    const outcomes = execute(bounded(code), name, cases, null);
    checkCode(family.id, code, name, cases, expected, outcomes);
    this.#verified.add(code);
  }

  #checksOf(family: AnyFamily, constants: ConstantValues): Omit<Checks, 'entry'> {
    const key = `${family.id}|${JSON.stringify(constants)}`;
    const known = this.#checks.get(key);
    if (known !== undefined) return known;
    const cases = drawCases(family, constants, new Stream(`cases:${family.id}`), CASES);
    const checks = { cases, expected: expectedResults(family, constants, cases) };
    this.#checks.set(key, checks);
    return checks;
  }
}

/** The hole with the usual names of such locals as stand in it alone: nothing in the prompt tells any other. */
function withUsualLocals(
  { locals }: AnyFamily,
  { code, rename }: Solution,
  { prefix, hole, suffix }: Hole,
): string {
  const shown = new Set(identifiers(prefix + suffix));
  const usual: Record<string, string> = {};
  for (const [local, alternatives] of Object.entries(locals)) {
    const name = rename[local] ?? local;
    if (![local, ...alternatives, ...shown].includes(name)) usual[name] = local;
  }
  if (!identifiers(hole).some((name) => Object.hasOwn(usual, name))) return hole;
  return renameIdentifiers(code, usual).slice(prefix.length, -suffix.length || undefined);
}

function drawParams(family: AnyFamily, signed: boolean, random: Random): Record<string, string> {
  const canonical = !signed && random.chance(CANONICAL_NAME_SHARE);
  // Names are declared in step: "first" goes with "second", not with "b".
  const inStep = random.chance(IN_STEP_SHARE);
  const step = random.int(0, Math.max(0, ...family.params.map((names) => names.length - 1)));
  return Object.fromEntries(
    family.params.map((names) => {
      const drawn = inStep ? (names[step] ?? names[0]) : random.pick(names);
      return [names[0], canonical ? names[0] : drawn];
    }),
  );
}

function drawLocals(family: AnyFamily, share: number, random: Random): Record<string, string> {
  const others = Object.entries(family.locals).filter(() => !random.chance(share));
  return Object.fromEntries(
    others.map(([local, alternatives]) => [local, random.pick([local, ...alternatives])]),
  );
}

function drawn(
  family: AnyFamily,
  solution: Solution,
  kind: TaskKind,
  random: Random,
  given: string | null = null,
): Drawn {
  const { constants, name, code, signature } = solution;
  const params = paramsOf(signature);
  const instruction = instructionOf(family, solution, params, kind, random, given);
  return { family: family.id, constants, entry: name, instruction, code };
}

function instructionOf(
  family: AnyFamily,
  { phrase, name, constants }: Choice,
  params: readonly string[],
  kind: TaskKind,
  random: Random,
  given: string | null = null,
): string {
  const named = family.params.map(([canonical], i) => [canonical, params[i] ?? canonical] as const);
  const holes = { ...Object.fromEntries(named), ...inWords(constants) };
  return word(phrase, { fn: name, params, holes, given }, random, kind);
}

/** Everything in a body that may be a name. */
function identifiers(body: string): readonly string[] {
  return body.match(/[A-Za-z_$][\w$]*/g) ?? [];
}

function holdsConstant(hole: string, constants: ConstantValues): boolean {
  return Object.values(constants).some((value) => hole.includes(String(value)));
}

/** Constants as an instruction writes them: text in quotes. */
function inWords(constants: ConstantValues): ConstantValues {
  return Object.fromEntries(
    Object.entries(constants).map(([key, value]) => [
      key,
      typeof value === 'number' ? value : `"${value}"`,
    ]),
  );
}

/** Names of the parameters in `name(arg, arg)`. */
function paramsOf(signature: string): string[] {
  const list = signature.slice(signature.indexOf('(') + 1, -1);
  return list === '' ? [] : list.split(/,\s*/);
}
