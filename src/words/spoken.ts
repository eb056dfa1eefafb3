import type { LateWords } from './late.ts';
import { writeAs } from './intl.ts';
import type { LanguageTag } from './languages.ts';
import type { OnDemandWords } from './on-demand.ts';
import type { Words } from './words.ts';

/**
 * Everything the page says, in another language than English. As all of it is asked for, a sentence that is missing
 * does not compile.
 */
export interface Translation {
  readonly words: Words;
  readonly late: LateWords;
  readonly onDemand: OnDemandWords;
}

/** English is in the page: whoever reads it fetches nothing more. */
const TRANSLATIONS: Readonly<Record<Exclude<LanguageTag, 'en'>, () => Promise<Translation>>> = {
  de: async () => (await import('./de.on-demand.ts')).de,
};

let language: LanguageTag = 'en';
let translation: Translation | null = null;

/** The language that the page speaks. */
export function spokenLanguage(): LanguageTag {
  return language;
}

/** Its words as far as they are not English; null for English. */
export function spokenTranslation(): Translation | null {
  return translation;
}

/**
 * Makes the page speak a language. Belongs before everything that says something: `words`, `late` and `onDemand` are
 * made once, when they are first asked for.
 * @returns the language that it speaks now: English where the other could not be fetched
 */
export async function speak(tag: LanguageTag): Promise<LanguageTag> {
  try {
    translation = tag === 'en' ? null : await TRANSLATIONS[tag]();
    language = tag;
  } catch {
    translation = null;
    language = 'en';
  }
  writeAs(language);
  return language;
}
