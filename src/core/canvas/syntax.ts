/** What a character of JavaScript is, as far as its colour goes. */
export type SyntaxClass = 'keyword' | 'literal' | 'name' | 'mark' | 'comment';

const KEYWORDS = new Set(
  (
    'async await break case catch class const continue default delete do else export extends ' +
    'finally for from function if import in instanceof let new null of return static super ' +
    'switch this throw true false try typeof undefined var void while yield'
  ).split(' '),
);

const WORD_START = /[A-Za-z_$]/;
const WORD = /[\w$]/;
const DIGIT = /\d/;
const NUMBER = /[\w.]/;
const FLAG = /[a-z]/;
const BLANK = /\s/;

/** A `/` after one of these divides; anywhere else it begins a pattern. */
const ENDS_VALUE = /[\w$)\]]/;

/** Longer patterns are not coloured as such, so that a `/` without an end costs no look at all that follows. */
const LONGEST_PATTERN = 200;

/**
 * The colour class of every character. One walk, no parser: the text may be unfinished code, or no code at all,
 * and a wrong guess costs a colour, nothing more.
 */
export function classify(code: string): SyntaxClass[] {
  const classes = new Array<SyntaxClass>(code.length).fill('mark');
  /** The last character that is no blank. */
  let before = '';
  for (let at = 0; at < code.length;) {
    const [kind, end] = pieceAt(code, at, before);
    classes.fill(kind, at, end);
    const last = code[end - 1] ?? '';
    if (!BLANK.test(last)) before = last;
    at = end;
  }
  return classes;
}

/** The class of what begins at a place, and where it ends. */
function pieceAt(code: string, at: number, before: string): [SyntaxClass, end: number] {
  const first = code[at] ?? '';
  if (code.startsWith('//', at)) return ['comment', endOf(code, '\n', at + 2)];
  if (code.startsWith('/*', at)) {
    return ['comment', Math.min(code.length, endOf(code, '*/', at + 2) + 2)];
  }
  if (first === '"' || first === "'" || first === '`') return ['literal', endOfText(code, at)];
  if (DIGIT.test(first)) return ['literal', endOfRun(code, at, NUMBER)];
  if (WORD_START.test(first)) {
    const end = endOfRun(code, at, WORD);
    return [KEYWORDS.has(code.slice(at, end)) ? 'keyword' : 'name', end];
  }
  const pattern = first === '/' && !ENDS_VALUE.test(before) ? endOfPattern(code, at) : null;
  return pattern === null ? ['mark', at + 1] : ['literal', pattern];
}

function endOf(code: string, what: string, from: number): number {
  const end = code.indexOf(what, from);
  return end < 0 ? code.length : end;
}

function endOfRun(code: string, from: number, kind: RegExp): number {
  let end = from + 1;
  while (end < code.length && kind.test(code[end] ?? '')) end += 1;
  return end;
}

/** Behind the closing quote; where there is none, at the end of the line, of a template that of the code. */
function endOfText(code: string, at: number): number {
  const quote = code[at];
  for (let end = at + 1; end < code.length; end++) {
    const character = code[end];
    if (character === quote) return end + 1;
    if (character === '\n' && quote !== '`') return end;
    if (character === '\\' && (code[end + 1] !== '\n' || quote === '`')) end += 1;
  }
  return code.length;
}

/** Behind a pattern and its flags; null where it is none. */
function endOfPattern(code: string, at: number): number | null {
  const next = code[at + 1];
  if (next === undefined || BLANK.test(next)) return null;
  let inClass = false;
  const most = Math.min(code.length, at + LONGEST_PATTERN);
  for (let end = at + 1; end < most; end++) {
    const character = code[end];
    if (character === '\n') return null;
    if (character === '\\') end += 1;
    else if (character === '[') inClass = true;
    else if (character === ']') inClass = false;
    else if (character === '/' && !inClass) return endOfRun(code, end, FLAG);
  }
  return null;
}

/** The class of a token: that of its first visible character. */
export function classAt(
  classes: readonly SyntaxClass[],
  offset: number,
  text: string,
): SyntaxClass {
  const lead = text.length - text.trimStart().length;
  return classes[offset + lead] ?? 'mark';
}
