import type { Bits, BlockSize } from '../../graph/matrix.ts';
import { INPUT_WGSL } from './inputs.ts';

/** Threads of a workgroup, which writes one token's embedding. */
export const EMBED_THREADS = 64;

/** Reads the embedding of every new token out of the matrix that the logits are made with too. */
export function embedShader(shape: {
  readonly vocabulary: number;
  readonly hidden: number;
  readonly bits: Bits;
  readonly block: BlockSize;
}): string {
  const { vocabulary, hidden, bits, block } = shape;
  const perWord = 32 / bits;
  return /* wgsl */ `
@group(0) @binding(0) var<storage, read> input: array<u32>;
@group(0) @binding(1) var<storage, read> weight: array<u32>;
@group(0) @binding(2) var<storage, read> scales: array<f32>;
@group(0) @binding(3) var<storage, read_write> x: array<f32>;

${INPUT_WGSL}

@compute @workgroup_size(${EMBED_THREADS})
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) lane: u32) {
  let token = group.x;
  let id = token_id(token);
  for (var at = lane; at < ${hidden}u; at += ${EMBED_THREADS}u) {
    let packed = weight[(at / ${perWord}u) * ${vocabulary}u + id];
    let level = (packed >> ((at % ${perWord}u) * ${bits}u)) & ${(1 << bits) - 1}u;
    let scale = scales[(at / ${block}u) * ${vocabulary}u + id];
    x[token * ${hidden}u + at] = (f32(level) - ${1 << (bits - 1)}.0) * scale;
  }
}
`;
}
