/**
 * SHA-256 as FIPS 180-4 writes it, over bytes that come piece by piece. The platform's own digest wants them all at
 * once, and is not there on pages without https; this one can also be laid aside and taken up again.
 */
export class Sha256 {
  readonly #hash: Int32Array;
  readonly #words = new Int32Array(64);
  /** Bytes of a block that is not full yet. */
  readonly #rest = new Uint8Array(64);
  #restBytes = 0;
  /** Of the whole message so far. */
  #bytes = 0;

  /** @param state of an earlier one, as `state` gave it */
  constructor(state?: Sha256State) {
    this.#hash = Int32Array.from(INITIAL);
    if (state === undefined) return;
    this.#hash.set(state.hash);
    this.#rest.set(state.rest);
    this.#restBytes = state.rest.length;
    this.#bytes = state.bytes;
  }

  /** What there is so far, to go on from later. */
  get state(): Sha256State {
    return {
      bytes: this.#bytes,
      hash: [...this.#hash],
      rest: [...this.#rest.subarray(0, this.#restBytes)],
    };
  }

  update(bytes: Uint8Array): void {
    this.#bytes += bytes.length;
    let at = 0;
    if (this.#restBytes > 0) {
      at = Math.min(bytes.length, 64 - this.#restBytes);
      this.#rest.set(bytes.subarray(0, at), this.#restBytes);
      this.#restBytes += at;
      if (this.#restBytes < 64) return;
      compress(this.#hash, this.#words, this.#rest, 0, 64);
      this.#restBytes = 0;
    }
    const whole = at + ((bytes.length - at) & ~63);
    compress(this.#hash, this.#words, bytes, at, whole);
    this.#rest.set(bytes.subarray(whole));
    this.#restBytes = bytes.length - whole;
  }

  /** Of all bytes so far. Nothing may be added afterwards. @returns 32 bytes */
  digest(): Uint8Array<ArrayBuffer> {
    const bytes = this.#bytes;
    // A one bit, zeros, and the length in bits: a whole number of blocks.
    const end = new Uint8Array((this.#restBytes < 56 ? 64 : 128) - this.#restBytes);
    end[0] = 0x80;
    const view = new DataView(end.buffer);
    view.setUint32(end.length - 8, Math.floor(bytes / 2 ** 29));
    view.setUint32(end.length - 4, (bytes << 3) >>> 0);
    this.update(end);
    const out = new DataView(new ArrayBuffer(32));
    this.#hash.forEach((word, i) => out.setInt32(4 * i, word));
    return new Uint8Array(out.buffer);
  }

  /** As `digest`, lower-case hexadecimal. */
  hex(): string {
    return hexOf(this.digest());
  }
}

/** A checksum under way, as plain data. */
export interface Sha256State {
  /** Of the message so far. */
  readonly bytes: number;
  readonly hash: readonly number[];
  /** Bytes behind the last whole block. */
  readonly rest: readonly number[];
}

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Takes in whole blocks, from one place in the bytes to another. */
function compress(
  hash: Int32Array,
  w: Int32Array,
  bytes: Uint8Array,
  from: number,
  to: number,
): void {
  let h0 = hash[0]!;
  let h1 = hash[1]!;
  let h2 = hash[2]!;
  let h3 = hash[3]!;
  let h4 = hash[4]!;
  let h5 = hash[5]!;
  let h6 = hash[6]!;
  let h7 = hash[7]!;
  for (let at = from; at < to; at += 64) {
    for (let i = 0, p = at; i < 16; i++, p += 4) {
      w[i] = (bytes[p]! << 24) | (bytes[p + 1]! << 16) | (bytes[p + 2]! << 8) | bytes[p + 3]!;
    }
    for (let i = 16; i < 64; i++) {
      const x = w[i - 15]!;
      const y = w[i - 2]!;
      const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      w[i] = (w[i - 16]! + s0 + w[i - 7]! + s1) | 0;
    }
    let a = h0;
    let b = h1;
    let c = h2;
    let d = h3;
    let e = h4;
    let f = h5;
    let g = h6;
    let h = h7;
    // Eight rounds at a time: then each value stays in the variable that it is in.
    for (let i = 0; i < 64; i += 8) {
      h =
        (h +
          (((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))) +
          (g ^ (e & (f ^ g))) +
          ROUND[i]! +
          w[i]!) |
        0;
      d = (d + h) | 0;
      h =
        (h +
          (((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))) +
          ((a & b) | (c & (a | b)))) |
        0;
      g =
        (g +
          (((d >>> 6) | (d << 26)) ^ ((d >>> 11) | (d << 21)) ^ ((d >>> 25) | (d << 7))) +
          (f ^ (d & (e ^ f))) +
          ROUND[i + 1]! +
          w[i + 1]!) |
        0;
      c = (c + g) | 0;
      g =
        (g +
          (((h >>> 2) | (h << 30)) ^ ((h >>> 13) | (h << 19)) ^ ((h >>> 22) | (h << 10))) +
          ((h & a) | (b & (h | a)))) |
        0;
      f =
        (f +
          (((c >>> 6) | (c << 26)) ^ ((c >>> 11) | (c << 21)) ^ ((c >>> 25) | (c << 7))) +
          (e ^ (c & (d ^ e))) +
          ROUND[i + 2]! +
          w[i + 2]!) |
        0;
      b = (b + f) | 0;
      f =
        (f +
          (((g >>> 2) | (g << 30)) ^ ((g >>> 13) | (g << 19)) ^ ((g >>> 22) | (g << 10))) +
          ((g & h) | (a & (g | h)))) |
        0;
      e =
        (e +
          (((b >>> 6) | (b << 26)) ^ ((b >>> 11) | (b << 21)) ^ ((b >>> 25) | (b << 7))) +
          (d ^ (b & (c ^ d))) +
          ROUND[i + 3]! +
          w[i + 3]!) |
        0;
      a = (a + e) | 0;
      e =
        (e +
          (((f >>> 2) | (f << 30)) ^ ((f >>> 13) | (f << 19)) ^ ((f >>> 22) | (f << 10))) +
          ((f & g) | (h & (f | g)))) |
        0;
      d =
        (d +
          (((a >>> 6) | (a << 26)) ^ ((a >>> 11) | (a << 21)) ^ ((a >>> 25) | (a << 7))) +
          (c ^ (a & (b ^ c))) +
          ROUND[i + 4]! +
          w[i + 4]!) |
        0;
      h = (h + d) | 0;
      d =
        (d +
          (((e >>> 2) | (e << 30)) ^ ((e >>> 13) | (e << 19)) ^ ((e >>> 22) | (e << 10))) +
          ((e & f) | (g & (e | f)))) |
        0;
      c =
        (c +
          (((h >>> 6) | (h << 26)) ^ ((h >>> 11) | (h << 21)) ^ ((h >>> 25) | (h << 7))) +
          (b ^ (h & (a ^ b))) +
          ROUND[i + 5]! +
          w[i + 5]!) |
        0;
      g = (g + c) | 0;
      c =
        (c +
          (((d >>> 2) | (d << 30)) ^ ((d >>> 13) | (d << 19)) ^ ((d >>> 22) | (d << 10))) +
          ((d & e) | (f & (d | e)))) |
        0;
      b =
        (b +
          (((g >>> 6) | (g << 26)) ^ ((g >>> 11) | (g << 21)) ^ ((g >>> 25) | (g << 7))) +
          (a ^ (g & (h ^ a))) +
          ROUND[i + 6]! +
          w[i + 6]!) |
        0;
      f = (f + b) | 0;
      b =
        (b +
          (((c >>> 2) | (c << 30)) ^ ((c >>> 13) | (c << 19)) ^ ((c >>> 22) | (c << 10))) +
          ((c & d) | (e & (c | d)))) |
        0;
      a =
        (a +
          (((f >>> 6) | (f << 26)) ^ ((f >>> 11) | (f << 21)) ^ ((f >>> 25) | (f << 7))) +
          (h ^ (f & (g ^ h))) +
          ROUND[i + 7]! +
          w[i + 7]!) |
        0;
      e = (e + a) | 0;
      a =
        (a +
          (((b >>> 2) | (b << 30)) ^ ((b >>> 13) | (b << 19)) ^ ((b >>> 22) | (b << 10))) +
          ((b & c) | (d & (b | c)))) |
        0;
    }
    h0 = (h0 + a) | 0;
    h1 = (h1 + b) | 0;
    h2 = (h2 + c) | 0;
    h3 = (h3 + d) | 0;
    h4 = (h4 + e) | 0;
    h5 = (h5 + f) | 0;
    h6 = (h6 + g) | 0;
    h7 = (h7 + h) | 0;
  }
  hash[0] = h0;
  hash[1] = h1;
  hash[2] = h2;
  hash[3] = h3;
  hash[4] = h4;
  hash[5] = h5;
  hash[6] = h6;
  hash[7] = h7;
}

const PRIMES = primes(64);

/** First 32 bits of the fractional parts of the square and the cube roots of the first primes. */
const INITIAL = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
const ROUND = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) {
    if (found.every((prime) => n % prime !== 0)) found.push(n);
  }
  return found;
}
