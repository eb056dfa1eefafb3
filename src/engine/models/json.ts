import { fault, FaultError } from '../fault.ts';

/** @throws FaultError model-invalid when the bytes are not JSON */
export function parseJson(name: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new FaultError(fault('model-invalid', { why: 'not-json', file: name }), { cause });
  }
}
