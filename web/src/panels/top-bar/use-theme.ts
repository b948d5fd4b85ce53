/** The theme a person has chosen in this browser; nothing chosen = the system's. It stands at the document's root, for CSS. */
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

/** Before the first picture, so that no other theme flashes up. */
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
        // It then holds until the page is left.
      }
    },
  ];
}
