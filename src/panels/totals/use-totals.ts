import { useCallback, useEffect, useState } from 'react';
import type { ReadableSignal } from '../../base/signal.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery } from '../../core/store/query.ts';
import type { Totals } from '../../core/store/totals.ts';
import type { Span } from '../../core/time/span.ts';
import { useAnswer } from '../../ui/use-answer.ts';

/** Totals are asked when nothing has changed for so many ms, so that they cost no gesture and no first picture a frame. */
const REST = 250;
/** And then as soon as the page has nothing better to do, at the latest after so many ms. */
const PATIENCE = 1000;

/** What totals are asked of. */
export interface Question {
  readonly query: EventQuery;
  readonly filter: Filter;
  readonly span: Span | undefined;
}

function whenIdle(run: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    run();
    return () => undefined;
  }
  const request = requestIdleCallback(run, { timeout: PATIENCE });
  return () => cancelIdleCallback(request);
}

/**
 * The totals of what is shown at rest, and what they were asked of; `fresh` is false while they are still those of what was
 * shown before.
 */
export function useTotals(
  query: EventQuery,
  filter: Filter,
  span: ReadableSignal<Span> | undefined,
): { readonly totals: Totals | undefined; readonly asked: Question | undefined; readonly fresh: boolean } {
  const [question, setQuestion] = useState<Question>();
  const [fresh, setFresh] = useState(false);
  useEffect(() => {
    let timer = 0;
    let undo = () => {};
    const ask = () => {
      setQuestion({ query, filter, span: span?.get() });
      setFresh(true);
    };
    const later = () => {
      setFresh(false);
      clearTimeout(timer);
      undo();
      timer = window.setTimeout(() => {
        undo = whenIdle(ask);
      }, REST);
    };
    later();
    const unsubscribe = span?.subscribe(later);
    return () => {
      unsubscribe?.();
      clearTimeout(timer);
      undo();
    };
  }, [query, filter, span]);
  const totals = useAnswer(
    question?.query ?? query,
    useCallback((asked: EventQuery) => question && asked.totals(question.filter, question.span), [question]),
  );
  return { totals, asked: question, fresh };
}
