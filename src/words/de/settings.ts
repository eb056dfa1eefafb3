import { numberOf, ordersByNearness } from '../../engine/sampling/policies/policies.ts';
import { DEFAULT_SETTINGS } from '../../engine/sampling/policies/settings.ts';
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
  more: 'Mehr',
  reveal: 'Aufdecken',
  noOtherRule: 'Der Zwilling kann nur so.',
  names,
  none: '–',
  stepsEnds: (most) => ['1, am schnellsten', `${most}, je einer`],
  chunkSlots: slots,
  cost: (taken, tokens) =>
    `${steps(taken)} und ein Commit pro Chunk: ` +
    `mindestens <figure>${fixed(tokens, 1)}</figure> Tokens pro Durchlauf.`,
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
  editsNote:
    'Solange ein Chunk offen ist, kann ein Token ersetzt werden; beim Reparieren auch die des Codes.',
  neverEdits: 'Diese Regel ändert nie.',
  remaskNote:
    'Wo der fertige Text Syntaxfehler hat oder Namen verwendet, die nichts deklariert, wird er neu maskiert und neu geschrieben.',
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
};
