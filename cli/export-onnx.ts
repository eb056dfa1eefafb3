import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { faultOf } from '../src/diffusion/fault.ts';
import { emitGraph } from '../src/graph/emit.ts';
import { readCheckpoint } from '../src/model/checkpoint.ts';
import { readModelFolder } from './model-folder.ts';

const USAGE = `npm run export-onnx -- --from public/models/xs-s1 --to model.onnx
  [--weights dense|quantised] [--activations f32|f16] [--attention fused|decomposed] [--external]`;

/** A command line that cannot be carried out as given. */
class UsageError extends Error {}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      weights: { type: 'string', default: 'dense' },
      activations: { type: 'string', default: 'f32' },
      attention: { type: 'string', default: 'fused' },
      /** Weights in a file beside the model instead of in it. */
      external: { type: 'boolean', default: false },
    },
  });
  const { from, to } = values;
  if (from === undefined || to === undefined) throw new UsageError('--from and --to are needed');
  const { config, weights } = readCheckpoint(await readModelFolder(from));
  const { model, externalData } = emitGraph(config.shape, weights, {
    weights: choice('--weights', values.weights, { dense: 'dense', quantised: 'quantised' }),
    activations: choice('--activations', values.activations, { f32: 'float32', f16: 'float16' }),
    attention: choice('--attention', values.attention, {
      fused: 'fused',
      decomposed: 'decomposed',
    }),
    externalPath: values.external ? `${path.basename(to)}.data` : null,
  });
  await mkdir(path.dirname(path.resolve(to)), { recursive: true });
  await writeFile(to, model);
  for (const { path: name, data } of externalData) {
    await writeFile(path.join(path.dirname(to), name), data);
  }
  console.log(
    `${to}: ${model.length} bytes${externalData.length > 0 ? ', weights beside it' : ''}`,
  );
}

function choice<T>(option: string, value: string, choices: Readonly<Record<string, T>>): T {
  const chosen = Object.hasOwn(choices, value) ? choices[value] : undefined;
  if (chosen !== undefined) return chosen;
  throw new UsageError(`${option} is ${Object.keys(choices).join(' or ')}`);
}

try {
  await main();
} catch (error) {
  const isUsage = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
  console.error(isUsage ? `${error.message}\n${USAGE}` : faultOf(error).message);
  process.exitCode = 2;
}
