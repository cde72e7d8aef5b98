import { useEffect, useMemo, useRef } from 'react';
import { useLocation } from 'react-router';
import { t } from '../../i18n/t.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import { useWork } from '../session-context.ts';
import { readableDate } from './readable.ts';

const ANCHOR = 'changes';

/** The corrections of all events, the newest first; `#changes` leads here. */
export function Changes() {
  const { dataset } = useWork();
  const { hash } = useLocation();
  const section = useRef<HTMLElement>(null);
  const changes = useMemo(
    () =>
      Array.from({ length: dataset.columns.length }, (_, row) => dataset.record(row))
        .flatMap((record) => record.changes.map((change) => ({ change, title: record.title })))
        .sort((a, b) => (a.change.date < b.change.date ? 1 : -1)),
    [dataset],
  );

  useEffect(
    function goToAnchor() {
      if (hash === `#${ANCHOR}`) section.current?.scrollIntoView();
    },
    [hash],
  );

  return (
    <section ref={section} id={ANCHOR}>
      <h2>{t('app.changesTitle')}</h2>
      {changes.length === 0 ? (
        <p>{t('app.noChanges')}</p>
      ) : (
        <ul>
          {changes.map(({ change, title }) => (
            <li key={`${change.date} ${change.event} ${change.kind} ${change.reason}`}>
              {readableDate(change.date, dataset.zone)} ·{' '}
              <PageLink to={{ name: 'event', id: change.event }}>{title}</PageLink> · {change.reason}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
