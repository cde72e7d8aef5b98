import type { ColumnBuilder } from '../dataset/column-builder.ts';
import type { EventValues } from '../dataset/event-values.ts';
import { EXACT_WITHIN } from '../dataset/place-shape.ts';
import type { When } from '../edtf/when.ts';
import { whenOfCells } from '../edtf/when-of-cells.ts';
import type { Count } from '../perspective/count.ts';
import { mercator } from '../space/mercator.ts';
import type { Zone } from '../time/zone.ts';
import type { Estimate, ImportedEvent } from './imported-event.ts';

/** An event without a date happened at some time. */
const SOME_TIME: When = {
  startEarliest: Number.NEGATIVE_INFINITY,
  startLatest: Number.POSITIVE_INFINITY,
  endEarliest: Number.NEGATIVE_INFINITY,
  endLatest: Number.POSITIVE_INFINITY,
  lasting: false,
  openStart: true,
  openEnd: true,
  precision: 'millennium',
  approximate: false,
  uncertain: false,
};

/** Figures as the range that they span, as columns hold whole numbers in order. */
function countOf(estimate: Estimate | undefined): Count | undefined {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const figure of [estimate?.low, estimate?.best, estimate?.high]) {
    if (figure === undefined) continue;
    low = Math.min(low, Math.floor(figure));
    high = Math.max(high, Math.ceil(figure));
  }
  return low > high ? undefined : { low, high, open: false, about: false };
}

/**
 * An imported event as columns hold it, with its texts in the builder's dictionaries. Whoever has no role in the file is
 * what the event is about; a zero that only means "none reported" is no figure.
 */
export function valuesOf(
  event: ImportedEvent,
  { dictionaries }: Pick<ColumnBuilder, 'dictionaries'>,
  zone: Zone,
): EventValues {
  const { date, point, radius = 0, place, actors, associated = [], sources } = event;
  const killed = event.noneReported ? undefined : countOf(event.killed);
  const wounded = countOf(event.wounded);
  const named = [...actors, ...associated.map((name) => ({ name, role: undefined, attribution: undefined }))];
  return {
    when: whenOfCells(date?.edtf, undefined, zone) ?? SOME_TIME,
    category: dictionaries.categories.codeOf(event.category),
    source: dictionaries.sources.codeOf(sources[0]?.url ?? sources[0]?.title ?? event.file),
    title: dictionaries.titles.codeOf(event.title),
    status: 'occurred',
    ...(place !== undefined && { place: dictionaries.places.codeOf(place) }),
    ...(point && { point: mercator(point), radius, exact: radius > 0 && radius <= EXACT_WITHIN }),
    figures: { ...(killed && { killed }), ...(wounded && { wounded }) },
    origins: Math.max(1, sources.length),
    parts: named.map(({ name, role = 'subject', attribution = 'unknown' }) => ({
      actor: dictionaries.actors.codeOf(name),
      role,
      attribution,
    })),
    summary: event.summary,
  };
}
