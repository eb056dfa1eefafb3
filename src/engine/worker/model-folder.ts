import type * as Published from '../sources/published.on-demand.ts';
import type { Registry } from '../architectures/registry.ts';
import type { Described } from '../architectures/architecture.ts';
import { readBlueprint, type ModelFiles } from '../models/checkpoint.ts';
import { downloadSet, findModel, networkOf, type DownloadProgress } from '../models/download.ts';
import type { FileStore } from '../models/file-store.ts';
import { readGiven } from '../models/given-files.ts';
import { totalBytes as bytesOf } from '../models/manifest.ts';
import { throwIfCancelled } from '../models/request.ts';
import { runsFromOnnx } from '../models/runs-from-onnx.ts';
import { registryFor } from '../models/registry-for.ts';
import { readTokenizer, type ModelTokenizer } from '../models/tokenizer.ts';
import type { DeviceLimits, SourceDescription } from '../sources/description.ts';
import { lateCode } from '../support/late-code.ts';
import type {
  DescribeRequest,
  GivenModel,
  LoadRequest,
  PublishedModel,
  SiteModel,
} from './protocol.ts';
import type { FetchedModel } from './running-model.ts';

/** A model's folder in memory, verified. */
export interface ModelFolder {
  readonly id: string;
  readonly revision: string;
  readonly files: ModelFiles;
}

/** What the host needs to know of a folder. @throws FaultError model-invalid, network */
export async function describe(
  { id, revision, files }: ModelFolder,
  keeping: FetchedModel['keeping'],
  registry?: Registry,
): Promise<FetchedModel> {
  const { config, tokenizer } = await read(files, registry ?? (await registryFor(files)));
  const { stage, decoding } = config;
  const model = { id, revision, stage };
  return { model, tokenizer, files, keeping, ...(decoding && { decoding }) };
}

/** What computes a model that runs from an ONNX graph comes with its description: few visitors need either. */
async function read(
  files: ModelFiles,
  registry: Registry,
): Promise<Pick<Described, 'config'> & { readonly tokenizer: ModelTokenizer }> {
  if (runsFromOnnx(files, registry)) {
    const { readOnnxModel } = await lateCode(() => import('../models/onnx-model.on-demand.ts'));
    return readOnnxModel(files);
  }
  const blueprint = readBlueprint(files, registry);
  return { config: blueprint.config, tokenizer: await readTokenizer(files, blueprint) };
}

export interface Fetching {
  readonly store: FileStore;
  /** Of this device, for a model that somebody else publishes. */
  readonly limits?: () => Promise<DeviceLimits>;
  readonly registry?: Registry;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: DownloadProgress) => void;
}

/**
 * Brings a model's folder into memory.
 * @param furtherBytes what is downloaded after it, for the bar
 * @throws FaultError model-missing, network, model-invalid, cancelled
 */
export async function obtain(
  request: LoadRequest,
  furtherBytes: number,
  fetching: Fetching,
): Promise<ModelFolder> {
  if ('source' in request) return publishedModel(request, furtherBytes, fetching);
  return 'files' in request
    ? givenModel(request, fetching)
    : siteModel(request, furtherBytes, fetching);
}

/**
 * Finds out what a published model is.
 * @throws FaultError source-refused, network, cancelled
 */
export async function describePublished(
  { source, courier, answers }: DescribeRequest,
  { store, signal, limits, registry }: Omit<Fetching, 'onProgress'>,
): Promise<SourceDescription> {
  const code = await published();
  const described = await code.describeSource(source, {
    network: networkOf({ signal, ...code.fetchOver(courier) }),
    store,
    ...(limits !== undefined && { limits: await limits() }),
    ...(registry !== undefined && { registry }),
    ...(answers !== undefined && { answers }),
  });
  // Whoever asked has the files; sent back they would be there twice.
  return source.kind === 'files'
    ? { ...described, ref: { ...source, files: new Map() } }
    : described;
}

async function publishedModel(
  { source, bits, courier, answers }: PublishedModel,
  furtherBytes: number,
  { store, signal, onProgress, limits, registry }: Fetching,
): Promise<ModelFolder> {
  const code = await published();
  return code.obtainSource(source, bits, {
    network: networkOf({ signal, ...code.fetchOver(courier) }),
    store,
    onProgress: ({ loadedBytes, totalBytes }) => {
      onProgress({ phase: 'download', loadedBytes, totalBytes: totalBytes + furtherBytes });
    },
    ...(limits !== undefined && { limits: await limits() }),
    ...(registry !== undefined && { registry }),
    ...(answers !== undefined && { answers }),
  });
}

/** Few visitors load what others publish. */
function published(): Promise<typeof Published> {
  return lateCode(() => import('../sources/published.on-demand.ts'));
}

async function givenModel(
  { files, model }: GivenModel,
  { signal }: Fetching,
): Promise<ModelFolder> {
  const folder = await readGiven(files, model);
  throwIfCancelled(signal);
  return folder;
}

async function siteModel(
  { base, model }: SiteModel,
  furtherBytes: number,
  { store, signal, onProgress }: Fetching,
): Promise<ModelFolder> {
  const set = await findModel(base, model, { store, signal });
  const totalBytes = bytesOf(set) + furtherBytes;
  const files = await downloadSet(set, {
    store,
    signal,
    onProgress: ({ loadedBytes }) => onProgress({ phase: 'download', loadedBytes, totalBytes }),
  });
  return { id: set.id, revision: set.revision, files };
}
