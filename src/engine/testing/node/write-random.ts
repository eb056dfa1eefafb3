/**
 * Writes a random checkpoint of Qwen2.5-0.5B's true shape in bfloat16, about a gigabyte, to try conversions with.
 *
 *   npx tsx src/engine/testing/node/write-random.ts FOLDER
 */
import { mkdir, open, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { KNOWN_MODELS } from '../../architectures/known-models.ts';
import { inBfloat16, QWEN25_HALF_BILLION } from '../random-published.ts';

const [folder = 'random-qwen2.5-0.5b-mdlm'] = process.argv.slice(2);
const { tensors } = KNOWN_MODELS.open(QWEN25_HALF_BILLION, { name: 'mdlm' });

const header: Record<string, unknown> = { __metadata__: { format: 'pt' } };
let length = 0;
for (const { name, dims } of tensors) {
  const bytes = 2 * dims.reduce((product, size) => product * size, 1);
  header[name] = { dtype: 'BF16', shape: dims, data_offsets: [length, length + bytes] };
  length += bytes;
}
const json = JSON.stringify(header);
const head = Buffer.from(json.padEnd(Math.ceil(json.length / 8) * 8, ' '));
const size = Buffer.alloc(8);
size.writeBigUInt64LE(BigInt(head.length));

await mkdir(folder, { recursive: true });
await writeFile(path.join(folder, 'config.json'), JSON.stringify(QWEN25_HALF_BILLION, null, 2));
const file = await open(path.join(folder, 'model.safetensors'), 'w');
await file.write(size);
await file.write(head);
for (const [i, tensor] of tensors.entries()) await file.write(inBfloat16(tensor, i).bytes);
await file.close();
process.stdout.write(`${folder}: ${8 + head.length + length} bytes\n`);
