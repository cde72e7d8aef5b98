import { pacing } from '../../../base/asking.ts';
import type { EventItem } from '../../../core/dataset/event-item.ts';
import { boundsOf, holds, type WorldBox } from '../../../core/space/mercator.ts';
import { type Viewport, worldBox } from '../../../core/space/viewport.ts';
import type { Filter } from '../../../core/store/filter.ts';
import type { EventPage, EventQuery, MapGrid } from '../../../core/store/query.ts';
import type { Span } from '../../../core/time/span.ts';
import { gridFor } from '../scene/grid.ts';

/** What is known of the events in the picture: each of them, or how many there are per cell. */
export type Picture =
  | { readonly as: 'signs'; readonly items: readonly EventItem[] }
  | { readonly as: 'counts'; readonly grid: MapGrid };

export interface Question {
  readonly query: EventQuery;
  readonly filter: Filter;
  readonly span: Span;
  /** What the canvas shows. */
  readonly view: Viewport;
  /** A cell's side to stay with. */
  readonly cell?: number;
}

/** More events than this in view are drawn as counts per cell. */
const MOST_SIGNS = 300;
/** Counts turn into signs again when clearly fewer are left, so that the picture does not flip to and fro. */
const FEW = 240;
/** Of a set of up to so many all are asked for: some lie in an area that reaches into the picture from outside. */
const SMALL_SET = 2000;
const WORLD: WorldBox = { west: 0, north: 0, east: 1, south: 1 };

/** Asks for events, or for counts where there are too many, and tells the newest picture; without a question it stops. */
export function pictureAsker(onPicture: (picture: Picture) => void, onError: (error: unknown) => void) {
  let asked: Question | undefined;
  let counts = false;

  function show(picture: Picture): void {
    counts = picture.as === 'counts';
    onPicture(picture);
  }

  const askEvents = pacing<EventPage>(({ total, items }) => {
    const here = asked && worldBox(asked.view);
    const all = total <= items.length;
    const count = all && here ? items.filter((item) => holds(here, item)).length : total;
    if (count > MOST_SIGNS) countThem();
    else show({ as: 'signs', items });
  }, onError);

  const askCounts = pacing<MapGrid>((grid) => {
    const sum = grid.counts.reduce((total, count) => total + count, 0);
    if (sum <= FEW) listThem();
    else show({ as: 'counts', grid });
  }, onError);

  function listThem(): void {
    if (asked === undefined) return;
    const { query, filter, span, view } = asked;
    const small = query.total <= SMALL_SET;
    const box = small ? WORLD : worldBox(view);
    askEvents((signal) =>
      query.during(signal).mapEvents(filter, span, boundsOf(box), small ? SMALL_SET : MOST_SIGNS),
    );
  }

  function countThem(): void {
    if (asked === undefined) return;
    const { query, filter, span, view, cell } = asked;
    askCounts((signal) => query.during(signal).mapGrid(filter, span, gridFor(view, cell)));
  }

  return (question?: Question): void => {
    const isOther = question?.query !== asked?.query || question?.filter !== asked?.filter;
    asked = question;
    // What was asked of another filter counts no more; of another view or span it does until the newest has come.
    if (isOther) {
      askEvents();
      askCounts();
    }
    if (!question) return;
    if (counts) countThem();
    else listThem();
  };
}
