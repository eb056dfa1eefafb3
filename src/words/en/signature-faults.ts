import type { FaultData } from '../../engine/fault.ts';

/** What is wrong with the head of a function, and what to write. */
export function badSignature(data: FaultData['bad-signature']): string {
  switch (data.why) {
    case 'empty':
      return 'There is no signature.';
    case 'too-long':
      return `A signature has at most ${data.most} characters.`;
    case 'no-name':
      return 'The signature has no name before its parameters: name(a, b).';
    case 'no-parameters':
      return `Say what ${data.name} takes: ${data.name}(a, b), or ${data.name}().`;
    case 'reserved':
      return `JavaScript keeps the word ${data.word} for itself: take another name.`;
    case 'repeated-parameter':
      return `The parameter ${data.parameter} stands there twice.`;
    case 'not-plain':
      return `Leave out ${data.word}: tests compare the value that a function returns.`;
    case 'parameter':
      return badParameter(data.problem);
    case 'trailing':
      return `Only the head of the function belongs here: ${data.head}.`;
  }
}

type ParameterProblem = Extract<
  FaultData['bad-signature'],
  { readonly why: 'parameter' }
>['problem'];

function badParameter(problem: ParameterProblem): string {
  switch (problem.kind) {
    case 'types':
      return 'Leave out the types: name(a, b).';
    case 'rest':
      return `The parameters cannot be read: ${problem.parameter} must be the last parameter. Write name(a, b).`;
    case 'deep':
      return 'The parameters cannot be read: the brackets are nested too deeply. Write name(a, b).';
    case 'default':
      return 'The parameters cannot be read: a default is a number, a text, a name or a list of them. Write name(a, b).';
    case 'open':
      return `The parameters cannot be read: there is no ${problem.close} at its end. Write name(a, b).`;
    case 'early':
      return 'The parameters cannot be read: it ends too early. Write name(a, b).';
    case 'from':
      return `The parameters cannot be read: from ${problem.rest} on. Write name(a, b).`;
  }
}
