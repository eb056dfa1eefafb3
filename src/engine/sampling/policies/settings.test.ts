import fc from 'fast-check';
import { policyArb } from '../../testing/policies.ts';
import { describe, expect, it } from 'vitest';
import { FaultError } from '../../fault.ts';
import {
  checkSettings,
  DEFAULT_SETTINGS,
  VERIFY,
  type Settings,
  type SettingsProblem,
} from './settings.ts';
import { formatPolicy } from './policies.ts';
import { parsePolicy } from './parse-policy.ts';

function problemOf(change: Partial<Settings>): SettingsProblem | null {
  try {
    checkSettings({ ...DEFAULT_SETTINGS, policy: { kind: 'steps', steps: 8 }, ...change });
  } catch (error) {
    if (error instanceof FaultError && error.fault.code === 'bad-settings') return error.fault.data;
    throw error;
  }
  return null;
}

describe('parsePolicy', () => {
  it('reads what the command line takes', () => {
    const policies = [
      'steps:8',
      'threshold:0.9',
      'entropy:.1',
      'factor:1.0',
      'verify',
      'verify:0',
      'ar',
      'low_confidence:32',
      'sub_blocks:0.9',
      'low_confidence_dynamic:.85/4',
    ];
    expect(policies.map((text) => parsePolicy(text))).toEqual(
      [
        { kind: 'steps', steps: 8 },
        { kind: 'threshold', threshold: 0.9 },
        { kind: 'entropy', bound: 0.1 },
        { kind: 'factor', factor: 1 },
        VERIFY,
        { kind: 'verify', ahead: 0 },
        { kind: 'ar' },
        { kind: 'low_confidence', steps: 32 },
        { kind: 'sub_blocks', threshold: 0.9, size: 8 },
        { kind: 'low_confidence_dynamic', threshold: 0.85, steps: 4 },
      ].map((policy) => ({ ok: true, policy })),
    );
  });

  it('reads back what formatPolicy writes', () => {
    fc.assert(
      fc.property(policyArb, (policy) => {
        expect(parsePolicy(formatPolicy(policy))).toEqual({ ok: true, policy });
      }),
    );
  });

  it('names what is wrong', () => {
    const problem = (text: string): SettingsProblem | null => {
      const parsed = parsePolicy(text);
      return parsed.ok ? null : parsed.problem;
    };
    const wrong = ['', 'treshold:0.9', 'threshold', 'steps:', 'ar:1', 'steps:8 ', 'ar:x'];
    for (const text of [...wrong, 'steps:8/2', 'sub_blocks', 'sub_blocks:0.9/', 'ar:1/2']) {
      expect(problem(text)).toMatchObject({ why: 'no-policy', written: text });
    }
    const whole = { why: 'whole', field: 'steps', min: 1, max: 64 };
    expect(problem('verify:9')).toEqual({ ...whole, field: 'verify', value: '9', min: 0, max: 8 });
    expect(problem('steps:0')).toEqual({ ...whole, value: '0' });
    expect(problem('steps:2.5')).toEqual({ ...whole, value: '2.5' });
    expect(problem('threshold:1.5')).toMatchObject({ why: 'above', above: 0, max: 1 });
    expect(problem('factor:0')).toMatchObject({ why: 'above', field: 'factor', value: '0' });
    const second = { why: 'whole', field: 'sub_blocks', min: 1, max: 1024 };
    expect(problem('sub_blocks:0.9/0')).toEqual({ ...second, value: '0' });
  });
});

describe('checkSettings', () => {
  it('passes valid settings on', () => {
    fc.assert(
      fc.property(policyArb, fc.integer({ min: 1, max: 64 }), (policy, chunk) => {
        const settings = { ...DEFAULT_SETTINGS, policy, chunk };
        expect(checkSettings(settings)).toBe(settings);
      }),
    );
  });

  it('names the field and its range', () => {
    expect(problemOf({ chunk: 65 })).toEqual({
      ...{ why: 'whole', field: 'chunk', value: '65', min: 1, max: 64 },
    });
    expect(problemOf({ chunk: NaN })).toMatchObject({ field: 'chunk', value: 'NaN' });
    expect(problemOf({ nearness: 2.1 })).toEqual({
      ...{ why: 'range', field: 'nearness', value: '2.1', min: 0, max: 2, unit: null },
    });
    expect(problemOf({ nearness: NaN })).toMatchObject({ field: 'nearness', value: 'NaN' });
    expect(problemOf({ temperature: 2.1 })).toMatchObject({ field: 'temperature', value: '2.1' });
    expect(problemOf({ temperature: NaN })).toMatchObject({ field: 'temperature', value: 'NaN' });
    expect(problemOf({ seed: -1 })).toMatchObject({ field: 'seed', value: '-1' });
    expect(problemOf({ seed: 2 ** 32 })).toMatchObject({ max: 4_294_967_295 });
    expect(problemOf({ policy: { kind: 'entropy', bound: -1 } })).toMatchObject({
      field: 'entropy',
      value: '-1',
    });
    expect(problemOf({ policy: { kind: 'factor', factor: Infinity } })).toMatchObject({
      field: 'factor',
    });
    expect(problemOf({ policy: VERIFY, temperature: 0.5 })).toEqual({
      why: 'greedy',
      value: '0.5',
    });
    expect(problemOf({ cache: 'stale' })).toEqual({ why: 'stale' });
  });
});
