import type { Catalogue } from '../../core/dataset/catalogue.ts';
import type { EventItem } from '../../core/dataset/event-item.ts';
import type { When } from '../../core/edtf/when.ts';
import type { Status } from '../../core/model/vocabulary.ts';
import type { Lane } from '../../core/store/query.ts';
import { formatEventDate, formatOnAxis } from '../../i18n/event-date.ts';
import { t } from '../../i18n/t.ts';
import type { PlacedLane } from './scene/timeline-scene.ts';

/**
 * The title beside an event's sign, with a word where the thing has not happened (or had not when it was announced), a mark
 * where the date is approximate, and how many parts are folded into it.
 */
export function eventLabel(item: EventItem, folded: number): string {
  const { status, when } = item;
  const label = statusLabel(item.title, status) ?? dateLabel(item.title, when) ?? item.title;
  return folded === 0
    ? label
    : t('timeline.withParts', { title: label, parts: t('timeline.parts', { n: folded }) });
}

function statusLabel(title: string, status: Status): string | undefined {
  if (status === 'occurred' || status === 'ongoing') return undefined;
  return t(`timeline.${status}`, { title });
}

function dateLabel(title: string, when: When): string | undefined {
  if (when.uncertain) return t('timeline.doubtful', { title });
  return when.approximate ? t('timeline.about', { title }) : undefined;
}

/** The whole of an event in one phrase, for those who hear it. */
export function eventName(item: EventItem, catalogue: Catalogue): string {
  return t('timeline.eventName', {
    title: item.title,
    when: [formatEventDate(item, catalogue.zone, 'short'), formatOnAxis(item, catalogue.zone)]
      .filter((part) => part !== undefined)
      .join(' · '),
    category: catalogue.categories[item.category].title,
    status: t(`facets.${item.status}`).toLowerCase(),
  });
}

export function laneTitle(lane: Lane): string {
  if (lane.title !== undefined) return lane.title;
  return t(lane.key === 'other' ? 'timeline.otherActors' : 'timeline.allEvents');
}

/** What the button says that shows the events which a lane has folded away, and what it is called. */
export function foldWords({ title, more }: PlacedLane, isUnfolded: boolean) {
  if (isUnfolded) return { text: t('timeline.fewer'), name: t('timeline.fewerIn', { lane: title.text }) };
  const name = t('timeline.moreIn', { n: more, lane: title.text });
  return { text: t('timeline.more', { n: more }), name };
}
