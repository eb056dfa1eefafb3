/**
 * Lets a script end with one line whatever goes wrong: what it was asked for wrongly, and what nobody foresaw.
 * Output that goes away ends it quietly.
 */
export function endWithOneLine() {
  process.on('uncaughtException', (error) => {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${message.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()}\n`);
    process.exit(1);
  });
  process.stdout.on('error', () => process.exit(0));
  process.stderr.on('error', () => undefined);
}
