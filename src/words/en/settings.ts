import {
  numberOf,
  ordersByNearness,
  revealsSlots,
} from '../../engine/sampling/policies/policies.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../engine/sampling/policies/settings.ts';
import { milliseconds } from '../format.ts';
import { slots, steps } from './nouns.ts';
import { policies } from './policies.ts';

/** The settings of a run, as the rail and the notices name them. */
export const names = {
  chunk: 'Chunk size',
  steps: 'Steps per chunk',
  nearness: 'Nearness',
  temperature: 'Temperature',
  seed: 'Seed',
  backend: 'Backend',
  cache: 'Cache',
  edits: 'Edits',
  remask: 'Mask again',
};

/** What the settings are, and what they come to. */
export const settings = {
  heading: 'Settings',
  backHeading: 'Model and more settings',
  more: 'Advanced',
  reveal: 'Reveal',
  noOtherRule: 'The twin knows no other way.',
  names,
  /** Of sliders at the lower edge of a phone. */
  shortNames: { steps: 'Steps', chunk: 'Chunk' },
  /** Where a setting has no value. */
  none: '–',
  stepsEnds: (most: number) => ['1, fastest', `${most}, one each`],
  chunkSlots: slots,
  /** @param tokens most that a forward comes to */
  cost: (taken: number, tokens: number) =>
    `${steps(taken)} a chunk, the commit included: ` +
    `at most <figure>${tokens.toFixed(1)}</figure> tokens a forward.`,
  aboutChunks: '<steps>Steps</steps> and <chunk>chunks</chunk>, explained.',
  /** Where a setting is explained, behind the sentence that says what it does. */
  about: {
    rule: '<rule>Rules</rule>, explained.',
    nearness: '<nearness>Nearness</nearness>, explained.',
    temperature: '<temperature>Temperature and seed</temperature>, explained.',
    edits: '<edits>Edits</edits>, explained.',
    remask: '<remask>Masking again</remask>, explained.',
  },
  /** Of a control that the present rule has no use for. @param to the rule that has */
  switches: (to: string) => `Moving it goes over to ${to}.`,
  switched: (from: string, to: string) =>
    `${from} has no use for it, so the rule is ${to} now. <back>Back to ${from}</back>`,

  /** Running again while controls are moved. */
  live: {
    title: 'Run while I move them',
    runs: 'Moving a control runs and tests again, and the text follows.',
    off: 'A control that is moved waits for Run.',
    notLoaded: 'Once the model is here, moving a control runs and tests again.',
    slow: (ms: number) => `Not now: the last run took ${milliseconds(ms)}. Run starts the next.`,
    long: 'Not now: the prompt is long. Run starts the next.',
  },

  nearnessValue: (nats: number) => `${nats.toFixed(1)} nats a slot`,
  nearnessEnds: ['surest slot first', 'nearest first'],
  nearnessNote: 'How much a slot’s distance from finished text counts against its certainty.',
  leftToRight: 'This rule goes from left to right.',
  byLot: 'This rule takes slots by lot, near or far.',
  newSeed: 'New seed',
  alwaysLikeliest: 'Draft and verify always takes the likeliest token.',
  likeliestAtZero: 'At 0 the likeliest token is taken, and the seed changes nothing.',
  likeliestByLot: 'At 0 the likeliest token is taken; the seed draws the lots.',
  sameSeed: 'The same seed draws the same tokens again.',
  backends: { auto: 'Best available', webgpu: 'WebGPU', wasm: 'CPU' },
  caches: { exact: 'Exact', none: 'None, recompute all' },
  backendNote: 'What computes the passes. <backend>Backends</backend>, explained.',
  cacheNote:
    'Whether finished text is computed once or with every pass. <cache>The cache</cache>, explained.',
  editsNote: 'A token may be replaced while its chunk is open; in a repair, the code’s own.',
  neverEdits: 'This rule never edits.',
  remaskNote:
    'Where the finished text does not parse, or uses names that nothing declares, it is masked and denoised again.',
  noMasks: 'One token a pass there are no masks.',

  /** As a title: "Chunk 16, 4 steps". One token a pass knows no chunk. */
  title: ({ policy, chunk }: Settings) =>
    policy.kind === 'ar'
      ? 'One token a pass'
      : `Chunk ${chunk}, ${policies[policy.kind].brief(numberOf(policy) ?? 0)}`,

  /** What differs from a plain run: "temperature 0.7, seed 9"; empty where nothing does. */
  extras: ({ policy, nearness, temperature, seed, cache, edits, remask }: Settings) =>
    [
      ordersByNearness(policy) && nearness !== DEFAULT_SETTINGS.nearness
        ? `nearness ${nearness}`
        : '',
      temperature > 0 ? `temperature ${temperature}, seed ${seed}` : '',
      cache === 'exact' ? '' : `cache ${cache}`,
      edits ? 'edits on' : '',
      remask > 0 && policy.kind !== 'ar' ? 'masks again' : '',
    ]
      .filter((part) => part !== '')
      .join(', '),

  /**
   * What of the settings that are tucked away differs from how the page starts; empty where nothing does.
   * @param start how it starts
   */
  unusual: (
    { policy, nearness, temperature, seed, cache, edits, remask }: Settings,
    start: Pick<Settings, 'nearness'>,
  ) =>
    [
      ordersByNearness(policy) && nearness !== start.nearness ? `nearness ${nearness}` : '',
      temperature > 0 ? `temperature ${temperature}, seed ${seed}` : '',
      cache === 'exact' ? '' : `cache ${cache}`,
      revealsSlots(policy) && !edits ? 'no edits' : '',
      remask > 0 && policy.kind !== 'ar' ? 'masks again' : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
};
