import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { excerptOf } from '../core/dataset/excerpt.ts';
import { textLanguages, textsName, withoutTexts } from '../core/dataset/packed-texts.ts';
import { packToldIn } from '../core/dataset/told-package.ts';
import type { DataPackage } from '../core/model/package.ts';
import { type GroundGeoJson, packBasemap } from '../core/space/basemap-file.ts';
import { IDS_FILE, idsOf } from '../core/view/set-ids.ts';
import { listingOf } from './listing.ts';
import { type ContentFile, packageContent } from './package-content.ts';

/** The files of the ground, and the decimals of a degree that each is drawn with: a kilometre, a metre. */
const GROUND = { world: 2, baghdad: 5 } as const;

async function groundFile(root: string, name: keyof typeof GROUND): Promise<ContentFile> {
  const text = await readFile(join(root, 'src/build/basemap', `${name}.geojson`), 'utf8');
  const packed = packBasemap(JSON.parse(text) as GroundGeoJson, GROUND[name]);
  return { name: `basemap/${name}.json`, text: JSON.stringify(packed) };
}

/** What each package says of the events that others have too, whole in each language: `data/<package>.shared.json`, `….shared.ar.json`. */
function sharedFiles(packages: readonly DataPackage[]): readonly ContentFile[] {
  return listingOf(packages).flatMap(({ name, shared }, at) => {
    const ids = new Set(Object.keys(shared));
    if (ids.size === 0) return [];
    const [file, excerpt] = [`data/${name}.shared.json`, excerptOf(packages[at], ids)];
    const translated = textLanguages(excerpt).map((language) => ({
      name: textsName(file, language),
      text: JSON.stringify(packToldIn(excerpt, language)),
    }));
    return [{ name: file, text: JSON.stringify(withoutTexts(excerpt)) }, ...translated];
  });
}

/** The ids of all packages, for a page that does not know one; a single package has none to ask for. */
function idsFiles(packages: readonly DataPackage[]): readonly ContentFile[] {
  if (packages.length < 2) return [];
  const ids = packages.map(({ info, tables }) => [info.name, idsOf(tables)] as const);
  return [{ name: IDS_FILE, text: JSON.stringify(Object.fromEntries(ids)) }];
}

/** All files of content, of a project's folder and its checked packages. */
export async function contentFiles(
  root: string,
  packages: readonly DataPackage[],
): Promise<readonly ContentFile[]> {
  const data = packages.flatMap((one) => packageContent(`data/${one.info.name}.json`, one));
  const ground = await Promise.all([groundFile(root, 'world'), groundFile(root, 'baghdad')]);
  return [...data, ...sharedFiles(packages), ...idsFiles(packages), ...ground];
}

/** Hexadecimal digits of the SHA-256 of a text that its address carries. */
const DIGITS = 8;

/** The address of a file below the site's base, which changes with what it holds: `data/night-0f3a9c21.json`. */
export function hashedAddress({ name, text }: ContentFile): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
  return name.replace(/\.json$/, `-${hash}.json`);
}
