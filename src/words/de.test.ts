import * as v from 'valibot';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { fault, type Fault } from '../engine/fault.ts';
import { TOLD } from '../engine/fault/data.ts';
import { madeBy } from '../engine/testing/made-values.ts';
import { madePoint } from '../measure/made-points.ts';
import { tradeOf } from '../measure/trade.ts';
import { deFew } from './de-few.on-demand.ts';
import { deLate } from './de-late.on-demand.ts';
import { de as deWords } from './de.on-demand.ts';
import { filled } from './filled.ts';
import { milliseconds, rate } from './format.ts';
import { writeAs } from './intl.ts';
import { late } from './late.ts';
import { plainOf } from './marks.ts';
import { onDemand } from './on-demand.ts';
import { words } from './words.ts';

const ENGLISH = { words, late, onDemand };
const de: typeof ENGLISH = { words: deWords, late: deLate, onDemand: deFew };

/** What is the same in both languages: names, units, terms of the field, and code. */
const SAME = new Set([
  ...[
    'Unmask',
    'Name',
    'Link',
    'Code',
    'Pause',
    'Chunk',
    'Tests',
    'Median, ms',
    '95 %',
    'Diffusion',
    'Form',
  ],
  ...['Seed', 'Seeds', 'Backend', 'Cache', 'KV cache', 'WebGPU', 'CPU', 'Prompt', 'prompt', '–'],
  ...['Syntax', 'Version', 'Revision', 'Download', 'Parameter', 'Hardware', 'Text', 'System'],
  ...['JavaScript', 'TypeScript', 'Python', 'CSV', 'JSON', 'SVG', 'PNG', 'ms', 's', 'Tokens/s'],
  ...['GIF', 'WebM', 'Trace', 'Token'],
  ...['t(B)/t(1)', 'Tokens, B', 'Pass@1, %', 'pass@1, %', 'owner/name@revision', 'AR', 'Test'],
  'unmask-race.json',
  // What a model is asked is English.
  ...['Write a JavaScript function that', 'Repair a JavaScript function that'],
  'Fill in a JavaScript function that',
  words.tasks.example,
]);

/** A published model's own rule goes by the name that it has there. */
const CODE = /^[a-z]+(?:_[a-z_]+)?$/;

/** Every text among words, by its path. */
function* textsOf(value: unknown, path: string): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* textsOf(inner, `${path}.${key}`);
  }
}

/** The numbers of a sentence, as their values. */
function numbersOf(text: string, tag: 'en' | 'de'): number[] {
  const bare = tag === 'en' ? text.replaceAll(/(?<=\d),(?=\d{3})/g, '') : german(text);
  return [...bare.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number)).sort();
}

function german(text: string): string {
  return text.replaceAll(/(?<=\d)\.(?=\d{3})/g, '').replaceAll(/(?<=\d),(?=\d)/g, '.');
}

/** What a sentence says in both languages. */
function inBoth(say: (all: typeof ENGLISH) => string): readonly [english: string, german: string] {
  writeAs('en');
  const english = plainOf(say(ENGLISH));
  writeAs('de');
  return [english, plainOf(say(de))];
}

afterEach(() => writeAs('en'));

it('has no text that is still the English one', () => {
  const english = new Map(textsOf(ENGLISH, ''));
  const texts = [...textsOf(de, '')];
  expect(texts.length).toBe(english.size);
  const left = texts.filter(
    ([path, text]) =>
      text === english.get(path) && text !== '' && !SAME.has(text) && !CODE.test(text),
  );
  expect(left).toEqual([]);
});

it('has the marks of every text', () => {
  const english = new Map(textsOf(ENGLISH, ''));
  const marksOf = (text: string): string[] => (text.match(/<\/?\w+>/g) ?? []).sort();
  for (const [path, text] of textsOf(de, '')) {
    expect([path, marksOf(text)]).toEqual([path, marksOf(english.get(path) ?? '')]);
  }
});

it('writes numbers as German does', () => {
  writeAs('de');
  expect(rate(4.06)).toBe('4,1');
  expect(rate(12_345)).toBe('12.345');
  expect(milliseconds(7.31)).toBe('7,3 ms');
  expect(milliseconds(20_800)).toBe('20,8 s');
  expect(filled(words, de.words).settings.nearnessValue(0.5)).toBe('0,5 Nats pro Platz');
});

const STATED = { written: 1, of: 20 };
const PLACE = { axis: 'tokensPerSecond', kind: 'pass', speed: 104.5, quality: 0.805 } as const;
const TURN = { pass: 2, of: 7 };

