import { isReserved } from '../code/identifier.ts';

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

export type SignatureFaultCode =
  /** Nothing but blanks. */
  | 'empty'
  | 'too-long'
  /** Parameters, and no name before them. */
  | 'no-name'
  /** A name, and no parameters behind it. */
  | 'no-parameters'
  /** A name that JavaScript keeps for itself. */
  | 'reserved'
  | 'repeated-parameter'
  /** `async` or a generator: what it returns is never the value itself. */
  | 'not-plain'
  /** A parameter that cannot be read, or a parenthesis that is not closed. */
  | 'parameter'
  /** More than the head. */
  | 'trailing';

export interface SignatureFault {
  readonly code: SignatureFaultCode;
  /** What is wrong and what to write, a sentence. */
  readonly message: string;
}

export type SignatureReading =
  | { readonly ok: true; readonly signature: Signature }
  | { readonly ok: false; readonly fault: SignatureFault };

/** Longest text that is read, characters. */
export const MOST_SIGNATURE = 1000;
/** Deepest brackets of a parameter. */
const MOST_DEPTH = 20;

/** Reads the head of a function. Linear in the text. */
export function readSignature(text: string): SignatureReading {
  try {
    return { ok: true, signature: new Reader(text).read() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, fault: error.fault };
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
  readonly fault: SignatureFault;

  constructor(code: SignatureFaultCode, message: string) {
    super(message);
    this.fault = { code, message };
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
    if (this.#text === '') throw new Refusal('empty', 'There is no signature.');
    if (this.#text.length > MOST_SIGNATURE) {
      throw new Refusal('too-long', `A signature has at most ${MOST_SIGNATURE} characters.`);
    }
    const { name, params } = this.#head();
    const text = `${name}(${params.join(', ')})`;
    this.#blanks();
    if (this.#match(END) === null) {
      throw new Refusal('trailing', `Only the head of the function belongs here: ${text}.`);
    }
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
    if (word === null || this.#isArrow()) {
      throw new Refusal('no-name', 'The signature has no name before its parameters: name(a, b).');
    }
    if (isReserved(word)) throw reserved(word);
    return word;
  }

  #params(name: string): string[] {
    if (!this.#sign('(')) throw needsParameters(name);
    const params = this.#list(')', () => this.#param());
    const rest = params.findIndex((param) => param.startsWith('...'));
    if (rest >= 0 && rest < params.length - 1) {
      throw this.#unreadable(`${params[rest] ?? ''} must be the last parameter`);
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
    if (depth > MOST_DEPTH) throw this.#unreadable('the brackets are nested too deeply');
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
    if (key === null) throw this.#unreadable(null);
    if (this.#sign(':')) return `${key}: ${this.#withDefault(this.#target(depth + 1))}`;
    this.#at = start;
    return this.#withDefault(this.#binding());
  }

  #binding(): string {
    const word = this.#word();
    if (word === null) throw this.#unreadable(null);
    if (isReserved(word)) throw reserved(word);
    if (this.#names.has(word)) {
      throw new Refusal('repeated-parameter', `The parameter ${word} stands there twice.`);
    }
    this.#names.add(word);
    return word;
  }

  /** A default value: what can be told apart without a whole parser. */
  #value(depth: number): string {
    if (depth > MOST_DEPTH) throw this.#unreadable('the brackets are nested too deeply');
    if (this.#sign('[')) return `[${this.#list(']', () => this.#value(depth + 1)).join(', ')}]`;
    if (this.#sign('{')) {
      return braced(
        this.#list('}', () => {
          const key = this.#match(TEXT) ?? this.#word();
          if (key === null || !this.#sign(':')) throw this.#unreadable(null);
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
    if (!isValue) throw this.#unreadable('a default is a number, a text, a name or a list of them');
    return sign + word;
  }

  /** Up to and with `close`; a comma may stand behind the last. */
  #list(close: string, item: () => string): string[] {
    const items: string[] = [];
    while (!this.#sign(close)) {
      items.push(item());
      if (this.#sign(',')) continue;
      if (this.#sign(close)) break;
      throw this.#unreadable(this.#peek() === '' ? `there is no ${close} at its end` : null);
    }
    return items;
  }

  #unreadable(why: string | null): Refusal {
    const rest = this.#text.slice(this.#at).trim();
    if (why === null && rest.startsWith(':')) {
      return new Refusal('parameter', 'Leave out the types: name(a, b).');
    }
    const what = why ?? (rest === '' ? 'it ends too early' : `from ${short(rest)} on`);
    return new Refusal('parameter', `The parameters cannot be read: ${what}. Write name(a, b).`);
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

function reserved(word: string): Refusal {
  return new Refusal(
    'reserved',
    `JavaScript keeps the word ${word} for itself: take another name.`,
  );
}

function notPlain(what: string): Refusal {
  return new Refusal(
    'not-plain',
    `Leave out ${what}: tests compare the value that a function returns.`,
  );
}

function needsParameters(name: string): Refusal {
  return new Refusal('no-parameters', `Say what ${name} takes: ${name}(a, b), or ${name}().`);
}
