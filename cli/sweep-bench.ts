import { cpus } from 'node:os';
import type { Settings } from '../src/engine/sampling/policies/settings.ts';
import type { SweptModel } from '../src/measure/sweep.ts';
import { CommandError } from './command-error.ts';
import type { OpenModel } from './open-model.ts';
import type { Progress } from './progress.ts';
import { encodePrompt, startWriter, type Writer } from './writer.ts';

/** Models on the processor as a sweep has them write, one loaded at a time. */
export class Bench {
  readonly #threads: number;
  readonly #models: readonly OpenModel[];
  readonly #progress: Progress;
  #writer: Writer | null = null;

  constructor(threads: number, models: readonly OpenModel[], progress: Progress) {
    this.#threads = threads;
    this.#models = models;
    this.#progress = progress;
  }

  /** @param folder of one of the models */
  async open(folder: string): Promise<SweptModel> {
    const open = this.#models.find((model) => model.folder === folder);
    if (open === undefined) throw new CommandError(`There is no model ${folder}.`);
    this.#progress.show(`loading ${open.model.id}`);
    await this.dispose();
    const writer = (this.#writer = await startWriter(open, this.#threads));
    return {
      model: open.model,
      device: writer.device,
      adapter: adapterOf(this.#threads),
      write: async (task, settings) => {
        const { code, measures } = await writer.write(encodePrompt(open, task), settings);
        return { code, ...measures };
      },
    };
  }

  async dispose(): Promise<void> {
    await this.#writer?.dispose();
    this.#writer = null;
  }
}

/** The settings of an autoregressive model beside those of a diffusion model. */
export function oneAtATime(settings: Settings): Settings {
  return { ...settings, policy: { kind: 'ar' }, cache: 'exact', edits: false, remask: 0 };
}

/** The processor as a point names it. */
export function adapterOf(threads: number): string {
  return `${processor()}, ${threads === 1 ? '1 thread' : `${threads} threads`}`;
}

/** The machine in words: its processor, cores and threads. */
export function machineOf(threads: number): string {
  const cores = cpus().length;
  const of = threads === 1 ? '1 thread' : `${threads} threads`;
  return `${processor()}, ${of} of ${cores === 1 ? '1 core' : `${cores} cores`}`;
}

function processor(): string {
  return cpus()[0]?.model.replaceAll(/\s+/g, ' ').trim() || 'CPU';
}
