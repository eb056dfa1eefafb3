import { fault, FaultError } from '../fault.ts';

/**
 * How byte-level tokenizers write bytes down: a printable character of Latin-1 stands for its own byte, and the
 * other bytes, in order, for the characters from U+0100 on (GPT-2's `bytes_to_unicode`).
 */
export const ALPHABET: readonly string[] = alphabet();

const BYTES = new Map(ALPHABET.map((character, byte) => [character, byte]));

/** @throws FaultError model-invalid where the token is no run of bytes */
export function bytesOfToken(token: string): Uint8Array {
  return Uint8Array.from(token, (character) => {
    const byte = BYTES.get(character);
    if (byte !== undefined) return byte;
    throw new FaultError(fault('model-invalid', { why: 'no-bytes' }));
  });
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
