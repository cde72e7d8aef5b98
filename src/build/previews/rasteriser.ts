import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { svgPen } from '../../ui/pen/svg-pen.ts';
import type { Measure } from '../../ui/pen/text-widths.ts';
import type { CardFonts } from './card-fonts.ts';
import { indexedPng } from './indexed-png.ts';
import { forResvg } from './resvg-svg.ts';

/** Turns the pen's SVG into PNG, and knows how wide its texts come out. */
export interface Rasteriser {
  readonly measure: Measure;
  /** A name for the picture that an SVG gives: it is another one when anything is that the picture depends on. */
  keyOf(svg: string): string;
  png(svg: string): Promise<Buffer>;
}

/** Room for a text that is measured, px; what lies outside has no size. */
const ROOM = { width: 4000, height: 200, y: 100 } as const;
/** Stands at both ends, since spaces and the air round letters have no size by themselves. */
const EDGE = '|';

type Resvg = typeof import('@resvg/resvg-js');

const NAME = '@resvg/resvg-js';
const load = createRequire(import.meta.url);
/** Raised when what `indexedPng` writes changes. */
const FORM = 1;

/** The installed resvg; undefined where npm has no binary of it for this machine. */
export function installedResvg(): Resvg | undefined {
  try {
    return load(NAME) as Resvg;
  } catch {
    return undefined;
  }
}

export function rasteriser({ Resvg, renderAsync }: Resvg, { faces, files }: CardFonts): Rasteriser {
  const options = { font: { loadSystemFonts: false, fontFiles: [...files], defaultFontFamily: faces[0].own } };
  const widths = new Map<string, number>();
  const version = [load(`${NAME}/package.json`).version, FORM, ...files.map((file) => basename(file))].join();

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
    keyOf: (svg) => createHash('sha256').update(version).update(forResvg(svg, faces)).digest('hex'),
    png: async (svg) => indexedPng(await renderAsync(forResvg(svg, faces), options)),
  };
}
