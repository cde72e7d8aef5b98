import { useCallback } from 'react';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery, Facet } from '../../core/store/query.ts';
import { useAnswer } from '../../ui/use-answer.ts';

/** Events per value of a facet, leaving out its own choice; undefined until a slow store has answered. */
export function useCounts(query: EventQuery, filter: Filter, facet: Facet): Uint32Array | undefined {
  return useAnswer(
    query,
    useCallback((asked: EventQuery) => asked.facetCounts(filter, facet), [filter, facet]),
  );
}
