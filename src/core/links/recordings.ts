import { textOfTokens } from '../../engine/trace/pieces.ts';
import type { Recording } from '../../engine/trace/recording.ts';
import { codeOf, type ReplaySource, type RunRecord } from '../run/run-store.ts';

/** A run of the page as a link carries it; null while it goes on, or when it failed. */
export function recordingOf(record: RunRecord): Recording | null {
  const { trace, vocabulary, device, cacheBytes, cacheBytesPerToken } = record;
  if (trace.end === null) return null;
  const { backend, adapter, cacheLocation, selfCheck } = device;
  return {
    trace,
    pieces: vocabulary.pieces,
    eosId: vocabulary.eosId,
    device: { backend, adapter, cacheLocation, selfCheck },
    cacheBytesPerToken,
    cachedTokens: cacheBytes.map((bytes) =>
      cacheBytesPerToken > 0 ? Math.round(bytes / cacheBytesPerToken) : 0,
    ),
  };
}

/** A recorded run as the page shows it. */
export function recordOf(recording: Recording, replay: ReplaySource): RunRecord {
  const { trace, pieces, eosId, device, cacheBytesPerToken, cachedTokens } = recording;
  return {
    trace,
    vocabulary: { pieces, eosId },
    device: { ...device, label: trace.device, refused: [] },
    cacheBytesPerToken,
    cacheBytes: cachedTokens.map((tokens) => tokens * cacheBytesPerToken),
    code: codeOf(trace.prompt, textOfTokens(trace.tokens, pieces)),
    language: 'javascript',
    answer: null,
    calibration: null,
    replay,
  };
}
