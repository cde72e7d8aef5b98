import { escapeMarkup } from '../../base/escape-markup.ts';
import type { Face } from './card-fonts.ts';
import { textRuns } from './text-runs.ts';
import { type Stretch, stretchesOf } from './text-stretches.ts';

const TEXT = /<text ([^>]*)>([^<]*)<\/text>/g;
const FAMILY = / font-family="([^"]*)"/;
const ANCHOR = / text-anchor="(start|middle|end)"/;
const FROM_RIGHT = / direction="rtl"/;
const X = /\bx="([^"]*)"/;
const Y = / y="([^"]*)"/;
const LOWERED = / dy="([^"]*)em"/;
const SIZE = /font-size="([^"]*)"/;
const OF_FONT = /(?:font-(?:style|weight|size)|letter-spacing)="[^"]*"/g;
const GROUP = /<g [^>]*>|<\/g>/g;
const OPACITY = / opacity="([\d.]+)"/g;

/** How wide a stretch of a text is with the attributes of its font, px. */
export type StretchWidth = (font: string, stretch: Stretch) => number;

const round = (px: number) => Number(px.toFixed(2));
const plain = (words: string) =>
  words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The stretches of a text from left to right, each with the place of its left side and of its first letter, px. */
function placed(attributes: string, words: string, faces: readonly Face[], widthOf: StretchWidth) {
  const font = (attributes.match(OF_FONT) ?? []).join(' ');
  const families = FAMILY.exec(attributes)?.[1] ?? '';
  const fromRight = FROM_RIGHT.test(attributes);
  const anchor = ANCHOR.exec(attributes)?.[1] ?? 'start';
  const stretches = stretchesOf(plain(words), families, faces, fromRight);
  const widths = stretches.map((stretch) => widthOf(font, stretch));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const before = anchor === 'middle' ? total / 2 : (anchor === 'end') === fromRight ? 0 : total;
  let left = Number(X.exec(attributes)?.[1] ?? 0) - before;
  const parts = stretches.map((stretch, i) => {
    const [spaces] = /^\s*/.exec(stretch.text) ?? [''];
    const x = left + (spaces === '' ? 0 : widthOf(font, { ...stretch, text: spaces }));
    left += widths[i];
    return { ...stretch, text: stretch.text.trim(), x };
  });
  return { total, parts };
}

/** How wide the texts of a pen's SVG are in all, px. */
export function widthOfTexts(svg: string, faces: readonly Face[], widthOf: StretchWidth): number {
  const widths = [...svg.matchAll(TEXT)].map(
    ([, attributes, words]) => placed(attributes, words, faces, widthOf).total,
  );
  return widths.reduce((sum, width) => sum + width, 0);
}

/** A text as an element for each of its stretches, which begins at its left. */
function elementsOf(
  attributes: string,
  words: string,
  faces: readonly Face[],
  widthOf: StretchWidth,
): string {
  const size = Number(SIZE.exec(attributes)?.[1] ?? 0);
  const lowered = Number(LOWERED.exec(attributes)?.[1] ?? 0) * size;
  const bare = attributes
    .replace(ANCHOR, '')
    .replace(FROM_RIGHT, '')
    .replace(FAMILY, '')
    .replace(LOWERED, '')
    .replace(Y, (_, y: string) => ` y="${round(Number(y) + lowered)}"`);
  return placed(attributes, words, faces, widthOf)
    .parts.filter(({ text }) => text !== '')
    .map(({ text, face, x }) => {
      const moved = bare.replace(X, `x="${round(x)}"`);
      const family = face ? ` font-family="${face.own}"` : '';
      return `<text ${moved}${family}>${escapeMarkup(text)}</text>`;
    })
    .join('');
}

/** Throws where a clip lies in a clip. */
function refuseNestedClips(svg: string): void {
  const open: boolean[] = [];
  for (const [tag] of svg.matchAll(GROUP)) {
    if (tag === '</g>') open.pop();
    else {
      const isClip = tag.includes('clip-path');
      if (isClip && open.includes(true))
        throw new Error('a clip lies in a clip, which ends resvg and this process');
      open.push(isClip);
    }
  }
}

/**
 * The pen's SVG for resvg-js 2.6. It drops texts in which one of several faces joins letters into one, and its texts always
 * run from the left: each stretch of one face and direction becomes a text of its own, placed by its width. It lowers one letter
 * alone of what runs from the right, so that texts have no `dy`.
 * It ends the process where a clip or an opacity lies in a clip of much more than the picture: strength goes into colours,
 * and a clip in a clip is refused.
 */
export function forResvg(svg: string, faces: readonly Face[], widthOf: StretchWidth): string {
  refuseNestedClips(svg);
  return svg
    .replace(OPACITY, ' fill-opacity="$1" stroke-opacity="$1"')
    .replace(TEXT, (_, attributes: string, words: string) => elementsOf(attributes, words, faces, widthOf));
}

/** The letters in a pen's SVG that no face has, each once. */
export function lettersWithoutFace(svg: string, faces: readonly Face[]): string {
  const lacking = [...svg.matchAll(TEXT)].flatMap(([, , words]) =>
    textRuns(plain(words), '', faces).flatMap(({ text, face }) => (face ? [] : [...text.replace(/\s/g, '')])),
  );
  return [...new Set(lacking)].join('');
}
