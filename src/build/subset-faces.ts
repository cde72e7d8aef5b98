/** A face that is part of a font: its file's name, the package's file that it is cut from, and its `unicode-range`. */
export interface SubsetFace {
  readonly name: string;
  readonly source: string;
  readonly range: string;
}

const FACE = /@font-face\s*\{([^}]*)\}/g;
const NAME = /url\(\s*"@fonts\/((.+)-(\d+)-(\w+)\.woff2)"\s*\)/;
const RANGE = /unicode-range:\s*([^;]+);/;

/** The letters that are in one file of a font's package. */
function scriptOf(family: string, part: string): string {
  if (family.endsWith('-arabic')) return 'arabic';
  return part === 'ext' ? 'latin-ext' : 'latin';
}

/** The faces of a style that are to be cut from a font. Throws when one says no range. */
export function facesIn(style: string): readonly SubsetFace[] {
  return [...style.matchAll(FACE)].flatMap(([, rule]) => {
    const [, name, family, weight, part] = NAME.exec(rule) ?? [];
    if (!name) return [];
    const range = RANGE.exec(rule)?.[1].trim();
    if (!range) throw new Error(`the face ${name} has no unicode-range; it says which letters are in it`);
    const file = `${family}-${scriptOf(family, part)}-${weight}-normal.woff2`;
    return [{ name, source: `@fontsource/${family}/files/${file}`, range }];
  });
}

/** The letters of a `unicode-range` such as `U+20-7E, U+A0`. Throws when a part of it is something else. */
export function lettersOf(range: string): string {
  return range
    .split(',')
    .map((part) => {
      const [, first, last = first] = /^U\+([\dA-F]+)(?:-([\dA-F]+))?$/i.exec(part.trim()) ?? [];
      if (!first) throw new Error(`${part.trim()} is not a range of letters such as U+20-7E`);
      const [from, to] = [Number.parseInt(first, 16), Number.parseInt(last, 16)];
      return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
    })
    .join('');
}
