import { hexOf, Sha256 } from './sha256-stream.ts';

/** @returns lower-case hexadecimal */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return hexOf(
    hasSubtle() ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)) : sha256Plain(bytes),
  );
}

/** A page served over plain http has no `crypto.subtle`, whatever the types say. */
function hasSubtle(): boolean {
  return 'subtle' in crypto;
}

/** For pages without `crypto.subtle`. */
export function sha256Plain(bytes: Uint8Array): Uint8Array {
  const sum = new Sha256();
  sum.update(bytes);
  return sum.digest();
}
