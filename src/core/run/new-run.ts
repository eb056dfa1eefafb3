import { type Fault, faultOf } from '../../engine/fault.ts';
import { type Asked, promptOf } from '../../engine/prompt/asked.ts';
import { promptLength } from '../../engine/prompt/prompt.ts';
import { checkLength } from '../../engine/sampling/room.ts';
import { longestPiece } from '../../engine/trace/pieces.ts';
import type { Trace } from '../../engine/trace/trace.ts';
import type { LoadedModel, RunRequest } from '../../engine/worker/protocol.ts';
import { settingsOf, useControls } from '../settings/controls-store.ts';
import { tuningsNow } from '../settings/tuned.ts';
import type { RunRecord } from './run-store.ts';

/** What the worker is asked: the prompt with the settings of the controls. @param paused it waits for a word */
export function requestOf(
  asked: Asked,
  { model: { stage } }: Pick<LoadedModel, 'model'>,
  paused: boolean,
): RunRequest {
  return { ...asked, settings: settingsOf(useControls.getState(), stage, tuningsNow()), paused };
}

/** A run before its first pass. */
export function emptyRecord(model: LoadedModel, request: RunRequest): RunRecord {
  return {
    trace: emptyTrace(model, request),
    vocabulary: { pieces: model.pieces, eosId: model.eosId },
    device: model.device,
    cacheBytesPerToken: model.cacheBytesPerToken,
    cacheBytes: [],
    code: null,
    language: 'javascript',
    answer: null,
    calibration: model.calibration,
  };
}

function emptyTrace(
  model: LoadedModel,
  { settings, paused: _paused, from: _from, ...asked }: RunRequest,
): Trace {
  return {
    version: 1,
    model: model.model,
    device: model.device.label,
    prompt: { ...asked, tokens: [] },
    settings,
    passes: [],
    tokens: [],
    end: null,
  };
}

/** What keeps a prompt from fitting whatever its tokens are; null where it may fit. */
export function lengthProblem(asked: Asked, { pieces, contextLength }: LoadedModel): Fault | null {
  try {
    checkLength(promptLength(promptOf(asked)), longestPiece(pieces), contextLength);
    return null;
  } catch (error) {
    return faultOf(error);
  }
}
