import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../sampling/policies/settings.ts';
import { askedOf } from './prompt.ts';
import { settingsFor } from './settings.ts';

it('takes what suits the model where nothing is named', () => {
  expect(settingsFor({ stage: 'S1' })).toEqual(DEFAULT_SETTINGS);
  expect(settingsFor({ stage: 'AR' }).policy.kind).toBe('ar');
  expect(settingsFor({ stage: 'S1' }, { temperature: 0.5 }).policy.kind).toBe('steps');
  const policy = { kind: 'threshold', threshold: 0.9 } as const;
  expect(settingsFor({ stage: 'AR' }, { policy }).policy).toEqual(policy);
});

it('takes what is undefined for what is not named', () => {
  // Where optional properties may be undefined, as in most projects.
  const named: object = { policy: undefined, seed: 3, temperature: undefined };
  expect(settingsFor({ stage: 'S1' }, named)).toEqual({ ...DEFAULT_SETTINGS, seed: 3 });
  expect(settingsFor({ stage: 'AR' }, named).policy.kind).toBe('ar');
});

it('reads a request as the page reads its fields', () => {
  expect(askedOf(' a \n b ')).toEqual({
    kind: 'write',
    instruction: 'a b',
    signature: null,
  });
  expect(askedOf({ instruction: 'a', signature: '  ' }).signature).toBeNull();
  expect(askedOf({ code: 'f([MASK])' })).toEqual({
    kind: 'infill',
    instruction: '',
    signature: null,
    code: 'f([MASK])',
  });
});

it('takes what a published model decodes by, where nobody names anything else', () => {
  const decoding = {
    policy: { kind: 'low_confidence', steps: 32 },
    chunk: 32,
    length: 128,
  } as const;
  const model = { stage: '', decoding };
  expect(settingsFor(model)).toEqual({ ...DEFAULT_SETTINGS, ...decoding });
  expect(settingsFor(model, { length: 64, temperature: 1 })).toMatchObject({
    ...{ policy: decoding.policy, chunk: 32, length: 64, temperature: 1 },
  });
  const short = { policy: { kind: 'low_confidence', steps: 8 }, length: 8 };
  expect(settingsFor(model, { length: 8 })).toMatchObject(short);
});
