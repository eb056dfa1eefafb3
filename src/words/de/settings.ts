import {
  numberOf,
  ordersByNearness,
  revealsSlots,
} from '../../engine/sampling/policies/policies.ts';
import { DEFAULT_SETTINGS } from '../../engine/sampling/policies/settings.ts';
import { milliseconds } from '../format.ts';
import { fixed, plain } from '../intl.ts';
import type { Words } from '../words.ts';
import { slots, steps } from './nouns.ts';
import { policies } from './policies.ts';

export const names: Words['settings']['names'] = {
  chunk: 'Chunkgröße',
  steps: 'Schritte pro Chunk',
  nearness: 'Nähe',
  temperature: 'Temperatur',
  seed: 'Seed',
  backend: 'Backend',
  cache: 'Cache',
  edits: 'Änderungen',
  remask: 'Neu maskieren',
};

export const settings: Words['settings'] = {
  heading: 'Einstellungen',
  backHeading: 'Modell und weitere Einstellungen',
  more: 'Erweitert',
  reveal: 'Aufdecken',
  noOtherRule: 'Der Zwilling kann nur so.',
  names,
  shortNames: { steps: 'Schritte', chunk: 'Chunk' },
  none: '–',
  stepsEnds: (most) => ['1, am schnellsten', `${most}, je einer`],
  chunkSlots: slots,
  cost: (taken, tokens) =>
    `${steps(taken)} pro Chunk, der Commit eingeschlossen: ` +
    `höchstens <figure>${fixed(tokens, 1)}</figure> Tokens pro Durchlauf.`,
  aboutChunks: '<steps>Schritte</steps> und <chunk>Chunks</chunk>, erklärt.',
  about: {
    rule: '<rule>Regeln</rule>, erklärt.',
    nearness: '<nearness>Nähe</nearness>, erklärt.',
    temperature: '<temperature>Temperatur und Seed</temperature>, erklärt.',
    edits: '<edits>Änderungen</edits>, erklärt.',
    remask: '<remask>Neu maskieren</remask>, erklärt.',
  },
  switches: (to) => `Wer ihn bewegt, wechselt zu „${to}“.`,
  switched: (from, to) =>
    `„${from}“ verwendet ihn nicht; darum gilt jetzt „${to}“. <back>Zurück zu „${from}“</back>`,

  live: {
    title: 'Beim Bewegen gleich starten',
    runs: 'Ein bewegter Regler startet und testet neu, und der Text folgt.',
    off: 'Ein bewegter Regler wartet auf „Starten“.',
    notLoaded: 'Sobald das Modell da ist, startet und testet ein bewegter Regler neu.',
    slow: (ms) =>
      `Gerade nicht: Der letzte Lauf dauerte ${milliseconds(ms)}. „Starten“ beginnt den nächsten.`,
    long: 'Gerade nicht: Der Prompt ist lang. „Starten“ beginnt den nächsten Lauf.',
  },

  nearnessValue: (nats) => `${fixed(nats, 1)} Nats pro Platz`,
  nearnessEnds: ['sicherste zuerst', 'nächste zuerst'],
  nearnessNote: 'Wie sehr der Abstand zum fertigen Text gegen die Sicherheit eines Platzes zählt.',
  leftToRight: 'Diese Regel geht von links nach rechts.',
  byLot: 'Diese Regel lost die Plätze aus, nah oder fern.',
  newSeed: 'Neuer Seed',
  alwaysLikeliest: 'Entwurf und Prüfung nimmt immer das wahrscheinlichste Token.',
  likeliestAtZero: 'Bei 0 gilt das wahrscheinlichste Token, und der Seed ändert nichts.',
  likeliestByLot: 'Bei 0 gilt das wahrscheinlichste Token; der Seed bestimmt die Lose.',
  sameSeed: 'Derselbe Seed zieht dieselben Tokens.',
  backends: { auto: 'Das beste verfügbare', webgpu: 'WebGPU', wasm: 'CPU' },
  caches: { exact: 'Exakt', none: 'Keiner, alles neu berechnen' },
  backendNote: 'Was die Durchläufe rechnet. <backend>Backends</backend>, erklärt.',
  cacheNote:
    'Ob fertiger Text einmal berechnet wird oder in jedem Durchlauf. <cache>Der Cache</cache>, erklärt.',
  editsNote:
    'Solange ein Chunk offen ist, kann ein Token ersetzt werden; beim Reparieren auch die des Codes.',
  neverEdits: 'Diese Regel ändert nie.',
  remaskNote:
    'Wo der fertige Text Syntaxfehler hat oder Namen verwendet, die nirgends deklariert sind, wird er neu maskiert und neu geschrieben.',
  noMasks: 'Ein Token pro Durchlauf kennt keine Masken.',

  title: ({ policy, chunk }) =>
    policy.kind === 'ar'
      ? 'Ein Token pro Durchlauf'
      : `Chunk ${chunk}, ${policies[policy.kind].brief(numberOf(policy) ?? 0)}`,

  extras: ({ policy, nearness, temperature, seed, cache, edits, remask }) =>
    [
      ordersByNearness(policy) && nearness !== DEFAULT_SETTINGS.nearness
        ? `Nähe ${plain(nearness)}`
        : '',
      temperature > 0 ? `Temperatur ${plain(temperature)}, Seed ${seed}` : '',
      cache === 'exact' ? '' : `Cache ${cache}`,
      edits ? 'mit Änderungen' : '',
      remask > 0 && policy.kind !== 'ar' ? 'maskiert neu' : '',
    ]
      .filter((part) => part !== '')
      .join(', '),

  unusual: ({ policy, nearness, temperature, seed, cache, edits, remask }, start) =>
    [
      ordersByNearness(policy) && nearness !== start.nearness ? `Nähe ${plain(nearness)}` : '',
      temperature > 0 ? `Temperatur ${plain(temperature)}, Seed ${seed}` : '',
      cache === 'exact' ? '' : `Cache ${cache}`,
      revealsSlots(policy) && !edits ? 'ohne Änderungen' : '',
      remask > 0 && policy.kind !== 'ar' ? 'maskiert neu' : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
};
