/**
 * How far quantised weights move the logits of the published checkpoints that tests read.
 *
 *   npx tsx src/engine/testing/node/measure-bits.ts
 */
import { quantise, type Bits } from '../../graph/matrix.ts';
import { hubGolden, hubModel, HUB_MODELS } from './hub.ts';

for (const name of HUB_MODELS) {
  const model = hubModel(name);
  const ids = hubGolden(name).logits.at(-1)?.ids ?? hubGolden(name).prompt_ids;
  const { vocabulary } = model.config;
  const exact = model.reference(ids);
  for (const [matrices, embedding] of [
    [8, 8],
    [4, 8],
    [4, 4],
  ] as const satisfies readonly (readonly [Bits, Bits])[]) {
    const kept = model.mapMatrices((matrix, isEmbedding) =>
      matrix.kind === 'quantised'
        ? matrix
        : quantise(matrix, { bits: isEmbedding ? embedding : matrices, block: 32 }),
    );
    const moved = kept.reference(ids);
    let [squares, own, largest, same] = [0, 0, 0, 0];
    for (const [i, value] of exact.entries()) {
      const by = Math.abs(value - moved[i]!);
      squares += by * by;
      own += value * value;
      largest = Math.max(largest, by);
    }
    for (let row = 0; row < ids.length; row++) {
      const at = row * vocabulary;
      if (top(exact.subarray(at, at + vocabulary)) === top(moved.subarray(at, at + vocabulary))) {
        same++;
      }
    }
    process.stdout.write(
      `${name}, ${matrices} bits, embedding ${embedding}: ` +
        `rms ${Math.sqrt(squares / exact.length).toFixed(3)} of ` +
        `${Math.sqrt(own / exact.length).toFixed(2)}, largest ${largest.toFixed(2)}, ` +
        `likeliest token the same in ${same} of ${ids.length} rows\n`,
    );
  }
}

function top(row: Float32Array): number {
  return row.indexOf(row.reduce((a, b) => Math.max(a, b), -Infinity));
}
