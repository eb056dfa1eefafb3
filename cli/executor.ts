import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  readResult,
  type Execution,
  type ExecutionResult,
  type Executor,
} from '../src/tasks/execution.ts';

const CHILD = fileURLToPath(new URL('execute-child.js', import.meta.url));
const HARNESS = fileURLToPath(new URL('../src/tasks/harness.js', import.meta.url));

/** Heap of the child, MiB: many times what any task needs. */
const HEAP_MIB = 192;
/** The child ends a task by itself at the limit; past this much more, milliseconds, it is killed. */
const GRACE_MS = 500;

// Node 23.5 renamed the flag.
const PERMISSION = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';

/**
 * Runs generated code in a child process: no file system, no environment, no module, a bounded heap. The
 * child serves one execution after the other, each in a realm of its own, and is replaced only when it
 * had to be killed or ran out of memory.
 */
export class ChildExecutor {
  #child: Promise<ChildProcess> | null = null;
  #last: Promise<unknown> = Promise.resolve();

  readonly execute: Executor = (execution) => {
    const result = this.#last.then(() => this.#run(execution));
    this.#last = result.catch(() => undefined);
    return result;
  };

  /** Ends the child. Another execution would start a new one. */
  async dispose(): Promise<void> {
    await this.#last;
    const child = await this.#child;
    this.#child = null;
    child?.kill('SIGKILL');
  }

  async #run(execution: Execution): Promise<ExecutionResult> {
    this.#child ??= start();
    const child = await this.#child;
    return new Promise((resolve) => {
      const settle = (result: ExecutionResult): void => {
        clearTimeout(timer);
        child.off('message', onMessage);
        child.off('exit', onExit);
        resolve(result);
      };
      const onMessage = (report: unknown): void => settle(readResult(report));
      const onExit = (): void => {
        this.#child = null;
        settle({ ok: false, failure: { reason: 'memory' } });
      };
      const timer = setTimeout(() => {
        this.#child = null;
        child.kill('SIGKILL');
        const seconds = execution.timeLimit / 1000;
        settle({ ok: false, failure: { reason: 'time-out', seconds } });
      }, execution.timeLimit + GRACE_MS);
      child.on('message', onMessage);
      child.on('exit', onExit);
      // A child that is gone is heard of through `exit`.
      child.send(execution, () => undefined);
    });
  }
}

function start(): Promise<ChildProcess> {
  const child = fork(CHILD, {
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [
      PERMISSION,
      `--allow-fs-read=${CHILD}`,
      `--allow-fs-read=${HARNESS}`,
      '--no-warnings',
      '--disallow-code-generation-from-strings',
      `--max-old-space-size=${HEAP_MIB}`,
    ],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`The process that runs the tests ended with status ${code ?? 'none'}.`));
    });
    child.once('message', () => resolve(child));
  });
}
