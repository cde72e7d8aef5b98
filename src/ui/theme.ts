import { type CategorySymbol, SYMBOLS } from '../core/model/vocabulary.ts';

export const COLOUR_NAMES = [
  'paper',
  'raised',
  'ink',
  'muted',
  'faint',
  'hairline',
  'grid',
  'chosen',
  'focus',
  ...SYMBOLS,
  'map-land',
  'map-town',
  'map-water',
  'map-park',
  'map-road',
  'map-casing',
  'map-border',
  'map-label',
  'map-zone',
] as const;

export type ColourName = (typeof COLOUR_NAMES)[number];

/** The colours of tokens.css, resolved for light or dark, for code that paints on a canvas. */
export type Theme = Readonly<Record<ColourName, string>> & Readonly<Record<CategorySymbol, string>>;

/** What is drawn with where the style that has the colours did not come. */
const NO_STYLE = 'gray';

export function readTheme(): Theme {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(
    COLOUR_NAMES.map((name) => [name, style.getPropertyValue(`--${name}`) || NO_STYLE]),
  ) as Theme;
}

/** What changes the colours beside the reader's choice on the page. */
const SYSTEM = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

/** Calls `onChange` with the colours whenever they change: light and dark, more contrast, forced colours. Returns the undo. */
export function watchTheme(onChange: (theme: Theme) => void): () => void {
  const report = () => onChange(readTheme());
  const system = SYSTEM.map((query) => matchMedia(query));
  for (const query of system) query.addEventListener('change', report);
  const chosen = new MutationObserver(report);
  chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => {
    for (const query of system) query.removeEventListener('change', report);
    chosen.disconnect();
  };
}

/**
 * The colours for what paints outside of React: read when they are first asked for, since the style of the whole page is worked
 * out for that, and again when light has turned dark or back, of which `onChange` hears.
 */
export function paintColours(onChange: () => void): { now(): Theme; stop(): void } {
  let theme: Theme | undefined;
  const stop = watchTheme((next) => {
    theme = next;
    onChange();
  });
  return {
    now() {
      theme ??= readTheme();
      return theme;
    },
    stop,
  };
}
