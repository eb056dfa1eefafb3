import type { ModelConfig } from '../../architectures/architecture.ts';
import type { DenoiserShape } from '../../denoiser.ts';
import { fault, FaultError, messageOf, type RefusedRuntime } from '../../fault.ts';
import type { ModelFiles } from '../../models/checkpoint.ts';
import { type OnnxModel, readOnnxModel } from '../../models/onnx-model.ts';
import type { StartedDenoiser } from '../device-report.ts';
import { refusalsOf } from '../refusal.ts';
import { TOLERANCE } from '../self-check.ts';
import type { StartOptions } from '../start.ts';
import { differenceFrom, type GoldenLogits, goldenLogits } from './golden-logits.ts';
import { LogitsDenoiser } from './logits-denoiser.ts';
import type { LogitsModel } from './logits-model.ts';
import type { OnnxRuntime } from './onnx-runtime.ts';
import { type MaskedLoader, openGraph, type OpenGraph } from './open-graph.ts';
import { seesAhead } from './sees-ahead.ts';

export interface OnnxStart extends StartOptions {
  /** Runtimes to try, in this order. */
  readonly runtimes: AsyncIterable<OnnxRuntime> | Iterable<OnnxRuntime>;
  readonly masked: MaskedLoader;
}

/**
 * Starts a model from an ONNX graph on the first runtime that computes it. Every logit of a short pass has to be a
 * number; where the folder says what logits its model gives and the graph is not quantised, they have to be those.
 * @throws FaultError model-invalid of a model that is none for masks; self-check-failed where no runtime computes it;
 *   cancelled
 */
export async function startOnnx(
  files: ModelFiles,
  { runtimes, masked, onProgress, signal }: OnnxStart,
): Promise<StartedDenoiser<LogitsDenoiser>> {
  const model = await readOnnxModel(files);
  const refused: RefusedRuntime[] = [];
  const known = model.graph.precision === 'fp32' ? goldenLogits(files) : [];
  for await (const runtime of runtimes) {
    throwIfCancelled(signal);
    onProgress?.({ phase: 'compile', done: 0 });
    let open: OpenGraph | null = null;
    try {
      open = await openGraph(runtime, files, model, masked);
      onProgress?.({ phase: 'compile', done: 1 });
      const isCausal = !(await looksRight(open.model, model.config));
      onProgress?.({ phase: 'self-check', done: 0.5 });
      const selfCheck = await holdAgainst(known, open.model);
      onProgress?.({ phase: 'self-check', done: 1 });
      throwIfCancelled(signal);
      const shape = shapeOf(model.config, isCausal);
      const label = labelOf(runtime, model, open, isCausal);
      const report = { ...runtime.device, label, selfCheck, refused };
      return { denoiser: new LogitsDenoiser(shape, open.model), report };
    } catch (error) {
      await open?.model.dispose().catch(() => undefined);
      const told = asFault(error, model);
      if (told instanceof FaultError && !isOfRuntime(told)) throw told;
      refused.push(...refusalsOf(runtime.device.label, told));
    }
  }
  throw new FaultError(fault('self-check-failed', { refused }));
}

/**
 * Runs a few tokens.
 * @returns whether rows see what is behind them
 * @throws FaultError model-invalid where a logit is no number
 */
async function looksRight(model: LogitsModel, config: ModelConfig): Promise<boolean> {
  const { maskId, eosId, vocabulary } = config;
  const other = vocabulary - 1 === eosId ? 0 : vocabulary - 1;
  const ids = [eosId, maskId, maskId, eosId];
  const { values } = await model.forward(ids);
  if (values.some(Number.isNaN)) {
    throw new FaultError(fault('model-invalid', { why: 'not-finite' }));
  }
  return seesAhead(model, ids, other);
}

/**
 * @returns the largest difference from the known logits; 0 where none are known
 * @throws FaultError internal where it is no rounding error
 */
async function holdAgainst(known: readonly GoldenLogits[], model: LogitsModel): Promise<number> {
  const off = await differenceFrom(known, model);
  if (off > TOLERANCE.float32) throw new FaultError(fault('internal', { why: 'logits-off', off }));
  return off;
}

function shapeOf(config: ModelConfig, isCausal: boolean): DenoiserShape {
  const { attention, vocabulary, context, maskId, eosId, padId } = config;
  return {
    attention,
    // A row that sees nothing behind it was taught to predict the token after it.
    logits: isCausal ? 'shifted' : 'own',
    vocabSize: vocabulary,
    contextLength: context,
    maskId,
    eosId,
    padId,
    sepId: maskId,
  };
}

/** "WASM, fp32, transformers.js". */
function labelOf(
  { device }: OnnxRuntime,
  { graph }: OnnxModel,
  { through }: OpenGraph,
  isCausal: boolean,
): string {
  const by = through === 'transformers' ? 'transformers.js' : 'ONNX graph';
  // Told, since a mask in a sentence is then filled without what stands behind it.
  return [device.label, graph.precision, by, ...(isCausal ? ['causal'] : [])].join(', ');
}

/** What a runtime says of bytes that are no graph; the last of none at all. */
const NO_GRAPH = /protobuf|ModelProto|No graph was found|INVALID_PROTOBUF|data pointer is null/i;

/** What a graph without ids or logits is, told by its kind where that is known. */
function asFault(error: unknown, { type, graph }: OnnxModel): unknown {
  if (!(error instanceof FaultError)) {
    const message = messageOf(error);
    if (!NO_GRAPH.test(message)) return error;
    return new FaultError(fault('model-invalid', { why: 'graph', file: graph.graph, message }));
  }
  if (type === null) return error;
  const { code, data } = error.fault;
  if (code !== 'model-invalid') return error;
  const isOther = data.why === 'onnx-input' && data.input === 'input_ids' && !data.has;
  return isOther ? new FaultError(fault('model-invalid', { why: 'not-masked', type })) : error;
}

/** Whether another runtime may do. */
function isOfRuntime({ fault: { code } }: FaultError): boolean {
  return code === 'internal' || code === 'no-webgpu' || code === 'self-check-failed';
}

function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new FaultError(fault('cancelled', { what: 'load' }));
}
