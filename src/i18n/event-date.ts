import type { EventItem, OrderWords } from '../core/dataset/event-item.ts';
import type { Zone } from '../core/time/zone.ts';
import { formatWhen } from './format-when.ts';
import { hasWords, t } from './t.ts';

/** How an event lies to another one: the editors' own words, or "after the attack". */
export function formatOrder({ side, kind, title, note }: OrderWords): string {
  if (note !== undefined) return note;
  return t(`order.${side}`, {
    event: hasWords('kinds', kind) ? t(`kinds.${kind}`) : t('order.title', { title }),
  });
}

/** When an event happened, as its table has it, and what is known beside that: "17 Nov 2020, after the attack". */
export function formatEventDate(
  { written, order }: Pick<EventItem, 'written' | 'order'>,
  zone: Zone,
  length: 'long' | 'short',
): string {
  const date = formatWhen(written, zone, length);
  return order ? t('order.dated', { date, order: formatOrder(order) }) : date;
}
