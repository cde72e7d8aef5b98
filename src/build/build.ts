import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkPackages } from './checks.ts';
import { command } from './command.ts';
import { ALL_LANGUAGES } from './document-languages.ts';
import { PICTURE_FOLDERS } from './previews/preview-address.ts';
import { previewsStep } from './previews/preview-process.ts';
import { cacheFolder, root, step, tool } from './step.ts';
import { nextOf, swapIn, tidyBeside } from './swap-folder.ts';

const INPUTS = [
  'data',
  'public',
  'src',
  'index.html',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
];
const stamp = join(cacheFolder, 'build-stamp');
const picturesStamp = join(cacheFolder, 'pictures-stamp');
/** Where the site is built. */
export const dist = join(root, 'dist');

/** What `vite build` is asked for here; other options of it would build something else. */
export const BUILD_OPTIONS = ['--base', '--mode', '--minify', '--sourcemap'];

const textOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** The file, or all files below the folder, in a fixed order. */
function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name !== 'node_modules')
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

/** A number for the names below the folder and the content of all these files. */
function fingerprint(folder: string, paths: readonly string[], begin: string): string {
  const hash = createHash('sha256').update(begin);
  for (const file of paths.flatMap((path) => filesBelow(join(folder, path)))) {
    if (!/\.test\.tsx?$/.test(file)) {
      hash.update(relative(folder, file)).update('\0').update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/** What goes into a build; taken before it, so that what changes meanwhile is built the next time. */
function inputs(args: readonly string[]): string {
  return fingerprint(
    root,
    INPUTS,
    JSON.stringify([
      args,
      process.env.BASE_PATH,
      process.env.SITE_ORIGIN,
      process.env.DOCUMENT_LANGUAGES,
      process.version,
    ]),
  );
}

/** A number for all that a build gave; pictures come later. */
function results(folder: string): string {
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => !PICTURE_FOLDERS.includes(name))
    : [];
  return fingerprint(folder, names.sort(), '');
}

/** Makes a build beside the folder and puts it in the folder's place; returns the number of what came out. */
export async function buildInto(folder: string, args: readonly string[] = []): Promise<string> {
  const next = nextOf(folder);
  const options = ['--logLevel', 'warn', ...args, '--outDir', next, '--emptyOutDir'];
  try {
    await tool('vite/bin/vite.js', ['build', ...options]);
    const after = results(next);
    swapIn(next, folder);
    return after;
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

/**
 * Builds `dist` unless it is what these inputs and arguments (handed to `vite build`) last gave. The new one is made beside
 * the old and takes its place when it is whole; a build that fails or is stopped changes nothing.
 */
export async function build(args: readonly string[] = []): Promise<void> {
  await step('build', async () => {
    tidyBeside(dist);
    const before = inputs(args);
    if (textOf(stamp) === `${before} ${results(dist)}`) return 'up to date';
    const after = await buildInto(dist, args);
    mkdirSync(cacheFolder, { recursive: true });
    writeFileSync(stamp, `${before} ${after}`);
    return '';
  });
}

/** Draws the pictures of what is built, unless those of the same build are there. */
async function pictures(): Promise<void> {
  const asTheyAre = () => {
    const names = PICTURE_FOLDERS.flatMap((folder) => filesBelow(join(dist, folder)));
    return `${textOf(stamp)} ${createHash('sha256').update(names.join('\0')).digest('hex')}`;
  };
  const isThere = existsSync(join(dist, PICTURE_FOLDERS[0]));
  if (isThere && textOf(picturesStamp) === asTheyAre()) return step('previews', async () => 'up to date');
  await previewsStep(dist);
  writeFileSync(picturesStamp, asTheyAre());
}

export const main = command({ options: BUILD_OPTIONS }, async (args) => {
  process.env.DOCUMENT_LANGUAGES ??= ALL_LANGUAGES;
  await checkPackages();
  await build(args);
  await pictures();
  return 0;
});
