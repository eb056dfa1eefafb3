import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  readResult,
  type Execution,
  type ExecutionFailure,
  type ExecutionResult,
  type Executor,
} from '../src/tasks/execution.ts';

const CHILD = fileURLToPath(new URL('execute-child.js', import.meta.url));
const HARNESS = fileURLToPath(new URL('../src/tasks/harness.js', import.meta.url));

/** Heap of the child, MiB: many times what any task needs. */
const HEAP_MIB = 192;
/** The child notices a task's time limit by itself; past this much more, milliseconds, it is killed. */
const GRACE_MS = 500;

// Node 23.5 renamed the flag.
const PERMISSION = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';

/**
 * Runs generated code in a child process: no file system, no environment, no module, a bounded heap. The
 * child serves one execution after the other, each in a realm of its own. It is replaced when it ran out
 * of memory or of time: what ran out of time may have filled the heap, and the next would pay for it.
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
      const replace = (failure: ExecutionFailure): void => {
        this.#child = null;
        child.kill('SIGKILL');
        settle({ ok: false, failure });
      };
      const onMessage = (report: unknown): void => {
        const result = readResult(report);
        if (!result.ok && result.failure.reason === 'time-out') replace(result.failure);
        else settle(result);
      };
      const onExit = (): void => replace({ reason: 'memory' });
      const timer = setTimeout(
        () => replace({ reason: 'time-out', seconds: execution.timeLimit / 1000 }),
        execution.timeLimit + GRACE_MS,
      );
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
