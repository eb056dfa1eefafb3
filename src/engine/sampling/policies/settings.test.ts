import fc from 'fast-check';
import { policyArb } from '../../testing/policies.ts';
import { describe, expect, it } from 'vitest';
import { FaultError } from '../../fault.ts';
import { checkSettings, DEFAULT_SETTINGS, VERIFY, type Settings } from './settings.ts';
import { formatPolicy } from './policies.ts';
import { parsePolicy } from './parse-policy.ts';

function problemOf(change: Partial<Settings>): string {
  try {
    checkSettings({ ...DEFAULT_SETTINGS, policy: { kind: 'steps', steps: 8 }, ...change });
  } catch (error) {
    if (error instanceof FaultError && error.fault.code === 'bad-settings') return error.message;
    throw error;
  }
  return '';
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
    const message = (text: string) => {
      const parsed = parsePolicy(text);
      return parsed.ok ? '' : parsed.message;
    };
    for (const text of ['', 'treshold:0.9', 'threshold', 'steps:', 'ar:1', 'steps:8 ', 'ar:x']) {
      expect(message(text)).toContain(`"${text}" is no policy`);
    }
    expect(message('verify:9')).toBe('drafts ahead is 9; it must be a whole number from 0 to 8.');
    expect(message('steps:0')).toBe('steps is 0; it must be a whole number from 1 to 64.');
    expect(message('steps:2.5')).toContain('whole number');
    expect(message('threshold:1.5')).toContain('at most 1');
    expect(message('factor:0')).toContain('above 0');
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
    expect(problemOf({ chunk: 65 })).toBe('chunk is 65; it must be a whole number from 1 to 64.');
    expect(problemOf({ chunk: NaN })).toContain('chunk is NaN');
    expect(problemOf({ nearness: 2.1 })).toBe('nearness is 2.1; it must be from 0 to 2.');
    expect(problemOf({ nearness: NaN })).toContain('nearness is NaN');
    expect(problemOf({ temperature: 2.1 })).toContain('temperature is 2.1');
    expect(problemOf({ temperature: NaN })).toContain('temperature is NaN');
    expect(problemOf({ seed: -1 })).toContain('seed is -1');
    expect(problemOf({ seed: 2 ** 32 })).toContain('4294967295');
    expect(problemOf({ policy: { kind: 'entropy', bound: -1 } })).toContain('entropy is -1');
    expect(problemOf({ policy: { kind: 'factor', factor: Infinity } })).toContain('factor');
    expect(problemOf({ policy: VERIFY, temperature: 0.5 })).toContain('verify');
    expect(problemOf({ cache: 'stale' })).toContain('stale');
  });
});
