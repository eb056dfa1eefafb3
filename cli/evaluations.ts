import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandError } from './command-error.ts';
import type { Evaluation } from '../src/measure/evaluation.ts';
import { endTogether } from './children.ts';

/** One run of `evaluate`: a model held against a suite under one rule. */
export interface Job {
  /** A file of `corpus/suites`, without its ending. */
  readonly suite: string;
  /** A folder of `public/models`, or a path. */
  readonly model: string;
  /** What `evaluate` is told of how the model writes. */
  readonly options: readonly string[];
  /** The first so many tasks; null: all. */
  readonly limit: number | null;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @throws Error when `evaluate` fails; it has said why on standard error */
export function evaluateAside({ suite, model, options, limit }: Job): Promise<Evaluation> {
  const args = ['--import', 'tsx', 'cli/evaluate.ts', '--json', '--threads', '1'];
  const tasks = ['--tasks', path.join('corpus', 'suites', `${suite}.jsonl`)];
  const limited = limit === null ? [] : ['--limit', String(limit)];
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [...args, ...tasks, '--model', model, ...options, ...limited],
      { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    endTogether(child);
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(output) as Evaluation);
      else {
        const message = `evaluate ended with ${String(code)}: ${suite}, ${model}`;
        reject(new CommandError(message, { wrongly: code === 2 }));
      }
    });
  });
}

/** Processes that one machine runs side by side. */
export const MOST_AT_ONCE = 256;
/** More tasks than any suite has. */
export const MOST_TASKS = 1_000_000;

/** Runs a task for every item, so many at a time, and returns the results in the items' order. */
export async function severalAtOnce<T, R>(
  items: readonly T[],
  atOnce: number,
  run: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = [...items.entries()];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        results[next[0]] = await run(next[1]);
      }
    }),
  );
  return results;
}

/** Options of a fixed number of denoise passes a chunk. */
export const steps = (chunk: number, count: number): string[] => [
  ...['--chunk', String(chunk)],
  ...['--steps', String(count)],
];

/** Options of a policy. */
export const rule = (chunk: number, policy: string): string[] => [
  ...['--chunk', String(chunk)],
  ...['--policy', policy],
];

/** A share as a percentage of one decimal. */
export const percent = (share: number): string => (100 * share).toFixed(1);
