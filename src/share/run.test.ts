import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givenAt } from '../engine/trace/given.ts';
import { type Piece, textOfTokens } from '../engine/trace/pieces.ts';
import { DEFAULT_SETTINGS, VERIFY } from '../engine/sampling/policies/settings.ts';
import { denoisedIn, remaskedIn, type Denoised, type Pass } from '../engine/trace/trace.ts';
import { Damaged } from './bytes.ts';
import { askedArb, recorded, wildArb } from './fake-recordings.ts';
import { grown, treeArb } from './fake-trees.ts';
import type { Recording } from '../engine/trace/recording.ts';
import { rooted, type RunTree, treeOf } from '../engine/trace/run-tree.ts';
import { sharedPasses } from '../engine/trace/fork.ts';
import { readRuns } from './run-reader.ts';
import { fitsForm, writeRuns } from './run-writer.ts';
import { differenceToByte, logProbToByte, probabilityToByte, shutterToByte } from './surprisal.ts';

/** The form alone: what passes may tell is tested by itself. */
const readTree = (bytes: Uint8Array, { trace }: Recording): RunTree =>
  readRuns(bytes, trace, () => undefined);
const read = (bytes: Uint8Array, recording: Recording): Recording =>
  readTree(bytes, recording).runs[0]!.recording;
const writeRun = (recording: Recording): Uint8Array<ArrayBuffer> => writeRuns(treeOf(recording));
const through = (recording: Recording): Recording => read(writeRun(recording), recording);

type TextOf = (id: number) => Piece | string | undefined;

/** What of a recording must come through: tokens by their text, numbers to the precision that is kept. */
function essence(recording: Recording) {
  const { trace, pieces, eosId, device, cacheBytesPerToken, cachedTokens } = recording;
  const text: TextOf = (id) => (id === eosId ? '[EOS]' : pieces[id]);
  return {
    model: trace.model,
    label: trace.device,
    device: { ...device, selfCheck: differenceToByte(device.selfCheck) },
    settings: trace.settings,
    given: trace.prompt.given?.map(({ start, tokens }) => [start, tokens.map(text)]),
    changes: trace.changes?.map(({ pass, slots }) => [
      pass,
      slots.map(({ position, id }) => [position, id === null ? null : text(id)]),
    ]),
    end: trace.end,
    tokens: trace.tokens.map(text),
    passes: trace.passes.map((pass) => passEssence(pass, text)),
    cacheBytesPerToken,
    cachedTokens,
  };
}

function passEssence(pass: Pass, text: TextOf) {
  const { at, took } = pass;
  // Rounded as ends, so that what touches goes on touching.
  const time = [Math.round(at * 100), Math.round((at + took) * 100)];
  const next = 'next' in pass ? [text(pass.next.id), logProbToByte(pass.next.logProb)] : null;
  const part = denoisedIn(pass);
  const denoised = part === undefined ? null : denoisedEssence(part, text);
  switch (pass.kind) {
    case 'prefill':
      return { kind: pass.kind, time, tokens: pass.tokens, next, ahead: pass.ahead, denoised };
    case 'denoise':
      return {
        ...{ kind: pass.kind, time, recomputed: pass.recomputed, denoised },
        remasked: remaskedEssence(pass, text),
      };
    case 'commit': {
      const { kind, chunk, start, rejected, ahead } = pass;
      const tokens = pass.tokens.map((id, i) => {
        return [text(id), logProbToByte(pass.logProbs[i] ?? Number.NaN)];
      });
      const corrected =
        pass.corrected === null
          ? null
          : [
              pass.corrected.slot,
              text(pass.corrected.id),
              probabilityToByte(pass.corrected.confidence),
            ];
      const remasked = remaskedEssence(pass, text);
      return {
        kind,
        time,
        chunk,
        start,
        rejected,
        tokens,
        corrected,
        next,
        ahead,
        denoised,
        remasked,
      };
    }
    case 'decode':
      return {
        kind: pass.kind,
        time,
        start: pass.start,
        text: text(pass.id),
        p: logProbToByte(pass.logProb),
        given: pass.given,
      };
  }
}

function remaskedEssence(pass: Pass, text: TextOf) {
  const remasked = remaskedIn(pass);
  return remasked && [remasked.why, remasked.tail.map((id) => (id === null ? null : text(id)))];
}

