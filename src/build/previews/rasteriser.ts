import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { svgPen } from '../../ui/pen/svg-pen.ts';
import type { Measure } from '../../ui/pen/text-widths.ts';
import type { CardFonts } from './card-fonts.ts';
import { indexedPng } from './indexed-png.ts';
import type { InstalledResvg } from './installed-resvg.ts';
import { forResvg, lettersWithoutFace } from './resvg-svg.ts';

/** Turns the pen's SVG into PNG, and knows how wide its texts come out. */
export interface Rasteriser {
  readonly measure: Measure;
  /** A name for the picture that an SVG gives: it is another one when anything is that the picture depends on. */
  keyOf(svg: string): string;
  /** The letters of an SVG that none of the fonts has. */
  lacking(svg: string): string;
  png(svg: string): Promise<Buffer>;
}

/** Room for a text that is measured, px; what lies outside has no size. */
const ROOM = { width: 4000, height: 200, y: 100 } as const;
/** Stands at both ends, since spaces and the air round letters have no size by themselves. */
const EDGE = '|';

/** Raised when what `indexedPng` writes changes. */
const FORM = 1;

/** Draws with resvg, in these fonts alone. */
export function rasteriser(
  { Resvg, renderAsync, version }: InstalledResvg,
  { faces, files }: CardFonts,
): Rasteriser {
  const options = {
    font: { loadSystemFonts: false, fontFiles: [...files], defaultFontFamily: faces[0].own },
  };
  const widths = new Map<string, number>();
  const drawnBy = [version, FORM, ...files.map((file) => basename(file))].join();

  function drawnWidth(font: string, text: string): number {
    const pen = svgPen('measured');
    pen.text(text, ROOM.width / 2, ROOM.y, { font, colour: 'black', align: 'center' });
    const svg = forResvg(pen.picture(ROOM.width, ROOM.height, ''), faces);
    return new Resvg(svg, options).getBBox()?.width ?? 0;
  }

  function measure(font: string, text: string): number {
    const key = `${font} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const width = drawnWidth(font, EDGE + text + EDGE) - (text === '' ? 0 : measure(font, ''));
    widths.set(key, width);
    return width;
  }

  return {
    measure: (font, text) => (text === '' ? 0 : measure(font, text)),
    keyOf: (svg) => createHash('sha256').update(drawnBy).update(forResvg(svg, faces)).digest('hex'),
    lacking: (svg) => lettersWithoutFace(svg, faces),
    png: async (svg) => indexedPng(await renderAsync(forResvg(svg, faces), options)),
  };
}
