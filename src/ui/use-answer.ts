import { useCallback, useEffect, useMemo, useState } from 'react';
import { type Answer, isPromiseLike } from '../base/answer.ts';
import type { Question } from '../base/asking.ts';
import type { EventQuery } from '../core/store/query.ts';

interface Asked<T> {
  readonly abort: AbortController;
  readonly answer: Answer<T>;
}

interface Arrived<T> {
  readonly of?: Asked<T>;
  readonly value?: T;
  readonly error?: unknown;
}

/**
 * The answer to a question, asked again whenever `question` changes (keep it with useCallback). A value is there in the
 * same render; a promised one leaves the earlier answer in place until it arrives, and answers to superseded questions are
 * given up. A failure throws in render, so that the panel's error boundary says so and offers to ask again.
 */
export function useQuestion<T>(question: Question<T>): T | undefined {
  const asked = useMemo((): Asked<T> => {
    const abort = new AbortController();
    return { abort, answer: question(abort.signal) };
  }, [question]);
  const [arrived, setArrived] = useState<Arrived<T>>({});
  useEffect(
    function receive() {
      const { abort, answer } = asked;
      if (!isPromiseLike(answer)) return undefined;
      answer.then(
        (value) => abort.signal.aborted || setArrived({ of: asked, value }),
        (error: unknown) => abort.signal.aborted || setArrived(({ value }) => ({ of: asked, value, error })),
      );
      return () => abort.abort();
    },
    [asked],
  );
  if (!isPromiseLike(asked.answer)) return asked.answer;
  if (arrived.of === asked && arrived.error !== undefined) throw arrived.error;
  return arrived.value;
}

/** The answer of a query to a question; see useQuestion. */
export function useAnswer<T>(query: EventQuery, ask: (query: EventQuery) => Answer<T>): T | undefined {
  return useQuestion(useCallback((signal: AbortSignal) => ask(query.during(signal)), [query, ask]));
}
