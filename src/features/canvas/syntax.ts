/** What a character of JavaScript is, as far as its colour goes. */
export type SyntaxClass = 'keyword' | 'literal' | 'name' | 'mark' | 'comment';

const KEYWORDS = new Set(
  (
    'async await break case catch class const continue default delete do else export extends ' +
    'finally for from function if import in instanceof let new null of return static super ' +
    'switch this throw true false try typeof undefined var void while yield'
  ).split(' '),
);

const PIECE =
  /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<text>"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|`(?:\\[\s\S]|[^`\\])*`?)|(?<number>\b\d[\w.]*)|(?<word>[A-Za-z_$][\w$]*)|(?<pattern>\/(?![/*\s])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\\\n])+\/[a-z]*)|(?<mark>\S)/g;

/** A `/` after one of these divides; anywhere else it begins a pattern. */
const ENDS_VALUE = /[\w$)\]]$/;

/**
 * The colour class of every character. One regular expression, no parser: the text may be unfinished
 * code, and a wrong guess costs a colour, nothing more.
 */
export function classify(code: string): SyntaxClass[] {
  const classes = new Array<SyntaxClass>(code.length).fill('mark');
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(code); match !== null; match = PIECE.exec(code)) {
    const before = code.slice(0, match.index).trimEnd();
    if (match.groups?.['pattern'] !== undefined && ENDS_VALUE.test(before)) {
      PIECE.lastIndex = match.index + 1;
      continue;
    }
    classes.fill(classOf(match), match.index, match.index + match[0].length);
  }
  return classes;
}

function classOf(match: RegExpExecArray): SyntaxClass {
  const groups = match.groups ?? {};
  if (groups['comment'] !== undefined) return 'comment';
  if (groups['word'] !== undefined) return KEYWORDS.has(groups['word']) ? 'keyword' : 'name';
  if (groups['mark'] !== undefined) return 'mark';
  return 'literal';
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
