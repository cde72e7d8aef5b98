import { groupBy } from '../../base/group-by.ts';
import type { DataPackage } from '../model/package.ts';
import { seenTexts } from './in-language.ts';

/** How much of what readers see of a package is in a language. */
export interface TranslationCount {
  readonly translated: number;
  readonly all: number;
  /** How many texts of each column are not, as `claims.note`, those of most first. */
  readonly missing: ReadonlyMap<string, number>;
}

/** Counts the texts of a package that readers see, and those that a language (BCP 47) has. */
export function translationCount(source: DataPackage, language: string): TranslationCount {
  const keyOf = ({ table, id, field }: { table: string; id: string; field: string }) =>
    `${table} ${id} ${field}`;
  const told = new Set(source.tables.texts.filter(({ lang }) => lang === language).map(keyOf));
  const all = seenTexts(source);
  const untold = all.filter((text) => !told.has(keyOf(text)));
  const columns = [...groupBy(untold, ({ table, field }) => `${table}.${field}`)]
    .map(([column, texts]) => [column, texts.length] as const)
    .sort(([, a], [, b]) => b - a);
  return { translated: all.length - untold.length, all: all.length, missing: new Map(columns) };
}
