import type { ChildProcess } from 'node:child_process';

const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

const running = new Set<ChildProcess>();
let listens = false;

/** Lets a process end with this one, whatever ends it: a child in an endless loop would not notice by itself. */
export function endTogether(child: ChildProcess): void {
  running.add(child);
  child.once('exit', () => running.delete(child));
  if (listens) return;
  listens = true;
  process.on('exit', endAll);
  for (const signal of SIGNALS) {
    const end = (): void => {
      endAll();
      process.off(signal, end);
      // As without a listener, unless somebody else listens.
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    };
    process.on(signal, end);
  }
}

function endAll(): void {
  for (const child of running) child.kill();
}
