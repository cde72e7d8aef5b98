import { referencesOf } from '../../model/references-of.ts';
import { TABLE_NAMES } from '../../model/schema.ts';
import { type Finding, fileOfRow, type Rule, rowsOf } from '../draft.ts';

/** The ids on the way from `id` back to itself, or undefined when the way ends or runs into another circle. */
function circle(id: string, up: ReadonlyMap<string, string>): readonly string[] | undefined {
  const way = [id];
  const seen = new Set<string>();
  for (let at = up.get(id); at !== undefined && !seen.has(at); at = up.get(at)) {
    way.push(at);
    if (at === id) return way;
    seen.add(at);
  }
  return undefined;
}

/** No row is above itself: parts of events and of actors, places within places, claims after claims. */
export const cycle: Rule = {
  name: 'cycle',
  find: (draft) =>
    TABLE_NAMES.flatMap((table) =>
      referencesOf(table)
        .filter(({ target }) => target === table)
        .flatMap(({ column }) => {
          const rows = rowsOf(draft, table);
          const up = new Map(
            rows.flatMap(({ values }) =>
              values.id === undefined || values[column] === undefined
                ? []
                : [[String(values.id), String(values[column])] as const],
            ),
          );
          return rows.flatMap(({ row, values }): Finding[] => {
            const way = circle(String(values.id), up);
            if (!way) return [];
            const says = `leads back to this row: ${way.join(' > ')}; break the circle`;
            return [{ file: fileOfRow(table, values), row, column, value: String(values[column]), says }];
          });
        }),
    ),
};
