import { useEffect, useRef } from 'react';
import type { ReadableSignal } from '../../../base/signal.ts';
import type { Span } from '../../../core/time/span.ts';
import type { Zone } from '../../../core/time/zone.ts';
import { formatSpan } from '../../../i18n/dates.ts';
import { announce } from '../../../ui/announce.ts';
import { useSettled } from '../../../ui/use-settled.ts';

/** How long the span has to rest before it is told, ms: a gesture of many steps is told once. */
const REST = 700;

/** Tells those who listen which span is shown, once it has come to rest after a change. */
export function useSpanNews(span: ReadableSignal<Span>, zone: Zone): void {
  const words = formatSpan(useSettled(span, REST), zone);
  const told = useRef(words);
  useEffect(
    function tellSpan() {
      if (told.current === words) return;
      told.current = words;
      announce(`${words}.`);
    },
    [words],
  );
}
