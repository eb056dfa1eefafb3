import { isAskedWrongly, isForeseen, messageOf } from './command-error.ts';
import { bearClosedOutput, say } from './output.ts';
import { onOneLine } from './printable.ts';

/** Where more is said. */
const OPTIONS = 'More: docs/command-line.md';

/**
 * Runs a command, or says how it is used where `--help` is asked for. What fails is one line on standard error, with
 * exit status 2 when it was asked for wrongly and 1 otherwise; of a defect of the program it also says where it lies.
 */
export async function runCommand(usage: string, command: () => Promise<void>): Promise<void> {
  bearClosedOutput();
  exitWhereHelpIsAsked(usage);
  // Of a stream that nobody waits for.
  process.on('uncaughtException', (error) => process.exit(report(error)));
  try {
    await command();
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** Says how a command is used, and ends, where `--help` is among the options: what stands behind `--` is none. */
function exitWhereHelpIsAsked(usage: string): void {
  const args = process.argv.slice(2);
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  if (!options.includes('--help') && !options.includes('-h')) return;
  process.stdout.write(`${usage.trim()}\n\n${OPTIONS}\n`);
  process.exit(0);
}

/**
 * What a command reads before it does anything; ends the process as {@link runCommand} does where that throws, or where
 * `--help` is asked for.
 */
export function orExit<T>(usage: string, read: () => T): T {
  exitWhereHelpIsAsked(usage);
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
