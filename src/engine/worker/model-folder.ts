import type { Registry } from '../architectures/registry.ts';
import { readBlueprint, type ModelFiles } from '../models/checkpoint.ts';
import { downloadSet, findModel, type DownloadProgress } from '../models/download.ts';
import type { FileStore } from '../models/file-store.ts';
import { readGiven } from '../models/given-files.ts';
import { totalBytes as bytesOf } from '../models/manifest.ts';
import { throwIfCancelled } from '../models/request.ts';
import { readTokenizer } from '../models/tokenizer.ts';
import type { GivenModel, LoadRequest, SiteModel } from './protocol.ts';
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
  const blueprint = readBlueprint(files, registry);
  return {
    model: { id, revision, stage: blueprint.config.stage },
    tokenizer: await readTokenizer(files, blueprint),
    files,
    keeping,
  };
}

interface Fetching {
  readonly store: FileStore;
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
  return 'files' in request
    ? givenModel(request, fetching)
    : siteModel(request, furtherBytes, fetching);
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
