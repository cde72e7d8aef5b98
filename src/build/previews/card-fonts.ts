import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sfntOf } from './woff.ts';

/** The type of the page as its packages bring it: a file for each alphabet and weight. */
const PACKAGES = [
  {
    name: 'source-serif-4',
    family: 'Source Serif 4',
    subsets: ['latin', 'latin-ext'],
    styles: ['600-normal'],
  },
  {
    name: 'ibm-plex-sans',
    family: 'IBM Plex Sans',
    subsets: ['latin', 'latin-ext'],
    styles: ['400-normal', '600-normal', '400-italic'],
  },
  {
    name: 'ibm-plex-sans-arabic',
    family: 'IBM Plex Sans Arabic',
    subsets: ['arabic'],
    styles: ['400-normal', '600-normal'],
  },
] as const;

/** The letters of one alphabet in one design. */
export interface Face {
  /** What the page calls the design, and what the letters of this alphabet alone are called here. */
  readonly family: string;
  readonly own: string;
  has(codePoint: number): boolean;
}

export interface CardFonts {
  readonly faces: readonly Face[];
  /** Paths of sfnt files. */
  readonly files: readonly string[];
}

/** Whether a code point is in a list as `unicode-range` of CSS has it, without wildcards: `U+0000-00FF,U+0131`. */
function inRanges(list: string): (codePoint: number) => boolean {
  const ranges = list.split(',').map((range) => {
    const [from, to = from] = range.trim().slice(2).split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return (codePoint) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
}

/** Keeps a file under the hash of what it holds; returns its path. */
function keep(folder: string, bytes: Buffer): string {
  const path = join(folder, `${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.ttf`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${path}.${process.pid}`, bytes);
  renameSync(`${path}.${process.pid}`, path);
  return path;
}

/**
 * The page's fonts for a program that reads no WOFF, kept in a folder. Every alphabet is a family of its own, so that a text
 * can say which one each of its letters is to be taken from.
 * @param installed the folder of installed packages
 */
export function cardFonts(installed: string, folder: string): CardFonts {
  const faces: Face[] = [];
  const files: string[] = [];
  for (const { name, family, subsets, styles } of PACKAGES) {
    const home = join(installed, '@fontsource', name);
    const ranges = JSON.parse(readFileSync(join(home, 'unicode.json'), 'utf8')) as Record<string, string>;
    for (const subset of subsets) {
      const own = `${family} ${subset}`;
      faces.push({ family, own, has: inRanges(ranges[subset]) });
      for (const style of styles) {
        const woff = readFileSync(join(home, 'files', `${name}-${subset}-${style}.woff`));
        files.push(keep(folder, sfntOf(woff, own)));
      }
    }
  }
  return { faces, files };
}
