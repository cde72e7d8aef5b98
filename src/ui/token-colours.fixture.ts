import { readFileSync } from 'node:fs';
import type { ColourName } from './theme.ts';

/** A colour as tokens.css writes it: #rrggbb. */
type Colours = Readonly<Record<ColourName, string>>;

const PAIR = /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g;

/** The colours that readers may meet, by what they asked their system for; forced colours are the system's own. */
export function tokenColours(): Readonly<Record<'light' | 'dark' | 'more, light' | 'more, dark', Colours>> {
  const css = readFileSync('src/ui/tokens.css', 'utf8');
  const [usual, more] = css.split('@media (prefers-contrast: more)');
  const side = (part: string, place: 2 | 3) =>
    Object.fromEntries([...part.matchAll(PAIR)].map((match) => [match[1], match[place]])) as Colours;
  const [light, dark] = [side(usual, 2), side(usual, 3)];
  return {
    light,
    dark,
    'more, light': { ...light, ...side(more, 2) },
    'more, dark': { ...dark, ...side(more, 3) },
  };
}
