import type { Answer } from '../../base/answer.ts';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventItem } from '../../core/dataset/event-item.ts';
import { type Filter, NO_FILTER } from '../../core/store/filter.ts';
import { BY_DATE, type EventPage, type EventQuery } from '../../core/store/query.ts';
import type { Span } from '../../core/time/span.ts';
import type { Page } from '../../core/view/view.ts';
import { t } from '../../i18n/t.ts';
import { nameOf } from '../../panels/detail/name-of.ts';

/** The page of an event, and those of several: of what an actor, a place or two actors have to do with. */
export type EventsPage = Extract<Page, { name: 'actor' | 'place' | 'between' }>;
/** A page whose document has a picture of its own. */
export type Pictured = EventsPage | Extract<Page, { name: 'event' }>;

/** Of more events than these the first by date are shown. */
const MOST = 500;

/** The page if its document has a picture of its own, which two actors have once, whichever stands first. */
export function picturedPage(page: Page): Pictured | undefined {
  if (page.name === 'between' && page.other < page.id) return { ...page, id: page.other, other: page.id };
  const { name } = page;
  return name === 'event' || name === 'actor' || name === 'place' || name === 'between' ? page : undefined;
}

/** The events of a page: those that its link to the timeline shows. */
export function filterOfPage(page: EventsPage): Filter {
  if (page.name === 'place') return { ...NO_FILTER, place: [page.id] };
  if (page.name === 'actor') return { ...NO_FILTER, actor: [page.id] };
  return { ...NO_FILTER, actor: [page.id, page.other], actors: 'all' };
}

/** The events of a page by date. */
export function eventsOfPage(query: EventQuery, page: EventsPage): Answer<EventPage> {
  return query.page(filterOfPage(page), undefined, BY_DATE, 0, MOST);
}

/** What a page is of; undefined for what the set does not know. */
export function titleOfPage(catalogue: Catalogue, page: EventsPage): string | undefined {
  const { places, actors } = catalogue;
  if (page.name === 'place') return places.find(({ id }) => id === page.id)?.name;
  const ids = page.name === 'actor' ? [page.id] : [page.id, page.other];
  if (!ids.every((id) => actors.some((actor) => actor.id === id))) return undefined;
  const [a, b] = ids.map((id) => nameOf(catalogue, id));
  return b === undefined ? a : t('app.between', { a, b });
}

/** From the first to the last instant that events name, as far as the set reaches. */
export function spanOfEvents({ extent }: Catalogue, items: readonly EventItem[]): Span {
  const starts = items.map(({ when }) => when.startEarliest);
  const ends = items.map(({ when }) => when.endLatest);
  const from = Math.max(
    extent.from,
    starts.reduce((a, b) => Math.min(a, b), Infinity),
  );
  const to = Math.min(
    extent.to,
    ends.reduce((a, b) => Math.max(a, b), -Infinity),
  );
  return from < to ? { from, to } : extent;
}
