import { marked } from '../marks.ts';
import type { Words } from '../words.ts';
import { valueFault } from './task-problems.ts';

export const ownTests: Words['ownTests'] = {
  label: 'Eigene Tests, einer pro Zeile',
  hint: (entry) =>
    `Ein Aufruf, ein Pfeil, was herauskommen muss: ${marked('code', `${entry}([1, 2], "a") => 3`)}. Werte sind JSON.`,
  tooMany: (most) => `ist einer zu viel: ${most} Tests laufen auf einmal`,
  noArrow: (arrow) => `hat kein ${arrow} zwischen Aufruf und erwartetem Wert`,
  badCall: 'der Aufruf hat nicht die Form name(1, "a") mit JSON-Werten',
  badResult: 'der erwartete Wert ist kein JSON',
  doubleQuotes: (problem) => `${problem}; Text steht in "doppelten Anführungszeichen"`,
  callHolds: (fault) => `der Aufruf ${valueFault(fault)}`,
  resultHolds: (fault) => `der erwartete Wert ${valueFault(fault)}`,

  line: (line) => `Zeile ${line}:`,
  problem: (message) => `${message}.`,
  moreProblems: (n) => `Und ${n} weitere.`,
};
