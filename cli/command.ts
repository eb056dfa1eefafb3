import { isAskedWrongly, isForeseen, messageOf } from './command-error.ts';
import { bearClosedOutput, print, say } from './output.ts';
import { onOneLine } from './printable.ts';

/** Where all options stand. */
const OPTIONS = 'All options: docs/command-line.md';

/**
 * Runs a command, or says how it is used where `--help` is asked for. What fails is one line on standard error, with exit status 2 when it was asked for
 * wrongly and 1 otherwise; of a defect of the program it also says where it lies.
 */
export async function runCommand(usage: string, command: () => Promise<void>): Promise<void> {
  bearClosedOutput();
  if (asksForHelp(process.argv.slice(2))) {
    await print(helpOf(usage));
    return;
  }
  // Of a stream that nobody waits for.
  process.on('uncaughtException', (error) => process.exit(report(error)));
  try {
    await command();
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** Whether `--help` is among the options: what stands behind `--` is none. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

function helpOf(usage: string): string {
  return `${usage.trim()}\n\n${OPTIONS}`;
}

/**
 * What a command reads before it does anything; ends the process as {@link runCommand} does where that throws, or where
 * `--help` is asked for.
 */
export function orExit<T>(usage: string, read: () => T): T {
  if (asksForHelp(process.argv.slice(2))) {
    process.stdout.write(`${helpOf(usage)}\n`);
    process.exit(0);
  }
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
