import { type Finding, fileOf, type Rule } from '../draft.ts';
import { NONE } from '../event-columns.ts';

/** Codes of the columns have so many values. */
const LIMITS = { categories: 0x100, actors: NONE, places: NONE, sources: NONE } as const;

export const tooMany: Rule = {
  name: 'too-many',
  find: ({ tables }) =>
    (Object.keys(LIMITS) as (keyof typeof LIMITS)[])
      .filter((table) => tables[table].length > LIMITS[table])
      .map((table): Finding => {
        const says = `has ${tables[table].length} rows; a package can have ${LIMITS[table]} ${table}`;
        return { file: fileOf(table), says };
      }),
};
