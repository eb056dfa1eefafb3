import { GREEDY, type Branch } from '../denoiser.ts';
import { fault, FaultError, faultOf, type RefusedRuntime } from '../fault.ts';
import type { TraceModel } from '../trace/trace.ts';
import { readCalibration } from '../doubt/calibration.ts';
import { readForwards } from '../speed/forwards.ts';
import type { ModelFiles } from '../models/checkpoint.ts';
import type { Decoding } from '../sampling/policies/settings.ts';
import type { DownloadProgress } from '../models/download.ts';
import type { Keeping } from '../models/file-store.ts';
import type { ModelTokenizer } from '../models/tokenizer.ts';
import type { StartProgress } from '../runtime/start.ts';
import { refusalsOf } from '../runtime/refusal.ts';
import type { StartedDenoiser } from '../runtime/device-report.ts';
import type { RunningDenoiser } from '../runtime/running-denoiser.ts';
import type { LoadMeter } from './load-meter.ts';
import type { SourceDescription } from '../sources/description.ts';
import type {
  Backend,
  DescribeRequest,
  DeviceReport,
  LoadedModel,
  LoadRequest,
} from './protocol.ts';

/** A model's folder in memory, verified, and what the host reads from it. */
export interface FetchedModel {
  readonly model: TraceModel;
  readonly tokenizer: ModelTokenizer;
  readonly files: ModelFiles;
  /** Whether the next visit will find the files. */
  readonly keeping: Keeping;
  /** How the model's own code decodes; absent of ours. */
  readonly decoding?: Decoding;
}

/** What the host needs of the world, so that tests can stand in for network and device. */
export interface ModelSource {
  /** Finds out what a published model is. */
  describe(request: DescribeRequest, signal: AbortSignal): Promise<SourceDescription>;
  /** Downloads and verifies the model, and the runtime that it will most likely take. */
  fetch(
    request: LoadRequest,
    onProgress: (progress: DownloadProgress) => void,
    signal: AbortSignal,
  ): Promise<FetchedModel>;
  /** Starts a runtime that reproduces the model's golden outputs; another one than expected is downloaded. */
  start(
    backend: Backend,
    files: ModelFiles,
    onProgress: (progress: StartProgress | DownloadProgress) => void,
    signal: AbortSignal,
  ): Promise<StartedDenoiser<RunningDenoiser>>;
}

/** A model on a device. */
export interface RunningModel {
  readonly denoiser: RunningDenoiser;
  readonly tokenizer: ModelTokenizer;
  readonly loaded: LoadedModel;
}

/**
 * Starts a model on the first backend that takes it.
 * @param backends in the order to try; not empty
 * @throws FaultError as `ModelSource.start`
 */
export async function startModel(
  source: ModelSource,
  fetched: FetchedModel,
  backends: readonly Backend[],
  meter: LoadMeter,
  signal: AbortSignal,
): Promise<RunningModel> {
  const { denoiser, report } = await startFirst(source, fetched.files, backends, meter, signal);
  try {
    await warmUp(denoiser);
  } catch (error) {
    await denoiser.dispose().catch(() => undefined);
    throw error;
  }
  meter.part('self-check', 1);
  return { denoiser, tokenizer: fetched.tokenizer, loaded: describe(fetched, denoiser, report) };
}

/** Share of the self-check's part of the bar that the warm-up after it takes. */
const WARM_UP_SHARE = 0.2;

async function startFirst(
  source: ModelSource,
  files: ModelFiles,
  backends: readonly Backend[],
  meter: LoadMeter,
  signal: AbortSignal,
): Promise<StartedDenoiser<RunningDenoiser>> {
  const refused: RefusedRuntime[] = [];
  for (const [i, backend] of backends.entries()) {
    try {
      const { denoiser, report } = await source.start(
        backend,
        files,
        (progress) => {
          if ('totalBytes' in progress) meter.bytes(progress);
          else if (progress.phase === 'compile') meter.part('compile', progress.done);
          else meter.part('self-check', progress.done * (1 - WARM_UP_SHARE));
        },
        signal,
      );
      return { denoiser, report: { ...report, refused: [...refused, ...report.refused] } };
    } catch (error) {
      const { code } = faultOf(error);
      const isRefusal = code === 'self-check-failed' || code === 'no-webgpu';
      if (!isRefusal || i === backends.length - 1) throw error;
      refused.push(...refusalsOf(backend === 'webgpu' ? 'WebGPU' : 'Best available', error));
    }
  }
  throw new FaultError(fault('internal', { why: 'no-backend' }));
}

/**
 * Which backends to try, best first, after a device was lost a number of times since the last finished run.
 * A device that goes twice would go again: the processor stays.
 */
export function backendsAfter(losses: number, asked: Backend): readonly Backend[] {
  if (losses === 0 || asked === 'wasm') return [asked];
  if (losses > 1) return ['wasm'];
  return asked === 'auto' ? ['auto'] : [asked, 'wasm'];
}

/** Compiles what the first measured run will need: every kind of pass, at the sizes that runs have. */
async function warmUp(denoiser: RunningDenoiser): Promise<void> {
  const { contextLength, eosId, maskId, attention } = denoiser.shape;
  const most = attention.kind === 'block-causal' ? attention.block : 16;
  const size = Math.max(1, Math.min(most, Math.floor(contextLength / 4)));
  const row = (id: number): number[] => Array.from({ length: size }, () => id);
  if (attention.kind !== 'token-causal') {
    // Where blocks are counted from the start, this is a whole one.
    await denoiser.prefill(row(eosId));
    await denoiser.denoise(row(maskId), GREEDY);
    denoiser.rewind(0);
    return;
  }
  const after = (count: number): Branch => ({ after: count, ids: row(maskId) });
  await denoiser.prefill(row(eosId), GREEDY, [after(size)]);
  await denoiser.denoise(row(maskId), GREEDY);
  await denoiser.commit(row(eosId), GREEDY, [after(1), after(size)]);
  await denoiser.commit([eosId]);
  denoiser.rewind(0);
}

const ANY_PROMPT = { kind: 'write', instruction: '', signature: null } as const;

function describe(
  { model, tokenizer, keeping, files, decoding }: FetchedModel,
  { shape, cacheBytesPerToken }: RunningDenoiser,
  device: DeviceReport,
): LoadedModel {
  const forwards = readForwards(files);
  return {
    model,
    pieces: tokenizer.pieces(),
    maskId: shape.maskId,
    eosId: shape.eosId,
    padId: shape.padId,
    contextLength: shape.contextLength,
    answer: tokenizer.answerOf(ANY_PROMPT),
    cacheBytesPerToken,
    keeping,
    device,
    calibration: readCalibration(files),
    ...(forwards !== null && { forwards }),
    attention: shape.attention,
    ...(decoding && { decoding }),
  };
}
