/** IEEE half precision as bits; `Float16Array` is too young for Node 20 and some browsers. */

const scratch = new DataView(new ArrayBuffer(4));

/** Rounds to nearest, ties to even; what is too large becomes infinity. */
export function float16FromNumber(value: number): number {
  scratch.setFloat32(0, value);
  const bits = scratch.getUint32(0);
  const sign = (bits >>> 16) & 0x8000;
  const exponent = (bits >>> 23) & 0xff;
  const mantissa = bits & 0x7fffff;
  if (exponent === 0xff) return sign | 0x7c00 | (mantissa === 0 ? 0 : 0x200);
  const scale = exponent - 112;
  if (scale >= 31) return sign | 0x7c00;
  if (scale <= 0) {
    if (scale < -10) return sign;
    return sign | roundShift(mantissa | 0x800000, 14 - scale);
  }
  // A carry out of the mantissa runs on into the exponent, which is the right answer.
  return sign | roundShift((scale << 23) | mantissa, 13);
}

export function numberFromFloat16(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >>> 10) & 0x1f;
  const mantissa = half & 0x3ff;
  if (exponent === 31) return mantissa === 0 ? sign * Infinity : NaN;
  return sign * (exponent === 0 ? mantissa : mantissa | 0x400) * LAST_PLACE[exponent]!;
}

/** What the last bit of a mantissa is worth, by exponent. */
const LAST_PLACE = Float64Array.from({ length: 31 }, (_, i) => 2 ** (Math.max(1, i) - 25));

export function float16Bits(values: Float32Array): Uint16Array<ArrayBuffer> {
  const out = new Uint16Array(values.length);
  for (let i = 0; i < values.length; i++) out[i] = float16FromNumber(values[i]!);
  return out;
}

export function float32FromFloat16Bits(bits: Uint16Array): Float32Array<ArrayBuffer> {
  const out = new Float32Array(bits.length);
  for (let i = 0; i < bits.length; i++) out[i] = numberFromFloat16(bits[i]!);
  return out;
}

function roundShift(value: number, shift: number): number {
  const kept = value >>> shift;
  const rest = value & ((1 << shift) - 1);
  const half = 1 << (shift - 1);
  return rest > half || (rest === half && (kept & 1) === 1) ? kept + 1 : kept;
}

/** The nearest number that bfloat16 holds, ties to even. */
export function roundedToBfloat16(value: number): number {
  scratch.setFloat32(0, value);
  const bits = scratch.getUint32(0);
  scratch.setUint32(0, (bits + 0x7fff + ((bits >>> 16) & 1)) & 0xffff0000);
  return scratch.getFloat32(0);
}
