import { expect, it } from 'vitest';
import { parsePolicy } from '../../engine/sampling/policies/parse-policy.ts';
import {
  checkSettings,
  DEFAULT_SETTINGS,
  VERIFY,
} from '../../engine/sampling/policies/settings.ts';
import { faultOf } from '../../engine/fault.ts';
import { parseChunks, parseRules } from '../../measure/grid.ts';
import { faults } from './faults.ts';
import { badSettings } from './settings-faults.ts';

it.each([
  [parseChunks(' , '), 'Name at least one chunk size.'],
  [parseChunks('8, 65'), '"65" is no chunk size; write whole numbers, 1 to 64.'],
  [parseChunks('8.5'), '"8.5" is no chunk size; write whole numbers, 1 to 64.'],
  [parseRules(''), 'Name at least one rule.'],
  [parseRules('0'), 'steps is 0; it must be a whole number from 1 to 64.'],
  [parseRules('threshold:2'), 'threshold is 2; it must be above 0 and at most 1.'],
  [parseRules('4, some'), /^"some" is no policy; write steps:N, .* or neg_entropy:N\.$/],
  [parsePolicy('verify:9'), 'drafts ahead is 9; it must be a whole number from 0 to 8.'],
  [parsePolicy('entropy:99999'), 'entropy is 99999; it must be from 0 to 1000, in nats.'],
])('says what is wrong: %j', (parsed, sentence) => {
  expect(parsed.ok ? '' : badSettings(parsed.problem)).toMatch(sentence);
});

it.each([
  [{ chunk: NaN }, 'chunk is NaN; it must be a whole number from 1 to 64.'],
  [{ nearness: 2.1 }, 'nearness is 2.1; it must be from 0 to 2.'],
  [{ seed: 2 ** 32 }, 'seed is 4294967296; it must be a whole number from 0 to 4294967295.'],
  [
    { policy: VERIFY, temperature: 0.5 },
    'temperature is 0.5; with the policy verify, which is greedy, it must be 0.',
  ],
  [{ cache: 'stale' as const }, /^A stale cache is only for models that see their whole canvas/],
])('says which setting is out of range: %j', (change, sentence) => {
  expect.assertions(1);
  try {
    checkSettings({ ...DEFAULT_SETTINGS, policy: { kind: 'steps', steps: 8 }, ...change });
  } catch (error) {
    expect(faults.what(faultOf(error))).toMatch(sentence);
  }
});
