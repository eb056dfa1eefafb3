import { plainLine } from '../../ui/plain.ts';
import { DEFAULT_EMBED, type EmbedOptions, embedQuery } from '../../embed/options.ts';

/** How another page takes in this one. */
export type SnippetKind = 'iframe' | 'script';

export interface SnippetChoice extends Pick<EmbedOptions, 'theme' | 'language' | 'hidden'> {
  readonly kind: SnippetKind;
  /** CSS pixels; a script's frame fits itself. */
  readonly height: number;
}

/** Heights on offer; below the first the canvas scrolls. */
export const HEIGHTS = [480, 560, 640] as const;

/** Characters of a frame's title: it is read out. */
const MOST_TITLE = 160;

/** The address of the embed. @param page address of this page, without query and hash */
export function embedAddress(
  page: string,
  hash: string,
  { theme, language, hidden }: Pick<SnippetChoice, 'theme' | 'language' | 'hidden'>,
): string {
  return `${page}?${embedQuery({ ...DEFAULT_EMBED, theme, language, hidden })}#${hash}`;
}

/** The HTML to copy. @param title what the frame holds, for those who do not see it */
export function snippetOf(
  page: string,
  hash: string,
  title: string,
  choice: SnippetChoice,
): string {
  const words = attribute(plainLine(title, MOST_TITLE));
  if (choice.kind === 'iframe') {
    const { height } = choice;
    return [
      `<iframe src="${attribute(embedAddress(page, hash, choice))}"`,
      `  width="100%" height="${height}" loading="lazy" style="border:0"`,
      `  title="${words}" allow="clipboard-write; fullscreen"></iframe>`,
    ].join('\n');
  }
  const { theme, language, hidden } = choice;
  const options = [
    theme === DEFAULT_EMBED.theme ? '' : ` theme="${theme}"`,
    language === null ? '' : ` lang="${language}"`,
    hidden.length === 0 ? '' : ` hide="${hidden.join(' ')}"`,
  ].join('');
  return [
    `<script async src="${attribute(new URL('embed.js', page).href)}"></script>`,
    `<unmask-embed${options} title="${words}"`,
    `  src="${attribute(`${page}#${hash}`)}"></unmask-embed>`,
  ].join('\n');
}

function attribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
