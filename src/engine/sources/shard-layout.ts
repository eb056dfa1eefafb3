import { itemBytes, type ListedTensor, writeSafetensorsHead } from '../graph/safetensors.ts';

/** A tensor of a file that is yet to be filled. */
export type KeptTensor = Pick<ListedTensor, 'type' | 'dims'> & { readonly name: string };

/** A safetensors file whose sizes are known before its content is. */
export interface ShardLayout {
  /** Length of the file. */
  readonly bytes: number;
  readonly head: Uint8Array;
  /** Where each tensor begins in the file, by name. */
  readonly offsets: ReadonlyMap<string, number>;
}

/** Widest items first, so that every tensor begins at a multiple of the bytes of its items. */
export function layoutOf(tensors: readonly KeptTensor[]): ShardLayout {
  const sorted = tensors.toSorted((a, b) => itemBytes(b.type) - itemBytes(a.type));
  const listed = new Map<string, ListedTensor>();
  let at = 0;
  for (const { name, type, dims } of sorted) {
    const end = at + dims.reduce((product, size) => product * size, itemBytes(type));
    listed.set(name, { type, dims, begin: at, end });
    at = end;
  }
  const head = writeSafetensorsHead(listed, { format: 'pt' });
  const offsets = new Map([...listed].map(([name, { begin }]) => [name, head.length + begin]));
  return { bytes: head.length + at, head, offsets };
}
