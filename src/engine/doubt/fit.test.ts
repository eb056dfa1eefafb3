import { describe, expect, it } from 'vitest';
import { FaultError } from '../fault.ts';
import {
  type Calibration,
  CALIBRATION_FILE,
  chanceOfRight,
  parseCalibration,
  readCalibration,
} from './calibration.ts';
import { type Example, fileOfCalibration, fitWeights, judgeWeights, suitesOf } from './fit.ts';

const KNOWN = new Set(['sum', 'numbers']);

/** Right answers are sure ones to known words, with an exception in each ten. */
function examples(suite: string, count: number, outside: boolean): Example[] {
  return Array.from({ length: count }, (_, i) => {
    const right = !outside && i % 5 !== 0;
    const sure = i % 10 === 0 ? !right : right;
    return {
      suite,
      outside,
      right,
      evidence: {
        instruction: outside ? 'fetch url' : 'sum numbers',
        pieces: outside ? 6 : 2,
        code: 'function f(a) { return a; }',
        scores: sure ? [-0.01 * (i % 3), 0] : [-1 - 0.1 * (i % 4), -0.5],
      },
    };
  });
}

const FIT = [...examples('inside', 60, false), ...examples('beyond', 20, true)];
const TEST = [...examples('inside', 50, false), ...examples('beyond', 30, true)];

function calibrated(): Calibration {
  const weights = fitWeights(FIT, KNOWN);
  const { figures, chances } = judgeWeights(weights, TEST);
  const suites = [...suitesOf(FIT, TEST, chances)];
  return { version: 1, revision: 'r', settings: 's', seed: 1, ...weights, figures, suites };
}

describe('a calibration', () => {
  it('tells right answers from wrong ones', () => {
    const { figures } = calibrated();
    expect(figures.auc).toBeGreaterThan(0.85);
    expect(figures.error).toBeLessThan(0.15);
    expect(figures.outside).toMatchObject({ n: 30 });
    expect(figures.outside.flagged).toBeGreaterThan(24);
    expect(figures.right.n).toBe(40);
    expect(figures.right.flagged).toBeLessThan(8);
  });

  it('says of each suite what was foretold and what came true', () => {
    const [inside, beyond] = calibrated().suites;
    expect(inside).toMatchObject({ suite: 'inside', outside: false, fit: 60 });
    expect(beyond).toMatchObject({ suite: 'beyond', outside: true, fit: 20 });
    expect([inside!.right.n, inside!.wrong.n]).toEqual([40, 10]);
    expect([beyond!.right.n, beyond!.wrong.n]).toEqual([0, 30]);
    expect(beyond!.wrong).toEqual(calibrated().figures.outside);
    expect(beyond!.chance).toBeLessThan(inside!.chance);
  });

  it('is the same for the same answers', () => {
    expect(fileOfCalibration(calibrated())).toEqual(fileOfCalibration(calibrated()));
  });

  it('gives the same chances when it is read back', () => {
    const made = calibrated();
    const read = parseCalibration(JSON.stringify(fileOfCalibration(made)));
    for (const { evidence } of TEST) {
      expect(chanceOfRight(read, evidence)).toBe(chanceOfRight(made, evidence));
    }
  });
});

describe('a calibration that is read', () => {
  const files = (value: unknown): ReadonlyMap<string, Uint8Array> =>
    new Map([[CALIBRATION_FILE, new TextEncoder().encode(JSON.stringify(value))]]);

  it('is none where a model has none', () => {
    expect(readCalibration(new Map())).toBeNull();
  });

  it.each([
    ['no object', 7],
    ['another version', { ...fileOfCalibration(calibrated()), version: 2 }],
    ['a feature too few', { ...fileOfCalibration(calibrated()), features: [] }],
    ['a share above 1', { ...fileOfCalibration(calibrated()), figures: { auc: 2 } }],
  ])('is none where it is %s', (_, value) => {
    expect(() => parseCalibration(JSON.stringify(value))).toThrow(FaultError);
    expect(readCalibration(files(value))).toBeNull();
  });

  it('is the one that was written', () => {
    expect(readCalibration(files(fileOfCalibration(calibrated())))?.known).toEqual(KNOWN);
  });
});
