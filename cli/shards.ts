import { writeSafetensors, type StoredTensor } from '../src/engine/graph/safetensors.ts';

/** Largest shard, bytes, but for a single tensor: some static hosts refuse files of 25 MiB. */
const SHARD_BYTES = 24 * 1024 * 1024;

/** One file, or several with an index beside them, named as the Hugging Face hub names them. */
export function shards(tensors: ReadonlyMap<string, StoredTensor>): [string, Uint8Array][] {
  const groups = [new Map<string, StoredTensor>()];
  let room = SHARD_BYTES;
  for (const [name, tensor] of tensors) {
    if (tensor.bytes.length > room) {
      groups.push(new Map<string, StoredTensor>());
      room = SHARD_BYTES;
    }
    groups.at(-1)!.set(name, tensor);
    room -= tensor.bytes.length;
  }
  const metadata = { format: 'pt' };
  const [only] = groups;
  if (groups.length === 1 && only !== undefined) {
    return [['model.safetensors', writeSafetensors(only, metadata)]];
  }
  const number = (i: number): string => String(i).padStart(5, '0');
  const weightMap: Record<string, string> = {};
  const files = groups.map((group, i): [string, Uint8Array] => {
    const file = `model-${number(i + 1)}-of-${number(groups.length)}.safetensors`;
    for (const name of group.keys()) weightMap[name] = file;
    return [file, writeSafetensors(group, metadata)];
  });
  const totalSize = [...tensors.values()].reduce((sum, tensor) => sum + tensor.bytes.length, 0);
  return [
    ...files,
    [
      'model.safetensors.index.json',
      json({ metadata: { total_size: totalSize }, weight_map: weightMap }),
    ],
  ];
}

export function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}
