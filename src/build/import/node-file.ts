import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DESCRIPTION } from '../../core/import/data-package.ts';
import type { InputFile } from '../../core/import/input/input-file.ts';
import { TEXTS_FOLDER } from '../../core/model/table-files.ts';

/** Bytes that are read at once. */
const CHUNK = 262_144;

function nodeFile(path: string): InputFile {
  return { name: path, open: () => createReadStream(path, { highWaterMark: CHUNK }) };
}

/** The files that paths name; of a folder those that lie in it, and a package's texts. An error of the system where there is none. */
export async function nodeFiles(paths: readonly string[]): Promise<readonly InputFile[]> {
  const files: InputFile[] = [];
  for (const path of paths) {
    if (!(await stat(path)).isDirectory()) {
      files.push(nodeFile(path));
      continue;
    }
    const entries = await readdir(path, { withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => name);
    for (const name of names.sort()) files.push(nodeFile(join(path, name)));
    const hasTexts = entries.some((entry) => entry.isDirectory() && entry.name === TEXTS_FOLDER);
    if (!hasTexts || !names.includes(DESCRIPTION)) continue;
    for (const text of await nodeFiles([join(path, TEXTS_FOLDER)])) files.push(text);
  }
  return files;
}
