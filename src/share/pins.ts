import type { Pin } from '../engine/prompt/pin.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { MOST } from './run-form.ts';

/** Texts that are held from the beginning: how many, and of each its slot and its text. */
export function writePins(pins: readonly Pin[]): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  out.varint(pins.length);
  for (const { position, text } of pins) {
    out.varint(position);
    out.string(text);
  }
  return out.finish();
}

/** @throws Damaged */
export function readPins(bytes: Uint8Array): readonly Pin[] {
  const source = new ByteReader(bytes);
  const pins = Array.from({ length: source.varint(MOST.spans) }, (): Pin => {
    const position = source.varint(MOST.text);
    return { position, text: source.string(MOST.textBytes) };
  });
  source.end();
  return pins;
}
