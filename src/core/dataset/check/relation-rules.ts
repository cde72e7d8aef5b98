import { cell, type Rule } from '../draft.ts';

export const linkToItself: Rule = {
  name: 'link-to-itself',
  find: ({ tables }) =>
    tables.links
      .filter(({ values }) => values.from !== undefined && values.from === values.to)
      .map((row) =>
        cell('links', row, 'to', 'is the event the link comes from; a relation is between two events'),
      ),
};

/** Relations that say the same from both sides. */
const MUTUAL: ReadonlySet<string | undefined> = new Set(['coincides', 'contradicts']);

export const linkTwice: Rule = {
  name: 'link-twice',
  find: ({ tables }) => {
    const seen = new Set<string>();
    return tables.links.flatMap((row) => {
      const { from, to, type } = row.values;
      if (!MUTUAL.has(type) || from === to) return [];
      seen.add(`${from} ${to} ${type}`);
      if (!seen.has(`${to} ${from} ${type}`)) return [];
      return [cell('links', row, 'type', `is given from ${to} to ${from} already; it holds both ways`)];
    });
  },
};
