import type { FaultData } from '../../engine/fault.ts';

/** What is wrong with the head of a function, and what to write. */
export function badSignature(data: FaultData['bad-signature']): string {
  switch (data.why) {
    case 'empty':
      return 'Es gibt keine Signatur.';
    case 'too-long':
      return `Eine Signatur hat höchstens ${data.most} Zeichen.`;
    case 'no-name':
      return 'Vor den Parametern fehlt ein Name: name(a, b).';
    case 'no-parameters':
      return `Es fehlt, was ${data.name} bekommt: ${data.name}(a, b) oder ${data.name}().`;
    case 'reserved':
      return `Das Wort ${data.word} gehört JavaScript: bitte einen anderen Namen wählen.`;
    case 'repeated-parameter':
      return `Der Parameter ${data.parameter} steht zweimal da.`;
    case 'not-plain':
      return `Bitte ohne ${data.word}: Tests vergleichen den Wert, den eine Funktion zurückgibt.`;
    case 'parameter':
      return badParameter(data.problem);
    case 'trailing':
      return `Hierher gehört nur der Kopf der Funktion: ${data.head}.`;
  }
}

type ParameterProblem = Extract<
  FaultData['bad-signature'],
  { readonly why: 'parameter' }
>['problem'];

function badParameter(problem: ParameterProblem): string {
  if (problem.kind === 'types') return 'Bitte ohne Typen: name(a, b).';
  return `Die Parameter sind nicht lesbar: ${unreadText(problem)}. Die Form ist name(a, b).`;
}

function unreadText(problem: Exclude<ParameterProblem, { readonly kind: 'types' }>): string {
  switch (problem.kind) {
    case 'rest':
      return `${problem.parameter} muss der letzte sein`;
    case 'deep':
      return 'Die Klammern sind zu tief verschachtelt';
    case 'default':
      return 'Ein Standardwert ist eine Zahl, ein Text, ein Name oder eine Liste davon';
    case 'open':
      return `Am Ende fehlt ${problem.close}`;
    case 'early':
      return 'Die Signatur endet zu früh';
    case 'from':
      return `ab ${problem.rest}`;
  }
}
