import { create } from 'zustand';
import { keepChoice, keptChoice } from './kept-choice.ts';

/** What a person asks for; `system` follows the device. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The script in index.html reads the same key before the first paint. */
const KEY = 'unmask-theme';

const DARK = '(prefers-color-scheme: dark)';

function stored(): Theme {
  const value = keptChoice(KEY);
  return THEMES.find((theme) => theme === value) ?? 'system';
}

function store(theme: Theme): void {
  keepChoice(KEY, theme === 'system' ? null : theme);
}

function apply(theme: Theme): void {
  const dark = theme === 'system' ? matchMedia(DARK).matches : theme === 'dark';
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}

interface ThemeStore {
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
}

export const useTheme = create<ThemeStore>()((set) => ({
  theme: stored(),
  setTheme: (theme) => {
    store(theme);
    apply(theme);
    set({ theme });
  },
}));

/** Shows a theme without making it the person's choice: for an address that asks for one. */
export function showTheme(theme: Theme): void {
  apply(theme);
  useTheme.setState({ theme });
}

/**
 * Sets the theme and keeps following the device where that was asked for.
 * @param asked what the address asks for; anything but a theme leaves the person's choice
 */
export function startTheme(asked: string | null): void {
  const theme = THEMES.find((name) => name === asked);
  if (theme !== undefined) useTheme.setState({ theme });
  const follow = (): void => apply(useTheme.getState().theme);
  follow();
  matchMedia(DARK).addEventListener('change', follow);
}
