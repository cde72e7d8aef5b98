import { cell, type Rule } from '../draft.ts';

/** Titles are labels on the timeline. */
const LONGEST_TITLE = 45;

export const titleLength: Rule = {
  name: 'title-length',
  find: ({ tables }) =>
    tables.events.flatMap((row) => {
      const length = [...(row.values.title ?? '')].length;
      if (length <= LONGEST_TITLE) return [];
      return [cell('events', row, 'title', `has ${length} characters; titles have at most ${LONGEST_TITLE}`)];
    }),
};
