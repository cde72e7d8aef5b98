import { readStored, writeStored } from './storage.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** What the reader chose; public/start.js applies it before the first paint. */
export function themeChoice(): ThemeChoice {
  return THEMES.find((theme) => theme === readStored('theme')) ?? 'auto';
}

export function chooseTheme(theme: ThemeChoice): void {
  writeStored('theme', theme === 'auto' ? undefined : theme);
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
