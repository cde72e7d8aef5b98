import { useCallback, useMemo } from 'react';
import { BY_DATE, type EventPage, type EventQuery } from '../../core/store/query.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { type Day, daysOf } from './days.ts';
import type { ListRowsProps } from './ListRows.tsx';

/** A longer list has one heading, for the day that is being read: where each day begins is not asked for. */
const MOST_DIVIDED = 300;

interface DividedList {
  /** Whether each day has a heading. */
  readonly isDivided: boolean;
  readonly days: readonly Day[];
  /** The whole list where it is divided. */
  readonly whole: EventPage | undefined;
}

type Listed = Pick<ListRowsProps, 'catalogue' | 'query' | 'filter' | 'span' | 'total'>;

/** A list of the span in days, or as one stretch where it is long. */
export function useDays({ catalogue, query, filter, span, total }: Listed): DividedList {
  const { zone } = catalogue;
  const isDivided = total <= MOST_DIVIDED;
  const whole = useAnswer(
    query,
    useCallback(
      (asked: EventQuery) => (isDivided ? asked.page(filter, span, BY_DATE, 0, total) : undefined),
      [filter, span, isDivided, total],
    ),
  );
  const days = useMemo((): readonly Day[] => {
    if (!isDivided) return [{ title: '', first: 0, end: total }];
    return whole ? daysOf(whole, zone) : [];
  }, [isDivided, whole, zone, total]);
  return { isDivided, days, whole: isDivided ? whole : undefined };
}

/** The rows of a long list from `first` up to, without, `end`; those of a divided one are all there. */
export function useStretch(
  { isDivided }: DividedList,
  { query, filter, span }: Listed,
  first: number,
  end: number,
): EventPage | undefined {
  return useAnswer(
    query,
    useCallback(
      (asked: EventQuery) => (isDivided ? undefined : asked.page(filter, span, BY_DATE, first, end - first)),
      [filter, span, isDivided, first, end],
    ),
  );
}
