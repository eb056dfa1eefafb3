import type { Fault, FaultData } from '../../engine/fault.ts';
import { gigabytes, whole } from '../format.ts';
import type { OnDemandWords } from '../on-demand.ts';

type Refused = FaultData['source-refused'];
type Unsupported = FaultData['model-unsupported'];
type Invalid = FaultData['model-invalid'];

export const sourceFaults: OnDemandWords['sourceFaults'] = { what, hint };

function what(data: Refused): string {
  switch (data.why) {
    case 'name':
      return `"${data.named}" nennt kein Modell.`;
    case 'scheme':
      return `"${data.named}" ist keine https-Adresse.`;
    case 'credentials':
      return `In der Adresse bei ${data.named} steht ein Benutzername oder Passwort.`;
    case 'no-repository':
      return `${data.host} hat kein ${data.repository} oder zeigt es nur Mitgliedern.`;
    case 'no-revision':
      return `${data.repository} bei ${data.host} hat keine Revision ${data.revision}.`;
    case 'gated':
      return `${data.repository} ist nicht frei zugänglich: ${data.host} antwortet mit ${data.status}.`;
    case 'unreadable':
      return `${data.host} antwortet nicht so, dass eine Seite es lesen darf.`;
    case 'leads-elsewhere':
      return `${data.host} leitet zu einem anderen Host weiter, den Sie nicht gewählt haben.`;
    case 'no-config':
      return `In ${data.folder} gibt es keine config.json.`;
    case 'pickle':
      return `Die Gewichte gibt es nur als ${data.file}; beim Lesen würde sie eigenen Code ausführen.`;
    case 'no-weights':
      return `In ${data.folder} gibt es keine Gewichte.`;
    case 'no-tokenizer':
      return `Es hat kein ${data.file}: Text lässt sich nicht in Tokens zerlegen.`;
    case 'no-onnx':
      return `Es läuft aus ONNX-Dateien, und ihm fehlt ${data.lacks.join(', ')}.`;
    case 'architecture':
      return `Die Architektur ${data.type} läuft hier nicht.`;
    case 'mixture':
      return `Es ist eine Mischung aus ${data.experts} Experten (${data.type}); die läuft hier nicht.`;
    case 'no-shard':
      return `Der Index nennt ${data.shard}, und die Datei fehlt.`;
    case 'truncated':
      return `${data.file} hat ${whole(data.bytes)} Bytes; der Kopf nennt Tensoren bis Byte ${whole(data.needed)}.`;
    case 'changed':
      return `${data.file} hat sich beim Herunterladen geändert.`;
    case 'buffer':
      return `Eine Matrix braucht ${gigabytes(data.bytes)}; ein Puffer dieser Grafikkarte fasst ${gigabytes(data.limit)}.`;
    case 'storage':
      return `Es braucht ${gigabytes(data.bytes)} Speicherplatz; frei sind ${gigabytes(data.free)}.`;
    case 'memory':
      return `Es braucht etwa ${gigabytes(data.bytes)} Arbeitsspeicher; dieses Gerät hat ${gigabytes(data.has)}.`;
  }
}

function hint({ code, data }: Fault): string | null {
  switch (code) {
    case 'source-refused':
      return ofSource(data);
    case 'model-unsupported':
      return ofModel(data);
    case 'model-invalid':
      return ofFiles(data);
    default:
      return null;
  }
}

function ofModel(data: Unsupported): string {
  switch (data.why) {
    case 'feature':
      return 'Ein Modell ohne das wählen; docs/published-models.md sagt, was läuft.';
    case 'unsaid':
      return `Bei der Wahl des Modells angeben, oder ${KEYS[data.asks]} in seine config.json schreiben, unter "unmask".`;
    case 'vocabulary':
      return 'Den Tokenizer nehmen, der mit diesen Gewichten gespeichert wurde.';
  }
}

const KEYS = {
  attention: '"attention"',
  block: '"block_size"',
  logits: '"logits"',
  mask: '"mask_token_id"',
} as const;

function ofFiles(data: Invalid): string | null {
  switch (data.why) {
    case 'weights':
      return data.problem.kind === 'missing' || data.problem.kind === 'wrong-dims'
        ? 'Die Gewichte gehören nicht zu dem Modell, das config.json beschreibt: beides aus einer Revision nehmen.'
        : 'Noch einmal herunterladen; bleibt es so, eine andere Revision nennen, oder dem Besitzer Bescheid geben.';
    case 'misfit':
    case 'not-json':
      return 'Die Datei aus dem Repository nehmen, aus dem die Gewichte sind.';
    case 'golden':
      return 'golden.json gehört nicht zu diesen Gewichten: beides aus einer Revision nehmen, oder sie weglassen.';
    default:
      return null;
  }
}

function ofSource(data: Refused): string {
  switch (data.why) {
    case 'name':
      return 'Als owner/name, owner/name@revision oder mit der https-Adresse des Ordners angeben.';
    case 'scheme':
      return 'Den Ordner über https anbieten; einfaches http wird nur von diesem Gerät gelesen.';
    case 'credentials':
      return 'Bitte weglassen: In Links wären sie zu sehen.';
    case 'no-repository':
      return 'Schreibweise prüfen, und ob die Seite sich ohne Anmeldung öffnet.';
    case 'no-revision':
      return 'Die Revision weglassen, oder eine nennen, die dort aufgeführt ist.';
    case 'gated':
      return 'Mit dem eigenen Konto herunterladen, dann den Ordner hierher ziehen.';
    case 'unreadable':
      return (
        'Die Verbindung prüfen. Steht sie, dann erlaubt der Server anderen Websites nicht, ihn zu lesen ' +
        '(Access-Control-Allow-Origin): den Ordner herunterladen und hierher ziehen.'
      );
    case 'leads-elsewhere':
      return 'Die Adresse nennen, zu der es führt, oder den Ordner herunterladen und hier ablegen.';
    case 'no-config':
    case 'no-weights':
      return 'Den Ordner nennen, in dem config.json, tokenizer.json und die .safetensors liegen.';
    case 'pickle':
      return 'Mit save_pretrained als Safetensors speichern und diesen Ordner nennen.';
    case 'no-tokenizer':
      return 'Den schnellen Tokenizer neben den Gewichten speichern, wie save_pretrained es tut.';
    case 'no-onnx':
      return 'Mit Optimum exportieren, oder ein Repository mit einem Ordner onnx wählen.';
    case 'architecture':
      return `Bekannt sind ${data.known.join(', ')}; docs/models.md sagt, wie eine dazukommt.`;
    case 'mixture':
      return 'Ein dichtes Modell wählen.';
    case 'no-shard':
    case 'truncated':
      return 'Der Upload ist unvollständig: eine andere Revision nennen, oder dem Besitzer Bescheid geben.';
    case 'changed':
      return 'Einen Commit nennen, der sich nicht ändern kann, und noch einmal laden.';
    case 'buffer':
      return 'Weniger Bit, den Prozessor oder ein kleineres Modell wählen.';
    case 'storage':
      return 'Weniger Bit wählen, oder löschen, was hier gespeichert ist.';
    case 'memory':
      return 'Weniger Bit oder ein kleineres Modell wählen, oder andere Programme schließen.';
  }
}
