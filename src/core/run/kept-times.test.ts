import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ForwardTimes } from '../../engine/speed/tuning.ts';

const TIMES: ForwardTimes = [
  [1, 2.5],
  [17, 9],
];
const KEY = 'unmask-times';

let stored: Map<string, string>;
let isRefused: boolean;

/** The module as a page that has just been opened has it: it remembers nothing but what is kept. */
const opened = () => {
  vi.resetModules();
  return import('./kept-times.ts');
};

beforeEach(() => {
  stored = new Map();
  isRefused = false;
  const unlessRefused = <T>(act: () => T): T => {
    if (isRefused) throw new Error('The browser refuses storage.');
    return act();
  };
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => unlessRefused(() => stored.get(key) ?? null),
    setItem: (key: string, text: string) => unlessRefused(() => stored.set(key, text)),
  });
});

describe('times that are kept', () => {
  it('are there on the next visit, of a model on a device', async () => {
    (await opened()).keepTimes('a', TIMES);
    const { knownTimes } = await opened();
    expect(knownTimes('a')).toEqual(TIMES);
    expect(knownTimes('b')).toBeNull();
  });

  it('are the latest of each, and not of more than a few', async () => {
    const { keepTimes } = await opened();
    for (let i = 0; i < 40; i++) keepTimes(String(i % 20), [...TIMES, [33, 10 + i]]);
    const { knownTimes } = await opened();
    expect(knownTimes('19')).toEqual([...TIMES, [33, 49]]);
    expect(knownTimes('4')).toEqual([...TIMES, [33, 34]]);
    expect(knownTimes('3')).toBeNull();
  });

  it('hold for the visit where storage is refused', async () => {
    isRefused = true;
    const { keepTimes, knownTimes, isTimingOff } = await opened();
    keepTimes('a', TIMES);
    expect(knownTimes('a')).toEqual(TIMES);
    expect(isTimingOff()).toBe(false);
    expect((await opened()).knownTimes('a')).toBeNull();
  });

  it('are none where something else is kept in their place', async () => {
    const { knownTimes } = await opened();
    const forwards = fc.oneof(
      fc.constantFrom(
        [[1, 2]],
        [
          [5, 2],
          [1, 2],
        ],
        [
          [1, 0],
          [5, 2],
        ],
        [
          [1, -2],
          [5, 2],
        ],
      ),
      fc.constantFrom(
        [
          [1, null],
          [5, 2],
        ],
        [
          [1.5, 2],
          [5, 2],
        ],
        [
          [1, 2],
          [1, 2],
        ],
        'a',
        null,
      ),
    );
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('off', 'null', '[]', '{"form":2,"times":[]}', '{"form":1}', '{"form":1'),
      forwards.map((each) => JSON.stringify({ form: 1, times: [{ of: 'a', forwards: each }] })),
    );
    fc.assert(
      fc.property(text, (others) => {
        stored.set(KEY, others);
        expect(knownTimes('a')).toBeNull();
      }),
    );
  });

  it('say that nothing is to be timed', async () => {
    const { isTimingOff } = await opened();
    expect(isTimingOff()).toBe(false);
    stored.set(KEY, 'off');
    expect(isTimingOff()).toBe(true);
  });
});
