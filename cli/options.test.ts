import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, VERIFY } from '../src/engine/sampling/policies/settings.ts';
import { formatPolicy } from '../src/engine/sampling/policies/policies.ts';
import { isAskedWrongly, messageOf } from './command-error.ts';
import {
  readEvaluateOptions,
  readGenerateOptions,
  readSweepOptions,
  settingsFor,
} from './options.ts';

const generate = (...args: string[]): ReturnType<typeof readGenerateOptions> =>
  readGenerateOptions(['add one', ...args]);

/** What a person is told who asked wrongly. */
function saidOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    expect(isAskedWrongly(error)).toBe(true);
    return messageOf(error);
  }
  return '';
}

describe('options', () => {
  it('have defaults', () => {
    expect(generate()).toEqual({
      model: null,
      settings: DEFAULT_SETTINGS,
      namesPolicy: false,
      namesChunk: false,
      opening: { isChat: true, answers: {} },
      threads: 1,
      json: false,
      instruction: 'add one',
      signature: null,
      ...{ code: null, holes: null, isLiteral: false },
      ...{ system: null, language: null, trace: null },
      ...{ from: null, changes: { pins: [], masks: [] } },
    });
    expect(readEvaluateOptions(['--tasks', 'a.jsonl'])).toMatchObject({
      settings: DEFAULT_SETTINGS,
      tasks: 'a.jsonl',
      limit: null,
    });
  });

  it('are all read', () => {
    const args =
      '--model m --chunk 32 --steps 4 --nearness 0.3 --temperature 0.7 --seed 9 --edits on --remask 3 --cache none --threads 2 --json --system Brief. --language python';
    expect(generate(...args.split(' '), '--signature', ' f(a) ', '--trace', 't.json')).toEqual({
      model: 'm',
      settings: {
        policy: { kind: 'steps', steps: 4 },
        chunk: 32,
        nearness: 0.3,
        temperature: 0.7,
        seed: 9,
        edits: true,
        remask: 3,
        cache: 'none',
      },
      namesPolicy: true,
      namesChunk: true,
      opening: { isChat: true, answers: {} },
      threads: 2,
      json: true,
      instruction: 'add one',
      signature: 'f(a)',
      ...{ code: null, holes: null, isLiteral: false },
      ...{ system: 'Brief.', language: 'python', trace: 't.json' },
      ...{ from: null, changes: { pins: [], masks: [] } },
    });
    expect(readGenerateOptions(['--code', 'f.js', '--holes', '2:1-2:4'])).toMatchObject({
      holes: [{ first: { line: 2, column: 1 }, last: { line: 2, column: 4 } }],
    });
    expect(generate('--code', 'f.js', '--literal')).toMatchObject({ isLiteral: true });
    // Slots count from 1, as on the page.
    expect(generate('--pin', '1=a=b')).toMatchObject({
      changes: { pins: [{ position: 0, text: 'a=b' }], masks: [] },
    });
    const masks = ['--from', 't.json', '--mask', '1', '--mask', '4-6'];
    expect(readGenerateOptions(masks)).toMatchObject({
      changes: { pins: [], masks: [0, 3, 4, 5] },
    });
    expect(() => generate('--pin', '0=a')).toThrow('from 1');
    expect(() => readGenerateOptions(['--from', 't.json', '--mask', '0-2'])).toThrow('from 1');
    expect(() => generate('--holes', '2:1-2:4')).toThrow('--holes needs --code');
    expect(() => generate('--literal')).toThrow('--literal needs --code');
    for (const named of [['--literal'], ['--holes', '1:1-1:2']]) {
      const from = (): unknown => readGenerateOptions(['--from', 't.json', ...named]);
      expect(from).toThrow(`${named[0]} and --from exclude each other`);
    }
    expect(readEvaluateOptions(['--tasks', 'a', '--limit', '5', '--ar'])).toMatchObject({
      settings: { policy: { kind: 'ar' } },
      namesPolicy: true,
      limit: 5,
    });
  });

  it.each([
    ['threshold:0.9', { kind: 'threshold', threshold: 0.9 }],
    ['entropy:0.1', { kind: 'entropy', bound: 0.1 }],
    ['factor:1.0', { kind: 'factor', factor: 1 }],
    ['verify', VERIFY],
  ])('name the policy %s', (text, policy) => {
    expect(generate('--policy', text).settings.policy).toEqual(policy);
  });

  it.each([
    [['--steps', '4', '--policy', 'verify'], /^--steps and --policy exclude each other/],
    [['--ar', '--steps', '4'], /^--steps and --ar exclude each other/],
    [['--steps', 'x'], /^--steps is "x"/],
    [['--steps', '0'], /^steps is 0/],
    [['--chunk', '65'], /^chunk is 65/],
    [['--chunk', ''], /^--chunk is ""/],
    [['--policy', 'hope'], /^--policy: "hope" is no policy/],
    [['--policy', 'threshold:2'], /threshold is 2/],
    [['--policy', 'entropy:99999'], /entropy is 99999; it must be from 0 to 1000/],
    [['--policy', 'factor:1e9'], /factor is 1000000000; .* at most 1000/],
    [['--steps', '65'], /^steps is 65/],
    [['--temperature', '3'], /^temperature is 3/],
    [['--temperature', '1', '--policy', 'verify'], /^temperature is 1; with the policy verify/],
    [['--seed=-1'], /^seed is -1/],
    [['--seed', '0x10'], /^--seed is "0x10"/],
    [['--edits', 'yes'], /^--edits is "yes"/],
    [['--remask', 'yes'], /^--remask is "yes"/],
    [['--remask', '9'], /^remask is 9; it must be a whole number from 0 to 8/],
    [['--cache', 'warm'], /^--cache is "warm"/],
    [['--threads', '0'], /^--threads is 0/],
    [['--signature', 'f'], /^--signature is "f": Say what f takes/],
    [['--signature', 'new(a)'], /^--signature is "new\(a\)": JavaScript keeps the word new/],
    [['--signature', 'f(a, a)'], /The parameter a stands there twice/],
    [['--signature', '(a, b) =>'], /has no name/],
    [['--signature', ''], /There is no signature/],
    [['--threads', '1000'], /^--threads is 1000; it must be a whole number from 1 to 256/],
    [['--threads', '9'.repeat(400)], /^--threads is 9+; it must be a whole number/],
    [['--seed', '9'.repeat(400)], /^seed is /],
    [['--temperature', '9'.repeat(400)], /^temperature is /],
    [['--edits', 'toString'], /^--edits is "toString"/],
    [['--signatur', 'f()'], /'--signatur'/],
    [['--model'], /'--model <value>'/],
    [['two'], /put it in quotes/],
  ])('refuse %j', (args, message) => {
    expect(saidOf(() => generate(...args))).toMatch(message);
  });

  it.each(['sumEven(nums) {', 'function sumEven(nums)', 'const sumEven = nums =>'])(
    'read the signature %s',
    (typed) => {
      expect(generate('--signature', typed).signature).toBe('sumEven(nums)');
    },
  );

  it('refuse what is missing', () => {
    expect(() => readGenerateOptions([' '])).toThrow(/what the function should do/);
    expect(() => generate('--signature', 'f(a)', '--code', 'f.js')).toThrow(/exclude each other/);
    expect(readGenerateOptions(['--code', 'f.js'])).toMatchObject({
      instruction: '',
      code: 'f.js',
    });
    expect(() => readEvaluateOptions([])).toThrow(/^--tasks is missing/);
    expect(() => readEvaluateOptions(['--tasks', 'a', '--limit', '0'])).toThrow(/^--limit is 0/);
    expect(() => readEvaluateOptions(['--tasks', 'a', 'b'])).toThrow(/'b'/);
  });
});

