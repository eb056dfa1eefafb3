import { isAskedWrongly, isForeseen, messageOf } from './command-error.ts';
import { bearClosedOutput, say } from './output.ts';
import { onOneLine } from './printable.ts';

/**
 * Runs a command. What fails is one line on standard error, with exit status 2 when it was asked for
 * wrongly and 1 otherwise; of a defect of the program it also says where it lies.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  bearClosedOutput();
  // Of a stream that nobody waits for.
  process.on('uncaughtException', (error) => process.exit(report(error)));
  try {
    await command();
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** What a command reads before it does anything; ends the process as {@link runCommand} does where that throws. */
export function orExit<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    process.exit(report(error));
  }
}

/** @returns the exit status */
function report(error: unknown): number {
  const wrong = isAskedWrongly(error);
  say(onOneLine(messageOf(error)) + (wrong ? '' : placeOf(error)));
  return wrong ? 2 : 1;
}

/** Where an error that nobody foresaw comes from; empty where it does not say. */
function placeOf(error: unknown): string {
  if (isForeseen(error) || !(error instanceof Error)) return '';
  const [, place] = /\n\s*at (.+)/.exec(error.stack ?? '') ?? [];
  return place === undefined ? '' : ` (at ${onOneLine(place)})`;
}
