import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const MODULE = fileURLToPath(new URL('children.ts', import.meta.url));
const PARENT = `
  import { spawn } from 'node:child_process';
  import { endTogether } from ${JSON.stringify(MODULE)};
  const child = spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' });
  endTogether(child);
  child.on('spawn', () => process.stdout.write(String(child.pid) + '\\n'));
  setInterval(() => undefined, 1000);
`;

/** Sending nothing to a process that is gone throws. */
function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  'a child that is too busy to notice ends with its parent, by %s',
  async (signal) => {
    const args = ['--import', 'tsx', '--input-type=module', '-e', PARENT];
    const parent = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const pid = await new Promise<number>((resolve) => {
      parent.stdout.once('data', (text: Buffer) => resolve(Number(text.toString())));
    });
    expect(lives(pid)).toBe(true);
    const ended = new Promise((resolve) =>
      parent.once('exit', (_, reason: string | null) => resolve(reason)),
    );
    parent.kill(signal);
    expect(await ended).toBe(signal);
    await expect.poll(() => lives(pid), { timeout: 10_000 }).toBe(false);
  },
  30_000,
);
