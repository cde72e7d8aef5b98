import type { EventLink } from '../core/dataset/event-item.ts';
import { t } from './t.ts';

/** The word for a relation as it is read from the event: "breaks", "answered by". */
export function relationWord({ link, outgoing }: Pick<EventLink, 'link' | 'outgoing'>): string {
  return t(outgoing ? `detail.${link.type}` : `detail.${link.type}-in`);
}
