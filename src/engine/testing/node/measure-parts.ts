/**
 * How fast the parts of a conversion are by themselves: the checksum, and the way from bfloat16 to blocks of 4 and of 8
 * bits. A few seconds in one thread, the best of some tries each, so that other work on the machine matters little.
 *
 *   npx tsx src/engine/testing/node/measure-parts.ts
 */
import { safetensorsDataAt, writeSafetensors } from '../../graph/safetensors.ts';
import { Sha256 } from '../../models/sha256-stream.on-demand.ts';
import { ShardConverter } from '../../sources/convert.ts';
import { planFile } from '../../sources/tensor-plan.ts';
import { inBfloat16 } from '../random-published.ts';

const TRIES = 8;
/** What a connection hands over at a time. */
const PART_BYTES = 1 << 16;

const name = 'model.layers.0.mlp.up_proj.weight';
const tensor = inBfloat16({ name, dims: [4096, 4096], role: 'matrix' }, 1);
const file = writeSafetensors(new Map([[name, tensor]]));
const data = safetensorsDataAt(file, file.length);

/** @param begin anew for each try, not counted; gives what takes the parts of the file */
async function measure(
  label: string,
  begin: () => Promise<(part: Uint8Array) => void>,
): Promise<void> {
  let best = Infinity;
  for (let i = 0; i < TRIES; i++) {
    const take = await begin();
    const begun = performance.now();
    for (let at = data; at < file.length; at += PART_BYTES) {
      take(file.subarray(at, at + PART_BYTES));
    }
    best = Math.min(best, performance.now() - begun);
  }
  process.stdout.write(`${label}: ${((file.length - data) / 1000 / best).toFixed(0)} MB/s\n`);
}

await measure('SHA-256', async () => {
  const sum = await Sha256.begin();
  return (part) => sum.update(part);
});
for (const bits of [4, 8] as const) {
  const keep = { bits, embeddingBits: bits, isTied: true };
  const [shard] = planFile(file.subarray(0, data), file.length, keep);
  if (shard === undefined) throw new Error('There is nothing to convert.');
  await measure(`bfloat16 to ${bits} bits`, () => {
    const converter = new ShardConverter(shard, data);
    return Promise.resolve((part) => void converter.push(part));
  });
}
