import { shownNames } from '../../engine/prompt/usual-names.ts';
import { textOfTokens } from '../../engine/trace/pieces.ts';
import type { Recording } from '../../engine/trace/recording.ts';
import { type RunTree, treeOf } from '../../engine/trace/run-tree.ts';
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

/** A run of the page with the one that it left, where that is at hand, as a link carries both; null as `recordingOf`. */
export function treeIn(record: RunRecord): RunTree | null {
  const recording = recordingOf(record);
  if (recording === null) return null;
  const left = record.parent === undefined ? null : recordingOf(record.parent);
  const fork = record.trace.changes?.at(-1);
  if (left === null || fork === undefined) return treeOf(recording);
  const runs = [
    { recording: left, parent: null, pass: 0 },
    { recording, parent: 0, pass: fork.pass },
  ];
  return { runs, shown: 1 };
}

/** The run of a tree that is to be seen, with the one that it left, as the page shows them. */
export function recordIn({ runs, shown }: RunTree, replay: ReplaySource): RunRecord | null {
  const run = runs[shown];
  if (run === undefined) return null;
  const left = run.parent === null ? undefined : runs[run.parent];
  const record = recordOf(run.recording, replay);
  return left === undefined ? record : { ...record, parent: recordOf(left.recording, replay) };
}

/** A recorded run as the page shows it. */
export function recordOf(recording: Recording, replay: ReplaySource): RunRecord {
  const { trace, pieces, eosId, device, cacheBytesPerToken, cachedTokens } = recording;
  const vocabulary = { pieces, eosId, ...shownNames(trace.prompt) };
  return {
    trace,
    vocabulary,
    device: { ...device, label: trace.device, refused: [] },
    cacheBytesPerToken,
    cacheBytes: cachedTokens.map((tokens) => tokens * cacheBytesPerToken),
    code: codeOf(trace.prompt, textOfTokens(trace.tokens, vocabulary)),
    language: 'javascript',
    answer: null,
    calibration: null,
    replay,
  };
}
