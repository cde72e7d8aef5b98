import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files below a folder by their names, with the folders that these name. */
export function putFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [file, content] of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
