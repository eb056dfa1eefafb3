import type { TaskProblem } from '../../tasks/format.ts';
import { type JsonFault, MOST_DEPTH } from '../../tasks/json-value.ts';
import { badSignature } from './signature-faults.ts';

/** What is wrong with a value of a test, as it stands behind its name. */
export function valueFault(fault: JsonFault): string {
  return fault === 'number'
    ? 'holds a number that JSON cannot say'
    : `is nested more than ${MOST_DEPTH} deep`;
}

/** What is wrong with a line of a task file, without a full stop. */
export function taskProblem(problem: TaskProblem): string {
  if ('message' in problem) return problem.message;
  if ('signature' in problem) {
    return `"signature" is not of the form name(arg, arg): ${badSignature(problem.signature)}`;
  }
  switch (problem.why) {
    case 'not-json':
      return `not JSON: ${problem.said}`;
    case 'no-object':
      return `a task is an object, not ${problem.received}`;
    case 'missing':
      return `"${problem.at}" is missing`;
    case 'empty':
      return `"${problem.at}" is empty`;
    case 'no-name':
      return `"${problem.at}" is no name of a function`;
    case 'no-test':
      return `"${problem.at}" has no test`;
    case 'unfit':
      return `"${problem.at}" is ${problem.received}; it must be ${problem.expected ?? 'something else'}`;
    case 'too-many':
      return `"${problem.at}" has ${problem.received}, of at most ${problem.most}`;
    case 'value':
      return `"${problem.at}" ${valueFault(problem.fault)}`;
    case 'twice':
      return `the id ${problem.id} stands on line ${problem.earlier} already`;
    case 'untestable':
      return `its tests are in "${problem.language}", which cannot be tested here`;
    case 'no-task':
      return 'there is no task in the file';
  }
}
