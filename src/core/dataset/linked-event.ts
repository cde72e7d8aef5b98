import type { When } from '../edtf/when.ts';
import type { EventRow, PlaceRow, RoleRow } from '../model/tables.ts';
import type { Figures } from '../perspective/told-event.ts';
import { mercator } from '../space/mercator.ts';
import type { ColumnBuilder } from './column-builder.ts';
import type { EventValues } from './event-values.ts';
import { EXACT_WITHIN, type PlaceShape } from './place-shape.ts';

/** An event with what its row refers to, looked up. */
export interface LinkedEvent {
  readonly event: EventRow;
  /** As the dates and the known order tell, and as the table alone has it. */
  readonly when: When;
  readonly written: When;
  /** Id of the whole, from the column or a relation. */
  readonly whole?: string;
  readonly place?: PlaceRow;
  readonly shape?: PlaceShape;
  readonly roles: readonly RoleRow[];
  readonly figures: Figures;
  readonly origins: number;
}

function isExact({ place, shape }: LinkedEvent): boolean {
  return place?.kind === 'site' && shape !== undefined && shape.radius <= EXACT_WITHIN;
}

/** What columns hold of an event; `numberOf` gives the number under which the event of an id is pushed. */
export function valuesOf(
  linked: LinkedEvent,
  { actors, places, sources, categories, titles, units }: ColumnBuilder['dictionaries'],
  numberOf: (id: string) => number | undefined,
): EventValues {
  const { event, when, whole, place, shape, roles, figures, origins } = linked;
  return {
    when,
    category: categories.codeOf(event.category),
    source: sources.codeOf(event.source),
    title: titles.codeOf(event.title),
    status: event.status,
    place: place && places.codeOf(place.id),
    point: shape && mercator(shape.point),
    radius: shape?.radius,
    exact: isExact(linked),
    figures,
    unit: event.unit === undefined ? undefined : units.codeOf(event.unit),
    origins,
    whole: whole === undefined ? undefined : numberOf(whole),
    parts: roles.map(({ actor, role, attribution }) => ({ actor: actors.codeOf(actor), role, attribution })),
  };
}
