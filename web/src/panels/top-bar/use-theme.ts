/** The theme stored in this browser, set as an attribute of the root element; by default the system's. */
import { useState } from 'react';
import { StoredValue } from '../../storage/stored-value.ts';
import { THEMES, type Theme } from './themes.ts';

const THEME = new StoredValue<Theme>({
  key: 'entente.theme',
  version: 1,
  fallback: 'system',
  read: (value) => (typeof value === 'string' && Object.hasOwn(THEMES, value) ? (value as Theme) : undefined),
});

function setRootTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
}

/** Called before the first render, so that no other theme flashes. */
export function applyTheme(): void {
  setRootTheme(THEME.get());
}

export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(THEME.get);
  return [
    theme,
    (next) => {
      setTheme(next);
      setRootTheme(next);
      THEME.set(next);
    },
  ];
}
