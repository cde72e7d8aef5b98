import { useMemo } from 'react';
import { t } from '../../i18n/t.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { useWork } from '../session-context.ts';
import { readableDate } from './readable.ts';

/** The corrections of all events made by the moment in force, the newest first; `#changes` leads here. */
export function Changes() {
  const { dataset } = useWork();
  const changes = useMemo(
    () =>
      Array.from({ length: dataset.columns.length }, (_, row) => dataset.record(row))
        .flatMap((record) => record.changes.map((change) => ({ change, title: record.title })))
        .sort((a, b) => (a.change.date < b.change.date ? 1 : -1)),
    [dataset],
  );

  return (
    <section id="changes">
      <h2>{t('app.changesTitle')}</h2>
      {changes.length === 0 ? (
        <p>{t('app.noChanges')}</p>
      ) : (
        <ul>
          {changes.map(({ change, title }) => (
            <li key={`${change.date} ${change.event} ${change.kind} ${change.reason}`}>
              {readableDate(change.date, dataset.zone)} ·{' '}
              <PageLink to={{ name: 'event', id: change.event }}>{title}</PageLink> · {change.kind}:{' '}
              {change.reason}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
