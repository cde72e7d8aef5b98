import { parseEdtf } from '../../edtf/edtf.ts';
import { takesClock } from '../../edtf/when-of.ts';
import { whenOfCells } from '../../edtf/when-of-cells.ts';
import type { Zone } from '../../time/zone.ts';
import { cell, type Rule } from '../draft.ts';

function hasDay(date: string | undefined, zone: Zone): boolean {
  const parsed = date === undefined ? undefined : parseEdtf(date, zone);
  return parsed?.ok === true && takesClock(parsed.value);
}

const NEEDS_DAY = 'is a time of day without a day; give it only with a date that is one day';

/** A time of day needs a day: a month, an interval or a set has none. */
export const timeWithoutDay: Rule = {
  name: 'time-without-day',
  find: ({ tables, zone }) => [
    ...tables.events
      .filter(
        ({ values }) => values.time !== undefined && values.date !== undefined && !hasDay(values.date, zone),
      )
      .map((row) => cell('events', row, 'time', NEEDS_DAY)),
    ...tables.claims
      .filter(
        ({ values, broken }) =>
          values.time !== undefined && !broken.has('said') && !hasDay(values.said, zone),
      )
      .map((row) => cell('claims', row, 'time', NEEDS_DAY)),
  ],
};

/** A thing cannot take effect wholly before it was announced. */
export const effectiveBefore: Rule = {
  name: 'effective-before',
  find: ({ tables, zoneOfEvent }) =>
    tables.events.flatMap((row) => {
      const { date, time, effective } = row.values;
      const zone = zoneOfEvent(row.values);
      const announced = whenOfCells(date, time, zone);
      const takesEffect = whenOfCells(effective, undefined, zone);
      if (!announced || !takesEffect || takesEffect.endLatest > announced.startEarliest) return [];
      return [
        cell('events', row, 'effective', `is before the event's date ${date}; exchange or correct them`),
      ];
    }),
};
