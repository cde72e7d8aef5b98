import { cell, type Rule } from '../draft.ts';

/** Titles are labels on the timeline, those of categories names of its lanes. */
const LONGEST_TITLES = { events: 45, categories: 30 } as const;

export const titleLength: Rule = {
  name: 'title-length',
  find: ({ tables }) =>
    (['events', 'categories'] as const).flatMap((table) =>
      tables[table].flatMap((row) => {
        const length = [...(row.values.title ?? '')].length;
        const most = LONGEST_TITLES[table];
        if (length <= most) return [];
        return [cell(table, row, 'title', `has ${length} characters; titles have at most ${most}`)];
      }),
    ),
};

/** Categories are told apart by their signs, also by those who see no colours. */
export const symbolTwice: Rule = {
  name: 'symbol-twice',
  find: ({ tables }) => {
    const first = new Map<string, number>();
    return tables.categories.flatMap((row) => {
      const { symbol } = row.values;
      if (symbol === undefined) return [];
      const earlier = first.get(symbol);
      if (earlier === undefined) {
        first.set(symbol, row.row);
        return [];
      }
      return [
        cell('categories', row, 'symbol', `is the sign of row ${earlier} too; each category has its own`),
      ];
    });
  },
};
