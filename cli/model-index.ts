import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseJson } from '../src/engine/models/json.ts';
import { parseManifest, totalBytes } from '../src/engine/models/manifest.ts';
import { INDEX_FILE, type ModelEntry, parseModelIndex } from '../src/engine/models/model-index.ts';
import { MANIFEST_FILE } from './model-folder.ts';
import { json } from './shards.ts';

/**
 * Puts a listing in; a listing whose folder is gone goes out. A summary that was not given anew stays.
 * @param folder that holds the models' folders
 */
export async function refreshIndex(folder: string, listing: ModelEntry): Promise<void> {
  const before = await readIndex(folder);
  const old = before.find((model) => model.id === listing.id);
  const merged = { ...listing, summary: listing.summary || (old?.summary ?? '') };
  const models: ModelEntry[] = [];
  for (const model of [...before.filter(({ id }) => id !== listing.id), merged]) {
    const manifest = await readFile(path.join(folder, model.id, MANIFEST_FILE)).catch(() => null);
    if (manifest === null) continue;
    const parsed = parseManifest(parseJson(MANIFEST_FILE, manifest));
    models.push({ ...model, bytes: totalBytes(parsed), revision: parsed.revision });
  }
  // The first is what the page and the command line start with: a diffusion model, not the twin.
  const isTwin = ({ stage }: ModelEntry): number => Number(stage === 'AR');
  models.sort((a, b) => isTwin(a) - isTwin(b) || a.id.localeCompare(b.id, 'en'));
  await writeFile(path.join(folder, INDEX_FILE), json({ version: 1, models }));
}

/** The list of the models of a folder; empty where there is none. */
export async function readIndex(folder: string): Promise<readonly ModelEntry[]> {
  const text = await readFile(path.join(folder, INDEX_FILE), 'utf8').catch(() => null);
  return text === null ? [] : parseModelIndex(text);
}
