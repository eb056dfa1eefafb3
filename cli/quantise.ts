import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { faultOf } from '../src/diffusion/fault.ts';
import { BLOCK_SIZES, type Quantisation } from '../src/graph/matrix.ts';
import { parseJson } from '../src/model/json.ts';
import {
  parseManifest,
  parseModelIndex,
  totalBytes,
  type ModelIndex,
  type ModelListing,
} from '../src/model/manifest.ts';
import { createNodeDenoiser } from '../src/runtime/node.ts';
import { MANIFEST_FILE, readModelFolder, writeModelFolder } from './model-folder.ts';
import { json, shipModel } from './ship.ts';

const USAGE = `npm run quantise -- --from runs/xs-s1/export --to public/models/xs-s1
  [--bits 8|4|32] [--block 32|64|128] [--embedding-bits 8|4] [--title TEXT] [--summary TEXT]`;

/** A command line that cannot be carried out as given. */
class UsageError extends Error {}

async function main(): Promise<void> {
  const options = readOptions();
  const files = await readModelFolder(options.from);
  const { bits, block, embeddingBits } = options;
  const matrices = bits === 32 ? null : { bits, block };
  const shipped = shipModel(files, matrices, { bits: embeddingBits, block });

  // What does not reproduce its own golden outputs here will not do so anywhere.
  const { denoiser, report } = await createNodeDenoiser(shipped.files);
  await denoiser.dispose();

  const id = path.basename(path.resolve(options.to));
  await mkdir(options.to, { recursive: true });
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
  console.log(
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
  const { values } = parseArgs({
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
  const { from, to, title, summary } = values;
  if (from === undefined || to === undefined) throw new UsageError('--from and --to are needed');
  const block = choice('--block', values.block, BLOCK_SIZES);
  const bits = choice('--bits', values.bits, [4, 8, 32] as const);
  const embeddingBits = choice('--embedding-bits', values['embedding-bits'], [4, 8] as const);
  return { from, to, bits, block, embeddingBits, title, summary };
}

function choice<T extends number>(option: string, value: string, offered: readonly T[]): T {
  const chosen = offered.find((one) => String(one) === value);
  if (chosen === undefined) throw new UsageError(`${option} is one of ${offered.join(', ')}`);
  return chosen;
}

try {
  await main();
} catch (error) {
  const isUsage = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
  console.error(isUsage ? `${error.message}\n${USAGE}` : faultOf(error).message);
  process.exitCode = 2;
}
