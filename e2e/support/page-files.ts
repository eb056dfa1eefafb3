import type { ModelFiles } from '../../src/engine/models/checkpoint.ts';

/** A model's files, named by their addresses. */
export type FileAddresses = readonly (readonly [path: string, address: string])[];

/** Brings them into a page. */
export async function fetched(files: FileAddresses): Promise<ModelFiles> {
  return new Map(
    await Promise.all(
      files.map(async ([path, address]) => {
        const response = await fetch(address);
        return [path, new Uint8Array(await response.arrayBuffer())] as const;
      }),
    ),
  );
}
