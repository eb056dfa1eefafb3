import { ByteReader, ByteWriter } from './bytes.ts';
import { MOST_BYTES } from './packet.ts';

/** What a person asked for. */
export interface LinkPrompt {
  readonly instruction: string;
  /** `name(arg, arg)`, or null when the model writes it too. */
  readonly signature: string | null;
}

export function writePrompt({ instruction, signature }: LinkPrompt): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  out.string(instruction);
  if (signature !== null) out.string(signature);
  return out.finish();
}

/** @throws Damaged */
export function readPrompt(bytes: Uint8Array): LinkPrompt {
  const source = new ByteReader(bytes);
  const instruction = source.string(MOST_BYTES);
  const signature = source.atEnd ? null : source.string(MOST_BYTES);
  source.end();
  return { instruction, signature };
}
