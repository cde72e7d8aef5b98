import './ListPanel.css';
import { type ReactNode, useCallback, useEffect, useEffectEvent, useRef } from 'react';
import type { ReadableSignal } from '../../base/signal.ts';
import type { EventLink } from '../../core/dataset/event-item.ts';
import type { EventQuery } from '../../core/store/query.ts';
import type { Span } from '../../core/time/span.ts';
import { t } from '../../i18n/t.ts';
import { late } from '../../ui/late.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { captionText } from './caption-text.ts';
import { ListCaption } from './ListCaption.tsx';
import { ListRows, type ListRowsProps } from './ListRows.tsx';
import { useFollowedSpan } from './use-followed-span.ts';
import { useNarrow } from './use-narrow.ts';

interface Props extends Omit<ListRowsProps, 'span' | 'total' | 'links'> {
  readonly span: ReadableSignal<Span>;
  readonly links?: readonly EventLink[];
  /** Stands in for the list when it is empty. */
  readonly nothing: ReactNode;
  /** Stands beside the number of events. */
  readonly totals?: ReactNode;
}

/** Of longer lists it is not said how many are parts: they would be counted anew with every movement of the span. */
const MOST_COUNTED = 10_000;
/** Narrower lists are read day by day, rem. */
const NARROW = 36;
const NO_LINKS: readonly EventLink[] = [];

const DayRows = late(
  () => t('app.listPane'),
  async () => (await import('./DayRows.tsx')).DayRows,
);

/** The pane "Events": the events in the visible span, by date. */
export function ListPanel({ nothing, totals, links = NO_LINKS, ...props }: Props) {
  const { query, filter } = props;
  const span = useFollowedSpan(props.span);
  const section = useRef<HTMLElement>(null);
  const Rows = useNarrow(section, NARROW) ? DayRows : ListRows;

  const all = useAnswer(
    query,
    useCallback((asked: EventQuery) => asked.count(filter), [filter]),
  );
  const total =
    useAnswer(
      query,
      useCallback((asked: EventQuery) => asked.count(filter, span), [filter, span]),
    ) ?? 0;
  const isEstimate = query.isEstimate?.('count', filter) || query.isEstimate?.('count', filter, span);
  const countsParts = total <= MOST_COUNTED;
  const parts = useAnswer(
    query,
    useCallback(
      (asked: EventQuery) => (countsParts ? asked.parts(filter, span) : 0),
      [filter, span, countsParts],
    ),
  );

  const isEmpty = total === 0 && all !== undefined;
  const onReady = useEffectEvent(props.onReady);
  useEffect(() => {
    if (isEmpty) onReady();
  }, [isEmpty]);

  return (
    <section ref={section} className="list" aria-label={t('list.region')}>
      <ListCaption
        count={
          all !== undefined &&
          captionText({ shown: total, found: all, total: query.total, parts: parts ?? 0, isEstimate })
        }
        totals={totals}
      />
      {isEmpty ? nothing : <Rows {...props} span={span} total={total} links={links} />}
    </section>
  );
}
