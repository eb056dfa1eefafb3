import { qualityOf } from '../../measure/point.ts';
import { plural } from '../intl.ts';
import type { LateWords } from '../late.ts';
import { qualityText, speedText } from '../measures.ts';
import { settings } from './settings.ts';
import { workText } from './work.ts';

type Chart = LateWords['chart'];
type Place = Parameters<Chart['twinAt']>[0];
type Standing = Parameters<Chart['mark']>[1];

const points = (n: number): string => plural(n, { one: '# Punkt', other: '# Punkte' });

/** "100 Tokens pro Sekunde bei 80,0 Prozent". */
function place({ axis, kind, speed, quality }: Place): string {
  const per = axis === 'tokensPerSecond' ? 'Sekunde' : 'Durchlauf';
  const unit = kind === 'pass' ? 'Prozent' : 'Nats pro Token';
  return `${speedText(speed, axis)} Tokens pro ${per} bei ${qualityText(quality, kind)} ${unit}`;
}

const ROLES: Readonly<Record<Standing['role'], string>> = {
  frontier: 'auf der Front',
  dominated: 'ein anderer Punkt ist weder langsamer noch schlechter',
  behind: 'nicht aus der vorderen Messung',
  measuring: 'wird gemessen',
};

const SOURCES: Readonly<Record<Standing['source'], string>> = {
  own: 'eigener',
  recorded: 'aufgezeichnet',
  opened: 'geöffnet',
};

const standing = ({ role, twin, source }: Standing): string =>
  [...(twin ? ['autoregressiver Zwilling'] : []), ROLES[role], SOURCES[source]].join('; ');

export const chart: Chart = {
  across: {
    tokensPerSecond: 'Tokens pro Sekunde, log',
    tokensPerForward: 'Tokens pro Durchlauf, log',
  },
  up: { pass: 'pass@1, %', 'log-prob': 'mittlere Log-Wahrscheinlichkeit, Nats pro Token' },
  multiple: (times) => (times === 1 ? '1× Zwilling' : `${times}×`),
  twin: 'AR-Zwilling',

  kind: 'Diagramm',
  title: {
    tokensPerSecond: {
      pass: 'Tempo und Qualität: waagerecht Tokens pro Sekunde, senkrecht pass@1 in Prozent',
      'log-prob':
        'Tempo und Qualität: waagerecht Tokens pro Sekunde, senkrecht mittlere Log-Wahrscheinlichkeit',
    },
    tokensPerForward: {
      pass: 'Tempo und Qualität: waagerecht Tokens pro Durchlauf, senkrecht pass@1 in Prozent',
      'log-prob':
        'Tempo und Qualität: waagerecht Tokens pro Durchlauf, senkrecht mittlere Log-Wahrscheinlichkeit',
    },
  },
  nothing: 'Noch ist nichts gemessen.',
  inFront: (front, behind) => `Vorn ${points(front)}, dahinter ${behind} aus anderen Messungen.`,
  frontier: (n, slowest, fastest) =>
    `Die Front hat ${points(n)}, von ${place(slowest)} bis ${place(fastest)}.`,
  twinAt: (at) => `Der autoregressive Zwilling: ${place(at)}.`,
  keys: 'Pfeiltasten gehen zum nächsten Punkt in ihrer Richtung, Pos1 und Ende zum langsamsten und schnellsten, Enter lädt seine Einstellungen.',
  mark(point, stands) {
    const what = settings.title(point.settings);
    const { quality } = point;
    const good = qualityText(qualityOf(point), quality.kind);
    const fast = speedText(point.tokensPerSecond, 'tokensPerSecond');
    const many = speedText(point.tokensPerForward, 'tokensPerForward');
    const speeds = `${what}: ${fast} Tokens pro Sekunde, ${many} pro Durchlauf`;
    if (quality.kind === 'log-prob') {
      return `${speeds}, ${good} Nats pro Token; ${standing(stands)}`;
    }
    const [low, high] = quality.ci95.map((end) => qualityText(end, 'pass'));
    return `${speeds}, ${good} Prozent, 95-Prozent-Intervall ${low} bis ${high}; ${standing(stands)}`;
  },

  legend: {
    line: 'Front der vorderen Messung, ihr Zwilling eingeschlossen. Sie hat Stufen, denn zwischen zwei Punkten wurde nichts gemessen.',
    frontier: {
      pass: 'Gefüllt: auf der Front. Balken: senkrecht das 95-%-Intervall, waagerecht die mittlere Hälfte der Texte.',
      'log-prob': 'Gefüllt: auf der Front.',
    },
    dominated: 'Hohl: ein anderer Punkt vorn ist weder langsamer noch schlechter.',
    measuring: 'Wird gemessen.',
    twin: 'Raute: der autoregressive Zwilling, gleich groß, gleiche Daten.',
    behind: {
      pass: 'Klein: früher gemessen, oder mit anderen Aufgaben.',
      'log-prob': 'Klein: ein anderer Prompt.',
    },
    sources: {
      own: 'Eigene: in diesem Browser gemessen.',
      recorded: 'Anderswo aufgezeichnet, Teil der Seite.',
      opened: 'Aus einer Datei oder einem Link geöffnet.',
    },
  },

  controls: {
    across: 'Waagerecht',
    up: 'Senkrecht',
    axes: { tokensPerSecond: 'Tokens/s', tokensPerForward: 'Tokens pro Durchlauf' },
    qualities: {
      pass: (n) => `Pass@1 (${n})`,
      'log-prob': (n) => `Log-Wahrscheinlichkeit (${n})`,
    },
    inFront: 'Vorn',
    sweep: (work, when) => `Messreihe, ${workText(work)}, ${when}`,
    recorded: (work, when) => `Aufgezeichnet, ${workText(work)}, ${when}`,
    opened: (work, when) => `Geöffnet, ${workText(work)}, ${when}`,
    runs: (prompt) => `Läufe, „${prompt}“`,
  },
};
