import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ModelEntry } from '../src/engine/models/model-index.ts';
import { MANIFEST_FILE, readModelFolder, writeModelFolder } from './model-folder.ts';
import { readIndex, refreshIndex } from './model-index.ts';

/**
 * Puts a file of figures beside a model's weights, into the manifest where the model has one, and into what the
 * list of models says of it. The revision stays: the weights are the same.
 * @param figures what the list says of the file itself
 * @returns whether it has one; a checkpoint that no page downloads has no list of its files
 */
export async function keepFile(
  folder: string,
  name: string,
  json: string,
  figures: Partial<ModelEntry> = {},
): Promise<boolean> {
  const bytes = new TextEncoder().encode(`${json}\n`);
  if ((await stat(path.join(folder, MANIFEST_FILE)).catch(() => null)) === null) {
    await writeFile(path.join(folder, name), bytes);
    return false;
  }
  const files = new Map([...(await readModelFolder(folder)), [name, bytes] as const]);
  await writeModelFolder(folder, path.basename(folder), files);
  const models = path.dirname(folder);
  const listing = (await readIndex(models)).find(({ id }) => id === path.basename(folder));
  if (listing !== undefined) await refreshIndex(models, { ...listing, ...figures });
  return true;
}
