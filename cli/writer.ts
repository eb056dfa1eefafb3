import path from 'node:path';
import type { Denoiser } from '../src/engine/denoiser.ts';
import { measure, type Measures } from '../src/engine/trace/measures.ts';
import { goOnRecording, startTrace } from '../src/engine/trace/recorder.ts';
import { checkRoom } from '../src/engine/sampling/room.ts';
import { sample } from '../src/engine/sampling/sampler.ts';
import type { Settings } from '../src/engine/sampling/policies/settings.ts';
import type { Trace, TracePrompt } from '../src/engine/trace/trace.ts';
import { checkOf } from '../src/engine/models/text-check.ts';
import { withPins } from '../src/engine/models/pins.ts';
import type { Pin } from '../src/engine/prompt/pin.ts';
import { called } from '../src/engine/worker/naming.ts';
import { partsCheckOf, spellingIn, tracePrompt } from '../src/engine/models/tokenizer.ts';
import { createNodeDenoiser } from '../src/engine/runtime/node.ts';
import { askedFor, promptOf } from '../src/engine/prompt/asked.ts';
import { normaliseInstruction, type Prompt } from '../src/engine/prompt/prompt.ts';
import type { OpenModel } from './open-model.ts';

/** A finished text. */
export interface Text {
  readonly code: string;
  readonly trace: Trace;
  readonly measures: Measures;
}

/** A model on the processor that writes one text after the other. */
export interface Writer {
  /** What computes the passes, in words. */
  readonly device: string;
  /** @throws FaultError prompt-too-long */
  write(prompt: TracePrompt, settings: Settings, onPass?: (trace: Trace) => void): Promise<Text>;
  /**
   * Goes on from a fork, see `forkAt`.
   * @throws FaultError bad-fork
   */
  goOn(begun: Trace, onPass?: (trace: Trace) => void): Promise<Text>;
  dispose(): Promise<void>;
}

/**
 * The prompt as the model reads it.
 * @throws FaultError prompt-too-long when no room is left for a text; bad-pin, see `withPins`
 */
export function encodePrompt(
  { tokenizer, config }: Pick<OpenModel, 'tokenizer' | 'config'>,
  prompt: Prompt,
  pins: readonly Pin[] = [],
): TracePrompt {
  const asked = askedFor(prompt);
  // A chat model reads what was typed, line by line.
  const isChat = tokenizer.answerOf(prompt) !== 'code';
  const instruction = isChat ? asked.instruction : normaliseInstruction(asked.instruction);
  const held = pins.length === 0 ? {} : { pins };
  const encoded = tracePrompt({ ...asked, instruction, ...held }, prompt, tokenizer);
  checkRoom(encoded, config.context);
  return withPins(encoded, tokenizer, config.context);
}

/** Starts the model: seconds, since it has to reproduce its golden outputs first. */
export async function startWriter(
  { model, folder, files, tokenizer, answers }: OpenModel,
  threads: number,
): Promise<Writer> {
  // The name of a folder may say how a published model attends.
  const beside = { name: path.basename(folder), answers };
  const { denoiser, report } = await createNodeDenoiser(files, { threads, beside });
  return {
    device: report.label,
    write: (prompt, settings, onPass) =>
      write(
        denoiser,
        startTrace({ model, device: report.label, prompt, settings }),
        tokenizer,
        onPass,
      ),
    goOn: (begun, onPass) => write(denoiser, begun, tokenizer, onPass),
    dispose: () => denoiser.dispose(),
  };
}

async function write(
  denoiser: Denoiser,
  started: Trace,
  tokenizer: OpenModel['tokenizer'],
  onPass?: (trace: Trace) => void,
): Promise<Text> {
  const begun = await underItsNames(denoiser, started, tokenizer);
  const passes = sample(denoiser, begun.prompt, begun.settings, {
    from: begun.changes === undefined ? undefined : begun,
    now: () => performance.now(),
    hasParts: partsCheckOf(promptOf(begun.prompt), tokenizer),
    ...(begun.prompt.answer === undefined && {
      check: checkOf(tokenizer, promptOf(begun.prompt)),
    }),
  });
  const trace = await goOnRecording(begun, passes, onPass);
  return {
    code: spellingIn(trace.prompt, tokenizer).decode(trace.tokens),
    trace,
    measures: measure(trace),
  };
}

/** A run that has not begun, asked for under names that the model knows, see `called`. */
async function underItsNames(
  denoiser: Denoiser,
  begun: Trace,
  tokenizer: OpenModel['tokenizer'],
): Promise<Trace> {
  const { prompt, settings, passes, changes } = begun;
  if (passes.length > 0 || changes !== undefined) return begun;
  const { given: _given, ...asked } = prompt;
  const options = { now: () => performance.now() };
  const told = await called(asked, { denoiser, tokenizer }, settings, options);
  if (told === asked) return begun;
  const encoded = tracePrompt(told, promptOf(told), tokenizer);
  return { ...begun, prompt: withPins(encoded, tokenizer, denoiser.shape.contextLength) };
}
