import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { asking } from '../../../base/asking.ts';
import type { EventItem } from '../../../core/dataset/event-item.ts';
import type { Span } from '../../../core/time/span.ts';
import { eventBeyond } from '../moving/event-beyond.ts';
import { revealingEvent, type Traveller } from '../moving/revealing.ts';
import type { TimelineInputs, TimelineView } from '../view-types.ts';

interface Round {
  readonly view: RefObject<TimelineView | undefined>;
  readonly inputs: TimelineInputs;
  readonly span: () => Span;
  readonly journey: Traveller;
  readonly onFault: (fault: unknown) => void;
}

/** Moves the focus to the event before (-1) or after (1) in time; where the view ends, the span goes on to it. */
export function useEventSteps({ view, inputs, span, journey, onFault }: Round): (by: -1 | 1) => void {
  const follow = useEffectEvent((item: EventItem | undefined) => {
    if (!item) return;
    view.current?.events.expect(item.id);
    journey.go(revealingEvent(span(), item.when));
  });
  const fail = useEffectEvent(onFault);
  const [ask, setAsk] = useState<ReturnType<typeof asking<EventItem | undefined>>>();
  useEffect(function listen() {
    const own = asking<EventItem | undefined>(
      (item) => follow(item),
      (error) => fail(error),
    );
    setAsk(() => own);
    return () => own();
  }, []);

  return (by) => {
    ask?.();
    if (view.current?.events.step(by)) return;
    const { query, filter, catalogue } = inputs;
    ask?.((signal) => eventBeyond(query.during(signal), filter, span(), catalogue.extent, by));
  };
}
