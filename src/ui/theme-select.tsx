import type { ReactNode } from 'react';
import { type Theme, THEMES, useTheme } from './theme.ts';

const TITLES: Record<Theme, string> = {
  system: 'System theme',
  light: 'Light theme',
  dark: 'Dark theme',
};

/** Light, dark, or as the device has it. */
export function ThemeSelect(): ReactNode {
  const theme = useTheme((state) => state.theme);
  const setTheme = useTheme((state) => state.setTheme);
  return (
    <select
      className="select bare"
      aria-label="Theme"
      value={theme}
      onChange={(event) => {
        const chosen = THEMES.find((name) => name === event.currentTarget.value);
        if (chosen !== undefined) setTheme(chosen);
      }}
    >
      {THEMES.map((name) => (
        <option key={name} value={name}>
          {TITLES[name]}
        </option>
      ))}
    </select>
  );
}
