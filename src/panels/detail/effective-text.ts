import type { EventRecord } from '../../core/dataset/event-item.ts';
import { DAY } from '../../core/time/span.ts';
import type { Zone } from '../../core/time/zone.ts';
import { printDay } from '../../i18n/date-name.ts';
import { formatWhen } from '../../i18n/dates.ts';
import { t } from '../../i18n/t.ts';

/**
 * When an announced thing takes effect. Once between the announcement and some day is "by" that day; anything else is
 * told as dates are.
 */
export function effectiveText(
  { effective, effectiveText, when }: Pick<EventRecord, 'effective' | 'effectiveText' | 'when'>,
  zone: Zone,
  length: 'long' | 'short' = 'long',
): string | undefined {
  if (!effective) return undefined;
  const isSet = effectiveText?.startsWith('[') && effectiveText.includes('..');
  const { startEarliest, endLatest } = effective;
  const last = zone.toLocal(endLatest - 1);
  const isBy = isSet && Number.isFinite(endLatest) && startEarliest <= when.endLatest;
  if (!isBy) return formatWhen(effective, zone, length);
  return t('detail.byDay', { date: printDay(Math.floor(last / DAY) * DAY, length) });
}
