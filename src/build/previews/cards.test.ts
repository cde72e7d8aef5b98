import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { compile } from '../../core/dataset/compile.ts';
import { packageOf } from '../../core/dataset/package-of.ts';
import { twoZoneFiles } from '../../core/dataset/two-zones.fixture.ts';
import { lightTheme } from '../../ui/light-theme.fixture.ts';
import { cardFonts } from './card-fonts.ts';
import { wordsBox } from './card-size.ts';
import { ARABIC, articleSource } from './card-source.fixture.ts';
import { eventWords } from './card-words.ts';
import { eventCard, setCard } from './cards.ts';
import { drawCard } from './draw-card.ts';
import { installedResvg } from './installed-resvg.ts';
import { rasteriser } from './rasteriser.ts';
import { wordsScene } from './words-scene.ts';

const theme = lightTheme();
const source = articleSource();

async function cardOf(id: string) {
  const card = await eventCard(source, id);
  if (!card) throw new Error(`there is no ${id}`);
  return card;
}

async function arabicCard() {
  const card = await cardOf('volley-2020-11-17');
  return { ...card, title: ARABIC.title, words: wordsScene(ARABIC, wordsBox(true), source.measure) };
}

it('draws an event as the golden picture has it', async () => {
  const svg = drawCard(await cardOf('volley-2020-11-17'), 'ltr', theme);
  await expect(svg).toMatchFileSnapshot('golden/volley.svg');
});

it('draws soft what is known roughly', async () => {
  const svg = drawCard(await cardOf('truce-2020'), 'ltr', theme);
  await expect(svg).toMatchFileSnapshot('golden/truce.svg');
});

it('mirrors all but the map where the language runs from the right', async () => {
  const svg = drawCard(await arabicCard(), 'rtl', theme);
  await expect(svg).toMatchFileSnapshot('golden/arabic.svg');
});

it('has room for both clocks of an event of another zone', () => {
  const set = compile(packageOf(twoZoneFiles()).package!);
  for (const isBesideMap of [true, false]) {
    const words = eventWords(set, set.record(set.rowOf('call')));
    const { lines } = wordsScene(words, wordsBox(isBesideMap), source.measure);
    const text = lines.map((line) => line.text).join(' ');
    expect(text).toContain(
      '12:05 · New York time (UTC−5) · that is 17 Nov 2020, 20:05, Baghdad time (UTC+3)',
    );
  }
});

it('has a card for every event: what is said of it is whole, and no line lies on another', async () => {
  for (const { id } of source.set.source!.tables.events) {
    const { words, map } = await cardOf(id);
    const box = wordsBox(map !== undefined);
    const [, , ...told] = words.lines.map(({ text, font, y }) => {
      const size = Number(/([\d.]+)px/.exec(font)?.[1]);
      return { text, size, top: y - size / 2, bottom: y + size / 2, width: source.measure(font, text) };
    });
    expect(told.map(({ text }) => text).join(' '), id).not.toContain('…');
    told.slice(1).forEach(({ top }, i) => {
      expect(top, id).toBeGreaterThanOrEqual(told[i].bottom);
    });
    for (const { size, width, bottom } of told) {
      expect(size, id).toBeGreaterThanOrEqual(24);
      expect(width, id).toBeLessThanOrEqual(box.right - box.left);
      expect(bottom, id).toBeLessThanOrEqual(box.bottom);
    }
  }
});

it('has no map where nobody gave a place', async () => {
  expect((await cardOf('outlook-2021')).map).toBeUndefined();
});

it('knows no event of another name', async () => {
  expect(await eventCard(source, 'constructor')).toBeUndefined();
});

const resvg = installedResvg();

test.skipIf(!resvg)(
  'a picture is a PNG of 1200 × 630 px and less than 60 kB, with all its letters',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
    try {
      const drawing = rasteriser(resvg!, cardFonts('node_modules', folder), folder);
      const measured = { ...source, measure: drawing.measure };
      const cards = [(await eventCard(measured, 'volley-2020-11-17'))!, await setCard(measured)];
      const pictures = [
        ...cards.map((card) => drawCard(card, 'ltr', theme)),
        drawCard(await arabicCard(), 'rtl', theme),
      ];
      for (const svg of pictures) {
        const png = await drawing.png(svg);
        expect(png.subarray(1, 4).toString()).toBe('PNG');
        expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
        expect(png.length).toBeLessThan(60_000);
        expect(drawing.lacking(svg)).toBe('');
      }
      // Two words and a space are as wide as the parts, and wider in heavier letters.
      const plain = drawing.measure('40px "IBM Plex Sans"', 'Green Zone');
      expect(drawing.measure('600 40px "IBM Plex Sans"', 'Green Zone')).toBeGreaterThan(plain);
      expect(drawing.measure('80px "IBM Plex Sans"', 'Green Zone') / plain).toBeCloseTo(2, 1);
      expect(drawing.measure('40px "IBM Plex Sans"', 'سبعة صواريخ')).toBeGreaterThan(100);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
