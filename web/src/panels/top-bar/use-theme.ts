/** The theme stored in this browser, set as an attribute of the root element; by default the system's. */
import { useState } from 'react';
import { THEMES, type Theme } from './themes.ts';

const KEY = 'entente.theme';

function storedTheme(): Theme {
  try {
    const value = localStorage.getItem(KEY);
    return value !== null && Object.hasOwn(THEMES, value) ? (value as Theme) : 'system';
  } catch {
    return 'system';
  }
}

function setRootTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
}

/** Called before the first render, so that no other theme flashes. */
export function applyTheme(): void {
  setRootTheme(storedTheme());
}

export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(storedTheme);
  return [
    theme,
    (next) => {
      setTheme(next);
      setRootTheme(next);
      try {
        localStorage.setItem(KEY, next);
      } catch {
        // Storage is blocked: the theme is kept until the page is closed.
      }
    },
  ];
}
