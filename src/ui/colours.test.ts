import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../base/csv.ts';
import { SYMBOLS } from '../core/model/vocabulary.ts';
import { contrast, difference, seenAs, VISIONS } from './colour-difference.fixture.ts';
import type { ColourName } from './theme.ts';
import { tokenColours } from './token-colours.fixture.ts';

const PAGE: readonly ColourName[] = ['paper', 'raised', 'chosen', 'grid'];
const MAP: readonly ColourName[] = ['map-land', 'map-town', 'map-water', 'map-park'];

interface Use {
  readonly colours: readonly ColourName[];
  readonly on: readonly ColourName[];
  /** Least contrast that WCAG 2.2 AA asks for: 4.5 for text (1.4.3), 3 for signs and what bounds controls (1.4.11). */
  readonly least: number;
}

const USES: readonly Use[] = [
  { colours: ['ink', 'muted'], on: PAGE, least: 4.5 },
  { colours: ['map-label'], on: MAP, least: 4.5 },
  { colours: ['ink'], on: MAP, least: 4.5 },
  { colours: ['faint'], on: PAGE, least: 3 },
  { colours: ['focus'], on: [...PAGE, ...MAP], least: 3 },
  { colours: ['map-zone'], on: ['map-land', 'map-town'], least: 3 },
  { colours: SYMBOLS, on: [...PAGE, ...MAP], least: 3 },
];

const themes = Object.entries(tokenColours());

describe('contrast', () => {
  it('is enough for every text and sign on each of its grounds', async () => {
    const rows = themes.flatMap(([theme, colours]) =>
      USES.flatMap(({ colours: names, on, least }) =>
        names.map((name) => {
          const ratios = on.map((ground) => contrast(colours[name], colours[ground]));
          expect(Math.min(...ratios), `${name}, ${theme}`).toBeGreaterThanOrEqual(least);
          const cells = on.map((ground, at) => `${ground} ${ratios[at].toFixed(1)}`);
          return `${theme}: ${name}, at least ${least}: ${cells.join(', ')}`;
        }),
      ),
    );
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('golden/contrast.txt');
  });

  it('grows where readers ask for more', () => {
    const { light, dark, ...more } = tokenColours();
    for (const [plain, strong] of [
      [light, more['more, light']],
      [dark, more['more, dark']],
    ]) {
      for (const name of ['ink', 'muted', 'faint', 'hairline', 'focus'] as const)
        expect(contrast(strong[name], strong.paper), name).toBeGreaterThan(
          contrast(plain[name], plain.paper),
        );
      expect(contrast(strong.muted, strong.chosen)).toBeGreaterThanOrEqual(7);
    }
  });
});

/** The two of some signs that look most alike to some eyes, and how different they look. */
function mostAlike(
  symbols: readonly ColourName[],
  colours: Readonly<Record<string, string>>,
  vision: string,
) {
  const pairs = symbols.flatMap((one, at) =>
    symbols.slice(at + 1).map((other) => ({
      pair: `${one} and ${other}`,
      apart: difference(seenAs(colours[one], VISIONS[vision]), seenAs(colours[other], VISIONS[vision])),
    })),
  );
  return pairs.reduce((least, pair) => (pair.apart < least.apart ? pair : least));
}

describe('colours of categories', () => {
  const packages = readdirSync('data').filter((name) => name.includes('-20'));

  it.each(packages)(
    'of %s are told apart by eyes without one kind of cone, even without their shapes',
    (name) => {
      const table = parseCsv(readFileSync(`data/${name}/categories.csv`, 'utf8'));
      const column = table.header.indexOf('symbol');
      const symbols = table.rows.map(({ cells }) => cells[column] as ColourName);
      expect(symbols.length).toBeGreaterThan(3);
      for (const [theme, colours] of themes) {
        for (const vision of Object.keys(VISIONS)) {
          const { pair, apart } = mostAlike(symbols, colours, vision);
          expect(apart, `${pair}, ${theme}, ${vision}`).toBeGreaterThan(9);
        }
      }
    },
  );

  it('all twelve are told apart by eyes with all cones; to others the rarer ones need their shapes', () => {
    for (const [theme, colours] of themes) {
      const { pair, apart } = mostAlike(SYMBOLS, colours, 'all cones');
      expect(apart, `${pair}, ${theme}`).toBeGreaterThan(7);
    }
  });
});

describe('the difference of colours', () => {
  // Sharma, Wu and Dalal 2005, table 1, rows 1, 7, 17 and 25.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ] as const)('of %s and %s is as published', (one, other, published) => {
    expect(difference(one, other)).toBeCloseTo(published, 3);
    expect(difference(other, one)).toBeCloseTo(published, 3);
  });
});
