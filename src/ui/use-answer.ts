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

/** How a question stands: its answer, or the earlier one until it has come; and whether it has been answered or failed. */
interface QuestionState<T> {
  readonly value: T | undefined;
  readonly error: unknown;
  readonly isSettled: boolean;
}

/**
 * Asks a question, and again whenever `question` changes (keep it with useCallback). A value is there in the same render; a
 * promised one leaves the earlier answer in place until it arrives, and answers to superseded questions are given up.
 */
export function useQuestionState<T>(question: Question<T>): QuestionState<T> {
  const asked = useMemo((): Asked<T> => {
    const abort = new AbortController();
    const answer = question(abort.signal);
    // A render that never comes onto the page has nobody to take its failure.
    if (isPromiseLike(answer)) answer.then(undefined, () => undefined);
    return { abort, answer };
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
  if (!isPromiseLike(asked.answer)) return { value: asked.answer, error: undefined, isSettled: true };
  const isSettled = arrived.of === asked;
  return { value: arrived.value, error: isSettled ? arrived.error : undefined, isSettled };
}

/** A failure is thrown in render, so that the panel's error boundary says so and asks again. */
function unfailed<T>(state: QuestionState<T>): QuestionState<T> {
  if (state.error !== undefined) throw state.error;
  return state;
}

function useAsked<T>(query: EventQuery, ask: (query: EventQuery) => Answer<T>): QuestionState<T> {
  return useQuestionState(useCallback((signal: AbortSignal) => ask(query.during(signal)), [query, ask]));
}

/** The answer to a question; a failure throws in render. */
export function useQuestion<T>(question: Question<T>): T | undefined {
  return unfailed(useQuestionState(question)).value;
}

/** The answer of a query to a question, and whether it is that to the present one or still to an earlier one; see useQuestion. */
export function useAnswering<T>(query: EventQuery, ask: (query: EventQuery) => Answer<T>): QuestionState<T> {
  return unfailed(useAsked(query, ask));
}

/** The answer alone. */
export function useAnswer<T>(query: EventQuery, ask: (query: EventQuery) => Answer<T>): T | undefined {
  return useAnswering(query, ask).value;
}

interface UnlessTooLarge<T> {
  readonly value?: T;
  /** Why there is no answer. */
  readonly tooLarge?: unknown;
}

/** The same, for what is shown without an answer where a set has too much to ask of at once. */
export function useAnswerUnlessTooLarge<T>(
  query: EventQuery,
  ask: (query: EventQuery) => Answer<T>,
): UnlessTooLarge<T> {
  const state = useAsked(query, ask);
  const error = state.error as Error | undefined;
  return error?.cause === 'tooLarge' ? { tooLarge: error } : unfailed(state);
}
