import { readFile, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { CALIBRATION_FILE } from '../src/engine/doubt/calibration.ts';
import { FORWARDS_FILE } from '../src/engine/speed/forwards.ts';
import type { Quantisation } from '../src/engine/graph/matrix.ts';
import type { Answers } from '../src/engine/architectures/known.ts';
import {
  agreementOf,
  referenceLogits,
  type Agreement,
} from '../src/engine/architectures/decoder/golden-logits.ts';
import { KNOWN_MODELS } from '../src/engine/architectures/known-models.ts';
import { fileOf, readCheckpoint, type ModelFiles } from '../src/engine/models/checkpoint.ts';
import { parseJson } from '../src/engine/models/json.ts';
import { totalBytes } from '../src/engine/models/manifest.ts';
import { createNodeDenoiser } from '../src/engine/runtime/node.ts';
import { objectOf, typeOf } from '../src/engine/sources/open-blueprint.ts';
import type { SourceRef } from '../src/engine/sources/source-ref.ts';
import { bad, choice, needed, parse } from './arguments.ts';
import { runCommand } from './command.ts';
import { convert, hosted, sourceOf } from './convert.ts';
import { checkFolder } from './files.ts';
import { readModelFolder, writeModelFolder } from './model-folder.ts';
import { refreshIndex } from './model-index.ts';
import { print } from './output.ts';
import { answersIn, ANSWER_OPTIONS } from './published-options.ts';
import { json } from './shards.ts';
import { shipModel } from './ship.ts';

/** What `--help` prints. */
const USAGE = `
Turns a checkpoint into a folder that the page downloads, and puts it into the index beside it: one that training
here exported, or any published one whose architecture is known, from a folder, a hub or an address.

  npm run quantise -- --from runs/xs-s1/export --to public/models/xs-s1
    [--bits 8|4|32] [--block 32|64|128] [--embedding-bits 8|4] [--title TEXT] [--summary TEXT]
  npm run quantise -- --from FOLDER|owner/name@revision|https://... --bits 4 --to FOLDER
    [--rope-frequencies float32|bfloat16] [--title TEXT] [--summary TEXT]
`;

async function main(): Promise<void> {
  const options = readOptions();
  await checkFolder(options.to, '--to');
  if (!(await isOfOurs(options.from))) {
    await quantisePublished(options);
    return;
  }
  const files = await readModelFolder(options.from);
  const { bits, block, embeddingBits } = options;
  const matrices = bits === 32 ? null : { bits, block };
  const shipped = shipModel(files, matrices, { bits: embeddingBits, block });

  // What does not reproduce its own golden outputs here will not do so anywhere.
  const { denoiser, report } = await createNodeDenoiser(shipped.files);
  await denoiser.dispose();

  // They tell of the weights that were there before.
  for (const file of [CALIBRATION_FILE, FORWARDS_FILE]) {
    await rm(path.join(options.to, file), { force: true });
  }
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

/** Whether a folder holds what training here exports. */
async function isOfOurs(folder: string): Promise<boolean> {
  const config = await readFile(path.join(folder, 'config.json')).catch(() => null);
  const json = config === null ? null : parseJson('config.json', config);
  return typeof json === 'object' && json !== null && typeOf({ ...json }) === 'unmask';
}

/** As its authors published it: each tensor is read and converted in turn. */
async function quantisePublished(options: Options): Promise<void> {
  const { bits, block, embeddingBits, from, to } = options;
  if (block !== 32) throw bad('--block is 32 for what others have published.');
  if (embeddingBits !== 8) throw bad('--embedding-bits is 8 for what others have published.');
  const ref = await sourceOf(from);
  const answers = await answersOf(ref, options.answers);
  const { id: name, files } = await convert(ref, bits, answers);
  if (!hasWeights(files)) {
    throw bad(
      `${name} runs from an ONNX graph, which nothing here converts: host its folder as it is.`,
    );
  }
  const out = new Map(hosted(files));
  if (bits !== 32) {
    const config = objectOf(parseJson('config.json', fileOf(out, 'config.json')));
    const quantization = { method: 'blockwise-symmetric', bits, block, embedding_bits: 8 };
    out.set('config.json', json({ ...config, quantization }));
  }
  const { denoiser, report } = await createNodeDenoiser(out);
  await denoiser.dispose();
  const id = path.basename(path.resolve(to));
  const manifest = await writeModelFolder(to, id, out);
  const agreement = agreementIn(out);
  const { config, parameters } = readCheckpoint(out, KNOWN_MODELS);
  const size = `${(parameters / 1e6).toFixed(1)}M`;
  const bytes = totalBytes(manifest);
  const { title = name, summary = '' } = options;
  const entry = { id, title, stage: config.stage, size, bytes, summary };
  await refreshIndex(path.dirname(path.resolve(to)), entry);
  await print(
    `${id}: ${size} parameters, ${bytes} bytes, ${bits} bits, ` +
      `self-check ${report.selfCheck.toExponential(1)} nats`,
  );
  if (agreement !== null) await print(`golden.json: ${inWords(agreement)}`);
}

/**
 * What has to be known of a checkpoint before it is converted. No file says how exact its rotary frequencies are, and
 * quantised weights cannot tell: where its reference's logits are there, those do, of the weights as they are.
 * @param said what somebody says of it
 */
async function answersOf(ref: SourceRef, said: Answers): Promise<Answers> {
  if (said.frequencies !== undefined) return said;
  if (ref.kind !== 'files' || !ref.files.has('golden.json')) return said;
  const { id: name, files } = await convert(ref, 32, said);
  if (!hasWeights(files)) return said;
  const found = readCheckpoint(files, KNOWN_MODELS, { name, answers: said }).found?.frequencies;
  return found === undefined ? said : { ...said, frequencies: found };
}

/** Whether a model runs from weights, and not from a graph of somebody else's. */
function hasWeights(files: ModelFiles): boolean {
  return [...files.keys()].some((file) => file.endsWith('.safetensors'));
}

/** How a converted model's logits lie to those of its reference; null where no file has them. */
function agreementIn(files: ModelFiles): Agreement | null {
  const reference = referenceLogits(files);
  if (reference === null) return null;
  return agreementOf(reference, (answers) => readCheckpoint(files, KNOWN_MODELS, { answers }));
}

function inWords({ largest, rms, rows, sameRows, isReproduced }: Agreement): string {
  const off = `logits off by ${largest.toExponential(1)} at most`;
  if (isReproduced) return `reproduced, ${off}`;
  return `${off} (rms ${rms.toFixed(3)}), likeliest token the same in ${sameRows} of ${rows} rows`;
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
  /** Of a published model whose files do not say. */
  readonly answers: Answers;
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
      ...ANSWER_OPTIONS,
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
    answers: answersIn(values),
  };
}

/** A folder that was made for what then could not be written is not left behind. */
async function mainWithoutTraces(): Promise<void> {
  try {
    await main();
  } catch (error) {
    const { to } = readOptions();
    // Refused where something lies in it.
    await rmdir(to).catch(() => undefined);
    throw error;
  }
}

await runCommand(USAGE, mainWithoutTraces);
