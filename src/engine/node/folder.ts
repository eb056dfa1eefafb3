import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fault, FaultError } from '../fault.ts';
import { isModelFile, type GivenFiles } from '../models/given-files.ts';
import { hasOnnx } from '../models/onnx-files.ts';

/**
 * Reads a model's folder into memory.
 * @param folder its path, or its `file:` address
 * @throws FaultError model-missing
 */
export async function readFolder(
  folder: string | URL,
): Promise<{ readonly name: string; readonly files: GivenFiles }> {
  const isAddress = folder instanceof URL || /^file:/i.test(folder);
  const at = path.resolve(isAddress ? fileURLToPath(folder) : folder);
  const names = await filesIn(at);
  if (!names.includes('config.json') && !hasOnnx(names)) {
    throw new FaultError(fault('model-missing', { why: 'no-config', folder: at }));
  }
  const files = new Map<string, Uint8Array>();
  for (const name of names.filter(isModelFile)) {
    files.set(name, await readFile(path.join(at, name)));
  }
  return { name: path.basename(at), files };
}

/** Folders inside a model's that are read too. */
const INNER = ['onnx'];

/** Paths of the files in a folder, with slashes; none where there is no folder. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const names: string[] = await readdir(folder).catch(() => []);
  const inner = await Promise.all(
    INNER.filter((name) => names.includes(name)).map(async (name) =>
      (await readdir(path.join(folder, name)).catch(() => [])).map(
        (file: string) => `${name}/${file}`,
      ),
    ),
  );
  return [...names, ...inner.flat()];
}
