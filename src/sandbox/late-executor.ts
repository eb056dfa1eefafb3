import { type Executor, ExecutorError } from '../tasks/execution.ts';

/** `runInFrame`, whose code comes with the first execution. Rejects as it does, also where its code cannot be had. */
export const runInFrame: Executor = async (execution) => {
  const sandbox = await import('./executor.ts').catch((cause: unknown) => {
    throw new ExecutorError(`What runs the tests could not be fetched: ${String(cause)}`);
  });
  return sandbox.runInFrame(execution);
};
