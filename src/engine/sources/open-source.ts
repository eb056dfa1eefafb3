import type { Network } from '../models/request.ts';
import { openFiles } from './files-source.ts';
import { openFolder } from './folder-source.ts';
import { openHub } from './hub-source.ts';
import type { OpenedSource } from './opened-source.ts';
import type { SourceRef } from './source-ref.ts';

/**
 * Finds out what files a source has. Nothing large is fetched.
 * @throws FaultError source-refused, network, model-invalid, cancelled
 */
export function openSource(ref: SourceRef, network: Network): Promise<OpenedSource> {
  switch (ref.kind) {
    case 'hub':
      return openHub(ref, network);
    case 'folder':
      return openFolder(ref, network);
    case 'files':
      return openFiles(ref, network.signal);
  }
}
