import { useCallback } from 'react';
import type { EventItem } from '../../core/dataset/dataset.ts';
import { type Filter, NO_FILTER } from '../../core/store/filter.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { useWork } from '../session/session-context.ts';

/** More than this many events are not listed one by one. */
export const MOST_LISTED = 200;

interface Found {
  readonly total: number;
  readonly items: readonly EventItem[];
}

/** The events of one actor or place and of all below it, by date, up to `MOST_LISTED`. */
export function useEventsOf(facet: 'actor' | 'place', id: string): Found {
  const { query } = useWork();
  const page = useAnswer(
    useCallback(() => {
      const filter: Filter = { ...NO_FILTER, [facet]: [id] };
      return query.page(filter, undefined, { by: 'date', descending: false }, 0, MOST_LISTED);
    }, [query, facet, id]),
  );
  return page ?? { total: 0, items: [] };
}
