import { requestFeatures } from './request-features.ts';
import { namesOfHead } from './usual-names.ts';

/** A linear classifier of requests, as `training/recogniser.py` fits it. */
export interface RecogniserTables {
  /** A vector for each hash, [rows, width]. */
  readonly features: Float32Array;
  /** A vector for each head, [heads, width]. */
  readonly heads: Float32Array;
  /** What each head has beside that, in nats, [heads]. */
  readonly bias: Float32Array;
  /** The usual heads of the functions that training knows; an empty one stands for all that are put together. */
  readonly names: readonly string[];
}

/** The function that a request asks for. */
export interface Recognised {
  /** Its usual head. */
  readonly head: string;
  /** Among all heads, 0 to 1. */
  readonly chance: number;
}

/** What a head with another number of parameters than was asked for still counts against one with that number. */
const MISFIT = 0.1;

/**
 * Tells which of the functions that training knows a request asks for. A small network that writes from left to right
 * has to settle what is asked for while it names the function; the words of the request say it at once.
 */
export class Recogniser {
  readonly #tables: RecogniserTables;
  /** How many parameters each head has; none where it stands for functions of any number. */
  readonly #counts: readonly (number | null)[];

  constructor(tables: RecogniserTables) {
    this.#tables = tables;
    this.#counts = tables.names.map((head) => {
      const names = namesOfHead(head);
      return names === null ? null : names.length - 1;
    });
  }

  /**
   * @param parameters that the function is to have; null where nobody has said
   * @returns null where it is none that has a name of its own
   */
  recognise(instruction: string, parameters: number | null): Recognised | null {
    const scores = this.#scores(this.#read(instruction));
    const fits = this.#counts.map(
      (count) => parameters === null || count === null || count === parameters,
    );
    let best = -1;
    for (const [at, score] of scores.entries()) {
      if (fits[at] === true && (best < 0 || score > scores[best]!)) best = at;
    }
    const head = this.#tables.names[best];
    if (head === undefined || head === '') return null;
    const sum = scores.reduce(
      (all, score, at) => all + (fits[at] === true ? 1 : MISFIT) * Math.exp(score - scores[best]!),
      0,
    );
    return { head, chance: 1 / sum };
  }

  /** The sum of a request's vectors, over the root of their number. */
  #read(instruction: string): Float32Array {
    const { features, heads, names } = this.#tables;
    const width = heads.length / names.length;
    const rows = features.length / width;
    const found = requestFeatures(instruction);
    const state = new Float32Array(width);
    for (const hash of found) {
      const first = (hash % rows) * width;
      for (let i = 0; i < width; i++) state[i]! += features[first + i]!;
    }
    const root = Math.sqrt(Math.max(1, found.length));
    return state.map((sum) => sum / root);
  }

  #scores(state: Float32Array): Float32Array {
    const { bias, heads } = this.#tables;
    return bias.map((own, head) => {
      const first = head * state.length;
      return state.reduce((sum, value, i) => sum + value * heads[first + i]!, own);
    });
  }
}
