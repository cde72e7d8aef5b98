import { compile } from '../../core/dataset/compile.ts';
import { packageOf } from '../../core/dataset/package-of.ts';
import { BrokenTables, isDataPackage, textsOf } from '../../core/import/data-package.ts';
import type { InputFile } from '../../core/import/input/input-file.ts';
import { unpacked } from '../../core/import/input/unpack.ts';
import { datasetSource } from './dataset-source.ts';
import type { EventSource } from './event-source.ts';

/**
 * A data package of this project with its trees, roles, parts and figures, as its whole record tells them; undefined where
 * the files are none. Throws `BrokenTables` where it breaks its rules.
 */
export async function packageSource(files: readonly InputFile[]): Promise<EventSource | undefined> {
  const all = (await Promise.all(files.map(unpacked))).flat();
  if (!isDataPackage(all)) return undefined;
  const { package: read, issues } = packageOf(await textsOf(all));
  if (!read) throw new BrokenTables('broken-package', issues);
  return datasetSource(compile(read));
}
