import type { When } from '../../edtf/when.ts';
import { whenOfCells } from '../../edtf/when-of-cells.ts';
import { circular } from '../../order/circles.ts';
import { narrow } from '../../order/narrow.ts';
import { type Dated, orders, type Relation } from '../../order/ordering.ts';
import { byId, cell, type Draft, type DraftTables, type Finding, type Rule } from '../draft.ts';
import { cannotLieIn } from './part-rules.ts';

type EventDraft = DraftTables['events'][number];

function relationsOf({ tables }: Draft): readonly Relation[] {
  return tables.links.flatMap(({ values: { from, to, type } }) =>
    from !== undefined && to !== undefined && type !== undefined ? [{ from, to, type }] : [],
  );
}

/** The events whose date can be read, with when they happened. */
function datedEvents({ tables, zoneOfEvent }: Draft) {
  return tables.events.flatMap((row): { row: EventDraft; event: Dated; when: When }[] => {
    const { id, date, time, part_of } = row.values;
    const when = whenOfCells(date, time, zoneOfEvent(row.values));
    return id !== undefined && date !== undefined && when
      ? [{ row, event: { id, date, part_of }, when }]
      : [];
  });
}

/** What part-in-time finds wrong is not found once more. */
function withoutWrongParts(events: ReturnType<typeof datedEvents>): ReturnType<typeof datedEvents> {
  const whens = new Map(events.map(({ event, when }) => [event.id, when]));
  return events.map((one) => {
    const whole = whens.get(one.event.part_of ?? '');
    const isWrong = whole !== undefined && cannotLieIn(one.when, whole);
    return isWrong ? { ...one, event: { ...one.event, part_of: undefined } } : one;
  });
}

/** Says which relations and wholes an event hangs on, by their rows. */
function tiesOf({ tables }: Draft, id: string): string {
  const links = tables.links
    .filter(
      ({ values: { from, to, type } }) => (orders(type) || type === 'part-of') && (from === id || to === id),
    )
    .map(({ row }) => row);
  const rows = links.length > 0 ? `rows ${links.join(', ')} of links.csv` : 'the column part_of';
  return `leaves no time between what it follows and what follows it; see ${rows}`;
}

/** Relations that say what began no earlier than what have to fit the dates. */
export const orderContradiction: Rule = {
  name: 'order-contradiction',
  find: (draft) => {
    const events = withoutWrongParts(datedEvents(draft));
    const { contradicted } = narrow(
      events.map(({ event }) => event),
      events.map(({ when }) => when),
      relationsOf(draft),
      draft.zone,
    );
    const wrong = new Set(contradicted);
    return events
      .filter(({ event }) => wrong.has(event.id))
      .map(({ row, event }) => cell('events', row, 'date', tiesOf(draft, event.id)));
  },
};

/** A circle of relations of which each says that one event began no earlier than another orders nothing. */
export const orderCircle: Rule = {
  name: 'order-circle',
  find: ({ tables }) => {
    const found = new Set(circular(tables.links.map(({ values }) => values)));
    return tables.links
      .filter(({ values }) => found.has(values))
      .map((row) =>
        cell(
          'links',
          row,
          'to',
          'closes a circle of events of which each began no earlier than the next; take one out',
        ),
      );
  },
};

/** A part has one whole: from the column or from one relation. */
export const oneWhole: Rule = {
  name: 'one-whole',
  find: (draft) => {
    const events = byId(draft, 'events');
    const seen = new Set<string | undefined>();
    return draft.tables.links.flatMap((row): Finding[] => {
      const { from, type } = row.values;
      if (type !== 'part-of') return [];
      const isTaken = seen.has(from) || events.get(from ?? '')?.values.part_of !== undefined;
      seen.add(from);
      return isTaken
        ? [cell('links', row, 'from', 'has a whole already, in part_of or another row; keep one')]
        : [];
    });
  },
};
