import { referencesOf } from '../../model/references-of.ts';
import { TABLE_NAMES } from '../../model/schema.ts';
import { byId, cell, type Finding, type Rule, rowsOf } from '../draft.ts';

/** Every actor, place and source is mentioned somewhere; one that is not was left behind. */
export const orphan: Rule = {
  name: 'orphan',
  find: (draft) => {
    if (draft.unread.size > 0) return [];
    return (['actors', 'places', 'sources'] as const).flatMap((target): Finding[] => {
      const mentioned = new Set(
        TABLE_NAMES.flatMap((table) =>
          referencesOf(table)
            .filter((reference) => reference.target === target)
            .flatMap(({ column }) => rowsOf(draft, table).map(({ values }) => values[column])),
        ),
      );
      return [...byId(draft, target).values()]
        .filter(({ values }) => values.id !== undefined && !mentioned.has(values.id))
        .map(({ row, values }) =>
          cell(target, { row, values }, 'id', 'is mentioned by no other row; use it or take the row out'),
        );
    });
  },
};
