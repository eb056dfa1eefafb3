import type { Denoiser } from '../src/diffusion/denoiser.ts';
import { measure, type Measures } from '../src/diffusion/measures.ts';
import { recordRun } from '../src/diffusion/recorder.ts';
import { checkRoom } from '../src/diffusion/room.ts';
import { sample } from '../src/diffusion/sampler.ts';
import type { Settings } from '../src/diffusion/settings.ts';
import type { Trace, TracePrompt } from '../src/diffusion/trace.ts';
import { checkOf } from '../src/model/text-check.ts';
import { tracePrompt } from '../src/model/tokenizer.ts';
import { createNodeDenoiser } from '../src/runtime/node.ts';
import { askedFor, promptOf } from '../src/tasks/asked.ts';
import { normaliseInstruction, type Prompt } from '../src/tasks/prompt.ts';
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
  dispose(): Promise<void>;
}

/**
 * The prompt as the model reads it.
 * @throws FaultError prompt-too-long when no room is left for a text
 */
export function encodePrompt(
  { tokenizer, config }: Pick<OpenModel, 'tokenizer' | 'config'>,
  prompt: Prompt,
): TracePrompt {
  const asked = askedFor(prompt);
  const instruction = normaliseInstruction(asked.instruction);
  const encoded = tracePrompt({ ...asked, instruction }, prompt, tokenizer);
  checkRoom(encoded, config.shape.context);
  return encoded;
}

/** Starts the model: seconds, since it has to reproduce its golden outputs first. */
export async function startWriter(
  { model, files, tokenizer }: OpenModel,
  threads: number,
): Promise<Writer> {
  const { denoiser, report } = await createNodeDenoiser(files, { threads });
  return {
    device: report.label,
    write: (prompt, settings, onPass) =>
      write(denoiser, { model, device: report.label, prompt, settings }, tokenizer, onPass),
    dispose: () => denoiser.dispose(),
  };
}

async function write(
  denoiser: Denoiser,
  head: Pick<Trace, 'model' | 'device' | 'prompt' | 'settings'>,
  tokenizer: OpenModel['tokenizer'],
  onPass?: (trace: Trace) => void,
): Promise<Text> {
  const passes = sample(denoiser, head.prompt, head.settings, {
    now: () => performance.now(),
    check: checkOf(tokenizer, promptOf(head.prompt)),
  });
  const trace = await recordRun(head, passes, onPass);
  return { code: tokenizer.decode(trace.tokens), trace, measures: measure(trace) };
}
