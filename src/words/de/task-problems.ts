import type { TaskProblem } from '../../tasks/format.ts';
import { type JsonFault, MOST_DEPTH } from '../../tasks/json-value.ts';
import { badSignature } from './signature-faults.ts';

/** What is wrong with a value of a test, as it stands behind its name. */
export function valueFault(fault: JsonFault): string {
  return fault === 'number'
    ? 'enthält eine Zahl, die JSON nicht kennt'
    : `ist mehr als ${MOST_DEPTH} Ebenen tief verschachtelt`;
}

/** What is wrong with a line of a task file, without a full stop. */
export function taskProblem(problem: TaskProblem): string {
  if ('message' in problem) return problem.message;
  if ('signature' in problem) {
    return `"signature" hat nicht die Form name(arg, arg): ${badSignature(problem.signature)}`;
  }
  switch (problem.why) {
    case 'not-json':
      return `kein JSON: ${problem.said}`;
    case 'no-object':
      return `eine Aufgabe ist ein Objekt, nicht ${problem.received}`;
    case 'missing':
      return `"${problem.at}" fehlt`;
    case 'empty':
      return `"${problem.at}" ist leer`;
    case 'no-name':
      return `"${problem.at}" ist kein Name einer Funktion`;
    case 'no-test':
      return `"${problem.at}" hat keinen Test`;
    case 'unfit':
      return `"${problem.at}" ist ${problem.received}; erwartet wird ${problem.expected ?? 'etwas anderes'}`;
    case 'too-many':
      return `"${problem.at}" hat ${problem.received}, höchstens ${problem.most} sind erlaubt`;
    case 'value':
      return `"${problem.at}" ${valueFault(problem.fault)}`;
    case 'twice':
      return `die Id ${problem.id} steht schon in Zeile ${problem.earlier}`;
    case 'untestable':
      return `die Tests sind in „${problem.language}“, was sich hier nicht testen lässt`;
    case 'no-task':
      return 'in der Datei ist keine Aufgabe';
  }
}
