import { readFileSync } from 'node:fs';
import type { ColourName, Theme } from './theme.ts';

/** The colours that tokens.css registers, as they are in light. */
export function lightTheme(): Theme {
  const css = readFileSync('src/ui/tokens.css', 'utf8');
  const registered = css.matchAll(/@property --([\w-]+) \{[^}]*initial-value: ([^;]+);/g);
  const colours = Object.fromEntries([...registered].map(([, name, colour]) => [name, colour]));
  return colours as Record<ColourName, string>;
}
