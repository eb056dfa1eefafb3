import { type LanguageTag, languageOf } from '../words/languages.ts';

/** How a page asks for the embedded form of this page, in the query of its address. */

/** What an embedder may leave out. The canvas stays. */
export const PARTS = ['prompt', 'play', 'timeline', 'run', 'open'] as const;
export type Part = (typeof PARTS)[number];

export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
/** `auto` is as the reader has it. */
export type EmbedTheme = (typeof EMBED_THEMES)[number];

export interface EmbedOptions {
  readonly theme: EmbedTheme;
  /** Null: as the reader has it. */
  readonly language: LanguageTag | null;
  readonly hidden: readonly Part[];
  /** Whether a recorded run plays once it is in view. */
  readonly autoplay: boolean;
  /** The origin that may steer the embed by messages; null: none may. */
  readonly controller: string | null;
}

export const DEFAULT_EMBED: EmbedOptions = {
  theme: 'auto',
  language: null,
  hidden: [],
  autoplay: true,
  controller: null,
};

/**
 * Reads the query of an address. What it does not know it ignores.
 * @returns null where the address asks for the whole page
 */
export function readEmbedOptions(search: string): EmbedOptions | null {
  const query = new URLSearchParams(search);
  if (query.get('embed') !== '1') return null;
  const hidden = new Set(query.get('hide')?.split(','));
  return {
    theme: EMBED_THEMES.find((theme) => theme === query.get('theme')) ?? DEFAULT_EMBED.theme,
    language: languageOf(query.get('lang')),
    hidden: PARTS.filter((part) => hidden.has(part)),
    autoplay: query.get('autoplay') !== '0',
    controller: originOf(query.get('origin')),
  };
}

/** The query that `readEmbedOptions` reads, without "?"; only what differs from the default is written. */
export function embedQuery(options: EmbedOptions): string {
  const { theme, language, hidden, autoplay, controller } = options;
  const fields = [
    'embed=1',
    theme === DEFAULT_EMBED.theme ? '' : `theme=${theme}`,
    language === null ? '' : `lang=${language}`,
    hidden.length === 0 ? '' : `hide=${hidden.join(',')}`,
    autoplay ? '' : 'autoplay=0',
    controller === null ? '' : `origin=${encodeURIComponent(controller)}`,
  ];
  return fields.filter((field) => field !== '').join('&');
}

/** An origin as messages carry it; null for anything that is none. A sandboxed page has none to check. */
function originOf(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const { origin, protocol } = new URL(text);
  return origin === text && /^https?:$/.test(protocol) ? origin : null;
}
