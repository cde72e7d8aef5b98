import { searchable } from '../../base/fold-words.ts';
import { remembered } from '../../base/remembered.ts';
import { whenOfCells } from '../../core/edtf/when-of-cells.ts';
import type { Estimate, ImportedEvent } from '../../core/import/imported-event.ts';
import { cleanText } from '../../core/import/package/clean-text.ts';
import { rangeOf } from '../../core/import/package/estimate-range.ts';
import { dateCells } from '../../core/import/package/package-builder.ts';
import type { Count } from '../../core/perspective/count.ts';
import { mercator } from '../../core/space/mercator.ts';
import { zoneOf } from '../../core/time/zone.ts';
import type { LoadedEvent } from './event-source.ts';
import type { GrowingLists } from './growing-lists.ts';

function countOf(estimate: Estimate | undefined): Count | undefined {
  const range = rangeOf(estimate);
  return range && { ...range, open: false, about: false };
}

/** Different dates, and categories, that are remembered at once: files repeat them from row to row. */
const REMEMBERED = 50_000;

/** Makes what is loaded of events, in a zone where they name none; `zoneOfRest` is what those rows then have beside their dates. */
export function eventMaker(lists: GrowingLists, timeZone: string, zoneOfRest: string | undefined) {
  const dateOf = remembered(
    REMEMBERED,
    ({ date, zone }: ImportedEvent) => `${date!.edtf}\n${zone ?? ''}`,
    ({ date, zone }) => {
      const shown = zone ?? zoneOfRest;
      return {
        when: whenOfCells(date!.edtf, undefined, zoneOf(zone ?? timeZone)),
        written: { ...dateCells(date!.edtf), ...(shown && { zone: shown }) },
      };
    },
  );
  const categoryOf = remembered(REMEMBERED, String, (title: string) => {
    const code = lists.category(title);
    const kind = lists.categories.rows[code].id;
    return { code, kind, title: cleanText(title, 45, 'Event'), words: searchable(title) };
  });

  /** What is loaded, or undefined where it has no date. */
  return (event: ImportedEvent): LoadedEvent | undefined => {
    const dated = event.date && dateOf(event);
    if (!dated?.when) return undefined;
    const parts = event.actors.map(({ name, role = 'subject', attribution = 'unknown' }) => ({
      actor: lists.actor(name),
      role,
      attribution,
    }));
    for (const name of event.associated ?? [])
      parts.push({ actor: lists.actor(name), role: 'subject', attribution: 'unknown' });
    const { source, locator } = lists.source(event);
    const place = lists.place(event);
    const category = categoryOf(event.category);
    const summary = event.summary ?? event.title;
    const words = searchable(summary);
    return {
      id: event.id,
      title: cleanText(event.title, 45, category.title),
      summary,
      kind: category.kind,
      locator,
      written: dated.written,
      text: words && category.words ? `${words}\n${category.words}` : words || category.words,
      values: {
        when: dated.when,
        category: category.code,
        source,
        status: 'occurred',
        place,
        point: event.point && mercator(event.point),
        radius: event.point && (event.radius ?? 0),
        figures: {
          killed: event.noneReported ? undefined : countOf(event.killed),
          wounded: countOf(event.wounded),
        },
        parts,
      },
    };
  };
}
