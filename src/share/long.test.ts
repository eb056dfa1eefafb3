import { expect, it } from 'vitest';
import { seeded } from '../engine/testing/random-model.ts';
import { DEFAULT_SETTINGS, type Settings } from '../engine/sampling/policies/settings.ts';
import { type Piece, textPiece } from '../engine/trace/pieces.ts';
import type { Recording } from '../engine/trace/recording.ts';
import type { DenoisePass, Pass } from '../engine/trace/trace.ts';
import { parseLink } from './link.ts';
import { formatReplayLink } from './link-writer.ts';

const SLOTS = 512;
/** As the vocabularies of published models. */
const VOCABULARY = 151_936;
const EOS = VOCABULARY - 1;
const SETTINGS: Settings = { ...DEFAULT_SETTINGS, policy: { kind: 'threshold', threshold: 0.9 } };

/** A canvas of 512 slots, a few revealed a pass, with probabilities that are no two alike. */
function longRun(passes: number): Recording {
  const random = seeded(1);
  const pieces = Array.from({ length: VOCABULARY }, (_, id): Piece => {
    return id === EOS ? { name: '[EOS]' } : textPiece(` t${id}`);
  });
  const ids = Array.from({ length: SLOTS }, () => Math.floor(random() * EOS));
  const each = SLOTS / passes;
  const chunk = { chunk: 0, start: 0, size: SLOTS };
  const confidence = new Array<number>(SLOTS).fill(0);
  const denoised = Array.from({ length: passes }, (_, i): DenoisePass => {
    const revealed = Array.from({ length: each }, (_, k) => {
      const slot = ((i * each + k) * 5) % SLOTS;
      return { slot, id: ids[slot]!, confidence: 0.9 };
    });
    confidence.forEach((_, slot) => (confidence[slot] = random()));
    for (const { slot } of revealed) confidence[slot] = 0.9;
    const timing = { at: 10 + i * 20, took: 20 };
    return {
      kind: 'denoise',
      ...timing,
      ...chunk,
      revealed,
      edited: [],
      confidence: [...confidence],
    };
  });
  const commit: Pass = {
    ...{ kind: 'commit', at: 10 + passes * 20, took: 20, chunk: 0, start: 0 },
    ...{ tokens: ids, logProbs: ids.map(() => -0.1), rejected: 0, corrected: null },
  };
  return {
    trace: {
      ...{ version: 1, device: 'test', settings: SETTINGS, tokens: ids, end: 'length' },
      model: { id: 'owner/name', revision: 'a'.repeat(40), stage: '' },
      prompt: {
        ...{ kind: 'write', instruction: 'adds', signature: null, tokens: [1, 2, 3] },
        ...{ language: 'python', system: 'Be brief.', answer: 'markdown' },
      },
      passes: [{ kind: 'prefill', at: 0, took: 10, tokens: 3 }, ...denoised, commit],
    },
    ...{ pieces, eosId: EOS, cacheBytesPerToken: 0 },
    device: { backend: 'wasm', adapter: 'CPU', cacheLocation: 'cpu', selfCheck: 0 },
    cachedTokens: Array.from({ length: passes + 2 }, () => 3),
  };
}

it.each([64, 512])(
  'a link holds 512 slots of a large vocabulary, written in %i passes',
  async (n) => {
    const recording = longRun(n);
    const link = await formatReplayLink(recording);
    expect(link).not.toBeNull();
    const read = await parseLink(link ?? '');
    if (read.kind !== 'replay') throw new Error(read.kind);
    expect(read.changes).toEqual([]);
    expect(read.recording.trace.tokens).toHaveLength(SLOTS);
    expect(read.recording.trace.passes).toHaveLength(n + 2);
    expect(read.model).toEqual({ id: 'owner/name', revision: 'a'.repeat(40) });
    const { language, system, answer } = read.recording.trace.prompt;
    expect({ language, system, answer }).toEqual({
      ...{ language: 'python', system: 'Be brief.', answer: 'markdown' },
    });
  },
);
