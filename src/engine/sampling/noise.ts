/**
 * Counter-based random numbers: noise is a pure function of (seed, slot, token), so there is no state to
 * carry between passes or workgroups, and every runtime draws alike.
 *
 * The hash is the 32-bit PCG permutation (RXS-M-XS) over one linear congruential step, nested once for
 * each input: M. Jarzynski, M. Olano, "Hash Functions for GPU Rendering", JCGT 9(3), 2020; M. O'Neill,
 * "PCG: A Family of Simple Fast Space-Efficient Statistically Good Algorithms", 2014.
 */

/** The hash of one unsigned 32-bit integer. */
export function pcg(value: number): number {
  const state = (Math.imul(value, 747796405) + 2891336453) >>> 0;
  const word = Math.imul((state >>> ((state >>> 28) + 4)) ^ state, 277803737);
  return ((word >>> 22) ^ word) >>> 0;
}

/** The part of the noise that all tokens of a slot share; hoisted out of the loop over the vocabulary. */
export function slotKey(seed: number, slot: number): number {
  return pcg((slot + pcg(seed)) >>> 0);
}

/** 32 random bits for a token of a slot. */
export function noiseBits(key: number, token: number): number {
  return pcg((token + key) >>> 0);
}

/** A number in (0, 1), the ends excluded: 23 bits and a half step, which 32-bit floats hold exactly. */
export function unit(bits: number): number {
  return ((bits >>> 9) + 0.5) * 2 ** -23;
}

/**
 * Standard Gumbel noise. The token with the highest `logit / temperature + gumbel` is a draw from the
 * softmax at that temperature (the Gumbel-max trick: E. J. Gumbel, 1954; Maddison et al., "A* Sampling",
 * NeurIPS 2014).
 *
 * Written as -log(-log(1 - v)): high noise, which decides the draw, then comes from small v, where
 * floats are dense. Its range is about -2.8 to 16.6.
 */
export function gumbel(seed: number, slot: number, token: number): number {
  return gumbelOf(noiseBits(slotKey(seed, slot), token));
}

/** The Gumbel noise that 32 random bits stand for. */
export function gumbelOf(bits: number): number {
  return -Math.log(-Math.log1p(-unit(bits)));
}

/** The seed of one pass: passes of a run draw independently of each other. */
export function passSeed(seed: number, pass: number): number {
  return slotKey(seed, pass);
}

/** What sets the lots of slots apart from the noise of tokens. */
const LOTS = 0x9e3779b9;

/** A number in (0, 1) for a position of the text in a pass: who comes first, where chance decides. */
export function lotOf(seed: number, position: number, pass: number): number {
  return unit(pcg((slotKey(passSeed(seed, pass), position) ^ LOTS) >>> 0));
}

/**
 * The same functions for the sampling pass on the GPU. The bits are identical. The noise differs from
 * `gumbel` by at most about 1e-5: WGSL allows `log` an absolute error of 2^-21 near 1, hence the series
 * for small v, where that error would be larger than the result.
 */
export const GUMBEL_WGSL = /* wgsl */ `
fn pcg(value: u32) -> u32 {
  let state = value * 747796405u + 2891336453u;
  let word = ((state >> ((state >> 28u) + 4u)) ^ state) * 277803737u;
  return (word >> 22u) ^ word;
}

fn slot_key(seed: u32, slot: u32) -> u32 {
  return pcg(slot + pcg(seed));
}

fn noise_bits(key: u32, token: u32) -> u32 {
  return pcg(token + key);
}

fn unit(bits: u32) -> f32 {
  return (f32(bits >> 9u) + 0.5) * 1.1920928955078125e-7;
}

fn gumbel_of(bits: u32) -> f32 {
  let v = unit(bits);
  var exponential = -log(1.0 - v);
  if (v < 0.0625) {
    exponential = v * (1.0 + v * (1.0 / 2.0 + v * (1.0 / 3.0 + v * (1.0 / 4.0 + v * (1.0 / 5.0 + v / 6.0)))));
  }
  return -log(exponential);
}

fn gumbel(seed: u32, slot: u32, token: u32) -> f32 {
  return gumbel_of(noise_bits(slot_key(seed, slot), token));
}
`;
