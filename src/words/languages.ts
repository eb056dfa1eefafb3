/** A language that the page speaks. */
interface Language {
  /** In its own words. */
  readonly name: string;
  /** What a frame holds, for those who do not see it; `embed.js` carries these words and no others. */
  readonly frameTitle: string;
}

/**
 * Every language of the page by its BCP 47 tag. Another one is a line here, its words as `de.on-demand.ts` and the two
 * files beside it have them, and its lines in `spoken.ts`.
 */
export const LANGUAGES = {
  en: { name: 'English', frameTitle: 'Unmask: a recorded run of a diffusion model' },
  de: { name: 'Deutsch', frameTitle: 'Unmask: Aufzeichnung eines Diffusionsmodells' },
} as const satisfies Record<string, Language>;

export type LanguageTag = keyof typeof LANGUAGES;

/** In the order in which they are offered. */
export const LANGUAGE_TAGS: readonly LanguageTag[] = ['en', 'de'];

/**
 * The first of some wishes that the page can speak; English where it can speak none.
 * @param wishes BCP 47 tags, the dearest first: "de-AT" is a wish for German
 */
export function languageAmong(wishes: readonly (string | null)[]): LanguageTag {
  for (const wish of wishes) {
    const tag = languageOf(wish);
    if (tag !== null) return tag;
  }
  return 'en';
}

/** The language of the page that a tag names; null for none. */
export function languageOf(wish: string | null): LanguageTag | null {
  const [language = ''] = wish?.trim().toLowerCase().split(/[-_]/) ?? [];
  return LANGUAGE_TAGS.find((tag) => tag === language) ?? null;
}