function denoisedEssence(part: Denoised, text: TextOf) {
  const { chunk, start, size } = part;
  const drafted = part.drafted?.map(text);
  const revealed = part.revealed.map(({ slot, id, confidence }) => {
    return [slot, text(id), probabilityToByte(confidence)];
  });
  const edited = part.edited.map(({ slot, id, confidence, previous }) => {
    return [slot, text(previous), text(id), probabilityToByte(confidence)];
  });
  return { chunk, start, size, drafted, revealed, edited };
}

/** The shutters that the canvas draws: of slots that are masked after a pass. */
function shutters({ trace }: Recording): number[][] {
  const known = new Set<string>();
  const { given = [] } = trace.prompt;
  return trace.passes.map((pass) => {
    if (pass.kind === 'prefill' && pass.next !== undefined) known.add('0/0');
    if (pass.kind === 'commit' && (pass.next !== undefined || pass.corrected !== null))
      known.add(`${pass.chunk + 1}/0`);
    const denoised = denoisedIn(pass);
    if (denoised === undefined) return [];
    const { chunk, start, drafted, revealed, confidence } = denoised;
    // Laid anew, its slots are others.
    const remasked = remaskedIn(pass);
    if (remasked !== undefined) {
      for (const slot of confidence.keys()) known.delete(`${chunk}/${slot}`);
      for (const [slot, id] of remasked.tail.entries())
        if (id !== null) known.add(`${chunk}/${slot}`);
    }
    for (const slot of confidence.keys()) {
      if (givenAt(given, start + slot) !== undefined) known.add(`${chunk}/${slot}`);
    }
    for (const slot of drafted?.keys() ?? []) known.add(`${chunk}/${slot}`);
    for (const { slot } of revealed) known.add(`${chunk}/${slot}`);
    return confidence.filter((_, slot) => !known.has(`${chunk}/${slot}`)).map(shutterToByte);
  });
}

