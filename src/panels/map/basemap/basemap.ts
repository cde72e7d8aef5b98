import { type BasemapFile, linesOfFeature } from '../../../core/space/basemap-file.ts';
import type { WorldBox } from '../../../core/space/mercator.ts';
import { type Path, pathOf } from '../draw/projected-path.ts';

export interface BaseFeature {
  readonly kind: string;
  /** For features that exist more than once: the world coarsely or the region in detail. */
  readonly level?: string;
  /** 1 is drawn first; larger ones need more zoom. */
  readonly rank: number;
  /** Square degrees, for countries. */
  readonly size: number;
  readonly names: Readonly<Record<string, string | undefined>>;
  /** What data packages call the same place. */
  readonly aliases: readonly string[];
  /** ISO 3166-1, two letters; of what is no country, or not in the list, undefined. */
  readonly country?: string;
  /** Metres within which the shape is right; 0 where the file does not say. */
  readonly accuracy: number;
  readonly paths: readonly Path[];
}

/** Features by kind. */
export type Basemap = ReadonlyMap<string, readonly BaseFeature[]>;

/** Joins basemap files into features by kind, projected to the world. */
export function basemapOf(files: readonly BasemapFile[]): Basemap {
  const byKind = new Map<string, BaseFeature[]>();
  for (const { digits, features } of files)
    for (const packed of features) {
      const { kind, level, rank = 1, size = 0, alias, country, accuracy_m: accuracy = 0 } = packed;
      const { en, ar, fr, ckb, kmr } = packed;
      const names = { en, ar, fr, ckb, kmr };
      const aliases = alias === undefined ? [] : [alias];
      const paths = linesOfFeature(packed, digits).map(pathOf);
      const feature = { kind, level, rank, size, names, aliases, country, accuracy, paths };
      const list = byKind.get(kind);
      if (list === undefined) byKind.set(kind, [feature]);
      else list.push(feature);
    }
  return byKind;
}

/** The built-up area that the basemap of every page knows in detail. */
export function cityBox(basemap: Basemap | undefined): WorldBox | undefined {
  return basemap?.get('urban')?.[0]?.paths[0].box;
}
