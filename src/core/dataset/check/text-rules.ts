import { TABLE_NAMES, TABLE_SCHEMAS } from '../../model/schema.ts';
import { fileOf, SINGLE_TABLES } from '../../model/table-files.ts';
import { PACKAGE, PACKAGE_WORDS } from '../../model/vocabulary.ts';
import { cell, type Draft, type Finding, fileOfRow, idsOf, type Rule, rowsOf } from '../draft.ts';

/** Links have no id; a translation names one by what makes it the only one. */
function linkKeys({ tables }: Draft): ReadonlySet<string> {
  return new Set(tables.links.map(({ values: { from, to, type } }) => `${from} ${to} ${type}`));
}

/** A translation belongs to a row that exists. */
export const textRow: Rule = {
  name: 'text-row',
  find: (draft) => {
    const ids = new Map<string, ReadonlySet<string | number | undefined>>(
      SINGLE_TABLES.filter((table) => !draft.unread.has(table)).map((table) => [
        table,
        table === 'links' ? linkKeys(draft) : idsOf(draft, table),
      ]),
    );
    if (draft.info.name !== undefined) ids.set(PACKAGE, new Set([draft.info.name]));
    return draft.tables.texts.flatMap((text) => {
      const { table, id } = text.values;
      if (table === undefined || id === undefined || ids.get(table)?.has(id) !== false) return [];
      const says =
        table === PACKAGE
          ? `is not the name of the package, ${draft.info.name}`
          : `is not an id of ${table}.csv`;
      return [cell('texts', text, 'id', says)];
    });
  },
};

/** A translation is of a column of words, or of what describes the package. */
export const textField: Rule = {
  name: 'text-field',
  find: ({ tables }) =>
    tables.texts.flatMap((text) => {
      const { table, field } = text.values;
      if (field === undefined) return [];
      if (table === PACKAGE) {
        const says = `is not one of ${PACKAGE_WORDS.join(', ')}, the words of datapackage.json`;
        return PACKAGE_WORDS.some((word) => word === field) ? [] : [cell('texts', text, 'field', says)];
      }
      const name = SINGLE_TABLES.find((known) => known === table);
      if (!name) return [];
      const known = TABLE_SCHEMAS[name].fields.find((column) => column.name === field);
      if (known?.type === 'string' && !known.notation && !known.constraints?.enum && field !== 'id')
        return [];
      return [cell('texts', text, 'field', `is not a column of words in ${fileOf(name)}`)];
    }),
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
            const file = fileOfRow(table, values);
            return [{ file, row, column: name, value, says: 'has a link that is not https' }];
          }),
        ),
    ),
};
