/**
 * Turns an exported checkpoint into a folder that the page downloads, and puts it into the index beside it.
 *
 *   npm run quantise -- --from runs/xs-s1/export --to public/models/xs-s1
 *     [--bits 8|4|32] [--block 32|64|128] [--embedding-bits 8|4] [--title TEXT] [--summary TEXT]
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { CALIBRATION_FILE } from '../src/engine/doubt/calibration.ts';
import type { Quantisation } from '../src/engine/graph/matrix.ts';
import { totalBytes } from '../src/engine/models/manifest.ts';
import { createNodeDenoiser } from '../src/engine/runtime/node.ts';
import { choice, needed, parse } from './arguments.ts';
import { runCommand } from './command.ts';
import { checkFolder } from './files.ts';
import { readModelFolder, writeModelFolder } from './model-folder.ts';
import { refreshIndex } from './model-index.ts';
import { print } from './output.ts';
import { shipModel } from './ship.ts';

async function main(): Promise<void> {
  const options = readOptions();
  await checkFolder(options.to, '--to');
  const files = await readModelFolder(options.from);
  const { bits, block, embeddingBits } = options;
  const matrices = bits === 32 ? null : { bits, block };
  const shipped = shipModel(files, matrices, { bits: embeddingBits, block });

  // What does not reproduce its own golden outputs here will not do so anywhere.
  const { denoiser, report } = await createNodeDenoiser(shipped.files);
  await denoiser.dispose();

  // It was fitted to the weights that were there before.
  await rm(path.join(options.to, CALIBRATION_FILE), { force: true });
  const id = path.basename(path.resolve(options.to));
  const manifest = await writeModelFolder(options.to, id, shipped.files);
  const { stage } = shipped.config;
  const size = `${(shipped.parameters / 1e6).toFixed(1)}M`;
  const summary = options.summary ?? '';
  await refreshIndex(path.dirname(path.resolve(options.to)), {
    id,
    title: options.title ?? `${(id.split('-')[0] ?? id).toUpperCase()} ${stage}`,
    stage,
    size,
    bytes: totalBytes(manifest),
    summary,
  });
  await print(
    `${id}: ${size} parameters, ${totalBytes(manifest)} bytes, ` +
      `${bits} bits${bits === 32 ? '' : ` in blocks of ${block}`}, ` +
      `weights off by ${(100 * shipped.relativeError).toFixed(2)} %, ` +
      `self-check ${report.selfCheck.toExponential(1)} nats`,
  );
}

interface Options {
  readonly from: string;
  readonly to: string;
  /** 32: as they are. */
  readonly bits: Quantisation['bits'] | 32;
  readonly block: Quantisation['block'];
  readonly embeddingBits: Quantisation['bits'];
  readonly title: string | undefined;
  readonly summary: string | undefined;
}

function readOptions(): Options {
  const { values } = parse({
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      bits: { type: 'string', default: '8' },
      block: { type: 'string', default: '32' },
      'embedding-bits': { type: 'string', default: '8' },
      title: { type: 'string' },
      summary: { type: 'string' },
    },
  });
  const { title, summary } = values;
  return {
    from: needed('--from', values.from, 'name the folder of the checkpoint'),
    to: needed('--to', values.to, 'name the folder to write'),
    bits: choice('--bits', values.bits, { 8: 8, 4: 4, 32: 32 } as const),
    block: choice('--block', values.block, { 32: 32, 64: 64, 128: 128 } as const),
    embeddingBits: choice('--embedding-bits', values['embedding-bits'], { 8: 8, 4: 4 } as const),
    title,
    summary,
  };
}

await runCommand(main);
