import { isReserved } from '../code/identifier.ts';
import type { FaultData } from '../fault.ts';

/**
 * The head of a function as a person types it: one check for the page's field, the command line and task
 * files. What can be read is read, `function f(a) {` and `const f = (a) =>` alike; the rest is a fault.
 */

/** The head of a function. */
export interface Signature {
  /** `name(a, b = 2)`, in one spelling whatever was typed: behind `function ` it begins a function. */
  readonly text: string;
  readonly name: string;
  /** Each as it stands between the commas of `text`: `a`, `b = 2`, `{ c, d }`, `...rest`. */
  readonly params: readonly string[];
}

/** What is wrong with a head. */
export type SignatureProblem = FaultData['bad-signature'];

export type SignatureReading =
  | { readonly ok: true; readonly signature: Signature }
  | { readonly ok: false; readonly problem: SignatureProblem };

/** Longest text that is read, characters. */
export const MOST_SIGNATURE = 1000;
/** Deepest brackets of a parameter. */
const MOST_DEPTH = 20;

/** Reads the head of a function. Linear in the text. */
export function readSignature(text: string): SignatureReading {
  try {
    return { ok: true, signature: new Reader(text).read() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** The one spelling of a signature; what cannot be read stays as it is typed, but for blanks around it. */
export function normaliseSignature(text: string): string {
  const reading = readSignature(text);
  return reading.ok ? reading.signature.text : text.trim();
}

/** Thrown within the reader; `readSignature` turns it into data. */
class Refusal extends Error {
  readonly problem: SignatureProblem;

  constructor(problem: SignatureProblem) {
    super(problem.why);
    this.problem = problem;
  }
}

const BLANK = /\s*/uy;
const WORD = /[\p{ID_Start}$_][\p{ID_Continue}$\u200C\u200D]*/uy;
const NUMBER =
  /[-+]?(?:0[xX][\da-fA-F]+|0[bB][01]+|0[oO][0-7]+|(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?)n?(?![\p{ID_Continue}$.])/uy;
const TEXT =
  /'(?:[^'\\\n\r]|\\[^\n\r])*'|"(?:[^"\\\n\r]|\\[^\n\r])*"|`(?:[^`\\$]|\\[^]|\$(?!\{))*`/uy;
/** What may stand behind the parameters, and means nothing: an arrow, an open or an empty body. */
const END = /(?:=>)?\s*(?:\{\s*(?:(?:\.\.\.|…)?\s*\})?)?\s*;?$/uy;
const LITERALS: ReadonlySet<string> = new Set(['true', 'false', 'null']);

class Reader {
  readonly #text: string;
  readonly #names = new Set<string>();
  #at = 0;

  constructor(text: string) {
    this.#text = text.trim();
  }

  read(): Signature {
    if (this.#text === '') throw new Refusal({ why: 'empty' });
    if (this.#text.length > MOST_SIGNATURE) {
      throw new Refusal({ why: 'too-long', most: MOST_SIGNATURE });
    }
    const { name, params } = this.#head();
    const text = `${name}(${params.join(', ')})`;
    this.#blanks();
    if (this.#match(END) === null) throw new Refusal({ why: 'trailing', head: text });
    return { text, name, params };
  }

  #head(): Omit<Signature, 'text'> {
    this.#skip('export');
    this.#skip('default');
    const kept = this.#skip('const') || this.#skip('let') || this.#skip('var');
    if (!kept) this.#skipFunction();
    const name = this.#name();
    if (!this.#sign('=')) return { name, params: this.#params(name) };
    // A function that is kept in a variable goes by the variable's name.
    const inner = this.#skipFunction();
    if (inner && this.#peek() !== '(') this.#word();
    if (inner || this.#peek() === '(') return { name, params: this.#params(name) };
    if (this.#peekWord() === 'async') throw notPlain('async');
    const only = this.#binding();
    if (!this.#isArrow()) throw needsParameters(name);
    return { name, params: [only] };
  }

  /** Whether `function` stands here, which is then read. */
  #skipFunction(): boolean {
    if (this.#skip('async')) throw notPlain('async');
    if (!this.#skip('function')) return false;
    if (this.#sign('*')) throw notPlain('function*');
    return true;
  }

  #name(): string {
    const word = this.#word();
    // What stands before an arrow is a parameter.
    if (word === null || this.#isArrow()) throw new Refusal({ why: 'no-name' });
    if (isReserved(word)) throw reserved(word);
    return word;
  }

  #params(name: string): string[] {
    if (!this.#sign('(')) throw needsParameters(name);
    const params = this.#list(')', () => this.#param());
    const rest = params.findIndex((param) => param.startsWith('...'));
    if (rest >= 0 && rest < params.length - 1) {
      throw unreadable({ kind: 'rest', parameter: params[rest] ?? '' });
    }
    return params;
  }

  #param(): string {
    if (this.#sign('...')) return `...${this.#target(0)}`;
    return this.#withDefault(this.#target(0));
  }

  #withDefault(target: string): string {
    return this.#sign('=') ? `${target} = ${this.#value(0)}` : target;
  }

  /** A name, or names within brackets. */
  #target(depth: number): string {
    if (depth > MOST_DEPTH) throw unreadable({ kind: 'deep' });
    if (this.#sign('[')) {
      const items = this.#list(']', () => {
        if (this.#sign('...')) return `...${this.#target(depth + 1)}`;
        return this.#withDefault(this.#target(depth + 1));
      });
      return `[${items.join(', ')}]`;
    }
    if (this.#sign('{')) return braced(this.#list('}', () => this.#property(depth)));
    return this.#binding();
  }

  #property(depth: number): string {
    if (this.#sign('...')) return `...${this.#binding()}`;
    const start = this.#at;
    const key = this.#match(TEXT) ?? this.#word();
    if (key === null) throw this.#unreadable();
    if (this.#sign(':')) return `${key}: ${this.#withDefault(this.#target(depth + 1))}`;
    this.#at = start;
    return this.#withDefault(this.#binding());
  }

  #binding(): string {
    const word = this.#word();
    if (word === null) throw this.#unreadable();
    if (isReserved(word)) throw reserved(word);
    if (this.#names.has(word)) {
      throw new Refusal({ why: 'repeated-parameter', parameter: word });
    }
    this.#names.add(word);
    return word;
  }

  /** A default value: what can be told apart without a whole parser. */
  #value(depth: number): string {
    if (depth > MOST_DEPTH) throw unreadable({ kind: 'deep' });
    if (this.#sign('[')) return `[${this.#list(']', () => this.#value(depth + 1)).join(', ')}]`;
    if (this.#sign('{')) {
      return braced(
        this.#list('}', () => {
          const key = this.#match(TEXT) ?? this.#word();
          if (key === null || !this.#sign(':')) throw this.#unreadable();
          return `${key}: ${this.#value(depth + 1)}`;
        }),
      );
    }
    this.#blanks();
    const plain = this.#match(NUMBER) ?? this.#match(TEXT);
    if (plain !== null) return plain;
    const sign = this.#sign('-') ? '-' : '';
    const word = this.#word();
    const isValue = word !== null && (LITERALS.has(word) || !isReserved(word) || isGlobal(word));
    if (!isValue) throw unreadable({ kind: 'default' });
    return sign + word;
  }

  /** Up to and with `close`; a comma may stand behind the last. */
  #list(close: string, item: () => string): string[] {
    const items: string[] = [];
    while (!this.#sign(close)) {
      items.push(item());
      if (this.#sign(',')) continue;
      if (this.#sign(close)) break;
      throw this.#peek() === '' ? unreadable({ kind: 'open', close }) : this.#unreadable();
    }
    return items;
  }

  #unreadable(): Refusal {
    const rest = this.#text.slice(this.#at).trim();
    if (rest.startsWith(':')) return unreadable({ kind: 'types' });
    return unreadable(rest === '' ? { kind: 'early' } : { kind: 'from', rest: short(rest) });
  }

  #blanks(): void {
    this.#match(BLANK);
  }

  #peek(): string {
    this.#blanks();
    return this.#text[this.#at] ?? '';
  }

  #peekWord(): string | null {
    const start = this.#at;
    const word = this.#word();
    this.#at = start;
    return word;
  }

  #word(): string | null {
    this.#blanks();
    return this.#match(WORD);
  }

  /** Whether this word stands here as a word of the language; it is then read. */
  #skip(word: string): boolean {
    const start = this.#at;
    if (this.#word() === word && (word === 'function' || !/^[(=]?$/.test(this.#peek())))
      return true;
    this.#at = start;
    return false;
  }

  #sign(sign: string): boolean {
    this.#blanks();
    if (sign === '=' && this.#isArrow()) return false;
    if (!this.#text.startsWith(sign, this.#at)) return false;
    this.#at += sign.length;
    return true;
  }

  #isArrow(): boolean {
    this.#blanks();
    return this.#text.startsWith('=>', this.#at);
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const [found = null] = pattern.exec(this.#text) ?? [];
    if (found !== null) this.#at += found.length;
    return found;
  }
}

function isGlobal(word: string): boolean {
  return word === 'undefined' || word === 'NaN' || word === 'Infinity';
}

function braced(items: readonly string[]): string {
  return items.length === 0 ? '{}' : `{ ${items.join(', ')} }`;
}

function short(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}

function unreadable(
  problem: Extract<SignatureProblem, { readonly why: 'parameter' }>['problem'],
): Refusal {
  return new Refusal({ why: 'parameter', problem });
}

function reserved(word: string): Refusal {
  return new Refusal({ why: 'reserved', word });
}

function notPlain(word: 'async' | 'function*'): Refusal {
  return new Refusal({ why: 'not-plain', word });
}

function needsParameters(name: string): Refusal {
  return new Refusal({ why: 'no-parameters', name });
}
