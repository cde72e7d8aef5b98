import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { compile } from './core/dataset/compile.ts';
import type { Dataset } from './core/dataset/dataset.ts';
import { packageOf } from './core/dataset/package-of.ts';

/** A package of `data/`, compiled. */
export function shippedSet(name: string): Dataset {
  const folder = join('data', name);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => extname(file) !== '')
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);
  return compile(packageOf(new Map(files)).package!);
}
