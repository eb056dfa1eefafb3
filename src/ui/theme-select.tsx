import type { ReactNode } from 'react';
import { words } from '../words/words.ts';
import { THEMES, useTheme } from './theme.ts';

/** Light, dark, or as the device has it. */
export function ThemeSelect(): ReactNode {
  const theme = useTheme((state) => state.theme);
  const setTheme = useTheme((state) => state.setTheme);
  return (
    <select
      className="select bare"
      aria-label={words.page.theme}
      value={theme}
      onChange={(event) => {
        const chosen = THEMES.find((name) => name === event.currentTarget.value);
        if (chosen !== undefined) setTheme(chosen);
      }}
    >
      {THEMES.map((name) => (
        <option key={name} value={name}>
          {words.page.themes[name]}
        </option>
      ))}
    </select>
  );
}
