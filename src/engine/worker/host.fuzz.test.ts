import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../sampling/policies/settings.ts';
import { FakeModels } from '../testing/fake-models.ts';
import { Host } from './host.ts';
import { parseMessage } from './messages.ts';
import type { FromWorker } from './protocol.ts';

/** Requests of every shape and in any order, from mistakes and malice: each is answered, and nothing hangs. */

const SEED = 20;
const CONVERSATIONS = 400;
/** Against hanging alone: a conversation takes milliseconds. */
const ANSWERED_WITHIN_MS = 5000;

const junk = fc.oneof(
  fc.anything({ withDate: true, withMap: true, withSet: true, withTypedArray: true }),
  fc.constantFrom(NaN, Infinity, -0, 1e300, 2 ** 53, '', '1', null, undefined, [], {}),
);
/** Few, so that many are used again. */
const id = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 2 ** 53, -0) },
);
const settings: fc.Arbitrary<Settings> = fc
  .record({
    chunk: fc.constantFrom(8, 16, 33, -1, 0, NaN, 1e308),
    seed: fc.constantFrom(1, -1, 2 ** 32, 0.5, Infinity),
  })
  .map((hostile) => ({ ...DEFAULT_SETTINGS, ...hostile }));
const load = fc.record({
  model: fc.constantFrom('xs', 'absent', '__proto__', '../..'),
  base: fc.constantFrom('https://models.example/', 'data:,', 'file:///'),
  backend: fc.constantFrom('auto', 'webgpu', 'wasm'),
});
const run = fc.record({
  kind: fc.constantFrom('write', 'write', 'repair'),
  instruction: fc.oneof(fc.constantFrom('adds', '', '\ud800', 'x'.repeat(500)), fc.string()),
  signature: fc.constantFrom(null, 'f(n)', 'f(', '__proto__'),
  settings,
  paused: fc.boolean(),
});
const look = fc.record({
  ...{ kind: fc.constant('write'), instruction: fc.constant('adds'), signature: fc.constant(null) },
  settings,
  from: fc.oneof(junk, fc.constant({ passes: [{ kind: 'prefill', at: 0, took: 1, tokens: 5 }] })),
  pass: fc.constantFrom(0, 1, 7, -1, 2 ** 53),
  position: fc.constantFrom(0, 3, -1, 2 ** 40),
  texts: fc.array(fc.record({ position: fc.constantFrom(0, 1, 2 ** 40), text: fc.string() })),
});
const known = fc.oneof(
  fc.record({ id, kind: fc.constant('load'), payload: load }),
  fc.record({ id, kind: fc.constant('run'), payload: run }),
  fc.record({
    ...{ id, kind: fc.constant('resume') },
    payload: fc.record({ run: id, passes: fc.constantFrom('one', 'all') }),
  }),
  fc.record({ id, kind: fc.constant('pause'), payload: fc.record({ run: id }) }),
  fc.record({ id, kind: fc.constantFrom('inspect', 'spell'), payload: look }),
  fc.record({
    ...{ id, kind: fc.constant('time') },
    payload: fc.record({ budget: fc.constantFrom(0, 50, -1, NaN, 1e308) }),
  }),
  fc.record({ id, kind: fc.constant('free'), payload: fc.constant(null) }),
  fc.record({ id, kind: fc.constant('cancel') }),
);
const spoilt = fc.record(
  {
    id: fc.oneof(id, junk),
    kind: fc.oneof(
      fc.constantFrom('load', 'run', 'inspect', 'time', 'format', 'constructor', '__proto__'),
      junk,
    ),
    payload: fc.oneof(load, run, look, junk),
  },
  { requiredKeys: [] },
);
const step = fc.record({
  message: fc.oneof(
    { weight: 6, arbitrary: known },
    { weight: 2, arbitrary: spoilt },
    { weight: 1, arbitrary: junk },
  ),
  /** Whether what is under way gets on before the next message. */
  waits: fc.nat(3),
});

const turn = (): Promise<unknown> => new Promise((resolve) => setImmediate(resolve));

/** What ends each request, by its id. */
const ends = (posted: readonly FromWorker[]): (number | null)[] =>
  posted.flatMap((message) => (message.kind === 'event' ? [] : [message.id]));

it(`${CONVERSATIONS} conversations: every request is answered once, and the worker is of use after them`, async () => {
  const seen = { replies: 0, faults: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const posted: FromWorker[] = [];
      const source = new FakeModels();
      const host = new Host({
        post: (message) => posted.push(structuredClone(message)),
        source,
        now: () => performance.now(),
      });
      const due: (number | null)[] = [];
      for (const { message, waits } of steps) {
        const parsed = parseMessage(message);
        if (!parsed.ok) due.push(parsed.id);
        else if (parsed.message.kind !== 'cancel') due.push(parsed.message.id);
        host.receive(message);
        for (let i = 0; i < waits; i++) await turn();
      }
      // Whatever still waits is ended.
      const last = performance.now() + ANSWERED_WITHIN_MS;
      while (ends(posted).length < due.length) {
        expect(performance.now(), 'a request hangs').toBeLessThan(last);
        for (const each of new Set(due))
          if (each !== null) host.receive({ id: each, kind: 'cancel' });
        await turn();
      }
      const inOrder = (ids: readonly (number | null)[]): string[] => ids.map(String).sort();
      expect(inOrder(ends(posted))).toEqual(inOrder(due));

      host.receive({
        ...{ id: 100, kind: 'load' },
        payload: { model: 'xs', base: 'https://models.example/', backend: 'wasm' },
      });
      while (!ends(posted).includes(100)) {
        expect(performance.now(), 'a load hangs').toBeLessThan(last);
        await turn();
      }
      expect(posted.at(-1)).toMatchObject({ id: 100, kind: 'reply', of: 'load' });
      for (const { kind } of posted) {
        if (kind === 'reply') seen.replies++;
        else if (kind === 'fault') seen.faults++;
      }
    }),
    { numRuns: CONVERSATIONS, seed: SEED },
  );
  expect(seen.replies).toBeGreaterThan(CONVERSATIONS);
  expect(seen.faults).toBeGreaterThan(CONVERSATIONS);
});
