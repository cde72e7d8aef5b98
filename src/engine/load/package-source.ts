import { compile } from '../../core/dataset/compile.ts';
import { packageOf } from '../../core/dataset/package-of.ts';
import { BrokenTables, isDataPackage, textsOf } from '../../core/import/data-package.ts';
import type { InputFile } from '../../core/import/input/input-file.ts';
import { unpacked } from '../../core/import/input/unpack.ts';
import type { DataPackage } from '../../core/model/package.ts';
import { storyIssues } from '../../core/view/step-view.ts';
import { datasetSource } from './dataset-source.ts';
import type { EventSource } from './event-source.ts';
import { keptPackage } from './kept-package.ts';

/**
 * A data package of this project with its trees, roles, parts and figures, as its whole record tells them, and with the package
 * itself where pages can open it whole; undefined where the files are none. Throws `BrokenTables` where it breaks its rules.
 */
export async function packageSource(
  files: readonly InputFile[],
  synonyms: () => Promise<DataPackage['synonyms']> = async () => [],
  most?: Parameters<typeof keptPackage>[1],
): Promise<EventSource | undefined> {
  const all = (await Promise.all(files.map(unpacked))).flat();
  if (!isDataPackage(all)) return undefined;
  const { package: read, issues } = packageOf(await textsOf(all));
  const broken = read ? storyIssues(read) : issues;
  if (!read || broken.length > 0) throw new BrokenTables('broken-package', broken);
  const told = { ...read, synonyms: await synonyms() };
  const source = datasetSource(compile(told));
  const kept = keptPackage(told, most);
  return {
    ...source,
    packageFiles: kept.files,
    async read(sink) {
      await source.read(sink);
      return kept.report;
    },
  };
}
