import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSettings } from '../engine/sampling/policies/settings.ts';
import { openSettingsArb, settingsArb } from './fake-recordings.ts';
import { formatSettings, readSettings } from './settings-fields.ts';

const read = (query: string) => readSettings(new Map(new URLSearchParams(query)));

describe('settings as fields', () => {
  it('are read back as they were', () => {
    fc.assert(
      fc.property(fc.oneof(settingsArb, openSettingsArb), (settings) => {
        expect(readSettings(new Map(formatSettings(settings)))).toEqual({ settings, changes: [] });
      }),
    );
  });

  it('are named as on the command line', () => {
    const { settings } = read('steps=8&chunk=32&seed=42');
    expect(settings).toMatchObject({ policy: { kind: 'steps', steps: 8 }, chunk: 32, seed: 42 });
    expect(settings !== null && formatSettings(settings).map((field) => field.join('='))).toEqual([
      'steps=8',
      'chunk=32',
      'temperature=0',
      'seed=42',
      'cache=exact',
      'edits=off',
    ]);
    expect(read('policy=threshold:0.9').settings?.policy).toEqual({
      kind: 'threshold',
      threshold: 0.9,
    });
  });

  it.each([
    ['steps=4096', 'steps', '4096', '64'],
    ['steps=0', 'steps', '0', '1'],
    ['steps=2.6', 'steps', '2.6', '3'],
    ['steps=', 'steps', '', 'verify:0'],
    ['steps=-1e999', 'steps', '-1e999', '1'],
    ['policy=threshold:7', 'policy', 'threshold:7', 'threshold:1'],
    ['policy=threshold:0', 'policy', 'threshold:0', 'threshold:0.001'],
    ['policy=entropy:-1', 'policy', 'entropy:-1', 'entropy:0'],
    ['policy=factor:1e9', 'policy', 'factor:1e9', 'factor:100'],
    ['policy=magic', 'policy', 'magic', 'verify:0'],
    ['policy=verify:99', 'policy', 'verify:99', 'verify:8'],
    ['policy=ar:1', 'policy', 'ar:1', 'ar'],
    ['policy=ar&steps=3', 'steps', '3', 'ar'],
    ['chunk=65', 'chunk', '65', '64'],
    ['chunk=NaN', 'chunk', 'NaN', '16'],
    ['nearness=9', 'nearness', '9', '2'],
    ['steps=2&temperature=9', 'temperature', '9', '2'],
    ['seed=-5', 'seed', '-5', '0'],
    ['seed=99999999999', 'seed', '99999999999', '4294967295'],
    ['cache=stale', 'cache', 'stale', 'exact'],
    ['chunk=200', 'chunk', '200', '64'],
    ['length=0', 'length', '0', '1'],
    ['length=9999', 'length', '9999', '4096'],
    ['length=long', 'length', 'long', ''],
    ['policy=sub_blocks:0.9/0', 'policy', 'sub_blocks:0.9/0', 'sub_blocks:0.9/1'],
    ['policy=sub_blocks:0.9/x', 'policy', 'sub_blocks:0.9/x', 'sub_blocks:0.9/8'],
    ['edits=yes', 'edits', 'yes', 'off'],
    ['remask=on', 'remask', 'on', '0'],
    ['remask=9', 'remask', '9', '8'],
  ])('%s is put right, and said', (query, field, asked, used) => {
    const { settings, changes } = read(query);
    expect(changes).toEqual([{ field, asked, used }]);
    expect(settings !== null && checkSettings(settings)).toBe(settings);
  });

  it('no temperature goes with the policy that takes the likeliest token', () => {
    const { settings, changes } = read('temperature=1');
    expect(changes).toEqual([{ field: 'temperature', asked: '1', used: '0', why: 'greedy' }]);
    expect(settings).toMatchObject({ temperature: 0 });
  });

  it('takes what is merely written otherwise as it is', () => {
    const { settings, changes } = read('steps=008&chunk=3.2e1&temperature=-0');
    expect(changes).toEqual([]);
    expect(settings).toMatchObject({ policy: { steps: 8 }, chunk: 32, temperature: 0 });
    expect(read('policy=steps:8.0').changes).toEqual([]);
  });

  it('are none where no field names one', () => {
    expect(read('v=1&model=xs-s1')).toEqual({ settings: null, changes: [] });
  });

  it('mean the same next year where a field is missing', () => {
    expect(read('seed=3').settings).toEqual({
      policy: { kind: 'verify', ahead: 0 },
      chunk: 16,
      nearness: 0,
      temperature: 0,
      seed: 3,
      cache: 'exact',
      edits: false,
      remask: 0,
    });
  });

  it('repeats at most a line of what was asked', () => {
    const [change] = read(`cache=${'é'.repeat(500)}`).changes;
    expect(change?.asked).toBe(`${'é'.repeat(40)}…`);
  });
});
