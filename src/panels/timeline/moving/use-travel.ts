import { useEffect, useMemo } from 'react';
import type { ReadableSignal, Signal } from '../../../base/signal.ts';
import type { Span } from '../../../core/time/span.ts';
import { type Traveller, traveller } from './travel.ts';

/** A way to go to spans with a short animation, which ends when an address is followed: Back wins over a flight. */
export function useTravel(span: Signal<Span>, arrivals: ReadableSignal<number>): Traveller {
  const travel = useMemo(() => traveller(span), [span]);
  useEffect(
    function stopOnArrival() {
      const undo = arrivals.subscribe(travel.stop);
      return function stopForGood() {
        undo();
        travel.stop();
      };
    },
    [arrivals, travel],
  );
  return travel;
}
