import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { escapeMarkup } from '../../base/escape-markup.ts';
import { svgPen } from '../../ui/pen/svg-pen.ts';
import type { Measure } from '../../ui/pen/text-widths.ts';
import type { CardFonts, Face } from './card-fonts.ts';
import { indexedPng } from './indexed-png.ts';
import type { InstalledResvg } from './installed-resvg.ts';
import { readWidths, writeWidths } from './kept-widths.ts';
import { forResvg, lettersWithoutFace, type StretchWidth, widthOfTexts } from './resvg-svg.ts';

/** Turns the pen's SVG into PNG, and knows how wide its texts come out. */
export interface Rasteriser {
  readonly measure: Measure;
  /** A name for the picture that an SVG gives: it is another one when anything is that the picture depends on. */
  keyOf(svg: string): string;
  /** The letters of an SVG that none of the fonts has. */
  lacking(svg: string): string;
  png(svg: string): Promise<Buffer>;
  /** Keeps what was measured, so that it need not be measured again. */
  keepWidths(): void;
}

/** Room for a text that is measured, px; what lies outside has no size. */
const ROOM = { width: 4000, height: 200, x: 100, y: 100 } as const;
/** One that the face has stands at both ends, since spaces and the air round letters have no size by themselves. */
const EDGES = ['|', 'ء'] as const;

/** Raised when what `indexedPng` writes changes. */
const FORM = 2;

/** Draws with resvg, in these fonts alone; how wide texts are is kept in a folder. */
export function rasteriser(
  { Resvg, renderAsync, version }: InstalledResvg,
  { faces, files }: CardFonts,
  folder: string,
): Rasteriser {
  const options = {
    font: { loadSystemFonts: false, fontFiles: [...files], defaultFontFamily: faces[0].own },
  };
  const drawnBy = [version, FORM, ...files.map((file) => basename(file))].join();
  const hash = createHash('sha256').update(drawnBy).digest('hex').slice(0, 16);
  const kept = join(folder, `widths-${hash}.json`);
  const widths = readWidths(kept);

  /** Px between the two sides of what is seen of a text of one face; 0 where nothing is. */
  function drawnWidth(font: string, face: Face | undefined, text: string): number {
    const family = face ? ` font-family="${face.own}"` : '';
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${ROOM.width}" height="${ROOM.height}"><text x="${ROOM.x}" y="${ROOM.y}" ${font}${family}>${escapeMarkup(text)}</text></svg>`;
    return new Resvg(svg, options).getBBox()?.width ?? 0;
  }

  const widthOf: StretchWidth = (font, { text, face }) => {
    const key = `${font} ${face?.own} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const edge = EDGES.find((letter) => face?.has(letter.codePointAt(0)!)) ?? EDGES[0];
    const width = drawnWidth(font, face, edge + text + edge) - drawnWidth(font, face, edge + edge);
    widths.set(key, width);
    return width;
  };

  function measured(font: string, text: string): number {
    const pen = svgPen('measured');
    pen.text(text, 0, 0, { font, colour: 'black' });
    return widthOfTexts(pen.picture(ROOM.width, ROOM.height, ''), faces, widthOf);
  }

  /** Lines are tried again and again with the same words. */
  const known = new Map<string, number>();
  function measure(font: string, text: string): number {
    const key = `${font} ${text}`;
    const width = known.get(key) ?? measured(font, text);
    known.set(key, width);
    return width;
  }

  const prepared = (svg: string) => forResvg(svg, faces, widthOf);

  return {
    measure,
    keyOf: (svg) => createHash('sha256').update(drawnBy).update(prepared(svg)).digest('hex'),
    lacking: (svg) => lettersWithoutFace(svg, faces),
    keepWidths: () => writeWidths(kept, widths),
    png: async (svg) => indexedPng(await renderAsync(prepared(svg), options)),
  };
}
