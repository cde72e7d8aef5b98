import { useCallback, useDeferredValue } from 'react';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { t } from '../../i18n/t.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { neighboursOf } from './neighbours.ts';

interface Props {
  readonly query: EventQuery;
  readonly filter: Filter;
  readonly row: number;
}

/** The ways to the events before and after by date, among those of the filter. */
export function NeighbourNav({ query, filter, row }: Props) {
  // A filter that changes is seen in the other views first.
  const later = useDeferredValue(filter);
  const neighbours = useAnswer(useCallback(() => neighboursOf(query, later, row), [query, later, row]));
  return (
    <nav className="detail-neighbours" aria-label={t('detail.neighbours')}>
      {(['previous', 'next'] as const).map((side) => {
        const item = neighbours?.[side];
        return (
          item && (
            <PageLink
              key={side}
              to={{ name: 'event', id: item.id }}
              className={`detail-${side}`}
              rel={side === 'next' ? 'next' : 'prev'}
            >
              <span className="detail-quiet">{t(`detail.${side}`)}</span>
              <span>{item.title}</span>
            </PageLink>
          )
        );
      })}
    </nav>
  );
}
