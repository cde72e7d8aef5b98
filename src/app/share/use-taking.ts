import { useEffect, useState } from 'react';
import { type Asked, type Taking, takeAway } from '../../io/take/take-client.ts';
import type { TakenFrom } from '../../io/take/take-messages.ts';
import { reasonOf } from '../../ui/PaneProblem.tsx';

/** How far the collecting of a selection is. */
export type TakingState =
  | { readonly step: 'gathering' }
  | { readonly step: 'ready'; readonly taking: Taking }
  | { readonly step: 'failed'; readonly reason: string };

/** Hands the selection to a worker while its component is shown; both stay as they were at first. `again` begins anew. */
export function useTaking(
  from: TakenFrom,
  asked: Asked,
): { readonly state: TakingState; readonly again: () => void } {
  const [state, setState] = useState<TakingState>({ step: 'gathering' });
  const [first, setFirst] = useState({ from, asked });
  useEffect(
    function gather() {
      setState({ step: 'gathering' });
      const controller = new AbortController();
      const { signal } = controller;
      takeAway(first.from, first.asked, signal).then(
        (taking) => setState({ step: 'ready', taking }),
        (error) => {
          if (!signal.aborted) setState({ step: 'failed', reason: reasonOf(error) });
        },
      );
      return () => controller.abort();
    },
    [first],
  );
  return { state, again: () => setFirst({ ...first }) };
}
