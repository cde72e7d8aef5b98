import { COLOUR_NAMES, type Theme } from './theme.ts';

/** The colours that tokens.css registers, those of light: paper is white, whatever the page is. */
export function paperTheme(): Theme {
  const probe = document.createElement('span');
  for (const name of COLOUR_NAMES) probe.style.setProperty(`--${name}`, 'initial');
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const theme = Object.fromEntries(COLOUR_NAMES.map((name) => [name, style.getPropertyValue(`--${name}`)]));
  probe.remove();
  return theme as Theme;
}
