import { type FaultCode, FaultError, faultOf } from '../src/engine/fault.ts';
import { onDemand } from '../src/words/on-demand.ts';
import { words } from '../src/words/words.ts';

/** Faults of what was asked for, as against faults in carrying it out. */
const ASKED_WRONGLY: ReadonlySet<FaultCode> = new Set<FaultCode>([
  'bad-settings',
  'empty-prompt',
  'prompt-too-long',
  'no-code',
  'bad-signature',
  'bad-fork',
  'bad-pin',
  'model-missing',
  'model-invalid',
  'model-unsupported',
  'source-refused',
]);

/** What a command cannot do as it was asked to. Its message is a sentence for the person who asked. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  /** Whether the slip lies in what was asked for. */
  readonly wrongly: boolean;

  constructor(message: string, { wrongly = true, cause }: CommandErrorOptions = {}) {
    super(message, { cause });
    this.wrongly = wrongly;
  }
}

interface CommandErrorOptions {
  readonly wrongly?: boolean;
  readonly cause?: unknown;
}

/** What happened, for a person, of anything that was thrown. */
export function messageOf(error: unknown): string {
  if (error instanceof CommandError) return error.message;
  const fault = faultOf(error);
  const { what, hint } = onDemand.sourceFaults;
  const said = what(fault) ?? words.faults.what(fault);
  // Those of the page's own models are told on a page, which can be reloaded.
  return what(fault) !== null ? `${said} ${hint(fault) ?? ''}`.trim() : said;
}

/** Whether an error says itself what is wrong, so that nobody has to be told where it was thrown. */
export function isForeseen(error: unknown): boolean {
  return error instanceof CommandError || error instanceof FaultError;
}

/** A file or folder that cannot be read or written is a slip in its name too. */
export function isAskedWrongly(error: unknown): boolean {
  if (error instanceof CommandError) return error.wrongly;
  if (error instanceof FaultError) return ASKED_WRONGLY.has(error.fault.code);
  return error instanceof Error && 'syscall' in error;
}
