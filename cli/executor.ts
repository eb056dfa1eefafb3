import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type {
  Execution,
  ExecutionFailure,
  ExecutionResult,
  Executor,
} from '../src/tasks/execution.ts';
import { readReport } from '../src/sandbox/messages.ts';
import { LANGUAGE } from '../src/engine/code/language.ts';
import { MOST_BUFFERS, programOf } from '../src/tasks/program.ts';
import { endTogether } from './children.ts';

const CHILD = fileURLToPath(new URL('execute-child.js', import.meta.url));
const ASSERTIONS = fileURLToPath(new URL('../src/tasks/assertions.on-demand.js', import.meta.url));
const HARNESS = fileURLToPath(new URL('../src/tasks/harness.js', import.meta.url));

/** Heap of the child, MiB: many times what any task needs. */
const HEAP_MIB = 192;
/** All memory of the child that it can write to, KiB: its heap, what the harness lets through, and room. */
const DATA_KIB = 2.5 * 1024 * 1024;
/** For a child to start, and for a realm, milliseconds: much, because machines are busy. */
const START_MS = 30_000;

// Node 23.5 renamed the flag.
const PERMISSION = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';

/**
 * Runs generated code in a child process: no file system, no environment, no module, bounded memory. The child
 * serves one execution after the other, each in a realm of its own. It is replaced when it ran out of memory or
 * of time, and after code that imports: that is the one way to something of the process itself.
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
    const child = await this.#child.catch((error: unknown) => {
      this.#child = null;
      throw error;
    });
    const require = execution.isScript === true ? await assertions() : undefined;
    const { check, text, asked } = programOf(execution, require);
    const limits = `${JSON.stringify(MOST_BUFFERS)}, ${JSON.stringify(LANGUAGE)}`;
    return new Promise((resolve) => {
      const settle = (result: ExecutionResult): void => {
        clearTimeout(timer);
        child.off('message', onMessage);
        child.off('exit', onExit);
        resolve(result);
      };
      const replace = (): void => {
        this.#child = null;
        child.kill('SIGKILL');
      };
      const fail = (failure: ExecutionFailure): void => {
        replace();
        settle({ ok: false, failure });
      };
      const timeOut = (): void => fail({ reason: 'time-out', seconds: execution.timeLimit / 1000 });
      const onMessage = (message: unknown): void => {
        if (message === 'started') {
          clearTimeout(timer);
          timer = setTimeout(timeOut, execution.timeLimit);
          return;
        }
        if (/\bimport\b/.test(execution.code)) replace();
        settle(readReport(String(message)));
      };
      const onExit = (): void => fail({ reason: 'memory' });
      let timer = setTimeout(timeOut, START_MS);
      child.on('message', onMessage);
      child.on('exit', onExit);
      // A child that is gone is heard of through `exit`.
      child.send({ check, limits, text, asked }, () => undefined);
    });
  }
}

/** As it is written: what loads this command may add helpers that do not exist in the realm. */
async function assertions(): Promise<string> {
  return `(${(await readFile(ASSERTIONS, 'utf8')).replace(/^export /m, '')})()`;
}

function start(): Promise<ChildProcess> {
  const args = [
    PERMISSION,
    `--allow-fs-read=${CHILD}`,
    `--allow-fs-read=${HARNESS}`,
    '--no-warnings',
    // Of the process's own realm, where code could only come by way of an import: no function from text there,
    // and nothing that it could replace.
    '--disallow-code-generation-from-strings',
    '--frozen-intrinsics',
    `--max-old-space-size=${HEAP_MIB}`,
    CHILD,
  ];
  const options = { env: {}, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] } as const;
  const child =
    process.platform === 'win32'
      ? spawn(process.execPath, args, { ...options, stdio: [...options.stdio] })
      : spawn('/bin/sh', ['-c', LIMITED, process.execPath, ...args], {
          ...options,
          stdio: [...options.stdio],
        });
  endTogether(child);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`The process that runs the tests ended with status ${code ?? 'none'}.`));
    });
    child.once('message', () => resolve(child));
  });
}

/** Bounds the memory of what it then becomes; a system that knows no such limit goes without. */
const LIMITED = `ulimit -d ${DATA_KIB} 2>/dev/null; exec "$0" "$@"`;
