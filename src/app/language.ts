import { create } from 'zustand';
import { keepAndReload } from '../core/kept/keep-and-reload.ts';
import { runsAreKept } from '../core/kept/keeping.ts';
import { LANGUAGE_FIELD, LANGUAGE_KEY } from '../core/links/language.ts';
import { isAtRest } from '../core/run/at-rest.ts';
import { useRun } from '../core/run/run-store.ts';
import { useTurn } from '../core/run/turn-store.ts';
import { keepChoice, keptChoice } from '../ui/kept-choice.ts';
import type { LanguageTag } from '../words/languages.ts';
import { spokenLanguage } from '../words/spoken.ts';

/** A run is kept in less, or the browser's storage hangs, ms. */
const KEPT_BY = 10_000;

interface LanguageWish {
  /** What the reader has chosen, while something runs that a reload would end. */
  readonly waiting: LanguageTag | null;
}

export const useLanguageWish = create<LanguageWish>()(() => ({ waiting: null }));

/**
 * Makes a language the reader's own, and loads the page in it: the prompt stays, and the run where a link can hold it.
 * Where the browser keeps no choice, the address does. What runs is not cut off: the page waits for its end.
 */
export async function chooseLanguage(tag: LanguageTag): Promise<void> {
  const waits = !isAtRest();
  if (waits) {
    useLanguageWish.setState({ waiting: tag === spokenLanguage() ? null : tag });
    await until(isAtRest);
  }
  // A run may have ended just now.
  await Promise.race([runsAreKept(), new Promise((resolve) => setTimeout(resolve, KEPT_BY))]);
  // Somebody has thought better of it, or chosen another.
  if (waits && useLanguageWish.getState().waiting !== tag) return;
  keepChoice(LANGUAGE_KEY, tag);
  const address = new URL(location.href);
  if (keptChoice(LANGUAGE_KEY) === tag) address.searchParams.delete(LANGUAGE_FIELD);
  else address.searchParams.set(LANGUAGE_FIELD, tag);
  history.replaceState(history.state, '', address);
  keepAndReload();
}

/** Waits until something is so of the stores that it is about. */
function until(isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!isSo()) return;
      for (const stop of stops) stop();
      resolve();
    };
    const stops = [useRun, useTurn].map((store) => store.subscribe(look));
    look();
  });
}
