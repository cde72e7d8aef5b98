import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataPackage } from '../core/model/package.ts';
import { type GroundGeoJson, packBasemap } from '../core/space/basemap-file.ts';

/** A file of content that the page fetches: its name without a hash, `data/<package>.json`, and its text. */
export interface ContentFile {
  readonly name: string;
  readonly text: string;
}

/** The files of the ground, and the decimals of a degree that each is drawn with: a kilometre, a metre. */
const GROUND = { world: 2, baghdad: 5 } as const;

async function groundFile(root: string, name: keyof typeof GROUND): Promise<ContentFile> {
  const text = await readFile(join(root, 'src/build/basemap', `${name}.geojson`), 'utf8');
  const packed = packBasemap(JSON.parse(text) as GroundGeoJson, GROUND[name]);
  return { name: `basemap/${name}.json`, text: JSON.stringify(packed) };
}

/** All files of content, of a project's folder and its checked packages. */
export async function contentFiles(
  root: string,
  packages: readonly DataPackage[],
): Promise<readonly ContentFile[]> {
  const data = packages.map((one) => ({ name: `data/${one.info.name}.json`, text: JSON.stringify(one) }));
  return [...data, ...(await Promise.all([groundFile(root, 'world'), groundFile(root, 'baghdad')]))];
}

/** Hexadecimal digits of the SHA-256 of a text that its address carries. */
const DIGITS = 8;

/** The address of a file below the site's base, which changes with what it holds: `data/night-0f3a9c21.json`. */
export function hashedAddress({ name, text }: ContentFile): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
  return name.replace(/\.json$/, `-${hash}.json`);
}
