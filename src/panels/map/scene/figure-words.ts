import type { EventRecord } from '../../../core/dataset/event-item.ts';
import { formatCounted } from '../../../i18n/count-noun.ts';
import { formatCount } from '../../../i18n/ranges.ts';
import { t } from '../../../i18n/t.ts';

/** The leading figure of an event as the account in force gives it: "6–15 or more rockets", else its dead or wounded. */
export function figureWords({ figures, unit }: Pick<EventRecord, 'figures' | 'unit'>): string | undefined {
  const { quantity, killed, wounded } = figures;
  if (quantity && unit) return formatCounted(quantity, unit);
  if (killed) return t('map.killed', { count: formatCount(killed) });
  return wounded && t('map.wounded', { count: formatCount(wounded) });
}
