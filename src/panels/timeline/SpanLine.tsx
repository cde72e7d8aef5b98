import type { ReadableSignal } from '../../base/signal.ts';
import type { Span } from '../../core/time/span.ts';
import type { Zone } from '../../core/time/zone.ts';
import { formatSpan, zoneLabel } from '../../i18n/dates.ts';
import { useSettled } from '../../ui/use-settled.ts';

/** The visible span and the time zone of the axis, in words. */
export function SpanLine({ span, zone }: { readonly span: ReadableSignal<Span>; readonly zone: Zone }) {
  const shown = useSettled(span);
  return (
    <p className="span-line">
      <strong>{formatSpan(shown, zone)}</strong> <span>{zoneLabel(zone, (shown.from + shown.to) / 2)}</span>
    </p>
  );
}
