import type { ColourName, Theme } from './theme.ts';

/** The colours that a style sheet such as tokens.css registers, as they are in light. */
export function registeredColours(css: string): Theme {
  const registered = css.matchAll(/@property --([\w-]+) \{[^}]*initial-value: ([^;]+);/g);
  const colours = Object.fromEntries([...registered].map(([, name, colour]) => [name, colour]));
  return colours as Record<ColourName, string>;
}
