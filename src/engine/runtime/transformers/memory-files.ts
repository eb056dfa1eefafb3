import type { ModelFiles } from '../../models/checkpoint.ts';

/**
 * The files that transformers.js reads: those of folders that lie in memory, and no others. What it asks for looks
 * like an address, with the folder's name first; nothing that it asks for reaches the network or a disk.
 */
export class MemoryFiles {
  /** What every address begins with. */
  static readonly ROOT = 'memory:/';

  readonly #folders = new Map<string, ModelFiles>();
  #next = 0;

  /** Lays a folder out. @returns its name */
  open(files: ModelFiles): string {
    this.#next += 1;
    const name = `folder-${this.#next}`;
    this.#folders.set(name, files);
    return name;
  }

  close(name: string): void {
    this.#folders.delete(name);
  }

  /** The file at an address; undefined where there is none. */
  match(address: string): Response | undefined {
    if (!address.startsWith(MemoryFiles.ROOT)) return undefined;
    const [folder = '', ...path] = address.slice(MemoryFiles.ROOT.length).split('/');
    const bytes = this.#folders.get(folder)?.get(path.filter((part) => part !== '').join('/'));
    return bytes === undefined ? undefined : new Response(new Blob([asPlain(bytes)]));
  }
}

/** Bytes whose buffer is no shared one, which is all that a blob takes. */
function asPlain(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = bytes;
  return buffer instanceof ArrayBuffer
    ? new Uint8Array(buffer, byteOffset, byteLength)
    : new Uint8Array(bytes);
}
