import { VERSION_META } from './build.ts';

/**
 * Whether an answer is what was asked for. A host that answers a missing file with its start page, a portal that
 * answers everything with its own, a deployment half done: all of them say 200.
 */

/** Types that a browser insists on, by the end of the name. */
const TYPES: ReadonlyMap<string, RegExp> = new Map([
  ['js', /^(?:text|application)\/(?:x-)?(?:java|ecma)script\b/],
  ['css', /^text\/css\b/],
  ['svg', /^image\/svg\+xml\b/],
]);

/** Whether a file has a type that it may have. Hosts name fonts and the like as they please, but no page. */
export function hasType(path: string, type: string | null): boolean {
  const named = (type ?? '').trim().toLowerCase();
  const expected = TYPES.get(path.slice(path.lastIndexOf('.') + 1));
  return expected === undefined ? !isPage(named) : expected.test(named);
}

/** Whether a page is that of a version of ours: no other names it. */
export function isPageOf(version: string, html: string, type: string | null): boolean {
  const meta = new RegExp(`<meta[^>]*\\b${VERSION_META}\\b[^>]{0,40}\\b${version}\\b`);
  return isPage((type ?? '').trim().toLowerCase()) && meta.test(html.slice(0, HEAD));
}

/** Where the head of our page has ended, characters; hosts may add to it. */
const HEAD = 100_000;

function isPage(type: string): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)\b/.test(type);
}

/** Whether a text is JSON, as the list of models must be. */
export function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** Of any bytes, hexadecimal. */
export async function sha256Hex(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
