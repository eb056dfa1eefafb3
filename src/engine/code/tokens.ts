/**
 * The words and signs of a JavaScript text, without comments, blanks and what templates hold. It reads any
 * text, also one that does not parse, in linear time.
 */
export interface Token {
  readonly kind: 'word' | 'sign' | 'literal';
  /** Empty for a literal. */
  readonly text: string;
  /** Behind its last character, UTF-16 units from the start of the text. */
  readonly end: number;
  /** Whether it is the first of its line. */
  readonly starts: boolean;
}

const BLANK = /[\s\uFEFF]+/uy;
const COMMENT = /\/\/[^\n\r\u2028\u2029]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?/uy;
const WORD =
  /#?(?:\\u\{[\da-fA-F]{1,8}\}|[\p{ID_Start}$_\\])(?:\\u\{[\da-fA-F]{1,8}\}|[\\\p{ID_Continue}$\u200C\u200D])*/uy;
const NUMBER = /\.?\d(?:[eE][-+]|[\w.])*/uy;
const QUOTED = /"(?:[^"\\\n\r]|\\[^])*"?|'(?:[^'\\\n\r]|\\[^])*'?/uy;
/** Longer ones are read as signs: a slash without an end would else cost a look at all that follows. */
const REGEX = /\/(?:[^\\/[\n\r]|\\[^\n\r]|\[(?:[^\]\\\n\r]|\\[^\n\r]){0,500}\]){1,500}\/\w*/uy;
const SIGN = /=>|\.\.\.|===?|!==?|[<>]=|\+\+|--|[^]/uy;

/** Words that an expression follows, and no operator. */
const BEFORE_EXPRESSION: ReadonlySet<string> = new Set([
  ...['return', 'typeof', 'case', 'in', 'of', 'delete', 'void', 'throw', 'new', 'else', 'do'],
  ...['instanceof', 'yield', 'await', 'extends', 'default'],
]);
/** Words whose parentheses a statement follows. */
const BEFORE_STATEMENT: ReadonlySet<string> = new Set(['if', 'while', 'for', 'with']);
/** Signs before a brace that opens a block. */
const BEFORE_BLOCK: ReadonlySet<string> = new Set([')', ';', '{', '}', '=>']);

export function tokensOf(code: string): Token[] {
  return new Tokenizer(code).read();
}

class Tokenizer {
  readonly #code: string;
  readonly #tokens: Token[] = [];
  /** Of every open bracket: whether an expression may follow the one that closes it. */
  readonly #open: boolean[] = [];
  /** Depths at which a brace ends the hole of a template. */
  readonly #holes: number[] = [];
  /** Whether a slash here begins a regular expression. */
  #expression = true;
  #starts = true;
  #at = 0;

  constructor(code: string) {
    this.#code = code;
  }

  read(): Token[] {
    while (this.#at < this.#code.length) this.#next();
    return this.#tokens;
  }

  #next(): void {
    const gap = this.#match(BLANK) ?? this.#match(COMMENT);
    if (gap !== null) {
      if (/[\n\r\u2028\u2029]/.test(gap)) this.#starts = true;
      return;
    }
    const word = this.#match(WORD);
    if (word !== null) {
      const isName = this.#tokens.at(-1)?.text === '.';
      this.#add('word', word, !isName && BEFORE_EXPRESSION.has(word));
      return;
    }
    if (this.#code[this.#at] === '`') {
      this.#at++;
      this.#template();
      return;
    }
    const isRegex = this.#expression && this.#match(REGEX) !== null;
    if (isRegex || (this.#match(QUOTED) ?? this.#match(NUMBER)) !== null) {
      this.#add('literal', '', false);
      return;
    }
    this.#sign(this.#match(SIGN) ?? '');
  }

  /** Up to the end of a template, or to its next hole. */
  #template(): void {
    for (; this.#at < this.#code.length; this.#at++) {
      const sign = this.#code[this.#at];
      if (sign === '\\') this.#at++;
      else if (sign === '`') break;
      else if (sign === '$' && this.#code[this.#at + 1] === '{') {
        this.#at += 2;
        this.#holes.push(this.#open.length);
        this.#open.push(false);
        this.#add('sign', '(', true);
        return;
      }
    }
    this.#at++;
    this.#add('literal', '', false);
  }

  #sign(sign: string): void {
    const before = this.#tokens.at(-1);
    if (sign === '(' || sign === '[') {
      this.#open.push(sign === '(' && BEFORE_STATEMENT.has(before?.text ?? ''));
    } else if (sign === '{') {
      const isBlock =
        before === undefined ||
        (before.kind === 'sign' && BEFORE_BLOCK.has(before.text)) ||
        (before.kind === 'word' && before.text !== 'return');
      this.#open.push(isBlock);
    }
    if (!/^[)\]}]$/.test(sign)) {
      this.#add('sign', sign, sign !== '++' && sign !== '--');
      return;
    }
    const expression = this.#open.pop() ?? true;
    if (sign === '}' && this.#holes.at(-1) === this.#open.length) {
      this.#holes.pop();
      this.#add('sign', ')', false);
      this.#template();
    } else this.#add('sign', sign, expression);
  }

  #add(kind: Token['kind'], text: string, expression: boolean): void {
    this.#tokens.push({ kind, text, end: this.#at, starts: this.#starts });
    this.#starts = false;
    this.#expression = expression;
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const [found = null] = pattern.exec(this.#code) ?? [];
    if (found !== null) this.#at += found.length;
    return found;
  }
}
