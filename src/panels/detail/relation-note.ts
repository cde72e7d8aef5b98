import type { EventItem, EventLink } from '../../core/dataset/event-item.ts';
import type { LinkType } from '../../core/model/vocabulary.ts';
import { t } from '../../i18n/t.ts';

/** The note of such a relation speaks of its `to`, that of any other of its `from`. */
const OF_TO: readonly LinkType[] = ['follows', 'breaks', 'ends'];

/**
 * The editors' note on a relation, seen from one of its two events: of the other one as it stands, of the event itself with
 * a word that says so; none where the date of that event says it already.
 */
export function relationNote(
  { link, outgoing, other }: EventLink,
  own: Pick<EventItem, 'order'>,
): string | undefined {
  if (link.note === undefined) return undefined;
  if (OF_TO.includes(link.type) !== outgoing)
    return own.order?.note === link.note ? undefined : t('detail.noteOfThis', { note: link.note });
  return other.order?.note === link.note ? undefined : link.note;
}
