import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Widths of texts in px, by what tells them apart. */
export type Widths = Map<string, number>;

/** The widths that a file has; none where there is no such file. */
export function readWidths(path: string): Widths {
  if (!existsSync(path)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>));
}

/** Writes widths into a file, which is whole at any moment. */
export function writeWidths(path: string, widths: Widths): void {
  mkdirSync(dirname(path), { recursive: true });
  const next = `${path}.${process.pid}`;
  writeFileSync(next, JSON.stringify(Object.fromEntries(widths)));
  renameSync(next, path);
}
