/**
 * How byte-level tokenizers write bytes down: a printable character of Latin-1 stands for its own byte, and the
 * other bytes, in order, for the characters from U+0100 on (GPT-2's `bytes_to_unicode`).
 */
export const ALPHABET: readonly string[] = alphabet();

const BYTES = new Map(ALPHABET.map((character, byte) => [character, byte]));

/** @returns null where the token is no run of bytes */
export function bytesOfToken(token: string): Uint8Array | null {
  const bytes = [...token].flatMap((character) => BYTES.get(character) ?? []);
  return bytes.length === [...token].length ? Uint8Array.from(bytes) : null;
}

function alphabet(): string[] {
  let others = 0x100;
  return Array.from({ length: 0x100 }, (_, byte) =>
    String.fromCodePoint(isPrintable(byte) ? byte : others++),
  );
}

function isPrintable(byte: number): boolean {
  return (byte > 0x20 && byte < 0x7f) || (byte > 0xa0 && byte !== 0xad);
}
