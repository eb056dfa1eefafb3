import type { Catalogue } from './catalogue.ts';
import { findEquivalence, type Equivalence } from './equivalence.ts';
import { laterFamilies } from './families/index.ts';
import type { AnyFamily } from './family.ts';
import { nameLists, type NameLists } from './name-lists.ts';
import { wordTokens } from './overlap.ts';
import { readPhrasings } from './phrasings.ts';
import { Random, hash } from './random.ts';
import { drawConstants, type ConstantValues } from './verify.ts';
import { phrasesOf, type Phrase } from './wording.ts';

/** One class of compositions in ten and one set of constants in eight. */
const HELD_OUT = { compositions: 10, constants: 8 } as const;
/** Families with so many phrases give two to the evaluation, the others one. */
const MANY_PHRASES = 10;

/** A family's phrases, apart. */
export interface PhraseSplit {
  /** Those that are declared with the family and those of `phrasings/`. */
  readonly train: readonly Phrase[];
  readonly heldOut: readonly Phrase[];
}

/**
 * What is never trained on, decided by hashes alone, so that training and evaluation cannot disagree.
 * What computes the same function stays on one side, whatever it is called.
 */
export class Split {
  readonly #equivalence: Equivalence;
  readonly #phrases: ReadonlyMap<string, PhraseSplit>;
  /** What names are made of in training, and what in the evaluation of names. */
  readonly names: Readonly<Record<'train' | 'heldOut', NameLists>>;
  /** The usual names of all functions. */
  readonly functionNames: readonly string[];

  constructor({ families, compositions }: Catalogue) {
    // Likeness is found on arguments shared by all: further families would move what is held out.
    const settled = families.filter((family) => !laterFamilies.includes(family));
    this.#equivalence = findEquivalence(settled, compositions);
    this.#phrases = splitAll(families);
    this.names = nameLists(families.flatMap((family) => phrasesOf(family).map(({ text }) => text)));
    this.functionNames = families.flatMap(({ names }) => names);
  }

  /** True for compositions that are never trained on, in any wording. */
  isHeldOutComposition(id: string): boolean {
    const { compositions, declared } = this.#equivalence;
    if (declared.has(id)) return false;
    const name = compositions.get(id) ?? id;
    return hash(`composition|${name}`) % HELD_OUT.compositions === 0;
  }

  /** True for constants that are never trained on. Families without constants have none. */
  isHeldOutConstants(family: AnyFamily, constants: ConstantValues): boolean {
    const values = Object.values(constants).map(String).sort();
    if (values.length === 0) return false;
    const name = this.#equivalence.constants.get(family.id) ?? family.id;
    return hash(`${name}|${JSON.stringify(values)}`) % HELD_OUT.constants === 0;
  }

  /** Whether any of a family's constants is held out; a narrow range may have none. */
  hasHeldOutConstants(family: AnyFamily): boolean {
    const random = new Random(`constants|${family.id}`);
    return random
      .times(200, () => drawConstants(family, random))
      .some((constants) => this.isHeldOutConstants(family, constants));
  }

  /** A family's phrases; those of a composition are all for training, since it is held out as a whole. */
  phrases(family: AnyFamily): PhraseSplit {
    const known = this.#phrases.get(family.id);
    if (known !== undefined) return known;
    const train = phrasesOf(family);
    return { train, heldOut: [] };
  }
}

/** A phrase that two families share is held out of both. */
function splitAll(families: readonly AnyFamily[]): Map<string, PhraseSplit> {
  const key = ({ text }: Phrase): string => wordTokens(text).join(' ');
  const chosen = families.map((family) => {
    const ranked = phrasesOf(family)
      .map((phrase) => ({ phrase, rank: hash(`${family.id}|${phrase.text}`) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ phrase }) => phrase);
    return { family, heldOut: ranked.slice(0, ranked.length >= MANY_PHRASES ? 2 : 1) };
  });
  const phrasings = readPhrasings();
  const secret = new Set(chosen.flatMap(({ heldOut }) => heldOut.map(key)));
  return new Map(
    chosen.map(({ family, heldOut }) => {
      const open = (phrase: Phrase): boolean => !secret.has(key(phrase));
      const declared = phrasesOf(family).filter(open);
      const { varied = {}, plain = {} } = phrasings.get(family.id) ?? {};
      const further = [varied, plain].flatMap((phrases) => phrasesOf({ phrases })).filter(open);
      return [family.id, { train: [...declared, ...further], heldOut }];
    }),
  );
}
