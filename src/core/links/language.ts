import { keptChoice } from '../../ui/kept-choice.ts';
import { type LanguageTag, languageOf } from '../../words/languages.ts';

/** What the query of an address calls its language. */
export const LANGUAGE_FIELD = 'lang';

/** Under which this browser keeps the reader's choice. */
export const LANGUAGE_KEY = 'unmask-language';

/**
 * The language that was chosen by hand: by whoever made the address, or by the reader; null where the browser's
 * decides. A link made here carries it.
 */
export function chosenLanguage(): LanguageTag | null {
  const asked = new URLSearchParams(location.search).get(LANGUAGE_FIELD);
  return languageOf(asked) ?? languageOf(keptChoice(LANGUAGE_KEY));
}

/** What a link says of its language, without "?"; empty where nothing. */
export function languageQuery(): string {
  const chosen = chosenLanguage();
  return chosen === null ? '' : `${LANGUAGE_FIELD}=${chosen}`;
}
