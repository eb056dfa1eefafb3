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
  readonly words: () => Promise<Words>;
  readonly late: () => Promise<LateWords>;
  readonly onDemand: () => Promise<OnDemandWords>;
}

/** English is in the page: whoever reads it fetches nothing more. */
const TRANSLATIONS: Readonly<Record<Exclude<LanguageTag, 'en'>, Translation>> = {
  de: {
    words: async () => (await import('./de.on-demand.ts')).de,
    late: async () => (await import('./de-late.on-demand.ts')).deLate,
    onDemand: async () => (await import('./de-few.on-demand.ts')).deFew,
  },
};

let language: LanguageTag = 'en';
let spoken: Words | null = null;

/** The language that the page speaks. */
export function spokenLanguage(): LanguageTag {
  return language;
}

/** Its words as far as they are not English; null for English. */
export function spokenWords(): Words | null {
  return spoken;
}

/** Those of `late`; null for English, and where they could not be fetched: it is said in English then. */
export async function spokenLate(): Promise<LateWords | null> {
  return language === 'en' ? null : TRANSLATIONS[language].late().catch(() => null);
}

/** As `spokenLate`. */
export async function spokenOnDemand(): Promise<OnDemandWords | null> {
  return language === 'en' ? null : TRANSLATIONS[language].onDemand().catch(() => null);
}

/**
 * Makes the page speak a language. Belongs before everything that says something: `words`, `late` and `onDemand` are
 * made once, when they are first asked for.
 * @returns the language that it speaks now: English where the other could not be fetched
 */
export async function speak(tag: LanguageTag): Promise<LanguageTag> {
  try {
    spoken = tag === 'en' ? null : await TRANSLATIONS[tag].words();
    language = tag;
  } catch {
    spoken = null;
    language = 'en';
  }
  writeAs(language);
  return language;
}
