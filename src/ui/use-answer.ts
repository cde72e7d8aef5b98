import { useEffect, useMemo, useState } from 'react';
import { type Answer, isPromiseLike, latest } from '../base/answer.ts';

/**
 * The answer to a question, asked again whenever `ask` changes (keep it with useCallback). A value is there in the same
 * render; a promised one leaves the earlier answer in place until it arrives. A failed promise throws in render, so that
 * the panel's error boundary says so.
 */
export function useAnswer<T>(ask: () => Answer<T>): T | undefined {
  const answer = useMemo(ask, [ask]);
  const [arrived, setArrived] = useState<{ readonly value?: T; readonly error?: unknown }>({});
  const receive = useMemo(
    () =>
      latest<T>(
        (value) => setArrived({ value }),
        (error) => setArrived({ error }),
      ),
    [],
  );
  const later = isPromiseLike(answer);
  useEffect(() => {
    if (later) receive(answer);
  }, [later, answer, receive]);
  if (!later) return answer;
  if (arrived.error !== undefined) throw arrived.error;
  return arrived.value;
}
