import { useEffect, useMemo, useState } from 'react';
import { parseLink } from '../../share/link.ts';
import { formatTreeLink } from '../../share/link-writer.ts';
import type { Recording } from '../../engine/trace/recording.ts';
import type { RunTree } from '../../engine/trace/run-tree.ts';
import type { Trace } from '../../engine/trace/trace.ts';
import { useRun } from '../run/run-store.ts';
import { type OnCanvas, useHistory } from './history-store.ts';
import type { KeptRun } from './kept-run.ts';
import { branchesOf } from './tree.ts';

/** The kept runs that a run comes from or that left it or each other, root first; itself among them. */
export function relativesOf(id: string, runs: readonly KeptRun[]): readonly KeptRun[] {
  const all = branchesOf(runs.filter(({ isWhole }) => isWhole));
  const at = all.findIndex(({ run }) => run.id === id);
  if (at < 0) return [];
  const from = all.findLastIndex(({ depth }, i) => depth === 0 && i <= at);
  const to = all.findIndex(({ depth }, i) => depth === 0 && i > at);
  return all.slice(from, to < 0 ? all.length : to).map(({ run }) => run);
}

/**
 * The run on the canvas with all that left it or that it comes from, as one link carries them: of a link those that it
 * brought, else those that are kept.
 * @returns null where it stands alone
 */
export async function familyOf(
  onCanvas: OnCanvas | null,
  runs: readonly KeptRun[],
): Promise<RunTree | null> {
  if (onCanvas === null) return null;
  if (onCanvas.is === 'link') {
    const link = await parseLink(onCanvas.hash);
    return link.kind === 'replay' && link.tree.runs.length > 1 ? link.tree : null;
  }
  const kept = relativesOf(onCanvas.id, runs);
  if (kept.length < 2) return null;
  const read = await Promise.all(kept.map(recordingIn));
  const recordings = read.filter((recording) => recording !== null);
  if (recordings.length < kept.length) return null;
  const order = new Map(kept.map(({ id }, i) => [id, i]));
  return {
    runs: recordings.map((recording, i) => {
      const left = kept[i]?.parent ?? null;
      const parent = order.get(left?.id ?? '') ?? null;
      return { recording, parent, pass: parent === null ? 0 : (left?.pass ?? 0) };
    }),
    shown: order.get(onCanvas.id) ?? 0,
  };
}

async function recordingIn({ link }: KeptRun): Promise<Recording | null> {
  const read = await parseLink(link);
  return read.kind === 'replay' ? read.recording : null;
}

/** The same, as it is now; null where there is none, and for a moment. */
export function useFamily(): RunTree | null {
  const { onCanvas: known, runs } = useHistory();
  const linked = useLinked();
  // Of who only looks nothing is kept: the run is the address's.
  const onCanvas = useMemo(
    () => known ?? (linked === null ? null : ({ is: 'link', hash: location.hash } as const)),
    [known, linked],
  );
  const [found, setFound] = useState<{
    readonly of: OnCanvas | null;
    readonly runs: readonly KeptRun[];
    readonly family: RunTree | null;
  } | null>(null);
  useEffect(() => {
    let current = true;
    void familyOf(onCanvas, runs).then((family) => {
      if (current) setFound({ of: onCanvas, runs, family });
    });
    return () => {
      current = false;
    };
  }, [onCanvas, runs]);
  const isNow = found !== null && found.of === onCanvas && found.runs === runs;
  return isNow ? found.family : null;
}

/** The run on the canvas, by its settings, where a link has brought it; else null. */
export function useLinked(): Trace['settings'] | null {
  return useRun(({ record }) => (record?.replay === 'link' ? record.trace.settings : null));
}

/** A link to runs with each of them to be seen, in their order: "#" apart; null where no link holds them. */
export function linksOf({ runs }: RunTree): Promise<readonly (string | null)[]> {
  return Promise.all(runs.map((_, shown) => formatTreeLink({ runs, shown })));
}
