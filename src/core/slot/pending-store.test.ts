import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../engine/sampling/policies/settings.ts';
import { textPiece } from '../../engine/trace/pieces.ts';
import type { Trace } from '../../engine/trace/trace.ts';
import type { Pin } from '../../engine/prompt/pin.ts';
import { canvasState } from '../run/canvas-state.ts';
import { heldPositions } from '../run/held-positions.ts';
import { pendingAt, usePending } from './pending-store.ts';
import { setPositions, withChanged } from './drawn.ts';

const RUN = { ...DEFAULT_SETTINGS };
const OTHER = { ...DEFAULT_SETTINGS };
const { change, takeBack, clear } = usePending.getState();
const slotsAt = (run: typeof RUN, pass: number) =>
  pendingAt(usePending.getState().pending, run, pass);

beforeEach(clear);

describe('a pending of changes', () => {
  it('gathers slots in order, the last word counts, and is of one moment of one run', () => {
    change(RUN, 3, [{ position: 9, id: 5 }]);
    change(RUN, 3, [
      { position: 2, id: 6 },
      { position: 9, id: 7 },
    ]);
    expect(slotsAt(RUN, 3)).toEqual([
      { position: 2, id: 6 },
      { position: 9, id: 7 },
    ]);
    expect(slotsAt(RUN, 4)).toEqual([]);
    expect(slotsAt(OTHER, 3)).toEqual([]);
    change(RUN, 4, [{ position: 1, id: 8 }]);
    expect(slotsAt(RUN, 3)).toEqual([]);
    expect(slotsAt(RUN, 4)).toEqual([{ position: 1, id: 8 }]);
  });

  it('is none once all of it is taken back', () => {
    change(RUN, 3, [{ position: 9, id: 5 }]);
    takeBack(8);
    expect(slotsAt(RUN, 3)).toHaveLength(1);
    takeBack(9);
    expect(usePending.getState().pending).toBeNull();
  });
});

/** Two tokens share the bytes of a character. */
const vocabulary = {
  pieces: [
    ...[textPiece('let '), { bytes: new Uint8Array([0xc3]) }, { bytes: new Uint8Array([0xa4]) }],
    ...[textPiece('x'), textPiece(' = 1')],
  ],
  eosId: 99,
};

describe('what is changed, on the canvas', () => {
  const trace: Trace = {
    ...{ version: 1, device: 'CPU', model: { id: 'm', revision: 'r', stage: 'S1' } },
    settings: { ...DEFAULT_SETTINGS, policy: { kind: 'steps', steps: 2 }, chunk: 4 },
    prompt: {
      ...{ kind: 'write', instruction: 'x', signature: null, tokens: [9] },
      given: [{ start: 0, tokens: [5] }],
    },
    passes: [
      { kind: 'prefill', at: 0, took: 1, tokens: 2 },
      {
        ...{ kind: 'denoise', at: 1, took: 1, chunk: 0, start: 1, size: 4, edited: [] },
        revealed: [{ slot: 0, id: 10, confidence: 0.9 }],
        confidence: [0.9, 0.1, 0.1, 0.1],
      },
    ],
    tokens: [],
    end: 'cancelled',
  };
  const canvas = canvasState(trace, 2, 1);

  it('stands in its slots, and moves no other', () => {
    const drawn = withChanged(canvas, [
      { position: 0, id: 50 },
      { position: 1, id: 51 },
      { position: 3, id: 53 },
    ]);
    expect(drawn.written.map(({ id, given }) => [id, given])).toEqual([[50, true]]);
    expect(drawn.open?.slots.map(({ state }) => state)).toEqual([
      ...['given', 'masked', 'given', 'masked'],
    ]);
    expect(drawn.open?.start).toBe(canvas.open?.start);
    expect(withChanged(canvas, [])).toBe(canvas);
  });

  it('is masked again where it stands', () => {
    const drawn = withChanged(canvas, [
      { position: 0, id: null },
      { position: 1, id: null },
    ]);
    expect(drawn.written.map(({ id, given }) => [id, given])).toEqual([
      [canvas.written[0]?.id, false],
    ]);
    expect(drawn.open?.slots[0]).toEqual({ state: 'masked', surest: 0 });
    expect([...setPositions(null, 2, [{ position: 0, id: null }])]).toEqual([0]);
  });

  it('is marked from its pass on', () => {
    const changes = [
      {
        pass: 1,
        slots: [
          { position: 4, id: 7 },
          { position: 6, id: 7 },
        ],
      },
      { pass: 5, slots: [{ position: 6, id: null }] },
    ];
    const run = { trace: { ...trace, changes }, vocabulary };
    expect([...setPositions(run, 0, [])]).toEqual([]);
    expect([...setPositions(run, 1, [{ position: 8, id: 1 }])]).toEqual([4, 6, 8]);
    expect([...setPositions(run, 5, [])]).toEqual([4]);
  });

  it('is marked from the beginning where a person asked for a text to be held', () => {
    const given = [
      { start: 0, tokens: [5] },
      { start: 3, tokens: [0, 1, 2, 4] },
      { start: 9, tokens: [3, 3] },
    ];
    const held = (...pins: readonly Pin[]) => ({
      trace: { ...trace, prompt: { ...trace.prompt, given, pins } },
      vocabulary,
    });
    // The head, and code that stands behind a pin, are given and nobody's.
    expect(heldPositions(held({ position: 3, text: 'let ä' }))).toEqual([3, 4, 5]);
    expect(heldPositions(held())).toEqual([]);
    expect(heldPositions(held({ position: 3, text: 'let' }))).toEqual([]);
    const run = held({ position: 9, text: 'x' }, { position: 3, text: 'let ä' });
    expect([...setPositions(run, 0, [{ position: 7, id: 1 }])]).toEqual([9, 3, 4, 5, 7]);
  });
});
