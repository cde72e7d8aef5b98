import { useCallback, useMemo } from 'react';
import { mapAnswer, together } from '../../base/answer.ts';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventItem } from '../../core/dataset/dataset.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import type { Span } from '../../core/time/span.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { indentOf } from './indent-of.ts';

const NOTHING: readonly EventItem[] = [];

function sharesInstant({ startEarliest, endLatest }: EventItem['when'], span: Span | undefined): boolean {
  if (!span) return true;
  return startEarliest < span.to && (endLatest > span.from || startEarliest === span.from);
}

/** How many wholes each of some listed events stands behind; the list is that of the filter in the span, by date. */
export function useIndents(
  catalogue: Catalogue,
  query: EventQuery,
  filter: Filter,
  span: Span | undefined,
  items: readonly EventItem[] = NOTHING,
): readonly number[] {
  const wholes = useMemo(() => {
    const rows = new Set<number>();
    for (const { whole } of items)
      for (let at = whole; at >= 0 && !rows.has(at); at = catalogue.item(at).whole) rows.add(at);
    return [...rows];
  }, [catalogue, items]);
  const held = useAnswer(
    useCallback(
      () =>
        mapAnswer(
          together(wholes.map((row) => query.holds(filter, row))),
          (holds) => new Set(wholes.filter((_, at) => holds[at])),
        ),
      [query, filter, wholes],
    ),
  );
  return useMemo(() => {
    const isListed = (row: number) =>
      held?.has(row) === true && sharesInstant(catalogue.item(row).when, span);
    return items.map((item) => indentOf(item, catalogue.item, isListed, catalogue.zone));
  }, [catalogue, span, items, held]);
}
