import { type Asked, kindOf } from '../engine/prompt/asked.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { MOST_BYTES } from './packet.ts';

/**
 * The instruction, then what there is of signature and code; an empty signature only before code. Behind code that has
 * what looks like a hole, and is to be repaired, a byte says so.
 */
export function writePrompt({
  kind,
  instruction,
  signature,
  code,
}: Asked): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  out.string(instruction);
  if (signature !== null || code !== undefined) out.string(signature ?? '');
  if (code !== undefined) out.string(code);
  if (kind !== kindOf(code)) out.byte(REPAIR);
  return out.finish();
}

const REPAIR = 1;

/** @throws Damaged */
export function readPrompt(bytes: Uint8Array): Asked {
  const source = new ByteReader(bytes);
  const instruction = source.string(MOST_BYTES);
  const signature = source.atEnd ? null : source.string(MOST_BYTES);
  const code = source.atEnd ? null : source.string(MOST_BYTES);
  const isRepair = !source.atEnd && source.byte() === REPAIR;
  source.end();
  if (code === null) return { kind: 'write', instruction, signature };
  const kind = isRepair ? 'repair' : kindOf(code);
  return { kind, instruction, signature: signature === '' ? null : signature, code };
}
