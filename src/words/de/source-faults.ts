import type { Fault, FaultData } from '../../engine/fault.ts';
import { gigabytes, whole } from '../format.ts';
import type { OnDemandWords } from '../on-demand.ts';

type Refused = FaultData['source-refused'];
type Unsupported = FaultData['model-unsupported'];
type Invalid = FaultData['model-invalid'];

export const sourceFaults: OnDemandWords['sourceFaults'] = { what, hint };

function what({ code, data }: Fault): string | null {
  switch (code) {
    case 'source-refused':
      return ofRefusal(data);
    case 'model-invalid':
      return ofGraph(data);
    case 'model-unsupported':
      return ofUnsupported(data);
    case 'model-missing':
      return data.why === 'elsewhere' ? ofElsewhere(data.model) : null;
    default:
      return null;
  }
}

/** Of a link, or of the visit before. @param model `owner/name@revision`; a folder has no owner */
function ofElsewhere(model: string): string {
  return `Dieser Lauf ist von ${nameOf(model)}; das Modell ist nicht mehr hier.`;
}

function nameOf(model: string): string {
  return model.replace(/@.*$/, '');
}

const FEATURES = {
  'sliding-window': 'Attention in gleitenden Fenstern',
  'layer-type': 'Schichten anderer Art',
  rope: 'eine Skalierung der Positionen',
  experts: 'eine Mischung von Experten',
  activation: 'eine Aktivierung',
  bias: 'einen Bias',
  quantisation: 'eine Quantisierung',
} as const;

const ASKED = {
  attention: 'was ein Token sieht',
  block: 'wie viele Tokens ein Block hat',
  logits: 'welche Zeile ein Token vorhersagt',
  mask: 'welches Token die Maske ist',
} as const;

/** What a model has that does not run here, or does not say. */
function ofUnsupported(data: Unsupported): string {
  switch (data.why) {
    case 'feature':
      return `Das Modell hat ${FEATURES[data.feature]}; das läuft hier nicht (${data.at}: ${data.received}).`;
    case 'unsaid':
      return `Die Dateien des Modells sagen nicht, ${ASKED[data.asks]}.`;
    case 'vocabulary':
      return `Der Tokenizer hat ${whole(data.tokenizer)} Tokens, das Modell nur ${whole(data.model)}.`;
  }
}

/** What is wrong with a model that runs from a graph, or with its numbers. */
function ofGraph(data: Invalid): string | null {
  switch (data.why) {
    case 'lacks':
      return `Dem Modell fehlt ${data.files.join(' und ')}.`;
    case 'not-masked':
      return (
        `Das Modell ist vom Typ ${data.type} und kein maskiertes Sprachmodell: Hier läuft nur eines, das Masken ` +
        'in einem Text füllt.'
      );
    case 'no-mask':
      return 'Nichts im Modell sagt, welches Token die Maske ist: Es muss in tokenizer_config.json als mask_token stehen.';
    case 'no-logits':
      return 'Der ONNX-Graph gibt keine Logits aus: Das Modell braucht beim Export seinen Language-Model-Head (Task fill-mask).';
    case 'logits-shape':
      return (
        `Der ONNX-Graph gibt für ${data.rows} Tokens Logits der Form [${data.dims.join(', ')}] aus, nicht eine Zeile ` +
        'für jedes: Das Modell braucht beim Export seinen Language-Model-Head (Task fill-mask).'
      );
    case 'onnx-input':
      return data.has
        ? `Der ONNX-Graph verlangt die Eingabe ${data.input}, die hier unbekannt ist.`
        : `Der ONNX-Graph hat keine Eingabe ${data.input}.`;
    case 'graph':
      return `${data.file} ist kein ONNX-Graph oder beschädigt: ${data.message}`;
    case 'not-finite':
      return 'Seine Logits sind keine Zahlen: Einige seiner Gewichte sind keine, oder keine geblieben.';
    default:
      return null;
  }
}

function ofRefusal(data: Refused): string {
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

function hint({ code, data }: Fault, isHere = false): string | null {
  switch (code) {
    case 'source-refused':
      return isHere ? (ofFolder(data) ?? ofSource(data)) : ofSource(data);
    case 'model-unsupported':
      return ofModel(data);
    case 'model-invalid':
      return (
        ofFiles(data) ??
        (isHere
          ? 'Noch einmal herunterladen oder speichern, dann den Ordner erneut ablegen.'
          : 'Noch einmal laden; bleibt es so, sind seine Dateien beschädigt: dem Besitzer Bescheid geben.')
      );
    case 'self-check-failed':
      return 'Seine Gewichte sind vielleicht beschädigt. Laufen andere hier: andere Bits wählen, oder dem Besitzer Bescheid geben.';
    case 'model-missing':
      if (data.why !== 'elsewhere') return null;
      return data.model.includes('/')
        ? 'Unter „Andere Modelle“ nachschlagen, um es laufen zu lassen, oder eines dieser Seite wählen.'
        : 'Einen Ordner kann die Seite nicht von sich aus wieder öffnen: Legen Sie ihn unter „Andere Modelle“ noch einmal ab, oder wählen Sie eines dieser Seite.';
    default:
      return null;
  }
}

/** What else helps where the files are on this device. */
function ofFolder(data: Refused): string | null {
  switch (data.why) {
    case 'no-shard':
    case 'truncated':
      return 'Der Ordner ist unvollständig: die Datei noch einmal holen und den Ordner erneut ablegen.';
    case 'no-config':
    case 'no-weights':
      return 'Den Ordner wählen, in dem config.json, tokenizer.json und die .safetensors liegen.';
    default:
      return null;
  }
}

function ofModel(data: Unsupported): string {
  switch (data.why) {
    case 'feature':
      return 'Ein Modell ohne das wählen; docs/models.md sagt, was läuft.';
    case 'unsaid':
      return (
        `Bei der Wahl des Modells angeben (auf der Kommandozeile mit ${OPTIONS[data.asks]}), ` +
        `oder ${KEYS[data.asks]} in seine config.json schreiben, unter "unmask".`
      );
    case 'vocabulary':
      return 'Den Tokenizer nehmen, der mit diesen Gewichten gespeichert wurde.';
  }
}

const OPTIONS = {
  attention: '--attention',
  block: '--block-size',
  logits: '--logits',
  mask: '--mask-id',
} as const;

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
    case 'lacks':
      return data.files.every((file) => !file.endsWith('.onnx'))
        ? 'Den schnellen Tokenizer danebenlegen, wie save_pretrained es tut.'
        : 'Maskierte Sprachmodelle laufen aus einem ONNX-Export: mit optimum-cli export onnx --task fill-mask machen, oder ein Repository mit einem solchen wählen.';
    case 'graph':
      return 'Noch einmal exportieren; Gewichte in eigenen Dateien müssen danebenliegen.';
    case 'not-finite':
      return 'Eine andere Revision nehmen, oder aus funktionierenden Gewichten neu speichern; wie veröffentlicht läuft es vielleicht, wo es gerundet nicht läuft.';
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
      return `Bekannt sind ${data.known.join(', ')}, und aus einem ONNX-Graphen ${data.masked.join(', ')}; docs/models.md sagt, wie eine dazukommt.`;
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
