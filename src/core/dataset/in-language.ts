import { groupBy } from '../../base/group-by.ts';
import type { DataPackage } from '../model/package.ts';
import type { LinkRow, Tables, TextRow } from '../model/tables.ts';
import { PACKAGE, PACKAGE_WORDS } from '../model/vocabulary.ts';

/** What readers see as words, of tables and of the package as a whole; a translation of any other column is for searches alone. */
const SEEN: { readonly [Table in keyof Tables | typeof PACKAGE]?: readonly string[] } = {
  [PACKAGE]: PACKAGE_WORDS,
  events: ['title', 'summary'],
  actors: ['name', 'note'],
  places: ['name', 'source'],
  claims: ['note'],
  links: ['note'],
  sources: ['title', 'author', 'publisher'],
  categories: ['title'],
  story: ['title', 'text'],
};

type SeenTable = keyof typeof SEEN;
type AnyRow = Readonly<Record<string, unknown>>;

/** What a text names its row by: the id; of a link, which has none, its three parts. */
function nameOfRow(row: AnyRow): string {
  const { id, from, to, type } = row as Partial<LinkRow> & { readonly id?: string };
  return id ?? `${from} ${to} ${type}`;
}

/** All filled cells of a package that readers see as words, its own description among them. */
export function seenTexts({
  info,
  tables,
}: Pick<DataPackage, 'info' | 'tables'>): readonly Pick<TextRow, 'table' | 'id' | 'field'>[] {
  return Object.entries(SEEN).flatMap(([table, fields]) => {
    const rows: readonly object[] = table === PACKAGE ? [info] : tables[table as keyof Tables];
    return rows.flatMap((row) =>
      fields
        .filter((field) => (row as AnyRow)[field])
        .map((field) => ({ table, id: table === PACKAGE ? info.name : nameOfRow(row as AnyRow), field })),
    );
  });
}

/** Names that were replaced are still other names of the same, which lists and searches find it by. */
function withAlias(row: AnyRow, name: unknown): AnyRow {
  return { ...row, aliases: [row.aliases, name].filter(Boolean).join('; ') };
}

function translatedRow(table: string, row: AnyRow, texts: readonly TextRow[]): AnyRow {
  const words = Object.fromEntries(texts.map(({ field, text }) => [field, text]));
  const named = 'name' in words && (table === 'actors' || table === 'places');
  return { ...(named ? withAlias(row, row.name) : row), ...words };
}

/**
 * A checked package as readers of a language see it: its texts in that language stand in place of its own, which are added
 * to the texts, so that searches find both. What has no text in the language stays as it is; `translated` tells them apart.
 * A package without any stays the same object.
 */
export function inLanguage(source: DataPackage, language: string): DataPackage {
  const wanted = source.tables.texts.filter(
    ({ lang, table, field }) => lang === language && SEEN[table as SeenTable]?.includes(field),
  );
  if (wanted.length === 0) return source;
  const [own] = source.info.languages;
  const byRow = groupBy(wanted, ({ table, id }) => `${table} ${id}`);
  const replaced: TextRow[] = [];
  const translated = new Set<string>();

  const translate = (table: string, id: string, row: AnyRow): AnyRow => {
    const texts = (byRow.get(`${table} ${id}`) ?? []).filter(({ field }) => row[field] !== undefined);
    for (const { field } of texts) {
      replaced.push({ table, id, field, lang: own, text: String(row[field]) });
      translated.add(`${table} ${id} ${field}`);
    }
    return texts.length === 0 ? row : translatedRow(table, row, texts);
  };

  const tables = Object.entries<readonly object[]>({ ...source.tables }).map(([table, rows]) => [
    table,
    table in SEEN ? rows.map((row) => translate(table, nameOfRow(row as AnyRow), row as AnyRow)) : rows,
  ]);
  const inWords = Object.fromEntries(tables) as Tables;
  return {
    ...source,
    info: translate(PACKAGE, source.info.name, { ...source.info }) as unknown as DataPackage['info'],
    tables: { ...inWords, texts: [...inWords.texts, ...replaced] },
    translated: { language, texts: translated },
  };
}

/** The language of a reader (BCP 47), and how its texts are written where that is not as they are: in other digits. */
export interface ReaderLanguage {
  readonly code: string;
  readonly write?: (text: string) => string;
}

/** A package in a reader's language with its translated texts as the reader has them written. */
export function writtenFor(source: DataPackage, { write }: ReaderLanguage): DataPackage {
  const { info, tables, translated } = source;
  if (!write || !translated) return source;
  const rewrite = (table: string, id: string, row: object) => {
    const cell = ([field, value]: [string, unknown]) =>
      translated.texts.has(`${table} ${id} ${field}`) ? [field, write(String(value))] : [field, value];
    return Object.fromEntries(Object.entries(row).map(cell));
  };
  const written = Object.keys(SEEN)
    .filter((table) => table !== PACKAGE)
    .map((table) => [
      table,
      tables[table as keyof Tables].map((row) => rewrite(table, nameOfRow(row as unknown as AnyRow), row)),
    ]);
  return {
    ...source,
    info: rewrite(PACKAGE, info.name, info) as DataPackage['info'],
    tables: { ...tables, ...Object.fromEntries(written) },
  };
}

/** The language (BCP 47) in which a compiled set has a text: that of the package where it is not translated. */
export function languageOfText(
  { info, source }: { readonly info: DataPackage['info']; readonly source?: DataPackage },
  text: readonly [table: SeenTable, id: string, field: string] | undefined,
): string {
  const { translated } = source ?? {};
  return text && translated?.texts.has(text.join(' ')) ? translated.language : info.languages[0];
}
