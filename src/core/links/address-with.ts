import { languageQuery } from './language.ts';

/**
 * The address of this page with a hash.
 * @param query without "?"; a link carries the language that was chosen by hand
 */
export function addressWith(hash: string, query = languageQuery()): string {
  const address = new URL(location.href);
  address.search = query;
  address.hash = hash;
  return address.href;
}
