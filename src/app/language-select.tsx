import type { ReactNode } from 'react';
import { LANGUAGE_TAGS, LANGUAGES, languageOf } from '../words/languages.ts';
import { spokenLanguage } from '../words/spoken.ts';
import { words } from '../words/words.ts';
import { chooseLanguage, useLanguageWish } from './language.ts';

/** The language of the page, each by its own name. */
export function LanguageSelect(): ReactNode {
  const { waiting } = useLanguageWish();
  return (
    <>
      <select
        className="select bare"
        aria-label={words.page.language}
        data-testid="language"
        value={waiting ?? spokenLanguage()}
        onChange={(event) => {
          const chosen = languageOf(event.currentTarget.value);
          if (chosen !== null) void chooseLanguage(chosen);
        }}
      >
        {LANGUAGE_TAGS.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {LANGUAGES[tag].name}
          </option>
        ))}
      </select>
      <span className="language-waits" role="status">
        {waiting !== null && words.page.languageWaits}
      </span>
    </>
  );
}
