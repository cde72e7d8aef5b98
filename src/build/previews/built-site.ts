import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PackedTexts, textLanguages, textsName, withTexts } from '../../core/dataset/packed-texts.ts';
import type { DataPackage } from '../../core/model/package.ts';
import type { BasemapFile } from '../../core/space/basemap-file.ts';
import { type Basemap, basemapOf } from '../../panels/map/basemap/basemap.ts';

const MANIFEST = 'files.json';
const DATA = /^data\/[^./]+\.json$/;
const GROUND = /^basemap\//;

/** What a built site has to draw pictures from. */
export interface BuiltSite {
  readonly packages: readonly DataPackage[];
  readonly basemap: Basemap;
}

/** The list of the content of a built site, which changes with it; undefined while there is none. */
export function manifestOf(folder: string): string | undefined {
  const path = join(folder, MANIFEST);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Reads the packages and the basemap of a built site, by its list. */
export function builtSite(folder: string, manifest: string): BuiltSite {
  const addresses = Object.entries(JSON.parse(manifest) as Record<string, string>);
  const read = <T>(isWanted: (name: string) => boolean) =>
    addresses
      .filter(([name]) => isWanted(name))
      .map(([, address]) => JSON.parse(readFileSync(join(folder, address), 'utf8')) as T);
  const packages = read<DataPackage>((name) => DATA.test(name)).map((one) =>
    textLanguages(one).reduce((told, language) => {
      const [texts] = read<PackedTexts>((name) => name === textsName(`data/${one.info.name}.json`, language));
      return texts ? withTexts(told, texts, language) : told;
    }, one),
  );
  return { packages, basemap: basemapOf(read<BasemapFile>((name) => GROUND.test(name))) };
}
