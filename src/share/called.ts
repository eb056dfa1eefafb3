import type { Called } from '../engine/prompt/usual-names.ts';
import { MOST_SIGNATURE } from '../engine/prompt/signature.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { MOST, UNIT } from './run-form.ts';

/** The head under which a run's model was asked, the forwards that it took to find it, and their time. */
export function writeCalled({ head, passes, took }: Called): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  out.string(head);
  out.varint(passes);
  out.varint(Math.round(took * UNIT));
  return out.finish();
}

/** @throws Damaged */
export function readCalled(bytes: Uint8Array): Called {
  const source = new ByteReader(bytes);
  const head = source.string(4 * MOST_SIGNATURE);
  const passes = source.varint(MOST.passes);
  const took = source.varint(MOST.milliseconds * UNIT) / UNIT;
  source.end();
  return { head, passes, took };
}
