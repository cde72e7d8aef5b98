import { readFileSync } from 'node:fs';
import { registeredColours } from './registered-colours.ts';
import type { Theme } from './theme.ts';

/** The colours that tokens.css registers, as they are in light. */
export function lightTheme(): Theme {
  return registeredColours(readFileSync('src/ui/tokens.css', 'utf8'));
}
