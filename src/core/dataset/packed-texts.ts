import { groupBy } from '../../base/group-by.ts';
import type { DataPackage } from '../model/package.ts';
import type { TextRow } from '../model/tables.ts';

/** The texts of one language as they travel: by table, row and column. */
export type PackedTexts = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>
>;

/** The name, without a hash, of the file of a site that has the texts of another of its files: `data/night.ar.json`. */
export function textsName(file: string, language: string): string {
  return file.replace(/json$/, `${language}.json`);
}

/** The languages into which a package is translated; the first of its languages is its own. */
export function textLanguages({ info }: Pick<DataPackage, 'info'>): readonly string[] {
  return info.languages.slice(1);
}

/** The texts of a package in a language; undefined where it has none. */
export function packTexts(
  { tables }: Pick<DataPackage, 'tables'>,
  language: string,
): PackedTexts | undefined {
  const wanted = tables.texts.filter(({ lang }) => lang === language);
  if (wanted.length === 0) return undefined;
  const fieldsOf = (rows: readonly TextRow[]) =>
    Object.fromEntries(rows.map(({ field, text }) => [field, text]));
  const rowsIn = (rows: readonly TextRow[]) =>
    Object.fromEntries([...groupBy(rows, ({ id }) => id)].map(([id, cells]) => [id, fieldsOf(cells)]));
  return Object.fromEntries(
    [...groupBy(wanted, ({ table }) => table)].map(([table, rows]) => [table, rowsIn(rows)]),
  );
}

function rowsOf(packed: PackedTexts, lang: string): readonly TextRow[] {
  return Object.entries(packed).flatMap(([table, rows]) =>
    Object.entries(rows).flatMap(([id, fields]) =>
      Object.entries(fields).map(([field, text]) => ({ table, id, field, lang, text })),
    ),
  );
}

/** A package with its texts in one language more. */
export function withTexts(source: DataPackage, packed: PackedTexts, language: string): DataPackage {
  const texts = [...source.tables.texts, ...rowsOf(packed, language)];
  return { ...source, tables: { ...source.tables, texts } };
}

/** A package without any translation. */
export function withoutTexts(source: DataPackage): DataPackage {
  return { ...source, tables: { ...source.tables, texts: [] } };
}
