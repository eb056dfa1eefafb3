import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, VERIFY } from '../engine/sampling/policies/settings.ts';
import { formatPolicy, type Policy } from '../engine/sampling/policies/policies.ts';
import { policyArb } from '../engine/testing/policies.ts';
import { distinctSettings, formatRules, gridOf, parseChunks, parseRules } from './grid.ts';

describe('the compact form', () => {
  it('reads back every list of rules that it writes', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(policyArb, { minLength: 1, selector: formatPolicy }),
        (policies) => {
          expect(parseRules(formatRules(policies))).toEqual({ ok: true, values: policies });
        },
      ),
    );
  });

  it('reads every list of chunk sizes, and counts none twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 64 }), { minLength: 1 }),
        fc.constantFrom(',', ', ', ' , ', ',,'),
        (sizes, comma) => {
          const values = [...new Set(sizes)];
          expect(parseChunks(sizes.join(comma))).toEqual({ ok: true, values });
        },
      ),
    );
  });

  it.each([
    [parseChunks(' , '), { why: 'none-named', of: 'chunk-sizes' }],
    [parseChunks('8, 65'), { why: 'no-chunk-size', written: '65', min: 1, max: 64 }],
    [parseChunks('8.5'), { why: 'no-chunk-size', written: '8.5', min: 1, max: 64 }],
    [parseRules(''), { why: 'none-named', of: 'policies' }],
    [parseRules('0'), { why: 'whole', field: 'steps', value: '0', min: 1, max: 64 }],
    [parseRules('threshold:2'), { why: 'above', field: 'threshold', value: '2', above: 0, max: 1 }],
    [parseRules('4, some'), { why: 'no-policy', written: 'some' }],
  ])('tells what is wrong: %j', (parsed, problem) => {
    expect(parsed).toMatchObject({ ok: false, problem });
  });
});

describe('gridOf', () => {
  it('has every pair once, chunk by chunk', () => {
    const policies: Policy[] = [{ kind: 'steps', steps: 2 }, VERIFY];
    const grid = gridOf([4, 8], policies, { ...DEFAULT_SETTINGS, seed: 7 });
    expect(grid.map(({ chunk, policy, seed }) => [chunk, formatPolicy(policy), seed])).toEqual([
      [4, 'steps:2', 7],
      [4, 'verify:4', 7],
      [8, 'steps:2', 7],
      [8, 'verify:4', 7],
    ]);
  });

  it('refuses a setting that no run would take', () => {
    const warm = { ...DEFAULT_SETTINGS, temperature: 1 };
    expect(() => gridOf([4], [VERIFY], warm)).toThrow(/greedy.*"1"/);
  });
});

it('distinctSettings leaves out what comes to the same', () => {
  const policies: Policy[] = [
    { kind: 'steps', steps: 4 },
    { kind: 'steps', steps: 16 },
    { kind: 'ar' },
  ];
  const grid = distinctSettings(gridOf([4, 8], policies, DEFAULT_SETTINGS));
  expect(grid.map(({ chunk, policy }) => `${chunk} ${formatPolicy(policy)}`)).toEqual([
    '4 steps:4',
    '4 ar',
    '8 steps:4',
    '8 steps:8',
  ]);
});
