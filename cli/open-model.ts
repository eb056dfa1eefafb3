import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TraceModel } from '../src/engine/trace/trace.ts';
import { type Calibration, readCalibration } from '../src/engine/doubt/calibration.ts';
import type { Answers } from '../src/engine/architectures/known.ts';
import { KNOWN_MODELS } from '../src/engine/architectures/known-models.ts';
import { readBlueprint, type ModelFiles } from '../src/engine/models/checkpoint.ts';
import type { ModelConfig } from '../src/engine/architectures/architecture.ts';
import { parseJson } from '../src/engine/models/json.ts';
import { readOnnxModel } from '../src/engine/models/onnx-model.ts';
import { runsFromOnnx } from '../src/engine/models/runs-from-onnx.ts';
import { parseManifest } from '../src/engine/models/manifest.ts';
import { INDEX_FILE, parseModelIndex } from '../src/engine/models/model-index.ts';
import { readTokenizer, type ModelTokenizer } from '../src/engine/models/tokenizer.ts';
import { CommandError } from './command-error.ts';
import { convert, sourceOf } from './convert.ts';
import { MANIFEST_FILE, readModelFolder } from './model-folder.ts';

/** Where the models are that come with the playground. */
const MODELS = fileURLToPath(new URL('../public/models/', import.meta.url));

/** How somebody wants a published model read. */
export interface Opening {
  /** Whether one with a chat template is asked through it; else it goes on from what it is told. */
  readonly isChat: boolean;
  /** What its files do not say. */
  readonly answers: Answers;
}

const AS_IT_SAYS: Opening = { isChat: true, answers: {} };

/** A model that was found and read, and runs nowhere yet. */
export interface OpenModel {
  readonly folder: string;
  readonly answers: Answers;
  readonly model: TraceModel;
  readonly files: ModelFiles;
  readonly config: ModelConfig;
  readonly tokenizer: ModelTokenizer;
  /** How likely a text of the model's is right; null where nobody has measured it. */
  readonly calibration: Calibration | null;
}

/**
 * @param name a folder of `public/models`, a path to another folder, or null for the first of the index
 * @throws CommandError where there is none; FaultError model-invalid
 */
export async function openModel(
  name: string | null,
  opening: Opening = AS_IT_SAYS,
): Promise<OpenModel> {
  const wanted = name ?? (await firstModel());
  const remote = await openRemote(wanted, opening);
  if (remote !== null) return remote;
  const folder = await folderOf(wanted);
  const files = await readModelFolder(folder);
  const { config, tokenizer } = await readDescription(files, path.basename(folder), opening);
  return {
    folder,
    answers: opening.answers,
    model: { ...(await identityOf(folder, files)), stage: config.stage },
    files,
    config,
    tokenizer,
    calibration: readCalibration(files),
  };
}

/** A model that is named as one of a hub or an address; null for a folder here. */
async function openRemote(name: string, opening: Opening): Promise<OpenModel | null> {
  const isNamed = /^[a-z]+:\/\//i.test(name) || /^[^/\\.][^/\\]*\/[^/\\]+$/.test(name);
  if (
    !isNamed ||
    (await isFolder(path.resolve(name))) ||
    (await isFolder(path.join(MODELS, name)))
  ) {
    return null;
  }
  const { id, revision, files } = await convert(await sourceOf(name), REMOTE_BITS, opening.answers);
  const { config, tokenizer } = await readDescription(files, id, opening);
  const model = { id, revision, stage: config.stage };
  const { answers } = opening;
  const calibration = readCalibration(files);
  return { folder: name, answers, model, files, config, tokenizer, calibration };
}

/** Bits that the matrices of a model from elsewhere are kept in: `quantise` writes others. */
const REMOTE_BITS = 8;

async function isFolder(folder: string): Promise<boolean> {
  return (await stat(folder).catch(() => null))?.isDirectory() === true;
}

/** @param name of the folder or the repository, which may say how a published model attends */
async function readDescription(
  files: ModelFiles,
  name: string,
  { isChat, answers }: Opening,
): Promise<Pick<OpenModel, 'config' | 'tokenizer'>> {
  if (runsFromOnnx(files, KNOWN_MODELS)) return await readOnnxModel(files);
  const blueprint = readBlueprint(files, KNOWN_MODELS, { name, answers });
  return { config: blueprint.config, tokenizer: await readTokenizer(files, blueprint, isChat) };
}

async function firstModel(): Promise<string> {
  const index = await readFile(path.join(MODELS, INDEX_FILE), 'utf8').catch(() => null);
  const first = index === null ? undefined : parseModelIndex(index)[0];
  if (first !== undefined) return first.id;
  throw new CommandError('There is no model in public/models: name a folder with --model.');
}

async function folderOf(name: string): Promise<string> {
  for (const folder of [path.join(MODELS, name), path.resolve(name)]) {
    if (await isFolder(folder)) return folder;
  }
  throw new CommandError(`There is no model "${name}": neither in public/models nor as a folder.`);
}

/** From the manifest, which the files were held against; without one from the files themselves. */
async function identityOf(
  folder: string,
  files: ModelFiles,
): Promise<Pick<TraceModel, 'id' | 'revision'>> {
  const manifest = await readFile(path.join(folder, MANIFEST_FILE)).catch(() => null);
  if (manifest !== null) {
    const { id, revision } = parseManifest(parseJson(MANIFEST_FILE, manifest));
    return { id, revision };
  }
  const hash = createHash('sha256');
  for (const [file, bytes] of files) {
    if (/^config\.json$|\.safetensors$|\.onnx($|[._])/.test(file)) hash.update(bytes);
  }
  return { id: path.basename(folder), revision: hash.digest('hex').slice(0, 12) };
}
