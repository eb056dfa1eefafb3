import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAnnouncement, readFrameMessage } from './heard.ts';
import { type EmbedState, problemOf, refusal } from './protocol.ts';

/** What a frame may say to the page around it, by mistake and by malice. */

const STATE: EmbedState = {
  ...{ shows: 'replay', busy: false, playing: true, pass: 3, passes: 9, instruction: 'adds' },
  ...{ code: null, notes: ['a note'], model: { id: 'm', revision: 'r' } },
  ...{ held: [{ slot: 4, text: 'x' }], fork: { pass: 2, slots: [3] } },
};
const GOOD = [
  { id: 1, ok: true, state: STATE },
  { id: null, ok: false, problem: problemOf('malformed') },
  { id: 2, ok: false, problem: refusal('No.', 'Try again.') },
  { event: 'state', state: STATE },
  { event: 'pass', pass: 1, passes: 2 },
  { event: 'end', code: '' },
  { event: 'fork', fork: { pass: 2, slots: [3] } },
  { event: 'height', height: 10.5 },
];
const READY = { from: 'unmask', v: 1, type: 'ready', access: 'read', state: STATE };
const SEED = 20;

const junk = fc.oneof(
  fc.anything({ withDate: true, withMap: true, withSet: true, withTypedArray: true }),
  fc.constantFrom(NaN, Infinity, -1, -0, '', '1', null, undefined, [], {}, 'ready', 'state'),
);

/** A message with a field, at any depth, that is another value than it should be. */
function spoilt(good: unknown): fc.Arbitrary<unknown> {
  if (typeof good !== 'object' || good === null) return junk;
  const names = Object.keys(good);
  if (names.length === 0) return junk;
  return fc
    .constantFrom(...names)
    .chain((name) =>
      fc
        .oneof(junk, spoilt(Object.entries(good).find(([each]) => each === name)?.[1]))
        .map((value) => ({ ...good, [name]: value })),
    );
}

it('what the embed says is read as it was said', () => {
  for (const good of GOOD) expect(readFrameMessage(good)).toEqual(good);
  expect(readAnnouncement(READY)).toEqual(READY);
  const height = { from: 'unmask', v: 1, type: 'height', height: 500 };
  expect(readAnnouncement(height)).toEqual(height);
});

it('a frame that says nothing of held texts and forks holds none, and is none', () => {
  const { held: _held, fork: _fork, ...older } = STATE;
  const state = { ...older, held: [], fork: null };
  expect(readAnnouncement({ ...READY, state: older })).toEqual({ ...READY, state });
});

it('10,000 spoilt messages are read as what they are, or as nothing', () => {
  let refused = 0;
  fc.assert(
    fc.property(fc.oneof(...[...GOOD, READY].map(spoilt), junk), (data) => {
      const heard = readFrameMessage(data);
      const announced = readAnnouncement(data);
      if (heard === null && announced === null) refused++;
      // What the element does with them: it draws, settles and tells without a further look.
      if (heard !== null && !('event' in heard) && !heard.ok) {
        expect(`${heard.problem.message} ${heard.problem.hint}`).not.toContain('undefined');
      }
      for (const said of [heard, announced]) {
        if (said !== null && 'state' in said) expectState(said.state);
        if (said !== null && 'height' in said) expect(said.height).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 10_000, seed: SEED },
  );
  expect(refused).toBeGreaterThan(2000);
});

function expectState({ pass, passes, instruction, notes, busy, ...more }: EmbedState): void {
  const { held, fork } = more;
  expect(held.every(({ slot, text }) => slot >= 0 && typeof text === 'string')).toBe(true);
  expect(fork === null || fork.slots.every((slot) => slot >= 0)).toBe(true);
  expect([typeof busy, typeof instruction]).toEqual(['boolean', 'string']);
  expect(notes.every((note) => typeof note === 'string')).toBe(true);
  expect([pass, passes].every((count) => Number.isFinite(count) && count >= 0)).toBe(true);
}
