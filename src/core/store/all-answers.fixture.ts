import type { Dataset } from '../dataset/dataset.ts';
import type { Bounds } from '../space/bounds.ts';
import type { Span } from '../time/span.ts';
import type { Filter } from './filter.ts';
import type { EventQuery } from './query.ts';

/** What is asked: of the events of a filter, in a span and a box, and of one row. */
interface Asked {
  readonly filter: Filter;
  readonly span: Span;
  readonly bounds: Bounds;
  readonly row: number;
}

const GRID = { cell: 1 / 4096, column0: 2550, row0: 1640, columns: 8, rows: 8 };

/** The answers to every question once, by its name, to compare two ways of answering; some are promises. */
export function allAnswers(at: EventQuery, set: Dataset, { filter, span, bounds, row }: Asked) {
  const id = row < set.total ? set.idOf(row) : 'nothing';
  const [one, other] = set.actors.map((actor) => actor.id);
  return {
    count: at.count(filter, span),
    holds: at.holds(filter, id),
    facetCounts: at.facetCounts(filter, 'actor'),
    aheadCounts: at.aheadCounts(filter),
    lanes: at.lanes(filter, 'actor'),
    histogram: at.histogram(filter, 'category', span, 40),
    laneEvents: at.laneEvents(filter, 'category', 0, span, 5000),
    mapGrid: at.mapGrid(filter, span, GRID),
    mapEvents: at.mapEvents(filter, span, bounds, 5000),
    unplaced: at.unplaced(filter, span),
    page: at.page(filter, span, { by: 'title', descending: true }, 3, 7),
    position: at.position(filter, undefined, id),
    around: at.around(filter, id),
    inOrder: at.inOrder(filter, { from: span.from, to: Math.min(span.to, span.from + 86_400_000) }, id),
    totals: at.totals(filter, span),
    parts: at.parts(filter),
    outside: at.outside(filter, span, 0, 9),
    gaps: at.gaps(span, 1000),
    items: at.items([id, 'nothing']),
    family: at.family(id),
    story: at.story(filter, 2, 3, span),
    between: at.between(one, other, 9),
    companions: at.companions(one, 5),
    support: at.support(5000),
    changes: at.changes(5000),
  };
}
