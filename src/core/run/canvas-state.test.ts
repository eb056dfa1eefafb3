import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOKEN_CAUSAL } from '../../engine/denoiser.ts';
import { countGiven, type Given } from '../../engine/trace/given.ts';
import { measure } from '../../engine/trace/measures.ts';
import { sample } from '../../engine/sampling/sampler.ts';
import { recordRun } from '../../engine/trace/recorder.ts';
import { ScriptedDenoiser, writes } from '../../engine/testing/scripted.ts';
import {
  DEFAULT_SETTINGS,
  VERIFY,
  type Settings,
} from '../../engine/sampling/policies/settings.ts';
import type { Pass, Trace } from '../../engine/trace/trace.ts';
import { type CanvasState, canvasState, restingCanvas } from './canvas-state.ts';
import { type Slot, type Written } from '../../engine/trace/standing.ts';

const MASK = 0;
const EOS = 1;
const SHAPE = {
  ...TOKEN_CAUSAL,
  ...{ vocabSize: 32, contextLength: 96, maskId: MASK, eosId: EOS, padId: 2, sepId: 3 },
};
const FOUR: Settings = {
  ...DEFAULT_SETTINGS,
  policy: { kind: 'steps', steps: 8 },
  chunk: 4,
};

const prefill: Pass = { kind: 'prefill', at: 0, took: 1, tokens: 3 };

function denoise(pass: Partial<Extract<Pass, { kind: 'denoise' }>>): Pass {
  return {
    kind: 'denoise',
    at: 1,
    took: 1,
    chunk: 0,
    start: 0,
    size: 4,
    revealed: [],
    edited: [],
    confidence: [0.1, 0.2, 0.3, 0.4],
    ...pass,
  };
}

function commit(pass: Partial<Extract<Pass, { kind: 'commit' }>>): Pass {
  const tokens = pass.tokens ?? [];
  return {
    kind: 'commit',
    at: 2,
    took: 1,
    chunk: 0,
    start: 0,
    tokens,
    logProbs: tokens.map(() => -0.5),
    rejected: 0,
    corrected: null,
    ...pass,
  };
}

function draw(passes: readonly Pass[], end: Trace['end'] = null, settings = FOUR): CanvasState {
  return canvasState({ settings, prompt: {}, passes, end }, passes.length, EOS);
}

const reveal = (slot: number, id: number, confidence = 0.9) => ({ slot, id, confidence });

it.each([
  ['length', [reveal(1, 8), reveal(3, 6)], [9, 8, 7, 6]],
  ['eos', [reveal(1, 8), reveal(3, EOS)], [9, 8, 7]],
] as const)('a canvas that nothing caches is finished text at its end: %s', (end, last, ids) => {
  const passes = [
    denoise({ revealed: [reveal(0, 9), reveal(2, 7)] }),
    denoise({ revealed: [...last] }),
  ];
  const { open, written } = draw(passes, end);
  expect(open).toBeNull();
  expect(written.map(({ id }) => id)).toEqual(ids);
  expect(written.map(({ position }) => position)).toEqual(ids.map((_, i) => i));
  expect(written[0]).toMatchObject({ step: 1, by: 1, given: false });
});

