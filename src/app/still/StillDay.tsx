import type { InOrder } from '../../core/store/query.ts';
import { t } from '../../i18n/t.ts';
import { groupsOf } from '../../panels/timeline/order/groups.ts';
import { barWords } from '../../panels/timeline/order/hours-in-words.ts';
import { DataText } from '../../ui/DataText.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { useWork } from '../session/session-context.ts';

interface Props {
  readonly day: InOrder;
}

/** The events of a day in known order, and in words how each lies to the event that they are ordered by. */
export function StillDay({ day }: Props) {
  const { catalogue } = useWork();
  return (
    <section>
      <h2>{t('day.title')}</h2>
      {groupsOf(day).map(({ key, title, lines }) => (
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
