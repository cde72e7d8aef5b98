import { registeredColours } from './registered-colours.ts';
import type { ColourName, Theme } from './theme.ts';

/** Colours for a picture that follows its reader's choice of light or dark. */
export interface ReadersColours {
  /** What it is drawn in: properties, each with its colour in light for who has no style. */
  readonly theme: Theme;
  /** The properties in dark, as a style sheet of the picture. */
  readonly style: string;
}

/** The colours that a style sheet such as tokens.css registers, and what it makes of them in dark. */
export function readersColours(css: string): ReadersColours {
  const light = registeredColours(css);
  const dark = new Map<string, string>();
  for (const [, name, colour] of css.matchAll(/--([\w-]+): light-dark\([^,]+, ([^)]+)\);/g))
    if (!dark.has(name)) dark.set(name, colour);
  const names = Object.keys(light) as ColourName[];
  const theme = Object.fromEntries(names.map((name) => [name, `var(--${name},${light[name]})`])) as Record<
    ColourName,
    string
  >;
  const inDark = names.map((name) => `--${name}:${dark.get(name) ?? light[name]}`).join(';');
  return { theme, style: `@media (prefers-color-scheme:dark){svg{${inDark}}}` };
}
