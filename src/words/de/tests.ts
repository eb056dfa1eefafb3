import type { CodeLanguage } from '../../engine/code/answer.ts';
import { callText } from '../../tasks/describe-failure.ts';
import type { TaskFailure } from '../../tasks/run.ts';
import { plain, shortened } from '../format.ts';
import { plural } from '../intl.ts';
import type { Words } from '../words.ts';

const count = (n: number): string => plural(n, { one: '# Test', other: '# Tests' });

export const tests: Words['tests'] = {
  heading: 'Tests',
  run: 'Tests ausführen',
  add: 'Tests hinzufügen',
  edit: 'Eigene Tests bearbeiten',
  sandboxed:
    'Erzeugter Code läuft auf Wunsch, und nach einem eigenen Lauf mit bekannten Tests, solange „Beim Bewegen gleich starten“ gilt, in einem isolierten Frame ohne Netz und Speicher, höchstens eine Sekunde lang.',

  none: 'Dieser Prompt hat keine. Eine Aufgabe wählen oder eigene Tests hinzufügen.',
  waiting: (n) => `${count(n)}, sobald der Code fertig ist.`,
  otherPrompt: (n) =>
    `${count(n)}. Der Code oben gehört zu einem anderen Prompt: erst diesen starten.`,
  noProgram: (n) => `${count(n)}. In der Antwort ist kein Code.`,
  otherLanguage: (n, language) =>
    language === 'python'
      ? `${count(n)}. Die Antwort ist Python, das sich hier nicht testen lässt.`
      : `${count(n)}. Die Antwort ist in einer Sprache, die sich hier nicht testen lässt.`,
  notRun: (n) => `${count(n)}, noch nicht gelaufen.`,
  running: (n) => plural(n, { one: '# Test läuft.', other: '# Tests laufen.' }),
  passed: (passed, of) => `${passed} von ${count(of)} bestanden.`,
  bothPassed: (given, own) =>
    `${given.passed} von ${given.of} mitgelieferten Tests bestanden, ${own.passed} von ${own.of} eigenen.`,
  firstFailure: (failure) => `Erster Fehler: ${failureText(failure)}.`,
  noResults: (failure) => {
    if (failure.reason === 'empty') return 'Es wurde nichts geschrieben.';
    const text = shortened(failureText(failure));
    return `Der Code: ${text}${/[.!?…]$/.test(text) ? '' : '.'}`;
  },

  testCode: 'Diesen Code testen',
  testing: 'Testet',

  columns: { call: 'Aufruf', expected: 'Erwartet', returned: 'Ergebnis', result: 'Urteil' },
  inRow: { expected: 'erwartet', returned: 'Ergebnis' },
  yours: 'eigener',
  runs: 'läuft durch',
  verdicts: { pass: 'Bestanden', threw: 'Ausnahme', wrong: 'Falsch' },
  noResult: {
    none: 'Nicht gelaufen',
    running: 'Läuft',
    done: 'Kein Ergebnis',
    fault: 'Nicht gelaufen',
  },

  reworded: 'Die Formulierung ist Ihre, die Tests sind die der Aufgabe.',
  drop: 'Tests entfernen',
  inOtherWords: 'Dasselbe in anderen Worten?',
  useTestsOf: (task) => `Tests von „${task}“ verwenden`,
};

/** What tests here do not run. */
const UNTESTED: Readonly<Record<CodeLanguage, string>> = {
  javascript: 'JavaScript',
  typescript: 'TypeScript',
  python: 'Python wird gezeigt, lässt sich hier aber nicht testen',
  other: 'diese Sprache lässt sich hier nicht testen',
};

/** What became of a task's tests, as after a colon. */
function failureText(failure: TaskFailure): string {
  switch (failure.reason) {
    case 'empty':
      return 'nichts geschrieben';
    case 'language':
      return `kein JavaScript; ${UNTESTED[failure.language]}`;
    case 'syntax':
      return `Syntaxfehler, ${failure.message}`;
    case 'exception':
      return `Ausnahme, ${failure.message}`;
    case 'threw':
      return `${failure.call} löst eine Ausnahme aus, ${failure.message}`;
    case 'no-function':
      return failure.entry === null
        ? 'deklariert keine Funktion'
        : `deklariert keine Funktion ${failure.entry}`;
    case 'time-out':
      return `war nach ${plain(failure.seconds)} s nicht fertig`;
    case 'memory':
      return 'braucht zu viel Speicher';
    case 'wrong-result': {
      const expected = shortened(JSON.stringify(failure.expected), 120);
      return `${callText(failure.entry, failure.args)} ergibt ${shortened(failure.got, 120)}, erwartet war ${expected}`;
    }
  }
}
