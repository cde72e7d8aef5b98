import type { Span } from '../../../core/time/span.ts';
import type { Zone } from '../../../core/time/zone.ts';
import { isShowable } from '../../../core/view/span-text.ts';
import { t } from '../../../i18n/t.ts';
import { readTime, type SpanEnd, writeTime } from './local-time.ts';

export type TypedSpan = Readonly<Record<SpanEnd, string>>;

/** The span that was typed, or what is wrong with which end of it. */
export type SpanReading =
  | { readonly ok: true; readonly span: Span }
  | { readonly ok: false; readonly faults: Readonly<Partial<Record<SpanEnd, string>>> };

function unread(text: string): string {
  const typed = text.trim();
  return typed === '' ? t('timeline.spanEmpty') : t('timeline.spanUnread', { text: typed });
}

/** Reads both ends of a span on the clocks of the zone. */
export function readSpan({ from, to }: TypedSpan, zone: Zone): SpanReading {
  const [first, last] = [readTime(from, 'from'), readTime(to, 'to')];
  if (first === undefined || last === undefined)
    return {
      ok: false,
      faults: {
        ...(first === undefined && { from: unread(from) }),
        ...(last === undefined && { to: unread(to) }),
      },
    };
  const span = { from: zone.toInstant(first), to: zone.toInstant(last) };
  if (span.to <= span.from) return { ok: false, faults: { to: t('timeline.spanBackwards') } };
  if (!isShowable(span)) return { ok: false, faults: { to: t('timeline.spanTooLong') } };
  return { ok: true, span };
}

/** A span as its two fields have it at first. */
export function writeSpan({ from, to }: Span, zone: Zone): TypedSpan {
  return { from: writeTime(zone.toLocal(from), 'from'), to: writeTime(zone.toLocal(to), 'to') };
}
