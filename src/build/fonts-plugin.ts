import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { cacheFolder } from './step.ts';
import { facesIn, lettersOf } from './subset-faces.ts';

const STYLE = 'src/ui/fonts.css';
const FOLDER = join(cacheFolder, 'fonts');
/** A change here makes all of them anew. */
const MAKER = '2';

/** What browsers apply unasked to Latin and Arabic letters (OpenType's features), and figures of one width; small capitals and the like stay away. */
const FEATURES = [
  ...['ccmp', 'locl', 'rlig', 'calt', 'rclt', 'liga', 'clig', 'kern', 'mark', 'mkmk', 'curs', 'dist', 'rvrn'],
  ...['isol', 'init', 'medi', 'med2', 'fina', 'fin2', 'fin3', 'stch'],
  'tnum',
];

const { resolve } = createRequire(import.meta.url);

/** Makes the face of the name, once for each font and range that it is asked for with. */
async function makeFace(name: string, source: string, range: string): Promise<void> {
  const font = await readFile(resolve(source));
  const key = createHash('sha256').update(font).update(range).update(MAKER).digest('hex');
  const [file, keyFile] = [join(FOLDER, name), join(FOLDER, `${name}.key`)];
  if (existsSync(file) && existsSync(keyFile) && (await readFile(keyFile, 'utf8')) === key) return;
  const options = { targetFormat: 'woff2', keepFeatures: FEATURES } as const;
  await writeFile(file, await subsetFont(font, lettersOf(range), options));
  await writeFile(keyFile, key);
}

/**
 * Cuts faces in two: the letters that the first view has, and all others, which come when one of them is on the
 * page. What is in each is the `unicode-range` of its rule in fonts.css, which names it `@fonts/<family>-<weight>-<part>.woff2`.
 */
export function fontsPlugin(): Plugin {
  return {
    name: 'fonts',
    apply: () => !process.env.VITEST,
    async config() {
      await mkdir(FOLDER, { recursive: true });
      const faces = facesIn(await readFile(STYLE, 'utf8'));
      await Promise.all(faces.map(({ name, source, range }) => makeFace(name, source, range)));
      return { resolve: { alias: [{ find: '@fonts', replacement: FOLDER }] } };
    },
  };
}
