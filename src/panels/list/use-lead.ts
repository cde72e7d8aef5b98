import { useEffect, useEffectEvent, useRef } from 'react';
import type { EventPage } from '../../core/store/query.ts';
import type { Span } from '../../core/time/span.ts';

interface Led {
  /** The whole list of the span, as soon as it and the height of its window are known. */
  readonly page: EventPage | undefined;
  readonly span: Span;
  readonly selected: string | undefined;
}

/**
 * Calls `lead` with the first row of what begins in the span whenever the span changes; at first only where the selected
 * event is not in the list, which is shown otherwise.
 */
export function useLead({ page, span, selected }: Led, lead: (row: number) => void): void {
  const followed = useRef<Span>(undefined);
  const follow = useEffectEvent(({ items }: EventPage) => {
    const isFirst = followed.current === undefined;
    if (followed.current === span) return;
    followed.current = span;
    if (isFirst && items.some(({ id }) => id === selected)) return;
    const row = items.findIndex(({ when }) => when.startEarliest >= span.from);
    if (row >= 0) lead(row);
  });
  useEffect(() => {
    if (page) follow(page);
  }, [page]);
}
