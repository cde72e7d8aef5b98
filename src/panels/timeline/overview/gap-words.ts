import { DAY, length, type Span } from '../../../core/time/span.ts';
import type { Zone } from '../../../core/time/zone.ts';
import { formatSpan } from '../../../i18n/dates.ts';
import { t } from '../../../i18n/t.ts';

function days(gap: Span): number {
  return Math.max(1, Math.round(length(gap) / DAY));
}

/** One stretch without an event dated to within a month, in words. What lasts may go on in it. */
export function gapWords(gap: Span, zone: Zone): string {
  return t('timeline.gap', { span: formatSpan(gap, zone), days: t('timeline.days', { n: days(gap) }) });
}

/** How many stretches there are, and the longest; undefined where there is none. */
export function gapsSentence(gaps: readonly Span[], zone: Zone): string | undefined {
  if (gaps.length === 0) return undefined;
  const longest = gaps.reduce((best, gap) => (length(gap) > length(best) ? gap : best));
  const span = formatSpan(longest, zone);
  return t('timeline.gaps', { n: gaps.length, span, days: t('timeline.days', { n: days(longest) }) });
}
