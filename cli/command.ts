import { faultOf, type FaultCode } from '../src/diffusion/fault.ts';

/** Faults of what was asked for, as against faults in carrying it out. */
const ASKED_WRONGLY: ReadonlySet<FaultCode> = new Set<FaultCode>([
  'bad-settings',
  'empty-prompt',
  'prompt-too-long',
  'no-code',
  'bad-signature',
  'model-missing',
  'model-invalid',
]);

/**
 * Runs a command. What fails is one line on standard error, with exit status 2 when it was asked for
 * wrongly and 1 otherwise; a defect of the program also shows where it lies.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const { code, message } = faultOf(error);
    console.error(message.replaceAll(/\s*\n\s*/g, ' '));
    if (code === 'internal' && error instanceof Error) console.error(error.stack);
    process.exitCode = ASKED_WRONGLY.has(code) ? 2 : 1;
  }
}
