import { type Asked, kindOf } from '../engine/prompt/asked.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { MOST_BYTES } from './packet.ts';

/** The instruction, then what there is of signature and code; an empty signature only before code. */
export function writePrompt({ instruction, signature, code }: Asked): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  out.string(instruction);
  if (signature !== null || code !== undefined) out.string(signature ?? '');
  if (code !== undefined) out.string(code);
  return out.finish();
}

/** @throws Damaged */
export function readPrompt(bytes: Uint8Array): Asked {
  const source = new ByteReader(bytes);
  const instruction = source.string(MOST_BYTES);
  const signature = source.atEnd ? null : source.string(MOST_BYTES);
  const code = source.atEnd ? null : source.string(MOST_BYTES);
  source.end();
  if (code === null) return { kind: 'write', instruction, signature };
  return { kind: kindOf(code), instruction, signature: signature === '' ? null : signature, code };
}
