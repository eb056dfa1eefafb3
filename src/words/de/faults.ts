import type { FaultCode } from '../../engine/fault.ts';
import { megabytes } from '../format.ts';
import type { Words } from '../words.ts';
import { plainFault } from './plain-faults.ts';
import { badSettings } from './settings-faults.ts';
import { badSignature } from './signature-faults.ts';
import { refused } from './runtimes.ts';
import { taskProblem } from './task-problems.ts';

const HINTS: Readonly<Record<FaultCode, string>> = {
  'empty-prompt':
    'Auf Englisch eingeben, was die Funktion tun soll, etwa „sum of the even numbers in a list“.',
  'no-code': 'Eine Funktion einfügen; [MASK] steht, wo etwas ergänzt werden soll.',
  'bad-signature':
    'Eine Signatur sieht aus wie sumEven(nums). Ohne sie wählt das Modell selbst eine.',
  'prompt-too-long': 'Anweisung oder Code kürzen, oder die Signatur weglassen.',
  'bad-settings': 'Den Wert in seinen Bereich zurücksetzen.',
  'bad-fork':
    'Den Lauf abzweigen, zu dem diese Durchläufe gehören, mit dessen eigenen Einstellungen.',
  'bad-pin': 'Einen anderen Text oder eine andere Stelle wählen.',
  'model-missing':
    'Ein anderes Modell wählen, oder prüfen, ob die Seite mit ihrem Ordner models ausgeliefert wurde.',
  'model-invalid':
    'Die Seite neu laden, um das Modell noch einmal zu holen. Hilft das nicht, sind die Dateien auf dem Server beschädigt.',
  'source-refused':
    'Es noch einmal wählen, um zu sehen, was fehlt, oder ein anderes Modell nehmen.',
  'model-unsupported': 'Ein anderes Modell wählen, oder beim Wählen angeben, was gefragt wird.',
  network: 'Die Verbindung prüfen, dann das Modell erneut laden.',
  'no-webgpu':
    'Unter „Erweitert“ den Prozessor wählen, oder die Seite in einem aktuellen Chrome oder Edge öffnen: Die haben WebGPU.',
  'no-worker': 'Die Content Security Policy muss die Worker dieser Seite erlauben.',
  'no-wasm': "Die Content Security Policy muss 'wasm-unsafe-eval' erlauben.",
  'self-check-failed':
    'Browser oder Grafiktreiber aktualisieren; keine Laufzeitumgebung rechnete auf diesem Gerät richtig.',
  'device-lost':
    'Noch einmal starten: Das Modell wird neu geladen, auf der Grafikkarte oder dem Prozessor.',
  'clock-unsteady': 'Warten, bis das Gerät seine Uhr gestellt hat, dann neu starten.',
  disposed: 'Das Modell erneut laden.',
  cancelled: 'Jederzeit erneut starten.',
  busy: 'Das Ende des Laufs abwarten, oder ihn stoppen.',
  internal: 'Die Seite neu laden. Passiert es wieder, hilft ein Fehlerbericht.',
};

export const faults: Words['faults'] = {
  what: (fault) => {
    if (fault.code !== 'self-check-failed') return plainFault(fault);
    const reasons = fault.data.refused.map((each) => `${each.label}: ${refused(each)}`);
    return `Keine Laufzeitumgebung rechnet richtig (${reasons.join('; ')}).`;
  },
  hint: ({ code }) => HINTS[code],
  neverHere: (title, bytes) => ({
    what: `${title} wurde nie auf dieses Gerät geladen, und es gibt kein Netz.`,
    hint: `Einmal verbinden, für ${megabytes(bytes)}; danach läuft es ohne Netz.`,
  }),
  noNetwork: {
    what: 'Es gibt kein Netz, und ein Teil dessen, was nötig ist, liegt noch nicht auf diesem Gerät.',
    hint: 'Verbinden Sie sich und versuchen Sie es noch einmal.',
  },
  settings: badSettings,
  signature: badSignature,
  refused,

  storage: (message) => message ?? 'der Speicher des Browsers antwortet nicht',

  task: taskProblem,
};
