import type { Face } from './card-fonts.ts';
import { textRuns } from './text-runs.ts';

const TEXT = /<text ([^>]*)>([^<]*)<\/text>/g;
const FAMILY = /font-family="([^"]*)"/;
const ANCHOR = /text-anchor="(start|end)"/;
const GROUP = /<g [^>]*>|<\/g>/g;
const OPACITY = / opacity="([\d.]+)"/g;
const FROM_RIGHT = / direction="rtl"/;
/** Opens and closes a text that runs from the right (U+2067, U+2069). */
const [OPEN, CLOSE] = ['\u2067', '\u2069'];

/** The anchor at the other end. */
const turned = (attributes: string) =>
  attributes.replace(ANCHOR, (_, side: string) => `text-anchor="${side === 'start' ? 'end' : 'start'}"`);

function spansOf(attributes: string, words: string, faces: readonly Face[]): string {
  const families = FAMILY.exec(attributes)?.[1] ?? '';
  const fromRight = FROM_RIGHT.test(attributes);
  const runs = textRuns(fromRight ? OPEN + words + CLOSE : words, families, faces);
  const spans = runs.map(({ text, face }) =>
    face ? `<tspan font-family="${face.own}">${text}</tspan>` : text,
  );
  const outer = fromRight ? turned(attributes).replace(FROM_RIGHT, '') : attributes;
  return `<text ${outer}>${spans.join('')}</text>`;
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
 * The pen's SVG for resvg-js 2.6. Its texts always run from the left and take their letters from one face, or all of them
 * from another one: texts from the right become isolates with their other side as anchor, and each letter names its face.
 * It ends the process where a clip or an opacity lies in a clip of much more than the picture: strength goes into colours,
 * and a clip in a clip is refused.
 */
export function forResvg(svg: string, faces: readonly Face[]): string {
  refuseNestedClips(svg);
  return svg
    .replace(OPACITY, ' fill-opacity="$1" stroke-opacity="$1"')
    .replace(TEXT, (_, attributes: string, words: string) => spansOf(attributes, words, faces));
}

/** The letters in a pen's SVG that no face has, each once. */
export function lettersWithoutFace(svg: string, faces: readonly Face[]): string {
  const lacking = [...svg.matchAll(TEXT)].flatMap(([, , words]) =>
    textRuns(words, '', faces).flatMap(({ text, face }) => (face ? [] : [...text.replace(/\s/g, '')])),
  );
  return [...new Set(lacking)].join('');
}
