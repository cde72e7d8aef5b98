import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, root, step, tool } from './step.ts';

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

/** The file, or all files below the folder, in a fixed order. */
function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

/** A number for the content of everything that goes into a build and came out of it. */
function fingerprint(args: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([args, process.env.BASE_PATH, process.version]));
  for (const input of [...INPUTS, 'dist']) {
    for (const file of filesBelow(join(root, input))) {
      if (!/\.test\.tsx?$/.test(file)) hash.update(file).update('\0').update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/** Builds `dist` unless it is what these inputs and arguments (handed to `vite build`) last gave. */
export async function build(args: readonly string[] = []): Promise<void> {
  await step('build', async () => {
    const known = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
    if (known === fingerprint(args)) return 'up to date';
    await tool('vite/bin/vite.js', ['build', '--logLevel', 'warn', ...args]);
    mkdirSync(cacheFolder, { recursive: true });
    writeFileSync(stamp, fingerprint(args));
    return '';
  });
}

export async function main(args: string[]): Promise<number> {
  try {
    await build(args);
    return 0;
  } catch {
    return 1;
  }
}