describe('a sentence with numbers', () => {
  it.each<readonly [string, (all: typeof ENGLISH) => string]>([
    ['finished', (all) => all.words.announce.finished(43, 1, 170.4)],
    ['download', (all) => all.words.page.intro.download(8_240_000)],
    ['stopped', (all) => all.words.canvas.stoppedByReader(12, 1)],
    ['end', (all) => all.words.canvas.stoppedAtEosBefore(3)],
    ['doubt', (all) => all.words.doubt.note(0.256, ['a', 'b', 'c', 'd'], [{ text: 'x', line: 9 }])],
    ['calibration', (all) => all.words.models.calibration(0.91, 0.08, 0.03)],
    ['cost', (all) => all.words.settings.cost(4, 6.4)],
    [
      'readout',
      (all) => {
        const figures = { written: 43, made: 17, ms: 170.4, given: 8 };
        return all.words.readout.ended('eos', false, figures);
      },
    ],
    ['slot', (all) => all.words.readout.slotGuessed(12, 0.913)],
    [
      'denoised',
      (all) =>
        all.words.readout.denoised({
          ...TURN,
          ...{ remasked: 3, revealed: 4, edits: [], moreEdits: 5, masked: 6 },
        }),
    ],
    [
      'committed',
      (all) =>
        all.words.readout.committed(TURN, 3, true, 4, {
          ...{ size: 16, drafted: 9, revealed: 5, edited: 8 },
        }),
    ],
    ['tests', (all) => all.words.tests.bothPassed({ passed: 2, of: 3 }, { passed: 4, of: 5 })],
    ['file', (all) => all.words.tasks.report('a.jsonl', 12, 1)],
    ['room', (all) => all.words.storage.room(8_240_000, 12_300_000_000)],
    ['playback', (all) => all.words.playback.shown(170.4, 40)],
    ['share', (all) => all.words.share.length(12_345)],
    ['rule', (all) => all.words.policies.threshold.brief(0.9)],
    ['number', (all) => all.words.numbers.atMost(1.5)],
    ['figures', (all) => all.words.figures.passesShown(3, 17)],
    ['cache', (all) => all.words.figures.cachedOnGpu(1200, 2048)],
    ['chart', (all) => all.late.chart.frontier(3, PLACE, { ...PLACE, speed: 2300.4 })],
    ['twin', (all) => all.late.points.againstTwin('tokensPerSecond', 2.04, -12.34)],
    ['busy', (all) => all.late.points.busy(3.25, 2)],
    ['aup', (all) => all.late.points.aup.scale(0.123)],
    ['law', (all) => all.late.forwardCost.law.sum(4.07, 3.2, 12.75, 1.021)],
    ['missed', (all) => all.late.forwardCost.law.missed(-10, 16)],
    ['scatter', (all) => all.late.forwardCost.law.scattered([{ tokens: 16, half: [1.5, 30] }])],
    ['replay', (all) => all.late.raceReplay.position(7.31, STATED, null)],
    ['race', (all) => all.late.race.writing('XS', 2, 5)],
    ['sweep', (all) => all.late.sweep.doneAndLeft(3, 1, 3660)],
    ['plan', (all) => all.late.sweep.forecastForwards(4, 16, 2, 1249)],
    [
      'timing',
      (all) => all.late.measuring.timing({ code: 'too-long', measured: 1500, waited: 1000 }),
    ],
    ['memory', (all) => all.onDemand.publishedModels.confirm.memory(20 * 1024 ** 2)],
    [
      'buffer',
      (all) =>
        all.onDemand.sourceFaults.what(
          fault('source-refused', { why: 'buffer', bytes: 4.2e9, limit: 2_147_483_648 }),
        ) ?? '',
    ],
  ])('says the same of %s', (_, say) => {
    const [english, translated] = inBoth(say);
    expect(translated).not.toBe(english);
    expect(numbersOf(english, 'en').length).toBeGreaterThan(0);
    expect(numbersOf(translated, 'de')).toEqual(numbersOf(english, 'en'));
  });

  it('says the same of a sweep', () => {
    const points = [
      madePoint({ chunk: 16, speed: 100, pace: 2, passed: 5 }),
      madePoint({ chunk: 32, speed: 250, pace: 4, passed: 3 }),
    ];
    const trade = tradeOf(points, 'tokensPerSecond');
    expect(trade).not.toBeNull();
    const [english, translated] = inBoth((all) =>
      trade === null ? '' : all.late.points.trade(trade),
    );
    expect(numbersOf(translated, 'de')).toEqual(numbersOf(english, 'en'));
  });
});

it('says in German what a page in English has measured', () => {
  writeAs('de');
  const work = { kind: 'sweep', work: '1,060 tasks of the suite heldout, 2 seeds' } as const;
  expect(de.late.points.openedOf('CPU', '3. Mai', work)).toContain(
    ': 1.060 Aufgaben der Suite heldout, 2 Seeds.',
  );
  const mine = { ...work, work: '12 Aufgaben aus a, b.jsonl' };
  expect(de.late.points.openedOf('CPU', '3. Mai', mine)).toContain(`: ${mine.work}.`);
  // As long as an English page says it so.
  const counted = { seeds: 3, repeats: 2 };
  for (const [kind, german] of [
    ['builtin', '16 eingebaute Aufgaben, 3 Seeds, je 2-mal'],
    ['suite', '16 Aufgaben der Suite x, 3 Seeds, je 2-mal'],
    ['own', '16 Aufgaben aus x, 3 Seeds, je 2-mal'],
  ] as const) {
    writeAs('en');
    const english = late.sweep.work(kind, 16, 'x', counted);
    writeAs('de');
    expect(de.late.sweep.work(kind, 16, 'x', counted)).toBe(german);
    expect(de.late.chart.controls.opened(english, 'heute')).toBe(`Geöffnet, ${german}, heute`);
  }
});

it('names the button that goes on with a run as it is called', () => {
  const { heldOf, resume } = de.words.running;
  expect(heldOf('summe')).toContain(`„${resume}“ schreibt „summe“ weiter`);
});

it('has a sentence and a hint for every fault, whatever it tells', () => {
  fc.assert(
    fc.property(madeBy(TOLD), (made) => {
      const told: Fault = { ...v.parse(TOLD, made), retryable: false };
      const [english, translated] = inBoth((all) => all.words.faults.what(told));
      expect(translated).toMatch(/\S/);
      expect(translated).not.toMatch(/undefined|null|NaN|\[object|=>/);
      expect(english).not.toBe('');
      const hint = de.words.faults.hint(told);
      expect(hint).toMatch(/^\p{Lu}.*\.$/u);
      expect(hint).not.toBe(words.faults.hint(told));
    }),
    { numRuns: 1000 },
  );
});
