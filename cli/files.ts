import { constants } from 'node:fs';
import { access, mkdir, open, stat } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from './command-error.ts';

/** Longest file of text that is read, bytes. */
const MOST_BYTES = 512 * 1024 * 1024;

/**
 * Reads a file of text.
 * @param option that names it, for the message
 * @throws CommandError where it cannot be read, is too long or is no UTF-8
 */
export async function readText(file: string, option: string): Promise<string> {
  const bytes = await readBytes(file).catch((cause: unknown) => {
    throw refused(option, file, 'cannot be read', cause);
  });
  if (bytes === null) {
    throw refused(option, file, `is longer than ${MOST_BYTES / 1024 / 1024} MiB`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new CommandError(`${option}: ${file} is no text in UTF-8.`, { cause });
  }
}

/** @returns null for a file without an end in sight */
async function readBytes(file: string): Promise<Uint8Array | null> {
  const handle = await open(file);
  try {
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of handle.createReadStream({ autoClose: false })) {
      const bytes: unknown = part;
      if (!(bytes instanceof Uint8Array)) continue;
      parts.push(bytes);
      length += bytes.length;
      if (length > MOST_BYTES) return null;
    }
    return Buffer.concat(parts);
  } finally {
    await handle.close();
  }
}

/**
 * Finds out that a file cannot be written before there is anything to lose; makes its folder.
 * @throws CommandError
 */
export async function checkWritable(file: string, option: string): Promise<void> {
  if (file === '') throw new CommandError(`${option} is empty; name a file.`);
  const folder = path.dirname(path.resolve(file));
  try {
    await makeFolder(folder);
    const there = await stat(file).catch(() => null);
    if (there?.isDirectory() === true || file.endsWith(path.sep)) {
      throw new CommandError(`${option}: ${file} is a folder; name a file.`);
    }
    await access(there === null ? folder : file, constants.W_OK);
  } catch (cause) {
    if (cause instanceof CommandError) throw cause;
    throw refused(option, file, 'cannot be written', cause);
  }
}

/**
 * As {@link checkWritable}, of a folder to write files into; makes it.
 * @throws CommandError
 */
export async function checkFolder(folder: string, option: string): Promise<void> {
  try {
    await makeFolder(folder);
    await access(folder, constants.W_OK);
  } catch (cause) {
    throw refused(option, folder, 'cannot be written', cause);
  }
}

/** Makes a folder and those that it lies in. Not `recursive`, which tries for ever where a folder cannot be. */
async function makeFolder(folder: string): Promise<void> {
  const here = path.resolve(folder);
  try {
    await mkdir(here);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EEXIST' && (await stat(here)).isDirectory()) return;
    const parent = path.dirname(here);
    if (code !== 'ENOENT' || (await exists(parent))) throw error;
    await makeFolder(parent);
    await mkdir(here);
  }
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null)) !== null;
}

function refused(option: string, file: string, what: string, cause?: unknown): CommandError {
  const why = cause instanceof Error ? `: ${cause.message}` : '.';
  return new CommandError(`${option}: ${file} ${what}${why}`, { cause });
}
