import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { KNOWN_MODELS } from '../src/engine/architectures/known-models.ts';
import { readCheckpoint } from '../src/engine/models/checkpoint.ts';
import { choice, needed, parse } from './arguments.ts';
import { runCommand } from './command.ts';
import { checkWritable } from './files.ts';
import { readModelFolder } from './model-folder.ts';
import { print } from './output.ts';

/** What `--help` prints. */
const USAGE = `
Writes a model as an ONNX graph.

  npm run export-onnx -- --from public/models/xs-s1 --to model.onnx
    [--weights dense|quantised] [--activations f32|f16] [--attention fused|decomposed] [--external]
`;

async function main(): Promise<void> {
  const { values } = parse({
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
  const from = needed('--from', values.from, 'name the folder of the model');
  const to = needed('--to', values.to, 'name the file to write');
  const options = {
    weights: choice('--weights', values.weights, {
      dense: 'dense',
      quantised: 'quantised',
    } as const),
    activations: choice('--activations', values.activations, {
      f32: 'float32',
      f16: 'float16',
    } as const),
    attention: choice('--attention', values.attention, {
      fused: 'fused',
      decomposed: 'decomposed',
    } as const),
    externalPath: values.external ? `${path.basename(to)}.data` : null,
  };
  await checkWritable(to, '--to');
  const files = await readModelFolder(from);
  const checkpoint = readCheckpoint(files, KNOWN_MODELS, { name: path.basename(from) });
  const { model, externalData } = checkpoint.emit(options);
  await writeFile(to, model);
  for (const { path: name, data } of externalData) {
    await writeFile(path.join(path.dirname(to), name), data);
  }
  await print(
    `${to}: ${model.length} bytes${externalData.length > 0 ? ', weights beside it' : ''}`,
  );
}

await runCommand(USAGE, main);
