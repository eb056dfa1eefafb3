/**
 * Turns an exported checkpoint into a folder that the page downloads, and puts it into the index beside it.
 *
 *   npm run quantise -- --from runs/xs-s1/export --to public/models/xs-s1
 *     [--bits 8|4|32] [--block 32|64|128] [--embedding-bits 8|4] [--title TEXT] [--summary TEXT]
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Quantisation } from '../src/graph/matrix.ts';
import { parseJson } from '../src/model/json.ts';
import {
  parseManifest,
  parseModelIndex,
  totalBytes,
  type ModelIndex,
  type ModelListing,
} from '../src/model/manifest.ts';
import { createNodeDenoiser } from '../src/runtime/node.ts';
import { choice, needed, parse } from './arguments.ts';
import { runCommand } from './command.ts';
import { checkFolder } from './files.ts';
import { MANIFEST_FILE, readModelFolder, writeModelFolder } from './model-folder.ts';
import { print } from './output.ts';
import { json, shipModel } from './ship.ts';

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

/** Puts the listing in; a listing whose folder is gone goes out. Texts that were not given anew stay. */
async function refreshIndex(folder: string, listing: ModelListing): Promise<void> {
  const file = path.join(folder, 'index.json');
  const before = await readIndex(file);
  const old = before.models.find((model) => model.id === listing.id);
  const merged = { ...listing, summary: listing.summary || (old?.summary ?? '') };
  const models: ModelListing[] = [];
  for (const model of [...before.models.filter(({ id }) => id !== listing.id), merged]) {
    const manifest = await readFile(path.join(folder, model.id, MANIFEST_FILE)).catch(() => null);
    if (manifest === null) continue;
    const parsed = parseManifest(parseJson(MANIFEST_FILE, manifest));
    models.push({ ...model, bytes: totalBytes(parsed), revision: parsed.revision });
  }
  // The first is what the page and the command line start with: a diffusion model, not the twin.
  const isTwin = ({ stage }: ModelListing): number => Number(stage === 'AR');
  models.sort((a, b) => isTwin(a) - isTwin(b) || a.id.localeCompare(b.id, 'en'));
  await writeFile(file, json({ version: 1, models }));
}

async function readIndex(file: string): Promise<ModelIndex> {
  const bytes = await readFile(file).catch(() => null);
  return bytes === null
    ? { version: 1, models: [] }
    : parseModelIndex(parseJson('index.json', bytes));
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
