import { Damaged } from './bytes.ts';

/**
 * Bytes as a part of a link: one byte that says how they are packed, a CRC-32, and the bytes, as they are or
 * deflated, whichever is shorter; all of it in base64url without padding, since some chats cut a link at its
 * "=". The checksum may cover a text beside the bytes, so that the two cannot be parted unnoticed.
 */

const STORED = 0;
const DEFLATED = 1;
const HEAD_BYTES = 5;

/** The most that a packet may unpack to: 512 slots of a canvas revealed one a pass take half of it. */
export const MOST_BYTES = 384 * 1024;

/** The longest packet that is looked at, in characters. */
export const MOST_CHARACTERS = 250_000;

/** @param beside a text that must be the same when this is unpacked */
export async function pack(bytes: Uint8Array<ArrayBuffer>, beside = ''): Promise<string> {
  const deflated = await through(bytes, new CompressionStream('deflate-raw'), Infinity);
  const shorter = deflated.length < bytes.length;
  const body = shorter ? deflated : bytes;
  const packet = new Uint8Array(HEAD_BYTES + body.length);
  packet[0] = shorter ? DEFLATED : STORED;
  new DataView(packet.buffer).setUint32(1, checksum(bytes, beside));
  packet.set(body, HEAD_BYTES);
  return toBase64Url(packet);
}

/** @throws Damaged where this is no packet, or one that was altered, cut off, or grows beyond `MOST_BYTES` */
export async function unpack(text: string, beside = ''): Promise<Uint8Array> {
  const packet = fromBase64Url(text);
  if (packet.length < HEAD_BYTES) throw new Damaged('The packet is too short.');
  const body = packet.subarray(HEAD_BYTES);
  const method = packet[0];
  if (method !== STORED && method !== DEFLATED) throw new Damaged('The packing is not known.');
  const bytes = method === STORED ? body : await inflate(body);
  if (new DataView(packet.buffer).getUint32(1) !== checksum(bytes, beside)) {
    throw new Damaged('The checksum does not fit.');
  }
  return bytes;
}

async function inflate(body: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  try {
    return await through(body, new DecompressionStream('deflate-raw'), MOST_BYTES);
  } catch (error) {
    if (error instanceof Damaged) throw error;
    throw new Damaged('The bytes cannot be inflated.', { cause: error });
  }
}

/** @throws Damaged as soon as more than `most` bytes come out, whatever is still to come */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: ReadableWritablePair<Uint8Array, BufferSource>,
  most: number,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      // What is left is not looked at; that it cannot be had is no news.
      await reader.cancel().catch(() => undefined);
      throw new Damaged(`More than ${most} bytes come out.`);
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Bytes in the characters of a link. */
export function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  if (text.length > MOST_CHARACTERS || !/^[\w-]*$/.test(text) || text.length % 4 === 1) {
    throw new Damaged('The characters are not base64url.');
  }
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as in ISO 3309 and zlib, of the text in UTF-8 and the bytes behind it. */
export function checksum(bytes: Uint8Array, beside: string): number {
  return ~[new TextEncoder().encode(beside), bytes].reduce(crc32, ~0) >>> 0;
}

function crc32(before: number, bytes: Uint8Array): number {
  let crc = before;
  for (const byte of bytes) crc = CRC_TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return crc;
}
