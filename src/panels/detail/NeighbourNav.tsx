import './DetailPanel.css';
import './NeighbourNav.css';
import { useCallback, useDeferredValue } from 'react';
import type { EventItem } from '../../core/dataset/event-item.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { t } from '../../i18n/t.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { useAnswer } from '../../ui/use-answer.ts';

interface Props {
  readonly query: EventQuery;
  readonly filter: Filter;
  readonly id: string;
}

const SIDES = ['before', 'about', 'after'] as const;

function Side({ title, items }: { readonly title: string; readonly items: readonly EventItem[] }) {
  return (
    <section>
      <h3 className="detail-quiet">{title}</h3>
      <ul>
        {items.map(({ id, title: name }) => (
          <li key={id}>
            <PageLink to={{ name: 'event', id }}>
              <bdi>{name}</bdi>
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The ways to the nearest events that are known to be before and after, and to those about the same time. */
export function NeighbourNav({ query, filter, id }: Props) {
  // A filter that changes is seen in the other views first.
  const later = useDeferredValue(filter);
  const around = useAnswer(
    query,
    useCallback((asked: EventQuery) => asked.around(later, id), [later, id]),
  );
  return (
    <nav className="detail-neighbours" aria-label={t('detail.neighbours')}>
      {SIDES.map((side) => {
        const items = around?.[side] ?? [];
        return items.length > 0 && <Side key={side} title={t(`detail.${side}`)} items={items} />;
      })}
    </nav>
  );
}
