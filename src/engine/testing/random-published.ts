import type { TensorShape } from '../architectures/architecture.ts';
import { float16FromNumber } from '../graph/float16.ts';
import type { Bits } from '../graph/matrix.ts';
import type { StoredTensor } from '../graph/safetensors.ts';
import { seeded } from './random-model.ts';

/** Test support: weights of the true size of a published model, from nothing but its configuration. */

/** What `config.json` of Qwen2.5-0.5B says, as a diffusion model made of it. */
export const QWEN25_HALF_BILLION = {
  model_type: 'a2d-qwen2',
  hidden_size: 896,
  num_hidden_layers: 24,
  num_attention_heads: 14,
  num_key_value_heads: 2,
  intermediate_size: 4864,
  vocab_size: 151_936,
  max_position_embeddings: 32_768,
  rms_norm_eps: 1e-6,
  rope_theta: 1_000_000,
  hidden_act: 'silu',
  tie_word_embeddings: true,
  use_sliding_window: false,
  torch_dtype: 'bfloat16',
  mask_token_id: 151_669,
  eos_token_id: 151_645,
  pad_token_id: 151_643,
} as const;

/** One tensor in bfloat16: a seeded block of noise, over and over. */
export function inBfloat16({ dims, role }: TensorShape, seed: number): StoredTensor {
  const count = dims.reduce((product, size) => product * size, 1);
  const columns = dims.at(-1) ?? 1;
  const uniform = seeded(seed);
  const scale = role === 'vector' ? 0.1 : Math.sqrt(3 / columns);
  const noise = Float32Array.from({ length: Math.min(count, 1 << 16) }, () =>
    role === 'vector' ? 1 + (uniform() * 2 - 1) * scale : (uniform() * 2 - 1) * scale,
  );
  const block = Uint16Array.from(new Uint32Array(noise.buffer), (word) => word >>> 16);
  const out = new Uint16Array(count);
  for (let at = 0; at < count; at += block.length) {
    out.set(block.subarray(0, Math.min(block.length, count - at)), at);
  }
  return { type: 'BF16', dims, bytes: new Uint8Array(out.buffer) };
}

/** The tensors of a model whose matrices are quantised in blocks of 32, vectors in bfloat16. */
export function quantisedTensors(
  tensors: readonly TensorShape[],
  bits: { readonly matrices: Bits; readonly embedding: Bits },
): Map<string, StoredTensor> {
  const out = new Map<string, StoredTensor>();
  for (const [i, tensor] of tensors.entries()) {
    const { name, role } = tensor;
    const [rows, columns] = tensor.dims;
    if (role === 'vector' || rows === undefined || columns === undefined) {
      out.set(name, inBfloat16(tensor, i));
      continue;
    }
    const own = role === 'embedding' ? bits.embedding : bits.matrices;
    const blocks = columns / 32;
    const uniform = seeded(i);
    const data = new Uint8Array((rows * columns * own) / 8);
    const noise = Uint8Array.from({ length: 1 << 16 }, () => uniform() * 256);
    for (let at = 0; at < data.length; at += noise.length) {
      data.set(noise.subarray(0, Math.min(noise.length, data.length - at)), at);
    }
    const scale = float16FromNumber(Math.sqrt(3 / columns) / (own === 4 ? 8 : 128));
    const scales = new Uint16Array(rows * blocks).fill(scale);
    const stored = name.replace(/\.weight$/, '');
    const dims = [rows, blocks];
    out.set(`${stored}.scales`, { type: 'F16', dims, bytes: new Uint8Array(scales.buffer) });
    out.set(`${stored}.qweight`, { type: 'U8', dims: [...dims, (32 * own) / 8], bytes: data });
  }
  return out;
}
