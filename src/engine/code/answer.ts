import { likelyEntry } from './declared.ts';

/**
 * Reads an answer in Markdown as far as code goes: which stretches of it are code, in what language, and which one of
 * them answers what was asked. A fence may still be open, or missing: a text that is being written is read like any other.
 */

/** Languages of code as this page tells them apart; `other`: one that a fence names. */
export type CodeLanguage = 'javascript' | 'typescript' | 'python' | 'other';

export interface ProsePart {
  readonly kind: 'prose';
  readonly text: string;
  /** UTF-16 units of the answer; with a fence, its lines belong to no part. */
  readonly start: number;
  readonly end: number;
}

export interface CodePart {
  readonly kind: 'code';
  /** Without fences, and without the indent of a fence in a list. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly language: CodeLanguage;
  /** What the fence says; empty where it says nothing, or there is none. */
  readonly tag: string;
  /** Whether the answer goes on behind it. */
  readonly closed: boolean;
}

export type AnswerPart = ProsePart | CodePart;

export interface Answer {
  /** In order; blank prose is none. */
  readonly parts: readonly AnswerPart[];
  /** The part that answers what was asked; null where there is no code. */
  readonly code: CodePart | null;
}

const TAGS: Readonly<Record<string, CodeLanguage>> = {
  js: 'javascript',
  javascript: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  jsx: 'javascript',
  node: 'javascript',
  ts: 'typescript',
  typescript: 'typescript',
  mts: 'typescript',
  tsx: 'typescript',
  py: 'python',
  python: 'python',
  python3: 'python',
};

/** A line that opens a fence, also in a list or a quotation; backticks in its words make it none. */
const OPENS = /^([ \t>]*)(?:[-*+]|\d+[.)])?([ \t]*)(`{3,}(?=[^`]*$)|~{3,})(.*)$/;

/**
 * Reads an answer. Linear in its text.
 * @param expected the language that was asked for; `any` where none was
 */
export function readAnswer(text: string, expected: CodeLanguage | 'any' = 'javascript'): Answer {
  const fenced = fencedParts(text);
  const hasCode = fenced.some(({ kind }) => kind === 'code');
  const parts = hasCode ? fenced : bareParts(text);
  return { parts, code: answering(parts, expected) };
}

interface Line {
  readonly text: string;
  readonly start: number;
  /** Behind its line break. */
  readonly end: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = Math.min(text.length, start + line.length + 1);
    lines.push({ text: line.replace(/\r$/, ''), start, end });
    start = end;
  }
  return lines;
}

function fencedParts(text: string): AnswerPart[] {
  const parts: AnswerPart[] = [];
  let prose = 0;
  let open: { readonly tag: string; readonly closes: RegExp; readonly indent: number } | null =
    null;
  let code: string[] = [];
  let start = 0;
  const close = (end: number, closed: boolean): void => {
    if (open === null) return;
    const written = code.join('\n');
    const language = languageOf(open.tag, written);
    parts.push({ kind: 'code', text: written, start, end, language, tag: open.tag, closed });
    open = null;
    code = [];
  };
  for (const line of linesOf(text)) {
    if (open === null) {
      const [, lead = '', gap = '', fence, info = ''] = OPENS.exec(line.text) ?? [];
      if (fence === undefined) continue;
      parts.push(...proseParts(text, prose, line.start));
      const [tag = ''] = /^[^\s{,:]*/.exec(info.trim()) ?? [];
      const closes = new RegExp(`^[ \\t>]*\\${fence[0] ?? '`'}{${fence.length},}[ \\t]*$`);
      open = { tag: tag.toLowerCase(), closes, indent: lead.length + gap.length };
      start = line.end;
    } else if (open.closes.test(line.text)) {
      close(line.start, true);
      prose = line.end;
    } else {
      code.push(withoutIndent(line.text, open.indent));
    }
  }
  if (open === null) parts.push(...proseParts(text, prose, text.length));
  else close(text.length, false);
  return parts;
}

function withoutIndent(line: string, most: number): string {
  const blanks = line.length - line.trimStart().length;
  return line.slice(Math.min(blanks, most));
}

function proseParts(text: string, start: number, end: number): ProsePart[] {
  const prose = text.slice(start, end);
  return prose.trim() === '' ? [] : [{ kind: 'prose', text: prose, start, end }];
}

function languageOf(tag: string, code: string): CodeLanguage {
  if (tag === '') return guessed(code) ?? 'other';
  return Object.hasOwn(TAGS, tag) ? (TAGS[tag] ?? 'other') : 'other';
}

/** How a line of code begins, where prose hardly does. */
const BEGINS =
  /^(?:export |async |function\b|const \w|let \w|var \w|class \w+ ?[{:(<]|interface \w|type \w+ ?=|def \w+ ?\(|import \w|from \w+ import )/;
/** How a line of code ends, or goes on. */
const GOES_ON = /^[ \t]+\S|^[})\]]|[;{},(]$|^\/\/|^#/;

/** Code without a fence: from the first line that begins as code does to the last that looks like it. */
function bareParts(text: string): AnswerPart[] {
  const lines = linesOf(text);
  const first = lines.findIndex((line) => BEGINS.test(line.text));
  if (first < 0) return proseParts(text, 0, text.length);
  const last = lines.findLastIndex((line) => BEGINS.test(line.text) || GOES_ON.test(line.text));
  const start = lines[first]?.start ?? 0;
  const end = lines[last]?.end ?? text.length;
  const code = text.slice(start, end).trimEnd();
  const language = guessed(code);
  if (language === null) return proseParts(text, 0, text.length);
  const closed = end < text.length;
  return [
    ...proseParts(text, 0, start),
    { kind: 'code', text: code, start, end, language, tag: '', closed },
    ...proseParts(text, end, text.length),
  ];
}

const PYTHON = /^[ \t]*(?:def \w+ ?\(.*\).*:|class \w+.*:|from \w[\w.]* import |elif |print\()/m;
const TYPED =
  /^[ \t]*(?:export )?(?:interface \w+|type \w+(?:<[^>\n]*>)? ?=|enum \w+)|[(,]\s*\.{0,3}\w+\??: ?[\w{[(]|\)\s*: ?[\w{[][^?\n]*(?:\{|=>)|(?:const|let) \w+: ?\w/m;
const SCRIPT = /\bfunction\b|=>|\b(?:const|let|var) \w|\breturn\b|[;{]\s*$/m;

/** The language of code that nobody names; null where it looks like none. */
function guessed(code: string): CodeLanguage | null {
  if (PYTHON.test(code) && !/[;{]\s*$/m.test(code)) return 'python';
  if (TYPED.test(code)) return 'typescript';
  return SCRIPT.test(code) ? 'javascript' : null;
}

/** The first part in the language asked for that declares a function; else the first that fits less and less well. */
function answering(parts: readonly AnswerPart[], expected: CodeLanguage | 'any'): CodePart | null {
  const codes = parts.filter((part) => part.kind === 'code');
  const asked = codes.filter(({ language }) => expected === 'any' || language === expected);
  const declares = ({ text, language }: CodePart): boolean =>
    language === 'python' ? /^[ \t]*def \w/m.test(text) : likelyEntry(text) !== null;
  return asked.find(declares) ?? asked[0] ?? codes.find(declares) ?? codes[0] ?? null;
}
