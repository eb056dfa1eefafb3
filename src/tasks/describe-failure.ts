import type { CodeLanguage } from '../engine/code/answer.ts';
import type { TaskFailure } from './run.ts';

/** What tests here do not run. */
const UNTESTED: Readonly<Record<CodeLanguage, string>> = {
  javascript: 'JavaScript',
  typescript: 'TypeScript',
  python: 'Python is shown, and cannot be tested here',
  other: 'its language cannot be tested here',
};

/** What became of a task's tests, in one line for a person. */
export function describeFailure(failure: TaskFailure): string {
  switch (failure.reason) {
    case 'empty':
      return 'nothing was written';
    case 'language':
      return `is not JavaScript: ${UNTESTED[failure.language]}`;
    case 'syntax':
      return `does not parse: ${failure.message}`;
    case 'exception':
      return `threw ${failure.message}`;
    case 'threw':
      return `${failure.call} threw ${failure.message}`;
    case 'no-function':
      return failure.entry === null
        ? 'declares no function'
        : `declares no function ${failure.entry}`;
    case 'time-out':
      return `did not end within ${failure.seconds} s`;
    case 'memory':
      return 'took too much memory';
    case 'wrong-result': {
      const expected = shortened(JSON.stringify(failure.expected));
      return `${callText(failure.entry, failure.args)} gave ${shortened(failure.got)}, expected ${expected}`;
    }
  }
}

/** A call as a person reads it, the arguments cut where they are long. */
export function callText(entry: string, args: readonly unknown[]): string {
  return `${entry}(${shortened(args.map((arg) => JSON.stringify(arg)).join(', '))})`;
}

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
