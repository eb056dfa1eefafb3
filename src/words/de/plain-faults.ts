import type { FaultData, RefusedRuntime } from '../../engine/fault.ts';
import { plain } from '../intl.ts';
import { badSignature } from './signature-faults.ts';
import { badSettings } from './settings-faults.ts';
import { misfit, modelInvalid, modelMissing, network } from './model-faults.ts';

/** What stands in a person's code where the model is to fill something in. */
const HOLE = '[MASK]';

/** A fault that does not tell of others. */
type PlainFault = Extract<RefusedRuntime['reason'], { readonly why: 'fault' }>['fault'];

/** One sentence of what happened. */
export function plainFault(fault: PlainFault): string {
  switch (fault.code) {
    case 'empty-prompt':
      return fault.data.what === 'instruction'
        ? 'Es gibt noch keine Anweisung.'
        : 'Der Prompt ist leer.';
    case 'no-code':
      return noCode(fault.data);
    case 'bad-signature':
      return badSignature(fault.data);
    case 'prompt-too-long': {
      const { tokens, least, context } = fault.data;
      return least
        ? `Der Prompt hat mindestens ${tokens} Tokens; der Kontext des Modells fasst ${context}, den Text eingeschlossen.`
        : `Der Prompt hat ${tokens} Tokens; der Kontext des Modells fasst ${context}, den Text eingeschlossen.`;
    }
    case 'bad-settings':
      return badSettings(fault.data);
    case 'bad-fork':
      return badFork(fault.data);
    case 'bad-pin':
      return badPin(fault.data);
    case 'model-missing':
      return modelMissing(fault.data);
    case 'model-invalid':
      return modelInvalid(fault.data);
    case 'source-refused':
    case 'model-unsupported':
      // What is wrong with it is said where published models are chosen, see source-faults.ts.
      return 'Das veröffentlichte Modell ist so nicht zu haben oder läuft hier nicht.';
    case 'network':
      return network(fault.data);
    case 'no-webgpu':
      return fault.data.lacks === 'webgpu'
        ? 'Dieser Browser hat kein WebGPU.'
        : 'WebGPU findet keine brauchbare Grafikkarte.';
    case 'no-worker':
      return fault.data.why === 'refused'
        ? `Der Worker startet nicht: ${fault.data.message}.`
        : 'Der Worker startet nicht: Sein Skript ließ sich nicht laden.';
    case 'no-wasm':
      return `Diese Seite erlaubt kein WebAssembly: ${fault.data.message}.`;
    case 'device-lost':
      return deviceLost(fault.data);
    case 'clock-unsteady':
      return `Die Uhren dieses Geräts widersprachen sich ${fault.data.times}-mal nacheinander.`;
    case 'disposed':
      return 'Das Modell wurde aus dem Speicher entfernt.';
    case 'cancelled':
      return CANCELLED[fault.data.what];
    case 'busy':
      return 'Es läuft oder lädt schon etwas.';
    case 'internal':
      return internal(fault.data);
  }
}

const CANCELLED: Readonly<Record<FaultData['cancelled']['what'], string>> = {
  load: 'Das Laden des Modells wurde abgebrochen.',
  run: 'Der Lauf wurde abgebrochen.',
  look: 'Der Blick in den Platz wurde abgebrochen.',
  text: 'Der Text wurde abgebrochen.',
  passes: 'Die Durchläufe wurden abgebrochen.',
  worker: 'Der Worker wurde beendet.',
  sweep: 'Die Messreihe wurde abgebrochen.',
  race: 'Das Rennen wurde abgebrochen.',
};

function noCode(data: FaultData['no-code']): string {
  switch (data.why) {
    case 'nothing-to-repair':
      return 'Es gibt noch keine Funktion zum Reparieren.';
    case 'nothing-to-fill':
      return 'Es gibt noch keine Funktion zum Ergänzen.';
    case 'no-hole':
      return `${HOLE} muss stehen, wo in der Funktion etwas fehlt.`;
    case 'holes-touch':
      return 'Zwei [MASK] stehen nebeneinander: eines genügt.';
  }
}

