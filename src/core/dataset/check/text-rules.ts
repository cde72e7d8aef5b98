import { TABLE_NAMES, TABLE_SCHEMAS } from '../../model/schema.ts';
import { cell, type Draft, type Finding, fileOf, idsOf, type Rule, rowsOf } from '../draft.ts';

/** Links have no id; a translation names one by what makes it the only one. */
function linkKeys({ tables }: Draft): ReadonlySet<string> {
  return new Set(tables.links.map(({ values: { from, to, type } }) => `${from} ${to} ${type}`));
}

/** A translation belongs to a row that exists. */
export const textRow: Rule = {
  name: 'text-row',
  find: (draft) => {
    const ids = new Map<string, ReadonlySet<string | number | undefined>>(
      TABLE_NAMES.filter((table) => !draft.unread.has(table)).map((table) => [
        table,
        table === 'links' ? linkKeys(draft) : idsOf(draft, table),
      ]),
    );
    return draft.tables.texts.flatMap((text) => {
      const { table, id } = text.values;
      if (table === undefined || id === undefined || ids.get(table)?.has(id) !== false) return [];
      return [cell('texts', text, 'id', `is not an id of ${table}.csv`)];
    });
  },
};

/** A translation is of a column of words. */
export const textField: Rule = {
  name: 'text-field',
  find: ({ tables }) =>
    tables.texts.flatMap((text) => {
      const { table, field } = text.values;
      const name = TABLE_NAMES.find((known) => known === table);
      if (!name || field === undefined) return [];
      const known = TABLE_SCHEMAS[name].fields.find((column) => column.name === field);
      if (known?.type === 'string' && !known.notation && !known.constraints?.enum && field !== 'id')
        return [];
      return [cell('texts', text, 'field', `is not a column of words in ${fileOf(name)}`)];
    }),
};

export const textLanguage: Rule = {
  name: 'text-language',
  find: ({ info, tables }) =>
    tables.texts
      .filter(({ values }) => info.languages && values.lang && !info.languages.includes(values.lang))
      .map((text) =>
        cell('texts', text, 'lang', 'is not one of the languages in datapackage.json; add it there'),
      ),
};

/** Links in any text lead to https addresses; columns with a pattern of their own are checked by that. */
export const onlyHttps: Rule = {
  name: 'only-https',
  find: (draft) =>
    TABLE_NAMES.flatMap((table) =>
      TABLE_SCHEMAS[table].fields
        .filter(({ type, constraints }) => type === 'string' && !constraints?.pattern)
        .flatMap(({ name }) =>
          rowsOf(draft, table).flatMap(({ row, values }): Finding[] => {
            const value = String(values[name] ?? '');
            if (!/\bhttp:\/\//i.test(value)) return [];
            return [{ file: fileOf(table), row, column: name, value, says: 'has a link that is not https' }];
          }),
        ),
    ),
};