const MANY = Array.from({ length: 200 }, (_, i) => `threshold:0.${100 + i}`).join();

describe('readSweepOptions', () => {
  const sweep = (line: string): ReturnType<typeof readSweepOptions> =>
    readSweepOptions(['--tasks', 'a.jsonl', ...line.split(' ')]);

  it('makes a grid of what all settings share', () => {
    const options = sweep('--chunks 8,16 --steps 1,2 --policies verify --seed 9 --cache none');
    expect(options).toMatchObject({ model: null, tasks: 'a.jsonl', limit: null, json: false });
    expect(options.grid.map(({ chunk, policy }) => [chunk, formatPolicy(policy)])).toEqual([
      [8, 'steps:1'],
      [8, 'steps:2'],
      [8, 'verify:4'],
      [16, 'steps:1'],
      [16, 'steps:2'],
      [16, 'verify:4'],
    ]);
    for (const { seed, cache } of options.grid) expect([seed, cache]).toEqual([9, 'none']);
    expect(sweep('--chunks 8 --policies threshold:0.9 --limit 3')).toMatchObject({
      limit: 3,
      grid: [{ policy: { kind: 'threshold', threshold: 0.9 } }],
      ...{ sample: null, twin: null, out: null, runs: { seeds: [1], repeats: 1 } },
    });
    const more = '--sample 60 --twin xs-ar --seed 7 --seeds 3 --repeats 2 --out sweep.json';
    expect(sweep(`--chunks 8 --steps 1 ${more}`)).toMatchObject({
      ...{ sample: 60, twin: 'xs-ar', out: 'sweep.json' },
      runs: { seeds: [7, 8, 9], repeats: 2 },
    });
  });

  it.each([
    ['--steps 1', /^--chunks is missing/],
    ['--chunks 8', /^--steps is missing/],
    ['--chunks 8,x --steps 1', /^--chunks: "x" is no chunk size/],
    ['--chunks 65 --steps 1', /^--chunks: "65" is no chunk size/],
    ['--chunks 8 --steps verify', /^--steps is "verify"/],
    ['--chunks 8 --steps 0', /^--steps: steps is 0/],
    ['--chunks 8 --steps ,', /^--steps: Name at least one rule/],
    ['--chunks 8 --policies hope', /^--policies: "hope" is no policy/],
    ['--chunks 8 --policies verify --temperature 1', /^temperature is 1; with the policy verify/],
    ['--chunks 8 --steps 1 --chunk 4', /'--chunk'/],
    ['--chunks 8 --steps 1 --limit 99999999', /^--limit is 99999999; .* from 1 to 1000000/],
    ['--chunks 8 --steps 1 --seeds 0', /^--seeds is 0; .* from 1 to 100/],
    ['--chunks 8 --steps 1 --repeats x', /^--repeats is/],
    [`--chunks 1,2,3,4,5,6,7,8 --policies ${MANY}`, /^That makes \d+ settings, of at most 1000/],
  ])('refuses %s', (line, message) => {
    expect(saidOf(() => sweep(line))).toMatch(message);
  });

  it('wants tasks', () => {
    expect(() => readSweepOptions(['--chunks', '8', '--steps', '1'])).toThrow(
      /^--tasks is missing/,
    );
  });
});

