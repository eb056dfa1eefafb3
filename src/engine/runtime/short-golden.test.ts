import { expect, it } from 'vitest';
import { faultOf } from '../fault.ts';
import { KNOWN_MODELS } from '../architectures/known-models.ts';
import { readCheckpoint } from '../models/checkpoint.ts';
import { HUB_MODELS, hubFiles, hubGolden } from '../testing/node/hub.ts';
import { createNodeDenoiser } from './node.ts';

it.each(HUB_MODELS)('%s starts, and its runtime reproduces a short session', async (name) => {
  const { denoiser, report } = await createNodeDenoiser(hubFiles(name), { beside: { name } });
  await denoiser.dispose();
  expect(report.selfCheck).toBeGreaterThan(0);
  expect(report.selfCheck).toBeLessThan(1e-3);
});

it('opens a checkpoint so that it reproduces the outputs that it comes with', () => {
  for (const name of HUB_MODELS) {
    const { found } = readCheckpoint(hubFiles(name), KNOWN_MODELS, { name });
    const told = hubGolden(name).logits.length > 0 ? 'bfloat16' : undefined;
    expect(found?.frequencies).toBe(told);
  }
});

it('refuses one that reproduces them neither way, and says how far off it is', () => {
  const files = new Map(hubFiles('qwen2-mdlm'));
  const file = Uint8Array.from(files.get('model.safetensors')!);
  // The exponent of the last weight of the file, which no row of the embedding is.
  file[file.length - 1] = file.at(-1)! ^ 1;
  files.set('model.safetensors', file);
  try {
    readCheckpoint(files, KNOWN_MODELS, { name: 'qwen2-mdlm' });
  } catch (error) {
    expect(faultOf(error)).toMatchObject({ code: 'model-invalid', data: { why: 'golden' } });
    return;
  }
  throw new Error('was opened');
});
