import { useState } from 'react';
import type { ReadableSignal } from '../../base/signal.ts';
import type { Span } from '../../core/time/span.ts';
import type { Zone } from '../../core/time/zone.ts';
import { formatSpan } from '../../i18n/dates.ts';
import { useSettled } from '../../ui/use-settled.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';

/** How long the span has to rest before it is told, ms: a gesture of many steps is told once. */
const REST = 700;

interface Props {
  readonly span: ReadableSignal<Span>;
  readonly zone: Zone;
  /** What was opened last from the timeline. */
  readonly opened: string;
}

/** Tells those who listen which span is shown and what was opened, each once and when it changes. */
export function News({ span, zone, opened }: Props) {
  const shown = useSettled(span, REST);
  const [first] = useState(shown);
  return (
    <>
      <VisuallyHidden aria-live="polite">{shown === first ? '' : formatSpan(shown, zone)}</VisuallyHidden>
      <VisuallyHidden aria-live="polite">{opened}</VisuallyHidden>
    </>
  );
}
