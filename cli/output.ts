import { printable } from './printable.ts';

/**
 * Lets output that goes away end a command quietly, as `head` makes it: nobody reads on. A closed standard
 * error loses what is said there, and nothing else.
 */
export function bearClosedOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
      say(`Standard output cannot be written: ${error.message}`);
      process.exit(2);
    }
    process.exit(0);
  });
  process.stderr.on('error', () => undefined);
}

/**
 * Writes to standard output; done when it is taken, and never where it cannot be: that ends the command, see
 * {@link bearClosedOutput}. Where a person looks at it, it moves nothing there.
 */
export async function print(text: string): Promise<void> {
  const shown = process.stdout.isTTY ? printable(text) : text;
  await new Promise<void>((resolve) => {
    process.stdout.write(`${shown}\n`, (error) => {
      if (error === null || error === undefined) resolve();
    });
  });
}

/** Writes lines for people to standard error. */
export function say(text: string): void {
  process.stderr.write(`${printable(text)}\n`);
}
