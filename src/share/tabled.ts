import { textPiece, type Piece } from '../engine/trace/pieces.ts';
import type { Recording } from '../engine/trace/recording.ts';
import type { RunTree } from '../engine/trace/run-tree.ts';
import { denoisedIn, type CommitPass, type DenoisePass, type Pass } from '../engine/trace/trace.ts';
import { withIds } from '../engine/trace/with-ids.ts';
import { pieceToBytes } from './piece-form.ts';

/** Runs whose tokens are numbers of one table. */
export interface Tabled {
  /** The pieces of the table but for the first, [EOS], as bytes. */
  readonly table: readonly Uint8Array[];
  readonly tree: RunTree;
}

/**
 * A tree of runs in the tokens of a table: [EOS] first, the others in the order of their first use. What stands for the
 * same bytes is the same token, whatever vocabularies the runs have.
 */
export function tabled(tree: RunTree): Tabled {
  const table: Uint8Array[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (piece: Piece): number => {
    const bytes = pieceToBytes(piece);
    const key = bytes.join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    table.push(bytes);
    numbers.set(key, table.length);
    return table.length;
  };
  const runs = tree.runs.map(({ recording, ...place }) => {
    const { pieces, eosId } = recording;
    // What a canvas begins as is told by its passes.
    const { draft: _draft, ...prompt } = recording.trace.prompt;
    const trace = { ...recording.trace, prompt };
    const byId = new Map([[eosId, 0]]);
    const idOf = (id: number): number => {
      const known = byId.get(id) ?? numberOf(pieces[id] ?? textPiece(''));
      byId.set(id, known);
      return known;
    };
    idsOf(recording, place.pass).forEach(idOf);
    return { ...place, recording: { ...recording, eosId: 0, trace: withIds(trace, idOf) } };
  });
  return { table, tree: { ...tree, runs } };
}

/** The tokens of a run's own passes, and before them what is given and changed, in the order in which they are written. */
function idsOf({ trace }: Recording, shared: number): number[] {
  const given = trace.prompt.given?.flatMap(({ tokens }) => tokens) ?? [];
  const changed = trace.changes?.flatMap(({ slots }) => slots.flatMap(({ id }) => id ?? [])) ?? [];
  const parts = trace.prompt.holes?.parts.flat() ?? [];
  return [...parts, ...given, ...changed, ...trace.passes.slice(shared).flatMap(idsIn)];
}

function idsIn(pass: Pass): number[] {
  const denoised = denoisedIn(pass);
  const noisy = [
    ...(denoised?.drafted ?? []),
    ...(denoised?.revealed.map(({ id }) => id) ?? []),
    ...(denoised?.edited.flatMap(({ previous, id }) => [previous, id]) ?? []),
  ];
  switch (pass.kind) {
    case 'prefill':
      return pass.next === undefined ? noisy : [pass.next.id, ...noisy];
    case 'denoise':
      return [...kept(pass), ...noisy];
    case 'commit': {
      const known = [pass.corrected?.id, pass.next?.id].filter((id) => id !== undefined);
      return [...pass.tokens, ...known, ...kept(pass), ...noisy];
    }
    case 'decode':
      return [pass.id];
  }
}

function kept({ remasked }: DenoisePass | CommitPass): number[] {
  return remasked?.tail.filter((id) => id !== null) ?? [];
}
