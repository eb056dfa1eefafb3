import { lateCode } from '../support/late-code.ts';
import type * as Stream from './sha256-stream.on-demand.ts';

/**
 * @returns lower-case hexadecimal
 * @throws FaultError network, where the platform has no digest and the code for one cannot be had
 */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (hasSubtle()) return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  const { Sha256 } = await sha256Stream();
  const sum = await Sha256.begin();
  sum.update(bytes);
  return sum.hex();
}

/**
 * What makes checksums of bytes that come piece by piece.
 * @throws FaultError network
 */
export function sha256Stream(): Promise<typeof Stream> {
  return lateCode(() => import('./sha256-stream.on-demand.ts'));
}

/** A page served over plain http has no `crypto.subtle`, whatever the types say. */
function hasSubtle(): boolean {
  return 'subtle' in crypto;
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
