import { expect, it } from 'vitest';
import { LANGUAGE_TAGS, languageAmong, languageOf, LANGUAGES } from './languages.ts';

it('offers every language there is', () => {
  expect([...LANGUAGE_TAGS].sort()).toEqual(Object.keys(LANGUAGES).sort());
});

it.each([
  [['de-AT', 'en'], 'de'],
  [['fr', 'de', 'en'], 'de'],
  [['en-GB', 'de'], 'en'],
  [[null, 'DE'], 'de'],
  [[null, '', 'constructor', 'fr-CH', 'deu'], 'en'],
  [[], 'en'],
])('takes of %j the first that it can speak: %s', (wishes, tag) => {
  expect(languageAmong(wishes)).toBe(tag);
});

it('knows a language by its tag, whatever the region', () => {
  expect(languageOf('de_CH')).toBe('de');
  expect(languageOf('toString')).toBeNull();
  expect(languageOf(null)).toBeNull();
});
