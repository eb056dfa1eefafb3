import { chosenLanguage } from '../core/links/language.ts';
import { languageAmong } from '../words/languages.ts';
import { firstAct } from '../ui/first-act.ts';
import { speak } from '../words/spoken.ts';

// Heard from the very beginning: what a reader does before the page is drawn counts too.
void firstAct();

/**
 * The language first, then the page: its modules take their words from it as they are evaluated. English comes with
 * the page.
 */
document.documentElement.lang = await speak(
  languageAmong([chosenLanguage(), ...navigator.languages]),
);
try {
  const { begin } = await import('./main.tsx');
  await begin();
} catch (error) {
  // As if this script had not come, see index.html.
  document.querySelector('script[type=module]')?.dispatchEvent(new Event('error'));
  throw error;
}