describe('settingsFor', () => {
  const twin = { id: 'xs-ar', stage: 'AR' };

  it('decodes an autoregressive model left to right unless a policy is named', () => {
    const { settings, note } = settingsFor(generate('--seed', '3'), twin);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, seed: 3, policy: { kind: 'ar' } });
    expect(note).toMatch(/xs-ar is autoregressive/);
    const named = generate('--policy', 'verify');
    expect(settingsFor(named, twin)).toEqual({ settings: named.settings, note: null });
    const other = { id: 'xs-s1', stage: 'S1' };
    expect(settingsFor(generate(), other)).toEqual({ settings: DEFAULT_SETTINGS, note: null });
  });

  it('decodes a model of ours by draft and verify, whatever else than a policy is named', () => {
    const ours = { id: 'xs-s1', stage: 'S1' };
    for (const named of [
      ['--length', '40'],
      ['--cache', 'stale'],
      ['--chunk', '32'],
    ]) {
      const { policy } = settingsFor(generate(...named), ours).settings;
      expect(policy, named[0]).toEqual(DEFAULT_SETTINGS.policy);
    }
    const drawn = settingsFor(generate('--length', '40', '--temperature', '0.5'), ours);
    expect(drawn.settings.policy).toEqual({ kind: 'steps', steps: 8 });
    const steps = settingsFor(generate('--length', '40', '--steps', '8'), ours);
    expect(steps.settings.policy).toEqual({ kind: 'steps', steps: 8 });
  });

  it('decodes a published model as its own code does, but for what is named', () => {
    const decoding = {
      ...{ policy: { kind: 'low_confidence', steps: 32 } as const, chunk: 32, length: 128 },
    };
    const model = { id: 'm', stage: '' };
    const { settings } = settingsFor(generate('--seed', '3'), model, decoding);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, seed: 3, ...decoding });
    const named = generate('--length', '512', '--chunk', '64', '--policy', 'sub_blocks:0.9/8');
    expect(settingsFor(named, model, decoding).settings).toMatchObject({
      ...{ policy: { kind: 'sub_blocks', threshold: 0.9, size: 8 }, chunk: 64, length: 512 },
    });
    const stale = settingsFor(generate('--cache', 'stale'), model, decoding);
    expect(stale.settings).toMatchObject({ ...decoding, cache: 'stale' });
  });
});
