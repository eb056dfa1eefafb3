/**
 * Bytes of the compact forms in a link. Whole numbers are varints: seven bits a byte, lowest first, the top
 * bit set on all bytes but the last (LEB128).
 */

/** What a reader throws at bytes that cannot be what was written. It never leaves `share`. */
export class Damaged extends Error {
  override readonly name = 'Damaged';
}

/** Largest number that a varint holds here. */
const MOST = Number.MAX_SAFE_INTEGER;

export class ByteWriter {
  readonly #bytes: number[] = [];

  byte(value: number): void {
    this.#bytes.push(value & 0xff);
  }

  /** @param value whole, 0 or above, at most `Number.MAX_SAFE_INTEGER` */
  varint(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes.push((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.#bytes.push(rest);
  }

  /** A whole number of either sign: small ones of both signs stay short. */
  signed(value: number): void {
    this.varint(value < 0 ? -2 * value - 1 : 2 * value);
  }

  /** Bytes behind their number. */
  bytes(bytes: Uint8Array): void {
    this.varint(bytes.length);
    for (const byte of bytes) this.#bytes.push(byte);
  }

  /** UTF-8 behind its length in bytes. */
  string(text: string): void {
    this.bytes(new TextEncoder().encode(text));
  }

  finish(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what a `ByteWriter` wrote. Every method throws `Damaged` where that is not what it finds. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get atEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  byte(): number {
    const value = this.#bytes[this.#at];
    if (value === undefined) throw new Damaged('The bytes end too early.');
    this.#at += 1;
    return value;
  }

  /** @param most the largest number that makes sense here */
  varint(most = MOST): number {
    let value = 0;
    for (let scale = 1; ; scale *= 0x80) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (value > most) throw new Damaged(`A number is above ${most}.`);
      if (byte < 0x80) return value;
    }
  }

  signed(most = MOST): number {
    const value = this.varint();
    const number = value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    if (Math.abs(number) > most) throw new Damaged(`A number is beyond ${most}.`);
    return number;
  }

  /** @param most as many as make sense here */
  bytes(most: number): Uint8Array {
    const length = this.varint(most);
    const bytes = this.#bytes.slice(this.#at, this.#at + length);
    if (bytes.length < length) throw new Damaged('The bytes end within a text.');
    this.#at += length;
    return bytes;
  }

  /** @param most the longest that makes sense here, in bytes */
  string(most: number): string {
    const bytes = this.bytes(most);
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch (cause) {
      throw new Damaged('A text is not UTF-8.', { cause });
    }
  }

  /** Nothing may follow. */
  end(): void {
    if (!this.atEnd) throw new Damaged('The bytes go on behind their end.');
  }
}
