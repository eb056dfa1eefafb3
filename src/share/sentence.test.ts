import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../engine/sampling/policies/settings.ts';
import { textPiece } from '../engine/trace/pieces.ts';
import type { Recording } from '../engine/trace/recording.ts';
import { parseLink } from './link.ts';
import { formatReplayLink } from './link-writer.ts';

/** "a [MASK]" as a masked language model has it on its canvas: the words given, and behind them what texts end with. */
const SENTENCE: Recording = {
  trace: {
    version: 1,
    model: { id: 'bert-mlm', revision: '64f1b67aaab0', stage: 'MLM' },
    device: 'WASM',
    prompt: {
      ...{ kind: 'write', instruction: 'a [MASK]', signature: null, answer: 'text', tokens: [] },
      given: [
        { start: 0, tokens: [1] },
        { start: 2, tokens: [0] },
      ],
      length: 3,
    },
    settings: {
      ...DEFAULT_SETTINGS,
      ...{ policy: { kind: 'low_confidence', steps: 32 }, chunk: 32, length: 32 },
    },
    passes: [
      {
        ...{ kind: 'denoise', at: 1, took: 1, beside: 2, chunk: 0, start: 1, size: 2 },
        revealed: [{ slot: 0, id: 2, confidence: 0.5 }],
        edited: [],
        confidence: [0.5, 0],
      },
    ],
    tokens: [1, 2, 0],
    end: 'length',
  },
  pieces: [{ name: '[EOS]' }, textPiece('a'), textPiece(' b')],
  eosId: 0,
  device: { backend: 'wasm', adapter: 'CPU', cacheLocation: 'cpu', selfCheck: 0 },
  cacheBytesPerToken: 0,
  cachedTokens: [0],
};

it('a sentence whose masks were filled travels in a link', async () => {
  const link = await formatReplayLink(SENTENCE);
  const read = await parseLink(link ?? '');
  expect(read).toMatchObject({
    kind: 'replay',
    changes: [],
    recording: { trace: { end: 'length', prompt: { given: SENTENCE.trace.prompt.given } } },
  });
});