describe('canvasState', () => {
  it('opens on a chunk of masks with shutters down', () => {
    const { open, ahead, written } = restingCanvas(FOUR);
    expect(open?.slots).toEqual(Array(4).fill({ state: 'masked', surest: 0 }));
    expect(ahead.map(({ start, size }) => [start, size])).toEqual([
      [4, 4],
      [8, 4],
    ]);
    expect(written).toEqual([]);
  });

  it('lifts the shutters of masked slots to the confidence of the last pass', () => {
    const { open } = draw([prefill, denoise({ revealed: [reveal(1, 9)] })]);
    expect(open?.slots.map((s) => (s.state === 'masked' ? s.surest : s.state))).toEqual([
      0.1,
      'new',
      0.3,
      0.4,
    ]);
  });

  it('tells what the last pass revealed from what stood before', () => {
    const { open } = draw([
      denoise({ revealed: [reveal(0, 9)] }),
      denoise({ revealed: [reveal(2, 8)] }),
    ]);
    expect(open?.slots.map((s) => s.state)).toEqual(['old', 'masked', 'new', 'masked']);
    expect(open?.slots[2]).toMatchObject({ token: { id: 8, step: 2, pass: 1 } });
  });

  it('keeps what an edited token was and since when', () => {
    const { open } = draw([
      denoise({ revealed: [reveal(0, 9)] }),
      denoise({ edited: [{ ...reveal(0, 7), previous: 9 }] }),
    ]);
    expect(open?.slots[0]).toMatchObject({
      state: 'new',
      token: { id: 7, step: 2, edit: { previous: 9, pass: 0 } },
    });
  });

  it('is committing once every slot is decided', () => {
    const all = [0, 1, 2, 3].map((slot) => reveal(slot, 9));
    expect(draw([denoise({ revealed: all })]).open?.committing).toBe(true);
    expect(draw([denoise({ revealed: all.slice(1) })]).open?.committing).toBe(false);
  });

  it('dots the slots after [EOS], and needs none of them to commit', () => {
    const { open } = draw([denoise({ revealed: [reveal(0, 9), reveal(1, EOS)] })]);
    expect(open?.slots.map((s) => s.state)).toEqual(['new', 'new', 'after-end', 'after-end']);
    expect(open?.committing).toBe(true);
  });

  it('drops what comes after [EOS] and closes the tray when the run has ended', () => {
    const passes = [
      denoise({ revealed: [reveal(0, 9), reveal(1, EOS)] }),
      commit({ tokens: [9, EOS] }),
    ];
    const done = draw(passes, 'eos');
    expect(done).toMatchObject({ open: null, ahead: [], end: 'eos', dropped: 2 });
    expect(done.written.map(({ id, position }) => [id, position])).toEqual([[9, 0]]);
  });

  it('keeps slot and cell together when a later pass covers less of the chunk', () => {
    const { open } = draw([
      denoise({ revealed: [reveal(0, 9), reveal(1, EOS)] }),
      denoise({ size: 2, confidence: [0.9, 0.9], edited: [{ ...reveal(0, 8), previous: 9 }] }),
    ]);
    expect(open?.slots).toHaveLength(4);
    expect(open?.slots[0]).toMatchObject({ token: { id: 8 } });
  });

  it('shows in one step what a commit wrote and what it revealed of the next chunk', () => {
    const opened = {
      ...{ chunk: 1, start: 2, size: 4, edited: [], confidence: [0.1, 0.8, 0.3, 0.4] },
      revealed: [reveal(1, 8, 0.8)],
    };
    const { written, open } = draw([
      prefill,
      denoise({ revealed: [reveal(1, 9)] }),
      commit({ tokens: [9, 9], corrected: reveal(2, 5, 0.7), ahead: 8, opened }),
    ]);
    expect(written.map(({ id, by }) => [id, by])).toEqual([
      [9, 2],
      [9, 2],
    ]);
    expect(open).toMatchObject({ chunk: 1, start: 2, step: 1 });
    expect(
      open?.slots.map((s) => ('token' in s ? s.token.id : s.state === 'masked' && s.surest)),
    ).toEqual([5, 8, 0.3, 0.4]);
    expect(open?.slots.slice(0, 2).map(({ state }) => state)).toEqual(['new', 'new']);
  });

  it('opens the chunk after a refused draft with the corrected token', () => {
    const passes = [
      denoise({ revealed: [0, 1, 2, 3].map((slot) => reveal(slot, 9)) }),
      commit({ tokens: [9, 9], rejected: 2, corrected: reveal(2, 5, 0.7) }),
    ];
    const { open, written } = draw(passes);
    expect(written.map(({ position }) => position)).toEqual([0, 1]);
    expect(open).toMatchObject({ chunk: 1, start: 2 });
    expect(open?.slots[0]).toMatchObject({ state: 'new', token: { id: 5, causal: true } });
  });

  it('shows the code to put right where it stands, and what edits make of it', () => {
    const editing = { ...FOUR, edits: true };
    const first = denoise({ drafted: [7, 8, 9], edited: [{ ...reveal(1, 5), previous: 8 }] });
    const { open } = draw([prefill, first], null, editing);
    expect(open?.slots.map(({ state }) => state)).toEqual(['old', 'new', 'old', 'masked']);
    expect(open?.slots[0]).toMatchObject({ token: { id: 7, step: null, confidence: NaN } });
    expect(open?.slots[1]).toMatchObject({ token: { id: 5, edit: { previous: 8, pass: 1 } } });
    const refused = commit({ tokens: [7], rejected: 3, corrected: reveal(1, 8, 0.02) });
    const again = denoise({ chunk: 1, start: 1, drafted: [8, 9] });
    const { written, open: next } = draw([prefill, first, refused, again], null, editing);
    expect(written.map(({ id, causal }) => [id, causal])).toEqual([[7, false]]);
    const shown = next?.slots.map((slot) => ('token' in slot ? slot.token.id : slot.state));
    expect(shown).toEqual([8, 9, 'masked', 'masked']);
    expect(next?.slots[0]).toMatchObject({ token: { causal: true, confidence: NaN } });
    // Between the refusal and the next look the rest of the code goes on standing.
    const between = draw([prefill, first, refused], null, editing).open;
    expect(between).toMatchObject({ chunk: 1, start: 1, step: 0, committing: false });
    expect(between?.slots.map(({ state }) => state)).toEqual(['new', 'old', 'masked', 'masked']);
  });

  it('is about to commit a chunk without masks only once nothing is edited any more', () => {
    const editing = { ...FOUR, edits: true };
    const all = [0, 1, 2, 3].map((slot) => reveal(slot, 9));
    const reveals = [prefill, denoise({ revealed: all })];
    expect(draw(reveals, null, FOUR).open?.committing).toBe(true);
    expect(draw(reveals, null, editing).open?.committing).toBe(false);
    const edits = [...reveals, denoise({ edited: [{ ...reveal(0, 7), previous: 9 }] })];
    expect(draw(edits, null, editing).open?.committing).toBe(false);
    expect(draw([...edits, denoise({})], null, editing).open?.committing).toBe(true);
  });

  it('shows what is given before anything runs, and goes on behind it', () => {
    const given = [
      { start: 0, tokens: [21, 22] },
      { start: 4, tokens: [23] },
    ];
    const at = (passes: readonly Pass[]): CanvasState =>
      canvasState({ settings: FOUR, prompt: { given }, passes, end: null }, passes.length, EOS);
    const rest = at([]);
    expect(rest.written.map(({ id, given: fixed, chunk }) => [id, fixed, chunk])).toEqual([
      [21, true, null],
      [22, true, null],
    ]);
    expect(rest.open).toMatchObject({ chunk: 0, start: 2 });
    expect(rest.open?.slots.map(({ state }) => state)).toEqual([
      'masked',
      'masked',
      'given',
      'masked',
    ]);
    const all = [0, 1, 3].map((slot) => reveal(slot, 9));
    const done = denoise({ start: 2, revealed: all });
    expect(at([prefill, done]).open).toMatchObject({ committing: true });
    const { written } = at([prefill, done, commit({ start: 2, tokens: [9, 9, 23, 9] })]);
    expect(written.map(({ id }) => id)).toEqual([21, 22, 9, 9, 23, 9]);
    expect(written.map((token) => token.given)).toEqual([true, true, false, false, true, false]);
  });

  it('keeps the open chunk of a run that was stopped', () => {
    const { open, end } = draw([denoise({ revealed: [reveal(0, 9)] })], 'cancelled');
    expect(end).toBe('cancelled');
    expect(open?.slots[0]?.state).toBe('new');
  });

  it('draws, at the end of any run, exactly the text that was written', async () => {
    const kinds = fc.constantFrom<Settings['policy']>(
      { kind: 'steps', steps: 3 },
      { kind: 'threshold', threshold: 0.8 },
      { kind: 'entropy', bound: 0.5 },
      VERIFY,
      { kind: 'ar' },
    );
    const text = fc.array(fc.integer({ min: 4, max: 31 }), { maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(
        kinds,
        fc.constantFrom(4, 8, 16, 32),
        text,
        fc.boolean(),
        fc.option(text, { nil: undefined }),
        fc.tuple(fc.nat(9), fc.nat(9), fc.nat(6)),
        async (policy, chunk, target, edits, draft, [head, gap, pinned]) => {
          const settings = { ...DEFAULT_SETTINGS, policy, chunk, edits };
          const start = head + gap;
          const given = [
            { start: 0, tokens: target.slice(0, head) },
            { start, tokens: target.slice(start, start + pinned) },
          ];
          const trace = await record(settings, target, draft, given);
          const state = canvasState(trace, trace.passes.length, EOS);
          expect(state.written.map(({ id }) => id)).toEqual(trace.tokens);
          expect(state.written.map(({ position }) => position)).toEqual([...trace.tokens.keys()]);
          const fixed = state.written.filter((token) => token.given).length;
          expect(fixed).toBe(measure(trace).given);
          for (let n = 0; n < trace.passes.length; n++) checkMoment(trace, n);
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** At any moment the open chunk begins where finished text ends. */
function checkMoment(trace: Trace, passes: number): void {
  const { written, open } = canvasState(trace, passes, EOS);
  expect(open?.start).toBe(written.length);
  const { given = [] } = trace.prompt;
  const standing = [...written, ...(open?.slots ?? [])].filter(isGiven).length;
  const end = written.length + (open?.slots.length ?? 0);
  // Slots behind an end of text are none.
  const isEnded = open?.slots.some(({ state }) => state === 'after-end') ?? false;
  if (!isEnded) expect(standing).toBe(countGiven(given, end));
  for (const slot of open?.slots ?? [])
    if (slot.state === 'old' || slot.state === 'new') expect(slot.token.id).not.toBe(MASK);
}

function isGiven(token: Written | Slot): boolean {
  return 'state' in token ? token.state === 'given' : token.given;
}

function record(
  settings: Settings,
  text: readonly number[],
  draft: readonly number[] | undefined,
  given: Given,
): Promise<Trace> {
  const denoiser = new ScriptedDenoiser({ shape: SHAPE, script: writes(text, SHAPE), errors: 0.5 });
  const asked = {
    kind: 'write' as const,
    instruction: '',
    signature: null,
    tokens: [4, 5, 3],
    given,
  };
  const prompt = { ...asked, ...(draft && { draft }) };
  const model = { id: 'scripted', revision: '', stage: 'S2' };
  let time = 0;
  const passes = sample(denoiser, prompt, settings, { now: () => time++ });
  return recordRun({ model, device: '', prompt, settings }, passes);
}

describe('a text that is masked again', () => {
  const passes = [
    prefill,
    denoise({ revealed: [9, 8, 7, EOS].map((id, slot) => ({ slot, id, confidence: 0.9 })) }),
    commit({ tokens: [9, 8, 7, EOS] }),
    denoise({
      ...{ chunk: 1, start: 1, size: 3, remasked: { why: 'undeclared', tail: [null, 7, EOS] } },
      ...{ revealed: [{ slot: 0, id: 6, confidence: 0.7 }], confidence: [0.7, 1, 1] },
    }),
    commit({
      ...{ chunk: 1, start: 1, tokens: [6, 5, 7, EOS] },
      remasked: { why: 'undeclared', tail: [6, 5, 7, EOS] },
    }),
  ];

  it('shows what stands before it, and on the canvas what is kept as it was and what is new', () => {
    const { written, open, ahead } = draw(passes.slice(0, 4));
    expect(written.map(({ id }) => id)).toEqual([9]);
    expect(ahead).toEqual([]);
    expect(open).toMatchObject({
      ...{ chunk: 1, start: 1 },
      slots: [
        { state: 'new', token: { id: 6, pass: 3, confidence: 0.7 } },
        { state: 'old', token: { id: 7, pass: 1, confidence: 0.9 } },
        { state: 'old', token: { id: EOS } },
      ],
    });
  });

  it('is written whole at the end, each token with the pass that decided it', () => {
    const { written, open, dropped } = draw(passes, 'eos');
    expect(open).toBeNull();
    expect(dropped).toBe(0);
    expect(written.map(({ id, pass, position }) => [id, pass, position])).toEqual([
      ...[
        [9, 1, 0],
        [6, 3, 1],
        [5, 4, 2],
        [7, 1, 3],
      ],
    ]);
  });
});