describe('the compact form of a run', () => {
  it('gives back every run that the sampler makes and that fits, shutters included', async () => {
    await fc.assert(
      fc.asyncProperty(askedArb, async (asked) => {
        const recording = await recorded(asked);
        // Many looks at blocks of one slot come to more passes than a link holds.
        fc.pre(fitsForm(treeOf(recording)));
        const back = through(recording);
        expect(essence(back)).toEqual(essence(recording));
        expect(shutters(back)).toEqual(shutters(recording));
      }),
      { numRuns: 300 },
    );
  });

  it('gives back a run with those that left it, what they share once', async () => {
    await fc.assert(
      fc.asyncProperty(treeArb, async (asked) => {
        const tree = await grown(asked);
        fc.pre(fitsForm(tree));
        const bytes = writeRuns(tree);
        const [root] = tree.runs;
        const back = readRuns(bytes, root!.recording.trace);
        expect(back.shown).toBe(tree.shown);
        for (const [i, { recording, parent, pass }] of back.runs.entries()) {
          const made = rooted(tree).runs[i]!;
          expect({ parent, pass }).toEqual({ parent: made.parent, pass: made.pass });
          expect(essence(recording)).toEqual(essence(made.recording));
          const left = parent === null ? null : back.runs[parent]!.recording.trace;
          if (left !== null)
            expect(sharedPasses(left, recording.trace)).toBeGreaterThanOrEqual(pass);
        }
        expect(writeRuns(back)).toEqual(bytes);
      }),
      { numRuns: 30 },
    );
  });

  it('gives back runs that no sampler makes', () => {
    fc.assert(
      fc.property(wildArb, (recording) => {
        expect(essence(through(recording))).toEqual(essence(recording));
      }),
      { numRuns: 300 },
    );
  });

  it('loses nothing more when it is written again', () => {
    fc.assert(
      fc.property(wildArb, (recording) => {
        const bytes = writeRun(recording);
        expect(writeRun(read(bytes, recording))).toEqual(bytes);
      }),
    );
  });

  it('keeps the order of time', () => {
    fc.assert(
      fc.property(wildArb, (recording) => {
        let clock = 0;
        for (const { at, took } of through(recording).trace.passes) {
          expect(at).toBeGreaterThanOrEqual(clock - 1e-6);
          expect(took).toBeGreaterThanOrEqual(0);
          clock = at + took;
        }
      }),
    );
  });

  it('reads any bytes as a run or as damage, and nothing else', async () => {
    const recording = await recorded({
      settings: { ...SETTINGS, policy: { kind: 'steps', steps: 4 } },
      length: 60,
      stopAfter: 0,
    });
    const good = writeRun(recording);
    const change = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 6 }),
        fc.nat(good.length),
        (changes, length) => {
          const bytes = good.slice(0, length === 0 ? good.length : length);
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          try {
            checkRead(read(bytes, recording));
          } catch (error) {
            expect(error).toBeInstanceOf(Damaged);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('is damaged where a long text is changed over and over', async () => {
    const settings = { ...DEFAULT_SETTINGS, policy: { kind: 'steps', steps: 4 } } as const;
    const { trace, ...beside } = await recorded({ settings, length: 30, stopAfter: 0 });
    const prefill: Pass = { kind: 'prefill', at: 0, took: 0, tokens: 1 };
    const laid = (tokens: number, times: number): Recording => ({
      ...{ ...beside, cachedTokens: Array.from({ length: times }, () => 0) },
      trace: {
        ...{ ...trace, tokens: [], end: 'cancelled' },
        prompt: { ...trace.prompt, given: [{ start: 0, tokens: Array<number>(tokens).fill(5) }] },
        passes: Array.from({ length: times }, () => prefill),
        // Twice at each moment: both are done.
        changes: Array.from({ length: times }, (_, i) => ({
          ...{ pass: (i + 1) >> 1, slots: [{ position: tokens, id: 5 }] },
        })),
      },
    });
    expect(through(laid(1000, 60)).trace.changes).toHaveLength(60);
    expect(() => through(laid(4000, 130))).toThrow('The changes lay too many tokens.');
  });

  it('tells what it cannot hold', async () => {
    const recording = await recorded({ settings: SETTINGS, length: 10, stopAfter: 0 });
    const [first] = recording.trace.passes;
    const long = Array.from({ length: 2001 }, () => first!);
    expect(fitsForm(treeOf(recording))).toBe(true);
    const longer = { ...recording, trace: { ...recording.trace, passes: long } };
    expect(fitsForm(treeOf(longer))).toBe(false);
  });

  it('needs few bytes', async () => {
    const settings = { ...SETTINGS, policy: { kind: 'steps', steps: 8 } } as const;
    const recording = await recorded({ settings, length: 60, stopAfter: 0 });
    expect(textOfTokens(recording.trace.tokens, recording)).toHaveLength(
      textOfTokens(through(recording).trace.tokens, through(recording)).length,
    );
    // JSON would take twenty times that.
    expect(writeRun(recording).length).toBeLessThan(JSON.stringify(recording.trace).length / 12);
  });
});

const SETTINGS = {
  policy: VERIFY,
  chunk: 16,
  nearness: 0.5,
  temperature: 0,
  seed: 7,
  cache: 'exact',
  edits: false,
  remask: 0,
} as const;

/** What the page relies on in anything that has been read. */
function checkRead({ trace, pieces, cachedTokens }: Recording): void {
  expect(cachedTokens).toHaveLength(trace.passes.length);
  const ids = trace.passes.flatMap((pass) => {
    const denoised = denoisedIn(pass);
    const noisy = [...(denoised?.revealed ?? []), ...(denoised?.edited ?? [])];
    const drafted = denoised?.drafted ?? [];
    if (denoised !== undefined) {
      expect(drafted.length).toBeLessThanOrEqual(denoised.size);
      expect(denoised.confidence).toHaveLength(denoised.size);
      for (const { slot } of noisy) expect(slot).toBeLessThan(denoised.size);
    }
    if (pass.kind === 'commit') expect(pass.logProbs).toHaveLength(pass.tokens.length);
    const clean = pass.kind === 'commit' ? pass.tokens : pass.kind === 'decode' ? [pass.id] : [];
    return [...drafted, ...noisy.map((one) => one.id), ...clean];
  });
  for (const id of [...ids, ...trace.tokens]) expect(pieces[id]).toBeTypeOf('object');
}
