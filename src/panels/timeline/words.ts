import type { Dataset, EventItem } from '../../core/dataset/dataset.ts';
import type { Lane } from '../../core/store/query.ts';
import { formatWhen } from '../../i18n/dates.ts';
import { t } from '../../i18n/t.ts';

/** The title beside an event's sign, with a mark where the date is approximate or the thing has not happened. */
export function eventLabel(item: EventItem): string {
  const { title, status, when } = item;
  if (status === 'expected') return t('timeline.expected', { title });
  if (status === 'threatened') return t('timeline.threatened', { title });
  if (when.uncertain) return t('timeline.doubtful', { title });
  if (when.approximate) return t('timeline.about', { title });
  return title;
}

/** The whole of an event in one phrase, for those who hear it. */
export function eventName(item: EventItem, dataset: Dataset): string {
  return t('timeline.eventName', {
    title: item.title,
    when: formatWhen(item.when, dataset.zone, 'short'),
    category: dataset.categories[item.category].title,
    status: item.status,
  });
}

export function laneTitle(lane: Lane): string {
  if (lane.title !== undefined) return lane.title;
  return t(lane.key === 'other' ? 'timeline.otherActors' : 'timeline.allEvents');
}
