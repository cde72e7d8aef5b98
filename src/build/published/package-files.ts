import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { versionOf } from '../../core/dataset/versions/content.ts';
import type { DataPackage } from '../../core/model/package.ts';
import { printJson } from '../print-json.ts';
import type { PublishedFile } from './page-records.ts';

const DESCRIPTOR = 'datapackage.json';
const OF_PACKAGE = /^(?:README\.md|datapackage\.json|places\.geojson|versions\.txt|(?:texts\/)?[\w-]+\.csv)$/;
/** The earliest that a zip file can say, so that one version is one file; it has local time and no zone. */
const NO_TIME = new Date(1980, 0, 1);

/** The descriptor with the version of the data behind that of the package, as Semantic Versioning has it. */
function withVersion(text: string, data: DataPackage): string {
  const descriptor = JSON.parse(text) as { readonly version?: string };
  return printJson({ ...descriptor, version: `${descriptor.version ?? '1.0.0'}+${versionOf(data)}` });
}

/** The files of a package as they stand in its folder at `data/<package>/`, and all of them as `data/<package>.zip`. */
export async function packageFiles(folder: string, data: DataPackage): Promise<readonly PublishedFile[]> {
  const { name } = data.info;
  const all = await readdir(folder, { recursive: true });
  const names = all
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => OF_PACKAGE.test(file))
    .sort();
  const texts = await Promise.all(
    names.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      return [file, file === DESCRIPTOR ? withVersion(text, data) : text] as const;
    }),
  );
  const zipped: Zippable = Object.fromEntries(
    texts.map(([file, text]) => [`${name}/${file}`, new TextEncoder().encode(text)]),
  );
  return [
    ...texts.map(([file, content]) => ({ path: `data/${name}/${file}`, content })),
    { path: `data/${name}.zip`, content: zipSync(zipped, { level: 9, mtime: NO_TIME }) },
  ];
}
