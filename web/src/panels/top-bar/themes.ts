/** The themes there are, by their names on the page. */
export const THEMES = {
  system: 'System',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
} as const;
export type Theme = keyof typeof THEMES;