function deviceLost(data: FaultData['device-lost']): string {
  switch (data.why) {
    case 'released':
      return 'Die Grafikkarte rechnet nicht mehr: Sie wurde freigegeben.';
    case 'unsaid':
      return 'Die Grafikkarte rechnet nicht mehr, ohne Angabe von Gründen.';
    case 'said':
      return `Die Grafikkarte rechnet nicht mehr: ${data.message}.`;
  }
}

function internal(data: FaultData['internal']): string {
  switch (data.why) {
    case 'unforeseen':
      return data.message.trim() === ''
        ? 'Etwas ist misslungen und sagt nicht, warum.'
        : data.message;
    case 'no-model':
      return 'Kein Modell ist geladen.';
    case 'disposed':
      return 'Das Modell war schon aus dem Speicher entfernt.';
    case 'no-backend':
      return 'Es gibt kein Backend, auf dem das Modell starten kann.';
    case 'no-binary':
      return `Die Laufzeitumgebung ${data.runtime} hat keine Datei.`;
    case 'logits-off':
      return `Die Logits weichen um ${plain(data.off)} von denen ab, die das Modell ergeben muss.`;
    case 'no-floats':
      return 'Das Modell lieferte etwas anderes als 32-Bit-Gleitkommazahlen.';
    case 'result-elsewhere':
      return 'Das Modell ließ sein Ergebnis außerhalb der Grafikkarte.';
    case 'message':
      return `Der Worker bekam eine fehlerhafte Nachricht (${misfit(data)}).`;
    case 'answer':
      return `Der Worker schickte eine fehlerhafte Nachricht (${misfit(data)}).`;
    case 'worker':
      return `Der Worker hielt an: ${data.message}.`;
    case 'worker-script':
      return 'Der Worker hielt an: Sein Skript ließ sich nicht laden.';
    case 'worker-unread':
      return 'Der Worker hielt an: Eine Nachricht von ihm war nicht lesbar.';
    case 'scope':
      return 'Die Liste hat nicht die erwartete Form.';
  }
}

function badFork(data: FaultData['bad-fork']): string {
  switch (data.why) {
    case 'order':
      return `Eine Änderung vor Durchlauf ${data.pass + 1} steht an falscher Stelle.`;
    case 'passes':
      return `Durchlauf ${data.pass + 1} ist keiner, den diese Einstellungen machen.`;
    case 'beyond':
      return beyond(data);
    case 'holes':
      return 'Ein Lauf, der mehrere Lücken füllt, lässt sich nicht mittendrin fortsetzen.';
    case 'other-model':
      return `Der Lauf stammt von ${data.id}, Revision ${data.revision}: Kein anderes Modell kann ihn fortsetzen.`;
    case 'no-trace':
      return `Das ist keine Aufzeichnung eines Laufs: ${misfit(data)}.`;
  }
}

function beyond({ position, room }: { readonly position: number; readonly room: number }): string {
  return `Platz ${position + 1} liegt hinter dem Text, der höchstens ${room} Plätze hat.`;
}

function badPin(data: FaultData['bad-pin']): string {
  // People count from 1.
  const slot = data.position + 1;
  switch (data.why) {
    case 'empty':
      return `Für Platz ${slot} gibt es keinen Text, der dort stehen soll.`;
    case 'no-tokens':
      return `Die Tokens dieses Modells ergeben ${JSON.stringify(data.text)} nicht, das ab Platz ${slot} stehen soll.`;
    case 'beyond':
      return beyond(data);
    case 'holes':
      return 'Text lässt sich festhalten, wo eine Lücke gefüllt wird, nicht mehrere auf einmal.';
    case 'given':
      return `Platz ${slot} ist schon vorgegeben: Dort kann nichts anderes stehen.`;
    case 'twice':
      return `Auf Platz ${slot} sollen zwei Texte stehen.`;
  }
}
