import * as v from 'valibot';

/** A special as configurations write it: its text, or an object with it. */
const NAME = v.union([
  v.string(),
  v.pipe(
    v.looseObject({ content: v.string() }),
    v.transform(({ content }) => content),
  ),
]);

const id = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Where a configuration lists several, the first. */
const ID = v.union([
  id,
  v.pipe(
    v.looseTuple([id]),
    v.transform(([first]) => first),
  ),
]);

/** What a special is for. */
export type Role = 'mask' | 'eos' | 'sep' | 'pad' | 'cls' | 'bos';

/** Masks as published models call them, where no configuration says. */
const USUAL_MASKS = [
  '[MASK]',
  '<mask>',
  '<|mask|>',
  '<|MASK|>',
  '|<MASK>|',
  '<|mdm_mask|>',
] as const;

/** The files of a model that name its specials, parsed. */
export interface SpecialSources {
  /** `tokenizer_config.json` */
  readonly options: object;
  /** `special_tokens_map.json`; empty where there is none. */
  readonly map: object;
  /** `config.json` */
  readonly config: object;
}

/** What is known of the vocabulary. */
export interface Vocabulary {
  /** Undefined where there is no such token. */
  find(token: string): number | undefined;
  tokenOf(id: number): string | undefined;
}

/** Finds specials of a published model: first by the tokenizer's names, then by the ids of the configuration. */
export class SpecialTokens {
  readonly #sources: SpecialSources;
  readonly #vocabulary: Vocabulary;

  constructor(sources: SpecialSources, vocabulary: Vocabulary) {
    this.#sources = sources;
    this.#vocabulary = vocabulary;
  }

  /** Null where nobody names one. */
  find(role: Role): number | null {
    const { options, map, config } = this.#sources;
    for (const source of [options, map]) {
      const name = v.safeParse(NAME, read(source, `${role}_token`));
      const found = name.success ? this.#vocabulary.find(name.output) : undefined;
      if (found !== undefined) return found;
    }
    const given = v.safeParse(ID, read(config, `${role}_token_id`));
    if (given.success) return given.output;
    return role === 'mask' ? this.#usualMask() : null;
  }

  /** The text of an id. */
  nameOf(id: number): string | undefined {
    return this.#vocabulary.tokenOf(id);
  }

  #usualMask(): number | null {
    for (const name of USUAL_MASKS) {
      const found = this.#vocabulary.find(name);
      if (found !== undefined) return found;
    }
    return null;
  }
}

function read(source: object, key: string): unknown {
  return Object.hasOwn(source, key) ? Reflect.get(source, key) : undefined;
}
