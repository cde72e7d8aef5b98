import './OutsideList.css';
import { type MouseEvent, useCallback } from 'react';
import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventQuery } from '../../core/store/query.ts';
import { formatEventDate } from '../../i18n/event-date.ts';
import { t } from '../../i18n/t.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { Sign } from '../../ui/Sign.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import type { Question } from './use-totals.ts';

interface Props {
  readonly catalogue: Catalogue;
  /** What the totals were asked of. */
  readonly asked: Question;
}

/** So many are listed. */
const MOST = 100;

/** A followed link leaves the list behind. */
function close({ currentTarget }: MouseEvent): void {
  currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
}

/** The events that may have happened in view or outside of it, which the totals leave out, each a link. */
export function OutsideList({ catalogue, asked: { query, filter, span } }: Props) {
  const page = useAnswer(
    query,
    useCallback(
      (asked: EventQuery) => (span ? asked.outside(filter, span, 0, MOST) : undefined),
      [filter, span],
    ),
  );
  if (!page) return null;
  const { items, total } = page;
  return (
    <div className="totals-outside">
      <p>{t('totals.outsideWhy')}</p>
      <ul>
        {items.map(({ row, id, title, category, ...item }) => (
          <li key={row}>
            <Sign symbol={catalogue.categories[category].symbol} size={11} />
            <span>
              <PageLink to={{ name: 'event', id }} onClick={close}>
                <bdi>{title}</bdi>
              </PageLink>{' '}
              <span className="totals-date">{formatEventDate(item, catalogue.zone, 'short')}</span>
            </span>
          </li>
        ))}
      </ul>
      {total > items.length && <p>{t('totals.moreOutside', { n: total - items.length })}</p>}
    </div>
  );
}
