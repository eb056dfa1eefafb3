import type { Fate } from '../../measure/fates.ts';
import { type Point, qualityOf } from '../../measure/point.ts';
import { fixed, plural } from '../intl.ts';
import type { LateWords } from '../late.ts';
import { asText, marked } from '../marks.ts';
import { qualityText, speedText, whenText } from '../measures.ts';
import { tokens } from './nouns.ts';
import { settings as titles } from './settings.ts';
import { tasks, workText } from './work.ts';

type Points = LateWords['points'];
type Work = Parameters<Points['measured']>[0];

const FATE: Readonly<Record<Fate, string>> = {
  passed: 'bestanden',
  failed: 'Tests nicht bestanden',
  unparsed: 'kein JavaScript',
  untested: 'nicht testbar',
  'too-long': 'zu lang für eine Anfrage',
};

/** A prompt in quotation marks. */
const named = ({ kind, work }: Work): string => (kind === 'sweep' ? workText(work) : `„${work}“`);

export const points: Points = {
  head: 'Tempo und Qualität',
  lead: 'Auf Ihrem Gerät gemessen. Weiter oben ist besser, weiter rechts schneller.',
  measured: (work, kind) =>
    kind === 'pass'
      ? `${named(work)}, jede Antwort ausgeführt. Weiter oben ist besser, weiter rechts schneller; ohne Aufwärmen.`
      : `${named(work)}, die exakte Log-Likelihood des Texts. Weiter oben ist besser, weiter rechts schneller; ohne Aufwärmen.`,
  recordedOn: (machine, day, work) =>
    `Aufgezeichnet auf ${machine}, ${day}: ${named(work)}, jede Antwort ausgeführt. Eigene Punkte kommen dazu.`,
  openedOf: (device, day, work) => `Geöffnet: gemessen auf ${device}, ${day}: ${named(work)}.`,
  busy: (load, cores) =>
    `Der Rechner hatte dabei anderes zu tun (Last ${fixed(load, 1)} bei ${cores} Kernen): Ungestört ist alles schneller.`,
  outdated: (model, revision) =>
    `Die aufgezeichnete Messreihe fehlt: Sie gilt für Revision ${revision} von ${model}, und diese Seite hat eine andere.`,
  unseen: {
    pass: (n) =>
      plural(n, {
        one: '# eigener Punkt hat keine Tests: Er steht unter Log-Wahrscheinlichkeit.',
        other: '# eigene Punkte haben keine Tests: Sie stehen unter Log-Wahrscheinlichkeit.',
      }),
    'log-prob': (n) =>
      plural(n, {
        one: '# eigener Punkt wurde getestet: Er steht unter Pass@1.',
        other: '# eigene Punkte wurden getestet: Sie stehen unter Pass@1.',
      }),
  },

  trade({ axis, best, fastest, twin, match }) {
    const good = (point: Point): string => `${qualityText(qualityOf(point), 'pass')}\u00A0%`;
    const by = (point: Point, than: Point): string => fixed(point[axis] / than[axis], 2);
    const name = ({ settings }: Point): string => titles.title(settings);
    const isTime = axis === 'tokensPerSecond';
    const at = (times: string): string =>
      isTime ? `bei ${times}-fachem Tempo` : `bei ${times}-mal so vielen Tokens pro Durchlauf`;
    if (twin === null) {
      if (best === fastest) {
        return `${name(best)} ist am besten und am schnellsten: ${good(best)} bestanden.`;
      }
      return `${name(best)} besteht ${good(best)} der Aufgaben, ${name(fastest)} ${good(fastest)} ${at(by(fastest, best))}.`;
    }
    if (match === null) {
      const most = `Keine Einstellung besteht so viele Aufgaben wie der AR-Zwilling (${good(twin)}): ${name(best)} besteht ${good(best)} ${at(by(best, twin))}`;
      if (best === fastest) return `${most}.`;
      return `${most}, ${name(fastest)} ${good(fastest)} ${at(by(fastest, twin))}.`;
    }
    const times = by(match, twin);
    const even = isTime
      ? `${name(match)} besteht ${good(match)} der Aufgaben mit dem ${times}-fachen Tempo des AR-Zwillings, der ${good(twin)} besteht`
      : `${name(match)} besteht ${good(match)} der Aufgaben mit ${times}-mal so vielen Tokens pro Durchlauf wie der AR-Zwilling, der ${good(twin)} besteht`;
    if (match === fastest) return `${even}.`;
    return `${even}; ${name(fastest)} besteht ${good(fastest)} ${at(by(fastest, twin))}.`;
  },
  asChart: 'Als Diagramm zeigen',
  asTable: 'Als Tabelle zeigen',

  none: 'Jeder fertige Lauf ergibt einen Punkt. Eine Messreihe misst ein Raster von Einstellungen mit denselben Aufgaben.',
  twin: 'Autoregressiver Zwilling',
  quality: (value, kind) =>
    kind === 'pass'
      ? `${qualityText(value, kind)}<unit> % bestanden</unit>`
      : `${qualityText(value, kind)}<unit> Nats pro Token</unit>`,
  speed: (value, axis) =>
    axis === 'tokensPerSecond'
      ? `${speedText(value, axis)}<unit> Tokens/s</unit>`
      : `${speedText(value, axis)}<unit> Tokens pro Durchlauf</unit>`,
  passed({ passed, n, tasks: of, ci95 }) {
    const [low, high] = ci95.map((end) => qualityText(end, 'pass'));
    if (of !== undefined) {
      return `${passed} von ${n} Texten zu ${tasks(of)} bestanden, 95 %: ${low} bis ${high}.`;
    }
    return `${passed} von ${tasks(n)} bestanden, 95 %: ${low} bis ${high}.`;
  },
  untested: ({ n }) =>
    n === 1
      ? 'Ein Text, keine Tests: seine exakte Log-Likelihood.'
      : `${n} Texte, die sich nicht testen ließen: ihre exakte Log-Likelihood.`,
  againstTwin(axis, times, above) {
    const by = fixed(Math.abs(above), 1);
    const standing =
      above === 0
        ? 'gleiche Qualität'
        : above < 0
          ? `${by} Punkte darunter`
          : `${by} Punkte darüber`;
    return axis === 'tokensPerForward'
      ? `Gegenüber dem Zwilling: ${standing}.`
      : `${fixed(times, 2)}-mal so schnell wie der Zwilling, ${standing}.`;
  },
  beaten: 'Ein anderer Punkt vorn ist weder langsamer noch schlechter.',
  measuring: 'Wird noch gemessen.',
  behind: 'Nicht aus der vorderen Messung.',
  made: (written, passes, tokensPerSecond, tokensPerForward) =>
    `${tokens(written)} in ${plural(passes, { one: '# Durchlauf', other: '# Durchläufen' })}, ${speedText(tokensPerSecond, 'tokensPerSecond')} pro Sekunde, ${speedText(tokensPerForward, 'tokensPerForward')} pro Durchlauf; ohne Aufwärmen.`,
  where: (model, device, work, when) =>
    `${asText(model)}, ${asText(device)}. ${asText(named(work))}, ${marked('time', whenText(when))}.`,

  sources: {
    own: 'Eigener Punkt.',
    recorded: 'Aufgezeichnet, Teil der Seite.',
    opened: 'Aus einer Datei oder einem Link geöffnet.',
  },

  fates: {
    head: 'Was aus jeder Aufgabe wurde',
    repeats: (n) => `Je ${n}-mal gelaufen: Die Texte sind gleich, die Zeiten nicht.`,
    of(fates) {
      const [only] = fates;
      if (only === undefined) return '';
      if (fates.length === 1) return FATE[only];
      return `${fates.filter((fate) => fate === 'passed').length} von ${fates.length} bestanden`;
    },
  },

  loaded: (setting) => `${setting}: in die Einstellungen übernommen.`,
  loadedAlone: (setting) => `${setting}: übernommen, ohne das Modell.`,
  loadedTwin: 'Der AR-Zwilling: in die Einstellungen übernommen.',
  loadedTwinAlone: 'Der AR-Zwilling: übernommen, ohne das Modell.',

  table: {
    label: 'Gemessene Punkte',
    caption:
      'Gemessene Punkte: Tempo, Qualität und wo jeder steht. Ein Druck auf eine Einstellung übernimmt sie.',
    setting: 'Einstellung',
    model: 'Modell',
    tokensPerSecond: 'Tokens/s',
    tokensPerForward: 'Tokens pro Durchlauf',
    quality: { pass: 'Pass@1, %', 'log-prob': 'Nats pro Token' },
    interval: '95 %',
    from: (low, high) => `${qualityText(low, 'pass')} bis ${qualityText(high, 'pass')}`,
    n: { pass: 'Aufgaben', 'log-prob': 'Texte' },
    forwards: 'Durchläufe',
    standing: 'Stand',
    whose: 'Wessen',
    sources: { own: 'Eigener', recorded: 'Aufgezeichnet', opened: 'Geöffnet' },
    twinOf: (model) => `${model} (AR-Zwilling)`,
    measured: 'Gemessen',
    standings: {
      frontier: 'Front',
      dominated: 'Geschlagen',
      behind: 'Nicht vorn',
      measuring: 'Wird gemessen',
    },
    nothing: 'Noch ist nichts gemessen.',
  },

  aup: {
    head: (area) => `Genauigkeit bei Parallelität (AUP): <figure>${fixed(area, 1)}</figure>`,
    what: 'Die Fläche unter pass@1 über Tokens pro Durchlauf entlang der Front der Einstellungen, gewichtet gegen verlorene Genauigkeit, wie <paper>d3LLM</paper> sie definiert. Vom Gerät hängt sie nicht ab.',
    scale: (twin) => {
      const scale =
        'Der Maßstab: 100 ist ein Modell, das alle Aufgaben mit einem Token pro Durchlauf besteht; 400 eines, das es mit vieren tut.';
      return twin === null
        ? scale
        : `${scale} Der AR-Zwilling allein hat ${qualityText(twin, 'pass')}.`;
    },
    n: (n) => `Über ${tasks(n)} gemessen; über wenige ist es grob.`,
  },
  others: (n) =>
    plural(n, {
      one: '# Messung auf einem anderen Gerät oder mit einer anderen Revision des Modells fehlt hier.',
      other:
        '# Messungen auf einem anderen Gerät oder mit einer anderen Revision des Modells fehlen hier.',
    }),
  notKept: (why) =>
    `Dieser Browser bewahrt keine Punkte auf (${why}). Sie bleiben, bis die Seite geschlossen wird.`,
  kept: (n) =>
    plural(n, {
      one: '# Messreihe in diesem Browser. <forget>Vergessen</forget>',
      other: '# Messreihen in diesem Browser. <forget>Vergessen</forget>',
    }),
  runsKept: (n) =>
    plural(n, {
      one: 'Punkte zu # Prompt in diesem Browser. <forget>Vergessen</forget>',
      other: 'Punkte zu # Prompts in diesem Browser. <forget>Vergessen</forget>',
    }),
};
