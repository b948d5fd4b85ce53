/** Themes with their labels. */
export const THEMES = {
  system: 'System',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
} as const;
export type Theme = keyof typeof THEMES;
