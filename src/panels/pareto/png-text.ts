/** Words inside a PNG picture: what was measured on what travels with the image. */

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
/** Bytes of the header chunk, which must stay first: length, type, 13 bytes, checksum. */
const HEADER = 4 + 4 + 13 + 4;

/**
 * The picture with an international text chunk (PNG specification, 11.3.4.5) behind its header.
 * @param keyword Latin letters, 1 to 79
 * @throws Error when the bytes are no PNG
 */
export function withPngText(
  png: Uint8Array,
  keyword: string,
  text: string,
): Uint8Array<ArrayBuffer> {
  if (SIGNATURE.some((byte, i) => png[i] !== byte)) throw new Error('This is no PNG picture.');
  const encoder = new TextEncoder();
  const body = [
    ...encoder.encode(keyword),
    // End of the keyword; not compressed; no language, no translated keyword.
    ...[0, 0, 0, 0, 0],
    ...encoder.encode(text),
  ];
  const typed = new Uint8Array([...encoder.encode('iTXt'), ...body]);
  const chunk = new Uint8Array(4 + typed.length + 4);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length);
  chunk.set(typed, 4);
  view.setUint32(4 + typed.length, crc32(typed));
  const start = SIGNATURE.length + HEADER;
  const result = new Uint8Array(png.length + chunk.length);
  result.set(png.subarray(0, start));
  result.set(chunk, start);
  result.set(png.subarray(start), start + chunk.length);
  return result;
}

/** The checksum of PNG chunks (ISO 3309), bit by bit: the text is short. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
