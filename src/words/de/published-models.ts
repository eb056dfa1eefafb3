import { fixed, gigabytes, whole } from '../format.ts';
import type { OnDemandWords } from '../on-demand.ts';

/** Parameters as people say them: "0,6 Mrd.", "120 Tsd.". */
function parameters(count: number): string {
  if (count >= 1e8) return `${fixed(count / 1e9, 1)} Mrd.`;
  return count >= 1e6 ? `${fixed(count / 1e6, 1)} Mio.` : `${whole(count / 1e3)} Tsd.`;
}

export const publishedModels: OnDemandWords['publishedModels'] = {
  title: 'Andere Modelle',
  close: 'Schließen',
  intro:
    'Diffusions-Sprachmodelle, die andere veröffentlicht haben. Sie laufen hier, in diesem Tab. Nichts wird geholt, bevor Sie es sagen.',

  known: {
    heading: 'Veröffentlicht',
    lookUp: (name) => `${name} nachschlagen`,
    licence: (name) => (name === null ? 'Lizenz: beim Nachschlagen' : `Lizenz ${name}`),
    memory: (bytes) => `etwa ${gigabytes(bytes)} Arbeitsspeicher`,
    what: {
      blocks: (block) => `Blöcke zu ${block}`,
      canvas: 'ganze Leinwand auf einmal',
    },
    figures: (humaneval, mbpp) =>
      `HumanEval <figure>${fixed(humaneval, 1)}</figure>, MBPP <figure>${fixed(mbpp, 1)}</figure>`,
    noFigures: 'siehe Model Card',
    theirs:
      'Die Werte sind Angaben der Autoren, in Prozent. Die Größen sind aus den Formen berechnet.',
    download: (bytes) => `${gigabytes(bytes)} zu holen`,
    stored: (bytes) => `${gigabytes(bytes)} gespeichert, mit 4 Bit`,
  },

  other: {
    heading: 'Nach Namen',
    field: 'Repository oder Adresse',
    note: 'owner/name, owner/name@revision oder die https-Adresse eines Ordners mit config.json.',
    placeholder: 'owner/name@revision',
    lookUp: 'Nachschlagen',
    lookUpAt: (host) => `Bei ${host} nachschlagen`,
    small: (host) => `Das liest ein paar kleine Dateien von ${host}, keine Gewichte.`,
  },

  named: (name) => `Der Link dieses Rahmens nennt ${name}.`,

  wanted: {
    repository: (name) => `Der Link nennt ${name}; diese Seite hat es nicht.`,
    seeIt: 'Ansehen, was es braucht',
    folder: (name) =>
      `Dieser Lauf ist von ${name}, einem Ordner, der in dieser Seite geöffnet war. Er ist nicht mehr hier, und keine Adresse führt zu ihm.`,
    drop: 'Noch einmal ablegen',
    ours: 'Die Modelle dieser Seite nehmen',
  },

  own: {
    heading: 'Von diesem Gerät',
    choose: 'Ordner auswählen',
    drop: 'oder die Dateien hierher ziehen: config.json, tokenizer.json und .safetensors, oder einen ONNX-Ordner.',
    dropNow: 'Hier ablegen',
    nothing: 'Es war keine Datei dabei.',
    unreadable: 'Der Browser darf das Abgelegte nicht lesen: Wählen Sie den Ordner mit dem Knopf.',
    name: 'Abgelegte Dateien',
  },

  unsaid: {
    asks: {
      attention: 'Wie schreibt es? Die Model Card sagt es.',
      block: 'Wie viele Tokens hat ein Block?',
      logits: 'Was sagt die Zeile Logits bei einem Token vorher?',
      mask: 'Welche Id hat das Masken-Token?',
    },
    canvas: 'Die ganze Leinwand auf einmal',
    blocks: 'Block für Block',
    own: 'Dieses Token',
    shifted: 'Das dahinter',
    go: 'Weiter',
  },

  looking: (name) => `${name} wird nachgeschlagen`,
  stop: 'Stopp',
  back: 'Zurück',

  confirm: {
    renamed: (from) => `Früher hieß es ${from}.`,
    facts: {
      host: 'Von',
      licence: 'Lizenz',
      kind: 'Art',
      parameters: 'Parameter',
      context: 'Kontext',
      fetch: 'Download',
      runtime: 'Laufzeitumgebung',
      stored: 'Hier gespeichert',
      memory: 'Arbeitsspeicher',
      runs: 'Läuft auf',
      revision: 'Revision',
    },
    here: 'dieses Gerät',
    runs: {
      decoder: 'WebGPU, wo es richtig rechnet, sonst dem Prozessor',
      masked: 'dem Prozessor: zu seinem Graphen gibt es nichts, woran WebGPU zu prüfen wäre',
    },
    noLicence: 'nicht angegeben',
    tokens: (n) => `${whole(n)} Tokens`,
    parameters,
    bytes: gigabytes,
    nothingFetched: 'nichts',
    nothingStored: 'nichts: Der Ordner wird jedes Mal neu gelesen',
    runtime: (bytes) => `${gigabytes(bytes)} von dieser Website, einmal`,
    memory: (bytes) => `etwa ${gigabytes(bytes)}`,
    forms: 'Aufbewahren',
    formsHere: 'Laufen lassen',
    bits: (bits) => (bits === 32 ? 'wie veröffentlicht' : `mit ${bits} Bit`),
    bitsNote: (bits, isHere) => {
      if (bits === 32)
        return isHere ? 'Es läuft, wie es ist.' : 'Bleibt, wie es veröffentlicht wurde.';
      const rounded = isHere
        ? 'Die Gewichte werden beim Lesen gerundet.'
        : 'Die Gewichte werden beim Laden gerundet, nur die gerundeten bleiben.';
      return `${rounded} Es kann andere Texte schreiben als das Original.`;
    },
    converted: 'Es hat schon die Form dieser Seite.',
    go: (bytes, host) => `${gigabytes(bytes)} von ${host} holen`,
    load: 'Laden',
    agree: (host) =>
      `${host} sieht Ihre Adresse, wie jede Website, die Sie besuchen. Mehr erfährt es nicht.`,
  },

  asks: {
    chat: {
      begins: { write: 'Fragen:', repair: 'Reparieren lassen:', infill: 'Ergänzen lassen:' },
      mayGoOn: {
        write: 'alles; es antwortet in Prosa und Code',
        repair: 'sagen Sie, was sie tun soll',
        infill: 'sagen Sie, was sie tut, wenn Sie mögen',
      },
      instruction: {
        write: 'Ihre Anfrage',
        repair: 'Anfrage: die Funktion unten reparieren lassen',
        infill: 'Anfrage: den Code unten ergänzen lassen',
      },
      note: 'Ihre Worte gehen durch die Chat-Vorlage des Modells. Code in der Antwort wird gefunden und lässt sich testen.',
    },
    sentence: {
      begins: { write: 'Ergänzen:', repair: 'Ergänzen:', infill: 'Ergänzen:' },
      mayGoOn: {
        write: 'ein Satz mit [MASK], wo ein Wort fehlt',
        repair: 'ein Satz mit [MASK], wo ein Wort fehlt',
        infill: 'ein Satz mit [MASK], wo ein Wort fehlt',
      },
      instruction: {
        write: 'Satz',
        repair: 'Satz',
        infill: 'Satz',
      },
      note: '[MASK] steht für jedes fehlende Wort, wo auch immer im Satz; was Sie tippen, bleibt. Ein Text ohne [MASK] wird fortgesetzt.',
    },
    mayMask: 'Ein Satz mit [MASK] darin wird stattdessen ergänzt.',
  },

  attention: (config, runtime) => {
    switch (config?.attention.kind) {
      case 'block-causal':
        return `Blöcke zu ${config.attention.block}, nacheinander`;
      case 'bidirectional':
        return 'die ganze Leinwand auf einmal';
      case 'token-causal':
        return 'Chunks, wie die Modelle dieser Seite';
      case undefined:
        return runtime === 'masked' ? 'Masken eines Satzes' : null;
    }
  },

  picked: {
    heading: 'Modell',
    bits: (bits) => (bits === 32 ? 'wie veröffentlicht' : `mit ${bits} Bit`),
    from: (host) => (host === '' ? 'von diesem Gerät' : `von ${host}`),
    runs: {
      decoder: null,
      masked: 'Es rechnet der Prozessor, welches Backend auch gewählt ist.',
    },
    ours: 'Zurück zu den Modellen dieser Seite',
    others: 'Andere Modelle',
  },

  rail: {
    block: 'Blockgröße',
    blockNote: (block) =>
      `Fest: Dieses Modell hat gelernt, Text in Blöcken zu ${block} zu sehen. Mit anderer Größe wäre es ein anderes Modell.`,
    window: 'Fenster',
    windowNote: 'Die Leinwand füllt sich Fenster für Fenster, von links.',
    length: 'Länge der Leinwand',
    answerLength: 'Länge höchstens',
    lengthNote:
      'Jeder Platz sieht alle anderen, auch die Masken voraus: Darum steht die Länge vorher fest.',
    lengthBlocks: 'Blöcke folgen, bis die Antwort endet oder so viele Tokens dastehen.',
    slots: (n) => `${whole(n)} Plätze`,
    reveal: 'Aufdecken',
    itsOwn: 'Der eigene Code des Modells',
    ours: 'Regeln dieser Seite',
    second: { steps: 'Schritte', size: 'Unterblock' },
    cache: 'Cache',
    caches: {
      none: 'Keiner',
      stale: 'Veraltet, beide Seiten',
      'stale-prefix': 'Veraltet, vor dem Fenster',
    },
    cacheStale:
      'Eine Näherung wie in Fast-dLLM: Keys und Values außerhalb des Fensters werden erneuert, wenn es weiterrückt.',
    cacheNone: 'Kein Cache: Was ein Platz sieht, ändert sich mit jedem Durchlauf.',
    cacheBlocks: 'Fertige Blöcke sind im Cache, exakt.',
    answer: 'Antwort',
    language: 'Sprache des Codes',
    languages: {
      javascript: 'JavaScript',
      typescript: 'TypeScript',
      python: 'Python',
      any: 'Die es selbst wählt',
    },
    languageNote: {
      javascript: 'Code in der Antwort lässt sich testen.',
      typescript: 'Code in der Antwort lässt sich testen, ohne seine Typen.',
      python: 'Python wird gezeigt, lässt sich hier aber nicht testen.',
      any: 'Ihre Worte gehen unverändert an das Modell.',
    },
    system: 'System-Prompt',
    systemNote: 'Was das Modell vor Ihren Worten gesagt bekommt. Leer: was seine Vorlage sagt.',
  },
};
