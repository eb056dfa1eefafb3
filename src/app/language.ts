import { keepChoice, keptChoice } from '../ui/kept-choice.ts';
import { keepAndReload } from '../core/kept/keep-and-reload.ts';
import { LANGUAGE_FIELD, LANGUAGE_KEY } from '../core/links/language.ts';
import type { LanguageTag } from '../words/languages.ts';

/**
 * Makes a language the reader's own, and loads the page in it: the prompt stays, and the run where a link can hold it.
 * Where the browser keeps no choice, the address does.
 */
export function chooseLanguage(tag: LanguageTag): void {
  keepChoice(LANGUAGE_KEY, tag);
  const address = new URL(location.href);
  const isKept = keptChoice(LANGUAGE_KEY) === tag;
  if (isKept) address.searchParams.delete(LANGUAGE_FIELD);
  else address.searchParams.set(LANGUAGE_FIELD, tag);
  history.replaceState(history.state, '', address);
  keepAndReload();
}
