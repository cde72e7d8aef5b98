import { useCallback } from 'react';
import { type Filter, NO_FILTER } from '../../core/store/filter.ts';
import type { EventQuery, Story } from '../../core/store/query.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { useWork } from '../session/session-context.ts';

/** More than this many events are not listed one by one. */
export const MOST_LISTED = 200;

/** Stands for one that is not known yet: nothing is said of it. */
export const NO_STORY = { total: undefined, records: [] } as const;

/** The events of one actor or place and of all below it, by date, up to `MOST_LISTED`; undefined until they are known. */
export function useEventsOf(facet: 'actor' | 'place', id: string): Story | undefined {
  const { query } = useWork();
  return useAnswer(
    query,
    useCallback(
      (asked: EventQuery) => {
        const filter: Filter = { ...NO_FILTER, [facet]: [id] };
        return asked.story(filter, 0, MOST_LISTED);
      },
      [facet, id],
    ),
  );
}
