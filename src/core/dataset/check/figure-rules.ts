import type { TableName } from '../../model/tables.ts';
import { cell, type Rule, rowsOf } from '../draft.ts';

/** Cells that say something together only. */
const PAIRS: readonly (readonly [table: TableName, first: string, second: string])[] = [
  ['events', 'killed_low', 'killed_high'],
  ['events', 'wounded_low', 'wounded_high'],
  ['events', 'quantity', 'unit'],
  ['places', 'lat', 'lon'],
];

export const onlyOneOfPair: Rule = {
  name: 'only-one-of-pair',
  find: (draft) =>
    PAIRS.flatMap(([table, ...pair]) =>
      rowsOf(draft, table).flatMap((row) => {
        if (pair.some((column) => row.broken.has(column))) return [];
        const given = pair.filter((column) => row.values[column] !== undefined);
        if (given.length !== 1) return [];
        const missing = pair.find((column) => column !== given[0]);
        return [cell(table, row, given[0], `stands without ${missing}; give both or neither`)];
      }),
    ),
};

export const lowAboveHigh: Rule = {
  name: 'low-above-high',
  find: ({ tables }) =>
    tables.events.flatMap((row) =>
      (['killed', 'wounded'] as const).flatMap((what) => {
        const low = row.values[`${what}_low`];
        const high = row.values[`${what}_high`];
        if (low === undefined || high === undefined || low <= high) return [];
        return [
          cell('events', row, `${what}_low`, `is more than ${what}_high, ${high}; exchange or correct them`),
        ];
      }),
    ),
};

/** People there are; who counts more has slipped. */
const PEOPLE = 8_300_000_000;

export const tooManyPeople: Rule = {
  name: 'too-many-people',
  find: ({ tables }) =>
    tables.events.flatMap((row) =>
      (['killed_low', 'killed_high', 'wounded_low', 'wounded_high'] as const).flatMap((column) =>
        (row.values[column] ?? 0) > PEOPLE
          ? [cell('events', row, column, 'is more people than there are')]
          : [],
      ),
    ),
};
