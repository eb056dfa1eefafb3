/**
 * Links as they arrive. Chats, mails and pages escape what they carry, and take the punctuation behind a link for
 * a part of it: what no link of ours can hold is taken off again.
 */

/** How often a link may have been escaped on its way. */
const ROUNDS = 3;

/** The characters that stand between the parts of a link, escaped; and the escaped sign of escaping. */
const ESCAPED = /%(?:23|25|26|2F|3A|3B|3D)/gi;

/** An ampersand as HTML writes it, once or over again. */
const ENTITY = /&(?:(?:amp|#38|#x26);)+/gi;

/** What may stand before the first field: the sign of the hash. */
const BEFORE = /^(?:#|%23)+/;

/** Blanks, also those that nobody sees, and a plus, which is one: no value has any; they come from wrapped lines. */
const BLANKS = /[\s\u200B\uFEFF+]|%(?:20|09|0A|0D|E2%80%8B|EF%BB%BF)/gi;

/** What stands behind a link in a sentence, in quotes and brackets of any kind. */
const PUNCTUATION = new Set(
  Array.from('.,;!?…\'"`‘’“”„‹›«»()[]{}<>|*').flatMap((character) => [
    character,
    encodeURIComponent(character),
  ]),
);
const LONGEST_MARK = Math.max(...[...PUNCTUATION].map(({ length }) => length));

/** The hash, without "#", as the link was made; whatever is no link of ours stays as good as it was. */
export function asMade(hash: string): string {
  let link = plain(hash);
  for (let round = 0; round < ROUNDS && !hasVersion(link); round++) {
    link = plain(link.replaceAll(ESCAPED, (escaped) => decodeURIComponent(escaped)));
  }
  return withoutTail(link);
}

function plain(link: string): string {
  return link.replaceAll(BLANKS, '').replace(BEFORE, '').replaceAll(ENTITY, '&');
}

function hasVersion(link: string): boolean {
  return link.startsWith('v=') || link.includes('&v=');
}

/** Names are free to end in a full stop; no other value of a link ends in punctuation. */
const NAMED = /^(?:model|rev)=/;

function withoutTail(link: string): string {
  if (NAMED.test(link.slice(link.lastIndexOf('&') + 1))) return link;
  let end = link.length;
  for (let tail = markBefore(link, end); tail > 0; tail = markBefore(link, end)) end -= tail;
  return link.slice(0, end);
}

/** Length of the punctuation mark, escaped or not, that ends there; 0 where there is none. */
function markBefore(link: string, end: number): number {
  for (let length = Math.min(LONGEST_MARK, end); length > 0; length--) {
    const mark = link.slice(end - length, end);
    if (PUNCTUATION.has(mark)) return length;
  }
  return 0;
}
