import { useEffect, useEffectEvent, useRef } from 'react';
import { asking } from '../../base/asking.ts';
import type { ReadableSignal } from '../../base/signal.ts';
import type { Filter } from '../../core/store/filter.ts';
import type { EventQuery, Position } from '../../core/store/query.ts';
import type { Span } from '../../core/time/span.ts';
import type { Wanted } from '../../core/view/wanted.ts';
import { useSignal } from '../../ui/use-signal.ts';

interface Listed {
  readonly query: EventQuery;
  readonly filter: Filter;
  readonly span: Span;
  readonly wanted: ReadableSignal<Wanted | undefined>;
}

/** Calls `show` once with the place in the list of each wanted event, as soon as the list has it. */
export function useWantedRow(listed: Listed, show: (index: number) => void): void {
  const { query, filter, span } = listed;
  const wanted = useSignal(listed.wanted);
  const shown = useRef<Wanted>(undefined);
  const onFound = useEffectEvent(show);
  useEffect(
    function findWanted() {
      if (!wanted || shown.current === wanted) return undefined;
      const ask = asking<Position>(
        ({ index, present }) => {
          if (!present) return;
          shown.current = wanted;
          onFound(index);
        },
        // The list itself asks for its rows, and says what goes wrong.
        () => undefined,
      );
      // In any case a turn later: the list has to have measured itself.
      ask(async (signal) => query.during(signal).position(filter, span, wanted.id));
      return () => ask();
    },
    [query, filter, span, wanted],
  );
}
