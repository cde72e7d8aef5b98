import type { When } from '../../edtf/when.ts';
import { whenOfCells } from '../../edtf/when-of-cells.ts';
import { byId, cell, type Draft, type DraftTables, type Finding, type Rule } from '../draft.ts';

/**
 * A part lies inside its whole. Dates and places are often vague, and a vague part may well lie inside; so only what
 * cannot be is reported: a part that was over before the whole can have begun, or begins when the whole must be over;
 * a part at a place that is neither within the whole's place nor around it.
 */
type EventDraft = DraftTables['events'][number];

function eachPart(
  draft: Draft,
  says: (part: EventDraft, whole: EventDraft) => string | undefined,
): Finding[] {
  const events = byId(draft, 'events');
  return draft.tables.events.flatMap((part) => {
    const whole = events.get(part.values.part_of ?? '');
    const wrong = whole && says(part, whole);
    return wrong ? [cell('events', part, 'part_of', wrong)] : [];
  });
}

/** Whether a part was over before its whole can have begun, or began when that must have been over. */
export function cannotLieIn(part: When, whole: When): boolean {
  return part.endEarliest >= whole.endLatest || part.startLatest <= whole.startEarliest;
}

export const partInTime: Rule = {
  name: 'part-in-time',
  find: (draft) =>
    eachPart(draft, (part, whole) => {
      const [inner, outer] = [part, whole].map(({ values }) =>
        whenOfCells(values.date, values.time, draft.zoneOfEvent(values)),
      );
      if (!inner || !outer || !cannotLieIn(inner, outer)) return undefined;
      const dates = [part, whole].map(({ values }) => [values.date, values.time].filter(Boolean).join(' '));
      return `is the whole of this event, whose date ${dates[0]} lies outside its date ${dates[1]}`;
    }),
};

function placesUpFrom(draft: Draft): (id: string) => ReadonlySet<string> {
  const places = byId(draft, 'places');
  return (id) => {
    const way = new Set<string>();
    for (let at: string | undefined = id; at && !way.has(at); at = places.get(at)?.values.within) way.add(at);
    return way;
  };
}

export const partInPlace: Rule = {
  name: 'part-in-place',
  find: (draft) => {
    const upFrom = placesUpFrom(draft);
    const places = byId(draft, 'places');
    return eachPart(draft, (part, whole) => {
      const inner = part.values.place;
      const outer = whole.values.place;
      if (!inner || !outer || !places.has(inner) || !places.has(outer)) return undefined;
      if (upFrom(inner).has(outer) || upFrom(outer).has(inner)) return undefined;
      return `is the whole of this event, whose place ${inner} is not within its place ${outer}`;
    });
  },
};
