import { DEFAULT_SETTINGS } from '../../src/engine/sampling/policies/settings.ts';
import { textPiece } from '../../src/engine/trace/pieces.ts';
import type { Recording } from '../../src/engine/trace/recording.ts';
import type { DenoisePass } from '../../src/engine/trace/trace.ts';
import { formatReplayLink } from '../../src/share/link-writer.ts';

/**
 * The replay link of a run that wrote an answer in Markdown over a whole canvas, four slots a pass.
 * @returns what stands behind "#"
 */
export async function answerLink(text: string): Promise<string> {
  const words = text.match(/\s*\S+|\s+$/g) ?? [];
  const ids = words.map((_, i) => i);
  const EOS = words.length;
  const size = words.length;
  const shown = new Array<number>(size).fill(0.3);
  const passes = Array.from({ length: Math.ceil(size / 4) }, (_, i): DenoisePass => {
    const slots = ids.slice(4 * i, 4 * i + 4);
    for (const slot of slots) shown[slot] = 0.9;
    return {
      ...{ kind: 'denoise', beside: 1, at: 20 * i, took: 20, chunk: 0, start: 0, size, edited: [] },
      revealed: slots.map((slot) => ({ slot, id: slot, confidence: 0.9 })),
      confidence: [...shown],
    };
  });
  const recording: Recording = {
    trace: {
      ...{ version: 1, device: 'WASM', tokens: ids, end: 'length', passes },
      settings: {
        ...{ ...DEFAULT_SETTINGS, policy: { kind: 'low_confidence', steps: passes.length } },
        ...{ chunk: size, length: size, nearness: 0, cache: 'none' },
      },
      model: { id: 'owner/name', revision: 'a'.repeat(40), stage: '' },
      prompt: {
        ...{ kind: 'write', instruction: 'adds two numbers', signature: null, tokens: [1] },
        ...{ language: 'javascript', answer: 'markdown' },
      },
    },
    ...{ pieces: [...words.map(textPiece), { name: '[EOS]' }], eosId: EOS, cacheBytesPerToken: 0 },
    device: { backend: 'wasm', adapter: 'CPU', cacheLocation: 'cpu', selfCheck: 0 },
    cachedTokens: passes.map(() => 0),
  };
  const link = await formatReplayLink(recording);
  if (link === null) throw new Error('No link holds this run.');
  return link;
}
