import type { AnswerPart } from '../../engine/code/answer.ts';
import type { CodeLine } from './code-lines.ts';

/** What a line of an answer in Markdown is. */
export interface AnswerLine {
  /** fence: what stands around code and belongs to neither. */
  readonly part: AnswerPart['kind'] | 'fence';
  /** Of a line of code, within its block, from 1; else null. */
  readonly number: number | null;
}

/**
 * What each line is: prose, code, or a fence around it.
 * @param lines of the whole answer, in order
 * @param parts of the same answer
 */
export function answerLines(
  lines: readonly CodeLine[],
  parts: readonly AnswerPart[],
): readonly AnswerLine[] {
  let start = 0;
  let number = 0;
  let at = 0;
  return lines.map(({ segments }) => {
    const size = segments.reduce((sum, { text }) => sum + text.length, 0);
    while ((parts[at]?.end ?? Infinity) <= start) {
      at++;
      number = 0;
    }
    const part = parts[at];
    const isInside = part !== undefined && part.start < start + Math.max(1, size);
    start += size + 1;
    if (isInside && part.kind === 'code') return { part: 'code', number: ++number };
    // Blank prose is no part.
    return { part: isInside || size === 0 ? 'prose' : 'fence', number: null };
  });
}
