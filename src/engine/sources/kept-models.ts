import type { FileSet } from '../models/file-set.ts';
import type { FileStore } from '../models/file-store.ts';
import type { KeptBits } from './description.ts';
import type { OpenedSource } from './opened-source.ts';
import type { SourceRef } from './source-ref.ts';

/** What a published model is kept under: each form of it is a set of its own. */
export function keptUnder(
  ref: SourceRef,
  id: string,
  bits: KeptBits,
): Pick<FileSet, 'kind' | 'id' | 'source'> {
  return { kind: 'model', id, source: `${addressOf(ref, id)}#${bits}` };
}

/** Whether a source is kept whole, at this revision. */
export async function isKept(
  store: FileStore | undefined,
  { ref, id, revision }: OpenedSource,
  bits: KeptBits,
): Promise<boolean> {
  const kept = await store?.find(keptUnder(ref, id, bits));
  return kept?.revision === revision;
}

function addressOf(ref: SourceRef, id: string): string {
  switch (ref.kind) {
    case 'hub':
      return `${ref.hub}/${id}/`;
    case 'folder':
      return ref.address;
    case 'files':
      return 'files:/';
  }
}
