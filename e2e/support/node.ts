import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import * as v from 'valibot';
import type { Sampler } from './playground.ts';

/** What the tests read of a trace. */
const TRACE = v.object({
  tokens: v.array(v.number()),
  passes: v.array(
    v.object({
      kind: v.string(),
      remasked: v.optional(v.object({ why: v.string(), tail: v.array(v.nullable(v.number())) })),
    }),
  ),
});

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * What the command line writes with the native runtime, under the same settings.
 * @param options further ones
 */
export async function generateInNode(
  model: string,
  prompt: { readonly instruction: string; readonly signature: string },
  sampler: Sampler,
  trace: string,
  options: readonly string[] = [],
): Promise<v.InferOutput<typeof TRACE>> {
  const args = [
    path.join(root, 'node_modules/tsx/dist/cli.mjs'),
    path.join(root, 'cli/generate.ts'),
    ...[prompt.instruction, '--signature', prompt.signature, '--model', model],
    ...['--chunk', String(sampler.chunk), '--trace', trace],
    // The page edits where a rule can.
    ...(sampler.steps === null
      ? ['--policy', 'verify']
      : ['--steps', String(sampler.steps), '--edits', 'on']),
    ...options,
    '--json',
  ];
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`generate ended with ${code ?? 'a signal'}: ${said}`));
    });
  });
  return v.parse(TRACE, JSON.parse(await readFile(trace, 'utf8')));
}

/**
 * Calls a function of model-written code in a context of its own, for at most a second.
 * @returns the result, copied through JSON
 */
export function callInSandbox(code: string, entry: string, args: readonly unknown[]): unknown {
  const context = vm.createContext({ __proto__: null });
  const call = `${code}\n;JSON.stringify(${entry}(...${JSON.stringify(args)}))`;
  const result: unknown = vm.runInContext(call, context, { timeout: 1000 });
  return typeof result === 'string' ? JSON.parse(result) : undefined;
}
