import { useCallback } from 'react';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery, Facet } from '../../core/store/query.ts';
import { useAnswerUnlessTooLarge } from '../../ui/use-answer.ts';
import { formatCount } from './format-count.ts';

/** Events per value of a facet, leaving out its own choice; without a value until a slow store has answered. */
export function useCounts(query: EventQuery, filter: Filter, facet: Facet) {
  const state = useAnswerUnlessTooLarge(
    query,
    useCallback((asked: EventQuery) => asked.facetCounts(filter, facet), [filter, facet]),
  );
  const isEstimate = query.isEstimate?.('facetCounts', filter, facet);
  return { ...state, isEstimate, format: (count: number) => formatCount(count, isEstimate) };
}
