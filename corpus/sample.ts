import type { AnyFamily } from './family.ts';
import type { Json, Random } from './random.ts';
import { Random as Stream } from './random.ts';
import { renderFunction } from './render.ts';
import { isHeldOutConstants } from './split.ts';
import {
  checkCode,
  drawCases,
  drawConstants,
  expectedResults,
  type ConstantValues,
} from './verify.ts';
import { splitPhrases, word, type Phrase } from './wording.ts';

/** One training sample: a prompt and the function that answers it. */
export interface Sample {
  readonly family: string;
  readonly instruction: string;
  /** `name(arg, arg)`, or null: the sample then teaches to choose the names as well. */
  readonly signature: string | null;
  readonly code: string;
}

/** Which part of the corpus a sample belongs to. */
export type Part = 'train' | 'heldOutWording' | 'heldOutConstants';

const SIGNATURE_SHARE = 0.7;
/** The first body, name and local are the most idiomatic; a plain answer is the commonest one. */
const FIRST_BODY_SHARE = 0.6;
const CANONICAL_LOCAL_SHARE = 0.75;
const CANONICAL_NAME_SHARE = 0.8;
const CASES = 12;

/** Draws samples and executes each distinct function once before it is let through. */
export class Sampler {
  readonly #verified = new Set<string>();

  /**
   * One sample of a family.
   * @throws CorpusError when the function does not agree with the family's reference
   */
  draw(
    family: AnyFamily,
    part: Part,
    random: Random,
  ): Sample & { readonly constants: ConstantValues } {
    const constants = this.#constants(family, part, random);
    const phrase = this.#phrase(family, part, random);
    const signed = random.chance(SIGNATURE_SHARE);
    const rename = this.#names(family, signed, random);
    const name =
      !signed && random.chance(CANONICAL_NAME_SHARE)
        ? (family.names[0] ?? '')
        : random.pick(family.names);
    const body = random.chance(FIRST_BODY_SHARE) ? family.bodies[0] : random.pick(family.bodies);
    const params = family.params.map((names) => names[0]);
    const code = renderFunction(body ?? '', { name, params, rename, constants });
    this.#verify(family, code, name, constants);
    const written = /^function ([^{]*?) \{/.exec(code)?.[1] ?? '';
    const holes = { ...writtenParams(family, written), ...inWords(constants) };
    return {
      family: family.id,
      instruction: word(phrase, holes, random),
      signature: signed ? written : null,
      code,
      constants,
    };
  }

  #constants(family: AnyFamily, part: Part, random: Random): ConstantValues {
    const wanted = part === 'heldOutConstants';
    for (let tries = 0; tries < 400; tries++) {
      const constants = drawConstants(family, random);
      if (isHeldOutConstants(family, constants) === wanted) return constants;
    }
    throw new RangeError(`${family.id}: no constants for ${part}`);
  }

  #phrase(family: AnyFamily, part: Part, random: Random): Phrase {
    const { train, heldOut } = splitPhrases(family);
    return random.pick(part === 'heldOutWording' ? heldOut : train);
  }

  #names(family: AnyFamily, signed: boolean, random: Random): Record<string, string> {
    const rename: Record<string, string> = {};
    for (const names of family.params) {
      const canonical = !signed && random.chance(CANONICAL_NAME_SHARE);
      rename[names[0]] = canonical ? names[0] : random.pick(names);
    }
    for (const [local, others] of Object.entries(family.locals)) {
      if (!random.chance(CANONICAL_LOCAL_SHARE)) rename[local] = random.pick([local, ...others]);
    }
    return rename;
  }

  #verify(family: AnyFamily, code: string, name: string, constants: ConstantValues): void {
    if (this.#verified.has(code)) return;
    const cases = drawCases(family, constants, new Stream(`cases:${family.id}`), CASES);
    checkCode(family.id, code, name, cases, expectedResults(family, constants, cases));
    this.#verified.add(code);
  }
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

/** Canonical parameter name to the one that the rendered function has. */
export function writtenParams(family: AnyFamily, signature: string): Record<string, string> {
  const written = signature.slice(signature.indexOf('(') + 1, -1).split(/,\s*/);
  return Object.fromEntries(family.params.map((names, i) => [names[0], written[i] ?? names[0]]));
}

/** Tests for a held-out task: edge cases and random ones, with the reference's answers. */
export function drawTests(
  family: AnyFamily,
  constants: ConstantValues,
  random: Random,
  count = 10,
): { args: Json[]; expected: Json }[] {
  const cases = drawCases(family, constants, random, count);
  const expected = expectedResults(family, constants, cases);
  return cases.map((args, i) => ({ args, expected: expected[i] ?? null }));
}
