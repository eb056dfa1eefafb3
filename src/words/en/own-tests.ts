import type { JsonFault } from '../../tasks/json-value.ts';
import { marked } from '../marks.ts';
import { valueFault } from './task-problems.ts';

/** A visitor's own tests, one a line, and what may be wrong with a line. */
export const ownTests = {
  label: 'Your tests, one a line',
  /** @param entry name of the function */
  hint: (entry: string) =>
    `A call, an arrow, what it must return: ${marked('code', `${entry}([1, 2], "a") => 3`)}. Values are JSON.`,
  tooMany: (most: number) => `is one too many: ${most} tests run at once`,
  noArrow: (arrow: string) => `has no ${arrow} between the call and what it must return`,
  badCall: 'the call is not of the form name(1, "a"), with JSON values',
  badResult: 'what it must return is not a JSON value',
  /** Of text in single quotes. */
  doubleQuotes: (problem: string) => `${problem}; text stands in "double quotes"`,
  callHolds: (fault: JsonFault) => `the call ${valueFault(fault)}`,
  resultHolds: (fault: JsonFault) => `what it must return ${valueFault(fault)}`,

  /** Before a problem. */
  line: (line: number) => `Line ${line}:`,
  problem: (message: string) => `${message}.`,
  moreProblems: (n: number) => `And ${n} more.`,
};
