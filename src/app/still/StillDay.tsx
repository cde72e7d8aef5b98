import { NO_FILTER } from '../../core/store/filter.ts';
import type { EventQuery, Family } from '../../core/store/query.ts';
import { ceilTo, floorTo } from '../../core/time/calendar.ts';
import { DAY, HOUR } from '../../core/time/span.ts';
import { t } from '../../i18n/t.ts';
import { groupsOf } from '../../panels/timeline/order/groups.ts';
import { barWords } from '../../panels/timeline/order/hours-in-words.ts';
import { DataText } from '../../ui/DataText.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { useWork } from '../session/session-context.ts';

/** Events that are listed on each side of the one that they are ordered by. */
const MOST = 6;
/** What is known no better has no day whose events could be put in order, ms. */
const LONGEST = DAY + HOUR;

/** The events of an event's day in known order; what is nearest to one of no known day stands in its own text. */
export function StillDay({ event }: Pick<Family, 'event'>) {
  const { catalogue, query } = useWork();
  const { startEarliest, endLatest } = event.when;
  const isOfADay = endLatest - startEarliest <= LONGEST;
  const order = useAnswer(query, (asked: EventQuery) => {
    if (!isOfADay) return undefined;
    const from = floorTo(startEarliest, 'day', 1, catalogue.zone);
    return asked.inOrder(NO_FILTER, { from, to: ceilTo(from + 1, 'day', 1, catalogue.zone) }, event.id);
  });
  if (!order || order === 'too-many' || order.lines.length < 2) return null;
  const own = order.lines.findIndex(({ item }) => item.id === event.id);
  const near = order.lines.filter((_, at) => Math.abs(at - own) <= MOST);
  return (
    <section>
      <h2>{t('day.title')}</h2>
      {groupsOf({ ...order, lines: near }).map(({ key, title, lines }) => (
        <section key={key}>
          <h3>{title}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line.item.id}>
                <PageLink to={{ name: 'event', id: line.item.id }}>
                  <DataText catalogue={catalogue} of={['events', line.item.id, 'title']}>
                    {line.item.title}
                  </DataText>
                </PageLink>{' '}
                · {barWords(line)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
