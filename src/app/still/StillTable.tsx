import '../pages/page.css';
import './StillPlain.css';
import { NO_FILTER } from '../../core/store/filter.ts';
import { BY_DATE, type EventQuery } from '../../core/store/query.ts';
import { formatEventDate } from '../../i18n/event-date.ts';
import { formatCount } from '../../i18n/ranges.ts';
import { t } from '../../i18n/t.ts';
import { DataText } from '../../ui/DataText.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { SourceLink } from '../pages/SourceLink.tsx';
import { useWork } from '../session/session-context.ts';

const COLUMNS = ['date', 'title', 'category', 'status', 'place', 'killed', 'wounded', 'source'] as const;

/** All events by date as a plain table, for whom the app's own does not come. */
export function StillTable() {
  const { catalogue, query } = useWork();
  const page = useAnswer(query, (asked: EventQuery) =>
    asked.page(NO_FILTER, undefined, BY_DATE, 0, asked.total),
  );
  return (
    <article className="page">
      <h1>{t('app.tableTitle')}</h1>
      <table className="still-table">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`list.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page?.items.map((item) => {
            const place = catalogue.places[item.place];
            return (
              <tr key={item.id}>
                <td>{formatEventDate(item, catalogue.zone, 'short')}</td>
                <th scope="row">
                  <PageLink to={{ name: 'event', id: item.id }}>
                    <DataText catalogue={catalogue} of={['events', item.id, 'title']}>
                      {item.title}
                    </DataText>
                  </PageLink>
                </th>
                <td>{catalogue.categories[item.category].title}</td>
                <td>{t(`facets.${item.status}`)}</td>
                <td>{place && <PageLink to={{ name: 'place', id: place.id }}>{place.name}</PageLink>}</td>
                <td>{item.killed && formatCount(item.killed)}</td>
                <td>{item.wounded && formatCount(item.wounded)}</td>
                <td>
                  <SourceLink source={item.source} locator={item.locator} named />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </article>
  );
}
