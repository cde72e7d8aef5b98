import type { When } from '../edtf/when.ts';
import { columnBuilder } from './column-builder.ts';
import type { EventColumns } from './event-columns.ts';
import type { EventValues } from './event-values.ts';

/** Something that happens once, at an unknown instant between two. */
export function onceBetween(from: number, to: number): When {
  return {
    startEarliest: from,
    startLatest: to,
    endEarliest: from,
    endLatest: to,
    lasting: false,
    openStart: false,
    openEnd: false,
    precision: 'day',
    approximate: false,
    uncertain: false,
  };
}

/** Values of an event of which only the given ones matter. */
export function eventValues(given: Partial<EventValues>): EventValues {
  return {
    when: onceBetween(0, 1),
    category: 0,
    source: 0,
    title: 0,
    status: 'occurred',
    parts: [],
    ...given,
  };
}

/** Columns of such events, with two entries in each dictionary. */
export function columnsOf(events: readonly Partial<EventValues>[]): EventColumns {
  const two = ['one', 'two'];
  const builder = columnBuilder({
    sources: two,
    categories: two,
    titles: two,
    units: two,
    actors: two,
    places: two,
  });
  for (const event of events) builder.push(eventValues(event));
  return builder.finish().columns;
}
