import type { ReactNode } from 'react';
import type { CanvasState } from '../../core/run/canvas-state.ts';
import type { RunRecord } from '../../core/run/run-store.ts';
import { cacheBlocks } from './cache-blocks.ts';

interface CacheMapProps {
  readonly record: RunRecord | null;
  readonly canvas: CanvasState;
}

/** The cache by chunk: solid is cached, shuttered is open, dotted is to come. */
export function CacheMap({ record, canvas }: CacheMapProps): ReactNode {
  const blocks = cacheBlocks(record?.trace ?? null, canvas);
  return (
    <span className="cache-map" aria-hidden="true">
      {blocks.map((block, i) => (
        <span key={i} className="cache-part" style={{ flexGrow: block.tokens }}>
          <i className={block.state} style={{ '--decided': block.decided }} />
          <span>{block.label}</span>
        </span>
      ))}
    </span>
  );
}
