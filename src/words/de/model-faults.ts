import type { FaultData, Misfit } from '../../engine/fault.ts';
import { plain, whole } from '../intl.ts';

/** What keeps the files of a model, or of the page, from being had or used. */

export function modelMissing(data: FaultData['model-missing']): string {
  switch (data.why) {
    case 'file':
      return `Auf dem Server gibt es kein ${data.file}.`;
    case 'list-answered':
      return `Die Liste der Modelle antwortet mit ${data.status}.`;
    case 'no-list':
      return 'Die Liste der Modelle fehlt.';
    case 'none-listed':
      return 'Auf dieser Website ist kein Modell zu finden.';
    case 'no-address':
      return `"${data.address}" ist nicht die Adresse eines Modells.`;
    case 'elsewhere':
      return `${data.model} ist nicht hier.`;
    case 'no-config':
      return `In ${data.folder} liegt kein Modell.`;
  }
}

export function network(data: FaultData['network']): string {
  switch (data.why) {
    case 'answered':
      return `${data.file}: Der Server antwortet mit ${data.status}.`;
    case 'stalled':
      return `${data.file}: Die Verbindung stockt.`;
    case 'broken':
      return `${data.file} ließ sich nicht herunterladen.`;
    case 'code':
      return `Ein Teil der Laufzeitumgebung ließ sich nicht laden: ${data.message}`;
    case 'list':
      return 'Die Liste der Modelle ließ sich nicht holen.';
    case 'scope':
      return 'Die Liste ließ sich nicht holen.';
    case 'scope-answered':
      return `Die Liste antwortet mit ${data.status}.`;
  }
}

export function modelInvalid(data: FaultData['model-invalid']): string {
  switch (data.why) {
    case 'not-json':
      return `${data.file} des Modells ist kein JSON.`;
    case 'no-object':
      return `${data.file} des Modells ist kein Objekt.`;
    case 'no-file':
      return `Das Modell hat kein ${data.file}.`;
    case 'misfit':
      return `${data.file} ist nicht zu gebrauchen: ${misfit(data)}.`;
    case 'no-runtime':
      return `Das Modell sieht ${data.attention} mit Logits ${data.logits}; das rechnet hier keine Laufzeitumgebung.`;
    case 'tokenizer':
      return 'tokenizer.json des Modells ist nicht zu gebrauchen.';
    case 'chat-template':
      return `Die Chat-Vorlage des Modells ist nicht zu gebrauchen: ${data.message}`;
    case 'no-special':
      return `Der Tokenizer des Modells hat kein ${data.special}.`;
    // These are said where published models are chosen and run, see source-faults.ts.
    case 'lacks':
    case 'not-masked':
    case 'no-mask':
    case 'no-logits':
    case 'logits-shape':
    case 'onnx-input':
    case 'graph':
    case 'not-finite':
      return 'Das veröffentlichte Modell ist so nicht zu haben oder läuft hier nicht.';
    case 'weights':
      return damaged(data.problem);
    case 'golden':
      return `Die Logits des Modells weichen um ${plain(data.off)} von seiner golden.json ab.`;
    case 'too-long':
      return `${data.file} ist länger als ${whole(data.bytes)} Bytes.`;
    case 'ended-early':
      return `${data.file} endet nach ${whole(data.at)} von ${whole(data.bytes)} Bytes.`;
    case 'checksum':
      return `${data.file} hat nicht seine Prüfsumme.`;
    case 'not-listed':
      return `${data.file} ist nicht, was das Manifest sagt.`;
    case 'list':
      return 'Die Liste der Modelle hat nicht die erwartete Form.';
  }
}

type Damage = Extract<FaultData['model-invalid'], { readonly why: 'weights' }>['problem'];

function damaged(problem: Damage): string {
  return `Die Gewichte des Modells sind beschädigt: ${damageText(problem)}.`;
}

function damageText(problem: Damage): string {
  switch (problem.kind) {
    case 'no-length':
      return 'Die Datei ist kürzer als ihr Längenfeld';
    case 'header-length':
      return `Ein Kopf von ${problem.header} Bytes passt nicht in ${problem.file} Bytes`;
    case 'header-not-json':
      return 'Der Kopf ist kein JSON';
    case 'header-no-object':
      return 'Der Kopf ist kein Objekt';
    case 'no-description':
      return `${problem.tensor}: keine Beschreibung`;
    case 'unknown-type':
      return `${problem.tensor}: unbekannter Typ ${problem.type}`;
    case 'bad-shape':
      return `${problem.tensor}: fehlerhafte Form`;
    case 'bad-offsets':
      return `${problem.tensor}: fehlerhafte Offsets`;
    case 'outside':
      return `${problem.tensor}: Bytes ${problem.begin} bis ${problem.end} liegen außerhalb von ${problem.length}`;
    case 'wrong-length':
      return `${problem.tensor}: ${problem.length} Bytes, die Form verlangt ${problem.expected}`;
    case 'no-floats':
      return `${problem.tensor}: ${problem.type} statt Gleitkommazahlen`;
    case 'blocks':
      return `${problem.tensor}: Blöcke zu ${problem.block} mit ${problem.bits} Bit laufen hier nicht`;
    case 'missing':
      return `${problem.tensor} fehlt`;
    case 'wrong-dims':
      return `${problem.tensor} ist [${problem.dims.join()}], nicht [${problem.expected.join()}]`;
  }
}

/** Where a value does not fit: `layers: erwartet >=1, erhalten 0`. */
export function misfit({ at, expected, received }: Misfit): string {
  return expected === null
    ? `${at}: erhalten ${received}`
    : `${at}: erwartet ${expected}, erhalten ${received}`;
}
