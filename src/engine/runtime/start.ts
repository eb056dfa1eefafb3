import type { DenoiserShape } from '../denoiser.ts';
import { fault, FaultError, type RefusedRuntime } from '../fault.ts';
import type { DeviceReport, StartedDenoiser } from './device-report.ts';
import type { EngineDenoiser } from './engine-denoiser.ts';
import type { Engine } from './engine.ts';
import type { Golden } from './golden.ts';
import { refusalsOf } from './refusal.ts';
import { selfCheck } from './self-check.ts';
import { SequenceDenoiser } from './sequence-denoiser.ts';
import { lateCode } from '../support/late-code.ts';

/** A runtime that might do: what it is called and how it is started. */
export interface Attempt {
  readonly device: Pick<DeviceReport, 'backend' | 'label' | 'adapter' | 'cacheLocation'>;
  /** Largest difference from the golden outputs that is still right, nats. */
  readonly tolerance: number;
  start(): Promise<Engine>;
}

export interface StartProgress {
  readonly phase: 'compile' | 'self-check';
  /** Of the phase, 0 to 1; starts anew when an attempt is refused. */
  readonly done: number;
}

export interface StartOptions {
  readonly onProgress?: (progress: StartProgress) => void;
  readonly signal?: AbortSignal;
}

/**
 * Starts the first attempt that reproduces the golden outputs.
 * @param refused what was ruled out before
 * @throws FaultError self-check-failed when none does; what kept a runtime from being downloaded, where no
 *   other does; cancelled when the signal says so
 */
export async function startFirstRight(
  attempts: AsyncIterable<Attempt> | Iterable<Attempt>,
  shape: DenoiserShape,
  golden: Golden,
  { onProgress, signal }: StartOptions,
  refused: RefusedRuntime[] = [],
): Promise<StartedDenoiser<EngineDenoiser>> {
  let missing: FaultError | null = null;
  for await (const attempt of attempts) {
    const { device, tolerance } = attempt;
    throwIfCancelled(signal);
    onProgress?.({ phase: 'compile', done: 0 });
    let denoiser: EngineDenoiser | null = null;
    try {
      // First: where the code cannot be had, nobody would take down what was started.
      const denoiserOver = await overEngine(shape);
      denoiser = denoiserOver(await attempt.start());
      onProgress?.({ phase: 'compile', done: 1 });
      const check = await selfCheck(denoiser, golden, tolerance, (done) => {
        onProgress?.({ phase: 'self-check', done });
        throwIfCancelled(signal);
      });
      const { mismatch } = check;
      if (mismatch === null) {
        return { denoiser, report: { ...device, selfCheck: check.difference, refused } };
      }
      refused.push({ label: device.label, reason: { why: 'numbers', mismatch } });
    } catch (error) {
      if (error instanceof FaultError && error.fault.code === 'cancelled') {
        await denoiser?.dispose();
        throw error;
      }
      if (error instanceof FaultError && isDownload(error)) missing = error;
      refused.push(...refusalsOf(device.label, error));
    }
    // What failed may fail again while it is taken down; the next attempt matters more.
    await denoiser?.dispose().catch(() => undefined);
  }
  if (missing !== null) throw missing;
  throw new FaultError(fault('self-check-failed', { refused }));
}

/** Makes the denoiser that asks an engine for the passes that its model's attention takes. */
async function overEngine(shape: DenoiserShape): Promise<(engine: Engine) => EngineDenoiser> {
  if (shape.attention.kind === 'token-causal') {
    return (engine) => new SequenceDenoiser(shape, engine);
  }
  const { denoiserOf } = await lateCode(() => import('./denoiser-of.on-demand.ts'));
  return (engine) => denoiserOf(shape, engine);
}

/** Whether a runtime is not at fault, but could not be had. */
function isDownload({ fault: { code } }: FaultError): boolean {
  return code === 'network' || code === 'model-missing';
}

function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) {
    throw new FaultError(fault('cancelled', { what: 'load' }));
  }
}
